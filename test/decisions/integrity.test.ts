import { describe, expect, test } from "vitest";
import { setCode } from "../../src/decisions/find.js";
import { decisions } from "../../src/decisions/index.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The points of the parts: 26/2026 art. 3.1, 148 as its forms print them, 1048 art. 1.1. */
const partsOf: Readonly<Record<string, object>> = {
  "2026": { A: 40, B: 25, C: 35 },
  "2023": { A: 40, B: 25, C: 35 },
  "2019": { A: 35, B: 25, C: 40 },
};

/** Forms whose levels add up to something else, and what they say of it. */
const shortOf: Readonly<Record<string, { readonly parts: object; readonly says: string }>> = {
  "2023/07": { parts: { C: 34 }, says: "99 points (part C to 34 instead of 35)" },
  "2023/11": { parts: { C: 32 }, says: "97 points (part C to 32 instead of 35)" },
  "2023/12": { parts: { C: 32 }, says: "97 points (part C to 32 instead of 35)" },
  "2023/13": { parts: { C: 33 }, says: "98 points (part C to 33 instead of 35)" },
  "2019/19": { parts: { C: 38 }, says: "98 points (part C to 38 instead of 40)" },
  "2019/26": { parts: { A: 34 }, says: "99 points (part A to 34 instead of 35)" },
};

const all = decisions
  .flatMap(({ sets, amendedSets = [] }) => [...sets, ...amendedSets.map(({ set }) => set)])
  .map((set) => [setCode(set), set] as const);

test("there are three decisions with points: 26, 26 and 26 sets, and one amended", () => {
  expect(all).toHaveLength(79);
});

describe.each(all)("criteria set %s", (code, set) => {
  test("parts give the points the decision names, or the form says what they give", () => {
    const short = shortOf[code];
    expect(Object.fromEntries(set.parts.map((part) => [part.code, part.max]))).toEqual({
      ...partsOf[set.decision],
      ...short?.parts,
    });
    expect(set.max).toBe(100);
    expect(set.verified).toBe(short === undefined && code !== "2019/26-781");
    expect(set.unverified === undefined).toBe(set.verified);
    if (short !== undefined) {
      const total = sum(set.parts.map(({ max }) => max));
      expect(set.unverified?.en).toContain(short.says);
      expect(short.says).toMatch(new RegExp(`^${total} points`));
      expect(set.unverified?.vi.match(/\d+/g)).toEqual(set.unverified?.en.match(/\d+/g));
    }
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
      const points = [...levels, ...cases.flatMap((branch) => branch.levels)].map((level) => level.points);
      expect(points.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      expect(max).toBeGreaterThan(0);
      if (kind === "yesNo") {
        expect(points).toEqual([]);
      } else {
        expect(kind === "sum" ? sum(points) : Math.max(...points)).toBe(max);
      }
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
    const ladders = set.criteria
      .filter(({ kind }) => kind !== "sum")
      .flatMap(({ levels, cases = [] }) => [levels, ...cases.map((branch) => branch.levels)]);
    for (const rows of ladders) {
      const points = rows.map((level) => level.points);
      expect(points).toEqual([...points].sort((one, other) => one - other));
      const floors = rows.flatMap(({ floor }) => floor ?? []);
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
});
