import type { FindingOf } from "../../base/finding.js";
import type { InputIssueParams } from "../../base/input-issue.js";

/** What can be wrong with a table in a text, by stable code. */
export interface CsvIssueParams
  extends Pick<InputIssueParams, "input.unreadable" | "field.missing" | "field.wrong-type"> {
  /** From this line on it is in another encoding than UTF-8, or is no text. */
  "csv.not-utf8": { line: number };
  /** A quotation mark opens in this line and never closes. */
  "csv.open-quote": { line: number };
  /** It holds nothing. */
  "csv.empty": Record<never, never>;
  /** It is a page of the web, whatever its name says. */
  "csv.page": Record<never, never>;
}

/** The stable code of an issue of a table in a text. */
export type CsvIssueCode = keyof CsvIssueParams;

/** A problem of a table in a text. */
export type CsvIssue<C extends CsvIssueCode = CsvIssueCode> = FindingOf<CsvIssueParams, C>;
