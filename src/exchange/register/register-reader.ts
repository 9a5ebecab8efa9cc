import { locate } from "../../base/issue-list.js";
import { requireOptions, shown } from "../../base/require-argument.js";
import { isAgencyHeadings } from "./is-agency-headings.js";
import { agencyLayout } from "./layout.js";
import { readHeadings } from "./read-headings.js";
import type { RegisterRow } from "./row.js";
import { plainRow, type RowReader, rowReader } from "./row-reader.js";
import { type SheetRow, takeRow } from "./sheet-row.js";

/** How a register is laid out: the agency workbook by its columns, anything else by its headings. */
export type RegisterLayout = "agency" | "headings" | "auto";

/** How a register is read. */
export interface RegisterOptions {
  /** Default `"auto"`: found out from the first 8 rows. */
  readonly layout?: RegisterLayout;
  /** The number in the sheet of the first row given, default 1. */
  readonly firstRow?: number;
}

/** Takes the rows of a register one by one; some are handed out later than they are taken. */
export interface RegisterReader {
  readonly take: (cells: unknown) => readonly RegisterRow[];
  /** The rows that are still to be handed out after the last one was taken. */
  readonly end: () => readonly RegisterRow[];
}

interface Body {
  readonly take: (row: SheetRow) => readonly RegisterRow[];
  readonly end: () => readonly RegisterRow[];
}

const layouts: readonly unknown[] = ["agency", "headings", "auto"];

/** Rows that are looked at before a layout is settled on. */
const MOST_UNDECIDED = 8;

/** A reader for one register; it keeps at most 8 rows. */
export function registerReader(caller: string, options: RegisterOptions): RegisterReader {
  requireOptions(caller, options);
  const { layout = "auto", firstRow = 1 } = options;
  if (!layouts.includes(layout)) {
    throw new RangeError(`[ocop] ${caller}: unknown layout "${shown(layout)}"`);
  }
  if (!Number.isSafeInteger(firstRow) || firstRow < 1) {
    throw new RangeError(`[ocop] ${caller}: firstRow must be a whole number from 1`);
  }
  const body = layout === "auto" ? undecided() : bodyOf(layout === "agency");
  let row = firstRow;
  return {
    take: (cells) => {
      const taken = takeRow(cells, row);
      row += 1;
      return body.take(taken);
    },
    end: body.end,
  };
}

/** Keeps the first rows until they tell the layout. */
function undecided(): Body {
  const waiting: SheetRow[] = [];
  let decided: Body | undefined;
  const decide = (isAgency: boolean) => {
    decided = bodyOf(isAgency);
    return waiting.splice(0).flatMap(decided.take);
  };
  return {
    take: (row) => {
      if (decided !== undefined) {
        return decided.take(row);
      }
      waiting.push(row);
      const isAgency = isAgencyHeadings(row);
      return isAgency || waiting.length === MOST_UNDECIDED ? decide(isAgency) : [];
    },
    end: () => {
      const rows = decided === undefined ? decide(false) : [];
      return [...rows, ...(decided?.end() ?? [])];
    },
  };
}

function bodyOf(isAgency: boolean): Body {
  if (!isAgency) {
    return headingsBody();
  }
  const read = rowReader(agencyLayout, false);
  return { take: (row) => [read(row)], end: () => [] };
}

/**
 * Rows before the headings are titles. The last of them is kept back: if no headings come, the issue
 * `register.no-headings` is put on the last row, where it becomes known.
 */
function headingsBody(): Body {
  let read: RowReader | undefined;
  let last: RegisterRow | undefined;
  const release = (next?: RegisterRow) => {
    const released = last === undefined ? [] : [last];
    last = next;
    return released;
  };
  return {
    take: (row) => {
      if (read !== undefined) {
        return [read(row)];
      }
      const headings = readHeadings(row);
      if (headings === undefined) {
        return release(plainRow(row, row.isBlank ? "blank" : "title"));
      }
      const { layout, issues, warnings } = headings;
      read = rowReader(layout, true);
      return [...release(), { ...plainRow(row, "headings"), issues: [...row.issues, ...issues], warnings }];
    },
    end: () => release().map(withoutHeadings),
  };
}

function withoutHeadings(row: RegisterRow): RegisterRow {
  return { ...row, issues: [...row.issues, locate({ code: "register.no-headings", params: {} }, [row.row])] };
}
