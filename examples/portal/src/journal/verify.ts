import { createHash } from "node:crypto";
import { as } from "../db/as.ts";
import type { Database } from "../db/open.ts";

/** An entry of the journal as it is stored. */
export interface Entry {
  readonly place: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly before: Uint8Array;
  readonly hash: Uint8Array;
}

/** What was found: how many entries hold, and the first that does not. */
export interface Verdict {
  readonly entries: number;
  readonly last: string;
  readonly broken: { readonly place: number; readonly why: "gap" | "before" | "hash" } | null;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** The hash of an entry, over all it says and the hash before it. */
export function hashOf({ place, at, actor, kind, subject, body, before }: Omit<Entry, "hash">): string {
  const text = [place, at, actor, kind, subject, body, hex(before)].join("\n");
  return createHash("sha256").update(text).digest("hex");
}

/** What is wrong with an entry that follows so many others; null where nothing is. */
function faultOf(
  entry: Entry,
  after: { readonly entries: number; readonly last: string },
): "gap" | "before" | "hash" | null {
  if (entry.place !== after.entries + 1) {
    return "gap";
  }
  if (hex(entry.before) !== after.last) {
    return "before";
  }
  return hashOf(entry) === hex(entry.hash) ? null : "hash";
}

/** Checks the journal from its first entry, some thousand at a time. */
export async function verifyJournal(database: Database, atOnce = 5000): Promise<Verdict> {
  let so = { entries: 0, last: "" };
  for (;;) {
    const found = await as(database, { role: "worker" }, (rows) =>
      rows
        .selectFrom("journal")
        .selectAll()
        // The first time from the lowest there is: what stands before the first entry is none of the journal's.
        .where("place", ">", so.entries === 0 ? Number.MIN_SAFE_INTEGER : so.entries)
        .orderBy("place")
        .limit(atOnce)
        .execute(),
    );
    for (const entry of found) {
      const why = faultOf(entry, so);
      if (why !== null) {
        return { ...so, broken: { place: entry.place, why } };
      }
      so = { entries: so.entries + 1, last: hex(entry.hash) };
    }
    if (found.length < atOnce) {
      return { ...so, broken: null };
    }
  }
}
