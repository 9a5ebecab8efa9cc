/**
 * Forms: what a program needs that shows a criteria set to people and reads back what they choose.
 *
 * @module
 */
export type { Outcome } from "../../base/outcome.js";
export type { Answer } from "../../decisions/answer.js";
export { answerLabel } from "./answer-label.js";
export {
  type AnswersFromPoints,
  answersFromPoints,
  type PointsIssue,
  type PointsIssueParams,
} from "./answers-from-points.js";
export { findCriterion } from "./find-criterion.js";
export { type AnswerOption, optionsOf } from "./options-of.js";
export { parseAnswer } from "./parse-answer.js";
export { type Question, questions } from "./questions.js";
