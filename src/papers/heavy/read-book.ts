import {
  CFB,
  type ParsingOptions,
  parse_zip,
  read,
  SSF,
  set_cptable,
  utils,
  type WorkBook,
  type WorkSheet,
  writeXLSX,
} from "xlsx";
import type { BookLibrary, OpenedBook, OpenedSheet, StoredCell, StoredRows } from "../workbook/cells/opened-book.js";
import { type PlainRows, takePlainRows } from "../workbook/cells/plain-rows.js";
import { existing, visitExisting } from "../workbook/cells/to-cell.js";
import { plainText } from "../workbook/parts/xml-attributes.js";

declare module "xlsx" {
  /** What `read` calls for a zip that has been opened. */
  function parse_zip(zip: object, options: ParsingOptions): WorkBook;
}

/** What takes the place of the library's own inflate, and of its tables of code pages, which it comes without. */
export const useMeans: BookLibrary["useMeans"] = ({ zlib, codePages }) => {
  (CFB as unknown as { readonly utils: { readonly use_zlib: (zlib: object) => void } }).utils.use_zlib(zlib);
  set_cptable(codePages);
};

export const openBook: BookLibrary["openBook"] = (data, mostRows) => {
  const options = { dense: true, cellHTML: false, cellNF: true, cellStyles: true, sheetStubs: true } as const;
  const sheetRows = mostRows === undefined ? {} : { sheetRows: mostRows };
  if (typeof data !== "string") {
    const isZip = data[0] === 0x50 && data[1] === 0x4b;
    return opened(isZip ? readZip(data, { ...options, ...sheetRows }) : read(data, { ...options, ...sheetRows }));
  }
  // In a page the texts are kept: what looks like a day there would be read with the month first.
  return opened(read(data, { ...options, ...sheetRows, type: "string", raw: true }));
};

/** A part of a zip as the library unpacks it. */
interface Part {
  content: unknown;
}

/** A workbook that is a zip: of sheets with plain rows the library reads what is left without them. */
function readZip(data: Uint8Array, options: ParsingOptions): WorkBook {
  const zip = CFB.read(data as Buffer, { type: "buffer" });
  const taken: (PlainRows | undefined)[] = [];
  const whole = new Map<Part, unknown>();
  for (const [place, part] of (zip.FileIndex as Part[]).entries()) {
    const { content } = part;
    const plain = /\/xl\/worksheets\/[^/]+\.xml$/i.test(zip.FullPaths[place] ?? "")
      ? takePlainRows(textOf(content), options.sheetRows)
      : undefined;
    if (plain !== undefined) {
      // Margins come through to the sheet, and none is negative.
      const mark = `</sheetData><pageMargins left="-${taken.push(plain)}"/>`;
      part.content = new TextEncoder().encode(plain.rest.replace("</sheetData>", mark));
      whole.set(part, content);
    }
  }
  const book = parse_zip(zip, { ...options });
  if (Object.values(book.Sheets).every((sheet) => putBack(sheet, taken, book))) {
    return book;
  }
  for (const [part, content] of whole) {
    part.content = content;
  }
  return parse_zip(zip, { ...options });
}

function textOf(content: unknown): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content as Uint8Array);
  } catch {
    return "";
  }
}

/** What the library knows of a workbook besides its sheets. */
interface Known {
  readonly Strings: readonly { readonly t?: string }[];
  readonly Styles: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
  readonly SSF: Readonly<Record<number, string | undefined>>;
}

/** Puts the plain rows of a sheet where they were; false where the library has to read them itself. */
function putBack(sheet: WorkSheet | undefined, taken: (PlainRows | undefined)[], book: WorkBook): boolean {
  const { Strings: texts, Styles: styles, SSF: formats } = book as unknown as Known;
  const rows = (sheet?.["!data"] ?? []) as StoredCell[][];
  const mark = -1 - (sheet?.["!margins"]?.left ?? 0);
  // Two sheets may share one part: the rows of the first are not its own any more.
  let isWhole = mark < 0 || taken[mark] !== undefined;
  const plain = taken[mark]?.rows ?? [];
  if (mark >= 0) {
    taken[mark] = undefined;
  }
  visitExisting(plain, (cells, row) => {
    visitExisting(cells, (cell) => {
      const { t, v, z } = cell;
      const text = t === "s" ? texts[v as number] : undefined;
      const format = formats[styles.CellXf?.[z as number]?.numFmtId ?? 0];
      isWhole &&= t === "s" ? text !== undefined : t === "z" || format !== undefined;
      cell.v = t === "s" ? text?.t : v;
      cell.z = format;
    });
    // Comments and links stand in cells of their own until then.
    for (const [column, { t, c, f }] of existing(rows[row] ?? [])) {
      isWhole &&= t === "z" && f === undefined;
      cells[column] = { ...(cells[column] ?? { t }), ...(c !== undefined && { c }) };
    }
    rows[row] = cells;
  });
  return isWhole;
}

/** A workbook whose sheets are called as people see it: of an `.ods` the library leaves `&amp;` in their names as it is. */
function withPlainNames(book: WorkBook): WorkBook {
  if (book.bookType !== "ods" || !book.SheetNames.some((name) => name.includes("&"))) {
    return book;
  }
  const entries = book.SheetNames.map((name) => [plainText(name), book.Sheets[name]] as const);
  return {
    ...book,
    SheetNames: entries.map(([name]) => name),
    Sheets: Object.fromEntries(entries) as WorkBook["Sheets"],
  };
}

function opened(given: WorkBook): OpenedBook {
  const book = withPlainNames(given);
  const { SheetNames: names, Sheets: sheets, Workbook: described } = book;
  // Where the workbook does not say it in the usual way the reader leaves the word as it is.
  const from1904 = described?.WBProps?.date1904 as unknown;
  return {
    is1904: from1904 === true || from1904 === "1" || from1904 === "true",
    sheets: names.map((name, place): OpenedSheet => {
      // A sheet that has a name and cannot be read is left out by the library without a word.
      const sheet = Object.hasOwn(sheets, name) ? sheets[name] : undefined;
      return {
        name,
        isRead: sheet !== undefined,
        isHidden: (described?.Sheets?.[place]?.Hidden ?? 0) !== 0,
        isFiltered: sheet?.["!autofilter"] !== undefined,
        rows: (sheet?.["!data"] ?? []) as StoredRows,
        shown: (sheet?.["!rows"] ?? []) as OpenedSheet["shown"],
        merges: sheet?.["!merges"] ?? [],
      };
    }),
  };
}

export const isDayFormat: BookLibrary["isDayFormat"] = (format) => SSF.is_date(format);

export const formatted: BookLibrary["formatted"] = (format, value) => SSF.format(format, value) as string;

export const rewrite: BookLibrary["rewrite"] = (data) => {
  const options = { cellNF: true, cellStyles: true, cellFormula: true } as const;
  const given = typeof data === "string" ? read(data, { ...options, type: "string", raw: true }) : read(data, options);
  const book = withPlainNames(given);
  for (const sheet of Object.values(book.Sheets)) {
    sheet["!cols"] ??= widthsOf(sheet);
  }
  return writeXLSX(book, { type: "buffer", compression: true, cellStyles: true }) as Uint8Array;
};

/** The widest and the narrowest column, in characters, and how many rows tell it. */
const WIDEST = 40;
const NARROWEST = 8;
const MEASURED = 500;

/** Widths by what the cells hold, for sheets that tell none. */
function widthsOf(sheet: WorkSheet): { readonly wch: number }[] {
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: false, blankrows: false });
  const widths: number[] = [];
  for (const row of rows.slice(0, MEASURED)) {
    // A title runs over its neighbours.
    for (const [column, cell] of row.length < 2 ? [] : row.entries()) {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, String(cell ?? "").length + 2));
    }
  }
  return Array.from(widths, (wch = NARROWEST) => ({ wch }));
}
