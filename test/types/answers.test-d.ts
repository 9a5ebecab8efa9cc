import { describe, expectTypeOf, test } from "vitest";
import { communityTourism, sets, tea } from "../../src/decisions/2026/index.js";
import type { AnswersOf, CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { HintsOf } from "../../src/decisions/hints.js";
import { formatAnswers } from "../../src/exchange/answer-string/answer-string.js";
import { type Issue, noRounding, rate, scoreSheet } from "../../src/scoring/index.js";
import {
  type CouncilUpgrade,
  type Outcome,
  type PlanIssue,
  planCouncilUpgrade,
  planUpgrade,
  sensitivity,
  type Upgrade,
} from "../../src/scoring/plan/index.js";

type Tea = AnswersOf<typeof tea>;
type Tourism = AnswersOf<typeof communityTourism>;

describe("answers to a set known to the compiler", () => {
  test("have the set's codes and no others", () => {
    expectTypeOf<keyof Tea>().extract<"6.2.3" | "7" | "11">().toEqualTypeOf<"6.2.3" | "7" | "11">();
    expectTypeOf<keyof Tea>().extract<"12" | "6.1" | "1.8">().toEqualTypeOf<never>();
  });

  test("have the numbers of the printed levels, counted from 1, and 0", () => {
    expectTypeOf<Required<Tea>["1.1"]>().toEqualTypeOf<0 | 1 | 2 | 3>();
    expectTypeOf<Required<Tea>["4.3"]>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5>();
    expectTypeOf<Required<Tea>["2.4"]>().toEqualTypeOf<0 | 1>();
    expectTypeOf<Required<Tourism>["8"]>().toEqualTypeOf<0 | "a1" | "a2" | "b1" | "b2">();
  });

  test("a misspelt code does not compile", () => {
    scoreSheet(tea, { "1.1": 1 });
    // @ts-expect-error there is no criterion 1.11
    scoreSheet(tea, { "1.11": 1 });
    // @ts-expect-error set 11 has 11 groups
    rate(tea, { answers: { "12": 1 } });
    // @ts-expect-error headings are not scored
    formatAnswers(tea, { "6.1": 1 });
  });

  test("a ninth level does not compile", () => {
    // @ts-expect-error criterion 1.1 has three levels
    scoreSheet(tea, { "1.1": 9 });
    // @ts-expect-error in a council neither
    rate(tea, { members: [{ answers: { "1.1": 4 } }] });
    // @ts-expect-error text is no level
    scoreSheet(tea, { "1.1": "1" });
    // @ts-expect-error yes is 1
    scoreSheet(tea, { "2.4": true });
  });

  test("a wrong case letter does not compile", () => {
    scoreSheet(communityTourism, { "8": "b2" });
    // @ts-expect-error there is no case c
    scoreSheet(communityTourism, { "8": "c1" });
    // @ts-expect-error a case has two levels
    scoreSheet(communityTourism, { "8": "a3" });
    // @ts-expect-error the case letter is needed
    scoreSheet(communityTourism, { "8": 1 });
  });

  test("plans take and give the set's own answers", () => {
    const single = planUpgrade(tea, { "1.1": 1 }, { target: 4 });
    expectTypeOf(single).toEqualTypeOf<Outcome<Upgrade<Required<Tea>>, Issue | PlanIssue>>();
    const council = planCouncilUpgrade(tea, [{ id: "Lan", answers: { "1.1": 1 } }], { target: 4 });
    expectTypeOf(council).toEqualTypeOf<Outcome<CouncilUpgrade<Required<Tea>>, Issue | PlanIssue>>();
    if (council.ok) {
      expectTypeOf(council.value.plan.members[0]?.answers).toEqualTypeOf<Tea | undefined>();
    }
    // @ts-expect-error criterion 1.1 has three levels
    planUpgrade(tea, { "1.1": 9 }, { target: 4 });
    // @ts-expect-error in a council neither
    planCouncilUpgrade(tea, [{ answers: { "1.1": 9 } }], { target: 4 });
    // @ts-expect-error there are no six stars
    planUpgrade(tea, {}, { target: 6 });
    // @ts-expect-error every product with points has one
    planUpgrade(tea, {}, { target: 1 });
    planUpgrade(tea, {}, { target: 4, locked: ["2.1"], maxLevel: { "7": 3, "1.1": 2 } });
    // @ts-expect-error tea has no criterion 12
    planUpgrade(tea, {}, { target: 4, locked: ["12"] });
    // @ts-expect-error nor can it have a highest level
    planUpgrade(tea, {}, { target: 4, maxLevel: { "12": 1 } });
    // @ts-expect-error nor for a council
    planCouncilUpgrade(tea, [], { target: 4, locked: ["1.11"] });
    // @ts-expect-error nor where what it can bring is asked for
    sensitivity(tea, {}, { locked: ["1.11"] });
    planUpgrade(tea as CriteriaSet, {}, { target: 4, locked: ["12"] });
    // @ts-expect-error a single sheet has no averages to round
    planUpgrade(tea, {}, { target: 4, policy: { rounding: noRounding } });
  });

  test("answers and members exclude each other", () => {
    rate(tea, { members: [{ id: "a", answers: {} }], appointed: ["a", "b"] });
    // @ts-expect-error one or the other
    rate(tea, { answers: {}, members: [] });
    // @ts-expect-error a single sheet has no appointed members
    rate(tea, { answers: {}, appointed: ["a"] });
  });

  test("hints stand at criteria the set has", () => {
    const hint = { vi: "", en: "" };
    expectTypeOf({ "7": hint, "6.1.2": hint }).toExtend<HintsOf<typeof tea>>();
    // @ts-expect-error tea has no criterion 12
    const hints: HintsOf<typeof tea> = { "12": hint };
    expectTypeOf(hints).toExtend<object>();
  });

  test("all sets are known by their place", () => {
    expectTypeOf(sets[10]).toEqualTypeOf(tea);
    expectTypeOf(sets[25]).toEqualTypeOf(communityTourism);
  });
});
