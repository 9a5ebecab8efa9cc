import { sql } from "kysely";
import type { Rows } from "../db/as.ts";

/** Enters what was done into the journal, within the transaction that does it. Bodies name rows, never persons. */
export async function note(rows: Rows, kind: string, subject: string, body: object): Promise<void> {
  await sql`select portal.note(${kind}, ${subject}, ${JSON.stringify(body)})`.execute(rows);
}
