import type { IssuePath } from "../../base/finding.js";
import { checkRegisterRow } from "../../exchange/check.js";
import type { RecordKind } from "../../exchange/record-table/kind-of-record.js";
import type { RecordTable } from "../../exchange/record-table/read-table.js";
import { wordsIn } from "../../exchange/register/fold.js";
import type {
  RegisterAccount,
  RegisterContext,
  RegisterEntry,
  RegisterRow,
  RegisterSuggestion,
} from "../../exchange/register/index.js";
import { columnLetter } from "../../exchange/register/index.js";
import type { Finding } from "../../messages/index.js";
import { validate } from "../../records/index.js";
import { findProvince } from "../../records/provinces.js";
import { rateEvaluation } from "../../scoring/rate-evaluation.js";
import { withoutBlanks } from "../blank-answers.js";
import type { Library } from "../decisions.js";
import type { Broken } from "../io/input.js";
import { recordKinds } from "./record-kinds.js";

/** An issue or warning with its place. */
export type Located = Extract<Finding, { readonly path: IssuePath }>;

/** What became of one row or record of a file. */
export interface Checked {
  readonly unit: "row" | "record";
  /** The sheet of the workbook, where it has several. */
  readonly sheet?: string;
  /** The row of a table, or the place of a record in its file, counted from 1. */
  readonly place: number;
  /** What it was read as; a row that is no product has its kind instead. */
  readonly kind: string;
  /** Whether it is a record at all: headings, titles and footers are not. */
  readonly isRecord: boolean;
  /** What a row says, also where no record can be made of it. */
  readonly entry?: RegisterEntry;
  /** The letters of a row's columns by what they hold. */
  readonly columns?: RegisterRow["columns"];
  /** Where a line cannot be read. */
  readonly broken?: Broken;
  readonly issues: readonly Located[];
  readonly warnings: readonly Located[];
  /** What a row may mean that is not understood. */
  readonly suggestions?: readonly RegisterSuggestion[];
  /** A record as the file has it. */
  readonly given?: unknown;
  /** What became of a row's cells. */
  readonly account?: RegisterAccount;
  /** The record in canonical form, where nothing is wrong with it. */
  readonly record?: unknown;
}

/** What became of rows or records, as many at once as come together. */
export type CheckedBatches = AsyncIterable<Iterable<Checked>>;

/** Checks a record by its schema. */
export function checkRecord(record: unknown, place: number, kind: RecordKind): Checked {
  const result = validate(recordKinds[kind](), record);
  return result.ok
    ? { unit: "record", place, kind, isRecord: true, issues: [], warnings: [], record: result.value }
    : { unit: "record", place, kind, isRecord: true, issues: result.issues, warnings: [] };
}

/** Checks a record of a table; what is wrong is told by its cell, where it has one. */
export function checkTableRecord(record: unknown, row: number, { kind, columnAt }: RecordTable): Checked {
  const { issues, ...checked } = checkRecord(record, row, kind);
  const placed = issues.map((issue) => {
    const column = columnAt(issue.path);
    return { ...issue, path: [row, ...(column === undefined ? issue.path : [columnLetter(column)])] };
  });
  return { ...checked, unit: "row", given: record, issues: placed };
}

/** Checks answers that are only to be rated, as `rate` reads them. */
export async function checkToRate(evaluation: unknown, place: number, library: Library): Promise<Checked> {
  await library.prepare(evaluation);
  const { issues } = rateEvaluation(withoutBlanks(evaluation), library.sources);
  const checked = { unit: "record", place, kind: "to-rate", isRecord: true, issues, warnings: [] } as const;
  return issues.length > 0 ? checked : { ...checked, record: evaluation };
}

/** An office's name as it is compared: what it is called in full is often shortened. */
const officeIn = (name: string) => wordsIn(name).replace("uy ban nhan dan", "ubnd");

/** Whether a title says what an option could give, and none has given. */
function isNew({ field, value }: RegisterSuggestion, context: RegisterContext): boolean {
  const said = String(value);
  switch (field) {
    case "province":
      return findProvince(said)?.code !== context.province;
    case "first.decisionNumber":
      return wordsIn(said) !== wordsIn(context.decisionNumber ?? "");
    case "first.date":
      return said !== context.date;
    case "first.authority":
      return officeIn(said) !== officeIn(context.authority ?? "");
    default:
      return false;
  }
}

/** Checks a row of a register. */
export function checkRow(row: RegisterRow, context: RegisterContext): Checked {
  const { row: place, kind, entry, columns, suggestions, account } = row;
  const isRecord = entry !== undefined;
  return {
    unit: "row",
    place,
    kind,
    isRecord,
    suggestions: suggestions.filter((one) => one.why !== "title" || isNew(one, context)),
    account,
    ...(isRecord && { entry, columns }),
    ...checkRegisterRow(row, context),
  };
}
