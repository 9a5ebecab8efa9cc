import Table from "cli-table3";
import type { Style } from "./console.js";

/** A column of a table: its heading, and its width where it is to wrap. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
  readonly align?: "right";
}

/** A table with rules only around it and below its headings. */
export function tableText(style: Style, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return pageText(style, columns, rows, { isFirst: true, isLast: true });
}

/** How many rows are laid out together: what it costs grows with their square. */
const PAGE = 100;

/** The same table, however many rows it has, in pieces to be printed one below the other. */
export function* tableTexts(
  style: Style,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  if (rows.length <= PAGE) {
    yield tableText(style, columns, rows);
    return;
  }
  const wide = widened(style, columns, rows);
  for (let from = 0; from < rows.length; from += PAGE) {
    const place = { isFirst: from === 0, isLast: from + PAGE >= rows.length };
    yield pageText(style, wide, rows.slice(from, from + PAGE), place);
  }
}

/** The columns with the width each needs for its widest cell. */
function widened(style: Style, columns: readonly Column[], rows: readonly (readonly string[])[]): Column[] {
  const widths = columns.map(() => 0);
  for (let from = 0; from < rows.length; from += PAGE) {
    const [rule = ""] = tableText(style, columns, rows.slice(from, from + PAGE)).split("\n", 1);
    for (const [index, part] of rule.slice(1, -1).split("┬").entries()) {
      widths[index] = Math.max(widths[index] ?? 0, part.length);
    }
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
}

const noRules = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const noTop = { top: "", "top-left": "", "top-mid": "", "top-right": "" };
const noBottom = { bottom: "", "bottom-left": "", "bottom-mid": "", "bottom-right": "" };

function pageText(
  { colours }: Style,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const table = new Table({
    style: { head: [], border: [] },
    chars: { ...noRules, ...(!isFirst && noTop), ...(!isLast && noBottom) },
    head: isFirst ? columns.map(({ heading }) => colours.dim(heading)) : [],
    colWidths: columns.map(({ width }) => width ?? null),
    colAligns: columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
  });
  for (const row of rows) {
    table.push([...row]);
  }
  return table.toString();
}
