import type { Label, ProductSet, Sector } from "ocop";
import { fold } from "ocop/exchange";

/**
 * What people say where the classification has another word, folded. The package has such words in its command alone.
 */
const SYNONYMS: readonly (readonly [said: string, printed: string])[] = [
  ["tra", "che"],
  ["cafe", "ca phe"],
  ["cacao", "ca cao"],
  ["ruou", "do uong co con"],
  ["bia", "do uong co con"],
  ["nuoc suoi", "nuoc khoang"],
  ["tom", "thuy san"],
  ["muc", "thuy san"],
  ["mam", "nuoc mam"],
  ["tho cam", "vai"],
  ["gom", "thu cong my nghe"],
  ["may tre", "thu cong my nghe"],
  ["homestay", "du lich"],
  ["farmstay", "du lich"],
];

/** A product set in the place it stands in. */
export interface Found {
  readonly product: ProductSet;
  readonly sector: Sector;
}

/** The product sets that a text may mean, the likeliest first; accents do not matter, but tell which is likelier. */
export function search(classification: readonly Sector[], text: string): readonly Found[] {
  const said = plain(text);
  const asked = [said, ...SYNONYMS.filter(([one]) => one === said).map(([, printed]) => printed)];
  return said === ""
    ? []
    : classification
        .flatMap((sector) =>
          sector.groups.flatMap(({ name, sets }) =>
            sets.map((product) => ({ sector, product, rank: rankOf(product, name, asked, text) })),
          ),
        )
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((one, other) => one.rank - other.rank)
        .map(({ sector, product }) => ({ sector, product }));
}

const NO_MATCH = 4;

/** 0 where the group is called so, 1 where the accents are the same, 2 for whole words, 3 for beginnings of words. */
function rankOf({ name, slug }: ProductSet, group: Label, asked: readonly string[], text: string): number {
  const names = [name.vi, name.en, slug, group.vi, group.en];
  const words = names.flatMap((one) => plain(one).split(" "));
  const has = (test: (own: string, word: string) => boolean) =>
    asked.some((one) => one.split(" ").every((word) => words.some((own) => test(own, word))));
  if ([group.vi, group.en, name.vi, name.en].some((one) => asked.includes(plain(one)))) {
    return 0;
  }
  if (!has((own, word) => own.startsWith(word))) {
    return NO_MATCH;
  }
  const isAccented = names.some((one) => accented(one).includes(accented(text)));
  return isAccented ? 1 : has((own, word) => own === word) ? 2 : 3;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function accented(text: string): string {
  return text.normalize("NFC").toLowerCase().trim();
}
