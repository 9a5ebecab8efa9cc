import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ParseError, parse } from "jsonc-parser";

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
  | { readonly form: "lines"; readonly items: AsyncIterable<Item> };

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
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const head: string[] = [];
  let next = await lines.next();
  while (!next.done && next.value.trim().replace("\uFEFF", "") === "") {
    head.push("");
    next = await lines.next();
  }
  if (next.done) {
    return { form: "empty" };
  }
  const first = next.value.replace("\uFEFF", "");
  const single = parseText(first);
  if (isLines || "value" in single) {
    const second = await nextFilled(lines);
    const isDocument = !isLines && second.line === undefined;
    return isDocument && "value" in single
      ? toDocument(single.value)
      : { form: "lines", items: itemsOf(lines, first, head.length + 1, second) };
  }
  return readDocument([...head, first], lines);
}

async function readDocument(head: string[], lines: AsyncIterator<string>): Promise<Input> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    head.push(next.value);
  }
  const whole = parseText(head.join("\n"));
  return "value" in whole ? toDocument(whole.value) : { form: "broken", notJson: whole.notJson };
}

function toDocument(value: unknown): Input {
  return Array.isArray(value) ? { form: "list", values: value } : { form: "document", value };
}

interface Filled {
  readonly line: string | undefined;
  readonly skipped: number;
}

async function nextFilled(lines: AsyncIterator<string>): Promise<Filled> {
  let skipped = 0;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    if (next.value.trim() !== "") {
      return { line: next.value, skipped };
    }
    skipped++;
  }
  return { line: undefined, skipped };
}

async function* itemsOf(
  lines: AsyncIterator<string>,
  first: string,
  firstNumber: number,
  second: Filled,
): AsyncGenerator<Item> {
  let number = firstNumber;
  yield at(number, parseText(first));
  for (let next = second; next.line !== undefined; next = await nextFilled(lines)) {
    number += next.skipped + 1;
    yield at(number, parseText(next.line));
  }
}

function at(line: number, item: Item): Item {
  return "value" in item ? item : { notJson: { line, column: item.notJson.column } };
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
