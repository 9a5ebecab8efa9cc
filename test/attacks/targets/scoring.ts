import { isRecord } from "../../../src/base/fields.js";
import { decisions, findSet } from "../../../src/decisions/index.js";
import { bounds, councilBounds } from "../../../src/scoring/bounds.js";
import { compileSet } from "../../../src/scoring/compile/index.js";
import { explainRating } from "../../../src/scoring/explain-rating.js";
import * as form from "../../../src/scoring/form/index.js";
import * as scoring from "../../../src/scoring/index.js";
import { planCouncilUpgrade, planUpgrade, sensitivity } from "../../../src/scoring/plan/index.js";
import { joinSummaries, summaryOf } from "../../../src/scoring/summary/index.js";
import { bestSheet, noneSheet, untyped } from "../../support/sheets.js";
import type { Target } from "../target.js";

/** A set of the decision in force, one with ticks that add up, one that stops at zero. */
export const sets = [findSet("2026", "tea"), findSet("2019", 26), findSet("2026", 16)].filter(
  (set) => set !== undefined,
);

const [tea] = sets as [(typeof sets)[number]];
const rules = decisions.map((decision) => decision.rules);

const evaluations = sets.flatMap((set) => [
  () => ({ id: "e1", decision: set.decision, set: set.set, answers: bestSheet(set), rejections: [] as string[] }),
  () => ({
    id: 7,
    members: [
      { id: "m1", answers: bestSheet(set) },
      { id: "m2", answers: noneSheet(set) },
    ],
    appointed: ["m1", "m2", 3],
    rejections: [set.grounds[0]?.code ?? "x"],
  }),
]);

const rated = sets.flatMap((set, index) =>
  evaluations.slice(2 * index, 2 * index + 2).map((make) => [() => [set, make(), {}] as const, set, make] as const),
);
const policy = () => ({
  tier: "province",
  policy: { ...scoring.defaultPolicy, divergence: { limit: 5, action: "warn" } },
});
const sheets = sets.map((set) => () => [set, bestSheet(set)] as const);
const partial = () => [tea, { ...bestSheet(tea), "1.1": 1, "2.1": 0, "6.1": 2 }] as const;

const fraction = () => ({ sum: 143, count: 2 });
const score = () => scoring.scoreSheet(tea, untyped(bestSheet(tea)));
const limits = () => ({ locked: ["1.1"], maxLevel: { "1.2": 2 } });
const target = () => ({ target: 4, plans: 2, rejections: [] as string[], ...limits() });
const criteria = sets.flatMap((set) => [...set.criteria.slice(0, 2), ...set.criteria.filter(isNoChoice).slice(0, 3)]);
const scorer = compileSet(tea);
const row = () => scorer.encode(untyped(bestSheet(tea)));

/** The functions of `ocop/scoring` and the entries below it. */
export const scoringTargets: readonly Target[] = [
  {
    name: "rate",
    of: scoring.rate,
    whose: ["package", "user", "programmer"],
    samples: [...rated.map(([make]) => make), () => [tea, evaluations[1]?.(), policy()]],
    share: 1.5,
  },
  { name: "scoreSheet", of: scoring.scoreSheet, whose: ["package", "user"], samples: [...sheets, partial] },
  {
    name: "bounds",
    of: bounds,
    whose: ["package", "user", "programmer"],
    samples: [...sheets, partial].map((make) => () => [...make(), { rejections: ["forged-dossier"] }] as const),
  },
  {
    name: "councilBounds",
    of: councilBounds,
    whose: ["package", "user", "programmer"],
    samples: sets.map(
      (set) => () =>
        [
          set,
          [{ id: "m1", answers: bestSheet(set) }, { answers: { "1.1": 1 } }],
          { rejections: ["forged-dossier"] },
        ] as const,
    ),
  },
  {
    name: "explainRating",
    of: explainRating,
    whose: ["package", "package"],
    samples: rated.map(([, set, make]) => () => [set, scoring.rate(set, untyped(make()))]),
    share: 0.5,
  },
  {
    name: "summaryOf",
    of: summaryOf,
    whose: ["package", "programmer"],
    samples: [() => [rated.map(([, set, make]) => ({ rating: scoring.rate(set, untyped(make())), set })), { near: 3 }]],
    share: 0.1,
  },
  {
    name: "joinSummaries",
    of: joinSummaries,
    whose: ["package"],
    samples: [
      () => [
        rated.map(([, set, make]) => summaryOf([{ rating: scoring.rate(set, untyped(make())), set }], { near: 100 })),
      ],
    ],
    share: 0.1,
  },
  {
    name: "notesOnSet",
    of: scoring.notesOnSet,
    whose: ["package"],
    samples: sets.map((set) => () => [set]),
    share: 0.1,
  },
  {
    name: "averageScores",
    of: scoring.averageScores,
    whose: ["package", "package"],
    samples: [() => [tea, [score(), score()]]],
    share: 0.5,
  },
  {
    name: "bandOf",
    of: scoring.bandOf,
    whose: ["package", "numbers"],
    samples: rules.map((one) => () => [one, fraction()]),
    share: 0.5,
  },
  {
    name: "reaches",
    of: scoring.reaches,
    whose: ["numbers", "numbers"],
    samples: [() => [fraction(), 70]],
    share: 0.2,
  },
  {
    name: "toNumber",
    of: scoring.toNumber,
    whose: ["numbers"],
    samples: [() => [fraction()]],
    share: 0.2,
    // The average of no members is no number.
    isNoData: true,
  },
  ...[scoring.everyAppointedMember, scoring.noQuorum, scoring.threeQuarters].map(
    (of): Target => ({
      name: of.name,
      of,
      whose: ["numbers", "numbers"],
      samples: [() => [3, 4]],
      share: 0.1,
    }),
  ),
  ...[scoring.everyMemberReaches, scoring.majorityReaches, scoring.meanReaches].map(
    (of): Target => ({
      name: of.name,
      of,
      whose: ["numbers", "numbers"],
      samples: [() => [3, [2, 3, 4]]],
      share: 0.1,
    }),
  ),
  ...[scoring.hundredthsHalfUp, scoring.noRounding].map(
    (of): Target => ({
      name: of.name,
      of,
      whose: ["numbers"],
      samples: [() => [fraction()]],
      share: 0.1,
      isNoData: true,
    }),
  ),
  {
    name: "planUpgrade",
    of: planUpgrade,
    whose: ["package", "user", "programmer"],
    samples: [() => [tea, noneSheet(tea), target()], () => [...partial(), target()]],
    share: 0.3,
  },
  {
    name: "planUpgrade, costs",
    of: planUpgrade,
    whose: ["package", "user", "programmer", "programmer"],
    // Text has a field for each character: to make options of it takes longer than to plan.
    call: (set: never, answers: never, options: unknown, cost: unknown) =>
      planUpgrade(set, answers, untyped<never>(isRecord(options) ? { ...options, cost: () => cost } : options)),
    samples: [() => [...partial(), target(), 2]],
    share: 0.3,
  },
  {
    name: "planCouncilUpgrade",
    of: planCouncilUpgrade,
    whose: ["package", "user", "programmer"],
    samples: [
      () => [
        tea,
        [
          { id: "m1", answers: partial()[1] },
          { id: "m2", answers: noneSheet(tea) },
        ],
        target(),
      ],
    ],
    share: 0.2,
  },
  {
    name: "sensitivity",
    of: sensitivity,
    whose: ["package", "user", "programmer"],
    samples: [() => [...partial(), limits()]],
    share: 0.3,
  },
  {
    name: "compileSet",
    of: compileSet,
    whose: ["package"],
    samples: sets.map((set) => () => [set]),
    share: 0.2,
    isNoData: true,
  },
  {
    name: "compileSet, encode",
    of: compileSet,
    call: (answers: never, into: Uint8Array, offset: number) =>
      scorer.encode(answers, into instanceof Uint8Array ? into.slice() : into, offset),
    whose: ["user", "programmer", "programmer"],
    samples: [() => [bestSheet(tea), new Uint8Array(200), 3]],
    isNoData: true,
  },
  {
    name: "compileSet, unpack",
    of: compileSet,
    call: scorer.unpack,
    whose: ["user"],
    samples: [() => [scorer.pack(row())]],
    isNoData: true,
  },
  {
    name: "compileSet, decode",
    of: compileSet,
    call: scorer.decode,
    whose: ["programmer", "programmer"],
    samples: [() => [row(), 0]],
    share: 0.3,
  },
  {
    name: "compileSet, pack",
    of: compileSet,
    call: scorer.pack,
    whose: ["programmer", "programmer"],
    samples: [() => [row(), 0]],
    share: 0.3,
  },
  {
    name: "compileSet, score",
    of: compileSet,
    call: (bytes: Uint8Array, offset: number) => scorer.score(bytes, offset),
    whose: ["programmer", "programmer"],
    samples: [() => [row(), 0]],
    share: 0.3,
  },
  {
    name: "compileSet, scoreAll",
    of: compileSet,
    call: (bytes: Uint8Array) => scorer.scoreAll(bytes),
    whose: ["programmer"],
    samples: [() => [row()]],
    share: 0.3,
    isNoData: true,
  },
  {
    name: "findCriterion",
    of: form.findCriterion,
    whose: ["package", "user"],
    samples: sets.map((set) => () => [set, "1.1"]),
    share: 0.2,
  },
  {
    name: "optionsOf",
    of: form.optionsOf,
    whose: ["package"],
    samples: criteria.map((criterion) => () => [criterion]),
    share: 0.1,
  },
  {
    name: "answerLabel",
    of: form.answerLabel,
    whose: ["package", "user"],
    samples: criteria.map((criterion) => () => [criterion, criterion.kind === "sum" ? [1, 2] : 1]),
  },
  {
    name: "parseAnswer",
    of: form.parseAnswer,
    whose: ["package", "user"],
    samples: criteria.map((criterion) => () => [criterion, criterion.kind === "sum" ? ["1", "2"] : "1"]),
  },
  {
    name: "questions",
    of: form.questions,
    whose: ["package", "user"],
    samples: [...sheets, partial],
    share: 0.3,
    handsThrough: ["criterion"],
  },
  {
    name: "answersFromPoints",
    of: form.answersFromPoints,
    whose: ["package", "user"],
    samples: sets.map((set) => () => [set, pointsOf(set)]),
    share: 0.5,
  },
];

/** A sheet as paper holds it: points instead of levels. */
function pointsOf(set: (typeof sets)[number]): object {
  return Object.fromEntries(
    scoring.scoreSheet(set, untyped(bestSheet(set))).criteria.map(({ code, sum }) => [code, sum]),
  );
}

function isNoChoice({ kind }: { readonly kind: string }): boolean {
  return kind !== "choice";
}
