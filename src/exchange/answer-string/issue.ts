import type { FindingOf } from "../../base/finding.js";

/** What can be wrong with an answer string itself, by stable code. */
export interface ExchangeIssueParams {
  /** It does not start with `OCOP:decision/set`, or is no text at all. */
  "answer-string.no-header": { given: string | number | boolean | null };
  /** It is longer than any answer string can be. */
  "answer-string.too-long": { length: number; most: number };
  /** Its check sum is another than that of its text: a character is wrong, or two have changed places. */
  "answer-string.wrong-check-sum": { given: string };
  /** A piece that is not `criterion:answer`. */
  "answer-string.malformed": { given: string };
  /** A criterion is answered twice. */
  "answer-string.duplicate": { criterion: string };
}

/** The stable code of an issue of an exchange format. */
export type ExchangeIssueCode = keyof ExchangeIssueParams;

/** A problem of an exchange format. */
export type ExchangeIssue<C extends ExchangeIssueCode = ExchangeIssueCode> = FindingOf<ExchangeIssueParams, C>;
