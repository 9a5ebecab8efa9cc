import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const printed: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  "2026": {
    "forged-dossier": range(1, 25),
    "incomplete-registration": range(1, 25),
    "no-food-safety-compliance": range(1, 17),
    "no-production-licence": [15, 17],
    "no-production-eligibility": [18],
    "no-health-ministry-conditions": [19],
    "no-mandatory-conditions": [20],
    "no-declaration-labelling-advertising": [18],
    "no-product-declaration": [19, 20],
    "no-declaration-form": [19, 20],
    "imported-material": [...range(7, 15), 18, 19, 20],
    "identical-product": range(5, 14),
    "common-staple": range(1, 4),
    "unsafe-impurities": [...range(1, 13), 15, 17],
    "intellectual-property-breach": [21, 22],
    "not-from-province": [1, 2, 3, 4, 23, 24, 25],
  },
  "2023": {
    "not-from-province": [1, 3, 4],
    "common-staple": range(1, 4),
    "unsafe-impurities": range(1, 6),
    "food-safety-certificate-invalid": [1, 3, 4, 5, 6],
    "imported-material": [5, 6],
    "identical-product": [5, 6],
  },
  "2019": {
    "forged-dossier": range(1, 25),
    "incomplete-dossier": range(1, 25),
    "no-food-safety-certificate": range(1, 18),
    "no-food-safety-tests": range(1, 18),
    "no-production-eligibility": range(19, 24),
    "no-drug-registration": [19],
    "imported-material": range(1, 25),
    "identical-product": [2],
    "unsafe-impurities": [...range(2, 6), ...range(8, 16), 18],
    "food-safety-certificate-invalid": range(1, 18),
    "no-production-certificate": [19, 21, 22],
    "production-certificate-invalid": [20],
    "no-cosmetics-declaration": [20],
    "no-declaration-receipt": [21],
    "no-standard-declaration": [22],
    "intellectual-property-breach": [23, 24, 25],
  },
};

describe.each([decision2026, decision2023, decision2019])("grounds of $number as printed", ({ code, sets }) => {
  const expected = printed[code] ?? {};

  test.each(Object.entries(expected))("%s is printed in its sets and no others", (ground, numbers) => {
    const found = sets.filter(({ grounds }) => grounds.some((one) => one.code === ground)).map(({ set }) => set);
    expect(found).toEqual(numbers);
  });

  test("there are no others", () => {
    const codes = new Set(sets.flatMap(({ grounds }) => grounds.map((ground) => ground.code)));
    expect([...codes].sort()).toEqual(Object.keys(expected).sort());
  });
});

test("the source of 781/QĐ-TTg has no grounds", () => {
  expect(decision2019.find("2019/26-781")?.grounds).toEqual([]);
});
