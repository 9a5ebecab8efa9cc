import { filledIn } from "./account.js";
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

const OFFICE = /^(?:sum|(?:pho )?chu tich|(?:pho )?giam doc|truong phong)$/;

/** What no producer is called, and no product: those who sign, whatever stands beside them, and remarks. */
const SIGNERS =
  /^(?:nguoi lap|nguoi ky|nguoi tong hop|can bo tong hop|noi nhan|ghi chu|thu truong|xac nhan|tm ubnd|tm uy ban|kt chu tich|danh sach (?:nay )?(?:co|gom)|prepared by)(?: |$)/;

/** A total says what it sums up at most: products, producers, stars, sections. */
const TOTAL =
  /^(?:tong cong|tong so|tong|cong|total|grand total|subtotal)(?: (?:so|san pham|sp|chu the|ocop|products|producers|[345] sao|\d{1,6}|cong|hang|dat|la|co|va|trong do|gom|bao gom|muc|[ab]|[ivx]{1,4}|toan (?:tinh|huyen|xa)))*$/;

/** "Thái Nguyên, ngày 5 tháng 6 năm 2026", also with dots or nothing instead of numbers; "Thái Nguyên, ngày 5/6/2026". */
const SIGNING =
  /(?:^|[ ,])ngay[ .…_\d]{0,20}thang[ .…_\d]{0,20}nam(?:[ .…_\d]|$)|^[^\d,]{2,40}, ?ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** How far a register has been read. */
export interface Progress {
  /** Whether headings or products have been seen: titles stand before, footers after. */
  readonly hasBegun: boolean;
  /** Whether the table's end has been seen: a total or a signature. */
  readonly hasEnded: boolean;
  /** Whether it was a signature: then names are those of people. */
  readonly isSigned?: boolean;
  /** Whether there are sections: then a text that stands alone begins another. */
  readonly hasSections?: boolean;
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
  if (isCountedSection(cells, layout, value)) {
    return "section";
  }
  if (typeof value === "number") {
    return "product";
  }
  const hasProducer = has(cells, layout, "producerName");
  if (isTotal(cells) || isSigning(cells, layout)) {
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

function kindAfterStart(cells: readonly unknown[], layout: Layout, progress: Progress): RowKind {
  const isProducer = !layout.merged && has(cells, layout, "producerName");
  const isNamed = isProducer || has(cells, layout, "productName");
  const isProduct = isNamed || namesStars(cells, layout);
  if (!progress.hasEnded) {
    return isProduct ? "product" : kindOfUnnamed(cells, layout, progress);
  }
  if (isProduct && !isBelowEnd(cells, layout, progress)) {
    return "product";
  }
  return isProduct ? "footer" : kindOfUnnamed(cells, layout, progress);
}

/** What a row is that names neither a product nor its stars. */
function kindOfUnnamed(cells: readonly unknown[], { columns }: Layout, progress: Progress): RowKind {
  const { hasEnded, isSigned, hasSections } = progress;
  const filled = [...cells.keys()].filter((index) => !isBlank(cells[index]));
  // One text in the first columns is a remark below the table, or a section that nobody understands.
  if (filled.length === 1 && (filled[0] ?? 0) < 2) {
    return hasSections && !isSigned ? "section" : "footer";
  }
  if (filled.length > MOST_CONTINUED && !hasEnded) {
    return "product";
  }
  const isContinued = [...columns].some(
    ([key, index]) => key !== "number" && key !== "notes" && !isBlank(cells[index]),
  );
  return isContinued && !hasEnded ? "continuation" : "footer";
}

/** Below the end stand those who sign; a product there has a number, a producer or stars, below a signature one that is known. */
function isBelowEnd(cells: readonly unknown[], layout: Layout, { isSigned }: Progress): boolean {
  if (isSigner(cells, layout)) {
    return true;
  }
  const isProduced = isSigned
    ? filledIn(cells) > MOST_SIGNING || isProducer(cells[layout.columns.get("producerName") ?? -1])
    : !layout.columns.has("number") || has(cells, layout, "number") || has(cells, layout, "producerName");
  return !isProduced && !namesStars(cells, layout);
}

/** The most people who sign beside each other. */
const MOST_SIGNING = 3;

function isProducer(cell: unknown): boolean {
  const { type, candidates } = typesOfName(readText(cell).value ?? "");
  return type !== undefined || candidates.length > 0;
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

/** Columns that hold the places of sections. */
const PLACES = ["province", "district", "commune"] as const;

/**
 * `1 | Xã Mẫu`, in whatever column, with nothing but counts of what stands below: the places of a list may be numbered as
 * its products are.
 */
function isCountedSection(cells: readonly unknown[], layout: Layout, number: number | "section" | undefined): boolean {
  const { text, counts } = textBeforeCounts(cells, number !== undefined) ?? {};
  if (text === undefined || (number === undefined && counts === 0)) {
    return false;
  }
  const section = readSection(text);
  if (PLACES.every((key) => section?.[key] === undefined)) {
    return number === "section" && section !== undefined && !namesStars(cells, layout);
  }
  const isOwn = PLACES.some((key) => layout.columns.get(key) === cells.indexOf(text));
  return number === "section" || counts === 0 || !isOwn;
}

/** The text of a row behind which only counts stand, and how many; most rows are known by their second text to be none. */
function textBeforeCounts(
  cells: readonly unknown[],
  isNumbered: boolean,
): { readonly text: string; readonly counts: number } | undefined {
  let [left, counts] = [isNumbered ? 1 : 0, 0];
  let text: string | undefined;
  for (const cell of cells) {
    if (isBlank(cell)) {
      continue;
    }
    if (left > 0) {
      left -= 1;
    } else if (text !== undefined && isCount(cell)) {
      counts += 1;
    } else if (text === undefined && typeof cell === "string") {
      text = cell;
    } else {
      return undefined;
    }
  }
  return text === undefined ? undefined : { text, counts };
}

/** `12`, `02 chủ thể`. */
export function isCount(cell: unknown): boolean {
  return (
    typeof cell === "number" ||
    (typeof cell === "string" && /^\s*\d{1,5}(?: (?!sao|star)\p{L}[\p{L}\s]{0,20})?$/iu.test(cell))
  );
}

function isAlone(cells: readonly unknown[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** A name alone below the producers that is of no producer. */
function isSigner(cells: readonly unknown[], layout: Layout): boolean {
  return has(cells, layout, "producerName") && isAlone(cells) && !isProducer(firstText(cells));
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

/** Those who sign may stand below the producers, alone in their row; of some it is known by what they are called. */
export function isSigning(cells: readonly unknown[], layout: Layout): boolean {
  const text = firstText(cells);
  const isShown = !has(cells, layout, "producerName") || isAlone(cells);
  return SIGNERS.test(wordsIn(text)) || (isShown && (OFFICE.test(wordsIn(text)) || SIGNING.test(fold(text))));
}

/** The beginning of a row's first cell, where that is a text. */
function firstText(cells: readonly unknown[]): string {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" ? (readText(first.slice(0, MOST_CHARACTERS)).value ?? "") : "";
}
