import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import type { UpgradeTarget } from "../../../scoring/plan/index.js";
import { floorTests, roundings } from "../rate/options.js";
import type { PlanRequest } from "./run.js";
import { planWords } from "./words.js";

interface PlanFlags {
  readonly target: string;
  readonly plans: number;
  readonly locked?: readonly string[];
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
  readonly json?: true;
}

/** Adds `ocop plan`. */
export function addPlan(program: Command, language: Language, plan: (request: PlanRequest) => Promise<void>): Command {
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
    .addOption(new Option("--rounding <how>", t.rounding).choices(Object.keys(roundings)).default("none"))
    .addOption(new Option("--floors <how>", t.floors).choices(Object.keys(floorTests)).default("mean"))
    .option("--json", t.json)
    .action((file: string, { target, plans, locked = [], rounding, floors, json }: PlanFlags) =>
      plan({
        file,
        target: Number(target) as UpgradeTarget,
        plans,
        locked,
        policy: { rounding: roundings[rounding], floors: floorTests[floors] },
        json: json === true,
      }),
    );
}

function toCount(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 20) {
    throw new InvalidArgumentError("1–20");
  }
  return count;
}
