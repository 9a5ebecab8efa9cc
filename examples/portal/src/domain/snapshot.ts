import { createHash } from "node:crypto";
import { decisionInForce } from "ocop/procedure";
import { type ProgrammeSummary, summarize } from "ocop/programme";
import type { Product } from "ocop/records";
import { productSchema, validate } from "ocop/records";
import { version as library } from "./library.ts";

/** The first line of a snapshot: whose register it is, on which day, and by which rules it was kept. */
export interface SnapshotHead {
  readonly snapshot: 1;
  readonly province: string;
  readonly on: string;
  /** The decision in force on the day; each recognition names the one it was made under. */
  readonly decision: string | null;
  readonly library: string;
}

/** A province's register on a day as NDJSON: a head, a product a line, and last the SHA-256 of all lines before. */
export async function* snapshotLines(
  products: AsyncIterable<Product>,
  { province, on }: Pick<SnapshotHead, "province" | "on">,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (value: object) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ snapshot: 1, province, on, decision: decisionInForce(on), library } satisfies SnapshotHead);
  let count = 0;
  for await (const product of products) {
    count += 1;
    yield line(product);
  }
  yield `${JSON.stringify({ products: count, sha256: hash.digest("hex") })}\n`;
}

/** Why a snapshot is not taken. */
export type SnapshotFault = "no-head" | "no-end" | "cut" | "changed" | "faulty-record";

export interface ReadSnapshot {
  readonly head: SnapshotHead;
  readonly products: readonly Product[];
}

function parse(line: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a snapshot back: whole and unchanged, or why not. */
export function readSnapshot(text: string): ReadSnapshot | SnapshotFault {
  const lines = text.trimEnd().split("\n");
  const head = parse(lines[0]) as SnapshotHead | undefined;
  const end = parse(lines.at(-1));
  if (head?.snapshot !== 1 || typeof head.province !== "string" || typeof head.on !== "string") {
    return "no-head";
  }
  if (typeof end?.["sha256"] !== "string") {
    return "no-end";
  }
  const records = lines.slice(1, -1);
  if (records.length !== end["products"]) {
    return "cut";
  }
  const digest = createHash("sha256")
    .update(`${lines.slice(0, -1).join("\n")}\n`)
    .digest("hex");
  if (digest !== end["sha256"]) {
    return "changed";
  }
  const products: Product[] = [];
  for (const line of records) {
    const read = validate(productSchema, parse(line));
    if (!read.ok) {
      return "faulty-record";
    }
    products.push(read.value);
  }
  return { head, products };
}

/** What a snapshot comes to on its day, split by province. Summaries of provinces are joined by `merge` of `ocop/programme`. */
export function summaryOf({ head, products }: ReadSnapshot): ProgrammeSummary {
  return summarize(products, { on: head.on, by: "province" });
}
