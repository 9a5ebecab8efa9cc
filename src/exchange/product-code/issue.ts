import type { FindingOf, Given } from "../../base/finding.js";

/** A part of a product code; the second of four is a commune or a district, and a short one does not tell which. */
export type ProductCodePart = "province" | "district" | "commune" | "district-or-commune" | "sequence";

/** What can be wrong with a product code, by stable code. */
export interface ProductCodeIssueParams {
  /** It is not four or five numbers with hyphens between them, or no text at all. */
  "product-code.malformed": { given: Given };
  /** It is longer than any product code can be. */
  "product-code.too-long": { length: number; most: number };
  /** A part has fewer digits than its kind of code: a spreadsheet drops the zeros it begins with. */
  "product-code.short-part": { part: ProductCodePart; given: string; digits: readonly number[] };
  /** A part has more digits than its kind of code. */
  "product-code.long-part": { part: ProductCodePart; given: string; digits: readonly number[] };
  /** A part of zeros only: administrative codes and running numbers begin with 1. */
  "product-code.zero-part": { part: ProductCodePart; given: string };
  /** The year is not written with four digits, or no product was evaluated in it. */
  "product-code.year": { given: string; from: number; to: number };
}

/** The stable code of an issue of a product code. */
export type ProductCodeIssueCode = keyof ProductCodeIssueParams;

/** A problem of a product code; the path is the place of the part, counted from 0. */
export type ProductCodeIssue<C extends ProductCodeIssueCode = ProductCodeIssueCode> = FindingOf<
  ProductCodeIssueParams,
  C
>;
