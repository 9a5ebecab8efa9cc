import { readFileSync } from "node:fs";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import * as papers from "../../../src/papers/index.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { phoneTargets } from "./papers-phone.js";
import { sets } from "./scoring.js";

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/council/${name}`, import.meta.url), "utf8");

const round = (): readonly unknown[] => [
  example("evaluations.ndjson")
    .trim()
    .split("\n")
    .slice(1, 3)
    .map((line) => JSON.parse(line) as unknown),
  JSON.parse(example("session.json")) as unknown,
  [decision2026],
  {},
];

const application = (): readonly unknown[] => [JSON.parse(example("application.json")) as unknown, [decision2026]];

/** Papers of a council: evaluations and the session are a user's. */
const councilTargets: readonly Target[] = Object.entries({
  councilReport: papers.councilReport,
  minutes: papers.minutes,
  submission: papers.submission,
  scoreTable: papers.scoreTable,
  recognitionList: papers.recognitionList,
  scoreSheetsPaper: papers.scoreSheetsPaper,
}).map(([name, of]) => ({
  name,
  of,
  whose: ["user", "user", "package", "programmer"],
  samples: [round],
  share: 0.02,
}));

/** Forms: all that they say is a user's. */
const formTargets: readonly Target[] = Object.entries({
  registrationForm: papers.registrationForm,
  selfAssessmentForm: papers.selfAssessmentForm,
  communeReportForm: papers.communeReportForm,
}).map(([name, of]) => ({ name, of, whose: ["user", "package"], samples: [application], share: 0.05 }));

const made = () => papers.minutes(...(round().slice(0, 3) as unknown as Parameters<typeof papers.minutes>));

const wordTargets: readonly Target[] = [
  ...councilTargets,
  ...formTargets,
  {
    name: "renewalNotices",
    of: papers.renewalNotices,
    whose: ["user", "user"],
    samples: [() => [JSON.parse(example("certificates.json")), JSON.parse(example("office.json"))]],
    share: 0.1,
  },
  { name: "numberInWords", of: papers.numberInWords, whose: ["programmer", "programmer"], samples: [() => [65, "vi"]] },
  ...Object.entries({ pointsInWords: papers.pointsInWords, averageInWords: papers.averageInWords }).map(
    ([name, of]) => ({
      name,
      of,
      whose: ["programmer", "programmer"] as const,
      samples: [() => [{ sum: 487, count: 7 }, "vi"]],
    }),
  ),
  { name: "paperFields", of: papers.paperFields, whose: ["programmer"], samples: [() => ["minutes"]], share: 0.05 },
  {
    name: "templateOf",
    of: papers.templateOf,
    whose: ["programmer", "programmer"],
    samples: [() => ["minutes", { lang: "vi", members: 7 }]],
    share: 0.02,
    isNoData: true,
  },
  {
    name: "fillTemplate",
    of: papers.fillTemplate,
    whose: ["programmer", "package", "programmer"],
    samples: [
      () => {
        const paper = made();
        return [new Uint8Array([80, 75, 3, 4]), paper.ok ? paper.value : null, { lang: "vi" }];
      },
    ],
    share: 0.02,
    isNoData: true,
  },
];

/** The functions of `ocop/papers`. */
export const paperTargets: readonly Target[] = [
  {
    name: "workbookOf",
    of: papers.workbookOf,
    whose: ["package", "programmer"],
    samples: sets.flatMap((set) => [
      () => [set, { members: 2, lang: "both", on: "2026-11-29", product: "Chè", producer: "HTX", rejections: ["x"] }],
      () => [set, { members: ["An", "Bình"], answers: [bestSheet(set), {}] }],
    ]),
    share: 0.02,
    isNoData: true,
  },
  ...phoneTargets,
  ...wordTargets,
];
