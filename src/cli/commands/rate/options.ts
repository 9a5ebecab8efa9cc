import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
import { tiers } from "../../parser/kinds.js";
import { wordOption } from "../../parser/word-option.js";
import type { ByFile, Manner, RateFlags } from "./flags.js";
import { rateWords } from "./words.js";

/** What the council's choices are called in Vietnamese. */
export const roundingWords = { none: ["không"], hundredths: ["hai chữ số", "hai chữ số thập phân"] } as const;
export const floorWords = { mean: ["trung bình"], every: ["mọi phiếu"], majority: ["đa số", "đa số phiếu"] } as const;
const quorumWords = { none: ["không", "không đặt ra"], all: ["đủ"], "three-quarters": ["ba phần tư", "3/4"] } as const;
const divergenceWords = { warn: ["cảnh báo"], block: ["không phân hạng", "chặn"] } as const;

/** Adds `ocop rate`. */
export function addRate(program: Command, language: Language, rate: ByFile): Command {
  return addRating(program, language, "rate", rateWords[language].about, rate);
}

/** Adds a command that rates: the same options, told in two ways. */
export function addRating(
  program: Command,
  language: Language,
  view: Manner["view"],
  about: string,
  rate: ByFile,
): Command {
  const t = rateWords[language];
  return program
    .command(view)
    .description(about)
    .argument("<file...>", t.scoreFiles)
    .option("--json", t.json)
    .option("--full", t.full)
    .addOption(wordOption("--tier <tier>", t.tier, tiers))
    .addOption(wordOption("--rounding <how>", t.rounding, roundingWords).default("none"))
    .addOption(wordOption("--floors <how>", t.floors, floorWords).default("mean"))
    .addOption(wordOption("--quorum <how>", t.quorum, quorumWords).default("none"))
    .addOption(new Option("--divergence <points>", t.divergence).argParser(toLimit))
    .addOption(wordOption("--on-divergence <action>", t.onDivergence, divergenceWords))
    .addOption(dayOption("--on", t.on))
    .addOption(new Option("--jobs <count>", t.jobs).argParser(toJobs).default(1))
    .action((files: readonly string[], flags: RateFlags) => rate({ files, view, flags }));
}

function toLimit(text: string): number {
  if (!/^\d{1,3}$/.test(text)) {
    throw new InvalidArgumentError("Allowed choices are 0–999.");
  }
  return Number(text);
}

const MOST_JOBS = 64;

function toJobs(text: string): number {
  const count = text === "auto" ? Math.min(availableParallelism(), MOST_JOBS) : Number(text);
  if (!/^(?:auto|[1-9]\d?)$/.test(text) || count > MOST_JOBS) {
    throw new InvalidArgumentError(`Allowed choices are 1–${MOST_JOBS}, auto.`);
  }
  return count;
}
