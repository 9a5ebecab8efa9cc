import { describe, expect, test } from "vitest";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { Label } from "../../src/decisions/criterion.js";

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const labels: readonly (readonly [string, Label])[] = [
  ...decision2026.classification.flatMap((sector) => [
    [`sector ${sector.code}`, sector.name] as const,
    ...sector.groups.map((group) => [`group of ${sector.code}`, group.name] as const),
  ]),
  ...Object.entries(decision2026.ranks).map(([stars, label]) => [`rank ${stars}`, label] as const),
  ...decision2026.errata.map(({ where, reason }) => [`erratum ${where}`, reason] as const),
  ...decision2026.sets.flatMap((set) => [
    [`set ${set.set}`, set.name] as const,
    ...set.ministries.map((ministry) => [`ministry of ${set.set}`, ministry] as const),
    ...set.grounds.map(({ code, label }) => [`${set.set} ${code}`, label] as const),
    ...set.parts.flatMap((part) => [
      [`${set.set}/${part.code}`, part.name] as const,
      ...part.groups.map((group) => [`${set.set}/${group.code}`, group.name] as const),
    ]),
    ...set.criteria.flatMap(({ code, name, levels, cases = [] }) => [
      [`${set.set}/${code}`, name] as const,
      ...levels.map(({ label }, index) => [`${set.set}/${code} level ${index + 1}`, label] as const),
      ...cases.flatMap((branch) => [
        [`${set.set}/${code}${branch.code}`, branch.name] as const,
        ...branch.levels.map(({ label }, index) => [`${set.set}/${code}${branch.code}${index + 1}`, label] as const),
      ]),
    ]),
  ]),
];

describe("labels", () => {
  test("every sector, set, part, group, criterion, case and level has one in both languages", () => {
    for (const [where, { vi, en }] of labels) {
      for (const text of [vi, en]) {
        expect(text.trim(), where).toBe(text);
        expect(text.length, where).toBeGreaterThan(1);
        expect(text.normalize("NFC"), where).toBe(text);
        expect(text, where).not.toMatch(/\.$|\n|\s\s|^(?:level|mức) \d$/i);
      }
    }
  });

  test("no Vietnamese is left in English", () => {
    const left = labels.filter(([where, { en }]) => vietnameseLetter.test(en) && where !== "erratum title");
    expect(left).toEqual([]);
  });

  test("the levels of a criterion can be told apart in both languages", () => {
    for (const { set, criteria } of decision2026.sets) {
      for (const { code, levels, cases = [] } of criteria) {
        for (const rows of [levels, ...cases.map((branch) => branch.levels)]) {
          for (const language of ["vi", "en"] as const) {
            const texts = rows.map(({ label }) => label[language].toLowerCase());
            expect(new Set(texts).size, `${set}/${code}`).toBe(rows.length);
          }
        }
      }
    }
  });

  test("numbers of one language are those of the other", () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort();
    const differing = labels.filter(([, { vi, en }]) => numbers(vi).join() !== numbers(en).join());
    expect(differing.filter(([where]) => !where.startsWith("erratum"))).toEqual([]);
  });
});
