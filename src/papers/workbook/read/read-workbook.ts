import { isList } from "../../../base/fields.js";
import { report } from "../../../base/issue-list.js";
import { requireArgument } from "../../../base/require-argument.js";
import type { FormSource } from "./find-set.js";
import type { SheetCells } from "./grid.js";
import type { WorkbookIssue } from "./issue.js";
import { openSheets } from "./open-sheets.js";
import {
  type ReadScoreSheets,
  type ReadSheetsOptions,
  readScoreSheets,
  requireReadOptions,
  requireSources,
} from "./read-score-sheets.js";

/**
 * Reads filled-in workbooks of `workbookOf` (`.xlsx`, `.xlsm`, `.ods`) back into evaluations, whatever was done to them: see
 * {@link readScoreSheets}. What reads a file is loaded with the first call.
 *
 * A file is read within limits of its size; the command, which reads older kinds (`.xls`, `.xlsb`) too, does so in a process of
 * its own, within limits of time and memory as well.
 *
 * @param files - the bytes of a file, or those of several; of several an issue's path begins with the file's place
 * @param decisions - the decisions to look the sets up in
 * @param options - what bare numbers are
 * @returns evaluations, and issues and warnings with sheet and cell; a file that cannot be read is `workbook.not-read`
 * @throws TypeError when `files` are no bytes or `decisions` are none, RangeError for an unknown option
 * @example
 * const { evaluations, issues } = await readWorkbook(await readFile("phieu.xlsx"), decisions);
 * evaluations.map(({ evaluation }) => rateEvaluation(evaluation, decisions).stars); // [4]
 */
export async function readWorkbook(
  files: Uint8Array | readonly Uint8Array[],
  decisions: readonly FormSource[],
  options: ReadSheetsOptions = {},
): Promise<ReadScoreSheets> {
  const list: readonly unknown[] = isList(files) ? [...files] : [files];
  requireArgument(list.every(isBytes), "readWorkbook", "expected the bytes of a file, or of several");
  requireSources("readWorkbook", decisions);
  requireReadOptions("readWorkbook", options);
  const library = await import("../../heavy/read-book.js");
  const issues: WorkbookIssue[] = [];
  const sheets: SheetCells[] = [];
  for (const [file, bytes] of (list as readonly Uint8Array[]).entries()) {
    const opened = await openSheets(bytes, library);
    if (typeof opened === "string") {
      report(issues, "workbook.not-read", isList(files) ? [file] : [], { why: opened });
    } else {
      sheets.push(...opened.map((sheet) => (isList(files) ? { ...sheet, file } : sheet)));
    }
  }
  if (sheets.length === 0 && issues.length > 0) {
    return { evaluations: [], issues, warnings: [] };
  }
  const read = readScoreSheets(sheets, decisions, options);
  return { ...read, issues: [...issues, ...read.issues] };
}

function isBytes(value: unknown): boolean {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}
