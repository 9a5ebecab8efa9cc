import type { Fraction } from "../../../base/fraction.js";
import { formatAverage } from "../../../language/number.js";
import type { Style } from "../../io/look.js";

/**
 * An average of a council beside the most it can be, with the fraction it is: `28,14/40 (197/7)`.
 *
 * The decimals are cut, so that no average reads a threshold it has not reached; printed decimals therefore need not add up,
 * the fractions do.
 */
export function averageText({ language }: Style, average: Fraction, max: number): string {
  const { sum, count } = average;
  const shown = `${formatAverage(average, language)}/${max}`;
  return count === 1 ? shown : `${shown} (${sum}/${count})`;
}
