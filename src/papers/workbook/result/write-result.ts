import { type Cell, columnLetter } from "../../../exchange/register/index.js";
import { relationsPart, sheetParts, workbookPart } from "../parts/sheet-parts.js";
import { elementOf } from "../parts/xml-elements.js";
import { addSheet, describeWorkbook } from "./add-sheet.js";
import { writeComments } from "./comments.js";
import { takeEarlierResult } from "./earlier-result.js";
import { groupBy } from "./group-by.js";
import { markSheet } from "./mark-sheet.js";
import type { FindingSeverity, ResultWords, RowFindings } from "./marks.js";
import { nameOwnPlaces } from "./own-names.js";
import { emptyPackage, type Package } from "./package.js";
import { openStyles, type Styles } from "./styles.js";
import { type TableCell, tableSheet } from "./table-sheet.js";
import { withoutMacros } from "./without-macros.js";
import { textCell } from "./xml.js";

/** What is written beside the findings. */
export interface ResultOptions {
  /** The name of the sheet, where a workbook is made of rows. */
  readonly sheet: string;
  readonly words: ResultWords;
  /** What was read, and how: lines for people. */
  readonly summary: readonly string[];
}

/** A workbook whose parts are understood. */
interface OpenBook {
  readonly book: Package;
  readonly main: string;
  readonly styles: Styles;
  /** Whether it has no looks of its own: it was made of another kind of file. */
  readonly isPlain: boolean;
}

/**
 * Writes what was found into a workbook: in a column behind the others, in comments and colours of the cells, and on a sheet
 * behind the others.
 *
 * @param isPlain - whether it was made of another kind of file and has no looks of its own
 * @returns false for a workbook that is written in a way that is not understood
 */
export function writeResult(
  book: Package,
  isPlain: boolean,
  rows: readonly RowFindings[],
  options: ResultOptions,
): boolean {
  const opened = openBook(book, isPlain);
  if (opened !== undefined) {
    writeInto(opened, rows, options);
  }
  return opened !== undefined;
}

/** A workbook of rows, each cell as text, with what was found. */
export function resultOfRows(
  rows: readonly (readonly Cell[])[],
  found: readonly RowFindings[],
  options: ResultOptions,
): Package {
  const book = emptyPackage();
  const main = describeWorkbook(book);
  const styles = openStyles(book, main);
  if (styles !== undefined) {
    const sheet = addSheet(book, main, options.sheet, plainSheet(rows, styles));
    // A name that no sheet can have is made one, and what was found under it is found there.
    const placed = found.map((row) => (row.sheet === options.sheet ? { ...row, sheet } : row));
    writeInto({ book, main, styles, isPlain: true }, placed, options);
  }
  return book;
}

function writeInto(opened: OpenBook, rows: readonly RowFindings[], options: ResultOptions): void {
  const { book, main, styles } = opened;
  const parts = sheetParts(book.read);
  const [first = ""] = parts.keys();
  const bySheet = groupBy(rows, ({ sheet }) => sheet ?? first);
  const places = [...parts].flatMap(([sheet, part]) => {
    const own = bySheet.get(sheet);
    const columnLetter = own && writeSheet(opened, part, own, options);
    return columnLetter === undefined ? [] : [{ sheet, columnLetter }];
  });
  const list = addSheet(book, main, options.words.title, findingsSheet(rows, first, options, styles));
  nameOwnPlaces(book, main, [...places, { sheet: list, columnLetter: undefined }]);
  styles.finish();
}

/** A workbook as it is; undefined where it is of another kind, or written in a way that is not understood. */
function openBook(book: Package, isPlain: boolean): OpenBook | undefined {
  const main = workbookPart(book.read);
  if (main === undefined || !isUsual(book, main)) {
    return undefined;
  }
  takeEarlierResult(book, main);
  const styles = openStyles(book, main);
  if (styles === undefined) {
    return undefined;
  }
  withoutMacros(book, main);
  return { book, main, styles, isPlain };
}

/** Whether a workbook is written as nearly all are: the strict kind has other names, and some write each with a prefix. */
function isUsual(book: Package, main: string): boolean {
  const sheets = [...sheetParts(book.read).values()];
  const relations = [main, ...sheets].map(relationsPart).filter((part) => book.read(part) !== undefined);
  const roots: Readonly<Record<string, readonly string[]>> = {
    Types: ["[Content_Types].xml"],
    workbook: [main],
    Relationships: relations,
    worksheet: sheets,
  };
  const isNamed = (root: string) => (part: string) => elementOf(book.read(part) ?? "", root)?.name === root;
  return (
    Object.entries(roots).every(([root, parts]) => parts.every(isNamed(root))) &&
    book.read(main)?.includes("purl.oclc.org") === false
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The widest and the narrowest column, in characters. */
const WIDEST = 40;
const NARROWEST = 8;

/** How many rows tell how wide the columns are. */
const MEASURED = 500;

function plainSheet(rows: readonly (readonly Cell[])[], styles: Styles): string {
  const widths: number[] = [];
  for (const row of rows.slice(0, MEASURED)) {
    for (const [column, cell] of isTitle(row) ? [] : row.entries()) {
      const length = Math.min(WIDEST, String(cell ?? "").length + 2);
      widths[column] = Math.max(widths[column] ?? NARROWEST, length);
    }
  }
  const cols = Array.from(
    widths,
    (width = NARROWEST, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, index) => {
    const style = isTitle(row) ? undefined : styles.own("text");
    const cells = row.map((cell, column) => {
      const text = String(cell ?? "");
      return text === "" ? "" : textCell(`${columnLetter(column)}${index + 1}`, text, style);
    });
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `${cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`}<sheetData>${lines.join("")}</sheetData>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

/** A row with one cell is a title, which runs over its neighbours. */
function isTitle(row: readonly Cell[]): boolean {
  return row.filter((cell) => String(cell ?? "") !== "").length < 2;
}

/** Writes a sheet with what was found, and gives the letter of the column that tells it. */
function writeSheet(
  { book, styles, isPlain }: OpenBook,
  part: string,
  rows: readonly RowFindings[],
  { words }: ResultOptions,
): string | undefined {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const { text, comments, columnLetter } = markSheet(book.read(part) ?? "", { rows: byRow, styles, words, isPlain });
  const drawing = writeComments(book, part, comments);
  book.write(part, drawing === undefined ? text : withDrawing(text, drawing));
  return columnLetter;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet that finds the drawings of its comments; they stand before what follows them in every sheet. */
function withDrawing(text: string, relation: string): string {
  const start = text.lastIndexOf("</sheetData>");
  const behind =
    /<(?:mc:AlternateContent|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
  const place = start + text.slice(start).search(behind);
  return `${text.slice(0, place)}<legacyDrawing xmlns:r="${RELATIONS}" r:id="${relation}"/>${text.slice(place)}`;
}

const looks: Readonly<Record<FindingSeverity, "issueText" | "warningText" | "text">> = {
  issue: "issueText",
  warning: "warningText",
  suggestion: "text",
};

function findingsSheet(
  rows: readonly RowFindings[],
  first: string,
  { words, summary }: ResultOptions,
  styles: Styles,
): string {
  const { columns, severities } = words;
  function* lines(): Generator<readonly TableCell[]> {
    for (const { sheet = first, row, findings } of rows) {
      const linkTo = (cell: string) => `'${sheet.replaceAll("'", "''")}'!${cell}`;
      for (const { severity, column, text, code } of findings) {
        const cell = column === undefined ? undefined : `${column}${row}`;
        yield [
          { value: severities[severity], look: looks[severity] },
          { value: sheet },
          { value: row, link: linkTo(`A${row}`) },
          { value: cell, ...(cell !== undefined && { link: linkTo(cell) }) },
          { value: text },
          { value: code },
        ];
      }
    }
  }
  return tableSheet(
    {
      title: words.title,
      notes: summary,
      headings: [columns.severity, columns.sheet, columns.row, columns.cell, columns.text, columns.code],
      widths: [13, 20, 8, 9, 90, 34],
      rows: lines(),
      empty: words.noFindings,
    },
    styles,
  );
}
