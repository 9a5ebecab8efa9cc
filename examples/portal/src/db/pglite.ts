import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/** What both drivers answer to a query. */
export interface Answer {
  readonly rows: readonly unknown[];
}

/**
 * PGlite as a pool of one connection: who asks for it waits until the one before has given it back, so that transactions
 * never mix.
 */
export function poolOf(database: PGlite): PostgresPool & { query(text: string, values?: unknown[]): Promise<Answer> } {
  let last: Promise<void> = Promise.resolve();

  async function connect(): Promise<PostgresPoolClient> {
    const before = last;
    let free = () => {};
    last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    return { query: run as PostgresPoolClient["query"], release: free };
  }

  async function run(text: string, values: readonly unknown[] = []) {
    // Statements without values may be several, as in a migration.
    const results =
      values.length === 0 ? await database.exec(text) : [await database.query(text, toParameters(values))];
    const result = results.at(-1);
    const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "SELECT";
    return { command, rowCount: result?.affectedRows || result?.rows.length || 0, rows: result?.rows ?? [] };
  }

  return {
    connect,
    async query(text, values = []) {
      const client = await connect();
      try {
        return await run(text, values);
      } finally {
        client.release();
      }
    },
    end: () => database.close(),
  };
}

/** As the driver of a server takes values: arrays of texts are arrays, other objects JSON. */
function toParameters(values: readonly unknown[]): unknown[] {
  return values.map((value) => (value instanceof Buffer ? new Uint8Array(value) : value));
}
