import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { tierCodes } from "../../decisions.js";
import { toDay } from "../../parser/day-option.js";
import { floorTests, roundings } from "../rate/options.js";
import type { SummaryRequest } from "./run.js";
import { summaryWords } from "./words.js";

/** Adds `ocop summary`. */
export function addSummary(
  program: Command,
  language: Language,
  sumUp: (request: SummaryRequest) => Promise<void>,
): Command {
  const t = summaryWords[language];
  return program
    .command("summary")
    .description(t.about)
    .argument("<file>", t.fileArgument)
    .option("--json", t.json)
    .addOption(new Option("--near <points>", t.near).argParser(toPoints).default(2))
    .addOption(new Option("--tier <tier>", t.tier).choices(tierCodes))
    .addOption(new Option("--rounding <how>", t.rounding).choices(Object.keys(roundings)).default("none"))
    .addOption(new Option("--floors <how>", t.floors).choices(Object.keys(floorTests)).default("mean"))
    .addOption(new Option("--on <day>", t.on).argParser(toDay))
    .action((file: string, { near, ...flags }: Omit<SummaryRequest["flags"], "quorum" | "jobs"> & { near: number }) =>
      sumUp({ file, near, flags: { ...flags, quorum: "none", jobs: 1 } }),
    );
}

function toPoints(text: string): number {
  if (!/^\d{1,2}(?:\.\d)?$/.test(text)) {
    throw new InvalidArgumentError("0–99");
  }
  return Number(text);
}
