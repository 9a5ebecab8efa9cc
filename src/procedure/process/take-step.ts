import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readOption } from "../../base/read.js";
import type { RoundIssue } from "../rounds/issue.js";
import { meets } from "./condition.js";
import { type ContextIssues, type ProcessContext, readContext } from "./context.js";
import type { ProcessIssue } from "./issue.js";
import { checkState, stepsFrom } from "./next-steps.js";
import type { Process, ProcessState, ProcessStepCode } from "./process.js";
import { process2026 } from "./process-2026.js";

/**
 * The state a dossier comes into by a step, or why the step is not permitted.
 *
 * A step taken late is taken all the same: the law ties no consequence to it. What is due when, {@link nextSteps} says.
 *
 * @param state - where the dossier stands
 * @param step - the code of the step
 * @param context - the kind of dossier, the day it came into the state, and what the step's condition needs
 * @param process - the decision's process; that of 26/2026/QĐ-TTg where none is given
 * @returns the new state, or the issues `process.step-not-possible`, `process.condition-not-met`,
 * `process.fact-missing`, and those of a context as in {@link nextSteps}
 * @example
 * takeStep("province-decision", "recognise", { kind: "first", since: "2026-06-20", stars: 4 });
 * // { ok: true, value: "recognised" }
 * @see 26/2026/QĐ-TTg, art. 4.1, 7
 */
export function takeStep(
  state: ProcessState,
  step: ProcessStepCode,
  context: ProcessContext,
  process: Process = process2026,
): Outcome<ProcessState, ProcessIssue | RoundIssue | InputIssue> {
  const issues: ContextIssues = [];
  const read = readContext(issues, context);
  checkState(issues, state, process);
  checkStep(issues, step, process);
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const steps = stepsFrom(state, read.kind, process);
  const found = steps.find((each) => each.step === step);
  if (found === undefined) {
    report(issues, "process.step-not-possible", ["step"], { state, step, possible: steps.map((each) => each.step) });
    return { ok: false, issues };
  }
  const { condition, to } = found;
  const answer = meets(condition, read, process);
  if (typeof answer === "string") {
    report(issues, "process.fact-missing", [answer], { step, fact: answer });
  } else if (!answer && condition !== null) {
    report(issues, "process.condition-not-met", ["step"], { step, condition });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: to };
}

function checkStep(issues: ContextIssues, step: unknown, process: Process): void {
  readOption(issues, ["step"], step, [...new Set(process.steps.map((each) => each.step))]);
}
