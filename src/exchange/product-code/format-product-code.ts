import { isRecord } from "../../base/fields.js";
import { preview } from "../../base/preview.js";
import { requireArgument, shown } from "../../base/require-argument.js";
import { parseProductCode } from "./parse-product-code.js";
import type { ProductCode, ProductCodeFormat } from "./product-code.js";

/**
 * The canonical text of a product code: parts with hyphens, the running number without leading zeros.
 *
 * @param code - a code of {@link parseProductCode}, or put together by the caller
 * @returns the text, which reads back as the same code
 * @throws RangeError when a part is impossible, such as a province of three digits; TypeError for what is no code at all
 * @example
 * formatProductCode({ format: "2026", province: "92", commune: "31117", sequence: 5, year: 2026 }); // "92-31117-5-2026"
 */
export function formatProductCode(code: ProductCode): string {
  requireCode("formatProductCode", code);
  const text = [...placesOf(code), code.sequence, code.year].map(preview).join("-");
  const read = parseProductCode(text);
  if (!read.ok || !isSame(read.value, code)) {
    throw new RangeError(`[ocop] formatProductCode: "${shown(text)}" is no code of the format "${shown(code.format)}"`);
  }
  return text;
}

function requireCode(caller: string, code: ProductCode): void {
  requireArgument(isRecord(code), caller, "a product code is needed");
}

/** The administrative codes, from the province down. */
function placesOf(code: ProductCode): readonly string[] {
  switch (code.format) {
    case "2026":
      return [code.province, code.commune];
    case "five-part":
      return [code.province, code.district, code.commune];
    case "four-part":
      return [code.province, code.district];
    default:
      return [];
  }
}

function isSame(read: ProductCode, code: ProductCode): boolean {
  const places = placesOf(code);
  return (
    read.format === code.format &&
    read.sequence === code.sequence &&
    read.year === code.year &&
    placesOf(read).every((place, index) => place === places[index])
  );
}

/**
 * Which format a text is a valid product code of.
 *
 * @param text - a code in any of the spellings {@link parseProductCode} reads
 * @returns the format; undefined where {@link parseProductCode} has issues
 * @example
 * detectProductCode("83-832-28882-2-2022"); // "five-part"
 */
export function detectProductCode(text: string): ProductCodeFormat | undefined {
  const read = parseProductCode(text);
  return read.ok ? read.value.format : undefined;
}

/**
 * Orders product codes by province, district, commune, year and running number, each as a number.
 *
 * A code without a district stands before those with one, a code without a commune before those with one. Only equal
 * codes compare as 0.
 *
 * @param one - a code of {@link parseProductCode}
 * @param other - another one
 * @returns -1, 0 or 1, as `Array.prototype.sort` wants it
 * @example
 * compareProductCodes(tenth, ninth) > 0; // true for 92-31117-10-2026 and 92-31117-9-2026
 */
export function compareProductCodes(one: ProductCode, other: ProductCode): number {
  const [first, second] = [orderOf(one), orderOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A text of fixed width, so that texts stand in the order of the numbers. */
function orderOf(code: ProductCode): string {
  requireCode("compareProductCodes", code);
  const district = code.format === "2026" ? "000" : code.district;
  const commune = code.format === "four-part" ? "00000" : code.commune;
  return [code.province, district, commune, code.year, String(code.sequence).padStart(6, "0")].join("-");
}
