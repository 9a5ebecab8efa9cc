import { describe, expect, test } from "vitest";
import { bottledWater, tea } from "../../src/decisions/2026/index.js";
import { divergentPairs } from "../../src/scoring/council.js";
import {
  averageScores,
  everyAppointedMember,
  everyMemberReaches,
  hundredthsHalfUp,
  majorityReaches,
  meanReaches,
  noQuorum,
  rate,
  scoreSheet,
  threeQuarters,
} from "../../src/scoring/index.js";
import { bestSheet, untyped } from "../support/sheets.js";

const best = bestSheet(tea);
const member = (changes: Record<string, unknown> = {}, id?: string | number) => ({
  ...(id === undefined ? {} : { id }),
  answers: { ...best, ...changes },
});
const rated = (evaluation: unknown, policy = {}) => rate(tea, untyped<{ answers: object }>(evaluation), { policy });
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe("the average of a council", () => {
  test("is exact, with the members' totals and their spread", () => {
    const rating = rated({ members: [member(), member({ "1.5": 2 }), member({ "5.3": 3 })] });
    expect(rating.exact).toEqual({ sum: 296, count: 3 });
    expect(rating.points).toEqual({ A: 38 + 1 / 3 + 1, B: 24 + 1 / 3, C: 35, total: 296 / 3 });
    expect(rating.council).toEqual({ totals: [100, 98, 98], spread: 2, missing: [] });
  });

  test("of totals equals the sum of the averages of criteria", () => {
    const score = averageScores(tea, [scoreSheet(tea, best), scoreSheet(tea, { ...best, "1.5": 2 })]);
    expect(score).toMatchObject({ count: 2, sum: 198, complete: true });
    expect(score.criteria.reduce((sum, criterion) => sum + criterion.sum, 0)).toBe(198);
    expect(score.criteria.find(({ code }) => code === "1.5")).toEqual({ code: "1.5", max: 3, sum: 4, answered: 2 });
    expect(averageScores(tea, [score, scoreSheet(tea, best)])).toMatchObject({ count: 3, sum: 298 });
  });

  test("of an incomplete sheet is incomplete, and its issues say whose it is", () => {
    const { "3.5": _, ...others } = best;
    const rating = rated({ members: [member(), { answers: others }] });
    expect(rating).toMatchObject({ complete: false, stars: null, band: null });
    expect(rating.issues).toEqual([
      { code: "answer.missing", path: ["members", 1, "answers", "3.5"], params: { criterion: "3.5" } },
    ]);
  });
});

describe("who sits on the council", () => {
  test("nobody", () => {
    const rating = rated({ members: [] });
    expect(rating.issues).toEqual([{ code: "council.empty", path: ["members"], params: {} }]);
    expect(rating.council).toEqual({ totals: [], spread: 0, missing: [] });
    expect(rating.points).toBeNull();
  });

  test.each([
    ["a list is needed", "all", "string"],
    ["an object is no list", {}, "object"],
    ["null is no list", null, "null"],
  ])("%s", (_, members, given) => {
    const rating = rated({ members });
    expect(rating.issues).toEqual([
      { code: "field.wrong-type", path: ["members"], params: { expected: "list", given } },
    ]);
    expect(rating.council).toEqual({ totals: [], spread: 0, missing: [] });
  });

  test.each([
    [null, [], { expected: "object", given: "null" }],
    ["m", [], { expected: "object", given: "string" }],
    [3, [], { expected: "object", given: "number" }],
    [[], [], { expected: "object", given: "list" }],
    [{ id: {}, answers: best }, ["id"], { expected: "id", given: "object" }],
    [{ id: true, answers: best }, ["id"], { expected: "id", given: "boolean" }],
    [{ id: Number.NaN, answers: best }, ["id"], { expected: "id", given: "not-finite" }],
  ])("no member: %j", (wrong, path, params) => {
    const rating = rated({ members: [member(), wrong] });
    expect(rating.issues).toEqual([{ code: "field.wrong-type", path: ["members", 1, ...path], params }]);
    expect(rating.stars).toBeNull();
  });

  test("no more members than any council has are read", () => {
    const seats = (count: number) => rated({ members: Array.from({ length: count }, () => member()) });
    expect(seats(200).issues).toEqual([]);
    expect(seats(201)).toMatchObject({
      stars: null,
      issues: [{ code: "list.too-long", path: ["members"], params: { most: 200 } }],
    });
    const appointed = Array.from({ length: 201 }, (_, index) => index);
    expect(rated({ members: [member()], appointed }).issues).toEqual([
      { code: "list.too-long", path: ["appointed"], params: { most: 200 } },
    ]);
  });

  test("a member without answers", () => {
    const { issues } = rated({ members: [{ id: "a" }] });
    expect(issues).toEqual([{ code: "field.missing", path: ["members", 0, "answers"], params: {} }]);
  });

  test("the same member twice", () => {
    const { issues } = rated({ members: [member({}, "a"), member({}, "b"), member({}, "a"), member({}, "a")] });
    expect(issues).toEqual([
      { code: "council.duplicate-member", path: ["members", 2, "id"], params: { member: "a", first: 0 } },
      { code: "council.duplicate-member", path: ["members", 3, "id"], params: { member: "a", first: 0 } },
    ]);
  });

  test('1 and "1" are two members', () => {
    expect(rated({ members: [member({}, 1), member({}, "1")] }).issues).toEqual([]);
  });

  test("missing members are named, strangers refused", () => {
    const rating = rated({ appointed: ["a", "b", 3], members: [member({}, "b"), member({}, "x"), member()] });
    expect(rating.council?.missing).toEqual(["a", 3]);
    expect(rating.notes.filter(({ code }) => code === "council.missing-member")).toEqual([
      { code: "council.missing-member", path: ["members"], params: { member: "a" } },
      { code: "council.missing-member", path: ["members"], params: { member: 3 } },
    ]);
    expect(rating.issues).toEqual([
      { code: "council.not-appointed", path: ["members", 1, "id"], params: { member: "x" } },
    ]);
  });

  test.each([
    ["a", { code: "field.wrong-type", path: ["appointed"], params: { expected: "list", given: "string" } }],
    [["a", "a"], { code: "list.twice", path: ["appointed", 1], params: { first: 0 } }],
    [[{}], { code: "field.wrong-type", path: ["appointed", 0], params: { expected: "id", given: "object" } }],
    [["a", null], { code: "field.wrong-type", path: ["appointed", 1], params: { expected: "id", given: "null" } }],
    [{ 0: "a" }, { code: "field.wrong-type", path: ["appointed"], params: { expected: "list", given: "object" } }],
    [1, { code: "field.wrong-type", path: ["appointed"], params: { expected: "list", given: "number" } }],
  ])("appointed members are a list of distinct identifiers: %j", (appointed, issue) => {
    const rating = rated({ appointed, members: [member()] });
    expect(rating.issues).toEqual([issue]);
    expect(rating.council?.missing).toEqual([]);
  });

  test("the fields of a council and of its members are known", () => {
    const head = { id: "x", decision: "2026", set: 11, rejections: [], appointed: ["a"] };
    expect(rated({ ...head, members: [member({}, "a")] })).toMatchObject({ stars: 5, notes: [], issues: [] });
  });

  test("a council without sheets is not stopped by points nobody gave", () => {
    const { stopped, notes, issues } = rate(bottledWater, { members: [] });
    expect([stopped, notes]).toEqual([[], []]);
    expect(codes(issues)).toEqual(["council.empty"]);
  });

  test("a field of a member that is not known is noted", () => {
    expect(rated({ members: [{ ...member(), name: "A" }] }).notes).toEqual([
      { code: "evaluation.unknown-field", path: ["members", 0, "name"], params: { given: "name" } },
    ]);
  });
});

describe("quorum", () => {
  const appointed = ["a", "b", "c", "d"];
  const sheets = (count: number) => appointed.slice(0, count).map((id) => member({}, id));

  test("none by default", () => {
    expect(rated({ appointed, members: sheets(1) }).stars).toBe(5);
    expect(rated({ appointed, members: sheets(1) }, { quorum: noQuorum }).stars).toBe(5);
  });

  test("three quarters of the appointed", () => {
    expect(rated({ appointed, members: sheets(3) }, { quorum: threeQuarters }).stars).toBe(5);
    expect(rated({ appointed, members: sheets(2) }, { quorum: threeQuarters }).issues).toEqual([
      { code: "council.no-quorum", path: ["members"], params: { present: 2, appointed: 4 } },
    ]);
  });

  test("every appointed member", () => {
    expect(rated({ appointed, members: sheets(4) }, { quorum: everyAppointedMember }).stars).toBe(5);
    expect(codes(rated({ appointed, members: sheets(3) }, { quorum: everyAppointedMember }).issues)).toEqual([
      "council.no-quorum",
    ]);
  });

  test("does not concern a single sheet", () => {
    expect(rated(member(), { quorum: () => false }).stars).toBe(5);
  });
});

describe("members who differ", () => {
  // 4.3 and 6.2.3 and 11 take 5, 5 and 2 points away at most.
  const ten = { "6.2.3": 1, "4.3": 1 };
  const eleven = { ...ten, "11": 2 };

  test("by exactly the limit of 10 are at one", () => {
    expect(rated({ members: [member(), member(ten)] }).notes).toEqual([]);
  });

  test("by more are noted, each pair", () => {
    const rating = rated({ members: [member(), member(eleven), member()] });
    expect(rating.notes).toEqual([
      {
        code: "council.divergent",
        path: ["members"],
        params: { members: [0, 1], totals: [100, 89], difference: 11, limit: 10 },
      },
      {
        code: "council.divergent",
        path: ["members"],
        params: { members: [1, 2], totals: [89, 100], difference: 11, limit: 10 },
      },
    ]);
    expect(rating.stars).not.toBeNull();
  });

  test("block the rating where the policy says so", () => {
    const rating = rated({ members: [member(), member(eleven)] }, { divergence: { limit: 10, action: "block" } });
    expect(rating.issues).toEqual([
      {
        code: "council.divergence-blocks",
        path: ["members"],
        params: { members: [0, 1], totals: [100, 89], difference: 11, limit: 10 },
      },
    ]);
    expect(rating).toMatchObject({ stars: null, band: null, notes: [] });
  });

  test("are found whoever stands first", () => {
    const found = (totals: number[]) => divergentPairs(totals, 10).map(({ members }) => members);
    expect(found([50, 44, 56])).toEqual([[1, 2]]);
    expect(found([61, 50, 50])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(found([50, 60])).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found([0, 11])).toEqual([[0, 1]]);
    expect(found([40, 50, 61])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(found([60, 50, 39])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test("are listed up to 1,000 pairs", () => {
    const totals = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? 0 : 100));
    expect(divergentPairs(totals, 10)).toHaveLength(1000);
    const oneOutlier = Array.from({ length: 200_000 }, (_, index) => (index === 0 ? 44 : index === 1 ? 56 : 50));
    expect(divergentPairs(oneOutlier, 10)).toHaveLength(1);
  });
});

describe("rounding", () => {
  test.each([
    [
      { sum: 179, count: 2 },
      { sum: 8950, count: 100 },
    ],
    [
      { sum: 209, count: 3 },
      { sum: 6967, count: 100 },
    ],
    [
      { sum: 17999, count: 200 },
      { sum: 9000, count: 100 },
    ],
    [
      { sum: 89994, count: 1000 },
      { sum: 8999, count: 100 },
    ],
    [
      { sum: 70, count: 1 },
      { sum: 7000, count: 100 },
    ],
    [
      { sum: 0, count: 7 },
      { sum: 0, count: 100 },
    ],
  ])("two decimals, half up: %j", (average, rounded) => {
    expect(hundredthsHalfUp(average)).toEqual(rounded);
  });

  // 199 members at 90 and one at 89: 89.995, which the software of the 1048 era showed and counted as 90.00.
  const nearly = [...Array.from({ length: 199 }, () => ({ "6.2.3": 1, "4.3": 1 })), { "6.2.3": 1, "4.3": 1, "11": 2 }];
  const members = nearly.map((changes) => member(changes));

  test("none by default: 89.995 is under 90", () => {
    const rating = rated({ members });
    expect(rating.exact).toEqual({ sum: 17999, count: 200 });
    expect(rating.band).toBe(4);
    expect(rating.referredTo).toBeNull();
  });

  test("to hundredths lifts 89.995 to 90, and says so", () => {
    const rating = rated({ members }, { rounding: hundredthsHalfUp });
    expect(rating.band).toBe(5);
    expect(rating.exact).toEqual({ sum: 17999, count: 200 });
    expect(rating.referredTo).toBe("ministry");
    expect(rating.notes[0]).toEqual({
      code: "rounding.applied",
      path: [],
      params: { exact: { sum: 17999, count: 200 }, rounded: { sum: 9000, count: 100 } },
    });
  });

  test("that changes nothing is not noted", () => {
    expect(rated({ members: [member(), member()] }, { rounding: hundredthsHalfUp }).notes).toEqual([]);
  });
});

describe("floors on averages", () => {
  // 3.5 needs 2 points for 4 stars: three members give 3, 1, 3.
  const members = [member(), member({ "3.5": 1 }), member()];

  test("the mean by default", () => {
    expect(rated({ members }).stars).toBe(5);
    expect(rated({ members: [member({ "3.5": 1 }), member({ "3.5": 2 })] }).missedFloors).toEqual([
      { stars: 4, criterion: "3.5", required: 2, got: 1.5 },
    ]);
    expect(rated({ members: [member({ "3.5": 1 }), member({ "3.5": 3 })] }, { floors: meanReaches }).stars).toBe(5);
  });

  test("every member", () => {
    expect(rated({ members }, { floors: everyMemberReaches }).stars).toBe(3);
    expect(rated({ members: [member(), member()] }, { floors: everyMemberReaches }).stars).toBe(5);
  });

  test("of sheets that are not complete: missed where the others cannot make up for it, else open", () => {
    const { "3.5": _, ...others } = best;
    const told = (changes: object[], policy = {}) => {
      const sheets = changes.map((change) => ({ answers: { ...others, ...change } }));
      const { missedFloors, openFloors } = rated({ members: sheets }, policy);
      return [missedFloors, openFloors];
    };
    // 3.5 gives 3 points at most; its floors are 1 point for 3 stars and 2 points for 4.
    const [three, four] = [
      { stars: 3, criterion: "3.5", required: 1 },
      { stars: 4, criterion: "3.5", required: 2 },
    ];
    expect(told([{}, { "3.5": 0 }])).toEqual([[{ ...four, got: 0 }], [three]]);
    expect(told([{}, { "3.5": 1 }])).toEqual([[], [three, four]]);
    expect(told([{}, { "3.5": 2 }])).toEqual([[], [four]]);
    expect(told([{}, { "3.5": 1 }, { "3.5": 0 }])).toEqual([[{ ...four, got: 0.5 }], [three]]);
    expect(told([{}, { "3.5": 1 }], { floors: everyMemberReaches })).toEqual([[{ ...four, got: 1 }], [three]]);
    expect(told([{}, {}], { floors: everyMemberReaches })).toEqual([[], [three, four]]);
  });

  test("no answer of which satisfies a test of one's own are open until they are given", () => {
    const { "3.5": _, ...others } = best;
    const { missedFloors, openFloors } = rated({ answers: others }, { floors: () => false });
    expect(openFloors.every(({ criterion }) => criterion === "3.5")).toBe(true);
    expect(missedFloors).toHaveLength(tea.floors.length - openFloors.length);
  });

  test("up to the band that the council's own rounding makes of the most points", () => {
    const short = { "5.3": 0, "1.5": 0 };
    const { "3.5": _, ...others } = best;
    const sheets = [{ answers: { ...others, ...short } }];
    const stars = (policy: object) =>
      Math.max(...rated({ members: sheets }, policy).missedFloors.map((one) => one.stars));
    expect(stars({})).toBe(5);
    expect(stars({ rounding: () => ({ sum: 70, count: 1 }) })).toBe(4);
  });

  test("more than half of the members", () => {
    expect(rated({ members }, { floors: majorityReaches }).stars).toBe(5);
    expect(rated({ members: [member(), member({ "3.5": 1 })] }, { floors: majorityReaches }).stars).toBe(3);
  });
});
