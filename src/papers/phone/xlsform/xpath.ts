import type { Dialect } from "../formulas.js";

/** Formulas as an XLSForm has them: XPath 1.0 in which `${name}` is the value of a question. */
export const xpath: Dialect = {
  value: (name) => `\${${name}}`,
  is: (name, answer) => `\${${name}} = '${answer}'`,
  isGiven: (name) => `\${${name}} != ''`,
  isTicked: (name, level) => `selected(\${${name}}, '${level}')`,
  either: (condition, yes, no) => `if(${condition}, ${yes}, ${no})`,
  text: (text) => `'${text}'`,
  join: (texts) => (texts.length === 1 ? texts.join("") : `concat(${texts.join(", ")})`),
};
