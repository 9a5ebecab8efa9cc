import { open, stat } from "node:fs/promises";
import type { RowBatch, SheetsAnswer, WorkbookAnswer, WorkbookTrouble } from "./answer.js";
import { readFrames } from "./frames.js";
import { type WorkbookLimits, workbookLimits } from "./limits.js";
import { pageText } from "./page-text.js";
import { type ReaderProcess, startReader, withinTime } from "./reader-process.js";

/** The sheets, and the rows of those that are read, some at a time; or why there are none. */
export type WorkbookReading = (SheetsAnswer & { readonly batches: AsyncGenerator<RowBatch> }) | WorkbookTrouble;

/** What is read, and by whom. */
export interface WorkbookQuestion {
  readonly file: string;
  /** The name of the sheet; without it the agencies' sheet `Loc`, else all that are shown. */
  readonly sheet?: string | undefined;
  /** Whether all sheets are read, hidden ones and those beside the agencies' one too. */
  readonly isWhole?: boolean;
  /** The script that reads workbooks, `dist/cli/workbook.cjs`. */
  readonly reader: string;
  readonly limits?: WorkbookLimits;
}

/**
 * Reads sheets of an Excel workbook: the named one, else the agencies' sheet `Loc`, else all that are shown.
 *
 * A process of its own reads it, within limits of time and memory, and hands rows over as they are asked for. A thread
 * would not do: where it runs out of memory, Node ends with it more often than not.
 */
export async function readWorkbook({
  file,
  sheet,
  isWhole,
  reader,
  limits = workbookLimits,
}: WorkbookQuestion): Promise<WorkbookReading> {
  const trouble = await lookAt(file, limits);
  if (trouble !== undefined) {
    return trouble;
  }
  const process = startReader(reader, { file, sheet, isWhole, limits });
  const frames = readFrames(process.output);
  let isGoingOn = false;
  try {
    const answer = await firstAnswer(frames, process, limits);
    isGoingOn = answer.form === "sheets";
    return answer.form === "sheets"
      ? { ...answer, batches: batchesOf(frames as AsyncGenerator<RowBatch>, process) }
      : answer;
  } finally {
    if (!isGoingOn) {
      await process.end();
    }
  }
}

async function firstAnswer(
  frames: AsyncGenerator<unknown>,
  process: ReaderProcess,
  { seconds }: WorkbookLimits,
): Promise<WorkbookAnswer> {
  const first = await withinTime(seconds, frames.next());
  if (first === "late") {
    return { form: "too-large", limit: "seconds" };
  }
  if (first.done === true) {
    await process.died();
    return { form: "too-large", limit: "megabytes" };
  }
  return first.value as WorkbookAnswer;
}

/** What a look at the file tells: whether it is too large, or no workbook. */
async function lookAt(file: string, limits: WorkbookLimits): Promise<WorkbookTrouble | undefined> {
  // What is no file, such as a pipe, could not be read by somebody else afterwards; a folder is an error to read.
  const found = await stat(file);
  if (!found.isFile() && !found.isDirectory()) {
    return { form: "no-workbook" };
  }
  if (found.size > limits.bytes) {
    return { form: "too-large", limit: "bytes" };
  }
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return troubleOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** How much of a file is looked at, in bytes. */
const HEAD = 4096;

/** What the first bytes of a file tell. */
function troubleOf(head: Buffer): WorkbookTrouble | undefined {
  // Both kinds of workbook begin with the mark of their container: a zip, or a compound file. Programs also save pages
  // with a table under the name of a workbook.
  if (/^(?:504b0304|d0cf11e0a1b11ae1)/.test(head.toString("hex", 0, 8)) || pageText(head) !== undefined) {
    return undefined;
  }
  return { form: isText(head) ? "text" : "no-workbook" };
}

/** Whether bytes are a text with cells in it, and not a web archive, a printed page or a text with marks. */
function isText(head: Buffer): boolean {
  const isMarked = head[0] === 0xff ? head[1] === 0xfe : head[0] === 0xfe && head[1] === 0xff;
  const isOther = /^(?:MIME-Version|ID;P\w*(?:;[NE])*[\r\n]|\{\\rtf|%PDF)/i.test(head.toString("latin1", 0, 20));
  const isPlain = head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return head.length > 0 && (isMarked || (isPlain && !isOther));
}

async function* batchesOf(batches: AsyncGenerator<RowBatch>, process: ReaderProcess): AsyncGenerator<RowBatch> {
  try {
    for await (const batch of batches) {
      yield batch;
    }
    await process.complete();
  } finally {
    await process.end();
  }
}
