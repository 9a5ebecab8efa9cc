import { preview } from "../../base/preview.js";
import { missing, trimmed } from "./read-text.js";
import type { ValueReading } from "./reading.js";

/** The decimals of the column. */
const DECIMALS = 2;

/** What one hundredth of a million is, in đồng. */
const STEP = 10_000;

/** The highest revenue whose đồng are exact as a number, in million; the column's 12 digits hold more. */
const MOST = "9007199254.74";

/** No number needs more characters. */
const MOST_CHARACTERS = 40;

/**
 * Reads a revenue in million đồng, `"1250.5"` or `1250.5`, as đồng. The digits are moved as text: nothing is multiplied.
 */
export function readMillions(value: unknown): ValueReading<number | null> {
  const given = trimmed(value);
  if (missing(given) !== undefined) {
    return { value: null };
  }
  const text = typeof given === "number" ? String(given) : given;
  const isShort = typeof text === "string" && text.length <= MOST_CHARACTERS;
  const [, whole, decimals = ""] = (isShort ? /^(\d+)(?:\.(\d+))?$/.exec(text) : null) ?? [];
  if (whole === undefined) {
    return { finding: { code: "ministry.revenue-malformed", params: { given: preview(value) } } };
  }
  if (decimals.length > DECIMALS) {
    return { finding: { code: "ministry.revenue-too-precise", params: { given: preview(value), decimals: DECIMALS } } };
  }
  const dong = Number(`${whole}${decimals.padEnd(6, "0")}`);
  return Number.isSafeInteger(dong) ? { value: dong } : tooLarge(value);
}

/** Writes a revenue in đồng as million đồng with two decimals, or refuses it: it is never rounded. */
export function writeMillions(value: unknown): ValueReading<string | null> {
  if (value === null) {
    return { value: null };
  }
  if (value === undefined) {
    return { finding: { code: "field.missing", params: {} } };
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    return { finding: { code: "ministry.revenue-malformed", params: { given: preview(value) } } };
  }
  if (!Number.isSafeInteger(value)) {
    return tooLarge(value);
  }
  const digits = String(value).padStart(7, "0");
  return digits.endsWith("0000")
    ? { value: `${digits.slice(0, -6)}.${digits.slice(-6, -4)}` }
    : { finding: { code: "ministry.revenue-not-representable", params: { given: value, step: STEP } } };
}

function tooLarge(value: unknown): ValueReading<never> {
  return { finding: { code: "ministry.revenue-too-large", params: { given: preview(value), most: MOST } } };
}
