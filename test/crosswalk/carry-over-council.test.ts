import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryOver, carryOverCouncil } from "../../src/crosswalk/index.js";
import { freshProduce as produce2023 } from "../../src/decisions/2023/index.js";
import { freshProduce, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { isSameAnswer } from "../../src/decisions/is-same-answer.js";
import { type Answers, options, untyped } from "../support/sheets.js";

const council = (...sheets: unknown[]) =>
  carryOverCouncil(
    produce2023,
    sheets.map((answers) => ({ answers: untyped<object>(answers) })),
    freshProduce,
  );

describe("art. 3.3 knows averages of totals only: an answer is a council's where all members gave it", () => {
  test("what all gave alike is carried to its new number", () => {
    const { answers, carried, issues } = council({ "1.1": 2, "1.2": 2 }, { "1.1": 2, "1.2": 2 });
    expect(answers).toEqual({ "1.1": 2, "1.3": 2 });
    expect(carried).toEqual(["1.1", "1.3"]);
    expect(issues).toEqual([]);
  });

  test("where they differ, or one gave none, it is open", () => {
    const { carried, unanswered } = council({ "1.1": 2, "1.2": 2, "5.2": 3 }, { "1.1": 3, "1.2": 2 });
    expect(carried).toEqual(["1.3"]);
    const because = Object.fromEntries(unanswered.map((one) => [one.criterion, one.because]));
    expect([because["1.1"], because["5.3"]]).toEqual(["carry.members-differ", "carry.members-differ"]);
    expect([because["1.2"], because["2.1"]]).toEqual(["carry.criterion-added", "carry.not-answered"]);
  });

  test("faults are told at their place in the evaluation", () => {
    expect(council({ "1.1": 9 }, { "0.0": 1 }).issues.map(({ code, path }) => `${code}@${path.join(".")}`)).toEqual([
      "answer.unknown-level@members.0.answers.1.1",
      "answer.unknown-criterion@members.1.answers.0.0",
    ]);
    expect(council().issues.map(({ code }) => code)).toEqual(["council.empty"]);
    for (const members of [undefined, "a", [null], [{}]]) {
      const { issues, unanswered } = carryOverCouncil(tea, untyped(members), tea);
      expect(issues).toHaveLength(1);
      expect(unanswered).toHaveLength(tea.criteria.length);
    }
  });

  test("a set that is none is a programmer's mistake", () => {
    expect(() => carryOverCouncil(untyped<CriteriaSet>({}), [], tea)).toThrow(/^\[ocop\] carryOverCouncil/);
  });
});

test("a council of one is that one's sheet, and one of two alike as well", () => {
  const sheet: fc.Arbitrary<Answers> = fc
    .tuple(...produce2023.criteria.map((one) => fc.option(fc.constantFrom(...options(one).map(([answer]) => answer)))))
    .map((chosen) =>
      Object.fromEntries(
        produce2023.criteria.flatMap(({ code }, index) => {
          const answer = chosen[index];
          return answer === null || answer === undefined ? [] : [[code, answer]];
        }),
      ),
    );
  fc.assert(
    fc.property(sheet, (answers) => {
      const { answers: alone, unanswered, carried } = carryOver(produce2023, untyped<object>(answers), freshProduce);
      for (const members of [[answers], [answers, answers]]) {
        expect(council(...members)).toEqual({ answers: alone, carried, unanswered, issues: [] });
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  [1, 1, true],
  [1, 2, false],
  [1, "1", false],
  ["a1", "a1", true],
  [[1, 3], [3, 1], true],
  [[1, 10], [11, 0], false],
  [[], 0, true],
  [undefined, 0, false],
  [undefined, undefined, true],
])("%j and %j say the same: %s", (one, other, same) => {
  expect(isSameAnswer(one, other)).toBe(same);
  expect(isSameAnswer(other, one)).toBe(same);
});
