/** How a cell looks; the names of colours are hexadecimal, `"DDE8CB"`. */
export interface BookStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** In points; the book's own where absent. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  /** Whether text goes on in a line below. */
  readonly wraps?: true;
  readonly border?: "box" | "bottom";
  /** Whether people may write there; all other cells are locked. */
  readonly open?: true;
  /** How numbers are printed: `"0.00"`. `"@"` keeps what is written as text. */
  readonly format?: string;
}

/** What is written in a cell: text, a number or a formula without its `=`. */
export interface BookCell {
  readonly value?: string | number;
  readonly formula?: string;
  readonly style?: BookStyle;
}

/** Cells whose content is chosen out of a list; what else is written there stays. */
export interface BookList {
  readonly range: string;
  /** The cells that hold the texts, or a formula that gives them. */
  readonly source: string;
}

/** Cells that look otherwise while a formula, as the first of them reads it, is true. */
export interface BookShade {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<BookStyle, "bold" | "color" | "fill">;
}

/** How a sheet is printed. */
export interface BookPage {
  readonly isLandscape?: boolean;
  /** Rows on top of every page: `"$8:$9"`. */
  readonly repeated?: string;
  /** What is printed: `"$B$1:$G$80"`. */
  readonly area: string;
  /** How large, in percent. */
  readonly scale: number;
  readonly footer?: string;
  /** Rows, counted from 0, after which a page ends. */
  readonly breaks?: readonly number[];
}

/** A sheet of a workbook. Rows and columns count from 0. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden?: true;
  /** Cells by row and column; a row may be shorter than others, a cell absent. */
  readonly rows: readonly (readonly (BookCell | undefined)[])[];
  /** In points, by row. */
  readonly heights?: readonly number[];
  /** In characters, by column; 0 hides one. */
  readonly widths?: readonly number[];
  /** Ranges that are one cell: `"B1:C1"`. */
  readonly merged?: readonly string[];
  readonly lists?: readonly BookList[];
  readonly shades?: readonly BookShade[];
  readonly page?: BookPage;
  readonly tab?: string;
  /** Whether cells that are not open are locked; without a password. */
  readonly isLocked?: true;
}

/** A workbook before it is written, in our own words: whichever library writes it has no say in its shape. */
export interface Book {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** The day it is of, `YYYY-MM-DD`: a file names a day, and the same workbook is the same bytes. */
  readonly day: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: readonly BookSheet[];
}
