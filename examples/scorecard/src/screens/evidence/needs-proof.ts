import type { Question } from "ocop";
import type { Answers } from "../../state/sheet.ts";

/** Whether a criterion needs evidence: none of the levels claims nothing, and what does not apply has nothing to claim. */
export function needsProof({ criterion, state }: Question, answers: Answers): boolean {
  return state !== "not-applicable" && answers[criterion.code] !== 0;
}
