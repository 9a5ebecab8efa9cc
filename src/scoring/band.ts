import { type Fraction, reaches } from "../base/fraction.js";
import { requireArgument } from "../base/require-argument.js";
import { thawed } from "../base/thawed.js";
import type { Rules, Stars } from "../decisions/rules.js";

/**
 * The stars a total alone would give, floors and rejections apart (hạng theo điểm).
 *
 * @param rules - the decision's bands
 * @param average - the average total, exact
 * @throws TypeError when `rules` are none
 * @example
 * bandOf(rules, { sum: 209, count: 3 }); // 69 2/3 points: 3
 * bandOf(rules, { sum: 210, count: 3 }); // exactly 70: 4
 * @see 26/2026/QĐ-TTg art. 3.3: "từ 70 đến dưới 90"
 */
export function bandOf(rules: Rules, average: Fraction): Stars {
  requireArgument(Array.isArray(rules?.bands), "bandOf", "expected the rules of a decision");
  return thawed(rules.bands).reduce<Stars>((stars, band) => (reaches(average, band.min) ? band.stars : stars), 1);
}
