/**
 * Procedure: which decision governs a dossier, who evaluates it and when, what it must hold and where it goes next, how a
 * certificate stands, and what falls due.
 *
 * Days are calendar days of Vietnam, `YYYY-MM-DD`; "today" is always an argument. Sentences for the codes are in
 * `ocop/messages`, iCalendar files are written by `ocop/procedure/calendar`.
 *
 * @module
 */

export type { InputIssue, InputIssueCode, InputIssueParams } from "../base/input-issue.js";
export type { Outcome } from "../base/outcome.js";
export * from "./agenda/index.js";
export * from "./authority/index.js";
export * from "./certificate/index.js";
export * from "./dossier/index.js";
export * from "./process/index.js";
export * from "./rank/index.js";
export { type RestDayNote, type RestDayParams, restDayNote } from "./rest-day.js";
export * from "./rounds/index.js";
export * from "./timeline/index.js";
