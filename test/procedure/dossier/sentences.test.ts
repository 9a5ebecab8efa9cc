import { describe, expect, it } from "vitest";
import { type Sentence, wordsOf } from "../../../src/language/words.js";
import type { DossierIssueParams, DossierNoteParams } from "../../../src/procedure/dossier/index.js";
import {
  documentConditionLabels,
  documentContentLabels,
  dossierNoteSentences,
  dossierSentences,
  dossierStageLabels,
} from "../../../src/procedure/dossier/sentences.js";

const name = { vi: "Phiếu đăng ký", en: "Registration form" };
const source = "26/2026/QĐ-TTg, art. 6.1a";

/** Every code there is, with parameters; a new code does not compile until it stands here. */
const all: Omit<DossierIssueParams, "decision.unknown"> & DossierNoteParams = {
  "dossier.stage-not-on-day": {
    decision: "2023",
    stage: "district-to-province",
    on: "2025-07-06",
    from: null,
    until: "2025-07-05",
  },
  "dossier.list-unknown": { decision: "2018", stage: null },
  "dossier.other-decision": { given: "2023", expected: "2026" },
  "dossier.other-set": { given: 12, expected: "2026/11" },
  "dossier.document-missing": { document: "registration-form", name, form: "01", source },
  "dossier.samples-missing": { given: null, required: 5, source },
  "dossier.document-expired": { document: "test-report", expires: "2026-05-31", on: "2026-06-01" },
  "dossier.document-not-yet-valid": { document: "award", issued: "2026-06-02", on: "2026-06-01" },
  "dossier.unknown-criterion": { given: "99", set: "2026/11" },
  "dossier.superfluous": { document: "commune-report", stage: "producer" },
  "dossier.no-criterion": { document: "award" },
  "dossier.copy-missing": { document: "award", copy: "paper" },
  "dossier.condition-open": { document: "additional-tests", name, condition: "if-any", source },
  "dossier.check-by-hand": { name, form: null, source },
  "dossier.list-incomplete": { decision: "2023", source },
  "dossier.change-without-evidence": { criterion: "2.1", source },
  "dossier.expired-not-renewed": { document: "production-eligibility", expires: "2026-05-31" },
  "dossier.sets-differ": { from: "2023/11", to: "2026/12" },
  "dossier.samples-unknown": { decision: "2023", source },
};

const sentences = () => ({ ...dossierSentences(), ...dossierNoteSentences() });
const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i;

function say<C extends keyof typeof all>(code: C, language: "vi" | "en", params: object = {}): string {
  const sentence = sentences()[code] as Sentence<(typeof all)[C]>;
  return sentence[language]({ ...all[code], ...params }, wordsOf(language));
}

describe("sentences of dossiers", () => {
  it.each(Object.keys(all) as (keyof typeof all)[])("%s has both languages", (code) => {
    const [vi, en] = [say(code, "vi"), say(code, "en")];
    for (const text of [vi, en]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/undefined|\[object|NaN|null|\s\s|\.$|^\s|\s$/);
    }
    expect(vi.replace(source, "")).toMatch(vietnamese);
    expect(en.replace(source, "")).not.toMatch(vietnamese);
  });

  it.each([
    [
      "dossier.document-missing",
      {},
      "Thiếu: Phiếu đăng ký (Mẫu số 01, điểm a khoản 1 Điều 6 Quyết định 26/2026/QĐ-TTg)",
      "Missing: Registration form (form 01, 26/2026/QĐ-TTg, art. 6.1a)",
    ],
    [
      "dossier.document-missing",
      { form: null },
      "Thiếu: Phiếu đăng ký (điểm a khoản 1 Điều 6 Quyết định 26/2026/QĐ-TTg)",
      "Missing: Registration form (26/2026/QĐ-TTg, art. 6.1a)",
    ],
    [
      "dossier.samples-missing",
      { source: "x" },
      "Cần 5 sản phẩm mẫu, chưa ghi số lượng (Quyết định x)",
      "5 samples are needed, none are recorded (x)",
    ],
    [
      "dossier.samples-missing",
      { given: 4, source: "x" },
      "Cần 5 sản phẩm mẫu, mới có 4 (Quyết định x)",
      "5 samples are needed, there are 4 (x)",
    ],
    [
      "dossier.document-expired",
      {},
      "Phiếu kết quả kiểm nghiệm đã hết hạn ngày 31/05/2026 (tính tại ngày 01/06/2026)",
      "Test report expired on 2026-05-31, before 2026-06-01",
    ],
    [
      "dossier.no-criterion",
      { document: "toString" },
      "“toString” chưa ghi minh chứng cho tiêu chí nào",
      "“toString” has no criterion recorded that it is evidence for",
    ],
    ["dossier.copy-missing", {}, "Giải thưởng, bình chọn chưa có bản giấy", "Awards and votes has no paper copy"],
    [
      "dossier.copy-missing",
      { document: null, copy: "electronic" },
      "giá trị trống chưa có bản điện tử",
      "an empty value has no electronic copy",
    ],
    [
      "dossier.stage-not-on-day",
      {},
      "Ngày 06/07/2025 không có bước UBND cấp huyện gửi UBND cấp tỉnh, chỉ có đến 05/07/2025",
      "On 2025-07-06 no dossier went from the district to the province: only until 2025-07-05",
    ],
    [
      "dossier.stage-not-on-day",
      { from: "2025-07-06", until: null, stage: "commune-to-province", on: "2025-07-05" },
      "Ngày 05/07/2025 không có bước UBND cấp xã gửi UBND cấp tỉnh, chỉ có từ 06/07/2025",
      "On 2025-07-05 no dossier went from the commune to the province: only since 2025-07-06",
    ],
    [
      "dossier.list-unknown",
      {},
      "Chưa có danh mục hồ sơ của quyết định năm 2018",
      "What the decision of 2018 asks for is not known here",
    ],
    [
      "dossier.list-unknown",
      { decision: "2023", stage: "province-to-ministry" },
      "Chưa có danh mục hồ sơ của quyết định năm 2023 cho bước UBND cấp tỉnh gửi Bộ",
      "What the decision of 2023 asks for from the province to the Ministry is not known here",
    ],
  ] as const)("%s %j", (code, params, vi, en) => {
    expect([say(code, "vi", params), say(code, "en", params)]).toEqual([vi, en]);
  });

  it("labels are in both languages", () => {
    const labels = [documentContentLabels, documentConditionLabels, dossierStageLabels];
    for (const { vi, en } of labels.flatMap((table) => Object.values(table))) {
      expect(vi).not.toBe(en);
      expect(vi).toMatch(/\S/);
      expect(en).toMatch(/^[\w ,-]+$/);
    }
  });
});
