import { expect } from "vitest";
import { isBlank } from "../../src/exchange/register/cell.js";
import { type Cell, type RegisterOptions, type RegisterRow, readRegister } from "../../src/exchange/register/index.js";

/** A table written as lines of cells between bars; a blank cell is one that holds nothing. */
export function table(text: string): (string | null)[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim() || null));
}

/** Taken from other fields, and held by their own tests. */
const derived = new Set(["producerType", "producerTypeFrom", "enterpriseForm", "producerTypeText"]);

/** What a row says, a part for each thing: `name=Chè`, `1.date=2024-06-05`, `<stars=2` carried, `!code@D`, `?code@D`, `~stars=4`. */
export function tell({ kind, entry, section, carried = {}, issues, warnings, suggestions }: RegisterRow): string[] {
  const { recognitions = [], other = {}, ...fields } = entry ?? {};
  const parts = (values: object, prefix = "") =>
    Object.entries(values).map(([key, value]) => `${prefix}${key}=${value}`);
  const found = (list: RegisterRow["issues"], mark: string) =>
    list
      .filter(({ code }) => code !== "register.missing-column")
      .map(({ code, path: [, column] }) => `${mark}${code.replace("register.", "")}${column ? `@${column}` : ""}`);
  return [
    ...parts(fields).filter((part) => !derived.has(part.split("=")[0] ?? "")),
    ...recognitions.flatMap((one, index) => parts(one, `${index + 1}.`)),
    ...parts(other, "other."),
    ...parts(section ?? {}, ":"),
    ...parts(carried, "<"),
    ...found(issues, "!"),
    ...found(warnings, "?"),
    ...suggestions.map(({ field, value }) => `~${field}=${value}`),
  ]
    .sort()
    .toSpliced(0, 0, kind);
}

/**
 * Expects of each row its kind and what it says, in any order; and of the account that it balances.
 *
 * @param rows - a table as text, or rows of cells
 * @param expected - a line for each row: its kind and, behind bars, its parts as {@link tell} has them
 */
export function expectTable(
  rows: string | readonly (readonly Cell[])[],
  expected: string,
  options: RegisterOptions = {},
): void {
  const read = [...readRegister(typeof rows === "string" ? table(rows) : rows, options)];
  const lines = table(expected).map(([kind, ...parts]) => [kind, ...parts.filter((part) => part !== null).sort()]);
  expect(read.map(tell)).toEqual(lines);
  for (const row of read) {
    expectBalance(row);
  }
}

/** Every cell that holds something is used, kept or reported, and what is reported has a finding in its row. */
export function expectBalance({ cells, account, issues, warnings }: RegisterRow): void {
  const { used, kept, reported } = account;
  expect(Math.min(used, kept, reported)).toBeGreaterThanOrEqual(0);
  expect(used + kept + reported).toBe(cells.filter((cell) => !isBlank(cell)).length);
  expect(reported === 0 || issues.length + warnings.length > 0).toBe(true);
}
