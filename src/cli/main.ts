import { rateFile } from "./commands/rate/run.js";
import { languageOf, openConsole, type Surroundings } from "./io/console.js";
import { commonIn } from "./parser/common-options.js";
import { plainRating } from "./parser/plain-rating.js";

/**
 * Runs the command.
 *
 * @param argv - the arguments after the command's name
 * @param surroundings - streams, environment, locale and day
 * @returns the exit status
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { language = languageOf(surroundings), ...look } = commonIn(argv);
  const console = openConsole(surroundings, language, look);
  const plain = plainRating(argv);
  // What is asked for most, and in few words, does not wait for the parser.
  const result =
    plain === undefined
      ? await (await import("./parser/run-parsed.js")).runParsed(argv, console, surroundings)
      : await rateFile(console, { ...plain, worker: surroundings.worker });
  // What is wrong with the last that was printed is told after it.
  await new Promise(setImmediate);
  return console.conclude(result);
}
