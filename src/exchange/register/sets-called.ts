import { textOf } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import type { ProductGroup, Sector } from "../../decisions/classification.js";
import type { ProductSet } from "../../decisions/product-set.js";
import { wordsIn } from "./fold.js";

/** What a name says about product sets. */
export interface SetsCalled {
  /** The only set that the name can mean. */
  readonly set?: ProductSet;
  /** The sets that it may mean, where it does not say which. */
  readonly candidates: readonly ProductSet[];
}

/** Longer than any name of a set, a group or a sector. */
const MOST_CHARACTERS = 200;

/**
 * The product sets that people call by a name: of a set, a group, a sector, or a part of a set's name.
 *
 * Certain is only the name of a set, and of a group or sector that has one set. A part of a name, such as "Rượu" or "Mật
 * ong", tells which sets it may be.
 *
 * @param name - as written, with or without accents, with or without "Nhóm" or "Ngành" before it
 * @param sectors - the classification of a decision
 * @returns the set where the name is certain, otherwise the candidates; none of either for a name nobody knows
 * @throws TypeError when `sectors` is no list
 * @example
 * setsCalled("Rượu trắng", classification).set?.set; // 14
 * setsCalled("Chè", classification).candidates.map(({ set }) => set); // [11, 12]
 * @see 26/2026/QĐ-TTg annex I: the classification
 */
export function setsCalled(name: string, sectors: readonly Sector[]): SetsCalled {
  requireArgument(Array.isArray(sectors), "setsCalled", "sectors must be a list");
  const words = nameWords(name);
  const groups = sectors.flatMap((sector) => sector.groups);
  const sets = groups.flatMap((group) => group.sets);
  const isCalled = ({ name: { vi, en } }: { readonly name: { readonly vi: string; readonly en: string } }) =>
    bare(wordsIn(vi)) === words || wordsIn(en) === words;
  const named = sets.find(isCalled);
  if (named !== undefined) {
    return { set: named, candidates: [] };
  }
  const group = groups.find(isCalled)?.sets ?? sectors.find(isCalled)?.groups.flatMap((one: ProductGroup) => one.sets);
  const [only, ...others] = group ?? [];
  if (only !== undefined && others.length === 0) {
    return { set: only, candidates: [] };
  }
  return { candidates: group ?? sets.filter((set) => isPartOf(words, set)) };
}

/** The words of a set's, group's or sector's name as it is compared; none of what is longer than any. */
export function nameWords(name: unknown): string {
  const text = textOf(name) ?? "";
  return text.length > MOST_CHARACTERS ? "" : bare(wordsIn(text).replace(/^(?:nhom|nganh)(?: |$)/, ""));
}

/** Words without those that stand before the name of any product. */
function bare(words: string): string {
  return words.replace(/^(?:san pham|hang)(?: |$)/, "");
}

function isPartOf(words: string, { name: { vi, en } }: ProductSet): boolean {
  return [vi, en].some((own) => ` ${wordsIn(own)} `.includes(` ${words} `));
}
