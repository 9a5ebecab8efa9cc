import { isBlank } from "./cell.js";
import type { ColumnKey } from "./fields.js";
import { findColumn } from "./find-column.js";
import { fold, wordsIn } from "./fold.js";
import type { Layout } from "./layout.js";
import { readNumber, wholeNumber } from "./read-number.js";
import { readStars } from "./read-stars.js";
import { readText } from "./read-text.js";
import type { RowKind } from "./row.js";
import type { SheetRow } from "./sheet-row.js";

/** Longer than the beginning by which a footer is known. */
const MOST_CHARACTERS = 80;

const FOOTER =
  /^(?:cong|sum|(?:tong cong|tong so|nguoi lap|nguoi ky|nguoi tong hop|can bo tong hop|noi nhan|ghi chu|thu truong|xac nhan|tm ubnd|tm uy ban|kt chu tich|total|prepared by)(?: .*)?)$/;

/** "Thái Nguyên, ngày 5 tháng 6 năm 2026", also with dots or nothing instead of numbers. */
const SIGNING = /(?:^|[ ,])ngay[ .…_\d]{0,20}thang[ .…_\d]{0,20}nam(?:[ .…_\d]|$)/;

/** How far a register has been read. */
export interface Progress {
  /** Whether headings or products have been seen: titles stand before, footers after. */
  readonly hasBegun: boolean;
  /** Whether the row before was one of headings, which may have a second row. */
  readonly isAfterHeadings: boolean;
}

/**
 * Tells what a row is.
 *
 * A running number makes a product, and so does a product's name; in a sheet read by its headings, a producer's name as
 * well. A row with neither that still names stars is a product whose name is missing. Everything else is a title before
 * the products begin, and a footer after.
 */
export function kindOfRow(sheetRow: SheetRow, layout: Layout, { hasBegun, isAfterHeadings }: Progress): RowKind {
  if (sheetRow.isBlank) {
    return "blank";
  }
  const { cells } = sheetRow;
  if (isHeadings(cells, layout) || (isAfterHeadings && isSubHeadings(cells, layout))) {
    return "headings";
  }
  const { value } = readNumber(cells[layout.columns.get("number") ?? -1]);
  if (typeof value === "number") {
    return "product";
  }
  if (value === "section" && !has(cells, layout, "producerName") && !namesStars(cells, layout)) {
    return "title";
  }
  return hasBegun ? kindAfterStart(cells, layout) : kindBeforeStart(cells, layout);
}

/** A product without a number can be told from a title by its producer only. */
function kindBeforeStart(cells: readonly unknown[], layout: Layout): RowKind {
  return has(cells, layout, "productName") && has(cells, layout, "producerName") ? "product" : "title";
}

function kindAfterStart(cells: readonly unknown[], layout: Layout): RowKind {
  const { columns, merged } = layout;
  const isNamed = has(cells, layout, "productName") || (!merged && has(cells, layout, "producerName"));
  // In a sheet without running numbers only the words tell a footer.
  return (isNamed || namesStars(cells, layout) || !columns.has("number")) && !isFooter(cells) ? "product" : "footer";
}

function namesStars(cells: readonly unknown[], { columns }: Layout): boolean {
  return (["stars", "first.stars"] as const).some(
    (key) => readStars(cells[columns.get(key) ?? -1]).value !== undefined,
  );
}

function has(cells: readonly unknown[], { columns }: Layout, key: ColumnKey): boolean {
  return !isBlank(cells[columns.get(key) ?? -1]);
}

/** Whether a row repeats the headings of its columns. */
function isHeadings(cells: readonly unknown[], { columns }: Layout): boolean {
  const repeats = (key: ColumnKey) => headingOf(cells[columns.get(key) ?? -1]) === key;
  if (repeats("number")) {
    return true;
  }
  return (repeats("productName") || repeats("producerName")) && [...columns.keys()].filter(repeats).length > 1;
}

function headingOf(cell: unknown): ColumnKey | undefined {
  return typeof cell === "string" ? findColumn(readText(cell).value ?? "") : undefined;
}

/** The second row of headings, below the common heading of each recognition, or one that numbers the columns. */
function isSubHeadings(cells: readonly unknown[], layout: Layout): boolean {
  const numbers = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => wholeNumber((readText(cell).value ?? "").replace(/^\(|\)$/g, "")));
  const isNumbering = numbers.length > 2 && numbers.every((number, index) => number === index + 1);
  return isNumbering || (layout.merged && isBlank(cells[0]) && isBlank(cells[1]) && !namesStars(cells, layout));
}

function isFooter(cells: readonly unknown[]): boolean {
  const first = readText(cells.find((cell) => !isBlank(cell))).value?.slice(0, MOST_CHARACTERS) ?? "";
  return FOOTER.test(wordsIn(first)) || SIGNING.test(fold(first));
}
