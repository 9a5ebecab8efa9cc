import { Command, CommanderError } from "commander";
import { addCommands } from "../commands/add-commands.js";
import { type Console, type Surroundings, status } from "../io/console.js";
import { fitted } from "../io/look.js";
import { words } from "../words.js";
import { addCommon } from "./add-common.js";
import { withKnownCommand } from "./command-word.js";
import { doubtfulDays } from "./day-option.js";
import { parserError, speak } from "./words.js";

/** Runs the command that a command line asks for; gives the exit status. */
export async function runParsed(
  argv: readonly string[],
  console: Console,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, language } = console;
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
  return result;
}
