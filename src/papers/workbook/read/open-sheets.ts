import { storedZip, type UnpackedPart, unzip } from "../../zip/unzip.js";
import type { BookLibrary, OpenedBook } from "../cells/opened-book.js";
import { cellsIn, toCell } from "../cells/to-cell.js";
import { MOST_ROWS, type SheetCells } from "./grid.js";
import type { WorkbookIssueParams } from "./issue.js";

type Why = WorkbookIssueParams["workbook.not-read"]["why"];

/** The forms of a council with thirty members have half a megabyte; scans of evidence are not looked at. */
const MOST_BYTES = 50_000_000;

/** What the sheets of a file may have unpacked, in bytes: a sheet of ours has a tenth of a megabyte. */
const MOST_UNPACKED = 20_000_000;

const MOST_PARTS = 5000;

/** More columns than a score sheet has. */
const MOST_COLUMNS = 100;

/** The parts of a workbook that are texts: not its pictures, nor in `.ods` the looks of cells. */
const WANTED = /^(?!(?:styles|meta|settings)\.xml$).*\.(?:xml|rels)$|^mimetype$|^xl\/workbook\.bin$/i;

/** The sheets of a workbook file, hidden ones too; or why there are none. */
export async function openSheets(bytes: Uint8Array, library: BookLibrary): Promise<readonly SheetCells[] | Why> {
  const kind = kindOf(bytes);
  if (kind !== "zip") {
    return kind;
  }
  const parts = await unzip(bytes, (name) => WANTED.test(name), { parts: MOST_PARTS, bytes: MOST_UNPACKED });
  if (typeof parts === "string") {
    return parts;
  }
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  if (names.has("xl/workbook.bin")) {
    return "old-format";
  }
  if (!names.has("xl/workbook.xml") && !names.has("content.xml")) {
    return "no-workbook";
  }
  if (!parts.every(isClosed)) {
    return "damaged";
  }
  const bounded = withoutRepetition(parts);
  if (bounded === undefined) {
    return "too-large";
  }
  const opened = open(bounded, library);
  return opened === undefined
    ? "damaged"
    : opened.sheets.map(({ name, rows }) => ({ name, rows: rowsOf(rows, opened, library) }));
}

/** What the first bytes of a file tell. */
function kindOf(bytes: Uint8Array): "zip" | Why {
  if (bytes.length > MOST_BYTES) {
    return "too-large";
  }
  const mark = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (mark === "504b0304") {
    return "zip";
  }
  if (mark !== "d0cf11e0") {
    return "no-workbook";
  }
  // Both workbooks of old and new ones with a password are compound files.
  const head = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length & ~1, 1_000_000)));
  return head.includes("EncryptedPackage") ? "encrypted" : "old-format";
}

/** Whether every text in a cell that begins also ends: for each that does not, the library looks through the rest of the part. */
function isClosed({ name, bytes }: UnpackedPart): boolean {
  if (!/^xl\/worksheets\/[^/]+$/i.test(name)) {
    return true;
  }
  const text = new TextDecoder().decode(bytes);
  return timesIn(text, "<is>") + timesIn(text, "<is ") <= timesIn(text, "</is>");
}

function timesIn(text: string, part: string): number {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    times++;
  }
  return times;
}

/** How often a row or cell of an `.ods` comes again, which is written once. */
const REPEATED = /number-(rows|columns)-repeated="(\d{1,9})"/g;

/** A row or cell of an `.ods`, with how often it comes again. */
const ROW_OR_CELL = /<table:table-(row|cell)\b(?:[^<>]*?number-(?:rows|columns)-repeated="(\d{1,9})")?/g;

/** More cells than the sheets of a council with thirty members have. */
const MOST_CELLS = 2_000_000;

/**
 * The parts with no more cells than score sheets may have; undefined where there are more. What is blank to the end of a sheet
 * of an `.ods` is written as rows that come again a million times: once will do.
 */
function withoutRepetition(parts: readonly UnpackedPart[]): readonly UnpackedPart[] | undefined {
  const content = parts.find(isContent);
  if (content === undefined) {
    return parts;
  }
  const text = new TextDecoder().decode(content.bytes).replace(REPEATED, (written, what, count) => {
    const most = what === "rows" ? MOST_ROWS : MOST_COLUMNS;
    return Number(count) > most ? `number-${what}-repeated="1"` : written;
  });
  const bytes = new TextEncoder().encode(text);
  return cellsOf(text) > MOST_CELLS ? undefined : parts.map((part) => (isContent(part) ? { ...part, bytes } : part));
}

/** How many cells the sheets of an `.ods` have. */
function cellsOf(text: string): number {
  let rows = 1;
  let cells = 0;
  for (const [, what, count = "1"] of text.matchAll(ROW_OR_CELL)) {
    if (what === "row") {
      rows = Number(count);
    } else {
      cells += rows * Number(count);
    }
  }
  return cells;
}

function isContent({ name }: UnpackedPart): boolean {
  return name.toLowerCase() === "content.xml";
}

/** The workbook; undefined where the library finds none, of which it complains in many ways. */
function open(parts: readonly UnpackedPart[], { openBook }: BookLibrary): OpenedBook | undefined {
  try {
    return openBook(storedZip([...parts, ...looksOf(parts)]), MOST_ROWS + 1);
  } catch {
    return undefined;
  }
}

/** An `.ods` has its looks in a part that must be there, of which the library speaks aloud: an empty one will do. */
function looksOf(parts: readonly UnpackedPart[]): readonly UnpackedPart[] {
  return parts.some(isContent)
    ? [{ name: "styles.xml", bytes: new TextEncoder().encode("<office:document-styles/>") }]
    : [];
}

function rowsOf(
  rows: OpenedBook["sheets"][number]["rows"],
  { is1904 }: OpenedBook,
  library: BookLibrary,
): SheetCells["rows"] {
  return Array.from({ length: Math.min(rows.length, MOST_ROWS + 1) }, (_, row) =>
    cellsIn(rows[row] ?? [], MOST_COLUMNS, (cell) =>
      // The library does not tell an empty result from a missing one.
      toCell(typeof cell.f === "string" && cell.v === "" ? { ...cell, t: "z" } : cell, is1904, library),
    ),
  );
}
