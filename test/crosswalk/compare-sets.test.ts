import { describe, expect, test } from "vitest";
import { type Change, compareDecisions, compareSets } from "../../src/crosswalk/index.js";
import * as in2019 from "../../src/decisions/2019/index.js";
import * as in2023 from "../../src/decisions/2023/index.js";
import * as in2026 from "../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../src/decisions/criteria-set.js";
import { choice, onlyIf, stopIfZero, yesNo } from "../../src/decisions/criterion.js";
import { untyped } from "../support/sheets.js";

/** A difference on one line: code, place, numbers before and after. */
function line({ code, params }: Change): string {
  const {
    criterion,
    group: heading,
    part: piece,
    stars,
    level,
    before,
    after,
    points,
    max,
  } = untyped<Record<string, unknown>>(params);
  const place = criterion ?? heading ?? piece ?? "";
  const at = [stars && `${stars}*`, level && `level ${level}`].filter(Boolean).join(" ");
  const shown = (value: unknown) => (typeof value === "object" && value && "points" in value ? value.points : value);
  const numbers =
    typeof before === "object" && before && !("points" in before)
      ? ""
      : [shown(before), shown(after)].filter((value) => value !== undefined).join("→");
  return [code, place, at, numbers || (points ?? max)].filter((piece) => piece !== "" && piece !== undefined).join(" ");
}

const lines = (from: CriteriaSet, to: CriteriaSet, kind = /./) =>
  compareSets(from, to)
    .changes.map(line)
    .filter((text) => kind.test(text));

describe("fresh produce of 2023 and 2026", () => {
  const { from, to, changes } = compareSets(in2023.freshProduce, in2026.freshProduce);
  const all = changes.map(line);
  const only = (kind: RegExp) => all.filter((text) => kind.test(text));

  test("names the sets", () => {
    expect([from, to]).toEqual(["2023/01", "2026/01"]);
  });

  test("the form: one heading less a point, no other maximum", () => {
    expect(only(/^(set|part|group)/)).toEqual(["group.max 6 13→12"]);
  });

  test("questions", () => {
    expect(only(/^criterion/)).toEqual([
      "criterion.max 1.1 5→3",
      "criterion.added 1.2 2",
      "criterion.renumbered 1.3 1.2",
      "criterion.renumbered 1.4 1.3",
      "criterion.renumbered 1.5 1.4",
      "criterion.renumbered 1.6 1.5",
      "criterion.renumbered 1.7 1.6",
      "criterion.max 2.1 4→3",
      "criterion.added 2.4 1",
      "criterion.renamed 3.2",
      "criterion.renumbered 3.5 3.6",
      "criterion.max 3.5 2→3",
      "criterion.max 4.2 4→3",
      "criterion.max 4.3 4→5",
      "criterion.renumbered 5.2 5.3",
      "criterion.renamed 5.2",
      "criterion.renumbered 5.3 5.2",
      "criterion.applies-if 5.3 5.1→",
      "criterion.max 6.2 5→4",
      "criterion.renumbered 7 7.1",
      "criterion.max 7 2→3",
      "criterion.renumbered 9 9.1",
      "criterion.renamed 9",
      "criterion.max 9 2→5",
      "criterion.ended 3.5 1",
      "criterion.ended 9.2 3",
    ]);
  });

  test("points of conditions that stayed", () => {
    expect(only(/^level\.points/)).toEqual([
      "level.points 1.1 level 2 3→2",
      "level.points 1.1 level 3 5→3",
      "level.points 4.2 level 3 3→2",
      "level.points 4.2 level 4 4→3",
      "level.points 5.3 level 2 3→1",
      "level.points 6.2 level 5 5→4",
      "level.points 7 level 3 2→3",
    ]);
  });

  test("conditions that came and went", () => {
    const counted = (code: string) => {
      const found = changes.flatMap((one) =>
        one.code === code ? [untyped<{ criterion: string }>(one.params).criterion] : [],
      );
      return [...new Set(found)].map((at) => `${at}:${found.filter((other) => other === at).length}`).join(" ");
    };
    expect(counted("level.added")).toBe(
      "1.1:1 1.4:1 1.5:1 2.1:1 2.3:2 3.1:3 3.2:2 3.3:3 3.4:2 3.5:3 4.1:4 4.3:4 5.1:5 5.2:2 5.3:3 9:3 10:3",
    );
    expect(counted("level.ended")).toBe(
      "1.1:1 1.3:1 1.4:1 2.1:2 2.3:2 3.1:3 3.2:2 3.3:2 3.4:2 3.6:2 4.1:4 4.3:4 5.1:6 5.3:2 5.2:3 9.1:3 10:5",
    );
  });

  test("marks for stars", () => {
    expect(only(/^floor/)).toEqual([
      "floor.ended 1.4 4* 2",
      "floor.ended 1.4 5* 3",
      "floor.changed 1.5 5* 3→3",
      "floor.changed 2.1 4* 4→3",
      "floor.added 2.2 3* 2",
      "floor.ended 2.2 5* 3",
      "floor.added 2.3 3* 1",
      "floor.changed 2.3 4* 3→3",
      "floor.changed 3.4 4* 2→2",
      "floor.added 3.5 3* 1",
      "floor.changed 3.5 4* 1→2",
      "floor.added 4.1 3* 2",
      "floor.added 4.1 4* 3",
      "floor.changed 4.1 5* 5→5",
      "floor.added 5.1 4* 5",
      "floor.ended 5.2 5* 2",
      "floor.changed 5.3 3* 3→1",
      "floor.ended 5.3 4* 5",
      "floor.changed 9 3* 2→2",
      "floor.changed 10 3* 2→1",
      "floor.changed 10 4* 3→3",
      "floor.ended 10 5* 5",
      "floor.ended 11 5* 2",
    ]);
  });

  test("grounds: what the only source of 2023 does not print is not called new", () => {
    const grounds = changes.filter(({ code }) => code.startsWith("ground"));
    expect(grounds.map(({ code, params }) => [code, untyped<{ ground?: string }>(params).ground])).toEqual([
      ["grounds.not-recorded", undefined],
      ["ground.changed", "common-staple"],
      ["ground.changed", "unsafe-impurities"],
      ["ground.ended", "food-safety-certificate-invalid"],
    ]);
    expect(grounds[0]?.params).toEqual({ set: "2023/01", where: "form" });
  });

  test("every difference can be sent as JSON", () => {
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});

describe("other sets", () => {
  test("bottled water lost a word and kept its 5-star mark on safety", () => {
    expect(lines(in2023.bottledWater, in2026.bottledWater, /^set/)).toEqual(["set.renamed"]);
    expect(lines(in2023.bottledWater, in2026.bottledWater, /^floor\S+ 9 5/)).toEqual([]);
  });

  test("from 2019 to 2023 parts A and C changed weight, and floors came", () => {
    const changes = lines(in2019.freshProduce, in2023.freshProduce);
    expect(changes.filter((text) => text.startsWith("part"))).toEqual(["part.max A 35→40", "part.max C 40→35"]);
    expect(changes.filter((text) => text.startsWith("group.max"))).toEqual([
      "group.max 2 8→10",
      "group.max 3 9→12",
      "group.max 4 15→13",
      "group.max 5 10→12",
      "group.max 6 18→13",
    ]);
    expect(changes.some((text) => text.startsWith("floor.ended"))).toBe(false);
    expect(changes).toContain("floor.added 6.1 4* 2");
  });

  test("the tourism form of 2019 and the one 781/QĐ-TTg put in its place", () => {
    const changes = lines(in2019.festivalAndTourismServices, in2019.communityTourism);
    expect(changes).toEqual(expect.arrayContaining(["set.renamed", "part.max A 34→35", "criterion.kind 6 sum→choice"]));
  });

  test("a direct criterion under a heading of its own counts once", () => {
    expect(lines(in2023.freshProduce, in2026.freshProduce, /^group\.(added|ended)/)).toEqual([]);
    expect(lines(in2019.festivalAndTourismServices, in2019.communityTourism, /^group\.(added|ended)/)).toEqual([
      "group.added 1 15",
      "group.ended 1 19",
    ]);
  });

  test("a set does not differ from itself", () => {
    for (const set of [...in2019.sets, ...in2023.sets, ...in2026.sets]) {
      expect(compareSets(set, set)).toMatchObject({ changes: [], ended: [], added: [] });
    }
  });
});

describe("differences no decision has yet", () => {
  const label = (text: string) => ({ vi: text, en: text });
  const rules = in2026.freshProduce.rules;
  const make = (groups: Parameters<typeof part>[1], grounds: CriteriaSet["grounds"] = [], samples = 5) =>
    criteriaSet(rules, in2026.freshProduce, {
      partNames: { A: label("A") },
      source: "",
      samples,
      grounds,
      parts: { A: part(5, groups) },
    });
  const one = choice(label("one"), ["1", "low", "low"], ["2", "high", "high"]);
  const other = yesNo(label("other"), 1);

  test("another total", () => {
    const lower = criteriaSet({ ...rules, max: 99 }, in2026.freshProduce, {
      partNames: { A: label("A") },
      source: "",
      samples: 5,
      grounds: [],
      parts: { A: part(5, { 1: one }) },
    });
    expect(lines(lower, make({ 1: one }))).toEqual(["set.max 99→100"]);
  });

  test("0 points that came to stop, or no longer stop, the evaluation", () => {
    expect(compareSets(make({ 1: one }), make({ 1: stopIfZero(one) })).changes).toEqual([
      { code: "criterion.stop-if-zero", params: { criterion: "1", name: one.name, after: true } },
    ]);
    expect(compareSets(make({ 1: stopIfZero(one) }), make({ 1: one })).changes).toMatchObject([
      { params: { after: false } },
    ]);
  });

  test("a condition on another question follows that question's new number", () => {
    const from = make({ 1: one, 2: onlyIf("1", other) });
    expect(lines(from, make({ 3: one, 4: onlyIf("3", other) }), /applies/)).toEqual([]);
    expect(compareSets(from, make({ 1: one, 2: other })).changes).toEqual([
      { code: "criterion.applies-if", params: { criterion: "2", name: other.name, before: "1", after: null } },
    ]);
    expect(compareSets(make({ 1: one, 2: other }), from).changes).toMatchObject([
      { params: { before: null, after: "1" } },
    ]);
  });

  test("grounds added, with another effect, under no form at all; samples; parts", () => {
    const forged = { code: "forged", effect: "reject", label: label("forged") } as const;
    const late = { code: "late", effect: "stop", label: label("late") } as const;
    const from = make({ 1: one }, [forged]);
    expect(lines(from, make({ 1: one }, [forged, late], 3))).toEqual(["set.samples 5→3", "ground.added"]);
    expect(compareSets(from, make({ 1: one }, [{ ...forged, effect: "stop" }])).changes).toMatchObject([
      { code: "ground.changed", params: { ground: "forged", before: { effect: "reject" }, after: { effect: "stop" } } },
    ]);
    expect(compareSets(from, make({ 1: one })).changes).toEqual([
      { code: "grounds.not-recorded", params: { set: "2026/01", where: "form" } },
    ]);
    const second = criteriaSet(rules, in2026.freshProduce, {
      partNames: { A: label("A"), B: label("B") },
      source: "",
      samples: 5,
      grounds: [],
      parts: { A: part(5, { 1: one }), B: part(1, { 2: group(label("heading"), 1, { "2.1": other }) }) },
    });
    expect(lines(make({ 1: one }), second)).toEqual(["part.max B 0→1", "group.added 2 1", "criterion.added 2.1 1"]);
    expect(lines(second, make({ 1: one }))).toEqual(["part.max B 1→0", "group.ended 2 1", "criterion.ended 2.1 1"]);
  });
});

describe("compareDecisions", () => {
  const froms = (set: CriteriaSet, earlier = in2019.decision2019) =>
    compareDecisions(set, earlier).map(({ from, to }) => `${from} ${to}`);

  test("compares with every set that holds the same products", () => {
    expect(froms(in2023.handicrafts)).toEqual(["2019/23 2023/21", "2019/24 2023/21"]);
    expect(froms(in2023.communityTourism)).toEqual(["2019/26 2023/26", "2019/26-781 2023/26"]);
    expect(froms(in2026.tea, in2023.decision2023)).toEqual(["2023/11 2026/11"]);
  });

  test("has nothing to compare for a new set, or where data is missing", () => {
    expect(froms(in2023.flowers)).toEqual([]);
    expect(froms(in2023.tea, { ...in2019.decision2019, find: () => undefined })).toEqual([]);
    expect(froms(in2023.tea, { ...in2019.decision2019, code: "1999" })).toEqual([]);
  });
});

test("needs criteria sets", () => {
  expect(() => compareSets(in2026.tea, untyped<CriteriaSet>(undefined))).toThrow("[ocop] compareSets: expected");
});
