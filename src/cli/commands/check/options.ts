import { type Command, InvalidArgumentError } from "commander";
import type { Language } from "../../../language/language.js";
import { wordOption } from "../../parser/word-option.js";
import { addTableOptions } from "../../register/options.js";
import { recordKindNames } from "./record-kind-names.js";
import type { CheckRequest } from "./request.js";
import { checkWords } from "./words.js";

/** How a table may be laid out, with what officials call it. */
const layoutNames = { auto: ["tự động"], agency: ["mẫu", "cơ quan"], headings: ["tiêu đề"] } as const;

interface CheckFlags extends Omit<CheckRequest, "file" | "json" | "today"> {
  readonly json?: true;
}

/** Adds `ocop check`. */
export function addCheck(
  program: Command,
  language: Language,
  today: () => string,
  check: (request: CheckRequest) => Promise<void>,
): Command {
  const t = checkWords[language];
  const command = program
    .command("check")
    .description(t.about)
    .argument("<file>", t.file)
    .option("--json", t.json)
    .option("-o, --output <file>", t.output, workbookName)
    .option("--cleaned <file>", t.cleaned, cleanedName)
    .addOption(wordOption("--kind <kind>", t.kind, recordKindNames))
    .addOption(wordOption("--layout <layout>", t.layout, layoutNames).default("auto"));
  return addTableOptions(command, language).action((file: string, { json, ...flags }: CheckFlags) =>
    check({ file, json: json === true, today: today(), ...flags }),
  );
}

/** Takes the name of a workbook to write. */
function workbookName(name: string): string {
  if (!/\.xlsx$/i.test(name)) {
    throw new InvalidArgumentError("Allowed choices are .xlsx.");
  }
  return name;
}

/** Takes the name of a table or of a file of records; not that of another document, which it would not be. */
function cleanedName(name: string): string {
  if (/\.(?:xls|xls[mb]|ods|docx?|pdf)$/i.test(name)) {
    throw new InvalidArgumentError("Allowed choices are .xlsx, .csv, .ndjson.");
  }
  return name;
}
