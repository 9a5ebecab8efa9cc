import { governingDecision } from "../timeline/governing-decision.js";
import type { CertificateStatus } from "./certificate-status.js";
import { renewalRule } from "./renewal-rule.js";

/** What is to be done about the renewal of a certificate, by stable code, each with what its sentence needs. */
export interface RenewalActParams {
  /** The dossier is filed in a window that is still to come. */
  "renewal.file-within": { opens: string; closes: string };
  /** The window is open: the dossier is filed by its last day. */
  "renewal.file-by": { closes: string };
  /** No dossier was filed in the window; what follows a later filing is not said in the decision. */
  "renewal.missed": { closes: string; expires: string };
  /** Filed: the evaluation takes so many days from the complete dossier. */
  "renewal.await-result": { filed: string; days: number };
  /** Filed before 26/2026/QĐ-TTg took effect: the former rules hold if the evaluation is completed by a day. */
  "renewal.await-former-rules": { filed: string; completeBy: string };
  /** The window lay before the decision took effect, so that the certificate will run on after its end. */
  "renewal.runs-on": { expires: string; extendedTo: string };
  /** The certificate runs on: the authority's result is due. */
  "renewal.result-due": { extendedTo: string };
}

/** What is to be done next about a certificate's renewal. */
export type RenewalAct<C extends keyof RenewalActParams = keyof RenewalActParams> = {
  [K in C]: {
    readonly code: K;
    readonly params: Readonly<RenewalActParams[K]>;
    /** The last day for it, `YYYY-MM-DD`; null where it cannot be told. */
    readonly by: string | null;
    /** The article of 26/2026/QĐ-TTg. */
    readonly article: string;
  };
}[C];

/**
 * What is to be done next so that a product stays recognised, and by when.
 *
 * @param status - the standing, as {@link certificateStatus} gives it
 * @returns the act; null before the issue, after the end and a revocation, and where the end is under former rules
 * @example
 * const status = certificateStatus({ issued: "2026-08-05" }, "2029-03-01");
 * status.ok && renewalAct(status.value);
 * // { code: "renewal.file-by", params: { closes: "2029-04-07" }, by: "2029-04-07", article: "7.6a" }
 * @see 26/2026/QĐ-TTg, art. 7.6a, 7.6g, 12.2b and 12.3
 */
export function renewalAct(status: CertificateStatus): RenewalAct | null {
  const { expires, extendedTo, window } = status;
  const { article } = renewalRule.window;
  const { closes } = window;
  switch (status.status) {
    case "renewal-window-open":
      return { code: "renewal.file-by", params: { closes }, by: closes, article };
    case "window-missed":
      return { code: "renewal.missed", params: { closes, expires }, by: expires, article };
    case "extended":
      return extendedTo === null
        ? null
        : {
            code: "renewal.result-due",
            params: { extendedTo },
            by: extendedTo,
            article: renewalRule.extension.article,
          };
    case "valid":
      return whileValid(status);
    default:
      return null;
  }
}

function whileValid({ renewal, expires, extendedTo, window: { opens, closes } }: CertificateStatus): RenewalAct | null {
  const { window, evaluation, extension, from } = renewalRule;
  if (renewal?.time === "in-window") {
    const params = { filed: renewal.filed, days: evaluation.days };
    return { code: "renewal.await-result", params, by: null, article: evaluation.article };
  }
  if (renewal?.time === "before-window-rule") {
    return underFormerRules(renewal.filed);
  }
  if (closes >= from) {
    const params = { opens: opens < from ? from : opens, closes };
    return { code: "renewal.file-within", params, by: closes, article: window.article };
  }
  return extendedTo === null
    ? null
    : { code: "renewal.runs-on", params: { expires, extendedTo }, by: extendedTo, article: extension.article };
}

/** A dossier filed before the decision took effect; null where it was filed before the programme began. */
function underFormerRules(filed: string): RenewalAct | null {
  const governing = governingDecision({ filedOn: filed, kind: "re-evaluation" });
  const because = governing.ok ? governing.value.because : undefined;
  if (because?.code !== "governing.pending-continues") {
    return null;
  }
  const { completeBy, article } = because.params;
  return { code: "renewal.await-former-rules", params: { filed, completeBy }, by: completeBy, article };
}
