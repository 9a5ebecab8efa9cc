import {
  type ColumnKey,
  columnLetter,
  type RegisterIssue,
  type RegisterRow,
} from "../../../exchange/register/index.js";

/** The columns that hold days. */
const days: readonly ColumnKey[] = ["first.date", "second.date", "expires", "founded"];

/**
 * A row whose days are told as doubtful where they stand in cells of which the workbook leaves open from when on they count.
 *
 * @param undecided - the cells, such as `F5`
 */
export function withUndecidedDays(row: RegisterRow, undecided: ReadonlySet<string>): RegisterRow {
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
