import type { Outcome } from "../base/outcome.js";
import type { RecordIssue } from "./issue.js";
import { refused } from "./refused.js";

/** What the form of a tax code says about its holder. */
export type TaxCodeKind = "organisation" | "branch" | "personal";

/** A tax code (mã số thuế) that has been read. */
export interface TaxCode {
  readonly kind: TaxCodeKind;
  /** The canonical form: `0100109106`, `0100109106-001`, `001099012345`. */
  readonly text: string;
  /** The ten or twelve digits without the branch. */
  readonly number: string;
  /** `001` to `999`: a branch or another dependent unit. */
  readonly branch?: string;
}

/** What is wrong with a tax code. It can be a person's, so nothing of it is repeated. */
export type TaxCodeIssue = RecordIssue<"tax-code.malformed" | "tax-code.check-digit">;

const MOST_CHARACTERS = 32;

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Reads a Vietnamese tax code: 10 digits, 13 digits for a branch, or the 12 digits of a personal identification number.
 *
 * Ten digits are called an organisation's, yet persons registered before July 2025 have ten digits too; the digits do
 * not tell. Twelve digits have no check digit. A code too short because a spreadsheet dropped its first 0 is refused.
 *
 * Source: circular 86/2024/TT-BTC (structure of the code).
 *
 * @param text - the code; spaces and dots between the digits, and a hyphen or dash before the branch, are accepted
 * @returns the code, or the issue `tax-code.malformed` or `tax-code.check-digit`
 * @example
 * parseTaxCode("0100109106 001");
 * // { ok: true, value: { kind: "branch", text: "0100109106-001", number: "0100109106", branch: "001" } }
 */
export function parseTaxCode(text: string): Outcome<TaxCode, TaxCodeIssue> {
  const [number = "", branch] = split(text);
  if (/^\d{12}$/.test(number) && branch === undefined) {
    return { ok: true, value: { kind: "personal", text: number, number } };
  }
  if (!/^\d{10}$/.test(number) || (branch !== undefined && !/^(?!000)\d{3}$/.test(branch))) {
    return refused("tax-code.malformed", {});
  }
  if (!hasCheckDigit(number)) {
    return refused("tax-code.check-digit", {});
  }
  return branch === undefined
    ? { ok: true, value: { kind: "organisation", text: number, number } }
    : { ok: true, value: { kind: "branch", text: `${number}-${branch}`, number, branch } };
}

/** The digits before and after the hyphen; thirteen digits without one are parted. Empty for what is no code. */
function split(text: string): readonly string[] {
  if (typeof text !== "string" || text.length > MOST_CHARACTERS) {
    return [];
  }
  const pieces = text.split(/[-‐‑‒–—−]/).map(digitsOf);
  const [only = ""] = pieces;
  if (pieces.length === 1 && only.length === 13) {
    return [only.slice(0, 10), only.slice(10)];
  }
  return pieces.length > 2 ? [] : pieces;
}

/** `0100.109 106` without its separators; empty for anything else. */
function digitsOf(piece: string): string {
  const trimmed = piece.trim();
  return /^\d(?:[\s.]*\d)*$/.test(trimmed) ? trimmed.replace(/[\s.]/g, "") : "";
}

/** A remainder of 0 would ask for the digit 10: such numbers are never given out. */
function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return 10 - (sum % 11) === Number(number[9]);
}
