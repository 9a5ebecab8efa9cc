import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
import type { AgendaRequest } from "./run.js";
import { agendaWords } from "./words.js";

type AgendaFlags = Omit<AgendaRequest, "file" | "json" | "today"> & { readonly json?: true };

/** Adds `ocop agenda`; a calendar is stamped with today. */
export function addAgenda(
  program: Command,
  language: Language,
  today: () => string,
  tell: (request: AgendaRequest) => Promise<void>,
): Command {
  const t = agendaWords[language];
  return program
    .command("agenda")
    .description(t.about)
    .argument("<file>", t.fileArgument)
    .addOption(dayOption("--from", t.from).makeOptionMandatory())
    .addOption(dayOption("--to", t.to).makeOptionMandatory())
    .option("--json", t.json)
    .option("--ics <file>", t.ics)
    .action((file: string, { json, from, to, ics }: AgendaFlags) =>
      tell({ file, from, to, json: json === true, today: today(), ...(ics !== undefined && { ics }) }),
    );
}
