import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import { decisions } from "../../../src/decisions/index.js";
import { message } from "../../../src/messages/index.js";
import * as papers from "../../../src/papers/index.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
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
    name: "readWorkbook",
    of: papers.readWorkbook,
    whose: ["programmer", "package", "programmer"],
    samples: [
      () => [[new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(100)], decisions, {}],
      () => [new Uint8Array(), decisions, { numbers: "levels" }],
    ],
    share: 0.02,
  },
];
