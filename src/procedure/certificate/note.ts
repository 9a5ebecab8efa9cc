import type { RemarkOf } from "../../base/finding.js";
import type { RestDayParams } from "../rest-day.js";

/** What an answer about a certificate rests on besides the words of the law, by stable code, each with its article. */
export interface CertificateNoteParams extends RestDayParams {
  /** Art. 12.3 prints no range of dates: that it serves certificates ending from one day to another is a reading. */
  "certificate.extension-range-read": { article: string; from: string; to: string };
  /** Art. 12.3 is about products that are to be re-evaluated: without a dossier the extension is conditional. */
  "certificate.extension-needs-filing": { article: string; expires: string };
  /** Filed outside the window: by its words art. 12.3 may keep the certificate in force, up to a day. */
  "certificate.filed-outside-window": {
    article: string;
    filed: string;
    opens: string;
    closes: string;
    latest: string;
  };
  /** The last day for filing was the day of signing: whether art. 12.3 helps is doubtful. */
  "certificate.last-day-of-signing": { article: string; closes: string; latest: string };
  /** Filed in the days that became the window, before that was law: art. 12.3 does not name the case. */
  "certificate.filed-before-rule": { article: string; filed: string; latest: string };
  /** Filed before the decision took effect: the former rules hold if the evaluation is completed by a day (art. 12.2b). */
  "certificate.former-rules": { article: string; filed: string; completeBy: string };
}

/** A note on a certificate. */
export type CertificateNote<C extends keyof CertificateNoteParams = keyof CertificateNoteParams> = RemarkOf<
  CertificateNoteParams,
  C
>;
