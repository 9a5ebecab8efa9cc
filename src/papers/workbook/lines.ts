import type { BookCell, BookPage, BookSheet } from "./book.js";

/** A line of a sheet: its cells by column, and which of them are one with others. */
export interface Line {
  readonly cells: Readonly<Record<string, BookCell>>;
  /** From where to where cells are one; all have the style of the first. */
  readonly merged?: readonly (readonly [from: string, to: string])[];
  /** In points. */
  readonly height?: number;
}

/** A line before it is known where the others stand. */
export interface Draft {
  /** What others find it by. */
  readonly key?: string;
  /** Whether a page may end before it. */
  readonly mayBreak?: true;
  readonly draw: (row: number, at: (key: string) => number) => Line;
}

/** A line that depends on no other. */
export function line(cells: Line["cells"], height?: number, merged?: Line["merged"]): Draft {
  return { draw: () => ({ cells, ...(height !== undefined && { height }), ...(merged && { merged }) }) };
}

/** The rows of a sheet, counted from 1, by key. */
export function placesOf(drafts: readonly Draft[]): (key: string) => number {
  const rows = new Map(drafts.flatMap(({ key }, index) => (key === undefined ? [] : [[key, index + 1] as const])));
  return (key) => rows.get(key) as number;
}

/** What a sheet is made of: its cells, the heights of its rows and which cells are one. */
export interface Drawn extends Required<Pick<BookSheet, "rows" | "merged">> {
  readonly heights: readonly number[];
}

/** As high as one line of text. */
const USUAL_HEIGHT = 15;

/** Draws all lines: the cells, heights and merged ranges of a sheet. */
export function drawLines(drafts: readonly Draft[]): Drawn {
  const at = placesOf(drafts);
  const lines = drafts.map(({ draw }, index) => draw(index + 1, at));
  const cells = lines.map(
    ({ cells: own }) => new Map(Object.entries(own).map(([name, cell]) => [columnAt(name), cell])),
  );
  const merged = lines.flatMap(({ merged: ranges = [] }) => ranges).filter(([from, to]) => from !== to);
  for (const [from, to] of merged) {
    const [start, end] = [placeOf(from), placeOf(to)];
    const style = cells[start.row]?.get(start.column)?.style;
    // Every cell of a frame has its own part of the border.
    for (let row = start.row; style?.border && row <= end.row; row++) {
      for (let column = start.column; column <= end.column; column++) {
        if (row !== start.row || column !== start.column) {
          cells[row]?.set(column, { style });
        }
      }
    }
  }
  return {
    rows: cells.map((row) => Array.from({ length: Math.max(-1, ...row.keys()) + 1 }, (_, column) => row.get(column))),
    heights: lines.map(({ height = USUAL_HEIGHT }) => height),
    merged: merged.map(([from, to]) => `${from}:${to}`),
  };
}

/** An A4 page without its margins, in points: as wide, as high. */
const UPRIGHT = { width: 523, height: 755 } as const;
const ACROSS = { width: 770, height: 509 } as const;

/** A digit of the workbook's type, in points. */
const DIGIT = 5.5;

/**
 * How large a sheet is printed so that its columns are on one page, in percent, and after which rows a page ends, so that no
 * criterion is torn apart.
 */
export function pagesOf(
  drafts: readonly Draft[],
  heights: readonly number[],
  widths: readonly number[],
  { isLandscape, repeated }: { readonly isLandscape: boolean; readonly repeated: number },
): Pick<BookPage, "scale" | "breaks"> {
  const { width, height } = isLandscape ? ACROSS : UPRIGHT;
  const scale = Math.min(100, Math.floor((96 * width) / (widths.reduce((sum, own) => sum + own) * DIGIT)));
  const room = (height * 97) / scale;
  const breaks: number[] = [];
  let filled = 0;
  for (let index = 0; index < drafts.length; ) {
    const next = drafts.findIndex(({ mayBreak }, place) => place > index && mayBreak);
    const end = next < 0 ? drafts.length : next;
    const block = heights.slice(index, end).reduce((sum, own) => sum + own, 0);
    if (filled + block > room && index > 0) {
      breaks.push(index - 1);
      filled = heights[repeated - 1] ?? 0;
    }
    filled += block;
    index = end;
  }
  return { scale, breaks };
}

/** `"A"` is 0, `"AA"` 26. */
export function columnAt(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1;
}

/** 0 is `"A"`, 26 `"AA"`. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** `"B12"` in a row and a column from 0 on. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnAt(letters) };
}

/** How high a row is, in points, that has texts in columns of so many characters. */
export function heightOf(...texts: readonly (readonly [text: string, width: number, size?: number])[]): number {
  const heights = texts.map(([text, width, size = 11]) => {
    const room = Math.max(1, (width * 1.12 * 11) / size);
    const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
    return lines * (size * 1.3) + 3;
  });
  return Math.min(400, Math.round(Math.max(17, ...heights)));
}
