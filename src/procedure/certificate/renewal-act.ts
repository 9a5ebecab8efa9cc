import { isRecord } from "../../base/fields.js";
import type { RemarkOf } from "../../base/finding.js";
import { requireArgument } from "../../base/require-argument.js";
import type { CertificateStatus } from "./certificate-status.js";
import { renewalRule } from "./renewal-rule.js";

/** What is to be done about the renewal of a certificate, by stable code, each with what its sentence needs. */
export interface RenewalActParams {
  /** The dossier is filed in a window that is still to come. */
  "renewal.file-within": { opens: string; closes: string };
  /** The window is open: the dossier is filed by its last day. */
  "renewal.file-by": { closes: string };
  /** No dossier was filed in the window; but for art. 12.3 the decision says nothing of a later filing. */
  "renewal.missed": { closes: string; expires: string };
  /** A dossier was filed outside the window: the authority is asked what follows. */
  "renewal.filed-outside-window": { filed: string; closes: string; expires: string };
  /** Filed: the evaluation takes so many days from the complete dossier. */
  "renewal.await-result": { filed: string; days: number };
  /** Filed before 26/2026/QĐ-TTg took effect: the former rules hold if the evaluation is completed by a day. */
  "renewal.await-former-rules": { filed: string; completeBy: string };
  /** The window lay before the decision took effect, so that the certificate will run on after its end, if a dossier is filed. */
  "renewal.runs-on": { expires: string; extendedTo: string; isFiled: boolean };
  /** The certificate runs on: the authority's result is due, and a dossier where none was filed. */
  "renewal.result-due": { extendedTo: string; isFiled: boolean };
  /** The term has ended, and whether the certificate runs on is for the authority to say. */
  "renewal.ask-authority": { expires: string; latest: string };
}

/** What is to be done next about a certificate's renewal. */
export type RenewalAct<C extends keyof RenewalActParams = keyof RenewalActParams> = RemarkOf<RenewalActParams, C> & {
  /** The last day for it, `YYYY-MM-DD`; null where it cannot be told. */
  readonly by: string | null;
  /** The article of 26/2026/QĐ-TTg. */
  readonly article: string;
};

/**
 * What is to be done next so that a product stays recognised, and by when.
 *
 * @param status - the standing, as {@link certificateStatus} gives it
 * @returns the act; null before the issue, after the end and a revocation, and where the end is under former rules
 * @throws TypeError when `status` is none
 * @example
 * const status = certificateStatus({ issued: "2026-08-05" }, "2029-03-01");
 * status.ok && renewalAct(status.value);
 * // { code: "renewal.file-by", params: { closes: "2029-04-07" }, by: "2029-04-07", article: "7.6a" }
 * @see 26/2026/QĐ-TTg, art. 7.6a, 7.6g, 12.2b and 12.3
 */
export function renewalAct(status: CertificateStatus): RenewalAct | null {
  requireArgument(isRecord(status), "renewalAct", "expected the standing of a certificate");
  switch (status.status) {
    case "renewal-window-open":
      return inWindow(status);
    case "window-missed":
      return afterWindow(status);
    case "extended":
      return whileExtended(status);
    case "extension-open":
      return whileOpen(status);
    case "valid":
      return whileValid(status);
    default:
      return null;
  }
}

function inWindow({ window }: CertificateStatus): RenewalAct | null {
  const { article } = renewalRule.window;
  return window && { code: "renewal.file-by", params: { closes: window.closes }, by: window.closes, article };
}

function afterWindow({ window, expires, renewal }: CertificateStatus): RenewalAct | null {
  if (window === null) {
    return null;
  }
  const { closes } = window;
  return renewal === null
    ? { code: "renewal.missed", params: { closes, expires }, by: expires, article: renewalRule.window.article }
    : {
        code: "renewal.filed-outside-window",
        params: { filed: renewal.filed, closes, expires },
        by: expires,
        article: renewalRule.extension.article,
      };
}

function whileExtended({ extendedTo, renewal, condition }: CertificateStatus): RenewalAct | null {
  if (extendedTo === null) {
    return null;
  }
  const { article } = renewalRule.extension;
  const isFiled = renewal !== null || condition === null;
  return { code: "renewal.result-due", params: { extendedTo, isFiled }, by: extendedTo, article };
}

function whileOpen({ expires, until }: CertificateStatus): RenewalAct | null {
  const { article } = renewalRule.extension;
  return until === null
    ? null
    : { code: "renewal.ask-authority", params: { expires, latest: until }, by: null, article };
}

function whileValid({ renewal, expires, extendedTo, condition, window }: CertificateStatus): RenewalAct | null {
  const { evaluation, extension, from } = renewalRule;
  if (renewal?.time === "in-window") {
    const params = { filed: renewal.filed, days: evaluation.days };
    return { code: "renewal.await-result", params, by: null, article: evaluation.article };
  }
  if (renewal?.time === "before-window-rule") {
    return awaitFormerRules(renewal);
  }
  if (window !== null) {
    const { opens, closes } = window;
    const params = { opens: opens < from ? from : opens, closes };
    return { code: "renewal.file-within", params, by: closes, article: renewalRule.window.article };
  }
  if (extendedTo === null) {
    return null;
  }
  const params = { expires, extendedTo, isFiled: condition === null };
  return { code: "renewal.runs-on", params, by: extendedTo, article: extension.article };
}

/** A dossier filed before the decision took effect; null where it was filed before the programme began. */
function awaitFormerRules({ filed, formerRules }: NonNullable<CertificateStatus["renewal"]>): RenewalAct | null {
  if (formerRules === null) {
    return null;
  }
  const { completeBy, article } = formerRules;
  return { code: "renewal.await-former-rules", params: { filed, completeBy }, by: completeBy, article };
}
