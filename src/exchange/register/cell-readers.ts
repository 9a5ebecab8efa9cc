import { preview } from "../../base/preview.js";
import { splitPhones } from "../../records/phone.js";
import { readDecision } from "./decision-cell.js";
import type { ColumnKey, ColumnValues } from "./fields.js";
import { producerTypeIn, type WrittenProducerType } from "./producer-type.js";
import { readDay } from "./read-day.js";
import { readNumber, romanNumber } from "./read-number.js";
import { readPoints } from "./read-points.js";
import { readStars } from "./read-stars.js";
import { readText, readTextAs } from "./read-text.js";
import { readYear } from "./read-year.js";
import type { CellReading } from "./reading.js";

/** How cells of columns are read that hold more than text, those of a recognition by the name behind its number. */
const readers: Readonly<Record<string, (cell: unknown) => CellReading<unknown>>> = {
  number: readRunningNumber,
  productName: readProductName,
  producerType: readProducerType,
  taxCode: readTaxCode,
  founded: readDay,
  phones: readPhones,
  stars: readStars,
  points: readPoints,
  expires: readDay,
  date: readDay,
  year: readYear,
  decisionNumber: readDecision,
};

/** Reads the cell of a column. */
export function readField<K extends ColumnKey>(key: K, cell: unknown): CellReading<ColumnValues[K]> {
  const read = readers[key.slice(key.indexOf(".") + 1)] ?? readText;
  return read(cell) as CellReading<ColumnValues[K]>;
}

/** A row that is read as a product is no section: a Roman numeral counts, too. */
function readRunningNumber(cell: unknown): CellReading<number> {
  const { value, issue } = readNumber(cell);
  const number = value === "section" ? romanNumber(readText(cell).value ?? "") : value;
  if (number !== undefined) {
    return { value: number };
  }
  return value === "section"
    ? { issue: { code: "register.unreadable-number", params: { given: readText(cell).value ?? null } } }
    : { ...(issue !== undefined && { issue }) };
}

/** How a line of a list begins. */
const LISTED = /^(?:[-–+•*]|\d{1,2}[.)]) ?\S/;

/** Two lines that begin as those of a list do, or names parted by semicolons, are of several products. */
function readProductName(cell: unknown): CellReading<string> {
  const reading = readText(cell);
  const parts = typeof cell === "string" && /[\n;]/.test(cell) ? cell.split(/[\n;]/, MOST_LINES) : [];
  const lines = parts.map((line) => line.trim()).filter((line) => line !== "");
  const isList =
    lines.length > 1 && (String(cell).includes(";") || lines.filter((line) => LISTED.test(line)).length > 1);
  return isList && reading.value !== undefined
    ? { ...reading, issue: { code: "register.several-products", params: {} } }
    : reading;
}

/** More lines than a cell of names has. */
const MOST_LINES = 50;

function readProducerType(cell: unknown): CellReading<WrittenProducerType> {
  return readTextAs(cell, (text) => {
    const value = producerTypeIn(text);
    return value.type === undefined
      ? { value, warning: { code: "register.unknown-producer-type", params: { given: preview(text) } } }
      : { value };
  });
}

/** Numbers may stand on lines of their own, so they are parted before white space becomes single. */
function readPhones(cell: unknown): CellReading<readonly string[]> {
  return readTextAs(cell, (text) => {
    const pieces = splitPhones(typeof cell === "string" ? cell : text);
    const value = pieces.flatMap((piece) => readText(piece).value ?? []);
    return value.length === 0 ? {} : { value, ...(/^[235789]\d{8}$/.test(text) && { suggestion: withZero(text) }) };
  });
}

/** A tax code of ten digits that has nine may have lost a zero. */
function readTaxCode(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => ({ value: text, ...(/^\d{9}$/.test(text) && { suggestion: withZero(text) }) }));
}

function withZero(text: string): { readonly value: string; readonly why: "lost-zero" } {
  return { value: `0${text}`, why: "lost-zero" };
}
