import { widestWord, widthOf, wrap } from "./layout.js";
import type { Style } from "./look.js";

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** The widest its text may be, where it is to wrap sooner. */
  readonly width?: number;
  /** Numbers stand at the right, and are not wrapped. */
  readonly align?: "right";
  /** Whether it says what a row is about: together with the first column. */
  readonly isTitle?: boolean;
}

type Row = readonly string[];

/** A table: with columns while they fit the width, otherwise row by row; of labelled lines where it is to be plain. */
export function tableText(style: Style, columns: readonly Column[], rows: readonly Row[]): string {
  return [...tableTexts(style, columns, rows)].join("\n");
}

/** The same table, however many rows it has, in pieces to be printed one below the other. */
export function* tableTexts(style: Style, columns: readonly Column[], rows: readonly Row[]): Generator<string> {
  const widths = style.isPlain ? undefined : widthsOf(columns, rows, style.width);
  if (widths !== undefined) {
    const sized = columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
    yield* boxed(style, sized, rows);
    return;
  }
  const told = style.isPlain ? labelledLine : stacked(style);
  yield* pagesOf(rows, (row) => told(columns, row));
}

/** How many rows are printed together: to print each alone takes as long as all else. */
const PAGE = 64;

function* pagesOf(rows: readonly Row[], told: (row: Row) => string): Generator<string> {
  for (let start = 0; start < rows.length; start += PAGE) {
    yield rows
      .slice(start, start + PAGE)
      .map(told)
      .join("\n");
  }
}

/** Whether a table has room for its columns side by side. */
export function hasRoom({ isPlain, width }: Style, columns: readonly Column[], rows: readonly Row[]): boolean {
  return !isPlain && widthsOf(columns, rows, width) !== undefined;
}

/** A row as one line: what it is about, and each cell with its heading. */
function labelledLine(columns: readonly Column[], row: Row): string {
  const { title, label, others } = partsOf(columns, row);
  const cells = others.map(({ heading, cell }) => `${heading}: ${cell}`);
  // "Cấp" before "Cấp xã" would say it twice.
  const isSaid = label === "" || title.startsWith(label);
  return `${[isSaid ? title : `${label} ${title}`, ...cells].join(". ")}.`;
}

/** A row as some lines: what it is about, and below it each cell with its heading. */
function stacked({ width, colours }: Style): (columns: readonly Column[], row: Row) => string {
  return (columns, row) => {
    const { title, others } = partsOf(columns, row);
    return [
      ...wrap(title, width, { first: "", next: "  " }).map((line) => colours.bold(line)),
      ...others.flatMap(({ heading, cell }) =>
        wrap(cell, width, { first: heading === "" ? "  " : `  ${heading}: `, next: "    " }),
      ),
    ].join("\n");
  };
}

/** What a row is about, what that is called, and the other cells that say something. */
function partsOf(columns: readonly Column[], row: Row) {
  const isTitle = (index: number) => index === 0 || columns[index]?.isTitle === true;
  const cells = columns.map(({ heading }, index) => ({ heading, cell: row[index] ?? "", index }));
  const titles = cells.filter(({ index, cell }) => isTitle(index) && cell !== "");
  return {
    title: titles.map(({ cell }) => cell).join(" "),
    label: cells.find(({ index, heading }) => isTitle(index) && heading !== "")?.heading ?? "",
    others: cells.filter(({ index, cell }) => !isTitle(index) && cell !== ""),
  };
}

/** The narrowest a column of texts may be: narrower ones are hard to read. */
const READABLE = 16;

/** The width of each column's text; undefined where the columns together are wider than the width. */
function widthsOf(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] | undefined {
  const needs = columns.map((column, index) => needOf(column, index, rows));
  const widths = needs.map(({ least }) => least);
  let rest = width - 1 - widths.reduce((sum, own) => sum + own + 3, 0);
  if (rest < 0) {
    return undefined;
  }
  // What is left goes to all who need more, evenly.
  for (let open = [...needs.keys()]; rest > 0 && open.length > 0; ) {
    open = open.filter((index) => (widths[index] ?? 0) < (needs[index]?.most ?? 0));
    for (const index of open.slice(0, rest)) {
      widths[index] = (widths[index] ?? 0) + 1;
      rest--;
    }
  }
  return widths;
}

/** The least and the most columns of a terminal that a column of a table has use for. */
function needOf({ heading, width, align }: Column, index: number, rows: readonly Row[]) {
  let longest = 0;
  let word = widestWord(heading);
  for (const row of rows) {
    const cell = row[index] ?? "";
    // No text is wider than twice its length.
    longest = cell.length * 2 > longest ? Math.max(longest, widthOf(cell)) : longest;
    word = cell.length * 2 > word ? Math.max(word, widestWord(cell)) : word;
  }
  if (align === "right") {
    return { least: Math.max(longest, widestWord(heading)), most: Math.max(longest, widthOf(heading)) };
  }
  const most = Math.max(word, Math.min(Math.max(longest, widthOf(heading)), width ?? Number.POSITIVE_INFINITY));
  return { least: Math.min(most, Math.max(word, READABLE)), most };
}

interface Sized extends Column {
  readonly width: number;
}

function* boxed(style: Style, columns: readonly Sized[], rows: readonly Row[]): Generator<string> {
  const rule = (left: string, middle: string, right: string) =>
    `${left}${columns.map(({ width }) => "─".repeat(width + 2)).join(middle)}${right}`;
  yield rule("┌", "┬", "┐");
  if (columns.some(({ heading }) => heading !== "")) {
    yield rowText(
      columns,
      columns.map(({ heading }) => heading),
      style.colours.dim,
    );
  }
  yield* pagesOf(rows, (row) => rowText(columns, row));
  yield rule("└", "┴", "┘");
}

function rowText(columns: readonly Sized[], row: Row, paint: (text: string) => string = (text) => text): string {
  const cells = columns.map(({ width }, index) => wrap(row[index] ?? "", width));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ width, align }, index) => {
      const text = cells[index]?.[line] ?? "";
      const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
      return align === "right" ? ` ${blanks}${paint(text)} ` : ` ${paint(text)}${blanks} `;
    });
    return `│${parts.join("│")}│`;
  }).join("\n");
}
