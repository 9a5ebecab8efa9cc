import { isDay } from "../../base/day.js";
import { fieldsOf, numberOf, optionOf, textOf } from "../../base/fields.js";
import type { AnyFinding } from "../../base/finding.js";
import { type CertificateStatusCode, type Phase, phasesOf } from "../../procedure/certificate/phases.js";
import { whyNone } from "../../procedure/rank/current-rank.js";
import { type Span, type Spans, spansOf } from "../../procedure/rank/rank-history.js";
import type { Recognition } from "../../records/recognition.js";
import type { Standing } from "./dimension.js";

/** The tier that gave an award. */
export type AwardLevel = "district" | "province" | "ministry";

/** What holds of a product's latest recognition on some days, up to the next stretch. */
export interface Stretch {
  /** The first day; empty for all days before the others. */
  readonly from: string;
  readonly standing: Standing;
  /** The stars of the recognition, in force or not; of a product without one, those a register says. */
  readonly stars: 3 | 4 | 5 | null;
  /** The year of the recognition. */
  readonly year: number | null;
  readonly level: AwardLevel | null;
}

/** What a register says of a product whose recognition is not complete, and from which day on; empty where it names none. */
export type Claim = Pick<Stretch, "from" | "stars" | "year">;

/** The stretches of a product from the first day to the last, and what is wrong with its recognitions. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  readonly issues: readonly AnyFinding[];
}

const standingOf: Readonly<Record<Exclude<CertificateStatusCode, "not-yet-issued">, Standing>> = {
  valid: "valid",
  "renewal-window-open": "running-out",
  "window-missed": "window-passed",
  extended: "extended",
  "extension-open": "extension-open",
  expired: "lapsed",
  revoked: "revoked",
};

/**
 * How the recognitions of a product stand over all time, as `currentRank` has it for one day. What is no complete recognition,
 * and what was only proposed or claimed, counts from its own day on, or from the first day of its year, where it names one.
 *
 * @param claims - what a register says of recognitions that are not complete, the latest last
 */
export function stretchesOf(recognitions: unknown, claims: readonly Claim[]): Stretches {
  const found = spansOf("summarize", recognitions as readonly Recognition[], {});
  const { spans, issues } = found;
  return { stretches: spans.length > 0 ? ofSpans(spans) : ofClaims(found, recognitions, claims), issues };
}

const notYet: Stretch = { from: "", standing: "not-yet-awarded", stars: null, year: null, level: null };

function ofSpans(spans: readonly Span[]): readonly Stretch[] {
  return [notYet, ...spans.flatMap((span, place) => ofSpan(span, spans[place + 1]))];
}

/** The stretches of a product that never had a rank: one from each day on which something more was said of it. */
function ofClaims(found: Spans, recognitions: unknown, claims: readonly Claim[]): readonly Stretch[] {
  const said = found.leftOut.map(({ index, because }) => {
    const own = fieldsOf((recognitions as readonly unknown[])[index]) ?? {};
    return { index, because, own, from: firstDayOf(own) };
  });
  const days = [...said, ...claims].map(({ from }) => from);
  // What is faulty has no day, and where nothing is said there is none either.
  const firstDays = [...new Set(found.issues.length > 0 || days.length === 0 ? ["", ...days] : days)].sort();
  const stretches = firstDays.map((from): Stretch => {
    const begun = said.filter((one) => one.from <= from);
    const why = whyNone({ ...found, leftOut: begun }) as Standing;
    const standing = why === "no-recognition" && found.issues.length > 0 ? "faulty" : why;
    const undated = begun.findLast(({ because }) => because === "term-unknown")?.own;
    const { stars, year } = claims.findLast((one) => one.from <= from) ?? notYet;
    return undated === undefined
      ? { from, standing, stars, year, level: null }
      : { from, standing, stars: starsOf(undated["stars"]), ...awardOf(undated) };
  });
  return firstDays[0] === "" ? stretches : [notYet, ...stretches];
}

/** The first day on which something can count by its own day or year; empty where it names neither. */
export function firstDayOf({ date, year }: Readonly<Record<string, unknown>>): string {
  const day = textOf(date) ?? "";
  const only = yearOf(year);
  return isDay(day) ? day : only === null ? "" : `${only}-01-01`;
}

/** The stretches of one recognition up to the day of the next. */
function ofSpan({ dates, recognition, stars }: Span, next: Span | undefined): readonly Stretch[] {
  const { year, level } = awardOf(fieldsOf(recognition) ?? {});
  const award = { stars, year: year ?? Number(dates.issued.slice(0, 4)), level };
  return phasesOf(dates)
    .filter(hasBegun)
    .filter(({ from }) => next === undefined || from < next.dates.issued)
    .map(({ from, status }) => ({ from, standing: standingOf[status], ...award }));
}

function hasBegun(phase: Phase): phase is Phase & { readonly from: string; readonly status: keyof typeof standingOf } {
  return phase.from !== null;
}

function awardOf(recognition: Readonly<Record<string, unknown>>): Pick<Stretch, "year" | "level"> {
  const tier = fieldsOf(recognition["authority"])?.["tier"];
  return {
    year: yearOf(recognition["year"]) ?? yearOf(textOf(recognition["date"])?.slice(0, 4)),
    level: optionOf(tier, ["district", "province", "ministry"] as const) ?? null,
  };
}

/** A year that can be one; null for anything else. */
export function yearOf(value: unknown): number | null {
  const year = typeof value === "string" && /^\d{4}$/.test(value) ? Number(value) : numberOf(value);
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2199 ? year : null;
}

/** Stars that are recognised; null for anything else. */
export function starsOf(value: unknown): Stretch["stars"] {
  return optionOf(value, [3, 4, 5] as const) ?? null;
}

/** The stretch a day lies in. */
export function stretchOn(stretches: readonly Stretch[], on: string): Stretch {
  return stretches.findLast(({ from }) => from <= on) ?? (stretches[0] as Stretch);
}
