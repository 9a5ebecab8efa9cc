import type { RecordTable } from "../../exchange/record-table/read-table.js";
import {
  type RegisterAccount,
  type RegisterContext,
  type RegisterRow,
  type RegisterSurvey,
  withUndecidedDays,
} from "../../exchange/register/index.js";
import { type Checked, type CheckedBatches, checkRow, checkTableRecord } from "./items.js";

/** What was read of a table: how, and what became of its cells. */
export interface TableSummary {
  readonly sheet?: string;
  /** Undefined for a table of records. */
  readonly survey?: RegisterSurvey;
  readonly account: RegisterAccount;
}

/** The rows of the tables of a file; what became of each table is known once its rows have been taken. */
export interface Tables {
  readonly batches: CheckedBatches;
  readonly summaries: readonly TableSummary[];
  /** What the file is, whatever its name says. */
  readonly kind: "text" | "workbook";
}

/** A table that has been looked at, and its rows, which are read as they are taken. */
export type Table = RegisterTable | RecordsTable;

/** A table that `check --cleaned` wrote: there is nothing to find out about it. */
interface RecordsTable {
  readonly sheet?: string;
  readonly records: RecordTable;
}

/** The rows of a register, as many at once as come together. */
export type RegisterBatches = Iterable<Iterable<RegisterRow>> | AsyncIterable<Iterable<RegisterRow>>;

interface RegisterTable {
  readonly sheet?: string;
  readonly survey: RegisterSurvey;
  readonly rows: () => RegisterBatches;
  /** Cells with numbers that may be days of two systems. */
  readonly undecidedDays?: ReadonlySet<string>;
}

/** The rows of tables, checked as they are taken. */
export function tablesOf(tables: readonly Table[], context: RegisterContext, kind: Tables["kind"]): Tables {
  const summaries: TableSummary[] = [];
  return { batches: checkTables(tables, context, summaries), summaries, kind };
}

async function* checkTables(
  tables: readonly Table[],
  context: RegisterContext,
  summaries: TableSummary[],
): CheckedBatches {
  for (const table of tables) {
    const called = table.sheet === undefined ? {} : { sheet: table.sheet };
    if ("records" in table) {
      yield checkRecordsTable(table);
      summaries.push({ account: { used: table.records.cells, kept: 0, reported: 0 }, ...called });
      continue;
    }
    const account = { used: 0, kept: 0, reported: 0 };
    for await (const rows of table.rows()) {
      yield checkRows(rows, table, context, account);
    }
    summaries.push({ survey: table.survey, account, ...called });
  }
}

function* checkRecordsTable({ sheet, records }: RecordsTable): Generator<Checked> {
  for (const { row, record } of records.records) {
    yield ofSheet(sheet, checkTableRecord(record, row, records));
  }
}

/** Checks rows, and adds what became of their cells to the account of their table. */
function* checkRows(
  rows: Iterable<RegisterRow>,
  { sheet, undecidedDays }: RegisterTable,
  context: RegisterContext,
  account: { used: number; kept: number; reported: number },
): Generator<Checked> {
  for (const read of rows) {
    const row = undecidedDays === undefined ? read : withUndecidedDays(read, undecidedDays);
    account.used += row.account.used;
    account.kept += row.account.kept;
    account.reported += row.account.reported;
    yield ofSheet(sheet, checkRow(row, context));
  }
}

function ofSheet(sheet: string | undefined, checked: Checked): Checked {
  return sheet === undefined ? checked : { ...checked, sheet };
}
