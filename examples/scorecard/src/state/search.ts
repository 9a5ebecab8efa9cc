import type { ProductSet, Sector } from "ocop";
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
  ["mam", "gia vi"],
  ["nuoc mam", "gia vi"],
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

/** The product sets whose names, group or sector have all words of a text; accents do not matter. */
export function search(classification: readonly Sector[], text: string): readonly Found[] {
  const words = wordsIn(text);
  const said = words.join(" ");
  const asked = [words, ...SYNONYMS.filter(([one]) => one === said).map(([, printed]) => printed.split(" "))];
  return said === ""
    ? []
    : classification
        .flatMap((sector) =>
          sector.groups.flatMap((group) =>
            group.sets.map((product) => ({ sector, product, words: namesOf(product, group.name) })),
          ),
        )
        .filter((entry) => asked.some((all) => all.every((word) => entry.words.some((own) => own.startsWith(word)))))
        .map(({ sector, product }) => ({ sector, product }));
}

function namesOf({ name, slug }: ProductSet, group: { readonly vi: string; readonly en: string }): readonly string[] {
  return wordsIn([name.vi, name.en, slug, group.vi, group.en].join(" "));
}

function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
