import { describe, expect, test } from "vitest";
import { hintRows as rows2019 } from "../../src/decisions/2019/hint-rows.js";
import { hintFor as hintFor2019 } from "../../src/decisions/2019/hints.js";
import { communityTourism, decision2019, festivalAndTourismServices } from "../../src/decisions/2019/index.js";
import { hintRows as rows2023 } from "../../src/decisions/2023/hint-rows.js";
import { hintFor as hintFor2023 } from "../../src/decisions/2023/hints.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { hintRows as rows2026 } from "../../src/decisions/2026/hint-rows.js";
import { hintFor } from "../../src/decisions/2026/hints.js";
import { decision2026, freshProduce, handicrafts, tea } from "../../src/decisions/2026/index.js";

describe.each([
  { decision: decision2026, rows: rows2026, lookUp: hintFor },
  { decision: decision2023, rows: rows2023, lookUp: hintFor2023 },
  { decision: decision2019, rows: rows2019, lookUp: hintFor2019 },
])("hints of $decision.number", ({ decision, rows, lookUp }) => {
  test("stand at criteria of their sets, one each", () => {
    for (const [index, { at }] of rows.entries()) {
      for (const [code, sets] of Object.entries(at)) {
        for (const key of sets) {
          const set = decision.find(key);
          expect(
            set?.criteria.some((criterion) => criterion.code === code),
            `${key}/${code}`,
          ).toBe(true);
          // A set that stands beside its original is named by its slug.
          expect(typeof key === "string", `${key}/${code}`).toBe(set?.amendedBy !== undefined);
          const others = rows.filter((row, other) => other !== index && row.at[code]?.includes(key));
          expect(others, `${key}/${code}`).toEqual([]);
        }
      }
    }
  });

  test("are found by set and criterion, and by the decision", () => {
    for (const { at, vi, en } of rows) {
      for (const [code, sets] of Object.entries(at)) {
        for (const set of sets.flatMap((key) => decision.find(key) ?? [])) {
          expect(lookUp(set, code)).toEqual({ vi, en });
          expect(decision.hintFor(set, code)).toEqual({ vi, en });
        }
      }
    }
  });

  test("are in both languages, and English has no Vietnamese in it", () => {
    for (const { vi, en } of rows) {
      for (const text of [vi, en]) {
        expect(text).toBe(text.trim().normalize("NFC"));
        expect(text).not.toMatch(/\.$|\n|\s\s|\b(?:set|bộ) \d/i);
      }
      expect(en).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
  });

  test("are undefined for unknown criteria and sets of other decisions", () => {
    const set = decision.sets[0];
    const [stranger] = [decision2026, decision2023, decision2019].filter((other) => other !== decision);
    expect(set && lookUp(set, "99")).toBeUndefined();
    expect(set && lookUp(set, "constructor")).toBeUndefined();
    expect(stranger?.sets[0] && lookUp(stranger.sets[0], "1.1")).toBeUndefined();
    expect(set && stranger?.hintFor(set, "1.1")).toBeUndefined();
  });
});

describe("hints of one set", () => {
  test("differ where the printed notes differ", () => {
    expect(hintFor(tea, "3.3")?.en).toMatch(/^Share of workers from the commune/);
    expect(hintFor(handicrafts, "7")).not.toEqual(hintFor(freshProduce, "9"));
  });

  test("a set that stands beside its original has its own", () => {
    expect(hintFor2019(festivalAndTourismServices, "1.2")?.en).toMatch(/^In the production process/);
    expect(hintFor2019(communityTourism, "1.2")?.en).toMatch(/^Mechanism\/rules for managing the services/);
  });
});
