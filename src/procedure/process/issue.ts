import type { FindingOf, Given } from "../../base/finding.js";
import type { ProcessCondition, ProcessState, ProcessStepCode } from "./process.js";

/** A fact of the context that an answer hangs on. */
export type ProcessFact = "stars" | "total" | "rejections" | "calendar" | "requestedOn" | "completeOn" | "expires";

/** Why a question about a dossier's way has no answer, by stable code. */
export interface ProcessIssueParams {
  /** A sum and a number of members of which there is no average. */
  "process.no-average": { sum: Given; count: Given };
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
