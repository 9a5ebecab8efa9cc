import type { Choice } from "../choices.js";
import { sameLetters } from "./form-columns.js";

/** What a cell chooses, by its value; `"unreadable"` and `"unclear"` are why it cannot be said. */
export type Chosen = { readonly values: readonly string[] } | "unreadable" | "unclear";

/** SurveyJS' value of the box that unticks the others. */
const NONE_ITEM = "none";

/** The choice of a cell: its value, or its words as the form has them in either language. */
export function readChoice(choices: readonly Choice[], text: string): Chosen {
  const given = sameLetters(text);
  const value = given.replace(/^(\d+)\.0+$/, "$1");
  if (choices.some((choice) => choice.value === value)) {
    return { values: [value] };
  }
  if (value === NONE_ITEM && choices.some((choice) => choice.value === "0")) {
    return { values: ["0"] };
  }
  const meant = choices.filter(({ label }) => wordsOf(label).includes(given));
  const [only, another] = meant;
  return only === undefined ? "unreadable" : another === undefined ? { values: [only.value] } : "unclear";
}

/** The choices of a cell for several: values with blanks between, or words one after the other. */
export function readChoices(choices: readonly Choice[], text: string): Chosen {
  const words = text.trim().split(/[\s,;|]+/);
  const single = words.map((word) => readChoice(choices, word));
  const values = single.flatMap((chosen) => (typeof chosen === "object" ? chosen.values : []));
  return values.length === words.length ? { values: [...new Set(values)] } : readWords(choices, text);
}

function readWords(choices: readonly Choice[], text: string): Chosen {
  const values: string[] = [];
  let rest = sameLetters(text);
  while (rest !== "") {
    const next = choices
      .flatMap(({ value, label }) => wordsOf(label).map((words) => ({ value, words })))
      .filter(({ words }) => rest.startsWith(words))
      .reduce((longest, one) => (one.words.length > longest.words.length ? one : longest), { value: "", words: "" });
    if (next.words === "") {
      return "unreadable";
    }
    values.push(next.value);
    rest = rest.slice(next.words.length).replace(/^[\s,;|]+/, "");
  }
  return { values: [...new Set(values)] };
}

/** Whether a box of its own column is ticked; undefined for what says neither. */
export function readTick(text: string): boolean | undefined {
  const given = text.trim().toLowerCase();
  if (/^(?:1|1\.0+|true|yes|có)$/.test(given)) {
    return true;
  }
  return /^(?:0|0\.0+|false|no|không)$/.test(given) ? false : undefined;
}

function wordsOf({ vi, en }: Choice["label"]): readonly string[] {
  return [sameLetters(vi), sameLetters(en)];
}
