import { describe, expect, test } from "vitest";
import { hintRows } from "../../src/decisions/2026/hint-rows.js";
import { hintFor } from "../../src/decisions/2026/hints.js";
import { decision2026, freshProduce, handicrafts, tea } from "../../src/decisions/2026/index.js";

describe("hints", () => {
  test("stand at criteria of their sets, one each", () => {
    for (const [index, { at }] of hintRows.entries()) {
      for (const [code, sets] of Object.entries(at)) {
        for (const number of sets) {
          const set = decision2026.find(number);
          expect(
            set?.criteria.some((criterion) => criterion.code === code),
            `${number}/${code}`,
          ).toBe(true);
          const others = hintRows.filter((row, other) => other !== index && row.at[code]?.includes(number));
          expect(others, `${number}/${code}`).toEqual([]);
        }
      }
    }
  });

  test("are in both languages, and English has no Vietnamese in it", () => {
    for (const { vi, en } of hintRows) {
      for (const text of [vi, en]) {
        expect(text).toBe(text.trim().normalize("NFC"));
        expect(text).not.toMatch(/\.$|\n|\s\s|\b(?:set|bộ) \d/i);
      }
      expect(en).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
  });

  test("differ where the printed notes differ", () => {
    expect(hintFor(tea, "3.3")?.en).toMatch(/^Share of workers from the commune/);
    expect(hintFor(handicrafts, "7")).not.toEqual(hintFor(freshProduce, "9"));
    expect(decision2026.hintFor(tea, "3.3")).toEqual(hintFor(tea, "3.3"));
  });

  test("are undefined for unknown criteria and other decisions", () => {
    expect(hintFor(tea, "99")).toBeUndefined();
    expect(hintFor(tea, "constructor")).toBeUndefined();
    expect(hintFor({ decision: "2023", set: 11, slug: "x" }, "3.3")).toBeUndefined();
  });
});
