import { isBlank } from "./cell.js";
import { readText } from "./read-text.js";

/** What numbers a column: a number, a letter, in brackets, computed `5=3+4`, or a mark that leaves the column without. */
const MARK = /^\(?(?:(\d{1,3})(?:=.{1,20})?|([a-z])|#)\)?$/i;

/** Whether a row numbers the columns: `1 2 3`, `A B C`, `A B 1 2 3`, `# 1 2 3`. */
export function isNumberingRow(cells: readonly unknown[]): boolean {
  const marks = cells.filter((cell) => !isBlank(cell)).map((cell) => MARK.exec(readText(cell).value ?? ""));
  if (marks.length < 3) {
    return false;
  }
  let number = 0;
  let letter = 64;
  for (const mark of marks) {
    if (mark === null) {
      return false;
    }
    const [, digits, letters] = mark;
    if (digits !== undefined && Number(digits) !== ++number) {
      return false;
    }
    if (letters !== undefined && letters.toUpperCase().charCodeAt(0) !== ++letter) {
      return false;
    }
  }
  return number + letter - 64 > 1;
}
