import { requireDay } from "../../base/day.js";
import { isRecord } from "../../base/fields.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import type { RegisterContext } from "../../exchange/register/register-product.js";
import { addLanes, lanesOf } from "./digest.js";
import { type SummaryDimension, summaryDimensions } from "./dimension.js";
import { type Facts, factsOf } from "./facts.js";
import { finished, type Opened, openedOn, tallyOf } from "./opened.js";
import { type Stretch, stretchOn } from "./stretches.js";
import type { ProgrammeSummary } from "./summary.js";
import { add, addFacts, type Key } from "./tally.js";
import { requireWalkable } from "./walkable.js";

/** How records are summed up. */
export interface SummarizeOptions {
  /** The day that recognitions are looked at on, `YYYY-MM-DD`, in Vietnam. */
  readonly on: string;
  /** What the summary is split by: each part has all counts of its own. */
  readonly by?: SummaryDimension | undefined;
  /** What registers do not say of themselves, see `registerProduct`. */
  readonly register?: RegisterContext | undefined;
}

/** Takes records one by one. */
export interface Summarizer {
  readonly take: (record: unknown) => void;
  /** The summary of what was taken so far. */
  readonly end: () => ProgrammeSummary;
}

/**
 * What records come to on a day, in one pass: products by sector, group, set, stars, province, year and tier of the award, how
 * their recognitions stand, producers by type, and points.
 *
 * Records are those of `ocop/records` (products, producers, recognitions, certificates), rows and entries of a register as
 * `readRegister` gives them, and ratings. Each product record, each row of a register and each recognition or certificate that
 * stands alone counts as one product: give a product with its recognitions or these alone, not both. Its stars are those of
 * its latest recognition on the day, see `currentRank`; where a register says stars without a complete recognition they
 * count in `stars` and never in `starsInForce`. Its province is where it is made, or else its producer's, or that of the authority.
 * Ratings count by their points alone, and so do the points of a register, in hundredths.
 *
 * A producer is counted once whatever it makes: by its identifier (`id`, `producerId`), or else its tax code, or else its name with
 * province and commune. For that a summary keeps one text for each producer (`producerKeys`). Apart from them its size does not
 * grow with the records: points are kept by their exact value, and there are no more than 10,001 hundredths from 0 to 100 and
 * 1,223,201 averages of up to 200 sheets.
 *
 * @param records - records in any order
 * @param options - `on`, the day; `by`, what to split by; `register`, what registers do not say of themselves
 * @returns plain data, equal to the byte whatever the order of the records; {@link merge} joins summaries
 * @throws RangeError when `on` is no day or `by` none of {@link summaryDimensions}, TypeError when `records` cannot be walked
 * @example
 * summarize([product], { on: "2026-11-24" }).all.products; // 1
 * @see 26/2026/QĐ-TTg, art. 2.3, 4.3, 7.6, 8 and annex I
 */
export function summarize(records: Iterable<unknown>, options: SummarizeOptions): ProgrammeSummary {
  const summarizer = openSummary("summarize", options);
  requireWalkable("summarize", records, [Symbol.iterator]);
  for (const record of records) {
    summarizer.take(record);
  }
  return summarizer.end();
}

/**
 * {@link summarize} of records that come one after the other, such as those of `readRegisterStream`.
 *
 * @param records - records in any order
 * @param options - as for {@link summarize}
 * @returns the summary, once all are read
 * @throws as {@link summarize}, and what reading the records throws
 * @example
 * (await summarizeStream([product], { on: "2026-11-24" })).all.products; // 1
 */
export async function summarizeStream(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: SummarizeOptions,
): Promise<ProgrammeSummary> {
  const summarizer = openSummary("summarizeStream", options);
  requireWalkable("summarizeStream", records, [Symbol.asyncIterator, Symbol.iterator]);
  if (Symbol.iterator in records) {
    // What comes out of a list is no promise, and nothing is to look whether it is one.
    for (const record of records) {
      summarizer.take(record);
    }
  } else {
    for await (const record of records) {
      summarizer.take(record);
    }
  }
  return summarizer.end();
}

/** Opens a summary that takes records one by one. */
export function openSummary(caller: string, options: SummarizeOptions): Summarizer {
  requireOptions(caller, options);
  const { on, by = null, register = {} } = options;
  requireDay(caller, "on", on);
  if (by !== null && !summaryDimensions.includes(by)) {
    throw new RangeError(`[ocop] ${caller}: by must be one of ${summaryDimensions.join(", ")}`);
  }
  requireArgument(isRecord(register), caller, "register must be what is known of a register");
  const opened = openedOn(on, by);
  return { take: (record) => takeRecord(opened, record, register), end: () => finished(opened) };
}

function takeRecord(opened: Opened, record: unknown, register: RegisterContext): void {
  const { records, faults, on, by } = opened;
  const facts = factsOf(record, register);
  if (typeof facts === "string") {
    if (facts !== "passed-over") {
      records[facts] += 1;
    }
    return;
  }
  const stretch = facts.standing && stretchOn(facts.standing.stretches, on);
  records[`${facts.kind}s`] += 1;
  opened.digest = addLanes(opened.digest, lanesOf(identityOf(facts)));
  for (const { code } of facts.standing?.issues ?? []) {
    add(faults, code, 1);
  }
  addFacts(tallyOf(opened, by === null ? null : partOf(by, facts, stretch)), facts, stretch);
}

/**
 * What tells a record from others, as text: who and what it is, and since when it stands how. Texts are read apart by their
 * lengths, which is quicker than JSON.
 */
function identityOf({ product, standing, kind, points, id, ...facts }: Facts): string {
  const { producer, producerType, sector, set, province } = facts;
  const { stretches = [], issues = [] } = standing ?? {};
  const own = [
    kind,
    id,
    product?.["id"],
    product?.["name"],
    product?.["code"],
    producer,
    producerType,
    sector,
    set,
    province,
  ];
  let text = `${points?.sum}/${points?.count} ${issues.length}`;
  for (const value of own) {
    text += typeof value === "string" ? ` ${value.length}:${value}` : ` ${typeof value === "number" ? value : ""}`;
  }
  for (const { from, standing: how, stars, year, level } of stretches) {
    text += ` ${from}${how}${stars}${year}${level}`;
  }
  return text;
}

/** The part that a record belongs to. */
function partOf(by: SummaryDimension, facts: Facts, stretch: Stretch | undefined): Key {
  switch (by) {
    case "producer-type":
      return facts.producerType ?? null;
    case "sector":
    case "group":
    case "set":
    case "province":
      return facts[by] ?? null;
    default:
      return stretch?.[by] ?? null;
  }
}
