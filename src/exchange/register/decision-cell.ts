import { preview } from "../../base/preview.js";
import { readDay } from "./read-day.js";
import { readTextAs } from "./read-text.js";
import type { CellReading, DecisionParts } from "./reading.js";

/** Longer than any number of a decision with its day and authority. */
const MOST_CHARACTERS = 300;

const LEAD = /^(?:(?:theo )?(?:quyết định|qđ|q\.đ)(?: công nhận| phê duyệt)?(?: số)?|số)[\s:.]*/iu;
const NUMBER = /^\d{1,6}[a-zđ]?(?: ?\/ ?\d{4})?(?: ?\/ ?[A-ZĐ&]+(?:[-–.][A-ZĐ&]+)*(?: UBND)?)?/iu;
/** A day, in whatever form: `readDay` says whether it is one. */
const DAY =
  /^(?:ký |ban hành )?(?:ngày )?(\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,4}|\d{1,2} tháng \d{1,2} năm \d{4})\)?/iu;
const BY = /^(?:của|do) /i;
const AUTHORITY = /^(?:chủ tịch|ct|ubnd|uỷ ban|ủy ban|bộ|hội đồng|sở) /i;
/** What a decision is about is no authority. */
const ABOUT = /[\d()]| (?:về việc|v\/v|công nhận|phê duyệt) /i;

/** Serial numbers of days from 1990 on, and years: a bare number of this kind may be either. */
const isDayOrYear = (bare: number) => bare >= 32874 || (bare >= 2010 && bare <= 2099);

/**
 * Reads the number of a decision, which lists often give with its day and its authority in one cell.
 *
 * They are parted only where what is written is understood to the end. A number as such may have any form in one piece.
 *
 * @returns the number, and the day and authority in `parts`; or `register.unreadable-decision`, and for its day the issues
 * of `readDay`
 * @example
 * readDecision("QĐ số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh");
 * // { value: "12/QĐ-UBND", parts: { date: "2024-06-05", authority: "UBND tỉnh Bắc Ninh" } }
 */
export function readDecision(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => {
    const reading = text.length > MOST_CHARACTERS ? undefined : readParts(text.replace(/\.$/, ""));
    return reading ?? { issue: { code: "register.unreadable-decision", params: { given: preview(text) } } };
  });
}

/** Number, day and authority in this order or with the authority before the day, where nothing else is written. */
function readParts(text: string): CellReading<string> | undefined {
  const numbered = text.replace(LEAD, "");
  const [number = ""] = NUMBER.exec(numbered) ?? [];
  if (number === "" || number === numbered) {
    return readBare(numbered);
  }
  const rest = withoutComma(numbered.slice(number.length));
  const [dated = "", day] = DAY.exec(rest) ?? [];
  const after = withoutComma(rest.slice(dated.length));
  const [before = "", last = ""] = day === undefined ? after.split(/ (?=ngày \d)/) : [after];
  const [lastDated = "", lastDay] = DAY.exec(last) ?? [];
  const authority = authorityIn(withoutComma(before, true));
  if (lastDated !== last || (before !== "" && authority === undefined)) {
    return undefined;
  }
  const { value: date, issue } = readDay(day ?? lastDay);
  return issue === undefined
    ? withParts(number, { ...(date !== undefined && { date }), ...(authority !== undefined && { authority }) })
    : { issue };
}

function withParts(number: string, parts: DecisionParts): CellReading<string> {
  const value = number.replace(/ ?\/ ?/g, "/");
  return Object.keys(parts).length > 0 ? { value, parts } : { value };
}

/** A number alone: digits with letters in one piece, or digits that cannot be a day or a year. */
function readBare(text: string): CellReading<string> | undefined {
  const isBare = /^\d+$/.test(text);
  const isNumber = isBare ? !isDayOrYear(Number(text)) : NUMBER.exec(text)?.[0] === text || isOnePiece(text);
  return isNumber ? { value: text.replace(/ ?\/ ?/g, "/") } : undefined;
}

function isOnePiece(text: string): boolean {
  return /^[\p{L}\p{N}/.&–-]+$/u.test(text) && /\d/.test(text) && /\p{L}/u.test(text);
}

function withoutComma(text: string, isAtEnd = false): string {
  const trimmed = text.trim().replace(/^[,;(–-] ?/, "");
  return isAtEnd ? trimmed.replace(/[,;]$/, "") : trimmed;
}

/** The authority that a text names and nothing else. */
function authorityIn(text: string): string | undefined {
  const name = text.replace(BY, "");
  return AUTHORITY.test(name) && !ABOUT.test(name) ? name : undefined;
}
