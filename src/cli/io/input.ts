import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { type ParseError, parse } from "jsonc-parser";
import { linesOf, wholeLines } from "./lines.js";

/** Where a text stops being JSON; lines and columns count from 1. */
export interface NotJson {
  readonly line: number;
  readonly column: number;
}

/** One evaluation of the input, or the place of a line that is no JSON. */
export type Item = { readonly value: unknown } | { readonly notJson: NotJson };

/** The input as it was understood: one document, a list, or a line for each evaluation. */
export type Input =
  | { readonly form: "empty" }
  | { readonly form: "broken"; readonly notJson: NotJson }
  | { readonly form: "document"; readonly value: unknown }
  | { readonly form: "list"; readonly values: readonly unknown[] }
  | { readonly form: "lines"; readonly batches: AsyncIterable<Uint8Array> };

/** Opens a file, or standard input for `-`. */
export function openInput(file: string, stdin: Readable): Readable {
  return file === "-" ? stdin : createReadStream(file);
}

/**
 * Reads evaluations from a stream.
 *
 * Where the first line is JSON in itself and more follows, every line is an evaluation (NDJSON) and nothing is held
 * in memory. Otherwise the text is one document: an evaluation or a list of them.
 */
export async function readInput(stream: Readable, isLines: boolean): Promise<Input> {
  const batches = wholeLines(stream);
  const { held, first, isOnly } = await readHead(batches, isLines);
  if (first === undefined) {
    return { form: "empty" };
  }
  if (isLines) {
    return { form: "lines", batches: joined(held, batches) };
  }
  const single = parseText(first);
  if ("value" in single) {
    return isOnly ? toDocument(single.value) : { form: "lines", batches: joined(held, batches) };
  }
  return readDocument(joined(held, batches));
}

interface Head {
  /** What had to be read. */
  readonly held: readonly Buffer[];
  /** The first line that is not blank. */
  readonly first: string | undefined;
  /** Whether there is none but this. */
  readonly isOnly: boolean;
}

/** Reads on until the first line, or a second one, is found that is not blank. */
async function readHead(batches: AsyncGenerator<Buffer>, isFirstEnough: boolean): Promise<Head> {
  const held: Buffer[] = [];
  let first: string | undefined;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    held.push(next.value);
    const [one, two] = linesOf(next.value).filter(isFilled);
    const second = first === undefined ? two : one;
    first ??= one;
    if (second !== undefined || (isFirstEnough && first !== undefined)) {
      return { held, first, isOnly: false };
    }
  }
  return { held, first, isOnly: true };
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}

async function* joined(held: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* held;
  yield* rest;
}

async function readDocument(batches: AsyncIterable<Buffer>): Promise<Input> {
  const lines: string[][] = [];
  for await (const batch of batches) {
    lines.push(linesOf(batch));
  }
  const whole = parseText(lines.flat().join("\n"));
  return "value" in whole ? toDocument(whole.value) : { form: "broken", notJson: whole.notJson };
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
export function* itemsIn(lines: readonly string[], before = 0): Generator<Item> {
  for (const [index, line] of lines.entries()) {
    if (isFilled(line)) {
      const item = parseText(line);
      yield "value" in item ? item : { notJson: { line: before + index + 1, column: item.notJson.column } };
    }
  }
}

/** Parses a text, and finds the place where it stops being JSON. */
export function parseText(text: string): Item {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const before = text.slice(0, offsetOfError(text)).split("\n");
    return { notJson: { line: before.length, column: (before.at(-1) ?? "").length + 1 } };
  }
}

function offsetOfError(text: string): number {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested deeper than the parser follows: then the end is as good a place as any.
  }
  return errors[0]?.offset ?? text.length;
}
