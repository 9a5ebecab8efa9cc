import { createHash } from "node:crypto";
import type { Producer, Product, Recognition } from "ocop/records";
import { seal } from "../auth/seal.ts";
import type { RowFinding } from "../domain/held.ts";
import type { Said } from "../domain/register.ts";
import type { Acting } from "./act.ts";
import { parted } from "./producers.ts";

/** What was read of a row that is held; the producer without what is about persons. */
export interface ReadRow {
  readonly product: Omit<Product, "producer" | "recognitions">;
  readonly producer?: Producer | undefined;
  readonly recognition?: Recognition | undefined;
  /** What the row says of a recognition that the record cannot have. */
  readonly said?: Said | undefined;
}

/** What becomes of a row that is held: it waits, with its id, or the office took it before. */
export type Holding = { readonly taken: true } | { readonly taken: false; readonly id: string };

/**
 * Keeps a row for the office to decide on. A row that comes again, with another month's register, is the one that was kept: what
 * was decided on it stays decided.
 */
export async function holdRow(
  { rows, portal }: Acting,
  register: string,
  finding: RowFinding,
  { producer, recognitions: _, ...product }: Product,
  recognition: Recognition | undefined,
  said: Said | undefined,
): Promise<Holding> {
  const { open, contact } = producer === undefined ? { open: undefined, contact: {} } : parted(producer);
  const read: ReadRow = { product, producer: open, recognition, said };
  const digest = createHash("sha256")
    .update(
      JSON.stringify([
        finding.code,
        finding.vi,
        product.code,
        product.name,
        open?.name,
        open?.address,
        recognition,
        said,
      ]),
    )
    .digest("hex");
  const made = await rows
    .insertInto("held")
    .values({
      register,
      row: finding.row,
      finding: JSON.stringify(finding),
      read: JSON.stringify(read),
      sealed: seal(portal.secrets.seal, digest, contact),
      digest,
      reason: null,
      decided: null,
      by: null,
      recognition: null,
    })
    .onConflict((conflict) => conflict.column("digest").doNothing())
    .returning(["id", "state"])
    .executeTakeFirst();
  const { id, state } =
    made ??
    (await rows.selectFrom("held").select(["id", "state"]).where("digest", "=", digest).executeTakeFirstOrThrow());
  return state === "taken" ? { taken: true } : { taken: false, id };
}
