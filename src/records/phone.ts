import type { Outcome } from "../base/outcome.js";
import type { RecordIssue } from "./issue.js";
import { refused } from "./refused.js";

/** What is wrong with a telephone number. It repeats nothing of the number. */
export type PhoneIssue = RecordIssue<"phone.malformed" | "phone.old-mobile" | "phone.service-line">;

const MOST_CHARACTERS = 40;

/** A text longer than this is no list of numbers. */
const MOST_IN_LIST = 1000;

/** A mobile number as most are written. */
const MOBILE = /^0[35789]\d{8}$/;

/** The least digits of a number that can be dialled from elsewhere. */
const LEAST_DIGITS = 8;

/**
 * Reads one telephone number into the international form E.164.
 *
 * Vietnamese mobile numbers (03, 05, 07, 08, 09) and landlines (area codes 02xx) may be written with 0, +84, 84 or 0084;
 * other countries' numbers need the `+`. A missing first 0 is never added. An area code of before 2017 cannot always be
 * told: `08 3822 1234`, once a landline in Hồ Chí Minh City, is a mobile number today and is read as one.
 *
 * @param text - one number; spaces, dots, hyphens and one pair of parentheses are accepted
 * @returns the number, or the issue `phone.malformed`, `phone.old-mobile` (eleven digits 01…, renumbered from 15 September 2018) or
 * `phone.service-line` (1800 and 1900, which cannot be dialled from abroad and have no E.164 form)
 * @example
 * parsePhone("(028) 3822 1234"); // { ok: true, value: "+842838221234" }
 */
export function parsePhone(text: string): Outcome<string, PhoneIssue> {
  if (typeof text === "string" && MOBILE.test(text)) {
    return { ok: true, value: `+84${text.slice(1)}` };
  }
  const dialled = digitsOf(text);
  const [, domestic] =
    /^(?:\+84|0084)0?(\d+)$/.exec(dialled) ?? /^840?(\d{9,10})$/.exec(dialled) ?? /^0(\d+)$/.exec(dialled) ?? [];
  if (/^(?:\+84|0084|84)?1[89]00\d{4,6}$/.test(dialled)) {
    return refused("phone.service-line", {});
  }
  if (domestic !== undefined) {
    return parseDomestic(domestic);
  }
  return /^\+(?!84)[1-9]\d{7,14}$/.test(dialled) ? { ok: true, value: dialled } : refused("phone.malformed", {});
}

/** A Vietnamese number without 0 or country code. */
function parseDomestic(digits: string): Outcome<string, PhoneIssue> {
  if (/^(?:[35789]\d{8}|2\d{9})$/.test(digits)) {
    return { ok: true, value: `+84${digits}` };
  }
  return refused(/^1[2689]\d{8}$/.test(digits) ? "phone.old-mobile" : "phone.malformed", {});
}

/** The digits that are dialled, after a `+` where one is written; empty for what is no number. */
function digitsOf(text: string): string {
  if (typeof text !== "string" || text.length > MOST_CHARACTERS) {
    return "";
  }
  const trimmed = text.trim();
  const isNumber = /^\(?\+?\d[\d\s().‐‑‒–—−-]*\d$/.test(trimmed) && /^[^()]*(?:\([^()]*\)[^()]*)?$/.test(trimmed);
  if (!isNumber) {
    return "";
  }
  const digits = trimmed.replace(/[^\d+()]/g, "");
  // In "+44 (0)20 …" the 0 is for callers inside the country.
  const international = digits.startsWith("+") ? digits.replace("(0)", "") : digits;
  return international.replace(/[()]/g, "");
}

/**
 * Parts a cell that holds several telephone numbers.
 *
 * A spaced hyphen parts two numbers, but not an area code from its number, as in `028 - 3822 1234`.
 *
 * @param text - numbers with `;` `,` `/` `|` a line break, a spaced hyphen, "hoặc" or "và" between them
 * @returns the pieces as written, trimmed, without empty ones; text of more than 1,000 characters in one piece
 * @example
 * splitPhones("0912 345 678 hoặc 028 3822 1234"); // ["0912 345 678", "028 3822 1234"]
 */
export function splitPhones(text: string): string[] {
  if (typeof text !== "string") {
    return [];
  }
  if (text.length > MOST_IN_LIST || /^\d+$/.test(text)) {
    return [text];
  }
  return text
    .normalize("NFC")
    .split(/[;,/|\n\r]|\s(?:hoặc|và)\s/i)
    .flatMap(splitAtHyphens)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function splitAtHyphens(text: string): readonly string[] {
  const pieces = text.split(/\s[‐‑‒–—−-]\s/);
  return pieces.every((piece) => piece.replace(/\D/g, "").length >= LEAST_DIGITS) ? pieces : [text];
}
