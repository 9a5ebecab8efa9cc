import type { Dialect } from "../formulas.js";

/** Formulas as SurveyJS has them, in which `{name}` is the value of a question; levels are numbers, cases letters. */
export const surveyExpressions: Dialect = {
  value: (name) => `{${name}}`,
  is: (name, answer) => `{${name}} = ${/^\d+$/.test(answer) ? answer : `'${answer}'`}`,
  isGiven: (name) => `{${name}} notempty`,
  isTicked: (name, level) => `{${name}} contains ${level}`,
  either: (condition, yes, no) => `iif(${condition}, ${yes}, ${no})`,
  text: (text) => `'${text}'`,
  join: (texts) => texts.join(" + "),
};
