import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { languages } from "./common-options.js";
import { wordOption } from "./word-option.js";

/** Adds what every command is asked to the program, so that they may stand before a command, and to each command, whose help names them. */
export function addCommon(program: Command, language: Language): void {
  const t = words[language];
  for (const command of [program, ...program.commands]) {
    command
      .addOption(wordOption("--lang <vi|en>", t.lang, languages))
      .option("--plain", t.plain)
      .option("--color", t.colour)
      .option("--no-color", t.noColour);
  }
}
