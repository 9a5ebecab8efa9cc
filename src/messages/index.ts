/**
 * Messages: the codes of issues, notes and reasons as Vietnamese and English sentences.
 *
 * @module
 */
export { formatAverage, type Language } from "./language.js";
export { type Finding, message } from "./message.js";
