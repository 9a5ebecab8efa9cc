import { requireDay } from "../../base/day.js";
import { locate } from "../../base/issue-list.js";
import { requireOptions, shown } from "../../base/require-argument.js";
import type { RegisterLayout } from "./find-table.js";
import { type MergedRange, mergeReader, rangesOf } from "./merges.js";
import { revokedBelow } from "./revoked.js";
import type { RegisterRow } from "./row.js";
import { plainRow, type RowReader, rowReader } from "./row-reader.js";
import { type SheetRow, takeRow } from "./sheet-row.js";
import { suggestFromTitle } from "./suggest-from-title.js";
import { type RegisterSurvey, type Surveyor, surveyor } from "./survey.js";
import type { HeadingSpan } from "./survey-table.js";

/** How the rows of a sheet are looked at. */
export interface SurveyOptions {
  /** Default `"auto"`: found out from the headings. */
  readonly layout?: RegisterLayout;
  /** The number in the sheet of the first row given, default 1. */
  readonly firstRow?: number;
  /** The merged cells of the sheet. */
  readonly merges?: readonly MergedRange[];
}

/** How a register is read. */
export interface RegisterOptions extends SurveyOptions {
  /** What `surveyRegister` found in the same rows; without it, all rows are kept until the last one was looked at. */
  readonly survey?: RegisterSurvey;
  /** The day of reading, `YYYY-MM-DD`: recognitions of later days are issues. Without it no day is too late. */
  readonly on?: string;
}

/** Takes the rows of a register one by one; the last one is handed out at the end. */
export interface RegisterReader {
  readonly take: (cells: unknown) => RegisterRow | undefined;
  readonly end: () => RegisterRow | undefined;
}

const layouts: readonly unknown[] = ["agency", "headings", "auto"];

interface Checked {
  readonly layout: RegisterLayout;
  readonly firstRow: number;
  readonly ranges: ReturnType<typeof rangesOf>;
  readonly on: string | undefined;
}

/** The options, or a RangeError for those that are impossible. */
export function checkOptions(caller: string, options: RegisterOptions): Checked {
  requireOptions(caller, options);
  const { layout = "auto", firstRow = 1, merges = [], on } = options;
  if (on !== undefined) {
    requireDay(caller, "on", on);
  }
  if (!layouts.includes(layout)) {
    throw new RangeError(`[ocop] ${caller}: unknown layout "${shown(layout)}"`);
  }
  if (!Number.isSafeInteger(firstRow) || firstRow < 1) {
    throw new RangeError(`[ocop] ${caller}: firstRow must be a whole number from 1`);
  }
  return { layout, firstRow, ranges: rangesOf(caller, merges), on };
}

/** Looks at the rows of a sheet, one by one. */
export function openSurvey({ layout, firstRow, ranges }: Checked): {
  readonly take: (cells: unknown) => void;
  readonly end: Surveyor["end"];
} {
  const look = surveyor(layout, firstRow, mergeReader(ranges));
  let row = firstRow;
  return {
    take: (cells) => {
      look.take(takeRow(cells, row));
      row += 1;
    },
    end: look.end,
  };
}

/** A reader for the rows of a sheet that has been surveyed. */
export function registerReader({ firstRow, ranges, on }: Checked, survey: RegisterSurvey): RegisterReader {
  const merges = mergeReader(ranges);
  const tables = [...survey.tables];
  const spans = [...survey.headings];
  let reader: RowReader | undefined;
  let revoked: string | undefined;
  let nextTable = 0;
  let nextSpan = 0;
  let row = firstRow;
  let last: RegisterRow | undefined;
  /** What stands above a table may speak of all that is in it. */
  const passAbove = (read: RegisterRow, row: SheetRow): RegisterRow => {
    revoked = read.kind === "product" ? undefined : revokedBelow(row.cells, revoked);
    return withTitle(read, row);
  };
  const read = (sheetRow: SheetRow): RegisterRow => {
    const covered = merges(sheetRow);
    const table = tables[nextTable];
    if (table !== undefined && table.from <= sheetRow.row) {
      reader = rowReader(table, { on, revoked });
      revoked = undefined;
      nextTable += 1;
    }
    while ((spans[nextSpan]?.to ?? Number.POSITIVE_INFINITY) < sheetRow.row) {
      nextSpan += 1;
    }
    const span = spans[nextSpan];
    if (span !== undefined && span.from <= sheetRow.row) {
      reader?.passHeadings();
      return headingsRow(sheetRow, span);
    }
    const read = reader?.read(sheetRow, covered) ?? plainRow(sheetRow, sheetRow.isBlank ? "blank" : "title");
    return tables.length > nextTable ? passAbove(read, sheetRow) : read;
  };
  return {
    take: (cells) => {
      const released = last;
      last = read(takeRow(cells, row));
      row += 1;
      return released;
    },
    end: () => (last !== undefined && reader === undefined ? withoutHeadings(last) : last),
  };
}

/** What stands above a table may speak of all that is in it, also where another table is above. */
function withTitle(read: RegisterRow, row: SheetRow): RegisterRow {
  const isTitle = read.kind === "title" || read.kind === "footer";
  return isTitle ? { ...read, suggestions: suggestFromTitle(row) } : read;
}

function headingsRow(sheetRow: SheetRow, span: HeadingSpan): RegisterRow {
  const own = span.warnings.filter(({ path }) => path[0] === sheetRow.row);
  const plain = plainRow(sheetRow, "headings");
  const kept = own.filter(({ path }) => path.length > 1).length;
  const { used } = plain.account;
  return {
    ...plain,
    account: { used: used - kept, kept, reported: 0 },
    warnings: own,
  };
}

function withoutHeadings(row: RegisterRow): RegisterRow {
  return { ...row, issues: [...row.issues, locate({ code: "register.no-headings", params: {} }, [row.row])] };
}
