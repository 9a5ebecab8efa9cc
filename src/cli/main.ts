import { Command, CommanderError } from "commander";
import { addCommands } from "./commands/add-commands.js";
import { languageOf, openConsole, type Surroundings, status } from "./io/console.js";
import { fitted } from "./io/look.js";
import { withKnownCommand } from "./parser/command-word.js";
import { addCommon, commonIn } from "./parser/common-options.js";
import { doubtfulDays } from "./parser/day-option.js";
import { parserError, speak } from "./parser/words.js";
import { words } from "./words.js";

/**
 * Runs the command.
 *
 * @param argv - the arguments after the command's name
 * @param surroundings - streams, environment, locale and day
 * @returns the exit status
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  const { language = languageOf(surroundings), ...look } = commonIn(argv);
  const console = openConsole(surroundings, language, look);
  let result: number = status.rated;
  const program = speak(new Command("ocop"), language).description(
    `${words[language].about}\n${words[language].disclaimer}`,
  );
  await addCommands(program, argv, language, surroundings, (run) => async (request) => {
    result = await run(console, request);
  });
  program.hook("preAction", (_, command) => {
    for (const [given, day] of doubtfulDays(command, argv)) {
      console.warn(words[language].dayFirst(given, day));
    }
  });
  program.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => console.width,
    getErrHelpWidth: () => console.width,
    outputError: (text, write) => write(fitted(console, parserError(text, language))),
  });
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
  }
  addCommon(program, language);
  try {
    const names = program.commands.map((command) => command.name());
    await program.parseAsync(withKnownCommand(argv, names), { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? status.rated : status.unreadable;
    }
    throw error;
  }
  // What is wrong with the last that was printed is told after it.
  await new Promise(setImmediate);
  return console.conclude(result);
}
