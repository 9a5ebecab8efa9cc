import type { Fraction } from "../base/fraction.js";

/** The languages of all sentences. */
export type Language = "vi" | "en";

/**
 * An average as people read it, with up to two decimals: `70`, `70.5`, `69.66`.
 *
 * Decimals are cut, not rounded, so that an average just under a threshold never reads as if it had reached it.
 *
 * @example
 * formatAverage({ sum: 209, count: 3 }, "vi"); // "69,66"
 */
export function formatAverage({ sum, count }: Fraction, language: Language): string {
  const hundredths = Math.floor((100 * sum) / count);
  const text = String(hundredths / 100);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** Missing points as people read them: up to two decimals, raised, so that what is named is enough. */
export function formatMissing({ sum, count }: Fraction, language: Language): string {
  return formatAverage({ sum: Math.ceil((100 * sum) / count), count: 100 }, language);
}

/** A number as people read it: up to two decimals, cut. */
export function formatNumber(value: number, language: Language): string {
  return formatAverage({ sum: value, count: 1 }, language);
}
