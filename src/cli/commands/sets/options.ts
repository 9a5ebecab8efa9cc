import { Argument, type Command } from "commander";
import type { Language } from "../../../language/language.js";
import { newest } from "../../decisions.js";
import type { SetsRequest } from "./run.js";
import { setsWords } from "./words.js";

/** Adds `ocop sets`. */
export function addSets(program: Command, language: Language, list: (request: SetsRequest) => Promise<void>): Command {
  const t = setsWords[language];
  return program
    .command("sets")
    .description(t.about)
    .addArgument(new Argument("[set...]", t.setArgument))
    .option("--decision <code>", t.decision, newest)
    .option("--json", t.json)
    .action((words: readonly string[], { decision, json }: { decision: string; json?: true }) =>
      // A name of several words need not stand in quotes.
      list({ set: words.length === 0 ? undefined : words.join(" "), decision, json: json === true }),
    );
}
