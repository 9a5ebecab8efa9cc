/**
 * The reader of workbooks, a process of its own: a damaged file may keep it busy for ever or use up its memory, and then
 * the command is still there to say so. It is asked by its argument and answers on standard output.
 */
import { Console } from "node:console";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { Cell } from "../../../exchange/register/index.js";
import type { BookLibrary } from "../../../papers/workbook/cells/opened-book.js";
import type { RowFindings } from "../../../papers/workbook/result/marks.js";
import type { Package } from "../../../papers/workbook/result/package.js";
import type { RowBatch, WorkbookAnswer, WorkbookRequest } from "./answer.js";
import { readFrames, toFrame } from "./frames.js";
import type { WorkbookLimits } from "./limits.js";
import { pageText } from "./page-text.js";
import { parseWorkbook } from "./parse.js";
import type { ResultAnswer, ResultInput, ResultRequest } from "./result/request.js";
import { openPackage, zipped } from "./result/zip-package.js";

const LATE = { form: "too-large", limit: "seconds" } as const;

const request = JSON.parse(process.argv[2] ?? "") as WorkbookRequest | ResultRequest;

// SheetJS tells what it makes of some files; standard output is for answers.
globalThis.console = new Console(process.stderr);

// Nobody listens any more: the command has ended.
process.stdout.on("error", () => process.exit(0));

void ("words" in request ? sendResult(request) : sendRows(request));

/** The library that reads workbooks, which the package has once, for whoever asks. */
function openLibrary(): Promise<BookLibrary> {
  return import("../../../papers/heavy/read-book.js");
}

/** What writes results, which other programs load, too. */
function openWriter() {
  return import("../../../papers/heavy/write-result.js");
}

async function sendRows(request: WorkbookRequest): Promise<void> {
  const { file, limits } = request;
  const library = await openLibrary();
  const parsed = inTime(limits, () => parseWorkbook(readFileSync(file), request, library));
  await send(parsed === "late" ? LATE : parsed.answer);
  for (const batch of parsed === "late" ? [] : parsed.batches) {
    await send(batch);
  }
}

async function sendResult(request: ResultRequest): Promise<void> {
  const { file, limits } = request;
  const rows: (readonly Cell[])[] = [];
  const found: RowFindings[] = [];
  for await (const input of readFrames(process.stdin)) {
    const more = input as ResultInput;
    if ("rows" in more) {
      rows.push(...more.rows);
    } else {
      found.push(...more.findings);
    }
  }
  const [library, { resultOfRows, writeResult }] = await Promise.all([openLibrary(), openWriter()]);
  const toXlsx = (bytes: Buffer) => Buffer.from(library.rewrite(pageText(bytes) ?? bytes));
  const result = inTime(limits, () =>
    file === undefined
      ? zipped(resultOfRows(rows, found, request))
      : writtenBack(readFileSync(file), toXlsx, (book, isPlain) => writeResult(book, isPlain, found, request), limits),
  );
  await send(result === "late" ? LATE : { form: "written", bytes: result });
}

/** The workbook with what was found; one of another kind is first made one of today. */
function writtenBack(
  bytes: Buffer,
  toXlsx: (bytes: Buffer) => Buffer,
  write: (book: Package, isPlain: boolean) => boolean,
  { unpacked }: WorkbookLimits,
): Buffer {
  for (const isPlain of [false, true]) {
    const book = openPackage(isPlain ? toXlsx(bytes) : bytes, unpacked);
    if (book !== undefined && write(book, isPlain)) {
      return book.toZip();
    }
  }
  throw new Error("no workbook can be made of this one");
}

/** Waits while the command is slower. */
async function send(value: WorkbookAnswer | RowBatch | ResultAnswer): Promise<void> {
  if (!process.stdout.write(toFrame(value))) {
    await once(process.stdout, "drain");
  }
}

/** What comes of a job in time. The command watches the time, too; but were it killed, nothing else would end this. */
function inTime<T>({ seconds }: WorkbookLimits, work: () => T): T | "late" {
  const job = Symbol.for("ocop.job");
  let done: T | "late" = "late";
  Object.assign(globalThis, {
    [job]: () => {
      done = work();
    },
  });
  try {
    runInThisContext(`globalThis[Symbol.for("ocop.job")]()`, { timeout: Math.ceil(seconds * 1000) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw error;
    }
  }
  return done;
}
