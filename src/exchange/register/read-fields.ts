import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { splitPhones } from "../../records/phone.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey, ColumnValues, Fields } from "./fields.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { producerTypeIn, type WrittenProducerType } from "./producer-type.js";
import { readDay } from "./read-day.js";
import { readNumber } from "./read-number.js";
import { readStars } from "./read-stars.js";
import { readText, readTextAs } from "./read-text.js";
import { readYear } from "./read-year.js";
import type { CellReading } from "./reading.js";
import type { SheetRow } from "./sheet-row.js";

/** What the cells of a row say, and what is wrong with single cells. */
export interface ReadFields {
  readonly fields: Fields;
  readonly issues: RegisterIssue[];
  readonly warnings: RegisterIssue[];
}

type Readers = { readonly [K in ColumnKey]: (cell: unknown) => CellReading<ColumnValues[K]> };

const readers: Readers = {
  number: readRunningNumber,
  productName: readText,
  productCode: readText,
  productGroup: readText,
  set: readText,
  producerName: readText,
  producerType: readProducerType,
  taxCode: readText,
  registrationNumber: readText,
  founded: readDay,
  province: readText,
  commune: readText,
  district: readText,
  address: readText,
  representative: readText,
  phones: readPhones,
  email: readText,
  website: readText,
  gtin: readText,
  stars: readStars,
  expires: readDay,
  notes: readText,
  "first.stars": readStars,
  "first.date": readDay,
  "first.year": readYear,
  "first.decisionNumber": readText,
  "first.authority": readText,
  "second.stars": readStars,
  "second.date": readDay,
  "second.year": readYear,
  "second.decisionNumber": readText,
  "second.authority": readText,
};

/** Reads every known column of a row, from left to right. */
export function readFields({ row, cells }: SheetRow, { columns }: Layout): ReadFields {
  const fields: { [K in ColumnKey]?: ColumnValues[K] } = {};
  const issues: RegisterIssue[] = [];
  const warnings: RegisterIssue[] = [];
  const read = <K extends ColumnKey>(key: K, index: number) => {
    const { value, issue, warning } = readers[key](cells[index]);
    const path = [row, columnLetter(index)];
    if (value !== undefined) {
      fields[key] = value;
    }
    if (issue !== undefined) {
      issues.push(locate(issue, path));
    }
    if (warning !== undefined) {
      warnings.push(locate(warning, path));
    }
  };
  for (const [key, index] of columns) {
    read(key, index);
  }
  return { fields, issues, warnings };
}

/** A row that is read as a product is no section, so its number is not one either. */
function readRunningNumber(cell: unknown): CellReading<number> {
  const { value, issue } = readNumber(cell);
  if (value === "section") {
    return { issue: { code: "register.unreadable-number", params: { given: readText(cell).value ?? null } } };
  }
  if (value === undefined) {
    return issue === undefined ? {} : { issue };
  }
  return { value };
}

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
    return value.length === 0 ? {} : { value };
  });
}
