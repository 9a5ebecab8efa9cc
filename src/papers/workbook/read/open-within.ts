import { storedZip, type UnpackedPart, unzip } from "../../zip/unzip.js";
import type { BookLibrary, OpenedBook } from "../cells/opened-book.js";
import { holdsBelow } from "./holds-below.js";
import type { WorkbookIssueParams } from "./issue.js";

/** Why a file is not read. */
export type Why = WorkbookIssueParams["workbook.not-read"]["why"];

/** How much of a file is read. */
export interface OpeningLimits {
  /** What its sheets may have unpacked, in bytes. */
  readonly unpacked: number;
  /** How many rows and columns of each sheet are looked at. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a file with something below these rows is too large; otherwise it is left there. */
  readonly isWhole: boolean;
  /** How many cells the sheets of an `.ods` may have, in which one can be written for many. */
  readonly cells: number;
}

/** The forms of a council with thirty members have half a megabyte; scans of evidence are not looked at. */
const MOST_BYTES = 50_000_000;

/** More parts than a workbook has. */
export const MOST_PARTS = 5000;

/** A register of all provinces fits well. */
export const REGISTER_LIMITS: OpeningLimits = {
  unpacked: 100_000_000,
  rows: 50_000,
  columns: 256,
  isWhole: true,
  cells: 4_000_000,
};

/** The parts of a workbook that are texts: not its pictures, nor in `.ods` the looks of cells. */
const WANTED = /^(?!(?:styles|meta|settings)\.xml$).*\.(?:xml|rels)$|^mimetype$|^xl\/workbook\.bin$/i;

/** A workbook file as it is stored, within limits; or why there is none. */
export async function openWithin(
  bytes: Uint8Array,
  library: BookLibrary,
  limits: OpeningLimits,
): Promise<OpenedBook | Why> {
  const parts = await partsWithin(bytes, limits);
  return typeof parts === "string" ? parts : (open(parts, library, limits) ?? "damaged");
}

/** The parts of a workbook that are texts, within limits; or why there are none. */
export async function partsWithin(bytes: Uint8Array, limits: OpeningLimits): Promise<readonly UnpackedPart[] | Why> {
  const kind = kindOf(bytes);
  if (kind !== "zip") {
    return kind;
  }
  const parts = await unzip(bytes, (name) => WANTED.test(name), { parts: MOST_PARTS, bytes: limits.unpacked });
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
  if (limits.isWhole && parts.some((part) => holdsBelow(part, limits.rows))) {
    return "too-large";
  }
  return withoutRepetition(parts, limits) ?? "too-large";
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
  return !text.includes("<is") || timesIn(text, "<is>") + timesIn(text, "<is ") <= timesIn(text, "</is>");
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

/**
 * The parts with no more cells than there may be; undefined where there are more. What is blank to the end of a sheet
 * of an `.ods` is written as rows that come again a million times: once will do.
 */
function withoutRepetition(parts: readonly UnpackedPart[], limits: OpeningLimits): readonly UnpackedPart[] | undefined {
  const content = parts.find(isContent);
  if (content === undefined) {
    return parts;
  }
  const text = new TextDecoder().decode(content.bytes).replace(REPEATED, (written, what, count) => {
    const most = what === "rows" ? limits.rows : limits.columns;
    return Number(count) > most ? `number-${what}-repeated="1"` : written;
  });
  const bytes = new TextEncoder().encode(text);
  return cellsOf(text) > limits.cells ? undefined : parts.map((part) => (isContent(part) ? { ...part, bytes } : part));
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

/** A file of these parts, as the library reads it. */
export function storedWithin(parts: readonly UnpackedPart[]): Uint8Array {
  return storedZip([...parts, ...looksOf(parts)]);
}

/** The workbook; undefined where the library finds none, of which it complains in many ways. */
function open(
  parts: readonly UnpackedPart[],
  { openBook }: BookLibrary,
  { rows }: OpeningLimits,
): OpenedBook | undefined {
  try {
    return openBook(storedWithin(parts), rows + 1);
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
