/**
 * The words of the procedure: names of states, steps, actors, tiers and documents, and sentences for what is no issue.
 *
 * Issues, notes and reasons have theirs through `message` of `ocop/messages`.
 *
 * @module
 */

import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import { type Language, requireLanguage } from "../language/language.js";
import { type Sentence, wordsOf } from "../language/words.js";
import type { CertificateStatus } from "./certificate/certificate-status.js";
import { certificateStatusSentences, filingTimeSentences } from "./certificate/status-sentences.js";

export { documentNames } from "../records/names/document-names.js";
export { agendaItemText, agendaKindLabels, agendaSource } from "./agenda/sentences.js";
export {
  belowCentreNames,
  communeContentNames,
  recogniserNames,
  tierNames,
} from "./authority/names.js";
export {
  documentConditionLabels,
  documentContentLabels,
  dossierStageLabels,
} from "./dossier/sentences.js";
export {
  councilMannerLabels,
  dutyConditionLabels,
  processActorLabels,
  processConditionLabels,
  processFactLabels,
  processStateLabels,
  processStepLabels,
} from "./process/sentences.js";
export { markRuleLabels, noLabelReasons, noRankReasons } from "./rank/sentences.js";
export { confidenceLabels, readFromLabels } from "./timeline/sentences.js";

/**
 * How a certificate stands, as a sentence.
 *
 * @param status - the standing, as `certificateStatus` gives it
 * @param language - `"vi"` or `"en"`
 * @returns one sentence without a full stop
 * @throws TypeError when `status` is none, RangeError for an unknown language
 * @example
 * const status = certificateStatus({ issued: "2026-08-05" }, "2026-11-24");
 * status.ok && describeStatus(status.value, "en"); // "The certificate is valid up to and including 2029-08-05"
 */
export function describeStatus(status: CertificateStatus, language: Language): string {
  requireStanding("describeStatus", status);
  requireLanguage("describeStatus", language);
  const sentence: Sentence<CertificateStatus> = certificateStatusSentences[status.status];
  return sentence[language](status, wordsOf(language));
}

/**
 * How the filing of a re-evaluation lies to its window, as a sentence; null where none was filed.
 *
 * @param status - the standing, as `certificateStatus` gives it
 * @param language - `"vi"` or `"en"`
 * @throws TypeError when `status` is none, RangeError for an unknown language
 * @example
 * const status = certificateStatus({ issued: "2026-08-05", renewalFiled: "2029-03-01" }, "2029-03-02");
 * status.ok && describeFiling(status.value, "en"); // "The re-evaluation was filed in time on 2029-03-01"
 */
export function describeFiling(status: CertificateStatus, language: Language): string | null {
  requireStanding("describeFiling", status);
  requireLanguage("describeFiling", language);
  const { renewal } = status;
  return renewal === null ? null : filingTimeSentences[renewal.time][language](renewal, wordsOf(language));
}

function requireStanding(caller: string, status: CertificateStatus): void {
  const is = isRecord(status) && Object.hasOwn(certificateStatusSentences, status.status);
  requireArgument(is, caller, "expected the standing of a certificate");
}
