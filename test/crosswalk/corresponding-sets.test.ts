import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correspondingSets, type ListedSet, type SetKey } from "../../src/crosswalk/index.js";
import { places } from "../../src/crosswalk/place.js";
import { decision2018 } from "../../src/decisions/2018/index.js";
import { decision2019, communityTourism as tourism781 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import { untyped } from "../support/sheets.js";

const shown = (from: SetKey, to: string) => {
  const found = correspondingSets(from, to);
  return found && [found.relation, ...found.sets.map(({ code }) => code.slice(5))].join(" ");
};

const codes = (from: ListedSet, to: string) => correspondingSets(from, to)?.sets.map(({ code }) => code) ?? [];

describe("places", () => {
  test.each([decision2019, decision2023, decision2026])(
    "name the sets of decision $code as its data does",
    (decision) => {
      const listed = places.find(([first]) => first?.decision === decision.code) ?? [];
      const all = [...decision.sets, ...(decision.amendedSets ?? []).map(({ set }) => set)];
      expect(listed).toHaveLength(all.length);
      expect(listed.map(({ code }) => decision.find(code)?.slug)).toEqual(all.map(({ slug }) => slug));
      expect(listed.map(({ slug, set }) => ({ slug, set }))).toEqual(all.map(({ slug, set }) => ({ slug, set })));
    },
  );

  test("name the groups of 2018", () => {
    expect(places[0]?.map(({ slug }) => slug)).toEqual(decision2018.classification.map(({ code }) => code));
  });
});

describe("from 2018 to 2019", () => {
  test.each([
    ["food", "split 01 02 03 04 05 06 07 08 09 10 11 12 13 14"],
    ["drinks", "split 15 16 17 18"],
    ["herbs", "split 19 20 21 22"],
    ["fabrics", "same 25"],
    ["handicraft", "split 23 24"],
    ["tourism", "same 26 26-781"],
  ])("%s: %s", (sector, expected) => {
    expect(shown({ decision: "2018", sector }, "2019")).toBe(expected);
    const inSector = decision2019.sets.filter((set) => set.sector === sector).map(({ set }) => set);
    const numbers = correspondingSets({ decision: "2018", sector }, "2019")?.sets.map(({ set }) => set);
    expect([...new Set(numbers)]).toEqual(inSector);
  });
});

describe("from 2019 to 2023", () => {
  test.each([
    [1, "same 01"],
    [2, "same 02"],
    [3, "same 03"],
    [4, "split 04 08"],
    [5, "same 05"],
    [6, "same 06"],
    [7, "same 07"],
    [8, "merged 08"],
    [9, "merged 08"],
    [10, "same 09"],
    [11, "same 10"],
    [12, "same 11"],
    [13, "same 12"],
    [14, "same 13"],
    [15, "same 14"],
    [16, "same 15"],
    [17, "same 16"],
    [18, "same 17"],
    [19, "same 18"],
    [20, "same 19"],
    [21, "ended"],
    [22, "same 20"],
    [23, "merged 21"],
    [24, "merged 21"],
    [25, "same 22"],
    [26, "same 26"],
    ["community-tourism", "same 26"],
    ["2019/26-781", "same 26"],
  ])("%s: %s", (set, expected) => {
    expect(shown({ decision: "2019", set }, "2023")).toBe(expected);
  });
});

describe("from 2023 back to 2019", () => {
  test.each([
    [4, "part-of 04"],
    [8, "merged 04 08 09"],
    [11, "same 12"],
    [21, "merged 23 24"],
    [22, "same 25"],
    [23, "new"],
    [24, "new"],
    [25, "new"],
    [26, "same 26 26-781"],
  ])("%s: %s", (set, expected) => {
    expect(shown({ decision: "2023", set }, "2019")).toBe(expected);
  });
});

describe("between 2023 and 2026", () => {
  test.each(decision2026.sets.map((set) => [set.set, set] as const))("set %i is the same", (number, set) => {
    const code = String(number).padStart(2, "0");
    expect(shown(set, "2023")).toBe(`same ${code}`);
    expect(shown({ decision: "2023", set: number }, "2026")).toBe(`same ${code}`);
  });
});

describe("over several decisions", () => {
  test.each([
    [{ decision: "2019", set: 4 }, "2026", "split 04 08"],
    [{ decision: "2019", set: 9 }, "2026", "merged 08"],
    [{ decision: "2019", set: 21 }, "2026", "ended"],
    [{ decision: "2018", sector: "handicraft" }, "2026", "same 21"],
    [{ decision: "2018", sector: "herbs" }, "2026", "split 18 19 20"],
    [{ decision: "2026", set: 23 }, "2018", "new"],
    [{ decision: "2026", set: 16 }, "2018", "part-of drinks"],
    [{ decision: "2026", set: 26 }, "2018", "same tourism"],
  ])("%j to %s: %s", (from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  test("a set is itself in its own decision", () => {
    expect(shown(tourism781, "2019")).toBe("same 26-781");
    expect(shown({ decision: "2018", set: "food" }, "2018")).toBe("same food");
  });
});

describe("the whole table", () => {
  const all = places.flat();
  const decisions = ["2018", "2019", "2023", "2026"];

  test("leads both ways: b is among those of a where a is among those of b", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        expect(codes(one, other.decision).includes(other.code)).toBe(codes(other, one.decision).includes(one.code));
      }),
      { numRuns: 2000 },
    );
  });

  test("is total: every set has successors or is said to have ended, has predecessors or is new", () => {
    for (const from of all) {
      for (const to of decisions) {
        const found = correspondingSets(from, to);
        const none = from.decision <= to ? "ended" : "new";
        expect(found?.sets.length === 0).toBe(found?.relation === none);
      }
    }
    const ended = all.filter((from) => correspondingSets(from, "2026")?.relation === "ended");
    expect(ended.map(({ code }) => code)).toEqual(["2019/21"]);
  });

  test("composes: the way over a decision between is the way at once", () => {
    for (const from of places[1] ?? []) {
      const between = correspondingSets(from, "2023")?.sets ?? [];
      const onwards = new Set(between.flatMap((set) => codes(set, "2026")));
      expect(codes(from, "2026")).toEqual([...onwards].sort());
    }
  });
});

describe("notes", () => {
  const notes = (from: SetKey, to: string) => correspondingSets(from, to)?.notes.map(({ en }) => en) ?? [];

  test("name the doubt about tea of other plants, whichever way it is asked", () => {
    expect(notes({ decision: "2019", set: 13 }, "2023")).toEqual([expect.stringContaining("may belong to set 11")]);
    expect(notes({ decision: "2026", set: 12 }, "2019")).toEqual([expect.stringContaining("may belong to set 11")]);
  });

  test("are collected over the way, each once", () => {
    expect(notes({ decision: "2026", set: 19 }, "2019")).toEqual([
      "“Herbs” became “medicinal materials”",
      "From 2023 on only cosmetics with herbal ingredients",
    ]);
    const tea = notes({ decision: "2018", sector: "food" }, "2019").filter((note) => note.includes("which group tea"));
    expect(tea).toHaveLength(1);
    expect(
      notes({ decision: "2018", sector: "herbs" }, "2026").filter((note) => note.startsWith("“Herbs”")),
    ).toHaveLength(1);
  });

  test("are absent where nothing is in doubt", () => {
    expect(notes({ decision: "2019", set: 1 }, "2026")).toEqual([]);
  });
});

describe("what is not known", () => {
  test.each([
    [{ decision: "2019", set: 27 }, "2023"],
    [{ decision: "2019", set: 1 }, "2020"],
    [{ decision: "2017", set: 1 }, "2023"],
    [{ decision: "2019", slug: "flowers" }, "2023"],
    [{ decision: "2018", sector: "ornamental" }, "2019"],
    [{ decision: "2023", set: Number.NaN }, "2026"],
    [{ decision: "__proto__", set: "__proto__" }, "__proto__"],
    [{ decision: "2019" }, "2023"],
    [{ decision: "2018" }, "2019"],
    [null, "2023"],
    [undefined, undefined],
    ["2019/04", "2023"],
    [{ decision: "2019", set: "x".repeat(10_000_000) }, "2023"],
  ])("%#", (from, to) => {
    expect(correspondingSets(untyped<SetKey>(from), untyped<string>(to))).toBeUndefined();
  });
});
