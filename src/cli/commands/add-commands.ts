import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import type { Surroundings } from "../io/console.js";
import { asksForAll, commandWord } from "../parser/command-word.js";
import type { AddingCommands } from "./adding.js";
import { addExplain } from "./explain/options.js";
import { addRate } from "./rate/options.js";
import { type RateRequest, rateFile } from "./rate/run.js";

/** The commands that look at one sheet: no other is opened before them. */
const rating = { rate: addRate, explain: addExplain };

/**
 * Adds the commands of the program, as far as they are needed.
 *
 * @param argv - the arguments after the command's name
 */
export async function addCommands(
  program: Command,
  argv: readonly string[],
  language: Language,
  { today, worker }: Pick<Surroundings, "today" | "worker">,
  by: AddingCommands["by"],
): Promise<void> {
  const asked = asksForAll(argv) ? undefined : commandWord(argv);
  const rate = by((own, request: Omit<RateRequest, "worker">) => rateFile(own, { ...request, worker }));
  if (asked !== undefined && Object.hasOwn(rating, asked)) {
    rating[asked as keyof typeof rating](program, language, rate);
  } else {
    const { addAllCommands } = await import("./late.js");
    addAllCommands(program, language, { asked, rate, by, today });
  }
}
