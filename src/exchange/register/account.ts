import { fieldsOf, numberOf } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import { isBlank } from "./cell.js";

/** What became of the cells of a row that hold something: each is one of these, so they sum up to all. */
export interface RegisterAccount {
  /** Read as a field, a heading, a running number or a section. */
  readonly used: number;
  /** Kept as they were: under a heading nobody knows, in titles and below the products. */
  readonly kept: number;
  /** Not read, and said so in an issue or a warning. */
  readonly reported: number;
}

/** The account of a row of which every cell became the same. */
export function wholeAccount(cells: readonly unknown[], as: keyof RegisterAccount): RegisterAccount {
  return { used: 0, kept: 0, reported: 0, [as]: filledIn(cells) };
}

/** How many cells hold something. */
export function filledIn(cells: readonly unknown[]): number {
  let filled = 0;
  for (const cell of cells) {
    filled += isBlank(cell) ? 0 : 1;
  }
  return filled;
}

/**
 * The sum of accounts.
 *
 * @param rows - rows of a register, as `readRegister` gives them
 * @throws TypeError when `rows` cannot be iterated
 * @example
 * sumOfAccounts([{ account: { used: 5, kept: 1, reported: 0 } }, { account: { used: 4, kept: 0, reported: 2 } }]);
 * // { used: 9, kept: 1, reported: 2 }
 */
export function sumOfAccounts(rows: Iterable<{ readonly account: RegisterAccount }>): RegisterAccount {
  requireArgument(typeof Object(rows)[Symbol.iterator] === "function", "sumOfAccounts", "rows cannot be iterated");
  let [used, kept, reported] = [0, 0, 0];
  for (const row of rows) {
    const account = fieldsOf(fieldsOf(row)?.["account"]) ?? {};
    used += numberOf(account["used"]) ?? 0;
    kept += numberOf(account["kept"]) ?? 0;
    reported += numberOf(account["reported"]) ?? 0;
  }
  return { used, kept, reported };
}
