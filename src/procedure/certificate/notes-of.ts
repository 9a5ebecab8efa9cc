import { type RestDayNote, restDayNote } from "../rest-day.js";
import { governingDecision } from "../timeline/governing-decision.js";
import { type Extension, extensionOf } from "./extension.js";
import { extensionRange } from "./may-be-extended.js";
import type { CertificateNote } from "./note.js";
import type { Phase } from "./phases.js";
import type { ReadDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";
import { renewalWindow } from "./renewal-window.js";

/** Until when a dossier filed before the decision took effect keeps the former rules, and where that is said. */
export interface FormerRules {
  readonly completeBy: string;
  readonly article: string;
}

/** What art. 12.2b makes of a filing; null where it is about another one, and where the certificate ended before. */
export function formerRulesOf({ expires, renewalFiled }: ReadDates): FormerRules | null {
  if (renewalFiled === null || expires < renewalRule.from) {
    return null;
  }
  const governing = governingDecision({ filedOn: renewalFiled, kind: "re-evaluation" });
  const because = governing.ok ? governing.value.because : undefined;
  return because?.code === "governing.pending-continues"
    ? { completeBy: because.params.completeBy, article: because.params.article }
    : null;
}

/** What the extension of a certificate rests on, where it is our reading. */
export function extensionNotes(dates: ReadDates): readonly CertificateNote[] {
  const extension = extensionOf(dates);
  return extension?.isRead ? [rangeNote(), ...notesOnExtension(dates, extension)] : [];
}

/** What the standing of a certificate in a stretch of days rests on besides the words of the law. */
export function notesOf(dates: ReadDates, { status }: Phase, on: string): readonly CertificateNote[] {
  if (status === "not-yet-issued" || status === "revoked") {
    return [];
  }
  const { article } = renewalRule.extension;
  const former = dates.renewalFiled !== null && dates.renewalFiled <= on ? formerRulesOf(dates) : null;
  const filed = dates.renewalFiled ?? "";
  return [
    ...(former === null || status === "expired"
      ? []
      : [{ code: "certificate.former-rules", params: { ...former, filed } } as const, ...rest(former.completeBy)]),
    ...extensionNotes(dates),
    ...(restsOnRange(dates, status) ? [rangeNote(article)] : []),
    ...lastDays(dates, status, on),
  ];
}

/** Whether a standing without extension rests on the range that is read into art. 12.3. */
function restsOnRange(dates: ReadDates, status: Phase["status"]): boolean {
  const isOver = status === "window-missed" || status === "expired";
  const isMissed = dates.renewalFiled === null || dates.renewalFiled > renewalWindow(dates.expires).closes;
  return (
    isOver && isMissed && dates.applies === null && dates.expires >= renewalRule.from && extensionOf(dates) === null
  );
}

function rangeNote(article: string = renewalRule.extension.article): CertificateNote {
  return { code: "certificate.extension-range-read", params: { article, ...extensionRange() } };
}

function notesOnExtension(
  { expires, renewalFiled: filed }: ReadDates,
  { open, last: latest }: Extension,
): readonly CertificateNote[] {
  const { article } = renewalRule.extension;
  const { opens, closes } = renewalWindow(expires);
  switch (open) {
    case "filed-outside-window":
      return [
        { code: "certificate.filed-outside-window", params: { article, filed: filed ?? "", opens, closes, latest } },
      ];
    case "filed-before-rule":
      return [{ code: "certificate.filed-before-rule", params: { article, filed: filed ?? "", latest } }];
    case "last-day-of-signing":
      return [{ code: "certificate.last-day-of-signing", params: { article, closes, latest } }];
    default:
      return filed === null ? [{ code: "certificate.extension-needs-filing", params: { article, expires } }] : [];
  }
}

/** Last days that are still to come and that lie on a day of rest. */
function lastDays(dates: ReadDates, status: Phase["status"], on: string): readonly RestDayNote[] {
  const { closes } = renewalWindow(dates.expires);
  const isToFile = closes >= renewalRule.from && on <= closes && dates.renewalFiled === null;
  const extension = extensionOf(dates);
  const isExtended = extension !== null && status !== "expired" && dates.resultOn === null;
  return [...(isToFile ? rest(closes) : []), ...(isExtended ? rest(extension.last) : [])];
}

function rest(day: string): readonly RestDayNote[] {
  const note = restDayNote(day);
  return note === null ? [] : [note];
}
