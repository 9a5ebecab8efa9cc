import type { IssuePath } from "../../base/finding.js";
import type { RecordIssue } from "../../records/issue.js";
import { type Product, productSchema } from "../../records/product.js";
import { validate } from "../../records/validate.js";
import { columnOf } from "./column-of.js";
import type { RegisterIssue } from "./issue.js";
import { productAndGaps, type RegisterContext } from "./register-product.js";
import type { RegisterRow } from "./row.js";

/** What became of a row of a register: the product's record, or why there is none. */
export interface CheckedRow {
  /** The record in canonical form, where the row is a product and nothing is wrong with it. */
  readonly record?: Product;
  /** Errors of the cells and of the record made of them, each told once. The path is the row and the column's letter. */
  readonly issues: readonly (RegisterIssue | RecordIssue)[];
  /** What deserves a look, what no record can be made of among it. */
  readonly warnings: readonly RegisterIssue[];
}

/**
 * Checks a row of a register: what its cells say by themselves, then the product's record made of them.
 *
 * @param row - a row, as `readRegister` gives it
 * @param context - what the register says once for all rows
 * @returns the record, or all that is wrong, with paths in the sheet; for rows that are no products, their own issues
 * @example
 * const rows = [["Tên sản phẩm", "Chủ thể", "Xã", "Số sao"], ["Chè Tân Cương", "HTX Hảo Đạt", "Tân Cương", "bốn"]];
 * [...readRegister(rows)].flatMap((row) => checkRegisterRow(row, { province: "19" }).issues);
 * // [{ code: "register.unreadable-stars", path: [2, "D"], params: { given: "bốn" } }]
 */
export function checkRegisterRow(row: RegisterRow, context: RegisterContext = {}): CheckedRow {
  const { entry, issues, warnings } = row;
  if (entry === undefined) {
    return { issues, warnings };
  }
  const { product, gaps } = productAndGaps(row, context);
  const result = validate(productSchema, product);
  if (result.ok && issues.length === 0) {
    return { issues, warnings: [...warnings, ...gaps], record: result.value };
  }
  const told = new Set(issues.map(({ path }) => path.join()));
  const more = (result.ok ? [] : result.issues)
    .map((issue) => ({ ...issue, path: pathInSheet(row, issue) }))
    .filter(({ path }) => !told.has(path.join()) && !isToldOtherwise(row, path));
  return { issues: [...issues, ...more], warnings: [...warnings, ...gaps] };
}

/** The cell an issue of the product's record comes from; the row alone where no column has it. */
function pathInSheet({ row, columns }: RegisterRow, { path }: RecordIssue): IssuePath {
  const column = columnOf(path);
  const letter = column === undefined ? undefined : columns?.[column];
  return letter === undefined ? [row, ...path] : [row, letter];
}

/** A missing name is told by the register's own issues, which know merged cells; the type would come from it. */
function isToldOtherwise({ issues }: RegisterRow, [, ...path]: IssuePath): boolean {
  return path.join(".") === "producer.type" && issues.some((issue) => issue.code === "register.no-producer");
}
