import { fieldsOf } from "../../base/fields.js";

/**
 * A cell as a CSV or Excel reader gives it.
 *
 * A `Date` at midnight UTC is that day; at any other time it is the day in the time zone of the process, since readers
 * make midnights of either kind. A formula counts by its stored result.
 */
export type Cell = string | number | boolean | Date | CellFormula | null | undefined;

/** A formula; without a `result` the workbook has stored none, and what the cell shows is not known. */
export interface CellFormula {
  readonly formula: string;
  readonly result?: string | number | boolean | Date | null;
}

/** Longer than any text of a register; longer text is not read. */
export const MOST_CHARACTERS = 5000;

/** Whether a cell holds nothing, or nothing but white space. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === "string") {
    // Most begin with a sign of ASCII, which is quick to see.
    const first = cell.charCodeAt(0);
    if (first > 0x20 && first < 0x7f) {
      return false;
    }
    return cell.length <= MOST_CHARACTERS && !/[^\s\u200b]/.test(cell);
  }
  return cell === undefined || cell === null;
}

/** Whether a cell is a formula; those with a stored result count by it and are none any more once a row is taken. */
export function isFormula(cell: unknown): cell is CellFormula {
  return typeof cell === "object" && typeof fieldsOf(cell)?.["formula"] === "string";
}

/** The time of a date, in milliseconds; NaN for an invalid date, undefined for what is no date. */
export function timeOf(cell: unknown): number | undefined {
  if (typeof cell !== "object" || cell === null) {
    return undefined;
  }
  try {
    // Unlike `instanceof`, this also knows dates of other realms and refuses look-alikes.
    return Date.prototype.getTime.call(cell);
  } catch {
    return undefined;
  }
}
