import { Argument, type Command } from "commander";
import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";
import type { DiffRequest } from "./run.js";

/** Adds `ocop diff`. */
export function addDiff(program: Command, language: Language, diff: (request: DiffRequest) => Promise<void>): Command {
  const t = words[language];
  return program
    .command("diff")
    .description(t.diffAbout)
    .addArgument(new Argument("<from>", t.diffFrom))
    .addArgument(new Argument("[to]", t.diffTo))
    .option("--json", t.json)
    .action((from: string, to: string | undefined, { json }: { json?: true }) =>
      diff({ from, ...(to !== undefined && { to }), json: json === true }),
    );
}
