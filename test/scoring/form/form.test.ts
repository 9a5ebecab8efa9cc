import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communityTourism, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { decisions } from "../../../src/decisions/index.js";
import { message } from "../../../src/messages/index.js";
import {
  answerLabel,
  answersFromPoints,
  findCriterion,
  optionsOf,
  parseAnswer,
  questions,
} from "../../../src/scoring/form/index.js";
import { readAnswer } from "../../../src/scoring/read-answer.js";
import { scoreSheet } from "../../../src/scoring/score-sheet.js";
import { bestSheet, untyped } from "../../support/sheets.js";

const sets: readonly CriteriaSet[] = decisions.flatMap((decision) => [
  ...decision.sets,
  ...(decision.amendedSets ?? []).map(({ set }) => set),
]);
const all = sets.flatMap((set) => set.criteria.map((criterion) => ({ set, criterion })));
const ticked = all.find(({ criterion }) => criterion.kind === "sum")?.criterion as Criterion;
const of = (set: CriteriaSet, code: string) => findCriterion(set, code) as Criterion;

describe("the choices of a criterion", () => {
  test("are what it permits, with their points, none of the levels last", () => {
    expect(sets).toHaveLength(79);
    for (const { criterion } of all) {
      const options = optionsOf(criterion);
      expect(options.at(-1)).toMatchObject({ value: 0, points: 0 });
      for (const { value, points, label } of options) {
        const answer = criterion.kind === "sum" && value !== 0 ? [value] : value;
        expect(readAnswer(criterion, answer, [], [])).toBe(points);
        expect(label.vi && label.en).toBeTruthy();
      }
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
      expect(options.flatMap(({ floor }) => floor ?? [])).toHaveLength(
        tea &&
          criterion.levels.concat(...(criterion.cases ?? []).map(({ levels }) => levels)).filter((level) => level.floor)
            .length,
      );
    }
  });

  test("of a yes-or-no question are yes and no", () => {
    expect(optionsOf(of(tea, "2.4"))).toEqual([
      { value: 1, label: { vi: "Có", en: "Yes" }, points: 1 },
      { value: 0, label: { vi: "Không", en: "No" }, points: 0 },
    ]);
  });

  test("of cases name the case", () => {
    const [first, ...others] = optionsOf(of(communityTourism, "8"));
    expect(first).toMatchObject({ value: "a1", case: { code: "a" } });
    expect(others.at(-2)?.case?.code).toBe("b");
  });
});

describe("an answer from text", () => {
  test.each([
    [of(tea, "1.1"), "3", 3],
    [of(tea, "1.1"), " 2 ", 2],
    [of(tea, "1.1"), "0", 0],
    [of(communityTourism, "8"), "a1", "a1"],
    [of(communityTourism, "8"), "B2", "b2"],
    [of(communityTourism, "8"), "0", 0],
    [ticked, "1,3", [1, 3]],
    [ticked, "1+3", [1, 3]],
    [ticked, ["1", "3"], [1, 3]],
    [ticked, "2", [2]],
    [ticked, "0", 0],
    [ticked, [], []],
  ])("$0.code: $1", (criterion, text, value) => {
    expect(parseAnswer(criterion, text)).toEqual({ ok: true, value });
  });

  test.each([
    [of(tea, "1.1"), "9", "answer.unknown-level"],
    [of(tea, "1.1"), "", "answer.wrong-type"],
    [of(tea, "1.1"), "ba", "answer.wrong-type"],
    [of(tea, "1.1"), "-1", "answer.wrong-type"],
    [of(tea, "1.1"), "1.0", "answer.wrong-type"],
    [of(tea, "1.1"), undefined, "answer.wrong-type"],
    [of(tea, "1.1"), "3".repeat(1e6), "answer.wrong-type"],
    [of(tea, "2.4"), "2", "answer.unknown-level"],
    [of(communityTourism, "8"), "1", "answer.unknown-case"],
    [of(communityTourism, "8"), "a9", "answer.unknown-level"],
    [ticked, "1,1", "answer.level-twice"],
  ])("$0.code: %j is refused", (criterion, text, code) => {
    expect(parseAnswer(criterion, text)).toMatchObject({ ok: false, issues: [{ code, path: expect.any(Array) }] });
  });

  test("every choice of every form comes back from its own text, and has words", () => {
    for (const { criterion } of all) {
      for (const { value } of optionsOf(criterion)) {
        const expected = criterion.kind === "sum" && value !== 0 ? [value] : value;
        expect(parseAnswer(criterion, String(value))).toEqual({ ok: true, value: expected });
        expect(answerLabel(criterion, expected)).toBeDefined();
      }
    }
  });
});

describe("what an answer says", () => {
  test.each([
    [of(tea, "2.4"), 1, "Yes"],
    [of(tea, "1.1"), 0, "None of the levels"],
    [ticked, [], "None of the levels"],
  ])("$0.code: $1", (criterion, answer, en) => {
    expect(answerLabel(criterion, answer)?.en).toBe(en);
  });

  test("ticks are named one after the other, a case before its level", () => {
    const [one, two] = optionsOf(ticked);
    expect(answerLabel(ticked, [1, 2])?.vi).toBe(`${one?.label.vi}; ${two?.label.vi}`);
    const criterion = of(communityTourism, "8");
    expect(answerLabel(criterion, "a1")?.en).toBe(
      `${criterion.cases?.[0]?.name.en}: ${criterion.cases?.[0]?.levels[0]?.label.en}`,
    );
  });

  test.each([9, "x", null, undefined, {}, [1, 9], Object.assign([], { length: 4_294_967_295 })])(
    "%j says nothing",
    (answer) => {
      expect(answerLabel(ticked, answer)).toBeUndefined();
    },
  );
});

describe("the questions of a form", () => {
  const states = (answers: object) => {
    const list = questions(tea, untyped<object>(answers));
    expect(list.map(({ criterion }) => criterion.code)).toEqual(tea.criteria.map(({ code }) => code));
    return Object.fromEntries(list.map(({ criterion, state }) => [criterion.code, state]));
  };

  test("are all of it, whatever is answered", () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(["open"]));
    expect(new Set(Object.values(states(bestSheet(tea))))).toEqual(new Set(["answered"]));
  });

  test("5.2 does not apply without a story, and does with one or while that is open (annex II)", () => {
    expect(states({ "5.1": 0 })).toMatchObject({ "5.1": "answered", "5.2": "not-applicable", "5.3": "open" });
    expect(states({ "5.1": 3 })).toMatchObject({ "5.2": "open" });
    expect(states({})).toMatchObject({ "5.2": "open" });
  });

  test("an answer that is none leaves the question open and is named", () => {
    const [first] = questions(tea, untyped<object>({ "1.1": 9 }));
    expect(first).toMatchObject({ state: "open", points: null, issues: [{ code: "answer.unknown-level" }] });
  });
});

describe("answers from points", () => {
  test("in 2026 points say which level it was in all criteria but two, and three in which they leave the case open", () => {
    const doubtful = (decisions.find(({ code }) => code === "2026")?.sets ?? []).flatMap((set) =>
      set.criteria
        .filter((criterion) =>
          optionsOf(criterion).some(({ points }) =>
            answersFromPoints(set, { [criterion.code]: points }).issues.some(
              ({ code }) => code === "points.several-levels",
            ),
          ),
        )
        .map((criterion) => `${set.set}/${criterion.code}`),
    );
    expect(doubtful).toEqual(["7/3.1", "23/6.2", "26/8", "26/9", "26/15"]);
  });

  test("a sheet of points is scored as it stands, or names what is doubtful", () => {
    const set = fc.constantFrom(...sets);
    fc.assert(
      fc.property(
        set.chain((form) =>
          fc.tuple(
            fc.constant(form),
            fc.tuple(...form.criteria.map((criterion) => fc.constantFrom(...optionsOf(criterion)))),
          ),
        ),
        ([form, chosen]) => {
          const points = Object.fromEntries(form.criteria.map(({ code }, index) => [code, chosen[index]?.points]));
          const { answers, issues } = answersFromPoints(form, points);
          const scored = scoreSheet(form, untyped<object>(answers));
          for (const { code, sum, answered } of scored.criteria) {
            const named = issues.some(({ path }) => path[0] === code);
            const isRefused = scored.issues.some(({ path }) => path[0] === code);
            expect(named || isRefused || (answered === 1 && sum === points[code])).toBe(true);
          }
        },
      ),
    );
  });

  test.each([
    [{ "1.1": 9 }, "points.no-level"],
    [{ "1.1": "3" }, "points.no-level"],
    [{ "99": 1 }, "answer.unknown-criterion"],
    [null, "field.wrong-type"],
    [undefined, "field.missing"],
  ])("%j is refused", (points, code) => {
    const { answers, issues } = answersFromPoints(tea, points);
    expect(answers).toEqual({});
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    for (const language of ["vi", "en"] as const) {
      expect(issues.map((issue) => message(issue, language, tea)).join()).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test("what is left out stays open, 0 points are the level that has none", () => {
    const qualityAssurance = of(tea, "1.2");
    expect(qualityAssurance.levels[0]?.points).toBe(0);
    expect(answersFromPoints(tea, { "1.2": 0, "1.1": 0 }).answers).toEqual({ "1.1": 0, "1.2": 1 });
  });
});
