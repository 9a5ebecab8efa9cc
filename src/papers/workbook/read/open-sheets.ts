import type { BookLibrary, OpenedBook } from "../cells/opened-book.js";
import { cellsIn, toCell } from "../cells/to-cell.js";
import { storedZip, type UnpackedPart, unzip } from "../cells/unzip.js";
import { MOST_ROWS, type SheetCells } from "./grid.js";
import type { WorkbookIssueParams } from "./issue.js";

type Why = WorkbookIssueParams["workbook.not-read"]["why"];

/** The forms of a council with thirty members have half a megabyte; scans of evidence are not looked at. */
const MOST_BYTES = 50_000_000;

/** What the sheets of a file may have unpacked, in bytes: a sheet of ours has a tenth of a megabyte. */
const MOST_UNPACKED = 30_000_000;

const MOST_PARTS = 5000;

/** More columns than a score sheet has. */
const MOST_COLUMNS = 100;

/** The parts of a workbook in which its sheets and their texts stand. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/[^/]+\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml|workbook\.bin)|mimetype|content\.xml|META-INF\/manifest\.xml|styles\.xml|meta\.xml)$/i;

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
  if (parts.some(isExplosive)) {
    return "too-large";
  }
  const opened = open(parts, library);
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

/** Cells or rows that are said to come again so often that nobody has written them. */
const REPEATED = /number-(?:rows|columns)-repeated="(\d{5,})"/g;

const MOST_REPEATED = 1_100_000;

function isExplosive({ name, bytes }: UnpackedPart): boolean {
  if (name.toLowerCase() !== "content.xml") {
    return false;
  }
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(REPEATED)].some(([, count]) => Number(count) > MOST_REPEATED);
}

/** The workbook; undefined where the library finds none, of which it complains in many ways. */
function open(parts: readonly UnpackedPart[], { openBook }: BookLibrary): OpenedBook | undefined {
  try {
    return openBook(storedZip(parts), MOST_ROWS + 1);
  } catch {
    return undefined;
  }
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
