import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import { registerWords } from "./words.js";

/** Adds what may be known of a register besides its cells. */
export function addTableOptions(command: Command, language: Language): Command {
  const t = registerWords[language];
  return command
    .option("--sheet <name>", t.sheet)
    .option("--province <province>", t.province)
    .option("--decision <decision>", t.decision);
}
