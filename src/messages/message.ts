import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { ExchangeIssue } from "../exchange/issue.js";
import type { MinistryIssue } from "../exchange/ministry-table/issue.js";
import type { ProductCodeIssue } from "../exchange/product-code-issue.js";
import type { RegisterIssue } from "../exchange/register/issue.js";
import { once } from "../once.js";
import type { AuthorityIssue, NoAuthorityReason } from "../procedure/authority/issue.js";
import type { CertificateIssue } from "../procedure/certificate/issue.js";
import type { RenewalAct } from "../procedure/certificate/renewal-act.js";
import type { DossierIssue, DossierNote } from "../procedure/dossier/issue.js";
import type { ProcessIssue } from "../procedure/process/issue.js";
import type { RoundIssue } from "../procedure/rounds/issue.js";
import type { GoverningNote, GoverningReason } from "../procedure/timeline/governing-reason.js";
import type { TimelineIssue } from "../procedure/timeline/issue.js";
import type { EligibilityReason } from "../records/eligibility.js";
import type { RecordIssue } from "../records/issue.js";
import type { Reason } from "../scoring/explain-rating.js";
import type { Issue } from "../scoring/issue.js";
import type { Note } from "../scoring/note.js";
import type { Obstacle } from "../scoring/plan/obstacle.js";
import { eligibilitySentences } from "./eligibility.js";
import { exchangeSentences } from "./exchange.js";
import type { Language } from "./language.js";
import { ministrySentences } from "./ministry.js";
import { planSentences } from "./plan.js";
import { certificateIssueSentences, renewalSentences } from "./procedure-certificate.js";
import { dossierNoteSentences, dossierSentences } from "./procedure-dossier.js";
import { processSentences } from "./procedure-process.js";
import {
  authoritySentences,
  governingNoteSentences,
  governingSentences,
  noAuthoritySentences,
  roundSentences,
  timelineSentences,
} from "./procedure-timeline.js";
import { productCodeSentences } from "./product-code.js";
import { recordSentences } from "./records.js";
import { registerSentences } from "./register.js";
import { say } from "./say.js";
import { scoringSentences } from "./scoring-sentences.js";

const sentences = once(() => ({
  ...scoringSentences(),
  ...recordSentences(),
  ...eligibilitySentences(),
  ...exchangeSentences(),
  ...productCodeSentences(),
  ...registerSentences(),
  ...ministrySentences(),
  ...planSentences(),
  ...timelineSentences(),
  ...governingSentences(),
  ...governingNoteSentences(),
  ...authoritySentences(),
  ...noAuthoritySentences(),
  ...roundSentences(),
  ...certificateIssueSentences(),
  ...renewalSentences(),
  ...dossierSentences(),
  ...dossierNoteSentences(),
  ...processSentences(),
}));

/** What a sentence can be made of. */
export type Finding =
  | Issue
  | Note
  | Reason
  | RecordIssue
  | EligibilityReason
  | ExchangeIssue
  | ProductCodeIssue
  | RegisterIssue
  | Obstacle
  | MinistryIssue
  | TimelineIssue
  | GoverningReason
  | GoverningNote
  | AuthorityIssue
  | NoAuthorityReason
  | RoundIssue
  | CertificateIssue
  | RenewalAct
  | DossierIssue
  | DossierNote
  | ProcessIssue;

/**
 * The sentence for an issue, a note or a reason.
 *
 * @param finding - an issue, a note or a reason, of whatever part of the package
 * @param language - `"vi"` or `"en"`
 * @param set - the criteria set, so that criteria and grounds are named and not only numbered
 * @returns one sentence without a full stop
 * @throws RangeError for a code or language that is not known
 * @example
 * message({ code: "answer.missing", path: ["answers", "1.1"], params: { criterion: "1.1" } }, "en", tea);
 * // "Criterion 1.1 (Raw-material source) is not answered"
 */
export function message(finding: Finding, language: Language, set?: CriteriaSet): string {
  return say(sentences(), finding, language, set);
}
