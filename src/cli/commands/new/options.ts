import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { newest } from "../../decisions.js";
import type { NewRequest } from "./run.js";
import { newWords } from "./words.js";

/** Adds `ocop new`. */
export function addNew(program: Command, language: Language, make: (request: NewRequest) => Promise<void>): Command {
  const t = newWords[language];
  return program
    .command("new")
    .description(t.about)
    .argument("<set>", t.setArgument)
    .option("--decision <code>", t.decision, newest)
    .addOption(membersOption(t.members(MOST_MEMBERS)))
    .option("-o, --output <file>", t.output)
    .action((set: string, flags: Omit<NewRequest, "set">) => make({ set, ...flags }));
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
