import Table from "cli-table3";
import type { Style } from "./console.js";

/** A column of a table: its heading, and its width where it is to wrap. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
  readonly align?: "right";
}

/** A table with rules only around it and below its headings. */
export function tableText(
  { colours }: Style,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    head: columns.map(({ heading }) => colours.dim(heading)),
    colWidths: columns.map(({ width }) => width ?? null),
    colAligns: columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
  });
  for (const row of rows) {
    table.push([...row]);
  }
  return table.toString();
}

/** How many rows a table has before the next begins: to lay out the rows of one takes time by the square of their number. */
const PAGE = 250;

/** Tables of very many rows, one after the other, each with its headings. */
export function* tableTexts(
  style: Style,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  for (let first = 0; first < rows.length; first += PAGE) {
    yield tableText(style, columns, rows.slice(first, first + PAGE));
  }
}
