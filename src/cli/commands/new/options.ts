import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { newest } from "../../decisions.js";
import { isNamedWorkbook } from "../../io/table-kind.js";
import type { NewRequest } from "./run.js";
import { newWords } from "./words.js";

/** Adds `ocop new`. */
export function addNew(program: Command, language: Language, make: (request: NewRequest) => Promise<void>): Command {
  const t = newWords[language];
  return program
    .command("new")
    .description(t.about)
    .argument("<set...>", t.setArgument)
    .option("--decision <code>", t.decision, newest)
    .addOption(membersOption(t.members(MOST_MEMBERS)))
    .addOption(sheetOption(t.output, ".xlsx"))
    .action((words: readonly string[], flags: Omit<NewRequest, "set">) => make({ set: words.join(" "), ...flags }));
}

/** The option that names the file of a sheet. What is called a workbook is one: `rate` would read it as such. */
export function sheetOption(about: string, ...books: readonly string[]): Option {
  return new Option("-o, --output <file>", about).argParser((file) => {
    if (isNamedWorkbook(file) && !books.some((ending) => file.toLowerCase().endsWith(ending))) {
      throw new InvalidArgumentError(`Allowed choices are ${[...books, ".json"].join(", ")}.`);
    }
    return file;
  });
}

/** The option that says how many members a council has. */
export function membersOption(about: string): Option {
  return new Option("--members <count>", about).argParser(toMembers);
}

function toMembers(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > MOST_MEMBERS) {
    throw new InvalidArgumentError(`Allowed choices are 1–${MOST_MEMBERS}.`);
  }
  return Number(text);
}
