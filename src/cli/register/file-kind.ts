import type { Console } from "../io/console.js";
import { isNamedWorkbook } from "../io/table-kind.js";
import type { TableRequest } from "./request.js";
import { registerWords } from "./words.js";

/** What a file is read as, by its name. */
export type FileKind = "csv" | "workbook" | "records";

/** What a file is by its name: a table of texts, a workbook, or else records. */
export function fileKind(file: string): FileKind {
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return "csv";
  }
  return isNamedWorkbook(file) ? "workbook" : "records";
}

/** Says which options say nothing about a file of a kind. */
export function tellIgnored(
  { language, warn }: Console,
  { file, ...request }: Pick<TableRequest, "file" | "sheet" | "province" | "decision">,
  kind: FileKind,
): void {
  const t = registerWords[language];
  if (kind !== "workbook" && request.sheet !== undefined) {
    warn(t.inputPlace(file, t.noSheets));
  }
  for (const option of ["province", "decision"] as const) {
    if (kind === "records" && request[option] !== undefined) {
      warn(t.inputPlace(file, t.notOfRecords(option)));
    }
  }
}
