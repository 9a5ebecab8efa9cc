/**
 * The slugs of the sets in the order of their numbers, for who must know which set a number names and not what is in it:
 * the classifications hold them with all their names, and a test holds both together.
 */
const slugs: Readonly<Record<string, readonly string[]>> = {
  2026: [
    "fresh-produce",
    "fresh-animal-products",
    "rice-and-grains",
    "honey-and-farm-foods",
    "fast-food",
    "processed-cereals",
    "processed-produce",
    "processed-animal-products",
    "liquid-condiments",
    "spices",
    "tea",
    "herbal-tea",
    "coffee-and-cocoa",
    "white-spirits",
    "other-alcoholic-drinks",
    "bottled-water",
    "soft-drinks",
    "functional-foods-and-medicines",
    "herbal-cosmetics",
    "essential-oils-and-herbs",
    "handicrafts",
    "fabrics-and-garments",
    "flowers",
    "ornamental-plants",
    "ornamental-animals",
    "community-tourism",
  ],
  2023: [
    "fresh-produce",
    "fresh-animal-products",
    "rice-and-grains",
    "honey-and-farm-foods",
    "fast-food",
    "processed-cereals",
    "processed-produce",
    "processed-animal-products",
    "liquid-condiments",
    "spices",
    "tea",
    "herbal-tea",
    "coffee-and-cocoa",
    "white-spirits",
    "other-alcoholic-drinks",
    "bottled-water",
    "soft-drinks",
    "functional-foods-and-medicines",
    "herbal-cosmetics",
    "essential-oils-and-herbs",
    "handicrafts",
    "fabrics-and-garments",
    "flowers",
    "ornamental-plants",
    "ornamental-animals",
    "community-tourism",
  ],
  2019: [
    "fresh-produce",
    "fresh-animal-products",
    "rice-and-cereals",
    "honey-products",
    "fast-food",
    "processed-cereals",
    "processed-produce",
    "processed-animal-products",
    "processed-seafood",
    "liquid-condiments",
    "spices",
    "tea",
    "other-tea-products",
    "coffee-and-cocoa",
    "white-spirits",
    "other-alcoholic-drinks",
    "bottled-water",
    "soft-drinks",
    "functional-foods-and-medicines",
    "cosmetics",
    "medical-equipment",
    "other-herbs",
    "decorative-handicrafts",
    "household-handicrafts",
    "fabrics-and-garments",
    "festival-and-tourism-services",
  ],
};

/** The slugs of a decision's sets in the order of their numbers; none for a decision without sets. */
export function slugsOf(decision: unknown): readonly string[] {
  return (typeof decision === "string" && Object.hasOwn(slugs, decision) ? slugs[decision] : undefined) ?? [];
}

/**
 * The number of a set by what names it: the number itself, in figures as text too, or the slug; undefined for anything else.
 *
 * @param decision - the decision's code
 */
export function setNumberOf(decision: unknown, key: unknown): number | undefined {
  const own = slugsOf(decision);
  const isFigures = typeof key === "string" && /^[1-9]\d?$/.test(key);
  const number = typeof key === "number" ? key : isFigures ? Number(key) : own.indexOf(key as string) + 1;
  return own[number - 1] === undefined ? undefined : number;
}

/**
 * Whether two keys name the same set of a decision, one by its number and the other by its slug, too.
 *
 * The number of a set that stands beside its original names the original.
 *
 * @param decision - the decision's code
 */
export function isSameSet(decision: unknown, one: string | number, other: string | number): boolean {
  const [first, second] = [setNumberOf(decision, one), setNumberOf(decision, other)];
  return first === undefined || second === undefined ? one === other : first === second;
}
