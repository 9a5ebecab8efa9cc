import type { RecordKind } from "../../../exchange/record-table/kind-of-record.js";
import type { RegisterLayout } from "../../../exchange/register/index.js";

/** What `check` is asked to do. */
export interface CheckRequest {
  readonly file: string;
  readonly json: boolean;
  /** The workbook the table is written back to, with what was found. */
  readonly output?: string;
  /** The file the records in canonical form go to: one a line, or a table where its name says so. */
  readonly cleaned?: string;
  /** The kind of the records of a JSON file; found out for each where it is not said. */
  readonly kind?: RecordKind;
  /** How a table is laid out. */
  readonly layout: RegisterLayout;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Today in Vietnam: nothing can have been recognised later. */
  readonly today: string;
  /** The province a table is of. */
  readonly province?: string;
  /** The decision that recognised all products of a table: its number, day and authority. */
  readonly decision?: string;
}
