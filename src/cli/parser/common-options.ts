import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import type { AskedLook } from "../io/look.js";
import { words } from "../words.js";
import { wordMeant, wordOption } from "./word-option.js";

/** What every command is asked the same way. */
export interface Common extends AskedLook {
  readonly language?: Language;
}

/** The languages, with what people call them. */
const languages = {
  vi: ["vn", "việt", "tiếng Việt", "vietnamese"],
  en: ["anh", "tiếng Anh", "english"],
} as const satisfies Record<Language, readonly string[]>;

/** What is asked for on the command line, known before it is parsed so that help and errors look so, too. */
export function commonIn(argv: readonly string[]): Common {
  const end = argv.indexOf("--");
  const asked = end < 0 ? argv : argv.slice(0, end);
  const named = asked.flatMap((word, index) =>
    word === "--lang" ? (asked[index + 1] ?? []) : word.startsWith("--lang=") ? word.slice("--lang=".length) : [],
  );
  const language = named.map((word) => wordMeant(word, languages)).find((word) => word !== undefined);
  const colour = asked.findLast((word) => word === "--color" || word === "--no-color");
  return {
    ...(language !== undefined && { language }),
    ...(asked.includes("--plain") && { isPlain: true }),
    ...(colour !== undefined && { isColoured: colour === "--color" }),
  };
}

/** Adds them to the program, so that they may stand before a command, and to each command, whose help names them. */
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
