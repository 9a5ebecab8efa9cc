import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type RecordTable, readRecordTable } from "../../../exchange/record-table/read-table.js";
import {
  type Cell,
  type RegisterAccount,
  type RegisterContext,
  type RegisterOptions,
  type RegisterRow,
  type RegisterSurvey,
  readRegister,
  readRegisterStream,
  surveyRegister,
  surveyRegisterStream,
  withUndecidedDays,
} from "../../../exchange/register/index.js";
import type { Console } from "../../io/console.js";
import { showBar, showWaiting } from "../../io/progress.js";
import { type Rows, readCsv } from "../../io/read-csv.js";
import type { SheetInfo, WorkbookTrouble } from "../../io/workbook/answer.js";
import { readWorkbook } from "../../io/workbook/read-workbook.js";
import { workbookWords } from "../../io/workbook/words.js";
import { type Checked, checkRow, checkTableRecord } from "./items.js";
import type { CheckRequest } from "./request.js";
import { checkWords } from "./words.js";

/** What was read of a table: how, and what became of its cells. */
export interface TableSummary {
  readonly sheet?: string;
  /** Undefined for a table of records. */
  readonly survey?: RegisterSurvey;
  readonly account: RegisterAccount;
}

/** The rows of the tables of a file; what became of each table is known once its rows have been taken. */
export interface Tables {
  readonly items: AsyncIterable<Checked>;
  readonly summaries: readonly TableSummary[];
  /** What the file is, whatever its name says. */
  readonly kind: "text" | "workbook";
}

/** A table that has been looked at, and its rows, which are read as they are taken. */
type Table = RegisterTable | RecordsTable;

/** A table that `check --cleaned` wrote: there is nothing to find out about it. */
interface RecordsTable {
  readonly sheet?: string;
  readonly records: RecordTable;
}

interface RegisterTable {
  readonly sheet?: string;
  readonly survey: RegisterSurvey;
  readonly rows: () => Iterable<RegisterRow> | AsyncIterable<RegisterRow>;
  /** Cells with numbers that may be days of two systems. */
  readonly undecidedDays?: ReadonlySet<string>;
}

/** Files up to this size are kept while they are looked at; to read larger ones twice takes less than to keep their rows. */
const MOST_KEPT = 1e6;

/** The table of a CSV file, or why there is none. */
export async function openCsv(
  console: Console,
  request: CheckRequest,
  context: RegisterContext,
): Promise<Tables | string> {
  const { file, layout } = request;
  const { size } = await stat(file);
  if (layout === "auto" && (await isRecordTable(file))) {
    const records = readRecordTable(await rowsOf(readCsv(bytesWithBar(console, file, size))));
    return records === undefined ? checkWords[console.language].emptyTable : tablesOf([{ records }], context, "text");
  }
  const options = { layout, on: request.today };
  const kept = size > MOST_KEPT ? undefined : await rowsOf(readCsv(bytesWithBar(console, file, size)));
  const survey =
    kept === undefined
      ? await surveyRegisterStream(readCsv(bytesWithBar(console, file, size)), options)
      : surveyRegister(kept, options);
  const rows = () =>
    kept === undefined
      ? readRegisterStream(readCsv(createReadStream(file)), { ...options, survey })
      : readRegister(kept, { ...options, survey });
  return survey.filled === 0 ? checkWords[console.language].emptyTable : tablesOf([{ survey, rows }], context, "text");
}

/** Whether the first row of a file is that of a table that `check --cleaned` wrote. */
async function isRecordTable(file: string): Promise<boolean> {
  for await (const row of readCsv(createReadStream(file))) {
    return readRecordTable([row]) !== undefined;
  }
  return false;
}

/** The tables of a workbook, one for each sheet that is read, or why there are none. */
export async function openWorkbook(
  console: Console,
  request: CheckRequest,
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
      return openSheets(console, request, context, reading.sheets, reading.rows);
  }
}

/** The sheets of a workbook with their rows, or why there are none. */
type SheetsRead =
  | { readonly form: "sheets"; readonly sheets: readonly SheetInfo[]; readonly rows: readonly (readonly Cell[])[][] }
  | WorkbookTrouble;

/** Reads a workbook, and says so on a terminal as long as it takes. */
async function readWithWord(console: Console, { file, sheet }: CheckRequest): Promise<SheetsRead> {
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
    return { form: "sheets", sheets: reading.sheets, rows };
  } finally {
    waiting.end();
  }
}

function openSheets(
  console: Console,
  { file, layout, today, sheet }: CheckRequest,
  context: RegisterContext,
  sheets: readonly SheetInfo[],
  rows: readonly (readonly (readonly Cell[])[])[],
): Tables | string {
  const t = checkWords[console.language];
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
      rows: () => readRegister(own, { ...options, survey }),
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

function tablesOf(tables: readonly Table[], context: RegisterContext, kind: Tables["kind"]): Tables {
  const summaries: TableSummary[] = [];
  return { items: itemsOf(tables, context, summaries), summaries, kind };
}

async function* itemsOf(
  tables: readonly Table[],
  context: RegisterContext,
  summaries: TableSummary[],
): AsyncGenerator<Checked> {
  for (const table of tables) {
    const called = table.sheet === undefined ? {} : { sheet: table.sheet };
    const named = (checked: Checked): Checked => ({ ...checked, ...called });
    if ("records" in table) {
      for (const { row, record } of table.records.records) {
        yield named(checkTableRecord(record, row, table.records));
      }
      summaries.push({ account: { used: table.records.cells, kept: 0, reported: 0 }, ...called });
      continue;
    }
    const { survey, rows, undecidedDays } = table;
    const account = { used: 0, kept: 0, reported: 0 };
    for await (const read of rows()) {
      const row = undecidedDays === undefined ? read : withUndecidedDays(read, undecidedDays);
      account.used += row.account.used;
      account.kept += row.account.kept;
      account.reported += row.account.reported;
      yield named(checkRow(row, context));
    }
    summaries.push({ survey, account, ...called });
  }
}

async function rowsOf(rows: Rows): Promise<readonly (readonly Cell[])[]> {
  const all: (readonly Cell[])[] = [];
  for await (const row of rows) {
    all.push(row);
  }
  return all;
}

/** The bytes of a file, counted by a bar as they are read. */
async function* bytesWithBar(console: Console, file: string, size: number): AsyncGenerator<Buffer> {
  const bar = showBar(console, size);
  try {
    for await (const chunk of createReadStream(file)) {
      bar.advance((chunk as Buffer).length);
      yield chunk as Buffer;
    }
  } finally {
    bar.end();
  }
}
