import type { ProductFileRequest } from "../../register/product-file.js";

/** What `agenda` is asked. */
export interface AgendaRequest extends ProductFileRequest {
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
  /** What the table is grouped by. */
  readonly by?: "commune" | "producer";
  /** The iCalendar file to write. */
  readonly ics?: string;
  /** The table to write. */
  readonly output?: string;
  /** The list of letters to write. */
  readonly letters?: string;
}
