import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { tableKind } from "../../io/table-kind.js";
import { dayOption } from "../../parser/day-option.js";
import { tiers } from "../../parser/kinds.js";
import { wordOption } from "../../parser/word-option.js";
import type { RateFlags } from "../rate/flags.js";
import { floorWords, roundingWords } from "../rate/options.js";
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
    .argument("<file...>", t.scoreFiles)
    .option("--json", t.json)
    .addOption(new Option("-o, --output <file>", t.output).argParser(toWorkbook))
    .addOption(new Option("--near <points>", t.near).argParser(toPoints).default(2))
    .addOption(wordOption("--tier <tier>", t.tier, tiers))
    .addOption(wordOption("--rounding <how>", t.rounding, roundingWords).default("none"))
    .addOption(wordOption("--floors <how>", t.floors, floorWords).default("mean"))
    .addOption(dayOption("--on", t.on))
    .action(
      (
        files: readonly string[],
        { near, output, ...flags }: Omit<RateFlags, "quorum" | "jobs"> & Pick<SummaryRequest, "near" | "output">,
      ) =>
        sumUp({
          files,
          near,
          ...(output === undefined ? {} : { output }),
          flags: { ...flags, quorum: "none", jobs: 1 },
        }),
    );
}

function toPoints(text: string): number {
  if (!/^\d{1,2}(?:\.\d)?$/.test(text)) {
    throw new InvalidArgumentError("Allowed choices are 0–99.");
  }
  return Number(text);
}

/** A file that is a workbook by its name. */
function toWorkbook(file: string): string {
  if (tableKind(file) !== "xlsx") {
    throw new InvalidArgumentError("Allowed choices are .xlsx.");
  }
  return file;
}
