import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { tableKind } from "../../io/table-kind.js";
import { dayOption } from "../../parser/day-option.js";
import { wordOption } from "../../parser/word-option.js";
import { addTableOptions } from "../../register/options.js";
import type { TableFlags } from "../../register/request.js";
import type { StatsRequest } from "./request.js";
import { statsWords } from "./words.js";

/** What statistics can be split by, with what officials call it. */
const dimensions = {
  sector: ["ngành", "ngành hàng"],
  group: ["nhóm", "nhóm sản phẩm"],
  set: ["phân nhóm", "phân nhóm sản phẩm", "bộ"],
  stars: ["sao", "hạng sao", "hạng"],
  province: ["tỉnh", "tỉnh, thành phố"],
  year: ["năm", "năm công nhận"],
  level: ["cấp", "cấp công nhận"],
  "producer-type": ["chủ thể", "loại hình"],
  standing: ["hiệu lực", "thời hạn"],
} as const satisfies Record<NonNullable<StatsRequest["by"]>, readonly string[]>;

/** Whether a file is a summary by its name, which `--merge` joins. */
export function isSummaryFile(file: string): boolean {
  return /\.json$/i.test(file);
}

type StatsFlags = Pick<StatsRequest, "by" | "output" | keyof TableFlags> & {
  readonly json?: true;
  readonly merge?: true;
  readonly on?: string;
};

/** Adds `ocop stats`; without `--on` it is about today. */
export function addStats(
  program: Command,
  language: Language,
  today: () => string,
  sumUp: (request: StatsRequest) => Promise<void>,
): Command {
  const t = statsWords[language];
  const command = program
    .command("stats")
    .description(t.about)
    .argument("<file...>", t.files)
    .addOption(wordOption("--by <what>", t.by, dimensions))
    .addOption(dayOption("--on", t.onDay))
    .addOption(new Option("--merge", t.merge).conflicts(["by", "on", "sheet", "province", "decision"]))
    .option("--json", t.json)
    .addOption(new Option("-o, --output <file>", t.output).argParser(toTable));
  return addTableOptions(command, language).action(
    (files: readonly string[], { json, merge, on = today(), ...others }: StatsFlags) =>
      sumUp({ files, json: json === true, isMerge: merge === true, on, today: today(), ...others }),
  );
}

/** A file that is a table by its name, or a summary. */
function toTable(file: string): string {
  if (tableKind(file) === undefined && !isSummaryFile(file)) {
    throw new InvalidArgumentError("Allowed choices are .xlsx, .csv, .json.");
  }
  return file;
}
