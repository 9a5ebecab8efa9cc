import { describe, expect, test } from "vitest";
import { decision2026 } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(decisions.flatMap(({ sets }) => sets.map((set) => [`${set.decision}/${set.set}`, set] as const)))(
  "criteria set %s",
  (_, set) => {
    test("parts give 40, 25 and 35 points (art. 3.1)", () => {
      expect(set.parts.map(({ code, max }) => [code, max])).toEqual([
        ["A", 40],
        ["B", 25],
        ["C", 35],
      ]);
      expect(set.max).toBe(100);
      expect(sum(set.parts.map(({ max }) => max))).toBe(set.max);
    });

    test("a part is the sum of its groups, a group the sum of its criteria", () => {
      for (const part of set.parts) {
        expect(sum(part.groups.map(({ max }) => max))).toBe(part.max);
        for (const group of part.groups) {
          expect(sum(group.criteria.map(({ max }) => max))).toBe(group.max);
        }
      }
    });

    test("a criterion gives the points of its best level, and points are whole", () => {
      for (const { kind, max, levels, cases = [] } of set.criteria) {
        const points = [levels, ...cases.map((branch) => branch.levels)].map((rows) => rows.map((row) => row.points));
        expect(points.flat().every(Number.isInteger)).toBe(true);
        for (const row of points.filter(({ length }) => length > 0)) {
          expect(Math.max(...row)).toBe(max);
        }
        expect(max).toBeGreaterThan(0);
        expect(kind === "yesNo" ? points.flat() : [1]).toHaveLength(kind === "yesNo" ? 0 : 1);
      }
    });

    test("codes are unique, and a criterion stands in the group its code names", () => {
      const codes = set.criteria.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, criteria } of set.parts.flatMap(({ groups }) => groups)) {
        for (const criterion of criteria) {
          expect(criterion.code.split(".")[0]).toBe(code);
          expect(criterion.parent).toBe(
            criterion.code.split(".").length === 3 ? criterion.code.split(".").slice(0, 2).join(".") : undefined,
          );
        }
      }
    });

    test("levels and floors rise in printed order", () => {
      for (const { levels } of set.criteria) {
        const points = levels.map((level) => level.points);
        expect(points).toEqual([...points].sort((one, other) => one - other));
        const floors = levels.flatMap(({ floor }) => floor ?? []);
        expect(floors).toEqual([...new Set(floors)].sort());
      }
    });

    test("conditions name a criterion of the set that stands before", () => {
      for (const [index, { appliesIf }] of set.criteria.entries()) {
        if (appliesIf !== undefined) {
          const basis = set.criteria.findIndex(({ code }) => code === appliesIf);
          expect(basis).toBeGreaterThanOrEqual(0);
          expect(basis).toBeLessThan(index);
        }
      }
    });

    test("grounds have unique codes and stand under a criterion or group of the set", () => {
      const codes = set.grounds.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const places = [...set.criteria, ...set.parts.flatMap(({ groups }) => groups)].map(({ code }) => code);
      for (const { criterion } of set.grounds) {
        expect(criterion === undefined || places.includes(criterion)).toBe(true);
      }
    });

    test("cannot be changed", () => {
      expect(Object.isFrozen(set)).toBe(true);
      expect(Object.isFrozen(set.criteria[0]?.levels[0]?.label)).toBe(true);
      expect(Object.isFrozen(set.rules.bands)).toBe(true);
    });
  },
);

describe("classification of 26/2026 (annex I)", () => {
  const { classification, sets } = decision2026;

  test("six sectors, 17 groups and 26 sets in order", () => {
    expect(classification.map(({ code }) => code)).toEqual([
      "food",
      "drinks",
      "medicinal",
      "handicraft",
      "ornamental",
      "tourism",
    ]);
    expect(classification.flatMap(({ groups }) => groups)).toHaveLength(17);
    const numbers = classification.flatMap(({ groups }) => groups.flatMap((group) => group.sets.map(({ set }) => set)));
    expect(numbers).toEqual(sets.map(({ set }) => set));
  });

  test("a set knows its own sector", () => {
    for (const sector of classification) {
      for (const { sets: members } of sector.groups) {
        expect(members.map((set) => set.sector)).toEqual(members.map(() => sector.code));
      }
    }
  });

  test("coffee, cocoa and tea are food, not drinks", () => {
    for (const slug of ["tea", "herbal-tea", "coffee-and-cocoa"]) {
      expect(decision2026.find(slug)?.sector).toBe("food");
    }
  });

  test("slugs are unique and fit into addresses", () => {
    const slugs = sets.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(26);
    expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
  });

  test("five samples, none for tourism (art. 6.2d)", () => {
    expect(sets.map(({ samples }) => samples)).toEqual([...Array(25).fill(5), 0]);
  });
});

describe("looking sets up", () => {
  test.each([11, "11", "tea", "2026/11"])("%s is the set of tea", (key) => {
    expect(decision2026.find(key)?.slug).toBe("tea");
  });

  test.each([0, 27, 1.5, Number.NaN, "", "TEA", "2023/11", "011", null, undefined, {}, ["tea"]])(
    "%s is no set",
    (key) => {
      expect(decision2026.find(key)).toBeUndefined();
    },
  );
});

describe("grounds as printed (annex II)", () => {
  const setsWith = (ground: string) =>
    decision2026.sets.filter(({ grounds }) => grounds.some(({ code }) => code === ground)).map(({ set }) => set);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

  test.each([
    ["forged-dossier", range(1, 25)],
    ["incomplete-registration", range(1, 25)],
    ["no-food-safety-compliance", range(1, 17)],
    ["no-production-licence", [15, 17]],
    ["no-production-eligibility", [18]],
    ["no-health-ministry-conditions", [19]],
    ["no-mandatory-conditions", [20]],
    ["no-product-declaration", [19, 20]],
    ["no-declaration-form", [19, 20]],
    ["imported-material", [...range(7, 15), 18, 19, 20]],
    ["identical-product", range(5, 14)],
    ["common-staple", range(1, 4)],
    ["unsafe-impurities", [...range(1, 13), 15, 17]],
    ["intellectual-property-breach", [21, 22]],
    ["not-from-province", [1, 2, 3, 4, 23, 24, 25]],
  ])("%s is printed in its sets and no others", (ground, expected) => {
    expect(setsWith(ground)).toEqual(expected);
  });
});
