import { lettersAtSight } from "./at-sight.js";
import { type ConvertibleLetters, classifyLetters, type DamagedLetters } from "./classify.js";
import type { LetterVerdict } from "./letter-survey.js";

/** A text as it can be read, and what was wrong with its letters. */
export type MendedText =
  | { readonly text: string }
  | { readonly text: string; readonly damage: ConvertibleLetters; readonly isConverted: true }
  | { readonly text: string; readonly damage: DamagedLetters; readonly isConverted: false };

/**
 * A text of a column with its letters in Unicode, where the whole column is of one damaged kind; else as it is, with what
 * looks wrong with it.
 *
 * @param text - a text of the column
 * @param column - what `letterSurvey` tells of the column
 * @returns the text; `damage` where letters were converted (`register.converted-letters`), or have to be mended by hand
 *   (`register.misread-letters`, `register.lost-letters`)
 * @example
 * mendLetters("Trµ gõng", "tcvn3"); // { text: "Trà gừng", damage: "tcvn3", isConverted: true }
 * @example
 * mendLetters("Trµ gõng", "mixed"); // { text: "Trµ gõng", damage: "tcvn3", isConverted: false }
 */
export function mendLetters(text: string, column: LetterVerdict): MendedText {
  if (lettersAtSight(text) !== undefined) {
    return { text };
  }
  const { kind, conversions } = classifyLetters(text);
  if (column !== undefined && column !== "unicode" && column !== "lost" && column !== "mixed") {
    const converted = conversions[column]?.text;
    if (converted !== undefined) {
      return converted === text ? { text } : { text: converted, damage: column, isConverted: true };
    }
  }
  return kind === undefined || kind === "unicode" ? { text } : { text, damage: kind, isConverted: false };
}
