import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { addDays, addMonths } from "../../../procedure/day-arithmetic.js";
import { tableKind } from "../../io/table-kind.js";
import { dayOption } from "../../parser/day-option.js";
import { wordOption } from "../../parser/word-option.js";
import { addTableOptions } from "../../register/options.js";
import type { AgendaRequest } from "./request.js";
import { agendaWords } from "./words.js";

type AgendaFlags = Omit<AgendaRequest, "file" | "json" | "today" | "from" | "to"> & {
  readonly json?: true;
  readonly from?: string;
  readonly to?: string;
};

/** How far an agenda looks where no last day is given. */
const MONTHS = 12;

/** Adds `ocop agenda`; without days it is about the next twelve months. A calendar is stamped with today. */
export function addAgenda(
  program: Command,
  language: Language,
  today: () => string,
  tell: (request: AgendaRequest) => Promise<void>,
): Command {
  const t = agendaWords[language];
  const command = program
    .command("agenda")
    .description(t.about)
    .argument("<file>", t.productFile)
    .addOption(dayOption("--from", t.from))
    .addOption(dayOption("--to", t.to))
    .addOption(wordOption("--by <group>", t.by, { commune: ["xã", "phường"], producer: ["chủ thể"] }))
    .option("--json", t.json)
    .option("--ics <file>", t.ics)
    .addOption(new Option("-o, --output <file>", t.output).argParser(toTable))
    .addOption(new Option("--letters <file>", t.letters).argParser(toTable));
  return addTableOptions(command, language).action(
    (file: string, { json, from = today(), to = lastDayFrom(from), ...others }: AgendaFlags) =>
      tell({ file, from, to, json: json === true, today: today(), ...others }),
  );
}

/** The last day of so many months that begin on a day. */
function lastDayFrom(day: string): string {
  return addDays(addMonths(day, MONTHS), -1);
}

/** A file that is a table by its name. */
function toTable(file: string): string {
  if (tableKind(file) === undefined) {
    throw new InvalidArgumentError("Allowed choices are .xlsx, .csv.");
  }
  return file;
}
