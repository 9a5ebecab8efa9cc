import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import type { Book, BookCell, BookList, BookPage, BookShade, BookSheet, BookStyle } from "../workbook/book.js";
import { placeOf } from "../workbook/lines.js";

type FontStyle = NonNullable<CellStyle["font"]>;

/** The bytes of a workbook, an Excel file (`.xlsx`, ECMA-376). The same book gives the same bytes. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const { title, subject, creator, day, font, sheets } = book;
  const date = new Date(`${day}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, font)),
    properties: { title, subject, creator, created: date, modified: date },
    defaultFont: font,
    namedRanges: sheets.flatMap(printedRanges),
    activeSheet: sheets.findIndex(({ isHidden }) => !isHidden),
  });
  return written as Uint8Array;
}

/** What is printed: named here, because the library writes names of sheets without the quotes that a space asks for. */
function printedRanges({ name: scope, page }: BookSheet): NonNullable<WriteOptions["namedRanges"]> {
  const quoted = `'${scope.replaceAll("'", "''")}'`;
  return page === undefined
    ? []
    : [
        { name: "_xlnm.Print_Area", scope, range: `${quoted}!${page.area}` },
        ...(page.repeated ? [{ name: "_xlnm.Print_Titles", scope, range: `${quoted}!${page.repeated}` }] : []),
      ];
}

function sheetOf(sheet: BookSheet, font: FontStyle): WriteSheet {
  const { name, isHidden, rows, heights = [], widths, merged, lists, shades, page, tab, isLocked } = sheet;
  const styles = new Map<BookStyle, CellStyle>();
  return {
    name,
    ...(isHidden && { hidden: true }),
    rows: rows.map((row) => row.map(() => null)),
    cells: new Map(
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          cell === undefined ? [] : [[`${at},${column}`, cellOf(cell, font, styles)] as const],
        ),
      ),
    ),
    rowDefs: new Map(heights.map((height, at) => [at, { height }])),
    ...(widths && { columns: widths.map((width) => (width === 0 ? { width: 8, hidden: true } : { width })) }),
    ...(merged && { merges: merged.map(rangeOf) }),
    ...(lists && { dataValidations: lists.map(validationOf) }),
    ...(shades && { conditionalRules: shades.map(ruleOf) }),
    ...(page && pageOf(page)),
    view: { showGridLines: false, ...(tab && { tabColor: { rgb: tab } }) },
    ...(isLocked && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
  };
}

function cellOf(
  { value, formula, style }: BookCell,
  font: FontStyle,
  styles: Map<BookStyle, CellStyle>,
): Partial<Cell> {
  if (style !== undefined && !styles.has(style)) {
    styles.set(style, styleOf(style, font));
  }
  return {
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula }),
    ...(style && { style: styles.get(style) as CellStyle }),
  };
}

function styleOf(style: BookStyle, font: FontStyle): CellStyle {
  const { align, vertical = "center", wraps, border, open, format } = style;
  const side = { style: "thin", color: { rgb: "808080" } } as const;
  return {
    font: { ...font, ...fontOf(style) },
    ...fillOf(style),
    alignment: { vertical, ...(align && { horizontal: align }), ...(wraps && { wrapText: true }) },
    ...(border && {
      border: border === "box" ? { top: side, right: side, bottom: side, left: side } : { bottom: side },
    }),
    ...(open && { protection: { locked: false } }),
    ...(format && { numFmt: format }),
  };
}

function fontOf({ bold, italic, underline, size, color }: BookStyle): FontStyle {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(size && { size }),
    ...(color && { color: { rgb: color } }),
  };
}

function fillOf({ fill }: BookStyle): Pick<CellStyle, "fill"> {
  return fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } } } : {};
}

function validationOf({ range, source }: BookList): DataValidation {
  return { type: "list", range, formula1: source, allowBlank: true };
}

function ruleOf({ range, formula, style }: BookShade, at: number): ConditionalRule {
  const font = fontOf(style);
  const look = { ...(Object.keys(font).length > 0 && { font }), ...fillOf(style) };
  return { type: "expression", priority: at + 1, range, formula, style: look };
}

function pageOf({ isLandscape, scale, footer, breaks }: BookPage): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: isLandscape ? "landscape" : "portrait",
      scale,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.6, header: 0.3, footer: 0.3 },
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
