import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Language } from "../messages/language.js";
import { isDay } from "../records/day.js";
import {
  everyAppointedMember,
  everyMemberReaches,
  hundredthsHalfUp,
  majorityReaches,
  meanReaches,
  noQuorum,
  noRounding,
  tenPointsWarn,
  threeQuarters,
} from "../scoring/policy.js";
import type { RateOptions } from "../scoring/rate.js";
import { type CheckRequest, checkFile } from "./check.js";
import { languageOf, openConsole, type Surroundings, status } from "./console.js";
import { newest, stageNames } from "./decisions.js";
import { type RateRequest, rateFile } from "./rate.js";
import { recordKinds } from "./record-kinds.js";
import { listSets } from "./sets.js";
import { words } from "./words.js";

const roundings = { none: noRounding, hundredths: hundredthsHalfUp };
const floorTests = { mean: meanReaches, every: everyMemberReaches, majority: majorityReaches };
const quorums = { none: noQuorum, all: everyAppointedMember, "three-quarters": threeQuarters };

/**
 * Runs the command.
 *
 * @param argv - the arguments after the command's name
 * @param surroundings - streams, environment and locale
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
      result = await rateFile(console, request);
    },
    check: async (request) => {
      result = await checkFile(console, request);
    },
  });
  program.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
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

interface Actions {
  readonly sets: (request: Parameters<typeof listSets>[1]) => Promise<void>;
  readonly rate: (request: RateRequest) => Promise<void>;
  readonly check: (request: CheckRequest) => Promise<void>;
}

interface RateFlags {
  readonly json?: true;
  readonly full?: true;
  readonly stage?: string;
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
  readonly quorum: keyof typeof quorums;
  readonly divergence?: number;
  readonly onDivergence?: "warn" | "block";
  readonly on?: string;
}

function commands(language: Language, actions: Actions): Command {
  const t = words[language];
  const titles: Readonly<Record<string, string>> = t.titles;
  const program = new Command("ocop")
    .description(`${t.about}\n${t.disclaimer}`)
    .version(process.env["OCOP_VERSION"] ?? "")
    .configureHelp({ styleTitle: (title) => titles[title] ?? title });
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
      .action((file: string, flags: RateFlags) =>
        actions.rate({
          file,
          view,
          json: flags.json === true,
          full: flags.full === true,
          options: toOptions(flags),
          ...(flags.on !== undefined && { on: flags.on }),
        }),
      );
  }
  addCheck(program, language, actions).addOption(lang());
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

function addRateOptions(command: Command, language: Language): Command {
  const t = words[language];
  return command
    .option("--json", t.json)
    .option("--full", t.full)
    .addOption(new Option("--stage <stage>", t.stage).choices(stageNames))
    .addOption(new Option("--rounding <how>", t.rounding).choices(Object.keys(roundings)).default("none"))
    .addOption(new Option("--floors <how>", t.floors).choices(Object.keys(floorTests)).default("mean"))
    .addOption(new Option("--quorum <how>", t.quorum).choices(Object.keys(quorums)).default("none"))
    .addOption(new Option("--divergence <points>", t.divergence).argParser(toLimit))
    .addOption(new Option("--on-divergence <action>", t.onDivergence).choices(["warn", "block"]))
    .addOption(new Option("--on <day>", t.on).argParser(toDay));
}

function toLimit(text: string): number {
  if (!/^\d{1,3}$/.test(text)) {
    throw new InvalidArgumentError("0–999");
  }
  return Number(text);
}

function toDay(text: string): string {
  if (!isDay(text)) {
    throw new InvalidArgumentError("YYYY-MM-DD");
  }
  return text;
}

function toOptions(flags: RateFlags): RateOptions {
  return {
    ...(flags.stage !== undefined && { stage: flags.stage }),
    policy: {
      rounding: roundings[flags.rounding],
      floors: floorTests[flags.floors],
      quorum: quorums[flags.quorum],
      ...((flags.divergence !== undefined || flags.onDivergence !== undefined) && {
        divergence: {
          limit: flags.divergence ?? tenPointsWarn.limit,
          action: flags.onDivergence ?? tenPointsWarn.action,
        },
      }),
    },
  };
}
