import { setNumberOf } from "../../decisions/set-slugs.js";

/** A sector by its code, and how many sets each of its groups has, in the order of the sets' numbers. */
type SectorSizes = readonly [code: string, ...sets: number[]];

const since2023: readonly SectorSizes[] = [
  ["food", 2, 2, 4, 2, 2, 1],
  ["drinks", 2, 2],
  ["medicinal", 1, 1, 1],
  ["handicraft", 1, 1],
  ["ornamental", 1, 1, 1],
  ["tourism", 1],
];

/** The classifications without their names, which statistics have no use for: a test holds both together. */
const sizes: Readonly<Record<string, readonly SectorSizes[]>> = {
  2026: since2023,
  2023: since2023,
  2019: [
    ["food", 2, 2, 5, 2, 2, 1],
    ["drinks", 2, 2],
    ["herbs", 1, 1, 1, 1],
    ["handicraft", 1, 1],
    ["fabrics", 1],
    ["tourism", 1],
  ],
};

/** Where a product stands in the classification of its decision. */
export interface Classified {
  /** The sector's code. */
  readonly sector: string;
  /** Decision, sector and the group's place in it: `2026/food/5`. */
  readonly group: string;
  /** The code of the set: `2026/11`. */
  readonly set: string;
}

/** The place of a product set, by the code of its decision and its number or slug; undefined where there is none such. */
export function classify(decision: unknown, set: unknown): Classified | undefined {
  const number = setNumberOf(decision, set);
  if (typeof decision !== "string" || number === undefined) {
    return undefined;
  }
  let last = 0;
  for (const [sector, ...groups] of sizes[decision] ?? []) {
    for (const [index, count] of groups.entries()) {
      last += count;
      if (number <= last) {
        const code = `${decision}/${String(number).padStart(2, "0")}`;
        return { sector, group: `${decision}/${sector}/${index + 1}`, set: code };
      }
    }
  }
  return undefined;
}
