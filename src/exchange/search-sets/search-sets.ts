import { textOf } from "../../base/fields.js";
import { orRefuse } from "../../base/or-refuse.js";
import type { Sector } from "../../decisions/classification.js";
import type { ProductSet } from "../../decisions/product-set.js";
import type { Label } from "../../language/label.js";
import { wordsIn } from "../register/fold.js";
import { synonyms } from "./synonyms.js";

/** A product set in the sector it stands in. */
export interface SetFound {
  readonly product: ProductSet;
  readonly sector: Sector;
}

/** Longer than anything that is searched for. */
const MOST_CHARACTERS = 200;

const NO_MATCH = 4;

/**
 * The product sets that somebody may mean who is still typing, the likeliest first.
 *
 * Accents may be left out or typed as marks of their own, words may be cut off, and common words count for those of the
 * classification ("trà" for "chè", "homestay" for "du lịch"). Likelier is a group or a set that is called so, then the same
 * accents, then whole words, then beginnings of words. What a name means for certain `setsCalled` tells.
 *
 * @param sectors - the classification of a decision
 * @param text - what was typed, in Vietnamese or English
 * @returns sets with their sectors; none for a blank text
 * @throws TypeError when `sectors` is no list
 * @example
 * searchSets(classification, "mat ong").map(({ product }) => product.set); // [4, 8]
 * @see 26/2026/QĐ-TTg annex I: the classification
 */
export function searchSets(sectors: readonly Sector[], text: string): readonly SetFound[] {
  return orRefuse("searchSets", "the sectors of a decision", () => found(sectors, text));
}

function found(sectors: readonly Sector[], text: string): readonly SetFound[] {
  const given = (textOf(text) ?? "").slice(0, MOST_CHARACTERS);
  const said = wordsIn(given);
  const asked = [said, ...synonyms.flatMap(([one, printed]) => (one === said ? [wordsIn(printed)] : []))];
  return said === ""
    ? []
    : sectors
        .flatMap((sector: Sector) =>
          sector.groups.flatMap(({ name, sets }) =>
            sets.map((product) => ({ sector, product, rank: rankOf(product, name, asked, given) })),
          ),
        )
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((one, other) => one.rank - other.rank)
        .map(({ sector, product }) => ({ sector, product }));
}

/** 0 where it is called so, 1 where the accents are the same, 2 for whole words, 3 for beginnings of words. */
function rankOf({ name, slug }: ProductSet, group: Label, asked: readonly string[], text: string): number {
  const called = [group.vi, group.en, name.vi, name.en];
  if (called.some((one) => asked.includes(wordsIn(one)))) {
    return 0;
  }
  const words = [...called, slug].flatMap((one) => wordsIn(one).split(" "));
  const has = (fits: (own: string, word: string) => boolean) =>
    asked.some((one) => one.split(" ").every((word) => words.some((own) => fits(own, word))));
  if (!has((own, word) => own.startsWith(word))) {
    return NO_MATCH;
  }
  const isAccented = called.some((one) => accented(one).includes(accented(text)));
  return isAccented ? 1 : has((own, word) => own === word) ? 2 : 3;
}

function accented(text: string): string {
  return text.normalize("NFC").toLowerCase().trim();
}
