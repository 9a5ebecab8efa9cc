import { isRecord } from "../base/fields.js";
import { once } from "../base/once.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { ExchangeIssue } from "../exchange/answer-string/issue.js";
import { exchangeSentences } from "../exchange/answer-string/sentences.js";
import type { CsvIssue } from "../exchange/csv/issue.js";
import { csvSentences } from "../exchange/csv/sentences.js";
import type { MinistryIssue } from "../exchange/ministry-table/issue.js";
import { ministrySentences } from "../exchange/ministry-table/sentences.js";
import type { ProductCodeIssue } from "../exchange/product-code/issue.js";
import { productCodeSentences } from "../exchange/product-code/sentences.js";
import type { RegisterIssue } from "../exchange/register/issue.js";
import { registerSentences } from "../exchange/register/sentences.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { SubmissionIssue } from "../papers/phone/submissions/issue.js";
import { submissionSentences } from "../papers/phone/submissions/sentences.js";
import type { PaperIssue, PaperNote, TemplateIssue } from "../papers/word/issue.js";
import { wordSentences } from "../papers/word/sentences.js";
import type { WorkbookIssue } from "../papers/workbook/read/issue.js";
import { workbookSentences } from "../papers/workbook/read/sentences.js";
import type { AuthorityIssue, NoAuthorityReason } from "../procedure/authority/issue.js";
import { authoritySentences, noAuthoritySentences } from "../procedure/authority/sentences.js";
import type { CertificateIssue } from "../procedure/certificate/issue.js";
import type { CertificateNote } from "../procedure/certificate/note.js";
import { certificateNoteSentences } from "../procedure/certificate/note-sentences.js";
import type { RenewalAct } from "../procedure/certificate/renewal-act.js";
import { certificateIssueSentences, renewalSentences } from "../procedure/certificate/sentences.js";
import type { DossierIssue, DossierNote } from "../procedure/dossier/issue.js";
import { dossierNoteSentences, dossierSentences } from "../procedure/dossier/sentences.js";
import type { ProcessIssue } from "../procedure/process/issue.js";
import { processSentences } from "../procedure/process/sentences.js";
import type { RankNote } from "../procedure/rank/note.js";
import { rankNoteSentences } from "../procedure/rank/note-sentences.js";
import type { RoundIssue } from "../procedure/rounds/issue.js";
import { roundSentences } from "../procedure/rounds/sentences.js";
import type { GoverningNote, GoverningReason } from "../procedure/timeline/governing-reason.js";
import type { TimelineIssue } from "../procedure/timeline/issue.js";
import { governingNoteSentences, governingSentences, timelineSentences } from "../procedure/timeline/sentences.js";
import type { NewRuralNote, NewRuralReason, ProgrammeIssue, SummaryNote } from "../programme/issue.js";
import {
  newRuralNoteSentences,
  newRuralReasonSentences,
  programmeSentences,
  snapshotSentences,
  summaryNoteSentences,
} from "../programme/sentences.js";
import type { SnapshotFinding } from "../programme/snapshots/finding.js";
import type { EligibilityReason } from "../records/eligibility.js";
import { eligibilitySentences } from "../records/eligibility-sentences.js";
import type { RecordIssue } from "../records/issue.js";
import { recordSentences } from "../records/sentences.js";
import type { Reason } from "../scoring/explain-rating.js";
import type { PointsIssue } from "../scoring/form/answers-from-points.js";
import type { Issue } from "../scoring/issue.js";
import type { Note } from "../scoring/note.js";
import type { PlanIssue } from "../scoring/plan/issue.js";
import { nameSheet } from "../scoring/sentences/name-sheet.js";
import { scoringSentences } from "../scoring/sentences/scoring-sentences.js";
import type { SisterIssue } from "../sisters/issue.js";
import { sisterSentences } from "../sisters/sentences.js";

/** What the other rooms say, which need not be made to speak of a rating. */
const otherSentences = once(() => ({
  ...recordSentences(),
  ...eligibilitySentences(),
  ...exchangeSentences(),
  ...csvSentences(),
  ...productCodeSentences(),
  ...registerSentences(),
  ...ministrySentences(),
  ...timelineSentences(),
  ...governingSentences(),
  ...governingNoteSentences(),
  ...authoritySentences(),
  ...noAuthoritySentences(),
  ...roundSentences(),
  ...certificateIssueSentences(),
  ...renewalSentences(),
  ...certificateNoteSentences(),
  ...rankNoteSentences(),
  ...dossierSentences(),
  ...dossierNoteSentences(),
  ...processSentences(),
  ...workbookSentences(),
  ...submissionSentences(),
  ...wordSentences(),
  ...programmeSentences(),
  ...newRuralReasonSentences(),
  ...newRuralNoteSentences(),
  ...snapshotSentences(),
  ...summaryNoteSentences(),
  ...sisterSentences(),
}));

/** What a sentence can be made of. */
export type Finding =
  | Issue
  | Note
  | Reason
  | RecordIssue
  | EligibilityReason
  | ExchangeIssue
  | CsvIssue
  | ProductCodeIssue
  | RegisterIssue
  | PlanIssue
  | PointsIssue
  | MinistryIssue
  | TimelineIssue
  | GoverningReason
  | GoverningNote
  | AuthorityIssue
  | NoAuthorityReason
  | RoundIssue
  | CertificateIssue
  | RenewalAct
  | CertificateNote
  | RankNote
  | DossierIssue
  | DossierNote
  | ProcessIssue
  | WorkbookIssue
  | SubmissionIssue
  | PaperIssue
  | PaperNote
  | TemplateIssue
  | ProgrammeIssue
  | NewRuralReason
  | NewRuralNote
  | SnapshotFinding
  | SummaryNote
  | SisterIssue;

/**
 * The sentence for an issue, a note or a reason.
 *
 * @param finding - an issue, a note or a reason, of whatever part of the package
 * @param language - `"vi"` or `"en"`
 * @param set - the criteria set, so that criteria and grounds are named and not only numbered
 * @returns one sentence without a full stop; of one sheet of a council, with its number before
 * @throws RangeError for a code or language that is not known
 * @example
 * message({ code: "answer.missing", path: ["answers", "1.1"], params: { criterion: "1.1" } }, "en", tea);
 * // "Criterion 1.1 (Raw-material source) is not answered"
 */
export function message(finding: Finding, language: Language, set?: CriteriaSet): string {
  const sentence = say(sentencesFor(finding), finding, language, set);
  return nameSheet(sentence, "path" in finding ? finding.path : [], language);
}

function sentencesFor(finding: Finding): object {
  const own = scoringSentences();
  return isRecord(finding) && typeof finding.code === "string" && Object.hasOwn(own, finding.code)
    ? own
    : otherSentences();
}
