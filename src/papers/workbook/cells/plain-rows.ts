import type { StoredCell } from "./opened-book.js";

/** A cell as it is written: of a text its place among the texts of the workbook, of a number the place of its format. */
export interface PlainCell extends StoredCell {
  v?: unknown;
  z?: unknown;
}

/** The rows of a sheet that are plain, and the sheet without them. */
export interface PlainRows {
  readonly rows: readonly (PlainCell[] | undefined)[];
  readonly rest: string;
}

const SPACE = /\s*/y;
const ROW = /<row r="([1-9]\d{0,6})"((?: [\w:]+="[^"<>]*")*)>/y;
const CELL = /<c r="([A-Z]{1,3})(\d+)"(?: s="(0|[1-9]\d*)")?(?: t="([ns])")?(?:\/>|><v>([-+.\dEe]+)<\/v><\/c>)/y;

/** What else a row may say of itself that is not plain: another number, or that it is hidden. */
const ODD = /[ :]r=|[ :]hidden="(?!0"|false")/i;

/**
 * Takes the rows out of the markup of a sheet whose cells are no more than numbers and texts: nearly all rows of a register,
 * for which the library that reads whatever a sheet may hold takes five times as long. What is hidden, calculated or written
 * otherwise is left to it.
 *
 * @returns undefined for a sheet in which it is not certain where rows begin and end, or whose rows are not in their order: one
 *   that is written twice is put together by the library
 */
export function takePlainRows(sheet: string, mostRows = Number.POSITIVE_INFINITY): PlainRows | undefined {
  const start = sheet.indexOf("<sheetData>") + "<sheetData>".length;
  const end = sheet.indexOf("</sheetData>", start);
  if (start < "<sheetData>".length || end < 0 || sheet.includes("sheetData", end + "</sheetData>".length)) {
    return undefined;
  }
  const rows: PlainCell[][] = [];
  const left = [sheet.slice(0, start)];
  let last = 0;
  for (let at = afterSpace(sheet, start); at < end; at = afterSpace(sheet, at)) {
    const plain = plainRowAt(sheet, at);
    if (plain === undefined) {
      const next = endOfOtherRow(sheet, at);
      if (next === undefined || next.row <= last) {
        return undefined;
      }
      left.push(sheet.slice(at, next.end));
      at = next.end;
      last = next.row;
    } else if (plain.row <= last) {
      return undefined;
    } else {
      at = plain.end;
      last = plain.row;
      if (plain.row <= mostRows) {
        rows[plain.row - 1] = plain.cells;
      }
    }
  }
  return { rows, rest: left.join("") + sheet.slice(end) };
}

function afterSpace(sheet: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(sheet);
  return SPACE.lastIndex;
}

/** A plain row that begins at a place, and where it ends. */
function plainRowAt(
  sheet: string,
  at: number,
): { readonly row: number; readonly cells: PlainCell[]; readonly end: number } | undefined {
  ROW.lastIndex = at;
  const [, name, attributes = ""] = ROW.exec(sheet) ?? [];
  if (name === undefined || ODD.test(attributes)) {
    return undefined;
  }
  const cells: PlainCell[] = [];
  let end = ROW.lastIndex;
  for (CELL.lastIndex = end; ; end = CELL.lastIndex) {
    const found = CELL.exec(sheet);
    if (found === null) {
      return sheet.startsWith("</row>", end) ? { row: Number(name), cells, end: end + "</row>".length } : undefined;
    }
    if (found[2] !== name) {
      return undefined;
    }
    cells[columnOf(found[1] ?? "")] = cellOf(found);
  }
}

function cellOf([, , , style, kind = "n", value]: RegExpExecArray): PlainCell {
  return value === undefined ? { t: "z" } : { t: kind, v: Number.parseFloat(value), z: style && Number(style) };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    column = column * 26 + letters.charCodeAt(at) - 64;
  }
  return column - 1;
}

/** Which row stands there that is not plain, and where it ends; undefined where it does not say which one it is. */
function endOfOtherRow(sheet: string, at: number): { readonly row: number; readonly end: number } | undefined {
  const tag = sheet.slice(at, sheet.indexOf(">", at) + 1);
  const [, name, ...others] = tag.split(/[ :]r="(\d+)"/);
  if (!tag.startsWith("<row ") || name === undefined || others.length > 1 || tag.lastIndexOf("<") > 0) {
    return undefined;
  }
  const row = Number(name);
  if (tag.endsWith("/>")) {
    return { row, end: at + tag.length };
  }
  const end = sheet.indexOf("</row>", at);
  return end < 0 ? undefined : { row, end: end + "</row>".length };
}
