import { describe, expect, test } from "vitest";
import { rules } from "../../src/decisions/2026/decision.js";
import { bottledWater, communityTourism, tea } from "../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../src/decisions/criteria-set.js";
import { choice, ticked } from "../../src/decisions/criterion.js";
import { type Issue, scoreSheet } from "../../src/scoring/index.js";
import { bestSheet, untyped } from "../support/sheets.js";

const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const issuesOf = (answers: unknown, set: Parameters<typeof scoreSheet>[0] = tea) =>
  scoreSheet(set, untyped<object>(answers)).issues;
/** What is wrong with one answer on an otherwise perfect sheet. */
const issuesWith = (criterion: string, answer: unknown, set: Parameters<typeof scoreSheet>[0] = tea) =>
  issuesOf({ ...bestSheet(set), [criterion]: answer }, set);

describe("points", () => {
  test("of a sheet add up per criterion, group, part and in total", () => {
    const score = scoreSheet(tea, { ...bestSheet(tea), "1.1": 2, "4.1": 1 });
    expect(score.sum).toBe(95);
    expect(score.count).toBe(1);
    expect(score.complete).toBe(true);
    expect(score.issues).toEqual([]);
    expect(score.parts.map(({ code, max, sum }) => [code, max, sum])).toEqual([
      ["A", 40, 39],
      ["B", 25, 21],
      ["C", 35, 35],
    ]);
    expect(score.parts[0]?.groups.map(({ code, max, sum }) => [code, max, sum])).toEqual([
      ["1", 18, 17],
      ["2", 10, 10],
      ["3", 12, 12],
    ]);
    expect(score.criteria[0]).toEqual({ code: "1.1", max: 3, sum: 2, answered: 1 });
    expect(score.criteria).toHaveLength(tea.criteria.length);
  });

  test("0 is an answer: none of the printed levels, 0 points", () => {
    const score = scoreSheet(tea, { ...bestSheet(tea), "1.1": 0 });
    expect(score.complete).toBe(true);
    expect(score.criteria[0]).toEqual({ code: "1.1", max: 3, sum: 0, answered: 1 });
  });

  test("yes is 1 and no is 0", () => {
    expect(scoreSheet(tea, { ...bestSheet(tea), "2.4": 1 }).sum).toBe(100);
    expect(scoreSheet(tea, { ...bestSheet(tea), "2.4": 0 }).sum).toBe(99);
  });

  test("a case letter chooses the branch, its number the level", () => {
    expect(scoreSheet(communityTourism, { ...bestSheet(communityTourism), "8": "a1" }).sum).toBe(98);
    expect(scoreSheet(communityTourism, { ...bestSheet(communityTourism), "8": "b2" }).sum).toBe(100);
    expect(scoreSheet(communityTourism, { ...bestSheet(communityTourism), "9": 0 }).sum).toBe(98);
  });

  test("the given answers are not changed", () => {
    const answers = Object.freeze(bestSheet(tea));
    expect(scoreSheet(tea, answers).sum).toBe(100);
  });
});

describe("a missing answer", () => {
  test("makes the sheet incomplete and is named", () => {
    const score = scoreSheet(tea, { "1.1": 3 });
    expect(score.complete).toBe(false);
    expect(score.sum).toBe(3);
    expect(score.issues).toHaveLength(tea.criteria.length - 1);
    expect(score.issues[0]).toEqual({ code: "answer.missing", path: ["1.2"], params: { criterion: "1.2" } });
    expect(score.criteria[1]).toEqual({ code: "1.2", max: 2, sum: 0, answered: 0 });
  });

  test("undefined is no answer, null is a wrong one", () => {
    expect(codes(issuesWith("1.1", undefined))).toEqual(["answer.missing"]);
    expect(codes(issuesWith("1.1", null))).toEqual(["answer.wrong-type"]);
  });

  test("inherited fields are no answers", () => {
    const issues = issuesOf(Object.create(bestSheet(tea)));
    expect(issues).toHaveLength(tea.criteria.length);
  });
});

describe("wrong answers give one issue each, with what was given and what is allowed", () => {
  test("a level that does not exist", () => {
    expect(issuesWith("1.1", 9)).toEqual([
      {
        code: "answer.unknown-level",
        path: ["1.1"],
        params: { criterion: "1.1", given: 9, allowed: [0, 1, 2, 3] },
      },
    ]);
  });

  test.each([
    ["negative", -1],
    ["fraction", 1.5],
    ["infinite", Number.POSITIVE_INFINITY],
    ["one above the last", 4],
  ])("%s level", (_, answer) => {
    expect(codes(issuesWith("1.1", answer))).toEqual(["answer.unknown-level"]);
  });

  test("points instead of a level, saying which level has them", () => {
    expect(issuesWith("9", 5)).toEqual([
      {
        code: "answer.points-not-level",
        path: ["9"],
        params: { criterion: "9", given: 5, level: 3, allowed: [0, 1, 2, 3] },
      },
    ]);
  });

  test("NaN", () => {
    expect(issuesWith("1.1", Number.NaN)).toEqual([
      {
        code: "answer.wrong-type",
        path: ["1.1"],
        params: { criterion: "1.1", given: "not-finite", allowed: [0, 1, 2, 3] },
      },
    ]);
  });

  test.each(["3", " 3 ", "03", "0"])("the number in quotes %j", (answer) => {
    expect(codes(issuesWith("1.1", answer))).toEqual(["answer.number-as-text"]);
  });

  test.each([
    ["text", "best"],
    ["a long digit string", "1".repeat(500)],
    ["true", true],
    ["a list", [3]],
    ["an object", {}],
    ["a bigint", 3n],
  ])("%s is of the wrong type", (_, answer) => {
    expect(codes(issuesWith("1.1", answer))).toEqual(["answer.wrong-type"]);
  });

  test("more than yes or no", () => {
    expect(issuesWith("2.4", 2)).toEqual([
      { code: "answer.unknown-level", path: ["2.4"], params: { criterion: "2.4", given: 2, allowed: [0, 1] } },
    ]);
    expect(codes(issuesWith("2.4", true))).toEqual(["answer.wrong-type"]);
  });

  test.each([[[]], [[1]]])("ticks %j where none are asked for", (answer) => {
    for (const [set, code] of [
      [tea, "1.1"],
      [tea, "2.4"],
      [communityTourism, "8"],
    ] as const) {
      expect(codes(issuesWith(code, answer, set))).toEqual(["answer.wrong-type"]);
    }
  });

  test.each([
    ["c1", "answer.unknown-case"],
    ["1", "answer.unknown-case"],
    ["", "answer.unknown-case"],
    [1, "answer.unknown-case"],
    ["A1", "answer.unknown-case"],
    ["a", "answer.unknown-level"],
    ["a9", "answer.unknown-level"],
    ["a0", "answer.unknown-level"],
    ["a01", "answer.unknown-level"],
    ["a1 ", "answer.unknown-level"],
    [["a1"], "answer.wrong-type"],
    [true, "answer.wrong-type"],
  ])("case %j: %s", (answer, code) => {
    const [issue, ...others] = issuesWith("8", answer, communityTourism);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, params: { criterion: "8", allowed: [0, "a1", "a2", "b1", "b2"] } });
  });

  test("a case where the criterion has none", () => {
    expect(codes(issuesWith("1.1", "a1"))).toEqual(["answer.wrong-type"]);
  });

  test("a criterion the set does not have, long names cut", () => {
    const long = "x".repeat(1000);
    const issues = issuesOf({ ...bestSheet(tea), "12.9": 1, [long]: 1 });
    expect(issues).toEqual([
      { code: "answer.unknown-criterion", path: ["12.9"], params: { given: "12.9" } },
      {
        code: "answer.unknown-criterion",
        path: [`${"x".repeat(60)}…`],
        params: { given: `${"x".repeat(60)}…` },
      },
    ]);
  });

  test("text of exactly 60 characters is shown whole", () => {
    expect(issuesWith("1.1", "y".repeat(60))[0]?.params).toMatchObject({ given: "y".repeat(60) });
  });

  test("all at once, in printed order, unknown criteria last", () => {
    const { "1.2": _, ...others } = bestSheet(tea);
    expect(codes(issuesOf({ ...others, "1.1": "3", x: 1, "3.3": 7 }))).toEqual([
      "answer.number-as-text",
      "answer.missing",
      "answer.unknown-level",
      "answer.unknown-criterion",
    ]);
  });

  test.each([
    [null, "null"],
    [[], "list"],
    ["1.1:3", "string"],
    [7, "number"],
  ])("answers that are no object: %j", (answers, given) => {
    const score = scoreSheet(tea, untyped<object>(answers));
    expect(score.issues).toEqual([{ code: "field.wrong-type", path: [], params: { expected: "object", given } }]);
    expect(score.complete).toBe(false);
    expect(score.sum).toBe(0);
  });
});

test("what was given is shown as it is, if short and printable", () => {
  const shown = (answer: unknown) =>
    issuesWith("1.1", answer).map(({ params }) => (params as { given: unknown }).given);
  expect([true, null, [], {}, () => 0, Symbol("s"), Number.NEGATIVE_INFINITY, 2.5].flatMap(shown)).toEqual([
    true,
    null,
    "list",
    "object",
    "function",
    "symbol",
    "not-finite",
    2.5,
  ]);
});

describe("a criterion that applies only when another one has points (5.2: only with a product story)", () => {
  const { "5.2": _, ...without } = bestSheet(tea);

  test("may be left out when the other one has none", () => {
    const score = scoreSheet(tea, { ...without, "5.1": 1 });
    expect(score.issues).toEqual([]);
    expect(score.complete).toBe(true);
    expect(score.sum).toBe(93);
    expect(scoreSheet(tea, { ...without, "5.1": 0 }).issues).toEqual([]);
  });

  test("may be answered 0, or by a level of 0 points", () => {
    expect(issuesOf({ ...without, "5.1": 0, "5.2": 0 })).toEqual([]);
    expect(issuesOf({ ...without, "5.1": 0, "5.2": 1 })).toEqual([]);
  });

  test("may not have points then", () => {
    const score = scoreSheet(tea, { ...bestSheet(tea), "5.1": 1, "5.2": 2 });
    expect(score.issues).toEqual([
      { code: "answer.not-applicable", path: ["5.2"], params: { criterion: "5.2", appliesIf: "5.1" } },
    ]);
    expect(score.complete).toBe(false);
    expect(score.sum).toBe(93);
  });

  test("is still refused when its answer is none of the permitted", () => {
    expect(codes(issuesOf({ ...without, "5.1": 0, "5.2": 9 }))).toEqual(["answer.unknown-level"]);
  });

  test("must be answered when the other one has points, no answer or a wrong one", () => {
    expect(codes(issuesOf({ ...without }))).toEqual(["answer.missing"]);
    const { "5.1": __, ...neither } = without;
    expect(codes(issuesOf(neither))).toEqual(["answer.missing", "answer.missing"]);
    expect(codes(issuesOf({ ...without, "5.1": "1" }))).toEqual(["answer.number-as-text", "answer.missing"]);
  });
});

describe("ticked levels that add up (as in the tourism set of 2019)", () => {
  const set = criteriaSet(
    rules,
    { set: 99, slug: "ticked", name: { vi: "Thử", en: "Trial" }, sector: "food", ministries: [] },
    {
      partNames: { A: { vi: "A", en: "A" } },
      source: "a trial",
      samples: 0,
      grounds: [],
      parts: {
        A: part(9, {
          1: group({ vi: "Nhóm", en: "Group" }, 9, {
            "1.1": ticked({ vi: "Hỏi", en: "Asks" }, ["1", "một", "one"], ["2", "hai", "two"], ["3", "ba", "three"]),
            "1.2": choice({ vi: "Hỏi", en: "Asks" }, ["0", "không", "no"], ["3", "có", "yes"]),
          }),
        }),
      },
    },
  );

  test.each([
    [[1, 3], 4],
    [[3, 2, 1], 6],
    [[], 0],
    [0, 0],
  ])("%j gives %i points", (answer, points) => {
    const score = scoreSheet(set, untyped<object>({ "1.1": answer, "1.2": 1 }));
    expect(score.issues).toEqual([]);
    expect(score.sum).toBe(points);
    expect(set.criteria[0]?.max).toBe(6);
  });

  test("a level ticked twice, one that does not exist and a wrong type are refused each", () => {
    expect(issuesOf({ "1.1": [1, 1, 4, "2"], "1.2": 1 }, set)).toEqual([
      { code: "answer.level-twice", path: ["1.1", 1], params: { criterion: "1.1", given: 1 } },
      {
        code: "answer.unknown-level",
        path: ["1.1", 2],
        params: { criterion: "1.1", given: 4, allowed: [0, 1, 2, 3] },
      },
      {
        code: "answer.number-as-text",
        path: ["1.1", 3],
        params: { criterion: "1.1", given: "2", allowed: [0, 1, 2, 3] },
      },
    ]);
  });

  test("a level ticked twice gives no points, and neither does a good one beside a bad one", () => {
    for (const answer of [
      [1, 1],
      [4, 1],
      [1, 4],
    ]) {
      const score = scoreSheet(set, untyped<object>({ "1.1": answer, "1.2": 1 }));
      expect(score.issues).toHaveLength(1);
      expect(score.criteria[0]).toMatchObject({ sum: 0, answered: 0 });
    }
  });

  test("a list inside the list, and no list at all, are refused", () => {
    expect(codes(issuesOf({ "1.1": [[1]], "1.2": 1 }, set))).toEqual(["answer.wrong-type"]);
    expect(codes(issuesOf({ "1.1": 4, "1.2": 1 }, set))).toEqual(["answer.unknown-level"]);
  });
});

describe("hostile input", () => {
  test("__proto__ is only an unknown criterion", () => {
    const answers = JSON.parse(`{"__proto__": {"1.1": 3}, "constructor": 1}`) as object;
    const issues = issuesOf(answers).filter(({ code }) => code === "answer.unknown-criterion");
    expect(issues.map(({ path }) => path)).toEqual([["__proto__"], ["constructor"]]);
  });

  test("getters and proxies that throw are refused, not thrown", () => {
    const getter = Object.defineProperty({}, "1.1", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(codes(issuesOf(getter))).toEqual(["input.unreadable"]);
    expect(codes(issuesOf(proxy))).toEqual(["input.unreadable"]);
  });

  test("a million unknown criteria give 1,000 issues and one that says there are more", () => {
    const answers = {
      ...bestSheet(tea),
      ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1])),
    };
    const issues = issuesOf(answers);
    expect(issues).toHaveLength(1001);
    expect(issues[999]?.code).toBe("answer.unknown-criterion");
    expect(issues[1000]).toEqual({ code: "input.more-issues", path: [], params: { listed: 1000 } });
  });
});

test.each([
  undefined,
  null,
  {},
  [],
  "tea",
  { criteria: [] },
  { criteria: [], rules: null },
  { criteria: [], rules: {} },
  { rules: { bands: [] } },
])("what is no criteria set is a programmer's mistake: %j", (set) => {
  expect(() => scoreSheet(untyped<CriteriaSet>(set), {})).toThrow(
    new TypeError("[ocop] scoreSheet: expected a criteria set"),
  );
});

test("0 in a sensory criterion of set 16 is scored like any other", () => {
  expect(scoreSheet(bottledWater, { ...bestSheet(bottledWater), "6.1": 0 }).sum).toBe(97);
});
