import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { newest } from "../../decisions.js";
import { membersOption, sheetOption } from "../new/options.js";
import type { ScoreRequest } from "./run.js";
import { scoreWords } from "./words.js";

/** Adds `ocop score`. */
export function addScore(
  program: Command,
  language: Language,
  score: (request: ScoreRequest) => Promise<void>,
): Command {
  const t = scoreWords[language];
  return program
    .command("score")
    .description(t.about)
    .argument("<set...>", t.setArgument)
    .option("--decision <code>", t.decision, newest)
    .addOption(membersOption(t.members(MOST_MEMBERS)))
    .addOption(sheetOption(t.output))
    .action((words: readonly string[], flags: Omit<ScoreRequest, "set">) => score({ set: words.join(" "), ...flags }));
}
