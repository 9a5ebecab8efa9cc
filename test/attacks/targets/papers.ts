import { readFileSync } from "node:fs";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import { decisions } from "../../../src/decisions/index.js";
import { message } from "../../../src/messages/index.js";
import * as papers from "../../../src/papers/index.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { phoneTargets } from "./papers-phone.js";
import { sets } from "./scoring.js";

/** A member's sheet as its cells are read. */
const sheet = (set: CriteriaSet) => ({
  name: "Phiếu 1",
  file: "phieu.xlsx",
  rows: [
    ["@set", "Bộ tiêu chí:", "", `${setCode(set)} – ${set.name.vi}`],
    ["@product", "Tên sản phẩm:", "", "Chè"],
    ["@member", "Thành viên:", "", "An"],
    ["@day", "Ngày:", "", 46355],
    ["", "Mã", "Tiêu chí", "Điểm", "Mức chọn", "Điểm chấm"],
    ...set.criteria.map(({ code, name, max }, at) => [code, code, name.vi, max, at % 2 === 0 ? "1" : 2, at]),
    ["@total", "Tổng điểm", "", "", 50],
    ["@stars", "Kết quả", "", "", { formula: "E1", result: "3 sao" }],
  ],
});
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
  {
    name: "readScoreSheets",
    of: papers.readScoreSheets,
    whose: ["user", "package", "programmer"],
    samples: sets.flatMap((set) => [
      () => [[sheet(set)], decisions, {}],
      () => [
        [sheet(set), { ...sheet(set), name: "Phiếu 2" }, { name: "ocop", rows: [["set", 11]] }],
        decisions,
        { numbers: "points" },
      ],
    ]),
    share: 0.05,
    read: ({ issues, warnings }: papers.ReadScoreSheets) =>
      [...issues, ...warnings].flatMap((issue) => [message(issue, "vi"), message(issue, "en")]),
  },
  {
    name: "workbookSheets",
    of: papers.workbookSheets,
    whose: ["programmer"],
    samples: [() => [new Uint8Array([0x50, 0x4b, 3, 4])], () => [new Uint8Array()]],
    share: 0.02,
  },
  {
    name: "registerWithFindings",
    of: papers.registerWithFindings,
    whose: ["programmer", "programmer", "programmer"],
    samples: [
      () => [
        [["Tên", 4]],
        [{ row: 1, kind: "wrong", findings: [{ severity: "issue", column: "A", text: "Sai", code: "x" }] }],
        { lang: "en", sheet: "A", summary: ["x"] },
      ],
      () => [new Uint8Array([0x50, 0x4b, 3, 4]), [], {}],
    ],
    share: 0.02,
    isNoData: true,
  },
  {
    name: "tablesWorkbook",
    of: papers.tablesWorkbook,
    whose: ["programmer"],
    samples: [() => [[{ title: "A", headings: ["B"], rows: [["c", 1]], empty: "x" }]]],
    share: 0.02,
    isNoData: true,
  },
  {
    name: "readWorkbook",
    of: papers.readWorkbook,
    whose: ["programmer", "package", "programmer"],
    samples: [
      () => [[new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(100)], decisions, {}],
      () => [new Uint8Array(), decisions, { numbers: "levels" }],
    ],
    share: 0.02,
  },
  ...phoneTargets,
  ...wordTargets,
];
