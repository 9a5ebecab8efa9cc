import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import type { Cell } from "../../../exchange/register/index.js";
import type { Language } from "../../../language/language.js";
import {
  type FindingSeverity,
  type RowFinding,
  type RowFindings,
  resultWords,
} from "../../../papers/workbook/result/marks.js";
import type { Console } from "../../io/console.js";
import type { Output } from "../../io/output.js";
import { readCsv } from "../../io/read-csv.js";
import { workbookLimits } from "../../io/workbook/limits.js";
import { askResult } from "../../io/workbook/result/ask-result.js";
import type { ResultInput } from "../../io/workbook/result/request.js";
import { workbookWords } from "../../io/workbook/words.js";
import { findingText, suggestionText } from "../../register/finding-text.js";
import type { Checked } from "../../register/items.js";
import { checkWords } from "./words.js";

/** Collects what was found in a table, to write the table back with it. */
export interface Result {
  readonly add: (item: Checked) => void;
  /** Writes a workbook, or says why that cannot be done. */
  readonly write: (kind: "text" | "workbook", summary: readonly string[]) => Promise<string | undefined>;
}

/** How much is sent at once. */
const BATCH = 500;

export function openResult(console: Console, file: string, output: Output): Result {
  const { language } = console;
  const t = checkWords[language];
  const rows: RowFindings[] = [];
  return {
    add: (item) => {
      const found = marksOf(language, item);
      if (found !== undefined) {
        rows.push(found);
      }
    },
    write: async (kind, summary) => {
      const table = kind === "text" ? await rowsOf(file) : [];
      if (table === "too-large") {
        return t.tooManyRows(workbookLimits.rows);
      }
      const sheet = basename(file, extname(file));
      const request = { sheet, summary, limits: workbookLimits, words: resultWords[language] };
      const asked = kind === "text" ? request : { ...request, file };
      const answer = await askResult(console.workbookReader, asked, inBatches(table, rows));
      if (answer.form === "too-large") {
        return workbookWords[language].tooLarge(answer);
      }
      await output.write(answer.bytes);
      await output.finish();
      return undefined;
    },
  };
}

function* inBatches(table: readonly (readonly Cell[])[], rows: readonly RowFindings[]): Generator<ResultInput> {
  for (let at = 0; at < table.length; at += BATCH) {
    yield { rows: table.slice(at, at + BATCH) };
  }
  for (let at = 0; at < rows.length; at += BATCH) {
    yield { findings: rows.slice(at, at + BATCH) };
  }
}

/** The rows of a CSV file, unless there are more than a workbook may have that is read again. */
async function rowsOf(file: string): Promise<readonly (readonly Cell[])[] | "too-large"> {
  const rows: (readonly Cell[])[] = [];
  for await (const row of readCsv(createReadStream(file))) {
    if (rows.push(row) > workbookLimits.rows) {
      return "too-large";
    }
  }
  return rows;
}

/** What is to be told of a row; undefined where there is nothing. */
function marksOf(language: Language, item: Checked): RowFindings | undefined {
  const { place, sheet, issues, warnings, suggestions = [], kind, record } = item;
  const mark = (severity: FindingSeverity, path: readonly unknown[], code: string, text: string): RowFinding => {
    const letter = path[1];
    const isColumn = typeof letter === "string" && /^[A-Z]{1,3}$/.test(letter);
    return { severity, code, text, ...(isColumn && { column: letter }) };
  };
  const findings = [
    ...issues.map((one) => mark("issue", one.path, one.code, findingText(language, item, one))),
    ...warnings.map((one) => mark("warning", one.path, one.code, findingText(language, item, one))),
    ...suggestions.map((one) => mark("suggestion", one.path, one.why, suggestionText(language, one))),
  ];
  const own = kind === "headings" ? "headings" : issues.length > 0 ? "wrong" : record !== undefined ? "right" : "other";
  return findings.length === 0 && own === "other"
    ? undefined
    : { row: place, kind: own, findings, ...(sheet !== undefined && { sheet }) };
}
