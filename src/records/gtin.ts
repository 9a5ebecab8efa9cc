import type { Outcome } from "../base/outcome.js";
import { preview } from "../base/preview.js";
import type { RecordIssue } from "./issue.js";
import { refused } from "./refused.js";

/** The four lengths of a trade item number. */
export type GtinKind = "GTIN-8" | "GTIN-12" | "GTIN-13" | "GTIN-14";

/** A trade item number (the number under a barcode) that has been read. */
export interface Gtin {
  readonly kind: GtinKind;
  /** The digits as given, without separators. */
  readonly text: string;
  /** Fourteen digits, filled with zeros from the left: the form to compare by. */
  readonly gtin14: string;
}

/** What is wrong with a trade item number. */
export type GtinIssue = RecordIssue<"gtin.malformed" | "gtin.check-digit">;

const MOST_CHARACTERS = 32;

const kinds: ReadonlyMap<number, GtinKind> = new Map([
  [8, "GTIN-8"],
  [12, "GTIN-12"],
  [13, "GTIN-13"],
  [14, "GTIN-14"],
]);

/**
 * Reads a GTIN (EAN, UPC).
 *
 * Vietnam's prefix 893 is not asked for: a product may carry the number of a buyer or of a foreign register.
 *
 * Source: GS1 General Specifications, check digit calculation.
 *
 * @param text - 8, 12, 13 or 14 digits; spaces and hyphens between them are accepted
 * @returns the number, or the issue `gtin.malformed` or `gtin.check-digit`
 * @example
 * parseGtin("893 4563 13814 1");
 * // { ok: true, value: { kind: "GTIN-13", text: "8934563138141", gtin14: "08934563138141" } }
 */
export function parseGtin(text: string): Outcome<Gtin, GtinIssue> {
  const digits = digitsOf(text);
  const kind = kinds.get(digits.length);
  if (kind === undefined || /^0+$/.test(digits)) {
    return refused("gtin.malformed", { given: preview(text as unknown) });
  }
  return checkDigitOf(digits.slice(0, -1)) === Number(digits.slice(-1))
    ? { ok: true, value: { kind, text: digits, gtin14: digits.padStart(14, "0") } }
    : refused("gtin.check-digit", { given: preview(text) });
}

function digitsOf(text: string): string {
  if (typeof text !== "string" || text.length > MOST_CHARACTERS) {
    return "";
  }
  const trimmed = text.trim();
  return /^\d(?:[\s-]*\d)*$/.test(trimmed) ? trimmed.replace(/[\s-]/g, "") : "";
}

/**
 * The check digit that belongs behind the digits of a GTIN.
 *
 * @param digits - the 7, 11, 12 or 13 digits before the check digit
 * @returns 0 to 9
 * @throws RangeError for anything else
 * @example
 * checkDigitOf("893456313814"); // 1
 */
export function checkDigitOf(digits: string): number {
  if (typeof digits !== "string" || !kinds.has(digits.length + 1) || !/^\d+$/.test(digits)) {
    throw new RangeError("[ocop] checkDigitOf: 7, 11, 12 or 13 digits are needed");
  }
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
