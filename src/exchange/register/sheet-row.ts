import { locate } from "../../base/issue-list.js";
import { refuseKind } from "../../base/read.js";
import { type Cell, isBlank, isFormula } from "./cell.js";
import type { RegisterIssue } from "./issue.js";

/** The most columns a sheet can have. */
const MOST_COLUMNS = 16384;

/** One row as it came. */
export interface SheetRow {
  /** Counted from 1 in the sheet. */
  readonly row: number;
  /** Exactly what was given. */
  readonly given: readonly Cell[];
  /** The cells that are read; they may be of any type. */
  readonly cells: readonly unknown[];
  readonly isBlank: boolean;
  /** The places of cells whose letters are damaged, which an issue says: what they hold is no reading of theirs. */
  readonly damaged?: readonly number[];
  readonly issues: readonly RegisterIssue[];
}

/** Takes a row in, whatever it is; reports `field.wrong-type` and `register.too-many-columns`. */
export function takeRow(given: unknown, row: number): SheetRow {
  const cells = cellsOf(given);
  if (cells === undefined) {
    const issues: RegisterIssue[] = [];
    refuseKind(issues, [row], "list", given);
    return { row, given: [], cells: [], isBlank: true, issues };
  }
  const list = given as readonly Cell[];
  const tooMany = { columns: list.length, most: MOST_COLUMNS };
  const issues =
    list.length > MOST_COLUMNS ? [locate({ code: "register.too-many-columns", params: tooMany }, [row])] : [];
  return { row, given: list, cells, isBlank: cells.every(isBlank), issues };
}

/** A formula counts by its stored result. */
function resultOf(cell: unknown): unknown {
  return isFormula(cell) && cell.result !== undefined && cell.result !== null ? cell.result : cell;
}

/** The cells of a row, read once; undefined for what is no list or cannot be read. */
function cellsOf(given: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(given)) {
      return undefined;
    }
    const cells: unknown[] = [];
    for (let index = 0; index < Math.min(given.length, MOST_COLUMNS); index++) {
      cells.push(resultOf(given[index]));
    }
    return cells;
  } catch {
    return undefined;
  }
}
