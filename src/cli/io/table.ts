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
  const rowText = rowComposer(style, wide);
  yield pageText(style, wide, rows.slice(0, 1), { isFirst: true, isLast: false });
  for (const page of pagesOf(rows.slice(1, -1))) {
    yield page.map(rowText).join("\n");
  }
  yield pageText(style, wide, rows.slice(-1), { isFirst: false, isLast: true });
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

/** Composes rows of cells that are laid out one by one: the table's cells mostly repeat, or are plain. */
function rowComposer(style: Style, columns: readonly Column[]): (row: readonly string[]) => string {
  const known = columns.map(() => new Map<string, readonly string[]>());
  const layOut = (text: string, index: number): readonly string[] => {
    const column = columns[index] ?? { heading: "" };
    const free = (column.width ?? 0) - 2;
    if (isPlain(text) && text.length <= free) {
      return [` ${column.align === "right" ? text.padStart(free) : text.padEnd(free)} `];
    }
    const lines =
      known[index]?.get(text) ??
      pageText(style, [column], [[text]], { isFirst: false, isLast: false })
        .split("\n")
        .map((line) => line.slice(1, -1));
    if ((known[index]?.size ?? MOST_KNOWN) < MOST_KNOWN) {
      known[index]?.set(text, lines);
    }
    return lines;
  };
  const blanks = columns.map(({ width = 0 }) => " ".repeat(width));
  return (row) => {
    const cells = row.map(layOut);
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((lines, index) => lines[line] ?? blanks[index] ?? "");
      return `│${parts.join("│")}│`;
    }).join("\n");
  };
}

/** How many cells of a column are kept laid out. */
const MOST_KNOWN = 1000;

/** Whether a text is words with one space between them, each character as wide as another. */
function isPlain(text: string): boolean {
  return EVEN.test(text) && !/^ | {2}| $/.test(text);
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
