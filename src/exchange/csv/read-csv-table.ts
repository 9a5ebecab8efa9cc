import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { refuseKind } from "../../base/read.js";
import { cutRows } from "./cut-rows.js";
import { delimiterOf } from "./delimiter-of.js";
import { encodingOf } from "./encoding-of.js";
import type { CsvIssue } from "./issue.js";
import { oddRows } from "./odd-rows.js";

/**
 * The rows of a CSV file, as `readRegister` takes them: separated by commas, semicolons or tabs, whichever its first lines agree
 * on, with or without a byte-order mark; bytes in UTF-8 or in UTF-16.
 *
 * Blank lines are rows, so that row numbers are those of a sheet. What is odd is kept: a quotation mark within a cell is a
 * sign like any other. Only one that opens a cell and never closes leaves nothing to read.
 *
 * @param file - the text of the file, or its bytes
 * @returns the rows, or why there are none: `csv.*`, `field.wrong-type` for what is neither text nor bytes
 * @example
 * readCsvTable("Tên sản phẩm;Số sao\r\n\"Chè; loại 1\";4"); // { ok: true, value: [["Tên sản phẩm", "Số sao"], ["Chè; loại 1", "4"]] }
 */
export function readCsvTable(file: string | Uint8Array): Outcome<readonly (readonly string[])[], CsvIssue> {
  const issues: CsvIssue[] = [];
  const text = textOf(file, issues)?.replace(/^\ufeff/, "");
  if (text === undefined) {
    return { ok: false, issues };
  }
  if (text.trim() === "") {
    return refused({ code: "csv.empty", path: [], params: {} });
  }
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) {
    return refused({ code: "csv.page", path: [], params: {} });
  }
  const delimiter = delimiterOf(text);
  const plain = cutRows(text, delimiter, true);
  const odd = oddRows(text, plain.end, delimiter);
  return odd.openAt === undefined
    ? { ok: true, value: [...plain.rows, ...odd.rows] }
    : refused({ code: "csv.open-quote", path: [], params: { line: linesIn(text.slice(0, odd.openAt)) } });
}

function refused(issue: CsvIssue): Outcome<never, CsvIssue> {
  return { ok: false, issues: [issue] };
}

function textOf(file: unknown, issues: CsvIssue[]): string | undefined {
  if (typeof file === "string") {
    return file;
  }
  if (!isBytes(file)) {
    refuseKind(issues, [], "string", file);
    return undefined;
  }
  try {
    const text = new TextDecoder(encodingOf(file), { fatal: true, ignoreBOM: true }).decode(file);
    const at = text.indexOf("\0");
    if (at < 0) {
      return text;
    }
    report(issues, "csv.not-utf8", [], { line: linesIn(text.slice(0, at)) });
  } catch {
    report(issues, "csv.not-utf8", [], { line: linesIn(readable(file)) });
  }
  return undefined;
}

function isBytes(value: unknown): value is Uint8Array {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}

/** The text up to the first sign that is not UTF-8. */
function readable(bytes: Uint8Array): string {
  const [text = ""] = new TextDecoder().decode(bytes).split("\ufffd", 1);
  return text;
}

/** How many lines a text has, its last one counted. */
function linesIn(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
