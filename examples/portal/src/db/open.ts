import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Config } from "../config.ts";
import { keepFolder } from "./one-process.ts";
import { type Answer, poolOf } from "./pglite.ts";
import type { Tables } from "./tables.ts";

/** An open database: a server, or PGlite within the process. */
export interface Database {
  readonly kind: "server" | "folder";
  readonly query: Kysely<Tables>;
  /** The pool of a server, for libraries that take one. */
  readonly pool: pg.Pool | undefined;
  /** Runs SQL outside of Kysely: the queue's. */
  execute(text: string, values?: unknown[]): Promise<Answer>;
  close(): Promise<void>;
}

// Counts of PostgreSQL are bigints; those of the portal stay far below what a number holds.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// Days stay days: no clock and no time zone turns them into another.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Opens the database that the settings name. */
export async function openDatabase(
  config: Pick<Config, "DATABASE_URL" | "PORTAL_DATA" | "PORTAL_CONNECTIONS">,
): Promise<Database> {
  return config.DATABASE_URL === undefined
    ? openFolder(config.PORTAL_DATA)
    : openServer(config.DATABASE_URL, config.PORTAL_CONNECTIONS);
}

/** The folder of the database, where there is no server; undefined for one in memory. */
export function folderOf({
  DATABASE_URL,
  PORTAL_DATA,
}: Pick<Config, "DATABASE_URL" | "PORTAL_DATA">): string | undefined {
  return DATABASE_URL !== undefined || PORTAL_DATA === "memory:" ? undefined : join(PORTAL_DATA, "database");
}

/**
 * For what needs a portal that is there: nothing is made where it is not.
 *
 * @throws RangeError where there is no database in the folder
 */
export function requireFolder(config: Pick<Config, "DATABASE_URL" | "PORTAL_DATA">): void {
  const folder = folderOf(config);
  if (folder !== undefined && !existsSync(folder)) {
    throw new RangeError(
      `[portal] there is no portal in ${config.PORTAL_DATA}: name its folder (PORTAL_DATA) or server (DATABASE_URL)`,
    );
  }
}

function openServer(connectionString: string, max: number): Database {
  const pool = new pg.Pool({ connectionString, max, application_name: "ocop-portal" });
  // A connection that the server ends while nobody uses it is replaced by the pool.
  pool.on("error", () => {});
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema("portal");
  return {
    kind: "server",
    query,
    pool,
    async execute(text, values) {
      // Several statements in one text have an answer each.
      const answers = [await pool.query(text, values)].flat();
      return { rows: answers.at(-1)?.rows ?? [] };
    },
    close: () => query.destroy(),
  };
}

async function openFolder(folder: string): Promise<Database> {
  return folder === "memory:" ? openLite(undefined, () => {}) : openLite(join(folder, "database"), keepFolder(folder));
}

/** Opens PGlite in a folder, or in memory; whoever asks has the folder for himself, until it is given free. */
export async function openLite(place: string | undefined, release: () => void): Promise<Database> {
  if (place !== undefined) {
    mkdirSync(place, { recursive: true });
  }
  const lite = await PGlite.create({
    ...(place !== undefined && { dataDir: place }),
    parsers: { 20: Number, 1082: (day: string) => day },
  });
  const pool = poolOf(lite);
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema("portal");
  return {
    kind: "folder",
    query,
    pool: undefined,
    execute: (text, values) => pool.query(text, values),
    async close() {
      await query.destroy();
      release();
    },
  };
}
