/**
 * The way of a dossier from the producer's draft to the decision, as data, with what can come next.
 *
 * @module
 */
export type { ProcessContext } from "./context.js";
export { type DutyCondition, duties2026, type ProcessDuty } from "./duty.js";
export type { ProcessFact, ProcessIssue, ProcessIssueCode, ProcessIssueParams } from "./issue.js";
export { type NextStep, nextSteps } from "./next-steps.js";
export type {
  CouncilManner,
  Process,
  ProcessActor,
  ProcessCondition,
  ProcessState,
  ProcessStep,
  ProcessStepCode,
  ProcessTerm,
} from "./process.js";
export { process2026 } from "./process-2026.js";
export { takeStep } from "./take-step.js";
