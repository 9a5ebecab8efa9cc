import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each([
  {
    decision: decision2026,
    groups: 17,
    sectors: {
      food: range(1, 13),
      drinks: range(14, 17),
      medicinal: range(18, 20),
      handicraft: [21, 22],
      ornamental: range(23, 25),
      tourism: [26],
    },
  },
  {
    decision: decision2023,
    groups: 17,
    sectors: {
      food: range(1, 13),
      drinks: range(14, 17),
      medicinal: range(18, 20),
      handicraft: [21, 22],
      ornamental: range(23, 25),
      tourism: [26],
    },
  },
  {
    decision: decision2019,
    groups: 16,
    sectors: {
      food: range(1, 14),
      drinks: range(15, 18),
      herbs: range(19, 22),
      handicraft: [23, 24],
      fabrics: [25],
      tourism: [26],
    },
  },
])("classification of $decision.number (annex I)", ({ decision, groups, sectors }) => {
  const { classification, sets } = decision;

  test(`six sectors, ${groups} groups and 26 sets in order`, () => {
    const numbers = classification.map((sector) => [
      sector.code,
      sector.groups.flatMap((group) => group.sets.map(({ set }) => set)),
    ]);
    expect(numbers).toEqual(Object.entries(sectors));
    expect(classification.map(({ numeral }) => numeral)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(classification.flatMap((sector) => sector.groups)).toHaveLength(groups);
    expect(sets.map(({ set }) => set)).toEqual(range(1, 26));
  });

  test("a set knows its own sector, and stands under its own name", () => {
    for (const sector of classification) {
      for (const { set, sector: own, slug, name } of sector.groups.flatMap((group) => group.sets)) {
        expect(own).toBe(sector.code);
        expect(decision.find(set)).toMatchObject({ slug, name, sector: own });
      }
    }
  });

  test("coffee and tea are food, not drinks", () => {
    for (const slug of ["tea", "coffee-and-cocoa"]) {
      expect(decision.find(slug)?.sector).toBe("food");
    }
  });

  test("slugs are unique and fit into addresses", () => {
    const slugs = sets.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(26);
    expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
  });

  test("five samples, none for tourism", () => {
    expect(sets.map(({ samples }) => samples)).toEqual([...Array(25).fill(5), 0]);
  });
});

describe("looking sets up", () => {
  test.each([11, "11", "tea", "2026/11"])("%s is the set of tea in 2026", (key) => {
    expect(decision2026.find(key)?.slug).toBe("tea");
  });

  test.each([12, "12", "tea", "2019/12"])("%s is the set of tea in 2019", (key) => {
    expect(decision2019.find(key)?.slug).toBe("tea");
  });

  test.each([26, "26", "festival-and-tourism-services", "2019/26"])(
    "%s is the tourism set of 1048 as first made",
    (key) => {
      expect(decision2019.find(key)?.amendedBy).toBeUndefined();
      expect(decision2019.find(key)?.sector).toBe("tourism");
    },
  );

  test.each(["community-tourism", "2019/26-781"])("%s is the tourism set as 781 amended it", (key) => {
    expect(decision2019.find(key)).toBe(decision2019.amendedSets?.[0]?.set);
    expect(decision2019.find(key)?.amendedBy).toBe("781");
  });

  test.each([0, 27, 1.5, Number.NaN, "", "TEA", "2023/11", "011", "26-781", null, undefined, {}, ["tea"]])(
    "%s is no set of 2026",
    (key) => {
      expect(decision2026.find(key)).toBeUndefined();
    },
  );

  test.each([0, 27, "2026/11", "2019/11", "2023/26-781", "__proto__", null])("%s is no set of 2023", (key) => {
    expect(decision2023.find(key)).toBeUndefined();
  });
});
