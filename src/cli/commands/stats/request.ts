import type { SummaryDimension } from "../../../programme/index.js";

/** What `stats` is asked. */
export interface StatsRequest {
  readonly files: readonly string[];
  readonly on: string;
  readonly by?: SummaryDimension;
  /** Whether the files hold summaries that are to be joined. */
  readonly isMerge: boolean;
  readonly json: boolean;
  readonly sheet?: string;
  /** The province that registers are of. */
  readonly province?: string;
  /** The table to write. */
  readonly output?: string;
  /** Today in Vietnam: nothing can have been recognised later. */
  readonly today: string;
}
