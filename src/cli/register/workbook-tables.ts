import { readRecordTable } from "../../exchange/record-table/read-table.js";
import {
  type Cell,
  type RegisterContext,
  type RegisterOptions,
  readRegister,
  surveyRegister,
} from "../../exchange/register/index.js";
import type { Console } from "../io/console.js";
import { showWaiting } from "../io/progress.js";
import type { SheetInfo, SheetsAnswer, WorkbookTrouble } from "../io/workbook/answer.js";
import { readWorkbook } from "../io/workbook/read-workbook.js";
import { workbookWords } from "../io/workbook/words.js";
import { openCsv } from "./csv-table.js";
import type { TableRequest } from "./request.js";
import { type Table, type Tables, tablesOf } from "./tables.js";
import { registerWords } from "./words.js";

/** The tables of a workbook, one for each sheet that is read, or why there are none. */
export async function openWorkbook(
  console: Console,
  request: TableRequest,
  context: RegisterContext,
): Promise<Tables | string> {
  const words = workbookWords[console.language];
  const { file, sheet = "" } = request;
  const reading = await readWithWord(console, request);
  switch (reading.form) {
    case "too-large":
      return words.tooLarge(reading);
    case "damaged":
      return words.damaged(reading.part);
    case "no-workbook":
      return words.notWorkbook;
    case "encrypted":
      return words.encrypted;
    case "no-sheet":
      return words.noSheet(sheet, reading.names);
    case "text":
      console.warn(`${file}: ${words.isText}`);
      return openCsv(console, request, context);
    case "sheets":
      for (const one of reading.earlier ?? []) {
        console.warn(`${file}: ${words.earlier(one)}`);
      }
      return openSheets(console, request, context, reading.sheets, reading.rows);
  }
}

/** The sheets of a workbook with their rows, or why there are none. */
type SheetsRead = (SheetsAnswer & { readonly rows: readonly (readonly Cell[])[][] }) | WorkbookTrouble;

/** Reads a workbook, and says so on a terminal as long as it takes. */
async function readWithWord(console: Console, { file, sheet }: TableRequest): Promise<SheetsRead> {
  const waiting = showWaiting(console, workbookWords[console.language].reading);
  try {
    const reading = await readWorkbook({ file, sheet, reader: console.workbookReader });
    if (reading.form !== "sheets") {
      return reading;
    }
    const rows: (readonly Cell[])[][] = reading.sheets.map(() => []);
    for await (const batch of reading.batches) {
      rows[batch.sheet]?.push(...batch.rows);
    }
    const { sheets, earlier = [] } = reading;
    return { form: "sheets", sheets, earlier, rows };
  } finally {
    waiting.end();
  }
}

function openSheets(
  console: Console,
  { file, layout, today, sheet }: TableRequest,
  context: RegisterContext,
  sheets: readonly SheetInfo[],
  rows: readonly (readonly (readonly Cell[])[])[],
): Tables | string {
  const t = registerWords[console.language];
  const isOne = sheets.length === 1;
  const surveyed = sheets.flatMap((info, place): { readonly info: SheetInfo; readonly table: Table }[] => {
    const { name, isRead, merges, undecidedDays } = info;
    const options: RegisterOptions = { layout, merges, on: today };
    const own = rows[place] ?? [];
    const called = isOne ? {} : { sheet: name };
    const records = isRead && layout === "auto" ? readRecordTable(own) : undefined;
    if (records !== undefined) {
      return [{ info, table: { records, ...called } }];
    }
    const survey = surveyRegister(own, options);
    const table: Table = {
      survey,
      rows: () => [readRegister(own, { ...options, survey })],
      ...called,
      ...(undecidedDays !== undefined && { undecidedDays: new Set(undecidedDays) }),
    };
    return isRead && survey.filled > 0 ? [{ info, table }] : [];
  });
  const registers = surveyed.filter(({ table }) => isKnown(table));
  for (const line of [...remarks(console, sheets, sheet), ...notRegisters(console, surveyed, registers.length)]) {
    console.warn(`${file}: ${line}`);
  }
  const read = registers.length === 0 ? surveyed : registers;
  return read.length === 0
    ? t.emptyTable
    : tablesOf(
        read.map(({ table }) => table),
        context,
        "workbook",
      );
}

/** Whether it is known what the columns of a table hold. */
function isKnown(table: Table): boolean {
  return "records" in table || table.survey.tables.length > 0;
}

/** What is not read of a workbook, and what is not shown of what is read. */
function remarks(console: Console, sheets: readonly SheetInfo[], named: string | undefined): readonly string[] {
  const words = workbookWords[console.language];
  // Where a sheet is hidden, that is why; else another one was named, or is the agencies'.
  const whyNot = ({ isHidden }: SheetInfo) => (isHidden ? "hidden" : named === undefined ? "agency" : "named");
  return sheets.flatMap((sheet) => {
    const { name, isRead, filled } = sheet;
    return isRead ? remarksOn(words, sheet) : filled === 0 ? [] : [words.notRead(name, filled, whyNot(sheet))];
  });
}

function remarksOn(
  words: (typeof workbookWords)[keyof typeof workbookWords],
  { name, isFiltered, hiddenRows, comments, cut }: SheetInfo,
): readonly string[] {
  return [
    ...(cut === undefined ? [] : [words.cut(cut)]),
    ...(hiddenRows === undefined ? [] : [words.hiddenRows(name, hiddenRows, isFiltered)]),
    ...(comments === undefined ? [] : [words.comments(name, comments)]),
  ];
}

/** Beside a register, sheets without headings are named and not read. */
function notRegisters(
  console: Console,
  sheets: readonly { readonly info: SheetInfo; readonly table: Table }[],
  registers: number,
): readonly string[] {
  const others = sheets.filter(({ table }) => !isKnown(table));
  return registers === 0
    ? []
    : others.map(({ info: { name, filled } }) => workbookWords[console.language].noRegister(name, filled));
}
