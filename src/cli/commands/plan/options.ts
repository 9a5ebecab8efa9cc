import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import type { LaterKind } from "../../../procedure/dossier/changes/filing.js";
import type { UpgradeTarget } from "../../../scoring/plan/index.js";
import { dayOption } from "../../parser/day-option.js";
import { dossierKinds } from "../../parser/kinds.js";
import { wordOption } from "../../parser/word-option.js";
import { floorTests, roundings } from "../rate/flags.js";
import { floorWords, roundingWords } from "../rate/options.js";
import type { PlanRequest } from "./run.js";
import { planWords } from "./words.js";

/** What can be filed later than a first dossier. */
const { first: _, ...laterKinds } = dossierKinds;

interface PlanFlags {
  readonly target: string;
  readonly plans: number;
  readonly locked?: readonly string[];
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
  readonly from?: string;
  readonly kind?: LaterKind;
  readonly on?: string;
  readonly json?: true;
}

/** Adds `ocop plan`; without `--on` documents are looked at for today. */
export function addPlan(
  program: Command,
  language: Language,
  today: () => string,
  plan: (request: PlanRequest) => Promise<void>,
): Command {
  const t = planWords[language];
  return program
    .command("plan")
    .description(t.about)
    .argument("<file>", t.file)
    .addOption(new Option("--target <stars>", t.target).choices(["2", "3", "4", "5"]).makeOptionMandatory())
    .addOption(new Option("--plans <count>", t.plans).argParser(toCount).default(1))
    .addOption(
      new Option("--locked <codes>", t.locked).argParser((codes) => codes.split(",").map((code) => code.trim())),
    )
    .addOption(wordOption("--rounding <how>", t.rounding, roundingWords).default("none"))
    .addOption(wordOption("--floors <how>", t.floors, floorWords).default("mean"))
    .option("--from <file>", t.from)
    .addOption(wordOption("--kind <kind>", t.kind, laterKinds))
    .addOption(dayOption("--on", t.onDay))
    .option("--json", t.json)
    .action((file: string, { target, plans, locked = [], rounding, floors, from, kind, on, json }: PlanFlags) =>
      plan({
        file,
        target: Number(target) as UpgradeTarget,
        plans,
        locked,
        policy: { rounding: roundings[rounding], floors: floorTests[floors] },
        ...(from !== undefined && { earlier: { file: from, on: on ?? today(), ...(kind !== undefined && { kind }) } }),
        json: json === true,
      }),
    );
}

function toCount(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 20) {
    throw new InvalidArgumentError("Allowed choices are 1–20.");
  }
  return count;
}
