import { requireArgument } from "../../base/require-argument.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey } from "./fields.js";
import type { RegisterIssue } from "./issue.js";
import type { RegisterRow } from "./row.js";

/** The columns that hold days. */
const days: readonly ColumnKey[] = ["first.date", "second.date", "third.date", "expires", "founded"];

/**
 * A row whose days are told as doubtful where they stand in cells of which the workbook leaves open from when on they count:
 * from 1900 or from 1904.
 *
 * @param row - a row, as `readRegister` gives it
 * @param undecided - the cells, such as `F5`, as `workbookSheets` of `ocop/papers` names them
 * @returns the row with `register.doubtful-day` where it has such days; otherwise itself
 * @throws TypeError when `row` is none or `undecided` is no set
 * @example
 * const rows = [["Tên sản phẩm", "Chủ thể", "Ngày công nhận"], ["Chè Tân Cương", "HTX Hảo Đạt", 45000]];
 * [...readRegister(rows)].flatMap((row) => withUndecidedDays(row, new Set(["C2"])).issues);
 * // [{ code: "register.doubtful-day", path: [2, "C"], params: { given: 45000, why: "1904" } }]
 */
export function withUndecidedDays(row: RegisterRow, undecided: ReadonlySet<string>): RegisterRow {
  requireArgument(undecided instanceof Set, "withUndecidedDays", "undecided must be a set of cells");
  requireArgument(Array.isArray(row?.cells), "withUndecidedDays", "expected a row of a register");
  const issues = days.flatMap((column): readonly RegisterIssue[] => {
    const letter = row.columns?.[column];
    const given = row.cells.find((_, index) => columnLetter(index) === letter);
    const isTold = row.issues.some(({ path }) => path[1] === letter);
    return typeof given === "number" && undecided.has(`${letter}${row.row}`) && !isTold
      ? [{ code: "register.doubtful-day", path: [row.row, letter ?? ""], params: { given, why: "1904" } }]
      : [];
  });
  const { used, kept, reported } = row.account;
  const account = { used: used - issues.length, kept, reported: reported + issues.length };
  return issues.length === 0 ? row : { ...row, account, issues: [...row.issues, ...issues] };
}
