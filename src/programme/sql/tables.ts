import { isRecord } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import type { RegisterContext } from "../../exchange/register/register-product.js";
import { isWhole } from "../summary/exact.js";
import { factsOf } from "../summary/facts.js";

/** The statements that make the two tables which {@link sqlCounts} counts in, for PostgreSQL and DuckDB alike. */
export const sqlTables: readonly string[] = [
  `CREATE TABLE ocop_record (
  record BIGINT PRIMARY KEY,
  kind VARCHAR NOT NULL,
  producer VARCHAR,
  producer_type VARCHAR,
  sector VARCHAR,
  product_group VARCHAR,
  product_set VARCHAR,
  province VARCHAR,
  points_sum BIGINT,
  points_count BIGINT
)`,
  `CREATE TABLE ocop_standing (
  record BIGINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE,
  standing VARCHAR NOT NULL,
  stars INTEGER,
  award_year INTEGER,
  award_level VARCHAR
)`,
];

/** The statements that put a row into each, with a parameter for every value. */
export const sqlInserts = {
  record: "INSERT INTO ocop_record VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
  standing: "INSERT INTO ocop_standing VALUES ($1, $2, $3, $4, $5, $6, $7)",
} as const;

/** A value of a row. */
export type SqlValue = string | number | null;

/** The rows of a record, each with its values in the order of the table's columns. */
export interface SqlRows {
  /** Of `ocop_record`: one, or none for what is not counted. */
  readonly record: readonly (readonly SqlValue[])[];
  /** Of `ocop_standing`: for each stretch of days how the latest recognition of a product stands, up to `to_day` without it. */
  readonly standing: readonly (readonly SqlValue[])[];
}

/** The first day that databases know. */
const FIRST_DAY = "0001-01-01";

/**
 * What a record puts into the tables of {@link sqlTables}: what {@link summarize} counts, with all days on which a recognition
 * changes its standing, so that {@link sqlCounts} can be asked about any day.
 *
 * @param record - a record as {@link summarize} takes it
 * @param number - a whole number that no other record of the tables has
 * @param register - what registers do not say of themselves
 * @throws TypeError when `number` is none
 * @example
 * sqlRows({ name: "Chè", decision: "2026", set: 11 }, 7).record;
 * // [[7, "product", null, null, "food", "2026/food/5", "2026/11", null, null, null]]
 */
export function sqlRows(record: unknown, number: number, register: RegisterContext = {}): SqlRows {
  requireArgument(isWhole(number), "sqlRows", "number must be a whole number");
  requireArgument(isRecord(register), "sqlRows", "register must be what is known of a register");
  const facts = factsOf(record, register);
  if (typeof facts === "string") {
    return { record: [], standing: [] };
  }
  const { kind, producer, producerType, sector, group, set, province, points, standing } = facts;
  const values = [producer, producerType, sector, group, set, province, points?.sum, points?.count];
  const stretches = standing?.stretches ?? [];
  return {
    record: [[number, kind, ...values.map((value) => value ?? null)]],
    standing: stretches.map(({ from, standing: own, stars, year, level }, place) => {
      const to = stretches[place + 1]?.from ?? null;
      return [number, from === "" ? FIRST_DAY : from, to, own, stars, year, level];
    }),
  };
}
