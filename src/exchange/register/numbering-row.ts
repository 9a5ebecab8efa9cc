import { isBlank } from "./cell.js";
import { romanNumber } from "./read-number.js";
import { readText } from "./read-text.js";

/** What numbers a column: a number, a letter, in brackets, computed `5=3+4`, or a mark that leaves the column without. */
const MARK = /^[([]?(?:(\d{1,3})(?:=.{1,20})?|([a-z])|#)[)\].]?$/i;

/** Whether a row numbers the columns: `1 2 3`, `A B C`, `A B 1 2 3`, `# 1 2 3`, `I II III`. */
export function isNumberingRow(cells: readonly unknown[]): boolean {
  const counted = { marks: 0, numbers: 0, letters: 0 };
  for (const cell of cells) {
    if (!isBlank(cell) && !goesOn(counted, readText(cell).value ?? "")) {
      return false;
    }
  }
  const { marks, numbers, letters } = counted;
  return marks > 2 && (numbers > 1 || letters > 1);
}

/** Whether a text is the next number or letter of a row, which is counted. */
function goesOn(counted: { marks: number; numbers: number; letters: number }, text: string): boolean {
  const [mark, digits, letter] = MARK.exec(text) ?? [];
  counted.marks += 1;
  if (counted.letters === 0 && romanNumber(text) === counted.numbers + 1) {
    counted.numbers += 1;
    return true;
  }
  if (digits !== undefined) {
    counted.numbers += 1;
    return Number(digits) === counted.numbers;
  }
  if (letter !== undefined) {
    counted.letters += 1;
    return letter.toUpperCase() === String.fromCharCode(64 + counted.letters);
  }
  return mark !== undefined;
}
