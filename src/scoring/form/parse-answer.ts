import { itemsOf, numberOf } from "../../base/fields.js";
import type { Outcome } from "../../base/outcome.js";
import type { Answer } from "../../decisions/answer.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Issue, IssueList } from "../issue.js";
import { readAnswer } from "../read-answer.js";
import { requireCriterion } from "./require-criterion.js";

const LONGEST = 100;

/** More than any criterion has levels. */
const MOST_TEXTS = 100;

/**
 * An answer from the text a form, an address or a cell gives: `"3"`, `"a1"`, `"0"`; ticked levels as `"1,3"` or `"1+3"`.
 *
 * Only numbers of levels are read, never their points or their words. Blanks around the parts do not matter.
 *
 * @param criterion - the criterion answered
 * @param text - what was typed or chosen, of any type; a list of texts for ticked levels, as forms give it
 * @returns the answer, or one of the issues `answer.*`, with the criterion's code as path
 * @throws TypeError when `criterion` is none
 * @example
 * parseAnswer(findCriterion(tea, "1.1"), "3"); // { ok: true, value: 3 }
 * parseAnswer(findCriterion(tea, "1.1"), "9"); // { ok: false, issues: [{ code: "answer.unknown-level", path: ["1.1"], … }] }
 */
export function parseAnswer(criterion: Criterion, text: unknown): Outcome<Answer, Issue> {
  requireCriterion("parseAnswer", criterion);
  const answer = toAnswer(criterion, text);
  const issues: IssueList = [];
  return readAnswer(criterion, answer, [], issues) === null
    ? { ok: false, issues }
    : { ok: true, value: answer as Answer };
}

/** The answer a text may stand for; what cannot be one is left as it is, to be refused as any wrong answer. */
function toAnswer({ kind }: Criterion, given: unknown): unknown {
  const text = kind === "sum" ? joined(given) : given;
  if (!isShort(text)) {
    // -0 is 0, as it is in JSON.
    return numberOf(text) ?? text;
  }
  if (text === "" && text !== given) {
    return [];
  }
  const trimmed = text.trim();
  if (kind === "cases") {
    return trimmed === "0" ? 0 : trimmed.toLowerCase();
  }
  if (kind === "sum" && trimmed !== "0") {
    const ticks = trimmed.split(/[,+;\s]+/).map(toNumber);
    return ticks.every((tick) => typeof tick === "number") ? ticks : text;
  }
  return toNumber(trimmed) ?? text;
}

/** A list of texts, as forms give ticked levels, as one text. */
function joined(given: unknown): unknown {
  const texts = itemsOf(given, MOST_TEXTS);
  return texts?.every(isShort) ? texts.join("+") : given;
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}

function toNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
