import type { Command } from "commander";
import type { Language } from "../../language/language.js";
import type { AddingCommands } from "./adding.js";
import { addAgenda } from "./agenda/options.js";
import { tellAgenda } from "./agenda/run.js";
import { addCertificate } from "./certificate/options.js";
import { tellCertificate } from "./certificate/run.js";
import { addCheck } from "./check/options.js";
import { checkFile } from "./check/run.js";
import { addCompletion } from "./completion/options.js";
import { printScript, suggest } from "./completion/run.js";
import { addDiff } from "./diff/options.js";
import { diffSets } from "./diff/run.js";
import { addExplain } from "./explain/options.js";
import { addNew } from "./new/options.js";
import { makeSheet } from "./new/run.js";
import { addPaper } from "./paper/options.js";
import { writePaper } from "./paper/run.js";
import { addPlan } from "./plan/options.js";
import { planFile } from "./plan/run.js";
import { addRate } from "./rate/options.js";
import { addScore } from "./score/options.js";
import { scoreSet } from "./score/run.js";
import { addSets } from "./sets/options.js";
import { listSets } from "./sets/run.js";
import { addStats } from "./stats/options.js";
import { tellStats } from "./stats/run.js";
import { addSummary } from "./summary/options.js";
import { sumUpFile } from "./summary/run.js";
import { addVerify } from "./verify/options.js";
import { verifyFile } from "./verify/run.js";
import { addWhen } from "./when/options.js";
import { tellWhen } from "./when/run.js";

/**
 * Adds the command that is asked for, or all where help or suggestions may speak of them: one alone is made sooner.
 */
export function addAllCommands(program: Command, language: Language, { asked, rate, by, today }: AddingCommands): void {
  /** Each command, as it is added. */
  const commands = {
    sets: () => addSets(program, language, by(listSets)),
    new: () => addNew(program, language, by(makeSheet)),
    score: () => addScore(program, language, by(scoreSet)),
    rate: () => addRate(program, language, rate),
    explain: () => addExplain(program, language, rate),
    summary: () => addSummary(program, language, by(sumUpFile)),
    check: () => addCheck(program, language, today, by(checkFile)),
    when: () => addWhen(program, language, by(tellWhen)),
    certificate: () => addCertificate(program, language, today, by(tellCertificate)),
    verify: () => addVerify(program, language, today, by(verifyFile)),
    agenda: () => addAgenda(program, language, today, by(tellAgenda)),
    stats: () => addStats(program, language, today, by(tellStats)),
    paper: () => addPaper(program, language, by(writePaper)),
    diff: () => addDiff(program, language, by(diffSets)),
    plan: () => addPlan(program, language, today, by(planFile)),
  };
  if (asked !== undefined && Object.hasOwn(commands, asked)) {
    commands[asked as keyof typeof commands]();
    return;
  }
  for (const add of Object.values(commands)) {
    add();
  }
  addCompletion(
    program,
    language,
    by(printScript),
    by((own, typed: readonly string[]) => suggest(own, program, typed)),
  );
}
