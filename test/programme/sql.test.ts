/** The statements against the functions, over the same records, in PostgreSQL and in DuckDB. */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ProgrammeCounts,
  type SqlValue,
  type SummaryDimension,
  sqlCounts,
  sqlInserts,
  sqlRows,
  sqlTables,
  summarize,
  summaryDimensions,
} from "../../src/programme/index.js";
import { anyRecord } from "./records.js";

/** A database as far as the tests need one. */
interface Database {
  readonly run: (
    statement: string,
    values?: readonly SqlValue[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void | Promise<void>;
}

async function openPostgres(): Promise<Database> {
  const database = await PGlite.create();
  return {
    run: async (statement, values = []) => (await database.query<Record<string, unknown>>(statement, [...values])).rows,
    close: () => database.close(),
  };
}

async function openDuck(): Promise<Database> {
  const connection: DuckDBConnection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    run: async (statement, values = []) => (await connection.runAndReadAll(statement, [...values])).getRowObjectsJS(),
    close: () => connection.closeSync(),
  };
}

const records = fc.sample(anyRecord, { numRuns: 400, seed: 318 });
const days = ["2018-01-01", "2022-06-30", "2026-07-01", "2029-01-01"];

type Line = readonly [part: string | null, list: string, key: string | null, count: number];

const text = (key: unknown) => (key === null || key === undefined ? null : String(key));

/** The counts of a summary as the statement gives them. */
function linesOf(part: string | null, counts: ProgrammeCounts): readonly Line[] {
  const { products, producers, points, market, producerKeys: _, ...lists } = counts;
  const some = (list: string, count: number): readonly Line[] => (count > 0 ? [[part, list, null, count]] : []);
  return [
    ...some("products", products),
    ...some("producers", producers),
    ...Object.entries({ ...lists, market: market.counts }).flatMap(([list, own]) =>
      own.map(({ key, count }): Line => [part, list, text(key), count]),
    ),
    ...points.values.map(({ points: { sum, count }, times }): Line => [part, "points", `${sum}/${count}`, times]),
  ];
}

const sorted = (lines: readonly Line[]) => lines.map((line) => JSON.stringify(line)).sort();

describe.each([
  ["PostgreSQL", openPostgres],
  ["DuckDB", openDuck],
])("in %s", (_, open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    for (const statement of sqlTables) {
      await database.run(statement);
    }
    for (const [number, record] of records.entries()) {
      const rows = sqlRows(record, number);
      for (const values of rows.record) {
        await database.run(sqlInserts.record, values);
      }
      for (const values of rows.standing) {
        await database.run(sqlInserts.standing, values);
      }
    }
  });
  afterAll(() => database.close());

  const counted = async (day: string, by?: SummaryDimension): Promise<readonly Line[]> => {
    const rows = await database.run(sqlCounts(by), [day]);
    return rows.map(({ part, list, key, count }): Line => [text(part), String(list), text(key), Number(count)]);
  };

  test.each(days)("the statement counts on %s what summarize does", async (day) => {
    const { all } = summarize(records, { on: day });
    expect(all.products).toBeGreaterThan(100);
    expect(all.points.count).toBeGreaterThan(20);
    expect(sorted(await counted(day))).toEqual(sorted(linesOf(null, all)));
  });

  test.each(summaryDimensions)("split by %s, too", async (by) => {
    const { parts } = summarize(records, { on: "2026-07-01", by });
    expect(parts.length).toBeGreaterThan(1);
    const lines = parts.flatMap(({ key, counts }) => linesOf(text(key), counts));
    expect(sorted(await counted("2026-07-01", by))).toEqual(sorted(lines));
  });
});

test("refuses what is no split, and a number that is none", () => {
  expect(() => sqlCounts("colour" as never)).toThrow("[ocop] sqlCounts: by must be one of");
  expect(() => sqlRows({}, 1.5)).toThrow("[ocop] sqlRows");
  expect(sqlRows(null, 1)).toEqual({ record: [], standing: [] });
});
