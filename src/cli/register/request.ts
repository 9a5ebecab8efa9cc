import type { RegisterLayout } from "../../exchange/register/index.js";

/** Which table is read, and what is known of it besides its cells. */
export interface TableRequest {
  readonly file: string;
  /** How the table is laid out. */
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

/** What may be known of a table that is read by itself. */
export type TableFlags = Pick<TableRequest, "sheet" | "province" | "decision">;
