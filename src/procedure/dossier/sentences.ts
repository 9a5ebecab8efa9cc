import type { Given } from "../../base/finding.js";
import type { LookUpIssueParams } from "../../decisions/look-up-issue.js";
import { sourceText } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";
import type { Sentences } from "../../language/words.js";
import { documentNames } from "../../records/names/document-names.js";
import type { DossierIssueParams, DossierNoteParams } from "./issue.js";
import type { DocumentCondition, DocumentContent, DossierStage, FormNumber } from "./requirement.js";

/** What the stages of a dossier are called. */
export const dossierStageLabels: Readonly<Record<DossierStage, Label>> = {
  producer: { vi: "chủ thể nộp cho UBND cấp xã", en: "from the producer to the commune" },
  "commune-to-province": { vi: "UBND cấp xã gửi UBND cấp tỉnh", en: "from the commune to the province" },
  "district-to-province": { vi: "UBND cấp huyện gửi UBND cấp tỉnh", en: "from the district to the province" },
  "province-to-ministry": { vi: "UBND cấp tỉnh gửi Bộ", en: "from the province to the Ministry" },
};

/** What a document must show. */
export const documentContentLabels: Readonly<Record<DocumentContent, Label>> = {
  changes: { vi: "những thay đổi so với sản phẩm đã công nhận", en: "what changed since the recognition" },
  "evidence-of-changes": { vi: "tài liệu minh chứng về các thay đổi", en: "evidence of the changes" },
  materials: { vi: "nguyên liệu", en: "materials" },
  technology: { vi: "công nghệ", en: "technology" },
  packaging: { vi: "bao bì", en: "packaging" },
  labels: { vi: "nhãn mác", en: "labels" },
  "quality-declaration": { vi: "công bố chất lượng", en: "quality declaration" },
  "periodic-tests": { vi: "phiếu kiểm nghiệm định kỳ", en: "periodic tests" },
  market: { vi: "thị trường tiêu thụ", en: "markets" },
  output: { vi: "sản lượng", en: "output" },
  revenue: { vi: "doanh thu", en: "revenue" },
  "time-limited-papers": { vi: "giấy tờ pháp lý có thời hạn", en: "legal papers with a term" },
};

/** Under which condition a document is needed. */
export const documentConditionLabels: Readonly<Record<DocumentCondition, Label>> = {
  "if-any": { vi: "nếu có", en: "if there are any" },
  "if-registered": { vi: "nếu có đăng ký kinh doanh", en: "if registered as a business" },
};

const names: ReadonlyMap<Given, Label> = new Map(Object.entries(documentNames));

/** The name of a kind of document, or what was given where there is no such kind. */
function nameOf(document: Given, language: Language, show: (given: Given) => string): string {
  return names.get(document)?.[language] ?? show(document);
}

function formVi(form: FormNumber | null, source: string): string {
  const cited = sourceText(source, "vi");
  return form === null ? `(${cited})` : `(Mẫu số ${form}, ${cited})`;
}

function formEn(form: FormNumber | null, source: string): string {
  return form === null ? `(${source})` : `(form ${form}, ${source})`;
}

/** A sentence for every issue of a dossier. */
export function dossierSentences(): Sentences<Omit<DossierIssueParams, keyof LookUpIssueParams>> {
  return {
    "dossier.stage-not-on-day": {
      vi: ({ stage, on, from, until }) =>
        `Ngày ${ngay(on)} không có bước ${dossierStageLabels[stage].vi}${from === null ? "" : `, chỉ có từ ${ngay(from)}`}${until === null ? "" : `, chỉ có đến ${ngay(until)}`}`,
      en: ({ stage, on, from, until }) =>
        `On ${on} no dossier went ${dossierStageLabels[stage].en}${from === null ? "" : `: only since ${from}`}${until === null ? "" : `: only until ${until}`}`,
    },
    "dossier.list-unknown": {
      vi: ({ decision, stage }) =>
        `Chưa có danh mục hồ sơ của quyết định năm ${decision}${stage === null ? "" : ` cho bước ${dossierStageLabels[stage].vi}`}`,
      en: ({ decision, stage }) =>
        `What the decision of ${decision} asks for${stage === null ? "" : ` ${dossierStageLabels[stage].en}`} is not known here`,
    },
    "dossier.other-decision": {
      vi: ({ given, expected }, { given: show }) =>
        `Hồ sơ lập theo quyết định ${show(given)}, phải theo quyết định năm ${expected}`,
      en: ({ given, expected }, { given: show }) =>
        `Filed under decision ${show(given)}, but the decision of ${expected} applies`,
    },
    "dossier.other-set": {
      vi: ({ given, expected }, { given: show }) =>
        `Hồ sơ thuộc phân nhóm sản phẩm ${show(given)}, không phải ${expected}`,
      en: ({ given, expected }, { given: show }) => `Filed for the product set ${show(given)}, not for ${expected}`,
    },
    "dossier.document-missing": {
      vi: ({ name, form, source }) => `Thiếu: ${name.vi} ${formVi(form, source)}`,
      en: ({ name, form, source }) => `Missing: ${name.en} ${formEn(form, source)}`,
    },
    "dossier.samples-missing": {
      vi: ({ given, required, source }) =>
        `Cần ${required} sản phẩm mẫu, ${given === null ? "chưa ghi số lượng" : `mới có ${String(given)}`} (${sourceText(source, "vi")})`,
      en: ({ given, required, source }) =>
        `${required} samples are needed, ${given === null ? "none are recorded" : `there are ${String(given)}`} (${source})`,
    },
    "dossier.document-expired": {
      vi: ({ document, expires, on }, { given }) =>
        `${nameOf(document, "vi", given)} đã hết hạn ngày ${ngay(expires)} (tính tại ngày ${ngay(on)})`,
      en: ({ document, expires, on }, { given }) =>
        `${nameOf(document, "en", given)} expired on ${expires}, before ${on}`,
    },
    "dossier.document-not-yet-valid": {
      vi: ({ document, issued, on }, { given }) =>
        `${nameOf(document, "vi", given)} cấp ngày ${ngay(issued)}, sau ngày tính hiệu lực ${ngay(on)}`,
      en: ({ document, issued, on }, { given }) =>
        `${nameOf(document, "en", given)} was issued on ${issued}, after ${on}`,
    },
    "dossier.unknown-criterion": {
      vi: ({ given, set }, { given: show }) => `Bộ tiêu chí ${set} không có tiêu chí ${show(given)}`,
      en: ({ given, set }, { given: show }) => `Set ${set} has no criterion ${show(given)}`,
    },
  };
}

/** A sentence for every note on a dossier. */
export function dossierNoteSentences(): Sentences<DossierNoteParams> {
  return {
    "dossier.superfluous": {
      vi: ({ document, stage }, { given }) =>
        `${nameOf(document, "vi", given)} không thuộc hồ sơ ${dossierStageLabels[stage].vi}`,
      en: ({ document, stage }, { given }) =>
        `${nameOf(document, "en", given)} is not part of the dossier ${dossierStageLabels[stage].en}`,
    },
    "dossier.no-criterion": {
      vi: ({ document }, { given }) => `${nameOf(document, "vi", given)} chưa ghi minh chứng cho tiêu chí nào`,
      en: ({ document }, { given }) =>
        `${nameOf(document, "en", given)} has no criterion recorded that it is evidence for`,
    },
    "dossier.copy-missing": {
      vi: ({ document, copy }, { given }) =>
        `${nameOf(document, "vi", given)} chưa có ${copy === "paper" ? "bản giấy" : "bản điện tử"}`,
      en: ({ document, copy }, { given }) =>
        `${nameOf(document, "en", given)} has no ${copy === "paper" ? "paper" : "electronic"} copy`,
    },
    "dossier.condition-open": {
      vi: ({ name, condition, source }) =>
        `${name.vi}: chỉ cần ${documentConditionLabels[condition].vi}, hồ sơ chưa có (${sourceText(source, "vi")})`,
      en: ({ name, condition, source }) =>
        `${name.en}: needed only ${documentConditionLabels[condition].en}, not in the dossier (${source})`,
    },
    "dossier.check-by-hand": {
      vi: ({ name, form, source }) => `Cần tự kiểm tra đã có: ${name.vi} ${formVi(form, source)}`,
      en: ({ name, form, source }) => `Check by hand that it is there: ${name.en} ${formEn(form, source)}`,
    },
    "dossier.list-incomplete": {
      vi: ({ decision, source }) =>
        `Danh mục hồ sơ của quyết định năm ${decision} chưa đầy đủ, có thể cần thêm tài liệu (${sourceText(source, "vi")})`,
      en: ({ decision, source }) =>
        `The list of the decision of ${decision} is known only in part: more may be asked for (${source})`,
    },
    "dossier.change-without-evidence": {
      vi: ({ criterion, source }, { criterion: name }) =>
        `Tiêu chí ${name(criterion)} thay đổi so với lần trước nhưng chưa có tài liệu minh chứng (${sourceText(source, "vi")})`,
      en: ({ criterion, source }, { criterion: name }) =>
        `Criterion ${name(criterion)} has another answer than before, without evidence of the change (${source})`,
    },
    "dossier.expired-not-renewed": {
      vi: ({ document, expires }, { given }) =>
        `${nameOf(document, "vi", given)} của hồ sơ trước đã hết hạn ngày ${ngay(expires)}, chưa có bản còn hiệu lực thay thế`,
      en: ({ document, expires }, { given }) =>
        `${nameOf(document, "en", given)} of the earlier dossier expired on ${expires}, and no valid one takes its place`,
    },
    "dossier.sets-differ": {
      vi: ({ from, to }) =>
        `Bộ tiêu chí trước (${from}) và nay (${to}) không cùng nhóm sản phẩm: cần xem kỹ phần giữ lại`,
      en: ({ from, to }) =>
        `The earlier set (${from}) and the one now (${to}) are for different products: check closely what is kept`,
    },
    "dossier.samples-unknown": {
      vi: ({ decision, source }) =>
        `Chưa rõ số sản phẩm mẫu theo quyết định năm ${decision} (${sourceText(source, "vi")})`,
      en: ({ decision, source }) => `How many samples the decision of ${decision} asks for is not known (${source})`,
    },
  };
}
