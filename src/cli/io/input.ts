import { isUtf8 } from "node:buffer";
import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { visit } from "jsonc-parser";
import { doubledKey } from "./doubled-key.js";
import { type BadLine, lengthOfUtf8, linesOf, wholeLines } from "./lines.js";
import { LARGEST_DOCUMENT, LONGEST_LINE, TooLarge } from "./too-large.js";
import { withoutComments } from "./without-comments.js";

/** Where a text stops being JSON, or UTF-8, or says something twice; lines and columns count from 1. */
export interface Broken {
  readonly code: "input.not-json" | "input.not-utf8" | "input.key-twice";
  readonly line: number;
  readonly column: number;
  /** What stands there for the second time. */
  readonly key?: string;
}

/** One evaluation of the input, or the place of a line that cannot be read. */
export type Item = { readonly value: unknown } | { readonly broken: Broken };

/** The input as it was understood: one document, a list, or a line for each evaluation. */
export type Input =
  | { readonly form: "empty" }
  | { readonly form: "broken"; readonly broken: Broken }
  | { readonly form: "document"; readonly value: unknown }
  | { readonly form: "list"; readonly values: readonly unknown[] }
  | { readonly form: "lines"; readonly batches: AsyncIterable<Uint8Array> };

/** The size up to which a file is read in one piece, in bytes: to open a stream takes longer than to read it. */
const SHORT = 1_000_000;

/** How many bytes are handed on at once, as a stream does it. */
const PIECE = 65_536;

/** The bytes of a file, or of standard input for `-`. */
export function openInput(file: string, source: { readonly stdin: Readable }): AsyncIterable<Buffer> {
  return file === "-" ? source.stdin : bytesOf(file);
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const kind = statSync(file);
  if (kind.isFile() && kind.size <= SHORT) {
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield bytes.subarray(at, at + PIECE);
    }
  } else {
    yield* createReadStream(file);
  }
}

/** Whether a file's name says that it holds lines. */
export function isNamedLines(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file);
}

/**
 * Reads evaluations from a stream.
 *
 * Where the first line is JSON in itself and more follows, every line is an evaluation (NDJSON) and nothing is held
 * in memory. Otherwise the text is one document, which may have comments: an evaluation or a list of them.
 *
 * @throws TooLarge, at once or as the lines are read
 */
export async function readInput(stream: AsyncIterable<Buffer>, isLines: boolean): Promise<Input> {
  const line = new TooLarge("line", LONGEST_LINE);
  // The first line may turn out to be all there is: a document.
  let limit = isLines ? line : new TooLarge("document", LARGEST_DOCUMENT);
  const batches = wholeLines(stream, () => limit);
  const lines = (held: readonly Buffer[]): Input => {
    limit = line;
    return { form: "lines", batches: joined(held, batches) };
  };
  const { held, first, isOnly } = await readHead(batches, isLines);
  if (first === undefined) {
    return { form: "empty" };
  }
  if (isLines) {
    return lines(held);
  }
  if (!isOnly && isJson(typeof first === "string" ? first : first.shown)) {
    return lines(held);
  }
  return readDocument(joined(held, batches));
}

interface Head {
  /** What had to be read. */
  readonly held: readonly Buffer[];
  /** The first line that is not blank. */
  readonly first: string | BadLine | undefined;
  /** Whether there is none but this. */
  readonly isOnly: boolean;
}

/** Reads on until the first line, or a second one, is found that is not blank. */
async function readHead(batches: AsyncGenerator<Buffer>, isFirstEnough: boolean): Promise<Head> {
  const held: Buffer[] = [];
  let length = 0;
  let first: string | BadLine | undefined;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    held.push(next.value);
    length = within(length + next.value.length);
    const [one, two] = linesOf(next.value).filter(isFilled);
    const second = first === undefined ? two : one;
    first ??= one;
    if (second !== undefined || (isFirstEnough && first !== undefined)) {
      return { held, first, isOnly: false };
    }
  }
  return { held, first, isOnly: true };
}

/** The length of what is held, where that is not too much. */
function within(length: number): number {
  if (length > LARGEST_DOCUMENT) {
    throw new TooLarge("document", LARGEST_DOCUMENT);
  }
  return length;
}

function isFilled(line: string | BadLine): boolean {
  return typeof line !== "string" || line.trim() !== "";
}

async function* joined(held: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* held;
  yield* rest;
}

async function readDocument(batches: AsyncIterable<Buffer>): Promise<Input> {
  const held: Buffer[] = [];
  let length = 0;
  for await (const batch of batches) {
    held.push(batch);
    length = within(length + batch.length);
  }
  const bytes = Buffer.concat(held);
  if (!isUtf8(bytes)) {
    const place = placeAfter(bytes.toString("utf8", 0, lengthOfUtf8(bytes)));
    return { form: "broken", broken: { code: "input.not-utf8", ...place } };
  }
  const whole = parseCommented(bytes.toString());
  return "value" in whole ? toDocument(whole.value) : { form: "broken", broken: whole.broken };
}

function toDocument(value: unknown): Input {
  return Array.isArray(value) ? { form: "list", values: value } : { form: "document", value };
}

/** The evaluations of an input of lines, one by one. */
export async function* itemsOf(batches: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let before = 0;
  for await (const batch of batches) {
    const lines = linesOf(batch);
    yield* itemsIn(lines, before);
    before += lines.length;
  }
}

/**
 * The evaluations of some lines; blank ones hold none.
 *
 * @param lines - the lines
 * @param before - how many lines there are before them
 */
export function* itemsIn(lines: readonly (string | BadLine)[], before = 0): Generator<Item> {
  for (const [index, text] of lines.entries()) {
    const line = before + index + 1;
    if (typeof text !== "string") {
      yield { broken: { code: "input.not-utf8", line, column: text.column } };
    } else if (isFilled(text)) {
      const item = parseText(text);
      yield "value" in item ? item : { broken: { ...item.broken, line } };
    }
  }
}

/** Parses a text, and finds the place where it stops being JSON, or has a key for the second time. */
function parseText(text: string): Item {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { broken: { code: "input.not-json", ...placeAfter(text.slice(0, offsetOfError(text))) } };
  }
  const twice = doubledKey(text, value);
  return twice === undefined
    ? { value }
    : { broken: { code: "input.key-twice", ...placeAfter(text.slice(0, twice.offset)), key: twice.key } };
}

/** Whether a text is JSON, whatever it says twice; where it stops being some is not looked for. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Parses a text that may have comments, as a sheet to fill in has: they are read as the blanks they leave. */
export function parseCommented(text: string): Item {
  const item = parseText(text);
  const isCommented = "broken" in item && item.broken.code === "input.not-json" && /\/[/*]/.test(text);
  return isCommented ? parseText(withoutComments(text)) : item;
}

/** The place that follows a text. */
function placeAfter(before: string): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (const end of before.matchAll(/\r\n|\r|\n/g)) {
    line++;
    start = end.index + end[0].length;
  }
  return { line, column: before.length - start + 1 };
}

class Found {
  constructor(readonly offset: number) {}
}

function offsetOfError(text: string): number {
  const onError = (_: number, offset: number) => {
    // The first is enough: a long text may hold very many.
    throw new Found(offset);
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    // Nested deeper than the parser follows: then the end is as good a place as any.
    return error instanceof Found ? error.offset : text.length;
  }
  return text.length;
}
