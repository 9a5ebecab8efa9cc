import { createHash } from "node:crypto";
import { currentRank, decisionInForce } from "ocop/procedure";
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

/** What a province has on a day: products by the stars that they hold. Counts of provinces can be added. */
export interface Counts {
  readonly products: number;
  readonly stars: Readonly<Record<3 | 4 | 5, number>>;
  /** Products whose certificates ended or were taken back. */
  readonly without: number;
}

/** Counts by the rank that each product holds on a day. */
export function countsOf(products: readonly Product[], on: string): Counts {
  const stars = { 3: 0, 4: 0, 5: 0 };
  let without = 0;
  for (const { recognitions = [] } of products) {
    const rank = currentRank(recognitions, on);
    if (rank.stars === null) {
      without += 1;
    } else {
      stars[rank.stars] += 1;
    }
  }
  return { products: products.length, stars, without };
}

/** Adds counts of provinces, in any order. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    products: one.products + other.products,
    stars: {
      3: one.stars[3] + other.stars[3],
      4: one.stars[4] + other.stars[4],
      5: one.stars[5] + other.stars[5],
    },
    without: one.without + other.without,
  };
}
