import type { CertificateNote } from "../certificate/note.js";
import { extensionNotes } from "../certificate/notes-of.js";
import { extensionEnd, type Phase, phaseOn, phasesOf } from "../certificate/phases.js";
import type { ReadDates } from "../certificate/read-dates.js";
import { noticeRule } from "../certificate/renewal-rule.js";
import { renewalWindow } from "../certificate/renewal-window.js";
import { extensionSource, type RuleSource, termSource, windowSource } from "../certificate/rule-source.js";
import { addDays } from "../day-arithmetic.js";
import { restDayNote } from "../rest-day.js";
import type { AgendaItem, AgendaKind, AgendaParams } from "./item.js";

/** What falls due, before it is known of which certificate in the list. */
export type DueDate = Omit<AgendaItem, "index" | "id" | "stars">;

/** All that ever falls due for a certificate, in no particular order. What its revocation or a filing settled does not. */
export function dueDatesOf(dates: ReadDates): readonly DueDate[] {
  const phases = phasesOf(dates);
  return [...windowDates(dates, phases), ...noticeDates(dates, phases), ...endDates(dates, phases)];
}

function windowDates({ expires }: ReadDates, phases: readonly Phase[]): readonly DueDate[] {
  const { closes } = renewalWindow(expires);
  const open = phases.find(({ status }) => status === "renewal-window-open");
  const found: DueDate[] = [];
  if (typeof open?.from === "string") {
    found.push(due("window-opens", open.from, { closes, expires }, windowSource));
  }
  if (phaseOn(phases, closes).status === "renewal-window-open") {
    found.push(due("window-closes", closes, { expires }, windowSource, restDay(closes)));
  }
  return found;
}

function noticeDates({ expires }: ReadDates, phases: readonly Phase[]): readonly DueDate[] {
  const date = addDays(expires, -noticeRule.notice.days);
  const { status } = phaseOn(phases, date);
  const isDue = date >= noticeRule.from && date <= noticeRule.to && status !== "not-yet-issued" && status !== "revoked";
  const { instrument, notice, verified } = noticeRule;
  return isDue ? [due("notice-due", date, { expires }, { instrument, article: notice.article, verified })] : [];
}

function endDates(dates: ReadDates, phases: readonly Phase[]): readonly DueDate[] {
  const { expires } = dates;
  const extended = extensionEnd(dates);
  const notes = extensionNotes(dates);
  const found: DueDate[] = [];
  if (phaseOn(phases, expires).status !== "revoked") {
    found.push(due("expires", expires, { extendedTo: extended }, termSource(dates, expires), notes));
  }
  if (extended !== null && phaseOn(phases, extended).status === "extended") {
    found.push(due("extension-ends", extended, { expires }, extensionSource, [...notes, ...restDay(extended)]));
  }
  return found;
}

function restDay(day: string): readonly CertificateNote[] {
  const note = restDayNote(day);
  return note === null ? [] : [note];
}

function due<K extends AgendaKind>(
  kind: K,
  date: string,
  params: AgendaParams[K],
  { instrument, article, verified }: RuleSource,
  notes: readonly CertificateNote[] = [],
): DueDate {
  return { kind, date, params, instrument, article, verified, notes } as DueDate;
}
