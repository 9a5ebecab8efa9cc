import type { SummaryDimension } from "../../../programme/index.js";
import type { TableFlags } from "../../register/request.js";

/** What `stats` is asked. */
export interface StatsRequest extends TableFlags {
  readonly files: readonly string[];
  readonly on: string;
  readonly by?: SummaryDimension;
  /** Whether the files hold summaries that are to be joined. */
  readonly isMerge: boolean;
  readonly json: boolean;
  /** The table to write. */
  readonly output?: string;
  /** Today in Vietnam: nothing can have been recognised later. */
  readonly today: string;
}
