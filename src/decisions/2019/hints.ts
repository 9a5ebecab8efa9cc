/**
 * Hints to the criteria of decision 1048/QĐ-TTg, apart from the forms: who rates needs none, who shows a form wants them.
 *
 * @module
 */
import { hintIn } from "../hint-row.js";
import { hintRows } from "./hint-rows.js";

/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * @param set - a set of this decision
 * @param criterion - the criterion's code
 * @returns the hint, or undefined where the form prints none that helps
 * @example
 * hintFor(tea, "1.3")?.en; // what the form says beside the criterion
 * @see 1048/QĐ-TTg, the notes under the criteria
 */
export const hintFor = /* @__PURE__ */ hintIn("2019", hintRows);
