import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { festivalAndTourismServices, sets as sets2019, tea as tea2019 } from "../../../src/decisions/2019/index.js";
import { bottledWater, communityTourism, tea } from "../../../src/decisions/2026/index.js";
import type { Answer } from "../../../src/decisions/answer.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import {
  defaultPolicy,
  everyMemberReaches,
  type FloorTest,
  hundredthsHalfUp,
  majorityReaches,
  meanReaches,
  noRounding,
  type Policy,
  rate,
  scoreSheet,
} from "../../../src/scoring/index.js";
import { choicesOf } from "../../../src/scoring/plan/block-choices.js";
import {
  type CouncilPlan,
  type CouncilUpgradeOptions,
  planCouncilUpgrade,
  planUpgrade,
} from "../../../src/scoring/plan/index.js";
import { stepsTogether } from "../../../src/scoring/plan/steps-together.js";
import { revokedProxy } from "../../support/hostile.js";
import { type Answers, bestSheet, noneSheet, untyped } from "../../support/sheets.js";
import { everyOption, pointsOf, unitCost } from "./exhaustive-plans.js";
import { seventy } from "./planned.js";
import { anySet, criterionOf, picks, worsened } from "./samples.js";

const upgrade = (set: CriteriaSet, members: readonly Answers[], options: CouncilUpgradeOptions) =>
  planCouncilUpgrade(
    set,
    members.map((answers) => ({ answers: untyped<object>(answers) })),
    options,
  );

const starsOf = (set: CriteriaSet, members: readonly object[], policy: Partial<Policy> = {}) =>
  rate(
    set,
    { members: members.map((answers) => ({ answers: untyped<object>(answers) })) },
    { policy: { ...policy, divergence: defaultPolicy.divergence } },
  ).stars;

const moved = ({ forced, chosen }: CouncilPlan) =>
  Object.fromEntries([...forced, ...chosen].map(({ criterion, to }) => [criterion, to]));

/** A sheet with everything answered, open criteria as none of the levels. */
const filled = (set: CriteriaSet, answers: Answers): Answers =>
  Object.fromEntries(set.criteria.map(({ code }) => [code, answers[code] ?? 0]));

/** The criteria whose cases members do not agree on, with a plan or without one. */
function disputedIn(result: ReturnType<typeof planCouncilUpgrade>): readonly string[] {
  return result.ok
    ? result.value.disputed
    : result.issues.flatMap(({ code, params }) => (code === "plan.cases-differ" ? [params.criterion] : []));
}

describe("a council's plan", () => {
  const members = [
    { ...seventy, "2.4": 0 },
    { ...seventy, "1.4": 1 },
    { ...seventy, "4.1": 2 },
  ];

  test("brings the average to the target, and says what every member is to see", () => {
    // 69, 71 and 69 points: 209 of the 210 that an average of 70 takes; 4.1 has a floor of 3 points for 4 stars.
    expect(starsOf(tea, members)).toBe(3);
    const result = upgrade(tea, members, { target: 4 });
    expect(result).toMatchObject({
      ok: true,
      value: {
        assumedNone: [],
        disputed: [],
        plan: {
          target: 4,
          forced: [
            {
              criterion: "4.1",
              from: [3, 3, 2],
              to: 3,
              points: { before: { sum: 8, count: 3 }, after: { sum: 9, count: 3 } },
              cost: 1,
              floors: [{ stars: 4, required: 3 }],
            },
          ],
          chosen: [],
          points: { before: { sum: 209, count: 3 }, after: { sum: 210, count: 3 }, gained: { sum: 1, count: 3 } },
          cost: 1,
          stars: 4,
        },
      },
    });
    expect(result.ok && result.value.plan.members.map(({ answers }) => untyped<Answers>(answers)["4.1"])).toEqual([
      3, 3, 3,
    ]);
  });

  test("hands the members' names through", () => {
    const named = [
      { id: "Lan", answers: untyped<object>(members[0]) },
      { id: 7, answers: untyped<object>(members[2]) },
      { answers: untyped<object>(members[1]) },
    ];
    const result = planCouncilUpgrade(tea, named, { target: 4 });
    expect(result.ok && result.value.plan.members.map(({ answers: _, ...who }) => who)).toStrictEqual([
      { id: "Lan" },
      { id: 7 },
      {},
    ]);
  });

  test("counts the levels climbed from the lowest answer, and asks for its price from there", () => {
    const low = [
      { ...seventy, "3.5": 0 },
      { ...seventy, "3.5": 1 },
    ];
    const asked: unknown[] = [];
    const open = tea.criteria.map(({ code }) => code).filter((code) => code !== "3.5");
    const cost = (criterion: string, from: unknown, to: unknown) => {
      asked.push([criterion, from, to]);
      return 10;
    };
    const result = upgrade(tea, low, { target: 4, locked: open.filter((code) => code !== "1.4") });
    expect(result.ok && result.value.plan.forced.map(({ criterion, cost }) => [criterion, cost])).toEqual([["3.5", 2]]);
    upgrade(tea, low, { target: 4, locked: open, cost });
    expect(asked).toContainEqual(["3.5", 0, 2]);
  });

  test("a floor may be met by the mean, by most or by every member", () => {
    // 3.5: 2 points for 4 stars; the mean of 0, 3 and 3 is 2.
    const sheets = [0, 3, 3].map((level) => ({ ...seventy, "1.4": 3, "3.5": level }));
    const of = (floors: FloorTest) => {
      const result = upgrade(tea, sheets, { target: 4, policy: { floors } });
      return result.ok ? moved(result.value.plan) : result.issues.map(({ code }) => code);
    };
    expect(of(meanReaches)).toEqual(["plan.already-reached"]);
    expect(of(majorityReaches)).toEqual(["plan.already-reached"]);
    expect(of(everyMemberReaches)).toEqual({ "3.5": 2 });
  });

  test("a rounded average needs fewer points", () => {
    // 200 members: 69.995 is rounded to 70.
    const many = Array.from({ length: 200 }, (_, index) => (index < 3 ? { ...seventy, "2.4": 0 } : seventy));
    const exact = upgrade(tea, many, { target: 4 });
    expect(exact.ok && exact.value.plan.points.gained.sum).toBeGreaterThanOrEqual(3);
    const one = many.with(0, seventy).with(1, seventy);
    expect(upgrade(tea, one, { target: 4 }).ok).toBe(true);
    expect(upgrade(tea, one, { target: 4, policy: { rounding: hundredthsHalfUp } })).toMatchObject({
      issues: [{ code: "plan.already-reached", params: { target: 4, stars: 4 } }],
    });
  });

  test("where no average is rounded to the target's points they are out of reach, of the best sheets, too", () => {
    const policy = { rounding: () => ({ sum: 0, count: 1 }) };
    for (const sheets of [[bestSheet(tea)], [bestSheet(tea), seventy]]) {
      expect(upgrade(tea, sheets, { target: 5, policy })).toMatchObject({
        ok: false,
        issues: [{ code: "plan.points-out-of-reach", params: { target: 5, required: 90, most: 100 } }],
      });
    }
  });

  test("a criterion whose 0 stops is to leave 0 with one member at least", () => {
    const best = bestSheet(bottledWater);
    const [stop] = bottledWater.criteria.filter(({ stopIfZero }) => stopIfZero);
    const code = stop?.code ?? "";
    const zero = { ...best, [code]: 0 };
    const all = upgrade(bottledWater, [zero, zero], { target: 3 });
    expect(all.ok && all.value.plan.forced.map(({ criterion }) => criterion)).toEqual([code]);
    expect(upgrade(bottledWater, [zero, best], { target: 3 })).toMatchObject({
      issues: [{ code: "plan.already-reached" }],
    });
    expect(upgrade(bottledWater, [zero, zero], { target: 3, locked: [code] })).toMatchObject({
      issues: [{ code: "plan.stop-out-of-reach", params: { criterion: code } }],
    });
  });

  test("members who answer different cases are to agree first", () => {
    // 3.5 has a floor of 2 points for 4 stars: its second level.
    const best = { ...bestSheet(communityTourism), "3.5": 1 };
    const sheets = ["a1", "b1", "a1"].map((answer) => ({ ...best, "8": answer }));
    const result = upgrade(communityTourism, sheets, { target: 5 });
    expect(result.ok && result.value.disputed).toEqual(["8"]);
    expect(result.ok ? moved(result.value.plan) : {}).not.toHaveProperty("8");
    const locked = upgrade(communityTourism, sheets, { target: 5, locked: ["3.5"] });
    expect(!locked.ok && locked.issues.map(({ code, params }) => [code, params])).toEqual([
      ["plan.floor-out-of-reach", { stars: 4, criterion: "3.5", required: 2, most: 1 }],
      ["plan.cases-differ", { criterion: "8" }],
    ]);
    const agreed = ["a1", 0, "a1"].map((answer) => ({ ...best, "8": answer }));
    const raised = upgrade(communityTourism, agreed, { target: 5 });
    expect(raised.ok && raised.value.disputed).toEqual([]);
  });

  test("the case that members agree on is the one that rises, for who answered none, too", () => {
    const eight = criterionOf(communityTourism, "8");
    const steps = (...from: Answer[]) =>
      stepsTogether(
        eight,
        from,
        from.map((own) => pointsOf(eight, own)),
        9,
      );
    expect(steps("a1", 0, "a1").map(({ to, answers }) => [to, answers])).toEqual([
      ["a1", ["a1", "a1", "a1"]],
      ["a2", ["a2", "a2", "a2"]],
    ]);
    expect(steps(0, 0).map(({ to }) => to)).toEqual(["a1", "a2", "b1", "b2"]);
    expect(steps("a1", "b1")).toEqual([]);
  });

  test("a dispute is named where something is out of reach, nowhere else", () => {
    const sheets = ["a1", "b1"].map((answer) => ({ ...bestSheet(communityTourism), "8": answer }));
    const low = sheets.map((answers) => ({ ...answers, "1.1": 1, "1.2": 1, "1.3": 1 }));
    expect(upgrade(communityTourism, sheets, { target: 4 })).toMatchObject({
      issues: [{ code: "plan.already-reached" }],
    });
    expect(upgrade(communityTourism, low, { target: 5, cost: () => 1.7e308 })).toMatchObject({
      issues: [{ code: "plan.costs-too-high" }],
    });
    const ofTea = ["a1", "b1"].map((answer) => ({ ...noneSheet(tea2019), "3.2": answer }));
    const rejections = tea2019.grounds.map(({ code }) => code).slice(0, 1);
    expect(upgrade(tea2019, ofTea, { target: 3, rejections })).toMatchObject({
      issues: [{ code: "plan.ground-reported" }],
    });
  });

  test("boxes are ticked by everybody who has not, and stand in printed order on every sheet", () => {
    // 12 has boxes of 2, 3 and 3 points: the third is ticked by the first member, the second by the other.
    const best: Answers = { ...bestSheet(festivalAndTourismServices), "1.1": 3, "1.3": 2 };
    const sheets = [[3], [2]].map((ticks) => ({ ...best, "12": ticks }));
    const locked = festivalAndTourismServices.criteria.map(({ code }) => code).filter((code) => code !== "12");
    const result = upgrade(festivalAndTourismServices, sheets, { target: 4, locked, plans: 3 });
    const plans = result.ok ? [result.value.plan, ...result.value.alternatives] : [];
    const ticks = plans.map(({ chosen: [move], members }) =>
      JSON.stringify([move?.to, ...members.map(({ answers }) => untyped<Answers>(answers)["12"])]),
    );
    expect(ticks).toEqual(["[[1],[1,3],[1,2]]", "[[2],[2,3],[2]]", "[[3],[3],[2,3]]"]);
  });

  test("what applies only with a story rises with no member who sees none", () => {
    const scores = [2, 0].map((story) => scoreSheet(tea, untyped<object>({ ...seventy, "5.1": story, "5.2": 0 })));
    const [told, structure] = ["5.1", "5.2"].map((code) => tea.criteria.findIndex((each) => each.code === code));
    const step = (to: number, points: number[]) => ({ to, answers: points, points, levels: 1, cost: 1 });
    const steps = tea.criteria.map(({ code }) =>
      code === "5.1" ? [step(3, [3, 3])] : code === "5.2" ? [step(1, [1, 1])] : [],
    );
    const choices = choicesOf(tea, scores, [told ?? 0, structure ?? 0], steps);
    const story = scores.map(({ criteria }) => criteria[told ?? 0]?.sum);
    expect(choices.map(({ points }) => points)).toEqual([
      [
        [3, 3],
        [1, 1],
      ],
      [
        [3, 3],
        [0, 0],
      ],
      [story, [0, 0]],
    ]);
  });

  test("tells the averages that are out of reach", () => {
    const codes = tea.criteria.map(({ code }) => code);
    expect(upgrade(tea, members, { target: 4, locked: codes })).toMatchObject({
      ok: false,
      issues: [
        { code: "plan.floor-out-of-reach", params: { stars: 4, criterion: "4.1", required: 3, most: 8 / 3 } },
        { code: "plan.points-out-of-reach", params: { target: 4, required: 70, most: 209 / 3 } },
      ],
    });
  });

  test("a reported ground leaves no stars", () => {
    expect(upgrade(tea, members, { target: 4, rejections: ["forged-dossier"] })).toMatchObject({
      issues: [{ code: "plan.ground-reported" }],
    });
  });
});

describe("members that cannot be read", () => {
  const plan = (members: unknown) => planCouncilUpgrade(tea, untyped<[]>(members), { target: 4 });

  test.each([
    ["no list", {}, "field.wrong-type"],
    ["nobody", [], "council.empty"],
    ["no member", [7], "field.wrong-type"],
    ["no answers", [{ answers: 7 }], "field.wrong-type"],
    [
      "the same twice",
      [
        { id: 1, answers: seventy },
        { id: 1, answers: seventy },
      ],
      "council.duplicate-member",
    ],
    ["a wrong answer", [{ answers: { ...seventy, "1.1": 9 } }], "answer.unknown-level"],
  ])("%s", (_, members, code) => {
    const result = plan(members);
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("grounds that are no list", () => {
    const members = [{ answers: untyped<object>(seventy) }];
    const { proxy, revoke } = Proxy.revocable<string[]>([], {});
    revoke();
    for (const rejections of [untyped<string[]>("forged-dossier"), proxy]) {
      expect(planCouncilUpgrade(tea, members, { target: 5, rejections })).toMatchObject({
        issues: [{ code: "field.wrong-type", path: ["rejections"] }],
      });
    }
  });

  test("what is not answered counts as none of the levels, whoever did not", () => {
    const { "2.4": _, ...open } = seventy;
    expect(plan([{ answers: seventy }, { answers: open }])).toMatchObject({
      ok: true,
      value: {
        assumedNone: [{ member: 1, criterion: "2.4" }],
        plan: { points: { before: { sum: 139, count: 2 } } },
      },
    });
  });

  test("what applies only with a story rises once every member gives the story points", () => {
    // 25 points without the story, then 27 and 31 of the 60 that two stars take: the 2 points of 5.2 would do.
    const untold: Answers = { ...noneSheet(tea), "4.1": 4, "4.3": 5, "7": 4, "8": 3, "9": 3 };
    const first = { ...untold, "5.1": 3 };
    const locked = tea.criteria.map(({ code }) => code).filter((code) => code !== "5.2");
    const plans = (second: Answers) => upgrade(tea, [first, second], { target: 2, locked });
    expect(plans({ ...untold, "2.4": 1, "5.1": 4, "5.2": 3 })).toMatchObject({
      ok: true,
      value: { plan: { cost: 2 } },
    });
    expect(plans({ ...untold, "2.4": 1, "6.2.3": bestSheet(tea)["6.2.3"] as number })).toMatchObject({
      issues: [{ code: "plan.points-out-of-reach", params: { required: 30, most: 29 } }],
    });
  });

  test.each([
    ["a list that cannot be read", revokedProxy([]), "field.wrong-type"],
    [
      "a member that throws",
      Object.defineProperty([], 0, {
        get: () => {
          throw new Error("no");
        },
        enumerable: true,
      }),
      "input.unreadable",
    ],
    [
      "a list whose length throws",
      new Proxy([], {
        get: () => {
          throw new Error("no");
        },
      }),
      "input.unreadable",
    ],
  ])("%s is none", (_, list, code) => {
    expect(plan(list)).toMatchObject({
      ok: false,
      issues: [{ code, path: ["members"] }],
    });
  });

  test("a list with methods of its own is read like another", () => {
    const list = Object.assign([{ id: "Lan", answers: seventy }], { map: () => [], entries: () => [] });
    const result = planCouncilUpgrade(tea, untyped<[]>(list), { target: 5 });
    expect(result.ok && result.value.plan.members.map(({ id }) => id)).toEqual(["Lan"]);
  });

  test("sixty empty sheets are a council like another", () => {
    const result = plan(Array.from({ length: 60 }, () => ({ answers: {} })));
    expect(result.ok && result.value.assumedNone).toHaveLength(60 * tea.criteria.length);
    expect(result.ok && result.value.plan.stars).toBe(4);
  });

  test("programmers' mistakes throw", () => {
    const call = (options: object) => () => upgrade(tea, [], untyped<CouncilUpgradeOptions>(options));
    expect(call({ target: 1 })).toThrow(new RangeError("[ocop] planCouncilUpgrade: target must be 2, 3, 4 or 5 stars"));
    expect(call({ target: 3, plans: 0 })).toThrow(
      new RangeError("[ocop] planCouncilUpgrade: plans must be a whole number from 1 to 20"),
    );
    expect(call({ target: 3, locked: ["99"] })).toThrow(
      new RangeError('[ocop] planCouncilUpgrade: the set has no criterion "99"'),
    );
    expect(call({ target: 3, policy: { floors: 7 } })).toThrow(TypeError);
    expect(call(untyped<object>(null))).toThrow(new TypeError("[ocop] planCouncilUpgrade: expected options"));
    expect(call({ target: 3, cost: 5 })).toThrow(new TypeError("[ocop] planCouncilUpgrade: cost must be a function"));
    expect(() => planCouncilUpgrade(untyped<typeof tea>({}), [], { target: 3 })).toThrow(
      new TypeError("[ocop] planCouncilUpgrade: expected a criteria set"),
    );
  });
});

describe("properties", () => {
  it("a council of one is a single sheet, and members who agree are one", () => {
    fc.assert(
      fc.property(
        anySet,
        picks(40),
        fc.constantFrom<2 | 3 | 4 | 5>(2, 3, 4, 5),
        fc.integer({ min: 1, max: 4 }),
        (set, chosen, target, size) => {
          const codes = set.criteria.map(({ code }) => code).filter((_, index) => (chosen[index] ?? 0) % 3 === 0);
          const answers = filled(set, worsened(set, codes, chosen, true));
          const single = planUpgrade(set, untyped<object>(answers), { target, plans: 3 });
          const council = upgrade(
            set,
            Array.from({ length: size }, () => answers),
            { target, plans: 3 },
          );
          expect(council.ok).toBe(single.ok);
          if (single.ok && council.ok) {
            const plans = [single.value.plan, ...single.value.alternatives];
            expect([council.value.plan, ...council.value.alternatives].map(moved)).toEqual(
              plans.map(({ forced, chosen }) =>
                Object.fromEntries([...forced, ...chosen].map(({ criterion, to }) => [criterion, to])),
              ),
            );
            expect(council.value.plan.cost).toBe(single.value.plan.cost);
            expect(council.value.plan.points.after).toEqual({
              sum: single.value.plan.points.after * size,
              count: size,
            });
            expect(council.value.plan.members.map((member) => member.answers)).toEqual(
              Array.from({ length: size }, () => single.value.plan.answers),
            );
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  /** What a member answers when the council sees a criterion come to a level. */
  function seen(criterion: Criterion, own: Answer | undefined, to: Answer): Answer {
    if (criterion.kind === "sum") {
      const ticks = [own, to].flatMap((answer) => (Array.isArray(answer) ? (answer as number[]) : []));
      return [...new Set(ticks)].sort((one, other) => one - other);
    }
    return pointsOf(criterion, to) > pointsOf(criterion, own) ? to : (own ?? 0);
  }

  const lowest = (criterion: Criterion, members: readonly Answers[]) =>
    members
      .map((answers) => answers[criterion.code] as Answer)
      .reduce((low, own) => (pointsOf(criterion, own) < pointsOf(criterion, low) ? own : low));

  /** The cost of the cheapest of all combinations, found by trying them with `rate`; null where none will do. */
  function cheapestCost(
    set: CriteriaSet,
    members: readonly Answers[],
    open: readonly string[],
    target: number,
    policy: Partial<Policy>,
  ): number | null {
    let tried: { members: readonly Answers[]; cost: number }[] = [{ members, cost: 0 }];
    for (const code of open) {
      const criterion = criterionOf(set, code);
      const letters = members.flatMap((own) => (typeof own[code] === "string" ? [String(own[code]).slice(0, 1)] : []));
      const common = members
        .map((own) => (Array.isArray(own[code]) ? (own[code] as number[]) : []))
        .reduce((all, ticks) => all.filter((tick) => ticks.includes(tick)));
      const targets = everyOption(criterion).filter(([to]) => {
        const isOfCase = letters.every((letter) => String(to).startsWith(letter));
        const keeps = criterion.kind !== "sum" || common.every((tick) => (to as number[]).includes(tick));
        return (
          isOfCase &&
          keeps &&
          members.some((own) => String(seen(criterion, own[code] as Answer, to)) !== String(own[code]))
        );
      });
      tried = tried.flatMap((one) => [
        one,
        ...targets.map(([to]) => ({
          members: one.members.map((own) => ({ ...own, [code]: seen(criterion, own[code] as Answer, to) })),
          cost:
            one.cost +
            (criterion.kind === "sum"
              ? (to as number[]).length - common.length
              : unitCost(criterion, lowest(criterion, members), to)),
        })),
      ]);
    }
    const reaching = tried.filter((one) => (starsOf(set, one.members, policy) ?? 0) >= target);
    return reaching.length === 0 ? null : Math.min(...reaching.map(({ cost }) => cost));
  }

  const policies: readonly Partial<Policy>[] = [
    {},
    { floors: everyMemberReaches },
    { floors: majorityReaches },
    { rounding: hundredthsHalfUp, floors: meanReaches },
    { rounding: noRounding },
  ];

  it("no combination of moves is cheaper, whatever the council's choices, and the plan applied gives the target", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(anySet, fc.constantFrom<CriteriaSet>(communityTourism, ...sets2019)),
        fc.array(picks(8), { minLength: 2, maxLength: 3 }),
        picks(3),
        fc.constantFrom<3 | 4 | 5>(3, 4, 5, 5),
        fc.constantFrom(...policies),
        (set, chosen, which, target, policy) => {
          const codes = which.map((pick) => set.criteria[pick % set.criteria.length]?.code ?? "");
          const open = [...new Set(codes)].filter((code) => !code.startsWith("5."));
          const low = set.criteria.filter(
            ({ code }, index) => !open.includes(code) && !code.startsWith("5.") && index % 9 === 1,
          );
          const members = chosen.map((own) => {
            const rest = worsened(
              set,
              low.map(({ code }) => code),
              own.slice(3),
              false,
            );
            return filled(set, { ...rest, ...pick(worsened(set, open, own, false), open) });
          });
          const locked = set.criteria.map(({ code }) => code).filter((code) => !open.includes(code));
          const result = upgrade(set, members, { target, locked, policy });
          const present = starsOf(set, members, policy);
          if (present !== null && present >= target) {
            expect(result).toMatchObject({ issues: [{ code: "plan.already-reached" }] });
            outcomes.add("reached");
            return;
          }
          const disputed = disputedIn(result);
          const free = open.filter((code) => !disputed.includes(code));
          const cost = cheapestCost(set, members, free, target, policy);
          expect(result.ok ? result.value.plan.cost : null).toBe(cost);
          if (result.ok) {
            const after = result.value.plan.members.map(({ answers }) => answers);
            expect(starsOf(set, after, policy)).toBe(result.value.plan.stars);
            expect(result.value.plan.stars).toBeGreaterThanOrEqual(target);
          }
          outcomes.add(result.ok ? "planned" : "impossible");
        },
      ),
      { numRuns: 400, seed: 3 },
    );
    expect(outcomes).toEqual(new Set(["reached", "planned", "impossible"]));
  });

  function pick(answers: Answers, codes: readonly string[]): Answers {
    return Object.fromEntries(codes.map((code) => [code, answers[code] ?? 0]));
  }
});
