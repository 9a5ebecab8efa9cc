import { describe, expect, test } from "vitest";
import { openLibrary } from "../../src/cli/decisions.js";
import { decisions } from "../../src/decisions/index.js";

const sets = decisions.flatMap(({ sets }) => sets);

describe("a set by itself, as the command loads it", () => {
  test.each(sets.map((set) => [`${set.decision}/${set.set}`, set] as const))(
    "%s is the decision's own",
    async (_, set) => {
      for (const key of [set.set, String(set.set), set.slug]) {
        const library = openLibrary();
        await library.prepare({ decision: set.decision, set: key });
        expect(library.setOf({ decision: set.decision, set: key })).toBe(set);
        // The decision itself was not needed for it.
        expect(library.sources.find(({ code }) => code === set.decision)?.sets).toEqual([undefined]);
      }
    },
  );

  test("one that stands beside its original is found in the decision", async () => {
    const library = openLibrary();
    await library.prepare({ decision: "2019", set: "2019/26-781" });
    expect(library.setOf({ decision: "2019", set: "2019/26-781" })?.amendedBy).toBe("781");
  });

  test.each(
    decisions.filter(({ sets: own }) => own.length > 0).map(({ code, effective }) => [code, effective] as const),
  )("the day %s took effect is known without it", (code, effective) => {
    const library = openLibrary();
    expect(library.sources.find((source) => source.code === code)?.effective).toBe(effective);
  });

  test("what names no set has the decision loaded, which says so", async () => {
    const library = openLibrary();
    await library.prepare({ decision: "2026", set: 99 });
    expect(library.setOf({ decision: "2026", set: 99 })).toBeUndefined();
    expect(library.sources.find(({ code }) => code === "2026")?.sets).toHaveLength(26);
  });
});
