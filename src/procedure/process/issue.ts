import type { FindingOf, Given, IssuePath } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import type { RoundIssue } from "../rounds/issue.js";
import type { ProcessCondition, ProcessState, ProcessStepCode } from "./process.js";

/** A fact of the context that an answer hangs on. */
export type ProcessFact = "stars" | "total" | "rejections" | "calendar" | "requestedOn" | "completeOn" | "expires";

/** Why a question about a dossier's way has no answer, by stable code. */
export interface ProcessIssueParams {
  "process.unknown-state": { given: Given; known: readonly ProcessState[] };
  "process.unknown-step": { given: Given; known: readonly ProcessStepCode[] };
  /** No average: a sum and a count of members. */
  "process.total-malformed": { given: Given };
  /** No stars from 1 to 5. */
  "process.stars-malformed": { given: Given };
  /** No list of grounds. */
  "process.rejections-malformed": { given: Given };
  /** The step does not lead out of this state for this kind of dossier; `possible` are those that do. */
  "process.step-not-possible": {
    state: ProcessState;
    step: ProcessStepCode;
    possible: readonly ProcessStepCode[];
  };
  /** What the step requires is not so. */
  "process.condition-not-met": { step: ProcessStepCode; condition: ProcessCondition };
  /** Whether the step is permitted cannot be told without this fact. */
  "process.fact-missing": { step: ProcessStepCode; fact: ProcessFact };
}

/** The stable code of an issue of a dossier's way. */
export type ProcessIssueCode = keyof ProcessIssueParams;

/** A problem of a question about a dossier's way. */
export type ProcessIssue<C extends ProcessIssueCode = ProcessIssueCode> = FindingOf<ProcessIssueParams, C>;

/** An issue; the parameters' type follows the code. */
export function processIssue<C extends ProcessIssueCode>(code: C, path: IssuePath, params: ProcessIssueParams[C]) {
  return { code, path, params } as unknown as ProcessIssue;
}

/** What a question about a dossier's way is answered with. */
export type ProcessResult<T> = Outcome<T, ProcessIssue | RoundIssue | InputIssue>;
