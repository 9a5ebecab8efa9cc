import { Command, CommanderError } from "commander";
import { addAgenda } from "./commands/agenda/options.js";
import { tellAgenda } from "./commands/agenda/run.js";
import { addCertificate } from "./commands/certificate/options.js";
import { tellCertificate } from "./commands/certificate/run.js";
import { addCheck } from "./commands/check/options.js";
import { checkFile } from "./commands/check/run.js";
import { addCompletion } from "./commands/completion/options.js";
import { printScript, suggest } from "./commands/completion/run.js";
import { addDiff } from "./commands/diff/options.js";
import { diffSets } from "./commands/diff/run.js";
import { addExplain } from "./commands/explain/options.js";
import { addNew } from "./commands/new/options.js";
import { makeSheet } from "./commands/new/run.js";
import { addPaper } from "./commands/paper/options.js";
import { writePaper } from "./commands/paper/run.js";
import { addPlan } from "./commands/plan/options.js";
import { planFile } from "./commands/plan/run.js";
import { addRate } from "./commands/rate/options.js";
import { type RateRequest, rateFile } from "./commands/rate/run.js";
import { addScore } from "./commands/score/options.js";
import { scoreSet } from "./commands/score/run.js";
import { addSets } from "./commands/sets/options.js";
import { listSets } from "./commands/sets/run.js";
import { addStats } from "./commands/stats/options.js";
import { tellStats } from "./commands/stats/run.js";
import { addSummary } from "./commands/summary/options.js";
import { sumUpFile } from "./commands/summary/run.js";
import { addVerify } from "./commands/verify/options.js";
import { verifyFile } from "./commands/verify/run.js";
import { addWhen } from "./commands/when/options.js";
import { tellWhen } from "./commands/when/run.js";
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
  /** What runs a command and keeps its exit status. */
  const by =
    <R>(run: (console: Console, request: R) => Promise<number>) =>
    async (request: R) => {
      result = await run(console, request);
    };
  const { today, worker } = surroundings;
  const rate = by((own, request: Omit<RateRequest, "worker">) => rateFile(own, { ...request, worker }));
  addSets(program, language, by(listSets));
  addNew(program, language, by(makeSheet));
  addScore(program, language, by(scoreSet));
  addRate(program, language, rate);
  addExplain(program, language, rate);
  addSummary(program, language, by(sumUpFile));
  addCheck(program, language, today, by(checkFile));
  addWhen(program, language, by(tellWhen));
  addCertificate(program, language, today, by(tellCertificate));
  addVerify(program, language, today, by(verifyFile));
  addAgenda(program, language, today, by(tellAgenda));
  addStats(program, language, today, by(tellStats));
  addPaper(program, language, by(writePaper));
  addDiff(program, language, by(diffSets));
  addPlan(program, language, today, by(planFile));
  program.hook("preAction", (_, command) => {
    for (const [given, day] of doubtfulDays(command, argv)) {
      console.warn(words[language].dayFirst(given, day));
    }
  });
  addCompletion(
    program,
    language,
    by(printScript),
    by((own, typed: readonly string[]) => suggest(own, program, typed)),
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
