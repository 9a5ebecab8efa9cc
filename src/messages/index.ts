/**
 * Messages: the codes of issues, notes and reasons as Vietnamese and English sentences.
 *
 * @module
 */
export { formatAverage, type Language } from "./language.js";
export { message } from "./message.js";
