import { reaches } from "../../base/fraction.js";
import type { ReadContext } from "./context.js";
import type { ProcessFact } from "./issue.js";
import type { Process, ProcessCondition } from "./process.js";

/** Whether a condition is met, or the fact that is missing to tell. */
export type ConditionAnswer = boolean | Extract<ProcessFact, "stars" | "total" | "rejections">;

type Test = (context: ReadContext, process: Process) => ConditionAnswer;

const tests: Readonly<Record<ProcessCondition, Test>> = {
  "stars-of-province": ({ stars }, { provinceStars }) =>
    stars === undefined ? "stars" : provinceStars.includes(stars),
  "stars-below-recognition": ({ stars }, { provinceStars }) =>
    stars === undefined ? "stars" : stars < Math.min(...provinceStars),
  "total-for-ministry": ({ total }, { ministryFrom }) => (total === undefined ? "total" : reaches(total, ministryFrom)),
  "five-stars": (context, process) => (isBelow(context, process) ? false : ofMinistry(context, process)),
  "below-five": (context, process) => {
    const answer = isBelow(context, process) ? false : ofMinistry(context, process);
    return typeof answer === "boolean" ? !answer : answer;
  },
  "rejection-ground": ({ rejections }) => (rejections === undefined ? "rejections" : rejections.length > 0),
};

/** Whether the latest result meets a condition; a fact's name where that cannot be told. */
export function meets(condition: ProcessCondition | null, context: ReadContext, process: Process): ConditionAnswer {
  return condition === null || tests[condition](context, process);
}

function isBelow({ total }: ReadContext, { ministryFrom }: Process): boolean {
  return total !== undefined && !reaches(total, ministryFrom);
}

function ofMinistry({ stars }: ReadContext, { ministryStars }: Process): ConditionAnswer {
  return stars === undefined ? "stars" : ministryStars.includes(stars);
}
