import { type Command, InvalidArgumentError, Option } from "commander";
import type { Stars } from "../decisions/decision.js";
import type { Language } from "../messages/language.js";
import type { PlanRequest } from "./plan.js";
import { words } from "./words.js";

interface PlanFlags {
  readonly target: string;
  readonly plans: number;
  readonly locked?: readonly string[];
  readonly json?: true;
}

/** Adds `ocop plan`. */
export function addPlan(program: Command, language: Language, plan: (request: PlanRequest) => Promise<void>): Command {
  const t = words[language];
  return program
    .command("plan")
    .description(t.planAbout)
    .argument("<file>", t.sheetArgument)
    .addOption(new Option("--target <stars>", t.target).choices(["2", "3", "4", "5"]).makeOptionMandatory())
    .addOption(new Option("--plans <count>", t.plansOption).argParser(toCount).default(1))
    .addOption(
      new Option("--locked <codes>", t.locked).argParser((codes) => codes.split(",").map((code) => code.trim())),
    )
    .option("--json", t.json)
    .action((file: string, { target, plans, locked = [], json }: PlanFlags) =>
      plan({ file, target: Number(target) as Stars, plans, locked, json: json === true }),
    );
}

function toCount(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 20) {
    throw new InvalidArgumentError("1–20");
  }
  return count;
}
