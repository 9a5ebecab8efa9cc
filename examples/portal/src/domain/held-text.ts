import type { Producer, Product, Recognition } from "ocop/records";
import type { RowFinding } from "./held.ts";
import { adviceOn } from "./held-advice.ts";
import type { Language } from "./problem.ts";
import type { Said } from "./register.ts";

/** A row that is held, as it is kept. */
export interface KeptRow {
  readonly id: string;
  readonly row: number;
  readonly finding: RowFinding;
  readonly read: {
    readonly product: Omit<Product, "producer" | "recognitions">;
    readonly producer?: Producer | undefined;
    readonly recognition?: Recognition | undefined;
    readonly said?: Said | undefined;
  };
  readonly state: "open" | "taken" | "discarded";
  readonly reason: string | null;
  readonly decided: string | null;
  /** The product that has the row's code here. */
  readonly here?: { readonly name: string; readonly producer: string } | undefined;
}

/** A row that is held, in one language: what was read of it, why it is held, what may be done and what was. */
export function heldRowIn({ id, row, finding, read, state, reason, decided, here }: KeptRow, language: Language) {
  const { product, producer, recognition, said } = read;
  const place = producer?.address.current;
  return {
    id,
    row,
    code: finding.code,
    detail: finding[language],
    advice: adviceOn(finding.code, language),
    state,
    read: {
      code: product.code ?? null,
      name: product.name,
      producer: producer?.name ?? null,
      commune: place?.communeName ?? place?.commune ?? null,
      stars: recognition?.stars ?? said?.stars ?? null,
      number: recognition?.decisionNumber ?? said?.number ?? null,
      date: recognition?.date ?? said?.date ?? null,
      authority: recognition?.authority?.name ?? said?.authority ?? null,
    },
    here: here ?? null,
    reason,
    decided,
  };
}

export type HeldRowText = ReturnType<typeof heldRowIn>;
