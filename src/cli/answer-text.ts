import type { Criterion } from "../decisions/criterion.js";
import type { Label } from "../language/label.js";
import type { Language } from "../language/language.js";
import { words } from "./words.js";

/** What an answer says, in words: the case and the labels of its levels, yes or no, or none of the levels; empty for no answer. */
export function answerText(criterion: Criterion, answer: unknown, language: Language): string {
  const t = words[language];
  if (criterion.kind === "yesNo") {
    return answer === 1 ? t.yes : answer === 0 ? t.no : "";
  }
  if (answer === 0) {
    return t.noneOfTheLevels;
  }
  const branch = branchOf(criterion, answer);
  const labels = labelsOf(criterion, answer).map((label) => label[language]);
  const chosen = branch === undefined || labels.length === 0 ? [] : [t.case(branch.code, branch.name[language])];
  return [...chosen, labels.join("; ")].join(": ");
}

/** The case an answer chooses. */
function branchOf({ cases }: Criterion, answer: unknown) {
  return cases?.find(({ code }) => typeof answer === "string" && answer.startsWith(code));
}

function labelsOf(criterion: Criterion, answer: unknown): readonly Label[] {
  const branch = branchOf(criterion, answer);
  const levels = branch?.levels ?? criterion.levels;
  const numbers = branch ? [Number(String(answer).slice(branch.code.length))] : [answer].flat();
  return numbers.flatMap((number) => {
    const level = typeof number === "number" ? levels[number - 1] : undefined;
    return level === undefined ? [] : [level.label];
  });
}
