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
const CELL = /<c r="([A-Z]{1,3})(\d+)"(?: s="(\d+)")?(?: t="([ns])")?(?:\/>|><v>([-+.\dEe]+)<\/v><\/c>)/y;

/**
 * Takes the rows out of the markup of a sheet whose cells are no more than numbers and texts: nearly all rows of a register,
 * for which the library that reads whatever a sheet may hold takes five times as long. What is hidden, calculated or written
 * otherwise is left to it.
 *
 * @returns undefined for a sheet in which it is not certain where rows begin and end
 */
export function takePlainRows(sheet: string, mostRows = Number.POSITIVE_INFINITY): PlainRows | undefined {
  const start = sheet.indexOf("<sheetData>") + "<sheetData>".length;
  const end = sheet.indexOf("</sheetData>", start);
  if (start < "<sheetData>".length || end < 0 || sheet.includes("sheetData", end + "</sheetData>".length)) {
    return undefined;
  }
  const rows: PlainCell[][] = [];
  const left = [sheet.slice(0, start)];
  for (let at = afterSpace(sheet, start); at < end; at = afterSpace(sheet, at)) {
    const plain = plainRowAt(sheet, at);
    if (plain === undefined) {
      const next = endOfOtherRow(sheet, at);
      if (next === undefined) {
        return undefined;
      }
      left.push(sheet.slice(at, next));
      at = next;
    } else {
      at = plain.end;
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
  if (name === undefined || / hidden="(?!0"|false")/.test(attributes)) {
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

/** Where a row ends that is not plain; undefined where it does not say which one it is. */
function endOfOtherRow(sheet: string, at: number): number | undefined {
  const tag = sheet.slice(at, sheet.indexOf(">", at) + 1);
  if (!tag.startsWith("<row ") || !/ r="\d+"/.test(tag) || tag.lastIndexOf("<") > 0) {
    return undefined;
  }
  if (tag.endsWith("/>")) {
    return at + tag.length;
  }
  const end = sheet.indexOf("</row>", at);
  return end < 0 ? undefined : end + "</row>".length;
}
