import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import type { Console, Surroundings } from "../io/console.js";
import { addExplain } from "./explain/options.js";
import { addRate, type ByFile } from "./rate/options.js";
import { type RateRequest, rateFile } from "./rate/run.js";

/** What a command does with a request of its own; gives the exit status. */
export type Run<R> = (console: Console, request: R) => Promise<number>;

/** What commands are added with. */
export interface AddingCommands {
  /** The word that names a command, if one does. */
  readonly asked: string | undefined;
  /** What `rate` and `explain` do. */
  readonly rate: ByFile;
  /** Runs a command with the console of this run, and keeps its exit status. */
  readonly by: <R>(run: Run<R>) => (request: R) => Promise<void>;
  readonly today: Surroundings["today"];
}

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
  const asked = argv.find((word) => !word.startsWith("-"));
  const rate = by((own, request: Omit<RateRequest, "worker">) => rateFile(own, { ...request, worker }));
  if (asked !== undefined && Object.hasOwn(rating, asked)) {
    rating[asked as keyof typeof rating](program, language, rate);
  } else {
    const { addAllCommands } = await import("./late.js");
    addAllCommands(program, language, { asked, rate, by, today });
  }
}
