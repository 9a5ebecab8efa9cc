import type { Language } from "../../language/language.js";
import type { AskedLook } from "../io/look.js";
import { wordMeant } from "./word-meant.js";

/** What every command is asked the same way. */
export interface Common extends AskedLook {
  readonly language?: Language;
}

/** The languages, with what people call them. */
export const languages = {
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
