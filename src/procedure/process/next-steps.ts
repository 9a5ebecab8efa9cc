import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { readOption } from "../../base/read.js";
import { requireArgument } from "../../base/require-argument.js";
import type { RoundIssue } from "../rounds/issue.js";
import { meets } from "./condition.js";
import { type ContextIssues, type ProcessContext, type ReadContext, readContext } from "./context.js";
import { type Due, dueOf } from "./due.js";
import type { ProcessFact, ProcessIssue } from "./issue.js";
import type { Process, ProcessState, ProcessStep } from "./process.js";
import { process2026 } from "./process-2026.js";

/** A step that can come next, with when it is due. */
export interface NextStep extends Omit<ProcessStep, "from" | "appliesTo">, Omit<Due, "missing"> {
  /** Facts the context lacks: whether the step is permitted (`stars`, `total`, `rejections`), or when it is due. */
  readonly needs: readonly ProcessFact[];
}

/**
 * The steps that can come next for a dossier: who acts, by when, on which article.
 *
 * Steps that the latest result rules out are left out. Where a fact is not known, the step is listed with what it needs.
 *
 * @param state - where the dossier stands
 * @param context - the kind of dossier, the day it came into the state, and what else is known
 * @param process - the decision's process; that of 26/2026/QĐ-TTg where none is given
 * @returns the steps in the order of the articles, none for most final states; or the issues `field.*`, `date.*`,
 * `list.too-long`, `input.unreadable`, `process.no-average`, `rounds.holiday-worked`, and those of `nextRound`
 * @example
 * nextSteps("commune-review", { kind: "first", since: "2026-06-01", calendar: { holidays: [] } });
 * // { ok: true, value: [{ step: "return-to-producer", … }, { step: "send-to-province", to: "sent-to-province",
 * //   actor: "commune", due: "2026-06-22", source: "26/2026/QĐ-TTg, art. 7.2b", … }, { step: "withdraw", … }] }
 * @see 26/2026/QĐ-TTg, art. 5, 7
 */
export function nextSteps(
  state: ProcessState,
  context: ProcessContext,
  process: Process = process2026,
): Outcome<readonly NextStep[], ProcessIssue | RoundIssue | InputIssue> {
  const issues: ContextIssues = [];
  const read = readContext(issues, context);
  checkState(issues, state, process);
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const steps: NextStep[] = [];
  for (const step of stepsFrom(state, read.kind, process)) {
    const due = dueOf(step.term, read);
    if (!due.ok) {
      return due;
    }
    steps.push(...toNext(step, due.value, read, process));
  }
  return { ok: true, value: steps };
}

/** The steps out of a state for a kind of dossier. */
export function stepsFrom(state: ProcessState, kind: ReadContext["kind"], { steps }: Process): readonly ProcessStep[] {
  return steps.filter(({ from, appliesTo }) => from === state && kind !== undefined && appliesTo.includes(kind));
}

/** Refuses a state the process does not have. */
export function checkState(issues: ContextIssues, state: unknown, process: Process): void {
  requireArgument(Array.isArray(process?.steps), "nextSteps", "expected a process");
  const known = new Set(process.steps.flatMap(({ from, to }) => [from, to]));
  readOption(issues, ["state"], state, [...known]);
}

/** The step, or nothing where the latest result rules it out. */
function toNext(
  { from: _from, appliesTo: _appliesTo, ...step }: ProcessStep,
  { missing, ...due }: Due,
  context: ReadContext,
  process: Process,
): readonly NextStep[] {
  const answer = meets(step.condition, context, process);
  const needs = [...(typeof answer === "string" ? [answer] : []), ...(missing === null ? [] : [missing])];
  return answer === false ? [] : [{ ...step, ...due, needs }];
}
