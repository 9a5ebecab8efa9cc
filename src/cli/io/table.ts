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
const PAGE = 20;

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
  const pages = pagesOf(rows);
  for (const [index, page] of pages.entries()) {
    yield pageText(style, wide, page, { isFirst: index === 0, isLast: index === pages.length - 1 });
  }
}

/** The columns with the width each needs for its widest cell. */
function widened(style: Style, columns: readonly Column[], rows: readonly (readonly string[])[]): Column[] {
  return columns.map((column, index) => {
    if (column.width !== undefined) {
      return column;
    }
    const cells = widestCandidates(rows.map((row) => row[index] ?? ""));
    const width = pagesOf(cells.map((cell) => [cell])).reduce((widest, page) => {
      const [rule = ""] = tableText(style, [column], page).split("\n", 1);
      return Math.max(widest, rule.length - 2);
    }, 0);
    return { ...column, width };
  });
}

/** Text whose characters each take one column. */
const EVEN = /^[ -~À-ɏḀ-ỿ–—…★☆]*$/;

/** The cells one of which is the widest: of those whose length tells it, the longest alone. */
function widestCandidates(cells: readonly string[]): string[] {
  let longest = "";
  const others = new Set<string>();
  for (const cell of cells) {
    if (!EVEN.test(cell)) {
      others.add(cell);
    } else if (cell.length > longest.length) {
      longest = cell;
    }
  }
  return [longest, ...others];
}

function pagesOf<T>(rows: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, page) => rows.slice(page * PAGE, (page + 1) * PAGE));
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
