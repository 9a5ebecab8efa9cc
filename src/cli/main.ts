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
import { type RateRequest, rateFile } from "./commands/rate/run.js";
import { addScore } from "./commands/score/options.js";
import { addSets } from "./commands/sets/options.js";
import { addStats } from "./commands/stats/options.js";
import { addSummary } from "./commands/summary/options.js";
import { addVerify } from "./commands/verify/options.js";
import { addWhen } from "./commands/when/options.js";
import { type Console, languageOf, openConsole, type Surroundings, status } from "./io/console.js";
import { fitted } from "./io/look.js";
import { addCommon, commonIn } from "./parser/common-options.js";
import { doubtfulDays } from "./parser/day-option.js";
import { parserError, speak } from "./parser/words.js";
import { words } from "./words.js";

type LateCommands = typeof import("./commands/late.js");

/** What a command does with a request of its own; gives the exit status. */
type Run<R> = (console: Console, request: R) => Promise<number>;

/** The late commands that take such a request. */
type LateCommand<R> = {
  [Name in keyof LateCommands]: LateCommands[Name] extends Run<R> ? Name : never;
}[keyof LateCommands];

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
  /** What runs a command and keeps its exit status. */
  const by =
    <R>(run: Run<R>) =>
    async (request: R) => {
      result = await run(console, request);
    };
  /** The same of a command that is opened first. */
  const late = <R>(name: LateCommand<R>) =>
    by(async (own, request: R) => {
      // The name is one of a command that takes such a request.
      const commands = (await import("./commands/late.js")) as unknown as Record<LateCommand<R>, Run<R>>;
      return await commands[name](own, request);
    });
  const { today, worker } = surroundings;
  const rate = by((own, request: Omit<RateRequest, "worker">) => rateFile(own, { ...request, worker }));
  /** Each command, as it is added. */
  const commands = {
    sets: () => addSets(program, language, late("listSets")),
    new: () => addNew(program, language, late("makeSheet")),
    score: () => addScore(program, language, late("scoreSet")),
    rate: () => addRate(program, language, rate),
    explain: () => addExplain(program, language, rate),
    summary: () => addSummary(program, language, late("sumUpFile")),
    check: () => addCheck(program, language, today, late("checkFile")),
    when: () => addWhen(program, language, late("tellWhen")),
    certificate: () => addCertificate(program, language, today, late("tellCertificate")),
    verify: () => addVerify(program, language, today, late("verifyFile")),
    agenda: () => addAgenda(program, language, today, late("tellAgenda")),
    stats: () => addStats(program, language, today, late("tellStats")),
    paper: () => addPaper(program, language, late("writePaper")),
    diff: () => addDiff(program, language, late("diffSets")),
    plan: () => addPlan(program, language, today, late("planFile")),
  };
  const asked = argv.find((word) => !word.startsWith("-"));
  if (asked !== undefined && Object.hasOwn(commands, asked)) {
    // One alone is made sooner than all, which only help and suggestions speak of.
    commands[asked as keyof typeof commands]();
  } else {
    for (const add of Object.values(commands)) {
      add();
    }
    addCompletion(
      program,
      language,
      late("printScript"),
      by(async (own, typed: readonly string[]) => (await import("./commands/late.js")).suggest(own, program, typed)),
    );
  }
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
