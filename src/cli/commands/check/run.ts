import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Decision } from "../../../decisions/decision.js";
import {
  fold,
  type RegisterContext,
  type RegisterLayout,
  readRegisterStream,
} from "../../../exchange/register/index.js";
import { findProvince } from "../../../records/provinces.js";
import { newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { isFileError } from "../../io/file-error.js";
import { type Item, itemsOf, openInput, readInput } from "../../io/input.js";
import { showBar } from "../../io/progress.js";
import { csvTrouble, type Rows, readCsv } from "../../io/read-csv.js";
import { readWorkbook } from "../../io/workbook/read-workbook.js";
import { workbookWords } from "../../io/workbook/words.js";
import { words } from "../../words.js";
import { type Checked, checkRecord, checkRow } from "./items.js";
import { kindOf, type RecordKind } from "./record-kinds.js";
import { openCheckReport } from "./report.js";

/** What `check` is asked to do. */
export interface CheckRequest {
  readonly file: string;
  readonly json: boolean;
  /** The file the records in canonical form go to, one a line. */
  readonly cleaned?: string;
  /** The kind of the records of a JSON file; found out for each where it is not said. */
  readonly kind?: RecordKind;
  /** How a table is laid out. */
  readonly layout: RegisterLayout;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The province a table is of. */
  readonly province?: string;
}

/** Checks the rows of a table, or the records of a JSON file. */
export async function checkFile(console: Console, request: CheckRequest): Promise<number> {
  const t = words[console.language];
  const { file } = request;
  try {
    const context = contextOf(request, await openLibrary().load(newest));
    if (context === undefined) {
      console.warn(t.unknownProvince(request.province ?? ""));
      return status.unreadable;
    }
    const source = await open(console, request, context);
    if ("trouble" in source) {
      console.warn(source.trouble);
      return status.unreadable;
    }
    return await report(console, request, source.items);
  } catch (error) {
    const line = csvTrouble(error);
    if (line === undefined && !isFileError(error)) {
      throw error;
    }
    console.warn(
      t.cannotRead(file, line === undefined ? (error as Error).message : line === 0 ? t.notUtf8 : t.notCsv(line)),
    );
    return status.unreadable;
  }
}

async function report(console: Console, request: CheckRequest, items: AsyncIterable<Checked>): Promise<number> {
  const report = await openCheckReport(console, request);
  try {
    for await (const item of items) {
      await report.add(item);
    }
  } finally {
    await report.end();
  }
  return report.status();
}

/** What is known of a table besides its cells; undefined for a province nobody knows. */
function contextOf({ province }: CheckRequest, inForce: Decision | undefined): RegisterContext | undefined {
  const found = province === undefined ? undefined : findProvince(province);
  if (province !== undefined && found === undefined) {
    return undefined;
  }
  return { setOf: (group) => setOf(group, inForce), ...(found !== undefined && { province: found.code }) };
}

/** The set of the decision in force a group is called by: its number, slug, code or name, with or without accents. */
function setOf(
  group: string,
  inForce: Decision | undefined,
): { readonly decision: string; readonly set: number } | undefined {
  const name = fold(group.trim());
  const set =
    inForce?.find(group.trim()) ??
    inForce?.sets.find((one) => [one.name.vi, one.name.en].some((own) => fold(own) === name));
  return set === undefined ? undefined : { decision: set.decision, set: set.set };
}

type Source = { readonly items: AsyncIterable<Checked> } | { readonly trouble: string };

async function open(console: Console, request: CheckRequest, context: RegisterContext): Promise<Source> {
  const { file, layout } = request;
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return { items: checkRows(readCsv(await openWithBar(console, file)), layout, context) };
  }
  if (/\.xls[xmb]?$/i.test(file)) {
    return openWorkbook(console, request, context);
  }
  return openRecords(console, request);
}

/** The bytes of a file, counted by a bar as they are read. */
async function openWithBar(console: Console, file: string): Promise<AsyncIterable<Buffer>> {
  const { size } = await stat(file);
  const bar = showBar(console, size);
  return (async function* () {
    try {
      for await (const chunk of createReadStream(file)) {
        bar.advance((chunk as Buffer).length);
        yield chunk as Buffer;
      }
    } finally {
      bar.end();
    }
  })();
}

async function openWorkbook(console: Console, request: CheckRequest, context: RegisterContext): Promise<Source> {
  const t = words[console.language];
  const { file, sheet = "", layout } = request;
  const reading = await readWorkbook({ file, sheet: request.sheet, reader: console.workbookReader });
  switch (reading.form) {
    case "too-large":
      return { trouble: t.cannotRead(file, workbookWords[console.language].tooLarge(reading)) };
    case "no-workbook":
      return { trouble: t.cannotRead(file, t.notWorkbook) };
    case "no-sheet":
      return { trouble: t.cannotRead(file, t.noSheet(sheet, reading.names.join(", "))) };
    case "rows":
      if (reading.cut !== undefined) {
        console.warn(`${file}: ${workbookWords[console.language].cut(reading.cut)}`);
      }
      return { items: checkRows(reading.rows, layout, context) };
  }
}

async function* inTurn<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function* checkRows(rows: Rows, layout: RegisterLayout, context: RegisterContext): AsyncGenerator<Checked> {
  for await (const row of readRegisterStream(rows, { layout })) {
    yield checkRow(row, context);
  }
}

async function openRecords(console: Console, { file, kind }: CheckRequest): Promise<Source> {
  const t = words[console.language];
  const input = await readInput(openInput(file, console.stdin), /\.(?:ndjson|jsonl)$/i.test(file));
  switch (input.form) {
    case "empty":
      return { trouble: t.cannotRead(file, t.empty) };
    case "broken":
      return { trouble: `${file}: ${t.notJson(input.notJson.line, input.notJson.column)}` };
    case "document":
      return { items: checkRecords(inTurn([{ value: input.value }]), kind) };
    case "list":
      return { items: checkRecords(inTurn(input.values.map((value) => ({ value }))), kind) };
    case "lines":
      return { items: checkRecords(itemsOf(input.batches), kind) };
  }
}

async function* checkRecords(items: AsyncIterable<Item>, kind: RecordKind | undefined): AsyncGenerator<Checked> {
  let place = 0;
  for await (const item of items) {
    place++;
    yield "notJson" in item
      ? { unit: "record", place, kind: "unreadable", isRecord: true, notJson: item.notJson, issues: [], warnings: [] }
      : checkRecord(item.value, place, kind ?? kindOf(item.value));
  }
}
