import type { ExchangeIssueParams } from "../../src/exchange/answer-string/issue.js";
import type { CsvIssueParams } from "../../src/exchange/csv/issue.js";
import type { ProductCodeIssueParams } from "../../src/exchange/product-code/issue.js";
import type { SubmissionIssueParams } from "../../src/papers/index.js";
import type { PaperIssueParams, PaperNoteParams, TemplateIssueParams } from "../../src/papers/word/issue.js";
import type { AuthorityIssueParams, NoAuthorityParams } from "../../src/procedure/authority/issue.js";
import type { CertificateIssueParams } from "../../src/procedure/certificate/issue.js";
import type { CertificateNoteParams } from "../../src/procedure/certificate/note.js";
import type { RenewalActParams } from "../../src/procedure/certificate/renewal-act.js";
import type { DossierIssueParams, DossierNoteParams } from "../../src/procedure/dossier/issue.js";
import type { ProcessIssueParams } from "../../src/procedure/process/issue.js";
import type { RankNoteParams } from "../../src/procedure/rank/note.js";
import type { RoundIssueParams } from "../../src/procedure/rounds/issue.js";
import type { GoverningNoteParams, GoverningParams } from "../../src/procedure/timeline/governing-reason.js";
import type { TimelineIssueParams } from "../../src/procedure/timeline/issue.js";
import type {
  NewRuralNoteParams,
  NewRuralReasonParams,
  ProgrammeIssueParams,
  SummaryNoteParams,
} from "../../src/programme/issue.js";
import type { SnapshotFindingParams } from "../../src/programme/snapshots/finding.js";
import type { EligibilityParams } from "../../src/records/eligibility.js";
import type { RecordIssueParams } from "../../src/records/issue.js";
import type { ReasonParams } from "../../src/scoring/explain-rating.js";
import type { IssueParams } from "../../src/scoring/index.js";
import type { NoteParams } from "../../src/scoring/note.js";
import type { SisterIssueParams } from "../../src/sisters/index.js";

/** Every code that `message` has a sentence for, with its parameters. */
export type AllParams = IssueParams &
  SubmissionIssueParams &
  ExchangeIssueParams &
  CsvIssueParams &
  NoteParams &
  ReasonParams &
  RecordIssueParams &
  EligibilityParams &
  ProductCodeIssueParams &
  TimelineIssueParams &
  GoverningParams &
  GoverningNoteParams &
  AuthorityIssueParams &
  NoAuthorityParams &
  RoundIssueParams &
  CertificateIssueParams &
  RenewalActParams &
  CertificateNoteParams &
  RankNoteParams &
  DossierIssueParams &
  DossierNoteParams &
  ProcessIssueParams &
  PaperIssueParams &
  PaperNoteParams &
  TemplateIssueParams &
  ProgrammeIssueParams &
  NewRuralReasonParams &
  NewRuralNoteParams &
  SummaryNoteParams &
  SnapshotFindingParams &
  SisterIssueParams;

const pair = { members: [0, 2], totals: [100, 88], difference: 12, limit: 10 } as const;
const average = { sum: 209, count: 3 };
const missed = { stars: 4, criterion: "3.5", required: 2, got: 1.5 } as const;
const given = { given: "x" };
const term = { instrument: "26/2026/QĐ-TTg", article: "12.2a", days: 60, completeBy: "2026-07-21" } as const;
const paper = { name: { vi: "Phiếu đăng ký", en: "Registration form" }, source: "26/2026/QĐ-TTg" } as const;
const answer = { criterion: "1.1", given: "x", allowed: [0, 1, 2, 3] };

const submitted = { row: 2, column: "c1_1" };

/** Every code there is, with parameters; a new code does not compile until it stands here. The catalogue of codes is made of them. */
export const everyFinding: AllParams = {
  "sister.not-sourced": { programme: "otop-thailand", figure: "star-bands" },
  "sister.no-score": { programme: "ovop-oita" },
  "sister.axis-twice": { axis: "2", first: 0 },
  "summary.none": {},
  "summary.malformed": {},
  "summary.altered": {},
  "summary.twice": { first: 0 },
  "summary.whole-among-parts": {},
  "summary.window-open": { count: 2, from: "2027-03-24", to: "2027-05-23", article: "7.6a" },
  "summary.window-passed": { count: 1, from: "2026-11-24", to: "2027-03-23", article: "7.6a" },
  "summary.extended": { count: 2, article: "12.3", from: "2026-05-22", to: "2026-09-18" },
  "summary.extension-open": { count: 1, article: "12.3" },
  "summary.lapsed": { article: "12.3", to: "2026-09-18" },
  "summary.other-day": { expected: "2026-11-24", given: "2026-11-25" },
  "summary.other-split": { expected: null, given: "province" },
  "new-rural.item-not-read": { instrument: "51/2025/QĐ-TTg" },
  "new-rural.item-unknown": { known: ["318/QĐ-TTg"] },
  "new-rural.no-commune": {},
  "new-rural.valid-product": { count: 1 },
  "new-rural.equivalent": {},
  "new-rural.none": {},
  "new-rural.equivalent-not-said": {},
  "new-rural.not-placed": { count: 2 },
  "new-rural.three-stars": { instrument: "318/QĐ-TTg", item: "13.2" },
  "new-rural.other-period": { instrument: "318/QĐ-TTg", from: "2021-01-01", until: "2025-12-31" },
  "new-rural.on-condition": { count: 2 },
  "snapshot.shares-off": { of: "stars", sum: "99.6" },
  "snapshot.shares-leave": { of: "producers", sum: "94.1", left: "5.9" },
  "snapshot.parts-off": { of: "sectors", sum: 919, whole: 926 },
  "snapshot.parts-leave": { of: "stars", sum: 919, whole: 926, left: 7 },
  "compare.other-territory": { province: "An Giang", joined: ["Kiên Giang"], on: "2025-07-01" },
  "compare.definition-unknown": {},
  "compare.order-unknown": { before: "2024-12-31", after: "2024" },
  "compare.other-provinces": { before: 63, after: null },
  "compare.other-basis": { before: "baseline", after: "unknown" },
  "compare.basis-unknown": {},
  "compare.other-definition": {},
  "compare.bound": { figure: "producers", id: "2025-12-20", bound: "at-most" },
  "compare.low-confidence": { id: "2025" },
  "compare.contradicted": {
    contradiction: "end-of-2024",
    says: { vi: "14.642 và 15.590 sản phẩm", en: "14,642 and 15,590 products" },
  },
  "compare.other-scope": { before: "68", after: "national" },
  "compare.not-later": { before: "2024-12-31", after: "2023-12-06" },
  "submission.not-json": {},
  "submission.not-csv": { row: 3 },
  "submission.no-form": {},
  "submission.no-set": { row: 2 },
  "submission.unknown-set": { row: 2, given: "2026/77" },
  "submission.missing-column": { column: "c1_1", criterion: "1.1" },
  "submission.column-twice": { column: "part_A/c1_1", first: "c1_1" },
  "submission.unknown-question": { ...submitted, given: "1" },
  "submission.answer-unreadable": { ...submitted, criterion: "1.1", given: "9", allowed: ["1", "2", "3", "0"] },
  "submission.answer-unclear": { ...submitted, criterion: "1.1", given: "x", allowed: ["1", "2", "3", "0"] },
  "submission.none-and-level": { ...submitted, criterion: "1.1", given: "0 1" },
  "submission.boxes-differ": { ...submitted, criterion: "1.1", other: "c1_1/2" },
  "submission.case-unclear": { ...submitted, criterion: "1.1" },
  "submission.ground-unreadable": { ...submitted, given: "x", allowed: ["forged-dossier"] },
  "submission.other-version": { ...submitted, given: "2", known: "1" },
  "submission.other-case": { ...submitted, criterion: "1.1" },
  "submission.result-differs": { ...submitted, what: "stars", printed: "5", rated: 4 },
  "submission.answers-differ": { ...submitted, criterion: "1.1" },
  "submission.ground-by-member": { ground: "forged-dossier", members: [2, 4] },
  "submission.no-product": { row: 2 },
  "paper.no-evaluations": {},
  "paper.not-a-member": { member: "An" },
  "paper.same-member": { member: "An", first: 0 },
  "paper.absent-with-sheet": { member: "An" },
  "paper.other-decision": { decision: "2023", first: "2026" },
  "paper.written-but-first": { product: "Tea" },
  "paper.written-and-divergent": { product: "Tea" },
  "paper.referred-below-floors": { product: "Tea", stars: 3 },
  "template.unreadable": {},
  "template.too-large": { most: 5000 },
  "template.unknown-field": { field: "chiar", near: "x", maybe: "chair" },
  "template.missing-field": { field: "council", vi: "hội_đồng" },
  "template.list-without-loop": { field: "products", near: "x" },
  "template.brace-alone": { near: "x" },
  "template.loop-alone": { field: "#products", near: "x" },
  "template.out-of-reach": { field: "chair" },
  "template.refused": { why: "x" },
  "decision.unknown": { given: "x", known: ["2026"] },
  "set.unknown": { decision: "2026", given: 99 },
  "evaluation.no-points": { decision: "2018" },
  "evaluation.unknown-tier": { decision: "2026", given: "district", known: ["province", "ministry"] },
  "evaluation.other-set": { given: "x", expected: "11" },
  "evaluation.no-answers": {},
  "evaluation.answers-and-members": {},
  "input.more-issues": { listed: 1000 },
  "evaluation.unknown-field": given,
  "answer.missing": { criterion: "1.1" },
  "answer.unknown-criterion": given,
  "answer.wrong-type": answer,
  "answer.number-as-text": answer,
  "answer.unknown-level": answer,
  "answer.points-not-level": { ...answer, level: 3 },
  "answer.unknown-case": answer,
  "answer.level-twice": { criterion: "1.1", given: 2 },
  "answer.not-applicable": { criterion: "5.2", appliesIf: "5.1" },
  "council.empty": {},
  "council.duplicate-member": { member: "a", first: 0 },
  "council.not-appointed": { member: "a" },
  "council.no-quorum": { present: 2, appointed: 4 },
  "council.divergence-blocks": pair,
  "council.divergent": pair,
  "council.missing-member": { member: "a" },
  "council.zero-by-member": { criterion: "6.1", members: [0, 2] },
  "rejections.unknown": { given: "x", allowed: ["forged-dossier"] },
  "csv.not-utf8": { line: 3 },
  "csv.open-quote": { line: 3 },
  "csv.empty": {},
  "csv.page": {},
  "answer-string.no-header": given,
  "answer-string.too-long": { length: 5000, most: 4000 },
  "answer-string.wrong-check-sum": { given: "K7" },
  "answer-string.malformed": given,
  "answer-string.duplicate": { criterion: "1.1" },
  "floors.demotion-assumed": { band: 5, stars: 3 },
  "rounding.applied": { exact: { sum: 17999, count: 200 }, rounded: { sum: 9000, count: 100 } },
  "set.unverified": { decision: "2023", set: 7 },
  "decision.not-in-force-yet": { decision: "2026", on: "2026-05-21", effective: "2026-05-22" },
  "minimums.not-held": {
    instrument: "781/QĐ-TTg",
    from: "2020-06-08",
    until: "2023-02-23",
    except: { vi: "dịch vụ du lịch", en: "tourism services" },
  },
  "rating.none": { missing: 2, faults: 1 },
  "band.by-total": { band: 3, average, from: 50, below: 70, max: 100 },
  "floor.missed": missed,
  "floor.open": { stars: 4, criterion: "3.5", required: 2 },
  "floor.lowered": { band: 5, stars: 3 },
  "ground.reported": { ground: "forged-dossier", effect: "reject" },
  "stop.zero-points": { criterion: "6.1" },
  "recognition.none": { stars: 1 },
  "recognition.by": { stars: 3, authority: "province" },
  "recognition.potential": { stars: 5, authority: "ministry" },
  "recognition.not-said": { tier: "ministry", from: 90, stars: 3 },
  "referral.by-total": { tier: "province", to: "ministry", from: 90, average, isApproved: true, article: "7.3e" },
  "referral.floors-missed": { to: "ministry", from: 90, band: 5, stars: 3 },
  "referral.not-confirmed": {
    tier: "ministry",
    authority: "province",
    from: 90,
    choices: ["recognise-on-central-result", "evaluate-again"],
    byChair: true,
    article: "7.4g",
  },
  "rank.described": { stars: 1, says: { vi: "Sản phẩm sơ khai", en: "A rudimentary product" }, article: "3.3đ" },
  "next.missing": { stars: 4, points: { sum: 1, count: 3 }, floors: [missed] },
  "input.unreadable": {},
  "input.too-large": { most: 50_000 },
  "input.too-deep": { most: 12 },
  custom: { message: "Không được – not allowed here" },
  "field.missing": {},
  "field.wrong-type": { expected: "string", given: "array" },
  "field.unknown": { field: "x" },
  "field.stars-typed": { field: "stars" },
  "field.not-an-option": { allowed: [3, 4, 5] },
  "list.too-long": { most: 20 },
  "list.too-short": { least: 1 },
  "list.twice": { first: 0 },
  "text.empty": {},
  "text.too-long": { most: 300 },
  "text.unprintable-character": {},
  "number.not-whole": {},
  "number.too-small": { least: 0 },
  "number.too-large": { most: 100 },
  "date.malformed": {},
  "date.unreal": { given: "2026-02-30" },
  "date.out-of-range": { given: "0206-02-03", earliest: "1900-01-01", latest: "2199-12-31" },
  "id.malformed": {},
  "email.malformed": {},
  "url.malformed": {},
  "phone.malformed": {},
  "phone.old-mobile": {},
  "phone.service-line": {},
  "tax-code.malformed": {},
  "tax-code.check-digit": {},
  "identity-number.malformed": {},
  "gtin.malformed": given,
  "gtin.check-digit": given,
  "province-code.malformed": {},
  "district-code.malformed": {},
  "commune-code.malformed": {},
  "set.malformed": given,
  "criterion-code.malformed": given,
  "ground-code.malformed": given,
  "answer.malformed": {},
  "country.malformed": given,
  "language-tag.malformed": given,
  "period.ends-before-start": { from: "2026-01-02", to: "2026-01-01" },
  "address.empty": {},
  "address.unknown-province": given,
  "address.unknown-commune": given,
  "address.commune-of-other-province": { given: "05482", province: "19" },
  "producer.more-local-than-total": { fromCommune: 3, total: 2 },
  "producer.local-capital-not-joint-stock": {},
  "product.no-producer": {},
  "product.older-than-producer": { since: "2010-01-01", founded: "2015-03-10" },
  "product.material-shares-over-100": { total: 100.5 },
  "other.unnamed": {},
  "recognition.missing-proof": {},
  "recognition.missing-source": {},
  "recognition.revoked-before-award": { date: "2026-01-02", revoked: "2026-01-01" },
  "set.of-other-decision": { decision: "2026", given: "furniture", others: ["2019"] },
  "sheet.other-set": { expected: "11" },
  "sheet.other-product": { expected: "P-1" },
  "sheet.not-a-council-member": {},
  "eligibility.type-unknown": {},
  "eligibility.type-not-named": { type: "farm", source: "26/2026/QĐ-TTg, art. 2.3" },
  "eligibility.only-in-sectors": { type: "association", sectors: ["tourism"], source: "26/2026/QĐ-TTg, art. 2.3" },
  "eligibility.too-large": { size: "large", source: "26/2026/QĐ-TTg, art. 2.3" },
  "eligibility.size-unknown": { allowed: ["micro", "small", "medium"], source: "26/2026/QĐ-TTg, art. 2.3" },
  "eligibility.registration-unknown": {
    type: "production-household",
    source: "26/2026/QĐ-TTg, art. 1.2",
    isReading: true,
  },
  "eligibility.rules-unknown": { decision: "2018" },
  "product-code.malformed": given,
  "product-code.too-long": { length: 99, most: 60 },
  "product-code.short-part": { part: "commune", given: "482", digits: [5] },
  "product-code.long-part": { part: "province", given: "019", digits: [2] },
  "product-code.zero-part": { part: "sequence", given: "0" },
  "product-code.year": { given: "1999", from: 2018, to: 2099 },
  "timeline.before-programme": { filedOn: "2018-05-06", earliest: "2018-05-07" },
  "timeline.evaluated-before-filing": { filedOn: "2026-05-22", evaluatedOn: "2026-05-21" },
  "governing.in-force": { instrument: "26/2026/QĐ-TTg", effective: "2026-05-22", article: "11.1" },
  "governing.in-force-at-evaluation": {
    instrument: "148/QĐ-TTg",
    effective: "2023-02-24",
    filedOn: "2023-02-23",
  },
  "governing.pending-continues": { ...term, continues: "2023" },
  "governing.pending-term-over": { ...term, evaluatedOn: "2026-07-22" },
  "governing.transition-not-documented": { instrument: "148/QĐ-TTg", effective: "2023-02-24" },
  "authority.not-documented": { decision: "2018" },
  "authority.not-in-force": { decision: "2023", on: "2026-07-22", from: "2023-02-24", until: "2026-07-21" },
  "authority.no-recognition": { stars: 2, article: "26/2026/QĐ-TTg, art. 4.1a" },
  "authority.no-districts": {
    instrument: "148/QĐ-TTg",
    since: "2025-07-01",
    stars: 3,
    amendment: "1489/QĐ-TTg",
    amendedOn: "2025-07-06",
  },
  "rounds.before-decision": { requestedOn: "2025-09-01", lastDay: "2025-12-29", effective: "2026-05-22" },
  "rounds.ends-before-deadline": { filingDeadline: "2026-08-31", lastDay: "2026-08-30" },
  "rounds.holiday-worked": { day: "2026-08-29" },
  "certificate.days-out-of-order": {
    day: "expires",
    on: "2026-01-01",
    before: "issued",
    beforeOn: "2026-01-02",
  },
  "renewal.file-within": { opens: "2029-02-06", closes: "2029-04-07" },
  "renewal.file-by": { closes: "2029-04-07" },
  "renewal.missed": { closes: "2029-04-07", expires: "2029-08-05" },
  "renewal.filed-outside-window": { filed: "2029-05-01", closes: "2029-04-07", expires: "2029-08-05" },
  "renewal.ask-authority": { expires: "2029-08-05", latest: "2030-02-01" },
  "certificate.extension-range-read": { article: "12.3", from: "2026-05-22", to: "2026-09-18" },
  "certificate.extension-needs-filing": { article: "12.3", expires: "2026-08-20" },
  "certificate.filed-outside-window": {
    article: "12.3",
    filed: "2029-05-01",
    opens: "2029-02-06",
    closes: "2029-04-07",
    latest: "2030-02-01",
  },
  "certificate.last-day-of-signing": { article: "12.3", closes: "2026-05-22", latest: "2027-03-18" },
  "certificate.filed-before-rule": { article: "12.3", filed: "2026-03-01", latest: "2027-01-28" },
  "rank.other-authority": {
    stars: 4,
    date: "2026-08-05",
    tier: "district",
    recognises: "province",
    article: "26/2026/QĐ-TTg, art. 4.1a and 7.3e",
  },
  "rank.unknown-authority": { name: "UBND", date: "2024-06-15" },
  "certificate.former-rules": { article: "12.2b", filed: "2026-03-01", completeBy: "2026-06-21" },
  "term.ends-on-rest-day": { day: "2026-06-21", next: "2026-06-22", article: "148.5" },
  "renewal.await-result": { filed: "2029-03-01", days: 45 },
  "renewal.await-former-rules": { filed: "2026-05-04", completeBy: "2026-06-21" },
  "renewal.runs-on": { expires: "2026-08-01", extendedTo: "2027-01-28", isFiled: false },
  "renewal.result-due": { extendedTo: "2027-01-28", isFiled: false },
  "dossier.stage-not-on-day": {
    decision: "2023",
    stage: "producer",
    on: "2026-07-22",
    from: null,
    until: "2026-07-21",
  },
  "dossier.list-unknown": { decision: "2018", stage: null },
  "dossier.other-decision": { given: "2023", expected: "2026" },
  "dossier.other-set": { given: 7, expected: "2026/11" },
  "dossier.document-missing": { document: "registration-form", form: "01", ...paper },
  "dossier.samples-missing": { given: null, required: 5, source: paper.source },
  "dossier.document-expired": { document: "test-report", expires: "2026-05-31", on: "2026-06-01" },
  "dossier.document-not-yet-valid": { document: "test-report", issued: "2026-06-02", on: "2026-06-01" },
  "dossier.unknown-criterion": { given: "9.9", set: "2026/11" },
  "dossier.superfluous": { document: "commune-report", stage: "producer" },
  "dossier.no-criterion": { document: "test-report" },
  "dossier.copy-missing": { document: "test-report", copy: "paper" },
  "dossier.condition-open": { document: "business-registration", condition: "if-registered", ...paper },
  "dossier.check-by-hand": { form: null, ...paper },
  "dossier.list-incomplete": { decision: "2023", source: "148/QĐ-TTg" },
  "dossier.change-without-evidence": { criterion: "2.1", source: "26/2026/QĐ-TTg, art. 6.1b" },
  "dossier.expired-not-renewed": { document: "production-eligibility", expires: "2026-05-31" },
  "dossier.sets-differ": { from: "2023/11", to: "2026/12" },
  "dossier.samples-unknown": { decision: "2023", source: "148/QĐ-TTg" },
  "process.no-average": { sum: 90, count: 0 },
  "process.step-not-possible": { state: "draft", step: "recognise", possible: ["file"] },
  "process.condition-not-met": { step: "recognise", condition: "stars-of-province" },
  "process.fact-missing": { step: "recognise", fact: "stars" },
};
