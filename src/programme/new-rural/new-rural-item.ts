import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readBoolean, readOptional } from "../../base/read.js";
import { requireOptions } from "../../base/require-argument.js";
import type { NewRuralNote, NewRuralReason, ProgrammeIssue, ProgrammeIssues } from "../issue.js";
import { isInForce } from "../summary/dimension.js";
import { areApart, type CommunePlace, communeIn, isSameCommune } from "./place.js";
import { type PlacedProduct, placedProducts } from "./products-in-communes.js";

/** A commune: its province, and its code or its name, as a place of `ocop/records` has them. */
export interface NewRuralCommune {
  readonly province: string;
  readonly commune?: string | undefined;
  readonly communeName?: string | undefined;
}

/** What a register does not say. */
export interface NewRuralOptions {
  /** The set of criteria: that for advanced communes of 2021–2025, by default. */
  readonly instrument?: string | undefined;
  /** Whether the commune has a product that is held equivalent ("hoặc tương đương"); left out where it is not known. */
  readonly equivalent?: boolean | undefined;
}

/** Whether a commune meets the item, and why. */
export interface NewRuralAnswer {
  readonly instrument: "318/QĐ-TTg";
  readonly item: "13.2";
  /** Null where it cannot be said. */
  readonly isMet: boolean | null;
  readonly because: NewRuralReason;
  /** The commune's products in force on the day. */
  readonly products: readonly { readonly name: string | null; readonly stars: 3 | 4 | 5 | null }[];
  /** The readings that the answer rests on. */
  readonly notes: readonly NewRuralNote[];
}

/** The item for advanced communes, and the first and the last day of its period. */
const advanced = { instrument: "318/QĐ-TTg", item: "13.2" } as const;
const period = { from: "2021-01-01", until: "2025-12-31" } as const;

/** Items that ask for it, too, and whose text was not to be had. */
const NOT_READ: readonly string[] = ["51/2025/QĐ-TTg"];

/**
 * Whether a commune meets item 13.2 of the criteria for advanced new rural communes 2021–2025: "Có sản phẩm OCOP được xếp hạng đạt
 * chuẩn hoặc tương đương còn thời hạn".
 *
 * Our reading, which the answer repeats in `notes`: "đạt chuẩn" means recognised with 3 stars or more, and "còn thời hạn" that the
 * recognition is in force on the day. What is equivalent is a fact from outside the register: `equivalent`. The item of
 * 51/2025/QĐ-TTg, for 2026–2030, was not read, and nothing is decided by it.
 *
 * @param register - records as {@link summarize} takes them
 * @param commune - province with the commune's code or name
 * @param day - `YYYY-MM-DD`, in Vietnam
 * @param options - `equivalent`, `instrument`
 * @returns whether it is met, why, by which products; or the issues `new-rural.*` and `field.*`
 * @throws RangeError when `day` is no day, TypeError when `register` cannot be walked
 * @example
 * const own = { name: "Chè", origin: { province: "19", communeName: "Xã Tân Cương" },
 *   recognitions: [{ stars: 4, evidence: "official-news", date: "2026-08-05" }] };
 * const answer = newRuralItem([own], { province: "19", communeName: "Tân Cương" }, "2026-11-24");
 * answer.ok && answer.value.isMet; // true
 * @see 318/QĐ-TTg, item 13.2
 */
export function newRuralItem(
  register: Iterable<unknown>,
  commune: NewRuralCommune,
  day: string,
  options: NewRuralOptions = {},
): Outcome<NewRuralAnswer, ProgrammeIssue | InputIssue> {
  requireOptions("newRuralItem", options);
  const issues: ProgrammeIssues = [];
  const { instrument = advanced.instrument, equivalent: given } = options;
  if (NOT_READ.includes(instrument)) {
    report(issues, "new-rural.item-not-read", ["instrument"], { instrument });
  } else if (instrument !== advanced.instrument) {
    report(issues, "new-rural.item-unknown", ["instrument"], { known: [advanced.instrument] });
  }
  const equivalent = readOptional(readBoolean, issues, ["equivalent"], given);
  const place = communeIn(commune);
  if (place?.province === undefined) {
    report(issues, "new-rural.no-commune", ["commune"], {});
  }
  const products = placedProducts("newRuralItem", register, day);
  const sorted = sort(products, place ?? { bare: "", plain: "" });
  return place === undefined || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { ...advanced, ...decide(sorted, equivalent), notes: notesOn(sorted, day) } };
}

/** The products that matter for a commune. */
interface Sorted {
  readonly own: readonly PlacedProduct[];
  /** Products in force of the province, or of one that is not known, whose commune is not. */
  readonly notPlaced: number;
  /** Products of the commune that hang on art. 12.3. */
  readonly onCondition: number;
}

function sort(products: Iterable<PlacedProduct>, place: CommunePlace): Sorted {
  const own: PlacedProduct[] = [];
  let notPlaced = 0;
  let onCondition = 0;
  for (const product of products) {
    const { commune, standing, province = place.province } = product;
    const isOwn = commune !== undefined && isSameCommune(commune, place);
    if (isOwn && (standing === "extended" || standing === "extension-open")) {
      onCondition += 1;
    }
    if (isInForce(standing) && isOwn) {
      own.push(product);
    } else if (isInForce(standing) && province === place.province && !isPlaced(commune, place)) {
      notPlaced += 1;
    }
  }
  // A name without "Xã" or "Phường" may be that of two communes.
  const isOne = new Set(own.flatMap(({ commune }) => commune?.kind ?? [])).size < 2;
  return isOne ? { own, notPlaced, onCondition } : { own: [], notPlaced: notPlaced + own.length, onCondition };
}

/** Whether it can be said that a product is of another commune. */
function isPlaced(commune: CommunePlace | undefined, place: CommunePlace): boolean {
  return commune !== undefined && areApart(commune, place);
}

function decide(
  { own, notPlaced }: Sorted,
  equivalent: boolean | undefined,
): Pick<NewRuralAnswer, "isMet" | "because" | "products"> {
  const products = own.map(({ name, stars }) => ({ name, stars }));
  if (own.length > 0) {
    return { isMet: true, because: { code: "new-rural.valid-product", params: { count: own.length } }, products };
  }
  if (equivalent === true) {
    return { isMet: true, because: { code: "new-rural.equivalent", params: {} }, products };
  }
  if (notPlaced > 0) {
    return { isMet: null, because: { code: "new-rural.not-placed", params: { count: notPlaced } }, products };
  }
  return equivalent === undefined
    ? { isMet: null, because: { code: "new-rural.equivalent-not-said", params: {} }, products }
    : { isMet: false, because: { code: "new-rural.none", params: {} }, products };
}

function notesOn({ onCondition }: Sorted, day: string): readonly NewRuralNote[] {
  const { instrument } = advanced;
  return [
    { code: "new-rural.three-stars", params: { ...advanced } },
    ...(onCondition > 0 ? [{ code: "new-rural.on-condition", params: { count: onCondition } } as const] : []),
    ...(day < period.from || day > period.until
      ? [{ code: "new-rural.other-period", params: { instrument, ...period } } as const]
      : []),
  ];
}
