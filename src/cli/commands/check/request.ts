import type { RecordKind } from "../../../exchange/record-table/kind-of-record.js";
import type { TableRequest } from "../../register/request.js";

/** What `check` is asked to do. */
export interface CheckRequest extends TableRequest {
  readonly json: boolean;
  /** The workbook the table is written back to, with what was found. */
  readonly output?: string;
  /** The file the records in canonical form go to: one a line, or a table where its name says so. */
  readonly cleaned?: string;
  /** The kind of the records of a JSON file; found out for each where it is not said. */
  readonly kind?: RecordKind;
}
