import type { Answer } from "./answer.js";

/** Whether two answers to a criterion say the same; boxes may be ticked in any order, and no box ticked is none. */
export function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(answer: Answer | undefined): unknown {
  if (typeof answer !== "object") {
    return answer;
  }
  return answer.length === 0 ? 0 : [...answer].sort((first, second) => first - second).join("+");
}
