import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import type { ByFile } from "../rate/flags.js";
import { addRating } from "../rate/options.js";
import { explainWords } from "./words.js";

/** Adds `ocop explain`: it rates as `rate` does, and tells why. */
export function addExplain(program: Command, language: Language, rate: ByFile): Command {
  return addRating(program, language, "explain", explainWords[language].about, rate);
}
