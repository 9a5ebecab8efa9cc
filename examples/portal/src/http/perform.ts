import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Acting, Person } from "../acts/act.ts";
import { type Asker, as, type Rows } from "../db/as.ts";
import { Problem } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";

/** What the database refuses, as a problem. */
const refusals: Readonly<Record<string, ConstructorParameters<typeof Problem>[0]>> = {
  23505: "already-there",
  23503: "not-found",
  23514: "malformed",
  "22P02": "not-found",
  "22P05": "malformed",
  22021: "malformed",
  22003: "malformed",
  22008: "malformed",
  42501: "not-allowed",
};

/** Two transactions that stood in each other's way: the later one is done again. */
const again = new Set(["40001", "40P01"]);

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

/** Acts with the rights of who asks, in one transaction: all of it is done or nothing. */
export async function perform<A extends Asker, T>(
  portal: Portal,
  asker: A,
  act: (acting: Acting<A>) => Promise<T>,
  attempt = 1,
): Promise<T> {
  try {
    return await as(portal.database, asker, (rows) => act({ portal, rows, asker, today: portal.today() }));
  } catch (error) {
    const code = codeOf(error);
    if (again.has(code) && attempt < 4) {
      return perform(portal, asker, act, attempt + 1);
    }
    const refusal = again.has(code) ? "other-version" : refusals[code];
    throw refusal === undefined ? error : new Problem(refusal, [], { cause: error });
  }
}

/** An answer as it is kept for a request that comes twice. */
export interface Kept {
  readonly status: number;
  readonly body: string;
}

/**
 * Acts once for a key: a request that comes again gets the first answer, also while the first is under way, for the second
 * waits for its row. Key and act are of one transaction.
 */
export async function once(
  rows: Rows,
  asker: Person,
  key: string,
  request: Uint8Array,
  act: () => Promise<Kept>,
): Promise<Kept> {
  const digest = createHash("sha256").update(request).digest("hex");
  const first = await rows
    .insertInto("answered")
    .values({ key, person: asker.person, request: digest, status: 0, body: "" })
    .onConflict((conflict) => conflict.columns(["person", "key"]).doNothing())
    .returning("key")
    .executeTakeFirst();
  const own = rows.selectFrom("answered").selectAll().where("person", "=", asker.person).where("key", "=", key);
  if (first === undefined) {
    const kept = await own.executeTakeFirstOrThrow();
    if (kept.request !== digest) {
      throw new Problem("key-used");
    }
    return { status: kept.status, body: kept.body };
  }
  const { status, body } = await act();
  await rows
    .updateTable("answered")
    .set({ status, body })
    .where("person", "=", asker.person)
    .where("key", "=", key)
    .execute();
  return { status, body };
}

/** Forgets answers to keys that nobody will send again: after 30 days. */
export async function forgetAnswers({ rows }: Pick<Acting, "rows">): Promise<void> {
  await rows.deleteFrom("answered").where("at", "<", sql<Date>`now() - interval '30 days'`).execute();
}
