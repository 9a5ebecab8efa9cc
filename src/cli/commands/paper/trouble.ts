import type { Console } from "../../io/console.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { paperTexts } from "./words.js";

/** What stands in the way of a paper: said on standard error. */
export class Trouble extends Error {}

/** What must be given, or why. */
export function needed(value: string | undefined, why: string): string {
  if (value === undefined) {
    throw new Trouble(why);
  }
  return value;
}

/** Refuses a file whose name says that it is of another kind than what is written into it. */
export function needEnding({ language }: Console, file: string | undefined, ...endings: readonly string[]): void {
  if (file !== undefined && !endings.some((ending) => file.toLowerCase().endsWith(ending))) {
    throw new Trouble(paperTexts[language].needsEnding(file, endings.join(", ")));
  }
}

/** The trouble with a file that is read; any other error as it is. */
export function toTrouble({ language }: Console, file: string, error: unknown): unknown {
  const trouble = inputTrouble(language, file, error);
  return trouble === undefined ? error : new Trouble(trouble);
}
