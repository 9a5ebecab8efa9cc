import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { addDays } from "../day-arithmetic.js";
import { type RestDayNote, restDayNote } from "../rest-day.js";
import type { RoundIssue } from "../rounds/issue.js";
import { nextRound } from "../rounds/next-round.js";
import type { Round } from "../rounds/round.js";
import { countWorkingDays } from "../rounds/working-days.js";
import type { ReadContext } from "./context.js";
import type { ProcessFact, ProcessIssue } from "./issue.js";
import type { ProcessTerm } from "./process.js";

/** When a step is due. */
export interface Due {
  /** The first day it may be taken; null where it may at once. */
  readonly notBefore: string | null;
  /** The last day for it; null where the law gives none, or a fact is missing. */
  readonly due: string | null;
  /** The round it belongs to; null where it belongs to none. */
  readonly round: Round | null;
  /** The fact that is missing; null where none is. */
  readonly missing: ProcessFact | null;
  /** What the Civil Code would make of a last day that is a day of rest. */
  readonly notes: readonly RestDayNote[];
}

const open: Due = { notBefore: null, due: null, round: null, missing: null, notes: [] };

/**
 * When a step with a term is due.
 *
 * Days are counted from the day after, as the Civil Code 2015 has it (art. 147.2): our reading of "kể từ ngày". The days
 * of the filing window are counted back from the certificate's last day.
 */
export function dueOf(
  term: ProcessTerm | null,
  context: ReadContext,
): Outcome<Due, ProcessIssue | RoundIssue | InputIssue> {
  switch (term?.kind) {
    case "working-days":
      return workingDays(term.count, context);
    case "days":
      return from("completeOn", context.completeOn, (day) => onLastDay(addDays(day, term.count), context));
    case "window":
      return from("expires", context.expires, (day) => ({
        notBefore: addDays(day, -term.opens),
        ...onLastDay(addDays(day, -term.closes), context),
      }));
    case "round":
      return inRound(term.tier, context);
    default:
      return { ok: true, value: open };
  }
}

function from(
  fact: ProcessFact,
  day: string | undefined,
  reckon: (day: string) => Pick<Due, "due"> & Partial<Due>,
): Outcome<Due, ProcessIssue | RoundIssue | InputIssue> {
  return { ok: true, value: day === undefined ? { ...open, missing: fact } : { ...open, ...reckon(day) } };
}

function onLastDay(due: string, { calendar }: ReadContext): Pick<Due, "due" | "notes"> {
  const note = restDayNote(due, calendar?.isWorkingDay);
  return { due, notes: note === null ? [] : [note] };
}

function workingDays(
  count: number,
  { since, calendar }: ReadContext,
): Outcome<Due, ProcessIssue | RoundIssue | InputIssue> {
  return calendar === undefined
    ? { ok: true, value: { ...open, missing: "calendar" } }
    : from("calendar", since, (day) => ({ due: countWorkingDays(day, count, calendar) }));
}

function inRound(
  tier: Round["tier"],
  { requestedOn, extraRounds }: ReadContext,
): Outcome<Due, ProcessIssue | RoundIssue | InputIssue> {
  if (requestedOn === undefined) {
    return { ok: true, value: { ...open, missing: "requestedOn" } };
  }
  const found = nextRound(tier, requestedOn, extraRounds === undefined ? {} : { extraRounds });
  if (!found.ok) {
    return found;
  }
  const { lastDay } = found.value;
  return { ok: true, value: { ...open, due: lastDay, round: found.value } };
}
