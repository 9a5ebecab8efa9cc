import { Argument, Command, CommanderError, Option } from "commander";
import type { Language } from "../language/language.js";
import { tellAgenda } from "./commands/agenda/run.js";
import { tellCertificate } from "./commands/certificate/run.js";
import { recordKinds } from "./commands/check/record-kinds.js";
import { type CheckRequest, checkFile } from "./commands/check/run.js";
import { addDiff } from "./commands/diff/options.js";
import { type DiffRequest, diffSets } from "./commands/diff/run.js";
import { addPlan } from "./commands/plan/options.js";
import { type PlanRequest, planFile } from "./commands/plan/run.js";
import { addRateOptions, type RateFlags } from "./commands/rate/options.js";
import { type RateRequest, rateFile } from "./commands/rate/run.js";
import { listSets } from "./commands/sets/run.js";
import { tellWhen } from "./commands/when/run.js";
import { newest } from "./decisions.js";
import { languageOf, openConsole, type Surroundings, status } from "./io/console.js";
import { parserError, speak } from "./parser/words.js";
import { addProcedure, type ProcedureActions } from "./procedure-commands.js";
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
  const language = askedLanguage(argv) ?? languageOf(surroundings);
  const console = openConsole(surroundings, language);
  let result: number = status.rated;
  const program = commands(language, {
    sets: async (request) => {
      result = await listSets(console, request);
    },
    rate: async (request) => {
      result = await rateFile(console, { ...request, worker: surroundings.worker });
    },
    check: async (request) => {
      result = await checkFile(console, request);
    },
    diff: async (request) => {
      result = await diffSets(console, request);
    },
    plan: async (request) => {
      result = await planFile(console, request);
    },
    when: async (request) => {
      result = await tellWhen(console, request);
    },
    certificate: async ({ on = surroundings.today(), ...request }) => {
      result = await tellCertificate(console, { ...request, on });
    },
    agenda: async (request) => {
      result = await tellAgenda(console, { ...request, today: surroundings.today() });
    },
  });
  program.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => write(parserError(text, language)),
  });
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? status.rated : status.unreadable;
    }
    throw error;
  }
  return result;
}

/** The language asked for on the command line, known before the command line is parsed so that help is in it too. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const asked = argv.map((word, index) => (word === "--lang" ? argv[index + 1] : word.replace(/^--lang=/, "")));
  return asked.find((word): word is Language => word === "vi" || word === "en");
}

interface Actions extends ProcedureActions {
  readonly diff: (request: DiffRequest) => Promise<void>;
  readonly plan: (request: PlanRequest) => Promise<void>;
  readonly sets: (request: Parameters<typeof listSets>[1]) => Promise<void>;
  readonly rate: (request: Omit<RateRequest, "worker">) => Promise<void>;
  readonly check: (request: CheckRequest) => Promise<void>;
}

function commands(language: Language, actions: Actions): Command {
  const t = words[language];
  const program = speak(new Command("ocop"), language).description(`${t.about}\n${t.disclaimer}`);
  const lang = () => new Option("--lang <vi|en>", t.lang).choices(["vi", "en"]);
  program
    .command("sets")
    .description(t.setsAbout)
    .addArgument(new Argument("[set]", t.setArgument))
    .option("--decision <code>", t.decision, newest)
    .option("--json", t.json)
    .addOption(lang())
    .action((set: string | undefined, flags: { decision: string; json?: true }) =>
      actions.sets({ set, decision: flags.decision, json: flags.json === true }),
    );
  for (const view of ["rate", "explain"] as const) {
    const command = program
      .command(view)
      .description(view === "rate" ? t.rateAbout : t.explainAbout)
      .argument("<file>", t.fileArgument);
    addRateOptions(command, language)
      .addOption(lang())
      .action((file: string, flags: RateFlags) => actions.rate({ file, view, flags }));
  }
  addCheck(program, language, actions).addOption(lang());
  addProcedure(program, language, actions, lang);
  addDiff(program, language, actions.diff).addOption(lang());
  addPlan(program, language, actions.plan).addOption(lang());
  return program;
}

interface CheckFlags extends Omit<CheckRequest, "file" | "json"> {
  readonly json?: true;
}

function addCheck(program: Command, language: Language, actions: Actions): Command {
  const t = words[language];
  return program
    .command("check")
    .description(t.checkAbout)
    .argument("<file>", t.checkFileArgument)
    .option("--json", t.checkJson)
    .option("--cleaned <file>", t.cleaned)
    .addOption(new Option("--kind <kind>", t.kind).choices(Object.keys(recordKinds)))
    .addOption(new Option("--layout <layout>", t.layout).choices(["auto", "agency", "headings"]).default("auto"))
    .option("--sheet <name>", t.sheet)
    .option("--province <province>", t.province)
    .action((file: string, { json, cleaned, kind, layout, sheet, province }: CheckFlags) =>
      actions.check({
        file,
        json: json === true,
        layout,
        ...(cleaned !== undefined && { cleaned }),
        ...(kind !== undefined && { kind }),
        ...(sheet !== undefined && { sheet }),
        ...(province !== undefined && { province }),
      }),
    );
}
