import { isBlank } from "./cell.js";
import type { ColumnKey } from "./fields.js";
import { fold, wordsIn } from "./fold.js";
import type { Layout } from "./layout.js";
import type { Covered } from "./merges.js";
import { isNumberingRow } from "./numbering-row.js";
import { typesOfName } from "./producer-type.js";
import { readNumber } from "./read-number.js";
import { readStars } from "./read-stars.js";
import { readText } from "./read-text.js";
import type { RowKind } from "./row.js";
import { readSection } from "./section.js";
import type { SheetRow } from "./sheet-row.js";

/** Longer than the beginning by which a footer is known. */
const MOST_CHARACTERS = 80;

const FOOTER =
  /^(?:sum|(?:pho )?chu tich|(?:pho )?giam doc|truong phong|(?:nguoi lap|nguoi ky|nguoi tong hop|can bo tong hop|noi nhan|ghi chu|thu truong|xac nhan|tm ubnd|tm uy ban|kt chu tich|prepared by)(?: .*)?)$/;

/** A total says what it sums up at most: products, producers, stars. */
const TOTAL =
  /^(?:tong cong|tong so|tong|cong|total|grand total|subtotal)(?: (?:so|san pham|sp|chu the|ocop|products|producers|[345] sao|\d{1,6}|cong|hang|dat|la|co|va))*$/;

/** "Thái Nguyên, ngày 5 tháng 6 năm 2026", also with dots or nothing instead of numbers. */
const SIGNING = /(?:^|[ ,])ngay[ .…_\d]{0,20}thang[ .…_\d]{0,20}nam(?:[ .…_\d]|$)/;

/** How far a register has been read. */
export interface Progress {
  /** Whether headings or products have been seen: titles stand before, footers after. */
  readonly hasBegun: boolean;
  /** Whether the table's end has been seen: a total or a signature. */
  readonly hasEnded: boolean;
}

/**
 * Tells what a row below the headings is.
 *
 * A running number makes a product, and so does a product's name; in a sheet read by its headings, a producer's name as
 * well. A row with neither that still names stars is a product whose name is missing. A row of one text is a section;
 * one with other cells continues the product above. What is left is a title before the products begin, and a footer after.
 */
export function kindOfRow(sheetRow: SheetRow, layout: Layout, progress: Progress, covered: Covered): RowKind {
  const { cells } = sheetRow;
  if (sheetRow.isBlank) {
    return "blank";
  }
  if (isNumberingRow(cells)) {
    return "headings";
  }
  const { value } = readNumber(cells[layout.columns.get("number") ?? -1]);
  if (isNumberedPlace(cells, value)) {
    return "section";
  }
  if (typeof value === "number") {
    return "product";
  }
  const hasProducer = has(cells, layout, "producerName");
  if (isTotal(cells) || isEnd(cells, hasProducer)) {
    return progress.hasBegun ? "footer" : "title";
  }
  if (isMergedProduct(layout, covered) && !has(cells, layout, "number")) {
    return "continuation";
  }
  if (!hasProducer && !namesStars(cells, layout) && isSection(cells, layout, value === "section")) {
    return "section";
  }
  return progress.hasBegun ? kindAfterStart(cells, layout, progress) : kindBeforeStart(cells, layout);
}

/** A product without a number can be told from a title by its producer only. */
function kindBeforeStart(cells: readonly unknown[], layout: Layout): RowKind {
  return has(cells, layout, "productName") && has(cells, layout, "producerName") ? "product" : "title";
}

function kindAfterStart(cells: readonly unknown[], layout: Layout, { hasEnded }: Progress): RowKind {
  const { columns, merged } = layout;
  const isNamed = has(cells, layout, "productName") || (!merged && has(cells, layout, "producerName"));
  if (hasEnded && (isSigner(cells, layout) || (columns.has("number") && !isAnotherProduct(cells, layout)))) {
    return "footer";
  }
  if (isNamed || namesStars(cells, layout)) {
    return "product";
  }
  const filled = [...cells.keys()].filter((index) => !isBlank(cells[index]));
  if (filled.length > MOST_CONTINUED && !hasEnded) {
    return "product";
  }
  // One text in the first columns is a remark below the table.
  const isRemark = filled.length === 1 && (filled[0] ?? 0) < 2;
  const isContinued = [...columns].some(
    ([key, index]) => key !== "number" && key !== "notes" && !isBlank(cells[index]),
  );
  return isContinued && !hasEnded && !isRemark ? "continuation" : "footer";
}

/** Below the end stand those who sign; a product there has a number, a producer or stars. */
function isAnotherProduct(cells: readonly unknown[], layout: Layout): boolean {
  return has(cells, layout, "number") || has(cells, layout, "producerName") || namesStars(cells, layout);
}

/** The most cells that continue a product; a row with more is one whose name is missing. */
const MOST_CONTINUED = 2;

/** A row of one text, besides a section's number: in a sheet without running numbers the text must say something. */
function isSection(cells: readonly unknown[], { columns }: Layout, isNumbered: boolean): boolean {
  const texts = cells.filter((cell) => !isBlank(cell));
  if (isNumbered) {
    return texts.length <= 3;
  }
  const [only] = texts;
  const isOnly =
    texts.length === 1 && typeof only === "string" && cells.indexOf(only) <= (columns.get("productName") ?? 1);
  return isOnly && readSection(only) !== undefined;
}

/** `1 | Xã Mẫu` and nothing else, in whatever column: the places of a list may be numbered as its products are. */
function isNumberedPlace(cells: readonly unknown[], number: number | "section" | undefined): boolean {
  if (number === undefined) {
    return false;
  }
  const text = secondOfTwo(cells);
  const section = typeof text === "string" ? readSection(text) : undefined;
  return (section?.province ?? section?.district ?? section?.commune) !== undefined;
}

/** The second of the filled cells of a row, where there are two; most rows have more. */
function secondOfTwo(cells: readonly unknown[]): unknown {
  let filled = 0;
  let second: unknown;
  for (const cell of cells) {
    if (!isBlank(cell)) {
      filled += 1;
      second = cell;
    }
    if (filled > 2) {
      return undefined;
    }
  }
  return filled === 2 ? second : undefined;
}

function isAlone(cells: readonly unknown[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** A name alone below the producers that is of no producer. */
function isSigner(cells: readonly unknown[], layout: Layout): boolean {
  const { type, candidates } = typesOfName(firstText(cells));
  return has(cells, layout, "producerName") && isAlone(cells) && type === undefined && candidates.length === 0;
}

function isMergedProduct({ columns }: Layout, covered: Covered): boolean {
  const index = columns.get("productName");
  return index !== undefined && covered.get(index)?.column === index;
}

/** Whether a row names stars, in a column of stars or by a tick. */
export function namesStars(cells: readonly unknown[], { columns }: Layout): boolean {
  return (["stars", "first.stars"] as const).some(
    (key) => readStars(cells[columns.get(key) ?? -1]).value !== undefined,
  );
}

function has(cells: readonly unknown[], { columns }: Layout, key: ColumnKey): boolean {
  const index = columns.get(key);
  return index !== undefined && !isBlank(cells[index]);
}

function isTotal(cells: readonly unknown[]): boolean {
  return TOTAL.test(wordsIn(firstText(cells)));
}

/** Those who sign may stand below the producers, alone in their row. */
function isEnd(cells: readonly unknown[], hasProducer: boolean): boolean {
  const text = hasProducer && !isAlone(cells) ? "" : firstText(cells);
  return FOOTER.test(wordsIn(text)) || SIGNING.test(fold(text));
}

/** The beginning of a row's first cell, where that is a text. */
function firstText(cells: readonly unknown[]): string {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" ? (readText(first.slice(0, MOST_CHARACTERS)).value ?? "") : "";
}
