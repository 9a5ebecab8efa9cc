import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { readRecordTable } from "../../exchange/record-table/read-table.js";
import {
  type Cell,
  type RegisterContext,
  type RegisterOptions,
  type RegisterRow,
  type RegisterSurvey,
  readRegister,
  surveyRegister,
} from "../../exchange/register/index.js";
import {
  checkOptions,
  openSurvey,
  type RegisterReader,
  registerReader,
} from "../../exchange/register/register-reader.js";
import type { Console } from "../io/console.js";
import { showBar } from "../io/progress-bar.js";
import { type RowBatches, type Rows, readCsv, readCsvBatches } from "../io/read-csv.js";
import type { TableRequest } from "./request.js";
import { type Tables, tablesOf } from "./tables.js";
import { registerWords } from "./words.js";

/** Files up to this size are kept while they are looked at; to read larger ones twice takes less than to keep their rows. */
const MOST_KEPT = 1e6;

/** The table of a CSV file, or why there is none. */
export async function openCsv(
  console: Console,
  request: TableRequest,
  context: RegisterContext,
): Promise<Tables | string> {
  const { file, layout } = request;
  const { size } = await stat(file);
  if (layout === "auto" && (await isRecordTable(file))) {
    const records = readRecordTable(await rowsOf(readCsv(bytesWithBar(console, file, size))));
    return records === undefined
      ? registerWords[console.language].emptyTable
      : tablesOf([{ records }], context, "text");
  }
  const options = { layout, on: request.today };
  const kept = size > MOST_KEPT ? undefined : await rowsOf(readCsv(bytesWithBar(console, file, size)));
  const survey =
    kept === undefined
      ? await surveyBatches(readCsvBatches(bytesWithBar(console, file, size)), options)
      : surveyRegister(kept, options);
  const rows = () =>
    kept === undefined
      ? readBatches(readCsvBatches(createReadStream(file)), { ...options, survey })
      : [readRegister(kept, { ...options, survey })];
  return survey.filled === 0
    ? registerWords[console.language].emptyTable
    : tablesOf([{ survey, rows }], context, "text");
}

/** Whether the first row of a file is that of a table that `check --cleaned` wrote. */
async function isRecordTable(file: string): Promise<boolean> {
  for await (const row of readCsv(createReadStream(file))) {
    return readRecordTable([row]) !== undefined;
  }
  return false;
}

/** `surveyRegisterStream` of rows that come together. */
async function surveyBatches(batches: RowBatches, options: RegisterOptions): Promise<RegisterSurvey> {
  const survey = openSurvey(checkOptions("surveyRegister", options));
  for await (const rows of batches) {
    for (const cells of rows) {
      survey.take(cells);
    }
  }
  return survey.end();
}

/** `readRegisterStream` of rows that come together. */
async function* readBatches(
  batches: RowBatches,
  options: RegisterOptions & { readonly survey: RegisterSurvey },
): AsyncGenerator<Iterable<RegisterRow>> {
  const reader = registerReader(checkOptions("readRegister", options), options.survey);
  for await (const rows of batches) {
    yield readRows(rows, reader);
  }
  const last = reader.end();
  if (last !== undefined) {
    yield [last];
  }
}

function* readRows(rows: readonly (readonly Cell[])[], reader: RegisterReader): Generator<RegisterRow> {
  for (const cells of rows) {
    const row = reader.take(cells);
    if (row !== undefined) {
      yield row;
    }
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
