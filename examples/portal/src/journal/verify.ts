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

/** Checks the journal from its first entry, some thousand at a time. */
export async function verifyJournal(database: Database, atOnce = 5000): Promise<Verdict> {
  let entries = 0;
  let last = "";
  for (;;) {
    const found = await as(database, { role: "worker" }, (rows) =>
      rows.selectFrom("journal").selectAll().where("place", ">", entries).orderBy("place").limit(atOnce).execute(),
    );
    for (const entry of found) {
      const why =
        entry.place !== entries + 1
          ? "gap"
          : hex(entry.before) !== last
            ? "before"
            : hashOf(entry) !== hex(entry.hash)
              ? "hash"
              : null;
      if (why !== null) {
        return { entries, last, broken: { place: entry.place, why } };
      }
      entries += 1;
      last = hex(entry.hash);
    }
    if (found.length < atOnce) {
      return { entries, last, broken: null };
    }
  }
}
