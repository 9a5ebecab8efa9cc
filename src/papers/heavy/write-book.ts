import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import type { Book, BookCell, BookList, BookPage, BookShade, BookSheet, BookStyle } from "../workbook/book.js";

/** The bytes of a workbook, an Excel file (`.xlsx`, ECMA-376). The same book gives the same bytes. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const { title, subject, creator, day, font, sheets } = book;
  const date = new Date(`${day}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet)),
    properties: { title, subject, creator, created: date, modified: date },
    defaultFont: { name: font.name, size: font.size },
    activeSheet: sheets.findIndex(({ isHidden }) => !isHidden),
  });
  return written as Uint8Array;
}

function sheetOf(sheet: BookSheet): WriteSheet {
  const { name, isHidden, rows, heights = [], widths, merged, lists, shades, frozen, page, tab, isLocked } = sheet;
  const styles = new Map<BookStyle, CellStyle>();
  return {
    name,
    ...(isHidden && { hidden: true }),
    rows: rows.map((row) => row.map(() => null)),
    cells: new Map(
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => (cell === undefined ? [] : [[`${at},${column}`, cellOf(cell, styles)] as const])),
      ),
    ),
    rowDefs: new Map(heights.flatMap((height, at) => (height === undefined ? [] : [[at, { height }] as const]))),
    ...(widths && { columns: widths.map((width) => (width === 0 ? { width: 8, hidden: true } : { width })) }),
    ...(merged && { merges: merged.map(rangeOf) }),
    ...(lists && { dataValidations: lists.map(validationOf) }),
    ...(shades && { conditionalRules: shades.map(ruleOf) }),
    ...(frozen && { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    ...(page && pageOf(page)),
    view: { showGridLines: false, ...(tab && { tabColor: { rgb: tab } }) },
    ...(isLocked && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
  };
}

function cellOf({ value, formula, style }: BookCell, styles: Map<BookStyle, CellStyle>): Partial<Cell> {
  return {
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula }),
    ...(style && { style: styleOf(style, styles) }),
  };
}

function styleOf(style: BookStyle, styles: Map<BookStyle, CellStyle>): CellStyle {
  const known = styles.get(style) ?? newStyle(style);
  styles.set(style, known);
  return known;
}

function newStyle({ align, vertical = "center", wraps, border, open, format, ...look }: BookStyle): CellStyle {
  const side = { style: "thin", color: { rgb: "808080" } } as const;
  return {
    ...lookOf(look),
    alignment: { vertical, ...(align && { horizontal: align }), ...(wraps && { wrapText: true }) },
    ...(border && {
      border: border === "box" ? { top: side, right: side, bottom: side, left: side } : { bottom: side },
    }),
    ...(open && { protection: { locked: false } }),
    ...(format && { numFmt: format }),
  };
}

function lookOf({ bold, italic, size, color, fill }: BookStyle): CellStyle {
  return {
    ...((bold || italic || size || color) && {
      font: {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(size && { size }),
        ...(color && { color: { rgb: color } }),
      },
    }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
  };
}

function validationOf({ range, source, prompt, refusal }: BookList): DataValidation {
  return {
    type: "list",
    range,
    formula1: source,
    allowBlank: true,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(refusal && {
      showErrorMessage: true,
      errorStyle: refusal.isStrict ? "stop" : "warning",
      errorTitle: refusal.title,
      errorMessage: refusal.text,
    }),
  };
}

function ruleOf({ range, formula, style }: BookShade, at: number): ConditionalRule {
  return { type: "expression", priority: at + 1, range, formula, style: lookOf(style) };
}

function pageOf({ isLandscape, repeated, area, footer, breaks }: BookPage): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: isLandscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.6, header: 0.3, footer: 0.3 },
      printArea: area,
      ...(repeated && { printTitlesRow: repeated }),
      horizontalCentered: true,
    },
    ...(footer && { headerFooter: { oddFooter: footer } }),
    ...(breaks && { rowBreaks: [...breaks] }),
  };
}

/** `"B1:C1"` in rows and columns from 0 on. */
function rangeOf(range: string) {
  const [from = "", to = from] = range.split(":");
  const [start, end] = [placeOf(from), placeOf(to)];
  return { startRow: start.row, startCol: start.column, endRow: end.row, endCol: end.column };
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
