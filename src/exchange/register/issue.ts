import type { FindingOf, Given, RemarkOf } from "../../base/finding.js";
import type { InputIssueParams } from "../../base/input-issue.js";
import type { ConvertibleLetters } from "../letters/classify.js";

/**
 * What can be wrong with a row of a register, by stable code, each with the parameters its sentence needs.
 *
 * Parameters repeat dates, stars, numbers, headings and types only: names, telephone numbers and tax codes are about
 * people, and the path says where to look.
 */
export interface RegisterIssueParams
  extends Pick<
    InputIssueParams,
    "field.wrong-type" | "field.missing" | "input.unreadable" | "text.too-long" | "date.unreal"
  > {
  /** The row has more columns than a sheet can have; the rest is not read. */
  "register.too-many-columns": { columns: number; most: number };
  /** Not one row has the headings of a register. */
  "register.no-headings": Record<never, never>;
  /** Warning: a column with a heading that is not known; its cells are kept under the heading. */
  "register.unknown-heading": { given: Given };
  /** Warning: a second column with the meaning of an earlier one; its cells are kept under the heading. */
  "register.duplicate-heading": { given: Given; first: string };
  /** Warning: the register has no such column, so its rows are not blamed for it. */
  "register.missing-column": { column: "productName" | "producerName" };

  /** Warning: the letters of the column were converted to Unicode. */
  "register.converted-letters": { from: ConvertibleLetters };
  /** The letters look typed for old fonts or read in a wrong encoding, but not all of the column agree. */
  "register.misread-letters": { as: ConvertibleLetters };
  /** Letters were lost to question marks. */
  "register.lost-letters": Record<never, never>;
  /** The cell holds a spreadsheet's error value, such as `#REF!`. */
  "register.broken-cell": { given: Given };
  /** A formula of which the workbook has stored no result. */
  "register.formula-without-value": Record<never, never>;
  /** A date, a boolean or an object where text is expected. */
  "register.not-text": { kind: string };
  /** The running number (TT) is no whole number. */
  "register.unreadable-number": { given: Given };
  /** No year from 1990 to 2099. */
  "register.unreadable-year": { given: Given };
  /** The text is no day in a spelling that is known. */
  "register.unreadable-date": { given: Given };
  /** Month before day, as in 06/25/2025: the two are never exchanged silently. */
  "register.month-first": { given: Given };
  /** A year where a day is needed. */
  "register.only-a-year": { given: Given };
  /** The cell says nothing about stars that can be read. */
  "register.unreadable-stars": { given: Given };
  /** No number of a decision, or more than its number, day and authority. */
  "register.unreadable-decision": { given: Given };
  /** A day of recognition before the programme began (490/QĐ-TTg, 2018-05-07). */
  "register.before-programme": { date: string };
  /** A day of recognition after the day on which the register is read. */
  "register.in-future": { date: string };
  /** A province that was merged into another on 2025-07-01, and no district: the address is neither of then nor of today. */
  "register.former-province": { given: Given; now: string };
  /** Several numbers, of which any could be the stars. */
  "register.stars-ambiguous": { given: Given };
  /** One or two stars: results, which no decision recognises (26/2026/QĐ-TTg art. 4.1a). */
  "register.stars-not-certified": { given: Given; stars: 1 | 2 };
  /** Warning: a proposal or a potential, which is no recognition. */
  "register.stars-proposed": { given: Given };
  /** Warning: none of the types of producer of 26/2026/QĐ-TTg art. 2.3. */
  "register.unknown-producer-type": { given: Given };

  /** The points are no number from 0 to 100. */
  "register.unreadable-points": { given: Given };
  /** A mark in a column such as `4 sao` that is no tick. */
  "register.unreadable-tick": { given: Given };
  /** The cell repeats the one above, and there is none with a value. */
  "register.nothing-above": { given: Given };
  /**
   * A day of a column in which days cannot be told from months: another one has the month first, or a spreadsheet has
   * taken those it could for dates with the month first. Or a number in a workbook that counts days from 1904, which is not
   * shown as a day: it may count from 1900.
   */
  "register.doubtful-day": { given: Given; why: "month-first" | "mixed" | "1904" };
  /** Cells of several columns that claim the same field and differ: none is taken. */
  "register.cells-differ": { columns: readonly string[] };
  /** The row says something else than the section it stands in, whose heading is in the row named. */
  "register.section-differs": { row: number };
  /** Warning: the heading of a section that is not understood. */
  "register.unknown-section": { given: Given };
  /** Warning: cells that continue the product above, named by its row; they are not read. */
  "register.continuation": { row: number };

  "register.no-product-name": Record<never, never>;
  /** The cell lists several products: a row is one. */
  "register.several-products": Record<never, never>;
  "register.no-producer": Record<never, never>;
  /** Warning: a product without a running number. */
  "register.no-number": Record<never, never>;
  /** Warning: the running number of the product before. */
  "register.number-twice": { number: number };
  /** Warning: a smaller running number than that of the product before. */
  "register.number-order": { number: number; previous: number };
  /** Warning: the year of a recognition is not that of its date. */
  "register.year-differs": { year: number; date: string };
  /** The current stars are not those of the latest recognition. */
  "register.stars-differ": { stars: number; latest: number };
  /** The recognition ends on or before a day on which the product was recognised. */
  "register.expires-too-early": { expires: string; recognised: string };
  /** A note, or the title above, says that the recognition was revoked (thu hồi): it is not known since when. */
  "register.revoked": { given: string };
  /** Warning: the second recognition is earlier than the first. */
  "register.recognitions-out-of-order": { first: string; second: string };
  /** Warning: a recognition without stars, day, decision number or authority, which is therefore no record. */
  "register.recognition-incomplete": { missing: readonly ("stars" | "date" | "decisionNumber" | "authority")[] };
  /** Warning: no product set is named, or the group is called by no set's name. */
  "register.no-set": Record<never, never>;
  /** Warning: cells outside the register's columns; the path names the first. */
  "register.extra-cell": { cells: number };
}

/** The stable code of an issue of a register row. */
export type RegisterIssueCode = keyof RegisterIssueParams;

/** What is wrong, without where. */
export type RegisterFinding<C extends RegisterIssueCode = RegisterIssueCode> = RemarkOf<RegisterIssueParams, C>;

/** A problem of a register row. The path is the sheet's row and, where it is about a cell, the column's letter. */
export type RegisterIssue<C extends RegisterIssueCode = RegisterIssueCode> = FindingOf<RegisterIssueParams, C>;
