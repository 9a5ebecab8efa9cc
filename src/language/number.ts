import { fieldsOf } from "../base/fields.js";
import type { Fraction } from "../base/fraction.js";
import { requireArgument } from "../base/require-argument.js";
import type { Language } from "./language.js";

/**
 * An average as people read it, with up to two decimals: `70`, `70.5`, `69.66`.
 *
 * Decimals are cut, not rounded, so that an average just under a threshold never reads as if it had reached it.
 *
 * @example
 * formatAverage({ sum: 209, count: 3 }, "vi"); // "69,66"
 */
export function formatAverage(average: Fraction, language: Language): string {
  const { sum, count } = fieldsOf(average) ?? {};
  requireArgument(typeof sum === "number" && typeof count === "number", "formatAverage", "expected a sum and a count");
  const hundredths = Math.floor((100 * sum) / count);
  return decimalMark(String(hundredths / 100), language);
}

/** Missing points as people read them: up to two decimals, raised, so that what is named is enough. */
export function formatMissing({ sum, count }: Fraction, language: Language): string {
  return formatAverage({ sum: Math.ceil((100 * sum) / count), count: 100 }, language);
}

/**
 * A number as people read it: up to two decimals, cut.
 *
 * The decimals are cut from the number's own text: to multiply it by 100 first would make 2.3 a little less than 230.
 */
export function formatNumber(value: number, language: Language): string {
  const [shown = "0"] = /^-?\d+(?:\.\d{1,2})?(?!.*e)/.exec(String(value)) ?? [
    Math.abs(value) < 1 ? "0" : String(value),
  ];
  return decimalMark(String(shown.includes(".") ? Number(shown) : shown), language);
}

function decimalMark(text: string, language: Language): string {
  return language === "vi" ? text.replace(".", ",") : text;
}
