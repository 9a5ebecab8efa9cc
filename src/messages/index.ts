/**
 * Messages: the codes of issues, notes and reasons as Vietnamese and English sentences.
 *
 * @module
 */

export { type CarryFinding, crosswalkMessage } from "../crosswalk/sentences.js";
export { articleText, sourceText } from "../language/article.js";
export { formatDay } from "../language/day.js";
export type { Language } from "../language/language.js";
export { formatAverage } from "../language/number.js";
export { type Finding, message } from "./message.js";
