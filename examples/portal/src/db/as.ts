import { sql, type Transaction } from "kysely";
import type { Database } from "./open.ts";
import type { Role, Tables } from "./tables.ts";

/** For whom the database is asked: a person by session, everybody, or a job. */
export type Asker =
  | { readonly role: Role; readonly ticket: string; readonly person: string }
  | { readonly role: "public" | "worker" };

/** The database within one transaction, with the rights of one role. */
export type Rows = Transaction<Tables>;

/** Does something with the rights of a person: all of it, or where it throws nothing. */
export function as<T>({ query }: Database, asker: Asker, work: (rows: Rows) => Promise<T>): Promise<T> {
  const ticket = "ticket" in asker ? asker.ticket : "";
  return query.transaction().execute(async (rows) => {
    await sql`select set_config('role', ${`portal_${asker.role}`}, true), set_config('portal.ticket', ${ticket}, true)`.execute(
      rows,
    );
    return work(rows);
  });
}

/** Runs SQL within a transaction as the program itself, for the queue's tables, and goes on as the asker. */
export async function asPortal<T>(rows: Rows, asker: Asker, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'none', true)`.execute(rows);
  const done = await work();
  await sql`select set_config('role', ${`portal_${asker.role}`}, true)`.execute(rows);
  return done;
}
