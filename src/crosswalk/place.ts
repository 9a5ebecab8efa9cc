import { fieldsOf } from "../base/fields.js";
import { setCode } from "../decisions/find.js";

/** A product set of a decision, or a group of 490/QĐ-TTg, which has no sets yet. */
export interface ListedSet {
  /** The decision's code, such as `"2023"`. */
  readonly decision: string;
  /** The set's code: `"2023/04"`, `"2019/26-781"`, `"2018/food"`. */
  readonly code: string;
  /** The set's slug; in 2018 the code of the group. */
  readonly slug: string;
  /** The set's number; absent in 2018. */
  readonly set?: number;
}

/** What names a set or a group: a criteria set itself, or its decision with number, slug or code. */
export interface SetKey {
  readonly decision: string;
  readonly set?: number | string;
  readonly slug?: string;
  /** The group, for 2018 only. */
  readonly sector?: string;
}

function listed(decision: string, slugs: string): readonly ListedSet[] {
  return slugs.split(" ").map((slug, index) => {
    const set = index + 1;
    return { decision, code: setCode({ decision, set }), slug, set };
  });
}

const groups2018 = ["food", "drinks", "herbs", "fabrics", "handicraft", "tourism"].map((slug) => ({
  decision: "2018",
  code: `2018/${slug}`,
  slug,
}));

const goods2026 =
  "fresh-produce fresh-animal-products rice-and-grains honey-and-farm-foods fast-food processed-cereals processed-produce processed-animal-products liquid-condiments spices tea herbal-tea coffee-and-cocoa white-spirits other-alcoholic-drinks bottled-water soft-drinks functional-foods-and-medicines herbal-cosmetics essential-oils-and-herbs handicrafts fabrics-and-garments flowers ornamental-plants ornamental-animals community-tourism";

const goods2019 =
  "fresh-produce fresh-animal-products rice-and-cereals honey-products fast-food processed-cereals processed-produce processed-animal-products processed-seafood liquid-condiments spices tea other-tea-products coffee-and-cocoa white-spirits other-alcoholic-drinks bottled-water soft-drinks functional-foods-and-medicines cosmetics medical-equipment other-herbs decorative-handicrafts household-handicrafts fabrics-and-garments festival-and-tourism-services";

/** The sets of every decision in the order of their numbers, the oldest decision first. */
export const places: readonly (readonly ListedSet[])[] = [
  groups2018,
  [...listed("2019", goods2019), { decision: "2019", code: "2019/26-781", slug: "community-tourism", set: 26 }],
  listed("2023", goods2026),
  listed("2026", goods2026),
];

/** Where a decision stands in {@link places}; -1 for one that is not there. */
export function editionOf(decision: unknown): number {
  return places.findIndex(([first]) => first?.decision === decision);
}

/** The place a key names; undefined where there is none. */
export function findPlace(key: SetKey): ListedSet | undefined {
  const { decision, slug, set, sector } = fieldsOf(key) ?? {};
  const edition = places[editionOf(decision)];
  return edition?.find((place) => {
    if (slug !== undefined) {
      return place.slug === slug;
    }
    return place.set === undefined
      ? place.slug === (set ?? sector)
      : place.set === set || String(place.set) === set || place.slug === set || place.code === set;
  });
}
