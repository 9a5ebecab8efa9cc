import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Decision } from "../../../decisions/decision.js";
import {
  type Cell,
  type RegisterContext,
  type RegisterLayout,
  readRegisterStream,
  setsCalled,
} from "../../../exchange/register/index.js";
import { findProvince } from "../../../records/provinces.js";
import { newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { inputTrouble } from "../../io/file-error.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { showBar } from "../../io/progress.js";
import { type Rows, readCsv } from "../../io/read-csv.js";
import { inTurn } from "../../io/undo.js";
import { readWorkbook } from "../../io/workbook/read-workbook.js";
import { workbookWords } from "../../io/workbook/words.js";
import { type Checked, checkRecord, checkRow } from "./items.js";
import { kindOf, type RecordKind } from "./record-kinds.js";
import { openCheckReport } from "./report.js";
import { checkWords } from "./words.js";

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
  const { language } = console;
  const { file, cleaned } = request;
  const context = contextOf(request, await openLibrary().load(newest));
  if (context === undefined) {
    console.warn(checkWords[language].unknownProvince(request.province ?? ""));
    return status.unreadable;
  }
  let output: Output | undefined;
  try {
    output = cleaned === undefined ? undefined : await openOutput(cleaned, console.inUse(file));
    return await checkInto(console, request, context, output);
  } catch (error) {
    const unwritten = outputTrouble(language, error);
    const trouble = unwritten ?? inputTrouble(language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    if (unwritten === undefined && cleaned !== undefined) {
      console.warn(checkWords[language].leftAsItWas(cleaned));
    }
    return status.unreadable;
  } finally {
    await output?.abandon();
  }
}

async function checkInto(
  console: Console,
  request: CheckRequest,
  context: RegisterContext,
  output: Output | undefined,
): Promise<number> {
  const source = await open(console, request, context);
  if ("trouble" in source) {
    console.warn(source.trouble);
    if (request.cleaned !== undefined) {
      console.warn(checkWords[console.language].leftAsItWas(request.cleaned));
    }
    return status.unreadable;
  }
  const report = openCheckReport(console, request.json, output);
  for await (const item of source.items) {
    await report.add(item);
    // Where nobody reads what is printed, the rest is checked for the sake of the file alone.
    if (!console.isRead() && output === undefined) {
      return report.status();
    }
  }
  await output?.finish();
  await report.end();
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

/** The set of the decision in force a group is called by: its number, slug, code or name, where that tells one. */
function setOf(
  group: string,
  inForce: Decision | undefined,
): { readonly decision: string; readonly set: number } | undefined {
  const own = inForce?.find(group.trim());
  const set = own?.set ?? setsCalled(group, inForce?.classification ?? []).set?.set;
  return inForce === undefined || set === undefined ? undefined : { decision: inForce.code, set };
}

type Source = { readonly items: AsyncIterable<Checked> } | { readonly trouble: string };

async function open(console: Console, request: CheckRequest, context: RegisterContext): Promise<Source> {
  const { file } = request;
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return openRows(console, request, context, readCsv(await openWithBar(console, file)));
  }
  if (/\.xls[xmb]?$/i.test(file)) {
    return openWorkbook(console, request, context);
  }
  return openRecords(console, request);
}

/** The bytes of a file, counted by a bar as they are read. */
async function openWithBar(console: Console, file: string): Promise<AsyncIterable<Buffer>> {
  const { size } = await stat(file);
  return (async function* () {
    const bar = showBar(console, size);
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
  const t = checkWords[console.language];
  const { file, sheet = "" } = request;
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
      return openRows(console, request, context, reading.rows);
  }
}

/** The rows of a table, unless it has none: then it is empty, as a file of JSON may be. */
async function openRows(
  { language }: Console,
  { file, layout }: CheckRequest,
  context: RegisterContext,
  rows: Rows,
): Promise<Source> {
  const t = checkWords[language];
  const filled = await fromFirstFilled(rows);
  return filled === undefined
    ? { trouble: t.cannotRead(file, t.emptyTable) }
    : { items: checkRows(filled, layout, context) };
}

/** The same rows, once there is one that is not blank; undefined where all are. */
async function fromFirstFilled(rows: Rows): Promise<Rows | undefined> {
  const source = rows[Symbol.asyncIterator]();
  // Of blank rows only their number counts: a file may hold very many.
  let blank = 0;
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    const row = next.value;
    if (row.some(isFilled)) {
      return resumed(blank, row, source);
    }
    blank++;
  }
  return undefined;
}

function isFilled(cell: Cell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : cell !== undefined && cell !== null;
}

async function* resumed(blank: number, first: readonly Cell[], rest: AsyncIterator<readonly Cell[]>): Rows {
  try {
    for (let count = 0; count < blank; count++) {
      yield [];
    }
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* checkRows(rows: Rows, layout: RegisterLayout, context: RegisterContext): AsyncGenerator<Checked> {
  for await (const row of readRegisterStream(rows, { layout })) {
    yield checkRow(row, context);
  }
}

async function openRecords(console: Console, { file, kind }: CheckRequest): Promise<Source> {
  const t = checkWords[console.language];
  const input = await readInput(openInput(file, console.stdin), isNamedLines(file));
  switch (input.form) {
    case "empty":
      return { trouble: t.cannotRead(file, t.empty) };
    case "broken":
      return { trouble: placeOf(console.language, file, input.broken) };
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
    yield "broken" in item
      ? { unit: "record", place, kind: "unreadable", isRecord: true, broken: item.broken, issues: [], warnings: [] }
      : checkRecord(item.value, place, kind ?? kindOf(item.value));
  }
}
