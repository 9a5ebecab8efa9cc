import { Command, CommanderError } from "commander";
import { addAgenda } from "./commands/agenda/options.js";
import { addCertificate } from "./commands/certificate/options.js";
import { addCheck } from "./commands/check/options.js";
import { addCompletion } from "./commands/completion/options.js";
import { addDiff } from "./commands/diff/options.js";
import { addExplain } from "./commands/explain/options.js";
import { addNew } from "./commands/new/options.js";
import { addPaper } from "./commands/paper/options.js";
import { addPlan } from "./commands/plan/options.js";
import { addRate } from "./commands/rate/options.js";
import type { RateRequest } from "./commands/rate/run.js";
import { addScore } from "./commands/score/options.js";
import { addSets } from "./commands/sets/options.js";
import { addSummary } from "./commands/summary/options.js";
import { addVerify } from "./commands/verify/options.js";
import { addWhen } from "./commands/when/options.js";
import { type Console, languageOf, openConsole, type Surroundings, status } from "./io/console.js";
import { fitted } from "./io/look.js";
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
  const { language = languageOf(surroundings), ...asked } = commonIn(argv);
  const console = openConsole(surroundings, language, asked);
  let result: number = status.rated;
  const program = speak(new Command("ocop"), language).description(
    `${words[language].about}\n${words[language].disclaimer}`,
  );
  /** What opens a command's room, which a look at another one has no use for, runs it and keeps its exit status. */
  const by =
    <R>(open: () => Promise<(console: Console, request: R) => Promise<number>>) =>
    async (request: R) => {
      const run = await open();
      result = await run(console, request);
    };
  const { today, worker } = surroundings;
  const rate = by(async () => {
    const { rateFile } = await import("./commands/rate/run.js");
    return (own, request: Omit<RateRequest, "worker">) => rateFile(own, { ...request, worker });
  });
  addSets(
    program,
    language,
    by(async () => (await import("./commands/sets/run.js")).listSets),
  );
  addNew(
    program,
    language,
    by(async () => (await import("./commands/new/run.js")).makeSheet),
  );
  addScore(
    program,
    language,
    by(async () => (await import("./commands/score/run.js")).scoreSet),
  );
  addRate(program, language, rate);
  addExplain(program, language, rate);
  addSummary(
    program,
    language,
    by(async () => (await import("./commands/summary/run.js")).sumUpFile),
  );
  addCheck(
    program,
    language,
    today,
    by(async () => (await import("./commands/check/run.js")).checkFile),
  );
  addWhen(
    program,
    language,
    by(async () => (await import("./commands/when/run.js")).tellWhen),
  );
  addCertificate(
    program,
    language,
    today,
    by(async () => (await import("./commands/certificate/run.js")).tellCertificate),
  );
  addVerify(
    program,
    language,
    today,
    by(async () => (await import("./commands/verify/run.js")).verifyFile),
  );
  addAgenda(
    program,
    language,
    today,
    by(async () => (await import("./commands/agenda/run.js")).tellAgenda),
  );
  addPaper(
    program,
    language,
    by(async () => (await import("./commands/paper/run.js")).writePaper),
  );
  addDiff(
    program,
    language,
    by(async () => (await import("./commands/diff/run.js")).diffSets),
  );
  addPlan(
    program,
    language,
    today,
    by(async () => (await import("./commands/plan/run.js")).planFile),
  );
  program.hook("preAction", (_, command) => {
    for (const [given, day] of doubtfulDays(command, argv)) {
      console.warn(words[language].dayFirst(given, day));
    }
  });
  addCompletion(
    program,
    language,
    by(async () => (await import("./commands/completion/run.js")).printScript),
    by(async () => {
      const { suggest } = await import("./commands/completion/run.js");
      return (own, typed: readonly string[]) => suggest(own, program, typed);
    }),
  );
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
    await program.parseAsync(argv, { from: "user" });
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
