/** Every template of ours, filled from the example's round and printed by LibreOffice. */
import { beforeAll, describe, expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import {
  councilReport,
  minutes,
  recognitionList,
  scoreTable,
  submission,
} from "../../../src/papers/word/council/papers.js";
import { fillTemplate } from "../../../src/papers/word/fill-template.js";
import { communeReportForm, registrationForm, selfAssessmentForm } from "../../../src/papers/word/forms/forms.js";
import { renewalNotices } from "../../../src/papers/word/renewal/renewal-notices.js";
import { scoreSheetsPaper } from "../../../src/papers/word/sheets/score-sheets.js";
import { templateOf } from "../../../src/papers/word/template-of.js";
import { application, canPrint, certificates, evaluations, office, printed, session } from "./documents.js";

const written = { ...session, form: "written", opinionsFrom: "2026-11-10" };
const makers = {
  minutes: () => minutes(evaluations, session, [decision2026]),
  "written-opinions": () => minutes(evaluations, written, [decision2026]),
  report: () => councilReport(evaluations, session, [decision2026]),
  submission: () => submission(evaluations, session, [decision2026]),
  "score-table": () => scoreTable(evaluations, session, [decision2026]),
  "recognition-list": () => recognitionList(evaluations, session, [decision2026]),
  "score-sheet": () => scoreSheetsPaper(evaluations.slice(0, 1), session, [decision2026]),
  form01: () => registrationForm(application, [decision2026]),
  form02: () => selfAssessmentForm(application, [decision2026]),
  form03: () => communeReportForm(application, [decision2026]),
  "renewal-notice": () => renewalNotices(certificates, office),
} as const;

/** Those whose English is printed, too. */
const ENGLISH = ["minutes", "score-table"];

async function documentOf(paper: ReturnType<(typeof makers)[keyof typeof makers]>, lang: "vi" | "en") {
  if (!paper.ok) {
    throw new Error(JSON.stringify(paper.issues.slice(0, 5)));
  }
  const template = await templateOf(paper.value.paper, { lang, members: 8 });
  const filled = await fillTemplate(template, paper.value, { lang });
  if (!filled.ok) {
    throw new Error(JSON.stringify([paper.value.paper, filled.issues.slice(0, 5)]));
  }
  return filled.value;
}

describe.skipIf(!canPrint)("printed by LibreOffice", () => {
  let texts: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    const documents: Record<string, Uint8Array> = {};
    for (const [kind, make] of Object.entries(makers)) {
      for (const lang of ENGLISH.includes(kind) ? (["vi", "en"] as const) : (["vi"] as const)) {
        documents[`${kind}.${lang}`] = await documentOf(make(), lang);
      }
    }
    texts = printed(documents);
  }, 300_000);

  test("no braces are left", () => {
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).not.toMatch(/[{}]/);
    }
  });

  test.each([
    [
      "minutes.vi",
      ["BIÊN BẢN", "07 (bảy) trên 08 (tám)", "Bùi Thị Khánh", "646/7", "Cách hiểu áp dụng", "CHỦ TỊCH HỘI ĐỒNG"],
    ],
    ["minutes.en", ["MINUTES", "7 of 8 appointed", "Reading applied", "Ninety-two"]],
    ["written-opinions.vi", ["điểm d khoản 6 Điều 7", "ngày 10 tháng 11 năm 2026"]],
    ["report.vi", ["Kính gửi: Chủ tịch UBND tỉnh Lâm Đồng", "II. ĐỀ NGHỊ", "TM. HỘI ĐỒNG"]],
    ["submission.vi", ["TỜ TRÌNH", "Báo cáo số 16/BC-HĐ", "36 tháng", "Chè Shan tuyết"]],
    ["score-table.vi", ["BẢNG TỔNG HỢP ĐIỂM", "92,28", "71,42", "không làm tròn lên"]],
    ["recognition-list.vi", ["DANH SÁCH", "4 sao", "khoản 3 Điều 4"]],
    ["score-sheet.vi", ["PHIẾU ĐÁNH GIÁ", "Sáu mươi sáu điểm", "THÀNH VIÊN CHẤM"]],
    ["form01.vi", ["PHIẾU ĐĂNG KÝ", "Nâng hạng: ☑", "PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ", "68-012/PĐK"]],
    ["form02.vi", ["BÁO CÁO TỰ ĐÁNH GIÁ", "Hợp đồng liên kết", "chưa chấm đủ"]],
    ["form03.vi", ["100% búp chè", "Ủy ban nhân dân xã Thượng Sơn đề nghị"]],
    ["renewal-notice.vi", ["06/02/2029", "07/04/2029", "Gạo nếp"]],
  ])("%s", (name, said) => {
    const text = (texts[name] ?? "").replaceAll(/\s+/g, " ");
    for (const one of said) {
      expect(text).toContain(one);
    }
  });
});
