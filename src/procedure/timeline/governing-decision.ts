import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { areAskedOn, unheldMinimumsParams } from "../../decisions/unheld-minimums.js";
import { addDays } from "../day-arithmetic.js";
import { restDayNote } from "../rest-day.js";
import { districtNotes } from "./districts.js";
import type { GoverningNote, GoverningReason } from "./governing-reason.js";
import type { DecisionCode, DossierKind, Instrument, PendingRule } from "./instrument.js";
import { instruments } from "./instruments.js";
import type { TimelineIssue } from "./issue.js";
import { type DossierDays, readDossierDays } from "./read-dossier-days.js";

/** What the choice of a decision needs to know of a dossier. */
export interface DossierHistory {
  /** The day the producer filed the dossier, `YYYY-MM-DD`. */
  readonly filedOn: string;
  readonly kind: DossierKind;
  /** The day the evaluation and ranking were completed, `YYYY-MM-DD`; left out while they are not. */
  readonly evaluatedOn?: string;
}

/** The decision whose rules a dossier is evaluated by. */
export interface GoverningDecision {
  readonly decision: DecisionCode;
  /** The numbers of its instruments, with the amendments in force at the evaluation. */
  readonly instruments: readonly string[];
  readonly because: GoverningReason;
  /** The last day to complete the evaluation under this decision; null where no term runs. */
  readonly completeBy: string | null;
  readonly notes: readonly GoverningNote[];
}

/**
 * The decision whose rules a dossier is evaluated by.
 *
 * A dossier filed before 26/2026/QĐ-TTg took effect and not evaluated by then keeps the rules of 2021 to 2025 if its
 * evaluation is completed within 60 days of 2026-05-22 (first evaluation, upgrade) or within 30 (re-evaluation). Our
 * readings: the day of effect is not counted (Civil Code 2015 art. 147.2), so that the last days are 2026-07-21 and
 * 2026-06-21; the latter is a Sunday and is not moved to the Monday (art. 148.5), being the stricter reading, which the
 * note `term.ends-on-rest-day` says; the rules of 2021 to 2025 are 148 with 1489, whenever the dossier was filed; and after the term 26/2026 governs.
 *
 * What earlier decisions and amendments say of dossiers under way is not known: there the decision in force at the
 * evaluation is taken, with a note. So has an evaluation of a day on which 781/QĐ-TTg asked for minimums that are not held.
 *
 * @param history - the days and the kind of the dossier
 * @returns the decision with its reason; or the issues `field.*`, `date.*`, `input.unreadable`,
 *   `timeline.before-programme` and `timeline.evaluated-before-filing`, all at once
 * @example
 * governingDecision({ filedOn: "2026-05-04", kind: "first" });
 * // { ok: true, value: { decision: "2023", instruments: ["148/QĐ-TTg", "1489/QĐ-TTg"],
 * //   because: { code: "governing.pending-continues", … }, completeBy: "2026-07-21", notes: [] } }
 * @see 26/2026/QĐ-TTg, art. 11 and 12.2
 */
export function governingDecision(history: DossierHistory): Outcome<GoverningDecision, TimelineIssue | InputIssue> {
  const read = readDossierDays(history);
  return read.ok ? { ok: true, value: govern(read.value) } : read;
}

function govern(days: DossierDays): GoverningDecision {
  const crossed = instruments.filter(({ effective }) => days.filedOn < effective && effective <= days.until);
  const successor = crossed.findLast(({ amends }) => amends === null);
  if (successor?.pending) {
    return underTransition(successor, successor.pending, days);
  }
  const { decision, instrument, effective, effectArticle } = successor ?? days.filedUnder;
  return {
    decision,
    instruments: numbersOf(decision, days),
    because:
      successor === undefined
        ? { code: "governing.in-force", params: { instrument, effective, article: effectArticle } }
        : { code: "governing.in-force-at-evaluation", params: { instrument, effective, filedOn: days.filedOn } },
    completeBy: null,
    notes: [...crossed.map(noteOn), ...districtNotesOf(decision, days), ...minimumsNotesOf(decision, days)],
  };
}

/** What an instrument's own rule on dossiers under way makes of one. */
function underTransition(successor: Instrument, rule: PendingRule, dossier: DossierDays): GoverningDecision {
  const { evaluatedOn, kind } = dossier;
  const { days, article } = rule.terms[kind];
  const { instrument } = successor;
  const completeBy = addDays(successor.effective, days);
  const restDay = restDayNote(completeBy);
  if (evaluatedOn !== undefined && evaluatedOn > completeBy) {
    const params = { instrument, article, days, completeBy, evaluatedOn };
    const because = { code: "governing.pending-term-over", params } as const;
    const { decision } = successor;
    const notes = restDay !== null && evaluatedOn <= restDay.params.next ? [restDay] : [];
    return { decision, instruments: numbersOf(decision, dossier), because, completeBy: null, notes };
  }
  const decision = rule.continues;
  const params = { instrument, article, continues: decision, days, completeBy };
  const because = { code: "governing.pending-continues", params } as const;
  const notes = [
    ...(restDay !== null && evaluatedOn === undefined ? [restDay] : []),
    ...districtNotesOf(decision, dossier),
  ];
  return { decision, instruments: numbersOf(decision, dossier), because, completeBy, notes };
}

/** The remark on the days without districts, for a dossier that was filed or evaluated on one of them. */
function districtNotesOf(decision: DecisionCode, { filedOn, evaluatedOn }: DossierDays): readonly GoverningNote[] {
  return [...districtNotes(decision, filedOn), ...districtNotes(decision, evaluatedOn ?? filedOn)].slice(0, 1);
}

/** The remark on minimums that are not held, for a dossier that was evaluated while they were law. */
function minimumsNotesOf(decision: DecisionCode, { evaluatedOn }: DossierDays): readonly GoverningNote[] {
  return instruments.flatMap(({ decision: own, unheldMinimums: minimums }) =>
    own === decision && minimums && evaluatedOn !== undefined && areAskedOn(minimums, evaluatedOn)
      ? [{ code: "minimums.not-held" as const, params: unheldMinimumsParams(minimums) }]
      : [],
  );
}

/** A decision's instruments, with the amendments that had taken effect by the evaluation. */
function numbersOf(code: DecisionCode, { until }: DossierDays): readonly string[] {
  return instruments
    .filter(({ decision, effective }) => decision === code && effective <= until)
    .map(({ instrument }) => instrument);
}

function noteOn({ instrument, effective }: Instrument): GoverningNote {
  return { code: "governing.transition-not-documented", params: { instrument, effective } };
}
