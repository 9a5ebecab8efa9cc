import { Argument, type Command } from "commander";
import type { Language } from "../../../language/language.js";
import type { DiffRequest } from "./run.js";
import { diffWords } from "./words.js";

/** Adds `ocop diff`. */
export function addDiff(program: Command, language: Language, diff: (request: DiffRequest) => Promise<void>): Command {
  const t = diffWords[language];
  return program
    .command("diff")
    .description(t.about)
    .addArgument(new Argument("<from>", t.from))
    .addArgument(new Argument("[to]", t.to))
    .option("--json", t.json)
    .action((from: string, to: string | undefined, { json }: { json?: true }) =>
      diff({ from, ...(to !== undefined && { to }), json: json === true }),
    );
}
