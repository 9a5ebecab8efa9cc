import type { Criterion } from "../decisions/criterion.js";
import type { Label } from "../language/label.js";
import type { Language } from "../language/language.js";
import { words } from "./words.js";

/** What an answer says, in words: the labels of its levels, yes or no, or none of the levels. */
export function answerText(criterion: Criterion, answer: unknown, language: Language): string {
  const t = words[language];
  if (criterion.kind === "yesNo") {
    return answer === 1 ? t.yes : t.no;
  }
  if (answer === 0) {
    return t.noneOfTheLevels;
  }
  return labelsOf(criterion, answer)
    .map((label) => label[language])
    .join("; ");
}

function labelsOf(criterion: Criterion, answer: unknown): readonly Label[] {
  const branch = criterion.cases?.find(({ code }) => typeof answer === "string" && answer.startsWith(code));
  const levels = branch?.levels ?? criterion.levels;
  const numbers = branch ? [Number(String(answer).slice(branch.code.length))] : [answer].flat();
  return numbers.flatMap((number) => {
    const level = typeof number === "number" ? levels[number - 1] : undefined;
    return level === undefined ? [] : [level.label];
  });
}
