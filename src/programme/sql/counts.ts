import { isInForce, type SummaryDimension, standings, summaryDimensions } from "../summary/dimension.js";

/** The columns that a summary can be split by. */
const columns: Readonly<Record<SummaryDimension, string>> = {
  sector: "sector",
  group: "product_group",
  set: "product_set",
  stars: "stars",
  province: "province",
  year: "award_year",
  level: "award_level",
  "producer-type": "producer_type",
  standing: "standing",
};

/** The lists of a summary that count products by a column. */
const lists: readonly (readonly [list: string, column: string])[] = [
  ["sectors", "sector"],
  ["groups", "product_group"],
  ["sets", "product_set"],
  ["stars", "stars"],
  ["provinces", "province"],
  ["years", "award_year"],
  ["levels", "award_level"],
  ["standings", "standing"],
];

const IN_FORCE = `standing IN (${standings
  .filter(isInForce)
  .map((one) => `'${one}'`)
  .join(", ")})`;

/**
 * The statement that counts in the tables of {@link sqlTables} what {@link summarize} counts in the records, in PostgreSQL and
 * DuckDB alike. Its only parameter is the day.
 *
 * It gives a row for each count: `part` (what the summary is split by; null for all, and for what is not known), `list` (the
 * name of the list in a summary: `sectors`, `starsInForce` …; `products` and `producers` for the numbers of these; `points` by their
 * exact value such as `209/3`; `market`), `key` and `count`.
 *
 * @param by - what to split by; without it all records are counted together
 * @throws RangeError when `by` is none of {@link summaryDimensions}
 * @example
 * sqlCounts("province").includes("SELECT r.*"); // true
 */
export function sqlCounts(by?: SummaryDimension): string {
  if (by !== undefined && !summaryDimensions.includes(by)) {
    throw new RangeError(`[ocop] sqlCounts: by must be one of ${summaryDimensions.join(", ")}`);
  }
  const part = by === undefined ? "CAST(NULL AS VARCHAR)" : `CAST(${columns[by]} AS VARCHAR)`;
  const count = (list: string, key: string, where: string) =>
    `SELECT part, '${list}' AS list, ${key} AS key, count(*) AS count FROM today WHERE ${where} GROUP BY part, ${key}`;
  const text = (column: string) => `CAST(${column} AS VARCHAR)`;
  const market = "CASE WHEN stars >= 4 THEN 'export' WHEN stars >= 1 THEN 'domestic' END";
  const points = `${text("points_sum")} || '/' || ${text("points_count")}`;
  const counts = [
    "SELECT part, 'products' AS list, CAST(NULL AS VARCHAR) AS key, count(*) AS count FROM today WHERE kind = 'product' GROUP BY part",
    "SELECT part, 'producers', CAST(NULL AS VARCHAR), count(*) FROM makers GROUP BY part",
    "SELECT part, 'producerTypes', type, count(*) FROM makers GROUP BY part, type",
    ...lists.map(([list, column]) => count(list, text(column), "kind = 'product'")),
    count("starsInForce", text("stars"), IN_FORCE),
    count("market", market, IN_FORCE),
    count("points", points, "points_count IS NOT NULL"),
  ];
  return `WITH days AS (
  SELECT r.*, s.standing, s.stars, s.award_year, s.award_level
  FROM ocop_record r
  LEFT JOIN ocop_standing s ON s.record = r.record
    AND s.from_day <= CAST($1 AS DATE) AND (s.to_day IS NULL OR s.to_day > CAST($1 AS DATE))
), today AS (
  SELECT days.*, ${part} AS part FROM days
), makers AS (
  SELECT part, producer,
    CASE WHEN count(DISTINCT producer_type) > 1 THEN 'several' ELSE max(producer_type) END AS type
  FROM today WHERE producer IS NOT NULL GROUP BY part, producer
)
${counts.join("\nUNION ALL\n")}`;
}
