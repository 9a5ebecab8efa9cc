import type { Console } from "../../io/console.js";
import { inputTrouble } from "../../io/input-trouble.js";

/** What stands in the way of a paper: said on standard error. */
export class Trouble extends Error {}

/** What must be given, or why. */
export function needed(value: string | undefined, why: string): string {
  if (value === undefined) {
    throw new Trouble(why);
  }
  return value;
}

/** The trouble with a file that is read; any other error as it is. */
export function toTrouble({ language }: Console, file: string, error: unknown): unknown {
  const trouble = inputTrouble(language, file, error);
  return trouble === undefined ? error : new Trouble(trouble);
}
