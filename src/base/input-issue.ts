import type { FindingOf, Given } from "./finding.js";

/**
 * What can be wrong with the form of anything that is given, by stable code, each with the parameters its sentence needs.
 *
 * These codes are the same in every room: a day that does not exist is `date.unreal` in a record, in a certificate and on
 * the command line.
 */
export interface InputIssueParams {
  /** The value cannot be read, such as an object that throws while it is. */
  "input.unreadable": Record<never, never>;
  /** It holds more values than anything real. */
  "input.too-large": { most: number };
  /** It is nested deeper than anything real. */
  "input.too-deep": { most: number };
  /** More is wrong than is listed: only the first 1,000 findings are. */
  "input.more-issues": { listed: number };
  "field.missing": Record<never, never>;
  /** `expected` and `given` are kinds of values: `"object"`, `"list"`, `"string"`, `"number"`, `"boolean"` … */
  "field.wrong-type": { expected: string; given: string };
  /** A field that such an object does not have: it is refused, never passed over. */
  "field.unknown": { field: string };
  "field.not-an-option": { allowed: readonly (string | number)[] };
  "text.empty": Record<never, never>;
  "text.too-long": { most: number };
  /** A line break, a control character, a sign that turns the direction of reading, half a character, or `�`. */
  "text.unprintable-character": Record<never, never>;
  "list.too-long": { most: number };
  /** The same thing stands in a list twice; `first` is its first place, counted from 0. */
  "list.twice": { first: number };
  "id.malformed": Record<never, never>;
  /** No text of the form `YYYY-MM-DD`. */
  "date.malformed": Record<never, never>;
  /** A day that no calendar has, such as 31 April. */
  "date.unreal": { given: Given };
  "date.out-of-range": { given: Given; earliest: string; latest: string };
}

/** The stable code of a problem with the form of what was given. */
export type InputIssueCode = keyof InputIssueParams;

/** A problem with the form of what was given. */
export type InputIssue<C extends InputIssueCode = InputIssueCode> = FindingOf<InputIssueParams, C>;
