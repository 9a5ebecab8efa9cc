import { type Kysely, Migrator, sql } from "kysely";
import { buildQueue } from "../jobs/queue.ts";
import { tables } from "./migrations/1-tables.ts";
import { journal, persons } from "./migrations/2-journal-and-persons.ts";
import { policies } from "./migrations/3-policies.ts";
import { second } from "./migrations/4-second.ts";
import { nearNames } from "./migrations/5-near-names.ts";
import { heldRows } from "./migrations/6-held.ts";
import type { Database } from "./open.ts";

const steps = {
  "1-tables": tables,
  "2-persons": persons,
  "3-journal": journal,
  "4-policies": policies,
  "5-second": second,
  "6-near-names": nearNames,
  "7-held": heldRows,
};

const migrations = Object.fromEntries(
  Object.entries(steps).map(([name, text]) => [
    name,
    { up: async (query: Kysely<unknown>) => void (await sql.raw(text).execute(query)) },
  ]),
);

/** Brings a database to the newest migration. Several processes may ask at once: one does it, the others wait. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: database.query.withoutPlugins(),
    migrationTableSchema: "portal",
    provider: { getMigrations: async () => migrations },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw error;
  }
  await buildQueue(database);
  return results.map(({ migrationName }) => migrationName);
}
