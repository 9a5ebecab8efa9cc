import { requireDay } from "../../base/day.js";
import { type Fields, fieldsOf, textOf } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { readFields, readList, readOption, readOptional } from "../../base/read.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import { nameKey } from "../../records/name-key.js";
import type { Recognition } from "../../records/recognition.js";
import type { CertificateIssue, CertificateIssues } from "../certificate/issue.js";
import { MOST_ENTRIES } from "../certificate/most-entries.js";
import type { CertifiedStars } from "../certificate/read-stars.js";
import { type CurrentRank, currentRank, type WhyNoRank } from "./current-rank.js";
import { type MarkRule, markRules } from "./may-use-mark.js";
import type { RankNote } from "./note.js";
import { otherAuthority } from "./other-authority.js";
import { type RankOptions, type RankPeriod, rankHistory } from "./rank-history.js";

/** A product as its label and its papers show it. */
export interface LabelledProduct {
  /** The product's name on the label. */
  readonly name?: string | undefined;
  /** The stars on the label; without them, whichever it holds. */
  readonly stars?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** The product's recognitions, in any order. */
  readonly recognitions: readonly Recognition[];
}

/** What else can be known of the decisions a product names. */
export interface LabelOptions extends RankOptions {
  /** The names of the products that the decision of a recognition lists; undefined where its list is not at hand. */
  readonly named?: (recognition: Recognition) => readonly string[] | undefined;
}

/**
 * Why a label may not be printed, beside why there is no rank:
 *
 * - `stars-without-decision`: it shows stars, and no recognition is known;
 * - `not-named`: the decision it names is that of other products;
 * - `superseded`: it shows the stars of an earlier recognition;
 * - `other-stars`: it shows stars that no recognition gave;
 * - `below-three`: one or two stars are a result and never recognised;
 * - `faulty-record`: what is recorded of its recognitions cannot be reckoned with, see `issues`.
 */
export type WhyNoLabel =
  | WhyNoRank
  | "stars-without-decision"
  | "not-named"
  | "superseded"
  | "other-stars"
  | "below-three"
  | "faulty-record";

/** Whether a label may be printed on a day, or why not. */
export type UseOfLabel = (
  | {
      readonly may: true;
      readonly stars: CertifiedStars;
      /** The first day: that of the recognition that counts on the day. */
      readonly since: string;
      /** The last day, as far as the records tell: an end, a revocation or the day before a later recognition. */
      readonly until: string;
      readonly status: Extract<CurrentRank, { stars: CertifiedStars }>["status"];
      /** What it hangs on while a certificate runs on by art. 12.3; null where it hangs on nothing. */
      readonly condition: Extract<CurrentRank, { stars: CertifiedStars }>["condition"];
    }
  | {
      readonly may: false;
      readonly because: WhyNoLabel;
      /** The stars the product holds although the label shows others; null where it holds none. */
      readonly held: CertifiedStars | null;
      /** The last day on which it held a rank, or the one it shows; null where there was none before the day. */
      readonly ended: string | null;
    }
) & {
  /** The readings that the answer rests on, each with its article, and what is to be known of the recognition. */
  readonly notes: readonly (CurrentRank["notes"][number] | RankNote)[];
  /** What is wrong with the product and the days of recognitions, which were left out for it. */
  readonly issues: readonly (CertificateIssue | InputIssue)[];
  readonly basis: readonly MarkRule[];
};

/**
 * Whether the label of a product, with the OCOP mark and its stars, may be printed on a day.
 *
 * It may where the product holds the stars that it shows, see {@link currentRank}. A recognition that names another product,
 * and one whose decision lists other products (`named`), is none of this product. Names are the same where they differ
 * only in capitals, signs, and in how accents are coded or placed ("Hoà", "Hòa").
 *
 * Our reading: stars are printed as they are recognised, so a label with fewer stars than the product holds is another rank,
 * too. How the mark must look is not decided here. A recognition by a tier that had no authority for its stars on its day
 * counts, as the authority is to judge that, with the note `rank.other-authority`.
 *
 * @param product - its name, the stars on its label and its recognitions
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @param options - `named`: what a decision lists; `facts`: as in {@link currentRank}
 * @returns whether it may, or why not; issues as of {@link certificateStatus}, and `field.*` of the product
 * @throws RangeError when `on` is no day
 * @example
 * mayPrintLabel({ stars: 4, recognitions: [{ stars: 3, evidence: "official-news", date: "2026-08-05" }] }, "2026-11-24");
 * // { may: false, because: "other-stars", held: 3, ended: null, … }
 * @see 1162/QĐ-VPĐP-OCOP (2020), second-hand; 26/2026/QĐ-TTg, art. 4.1a, 4.3 and 8.1d
 */
export function mayPrintLabel(product: LabelledProduct, on: string, options: LabelOptions = {}): UseOfLabel {
  requireDay("mayPrintLabel", "on", on);
  requireOptions("mayPrintLabel", options);
  const { named } = options;
  requireArgument(named === undefined || typeof named === "function", "mayPrintLabel", "named must be a function");
  const issues: CertificateIssues = [];
  const fields = readFields(issues, [], product) ?? {};
  const stars = readOptional(
    (list, path, value) => readOption(list, path, value, [1, 2, 3, 4, 5] as const),
    issues,
    ["stars"],
    fields["stars"],
  );
  const all = readList(issues, ["recognitions"], fields["recognitions"], MOST_ENTRIES) ?? [];
  const placed = (all as readonly Recognition[]).map((recognition, place) => ({ recognition, place }));
  const kept = placed.filter(({ recognition }) => isOf(fields, recognition, named));
  const own = kept.map(({ recognition }) => recognition);
  const rank = currentRank(own, on, options);
  const located = rank.issues.map((issue) => {
    const [index, ...path] = issue.path;
    return { ...issue, path: ["recognitions", kept[Number(index)]?.place ?? 0, ...path] };
  });
  const told = { notes: rank.notes, issues: [...issues, ...located], basis: markRules };
  if (rank.stars !== null && issues.length === 0 && (stars ?? rank.stars) === rank.stars) {
    const { since, until, status, condition, recognition } = rank;
    const notes = [...rank.notes, ...otherAuthority(recognition)];
    return { may: true, stars: rank.stars, since, until, status, condition, ...told, notes };
  }
  const { periods } = rankHistory(own, options);
  const isFaulty = told.issues.length > 0;
  const because = whyNot({ stars, rank, periods, on, isFaulty, isNamed: own.length === all.length });
  return { may: false, because, held: rank.stars, ended: lastDay(periods, on, stars, rank.stars), ...told };
}

interface Findings {
  readonly stars: number | undefined;
  readonly rank: CurrentRank;
  readonly periods: readonly RankPeriod[];
  readonly on: string;
  readonly isFaulty: boolean;
  /** Whether all recognitions name this product. */
  readonly isNamed: boolean;
}

function whyNot({ stars, rank, periods, on, isFaulty, isNamed }: Findings): WhyNoLabel {
  if (stars === 1 || stars === 2) {
    return "below-three";
  }
  if (rank.stars !== null) {
    const isEarlier = periods.some((period) => period.stars === stars && period.to < on);
    return stars === undefined ? "faulty-record" : isEarlier ? "superseded" : "other-stars";
  }
  if (rank.because !== "no-recognition") {
    return rank.because;
  }
  if (isFaulty) {
    return "faulty-record";
  }
  return !isNamed ? "not-named" : stars === undefined ? "no-recognition" : "stars-without-decision";
}

/** The last day before `on` of the rank that is shown, or of any where none is held. */
function lastDay(
  periods: readonly RankPeriod[],
  on: string,
  stars: number | undefined,
  held: CertifiedStars | null,
): string | null {
  const over = periods.filter((period) => period.to < on && (held === null || period.stars === stars));
  return over.at(-1)?.to ?? null;
}

/** Whether a recognition is one of the product: neither it nor its decision names others. */
function isOf({ name }: Fields, recognition: Recognition, named: LabelOptions["named"]): boolean {
  const own = comparedName(name);
  const given = comparedName(fieldsOf(recognition)?.["productName"]);
  const listed = named?.(recognition);
  requireArgument(listed === undefined || Array.isArray(listed), "mayPrintLabel", "named must give a list of names");
  const isOther = own !== undefined && given !== undefined && own !== given;
  return !isOther && (listed === undefined || own === undefined || listed.some((one) => comparedName(one) === own));
}

/** Longer names are compared by their beginning. */
const LONGEST = 1000;

/** A name as it is compared; undefined where there is none. */
function comparedName(name: unknown): string | undefined {
  return nameKey(textOf(name)?.slice(0, LONGEST) ?? "") || undefined;
}
