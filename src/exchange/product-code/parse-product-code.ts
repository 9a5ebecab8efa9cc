import type { Outcome } from "../../base/outcome.js";
import { preview } from "../../base/preview.js";
import type { ProductCodeIssue, ProductCodePart } from "./issue.js";
import type { ProductCode } from "./product-code.js";

const MOST_CHARACTERS = 80;
const FIRST_YEAR = 2018;
const LAST_YEAR = 2099;

/** The numbers of digits each part can have. */
const DIGITS: Readonly<Record<ProductCodePart, readonly number[]>> = {
  province: [2],
  district: [3],
  commune: [5],
  "district-or-commune": [3, 5],
  sequence: [1, 2, 3, 4, 5, 6],
};

/**
 * Reads a product code of any of the three formats.
 *
 * Four parts are told apart by the second: five digits are a commune (26/2026), three a district (the older form).
 * Spaces, dashes for hyphens and parentheses around the parts, as 26/2026 prints them, are accepted, and zeros before
 * the running number; a part that lost its zeros to a spreadsheet is refused. Whether such a place exists is not asked.
 *
 * Source: 26/2026/QĐ-TTg (product codes); administrative codes of 19/2025/QĐ-TTg and, before, of the register of
 * administrative units.
 *
 * @param text - a code such as `92-31117-5-2026`
 * @returns the code, or all that is wrong: `product-code.*`
 * @example
 * parseProductCode("(92)-(31117)-(05)-2026");
 * // { ok: true, value: { format: "2026", province: "92", commune: "31117", sequence: 5, year: 2026 } }
 */
export function parseProductCode(text: string): Outcome<ProductCode, ProductCodeIssue> {
  if (typeof text === "string" && text.length > MOST_CHARACTERS) {
    const params = { length: text.length, most: MOST_CHARACTERS };
    return { ok: false, issues: [{ code: "product-code.too-long", path: [], params }] };
  }
  const parts = typeof text === "string" ? text.split(/[-‐‑‒–—−]/).map(digitsOf) : [];
  const [province = "", second = "", third = "", fourth = "", fifth = ""] = parts;
  if (parts.length < 4 || parts.length > 5 || parts.includes("")) {
    return { ok: false, issues: [{ code: "product-code.malformed", path: [], params: { given: preview(text) } }] };
  }
  if (parts.length === 5) {
    const issues = [
      ...checkPart("province", province, 0),
      ...checkPart("district", second, 1),
      ...checkPart("commune", third, 2),
      ...checkEnd(fourth, fifth, 3),
    ];
    const end = { sequence: Number(fourth), year: Number(fifth) };
    return finish(issues, { format: "five-part", province, district: second, commune: third, ...end });
  }
  const kind = second.length === 3 ? "district" : second.length < 3 ? "district-or-commune" : "commune";
  const issues = [...checkPart("province", province, 0), ...checkPart(kind, second, 1), ...checkEnd(third, fourth, 2)];
  const end = { sequence: Number(third), year: Number(fourth) };
  return kind === "district"
    ? finish(issues, { format: "four-part", province, district: second, ...end })
    : finish(issues, { format: "2026", province, commune: second, ...end });
}

function finish(issues: readonly ProductCodeIssue[], value: ProductCode): Outcome<ProductCode, ProductCodeIssue> {
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** The digits of a part, with or without parentheses; empty for anything else. */
function digitsOf(part: string): string {
  const [, enclosed, bare] = /^(?:\(\s*(\d+)\s*\)|(\d+))$/.exec(part.trim()) ?? [];
  return enclosed ?? bare ?? "";
}

function checkEnd(sequence: string, year: string, index: number): readonly ProductCodeIssue[] {
  const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  const params = { given: preview(year), from: FIRST_YEAR, to: LAST_YEAR };
  return [
    ...checkPart("sequence", sequence, index),
    ...(isYear ? [] : [{ code: "product-code.year", path: [index + 1], params } as const]),
  ];
}

function checkPart(part: ProductCodePart, given: string, index: number): readonly ProductCodeIssue[] {
  const params = { part, given: preview(given) };
  const digits = DIGITS[part];
  if (given.length > Math.max(...digits)) {
    return [{ code: "product-code.long-part", path: [index], params: { ...params, digits } }];
  }
  if (!digits.includes(given.length)) {
    return [{ code: "product-code.short-part", path: [index], params: { ...params, digits } }];
  }
  return /^0+$/.test(given) ? [{ code: "product-code.zero-part", path: [index], params }] : [];
}
