/**
 * Scoring in bulk: a criteria set compiled to tables, for millions of sheets held as bytes.
 *
 * A sheet gives the same points, band and stars as with `rate`, without the sentences' material: see `compileSet`.
 *
 * @module
 */
export type { Columns } from "./columns.js";
export { compileSet, type Scorer } from "./compile-set.js";
export { REFUSED, UNANSWERED } from "./options.js";
export { type SheetOutcome, type SheetStatus, statuses } from "./outcome.js";
