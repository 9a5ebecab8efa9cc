/**
 * The ministry's table: rows of `PTNT_OCOP` as readable entries, and entries as rows.
 *
 * @module
 */
export { formatMinistryRow } from "./format-ministry-row.js";
export type { MinistryIssue, MinistryIssueCode, MinistryIssueParams, NotRecognised } from "./issue.js";
export type { MinistryEntry, MinistryRow } from "./ministry-row.js";
export { parseMinistryRow } from "./parse-ministry-row.js";
export { type MinistrySource, toMinistryEntry } from "./to-ministry-entry.js";
