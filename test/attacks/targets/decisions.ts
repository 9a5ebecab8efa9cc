import * as crosswalk from "../../../src/crosswalk/index.js";
import * as hints2019 from "../../../src/decisions/2019/hints.js";
import * as hints2023 from "../../../src/decisions/2023/hints.js";
import * as hints2026 from "../../../src/decisions/2026/hints.js";
import * as all from "../../../src/decisions/index.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { sets } from "./scoring.js";

const keys = [() => ["2026", "tea"], () => ["2023", 11], () => ["2019", "2019/26"]];
const pairs = sets.map((set) => () => [set, all.findSet("2023", 11)] as const);

/** The functions of `ocop/decisions` and the entries below it. */
export const decisionTargets: readonly Target[] = [
  { name: "findDecision", of: all.findDecision, whose: ["user"], samples: keys, share: 0.2, isNoData: true },
  { name: "findSet", of: all.findSet, whose: ["user", "user"], samples: keys, share: 0.4, isNoData: true },
  ...[hints2019, hints2023, hints2026].map(
    ({ hintFor }, index): Target => ({
      name: `hintFor ${index}`,
      of: hintFor,
      whose: ["package", "user"],
      samples: sets.map((set) => () => [set, "1.1"]),
      share: 0.3,
    }),
  ),
  {
    name: "asOf",
    of: all.asOf,
    whose: ["package", "programmer"],
    samples: [() => [all.findSet("2023", 11), "2024-05-01"]],
    share: 0.3,
    isNoData: true,
  },
  {
    name: "unheldMinimumsOn",
    of: all.unheldMinimumsOn,
    whose: ["package", "programmer"],
    samples: [() => [all.findSet("2019", 12), "2021-06-01"]],
    share: 0.2,
  },
  {
    name: "marketOf2018",
    of: all.marketOf2018,
    whose: ["programmer"],
    samples: [() => [4]],
    share: 0.2,
  },
  {
    name: "carryOver",
    of: crosswalk.carryOver,
    whose: ["package", "user", "package"],
    samples: sets.map((set) => () => [set, bestSheet(set), all.findSet("2023", set.slug) ?? sets[0]]),
    share: 0.3,
  },
  {
    name: "carryOverCouncil",
    of: crosswalk.carryOverCouncil,
    whose: ["package", "user", "package"],
    samples: sets.map((set) => () => [
      set,
      [{ id: 1, answers: bestSheet(set) }, { answers: {} }],
      all.findSet("2023", set.slug) ?? sets[0],
    ]),
    share: 0.2,
  },
  {
    name: "compareDecisions",
    of: crosswalk.compareDecisions,
    whose: ["package", "package"],
    samples: [() => [sets[0], all.findDecision("2023")]],
    share: 0.03,
    handsThrough: ["from", "to"],
  },
  {
    name: "compareSets",
    of: crosswalk.compareSets,
    whose: ["package", "package"],
    samples: pairs,
    share: 0.05,
    handsThrough: ["from", "to"],
  },
  {
    name: "correspondingCriteria",
    of: crosswalk.correspondingCriteria,
    whose: ["package", "package"],
    samples: pairs,
    share: 0.1,
  },
  {
    name: "correspondingSets",
    of: crosswalk.correspondingSets,
    whose: ["user", "user"],
    samples: [() => [{ decision: "2026", set: 11 }, "2019"], () => [{ decision: "2019", set: "tea" }, "2026"]],
  },
];
