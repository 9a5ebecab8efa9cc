import type { MinistryIssueParams } from "../../src/exchange/ministry-table/issue.js";
import type { RegisterIssueParams } from "../../src/exchange/register/issue.js";
import type { WorkbookIssueParams } from "../../src/papers/workbook/read/issue.js";
import type { PointsIssueParams } from "../../src/scoring/form/answers-from-points.js";
import type { PlanIssueParams } from "../../src/scoring/plan/issue.js";
import type { AllParams } from "./every-finding.js";

/** The codes of registers, the ministry's table, filled-in workbooks, plans and sheets of points. */
export type ReadingParams = RegisterIssueParams &
  MinistryIssueParams &
  WorkbookIssueParams &
  PointsIssueParams &
  PlanIssueParams;

const given = { given: "x" } as const;
const sheet = { sheet: "Phiếu 1" } as const;
const cell = { ...sheet, cell: "E12" } as const;
const answer = { ...cell, criterion: "1.1", given: "x" } as const;
const allowed = { allowed: [1, 2, 3, 0] } as const;

/** Every code of these that is not in `everyFinding`, with parameters. */
export const everyReading: Omit<ReadingParams, keyof AllParams> = {
  "register.too-many-columns": { columns: 300, most: 256 },
  "register.no-headings": {},
  "register.unknown-heading": given,
  "register.duplicate-heading": { given: "Tên SP", first: "B" },
  "register.missing-column": { column: "productName" },
  "register.converted-letters": { from: "tcvn3" },
  "register.misread-letters": { as: "vni" },
  "register.lost-letters": {},
  "register.broken-cell": { given: "#REF!" },
  "register.formula-without-value": {},
  "register.not-text": { kind: "boolean" },
  "register.unreadable-number": given,
  "register.unreadable-year": given,
  "register.unreadable-date": { given: "31/02/2025" },
  "register.month-first": { given: "08/31/2025" },
  "register.only-a-year": { given: "2025" },
  "register.unreadable-stars": { given: "tốt" },
  "register.unreadable-decision": given,
  "register.before-programme": { date: "2017-01-01" },
  "register.in-future": { date: "2030-01-01" },
  "register.former-province": { given: "Bắc Giang", now: "Bắc Ninh" },
  "register.stars-ambiguous": { given: "3 4" },
  "register.stars-not-certified": { given: "2 sao", stars: 2 },
  "register.stars-proposed": { given: "đề xuất 4 sao" },
  "register.unknown-producer-type": given,
  "register.unreadable-points": { given: "120" },
  "register.unreadable-tick": given,
  "register.revoked": { given: "Đã thu hồi" },
  "register.nothing-above": { given: "nt" },
  "register.doubtful-day": { given: "05/06/2025", why: "mixed" },
  "register.cells-differ": { columns: ["E", "F"] },
  "register.section-differs": { row: 4 },
  "register.unknown-section": given,
  "register.continuation": { row: 7 },
  "register.no-product-name": {},
  "register.several-products": {},
  "register.no-producer": {},
  "register.no-number": {},
  "register.number-twice": { number: 3 },
  "register.number-order": { number: 2, previous: 5 },
  "register.year-differs": { year: 2024, date: "2025-01-10" },
  "register.stars-differ": { stars: 4, latest: 3 },
  "register.expires-too-early": { expires: "2024-01-01", recognised: "2025-01-01" },
  "register.recognitions-out-of-order": { first: "2025-01-01", second: "2022-01-01" },
  "register.recognition-incomplete": { missing: ["date", "authority"] },
  "register.no-set": {},
  "register.extra-cell": { cells: 2 },
  "ministry.code-as-number": {},
  "ministry.id": { given: "x", least: 1, most: 2_147_483_647 },
  "ministry.revenue-malformed": given,
  "ministry.revenue-too-precise": { given: "1.234567", decimals: 2 },
  "ministry.revenue-too-large": { given: "1e12", most: "9999999999" },
  "ministry.revenue-not-representable": { given: 5, step: 10_000 },
  "ministry.not-recognised": { because: "proposal" },
  "workbook.not-read": { why: "encrypted" },
  "workbook.no-score-sheet": {},
  "workbook.too-many-rows": { ...sheet, most: 5000 },
  "workbook.unknown-set": { ...cell, given: "2026/77" },
  "workbook.set-unclear": { ...sheet, candidates: ["2026/11", "2026/12"] },
  "workbook.other-form": { ...sheet, set: "2026/11" },
  "workbook.no-answer-column": sheet,
  "workbook.member-twice": { ...sheet, first: "Phiếu 2", member: "Lan" },
  "workbook.answer-unreadable": { ...answer, ...allowed },
  "workbook.answer-unclear": { ...answer, ...allowed },
  "workbook.answer-differs": { ...answer, level: "2" },
  "workbook.level-or-points": { ...answer, given: 2, level: 2, byPoints: "1" },
  "workbook.points-unclear": { ...answer, ...allowed },
  "workbook.broken-cell": { ...answer, given: "#REF!" },
  "workbook.no-result": answer,
  "workbook.answered-twice": { ...cell, criterion: "1.1", other: "E30" },
  "workbook.case-unclear": { ...cell, criterion: "8" },
  "workbook.row-differs": { ...cell, criterion: "1.1", printed: "1.2" },
  "workbook.stray-answer": { ...cell, given: 3 },
  "workbook.ground-unreadable": { ...cell, ground: "forged-dossier", given: "?" },
  "workbook.other-sheet": sheet,
  "workbook.blank-sheet": sheet,
  "workbook.copy": { ...sheet, first: "Phiếu 2" },
  "workbook.same-answers": { ...sheet, first: "Phiếu 2" },
  "workbook.set-of-other-book": { ...sheet, set: "2026/12", book: "2026/11" },
  "workbook.set-by-criteria": { ...sheet, set: "2026/11" },
  "workbook.no-product": sheet,
  "workbook.similar-products": { ...sheet, product: "Chè Shan", other: "Che Shan" },
  "workbook.numbers-as-levels": { ...cell, count: 12 },
  "workbook.read-as-points": { ...answer, given: 5, level: "4" },
  "workbook.other-case": { ...cell, criterion: "8" },
  "workbook.result-differs": { ...cell, what: "total", printed: 90, rated: 89 },
  "plan.ground-reported": { ground: "forged-dossier", effect: "reject" },
  "plan.already-reached": { target: 4, stars: 4 },
  "plan.points-out-of-reach": { target: 5, required: 90, most: 84 },
  "plan.floor-out-of-reach": { stars: 4, criterion: "3.5", required: 2, most: 1 },
  "plan.stop-out-of-reach": { criterion: "6.1" },
  "plan.cases-differ": { criterion: "8" },
  "plan.costs-too-high": { most: Number.MAX_VALUE },
  "points.no-level": { criterion: "4.1", given: 4, allowed: [0, 1, 2, 3, 5] },
  "points.several-levels": { criterion: "2.3", given: 1, answers: [1, 2] },
};
