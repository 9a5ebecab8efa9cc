import * as z from "zod";
import { parseGtin } from "../gtin.js";
import { parseTaxCode } from "../tax-code.js";
import { canonical, pattern } from "./checked.js";
import { trimmed } from "./text.js";

/** A caller's identifier of a record: letters, digits and `. _ : / -`, at most 64 characters. */
export const recordId = trimmed(64).check(pattern(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/, "id.malformed"));

/** A tax code (mã số thuế) in canonical form: ten digits, `0123456789-001` for a branch, or a personal number. */
export const taxCode = trimmed(32).check(canonical(parseTaxCode));

/** A person's identity number: twelve digits, or nine on the older cards. */
export const identityNumber = trimmed(16).check(pattern(/^(?:\d{9}|\d{12})$/, "identity-number.malformed"));

/** A GTIN of 8, 12, 13 or 14 digits with its check digit. */
export const gtin = trimmed(32).check(canonical(parseGtin));

/** The two digits of a province or city (19/2025/QĐ-TTg); whether there is one, `checkAddress` says. */
export const provinceCode = trimmed(8).check(pattern(/^\d{2}$/, "province-code.malformed"));

/** The three digits of a district, as they were until 2025-06-30. */
export const districtCode = trimmed(8).check(pattern(/^\d{3}$/, "district-code.malformed"));

/** The five digits of a commune, ward or special zone (19/2025/QĐ-TTg). */
export const communeCode = trimmed(8).check(pattern(/^\d{5}$/, "commune-code.malformed"));

/** The code of a decision of the programme. */
export const decisionCode = z.enum(["2018", "2019", "2023", "2026"]);

/** A product set of a decision: its number, or its slug, such as `"tea"`. */
export const setKey = z.union(
  [z.int().check(z.gte(1), z.lte(99)), trimmed(64).check(pattern(/^[a-z][a-z0-9-]{0,63}$/, "set.malformed"))],
  { error: "set.malformed" },
);

const criterion = pattern(/^\d{1,2}(?:\.\d{1,2}){0,2}$/, "criterion-code.malformed");

/** The code of a criterion, such as `"1.1"` or `"6.1.1"`. */
export const criterionCode = trimmed(10).check(criterion);

/** The code of a criterion as the key of a table: not trimmed, for two keys would become one and an answer be lost. */
export const criterionKey = z.string().check(criterion);

/** A country: two capital letters (ISO 3166-1). */
export const country = trimmed(8).check(pattern(/^[A-Z]{2}$/, "country.malformed"));

/** A language: two or three small letters (ISO 639), such as `"vi"` or `"en"`. */
export const languageTag = trimmed(8).check(pattern(/^[a-z]{2,3}$/, "language-tag.malformed"));
