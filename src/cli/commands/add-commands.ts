import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import type { Console, Surroundings } from "../io/console.js";
import { addAgenda } from "./agenda/options.js";
import { addCertificate } from "./certificate/options.js";
import { addCheck } from "./check/options.js";
import { addCompletion } from "./completion/options.js";
import { addDiff } from "./diff/options.js";
import { addExplain } from "./explain/options.js";
import { addNew } from "./new/options.js";
import { addPaper } from "./paper/options.js";
import { addPlan } from "./plan/options.js";
import { addRate } from "./rate/options.js";
import { type RateRequest, rateFile } from "./rate/run.js";
import { addScore } from "./score/options.js";
import { addSets } from "./sets/options.js";
import { addStats } from "./stats/options.js";
import { addSummary } from "./summary/options.js";
import { addVerify } from "./verify/options.js";
import { addWhen } from "./when/options.js";

type LateCommands = typeof import("./late.js");

/** What a command does with a request of its own; gives the exit status. */
export type Run<R> = (console: Console, request: R) => Promise<number>;

/** The late commands that take such a request. */
type LateCommand<R> = {
  [Name in keyof LateCommands]: LateCommands[Name] extends Run<R> ? Name : never;
}[keyof LateCommands];

/**
 * Adds the command that is asked for, or all where help or suggestions may speak of them: one alone is made sooner.
 *
 * @param argv - the arguments after the command's name
 * @param by - runs a command with the console of this run, and keeps its exit status
 */
export function addCommands(
  program: Command,
  argv: readonly string[],
  language: Language,
  { today, worker }: Pick<Surroundings, "today" | "worker">,
  by: <R>(run: Run<R>) => (request: R) => Promise<void>,
): void {
  /** Runs a command that is opened first. */
  const late = <R>(name: LateCommand<R>) =>
    by(async (own, request: R) => {
      // The name is one of a command that takes such a request.
      const commands = (await import("./late.js")) as unknown as Record<LateCommand<R>, Run<R>>;
      return await commands[name](own, request);
    });
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
    commands[asked as keyof typeof commands]();
  } else {
    for (const add of Object.values(commands)) {
      add();
    }
    addCompletion(
      program,
      language,
      late("printScript"),
      by(async (own, typed: readonly string[]) => (await import("./late.js")).suggest(own, program, typed)),
    );
  }
}
