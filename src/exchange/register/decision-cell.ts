import { preview } from "../../base/preview.js";
import { readDay } from "./read-day.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/** Longer than any number of a decision with its day and authority. */
const MOST_CHARACTERS = 300;

const LEAD =
  /^(?:(?:theo )?(?:quyết định|quyet dinh|q\.?[đdð])(?: công nhận| cong nhan| phê duyệt| phe duyet)?(?: s[ốo])?|s[ốo])[\s:.]*/iu;
/** A number as most are written, of which there is nothing to part. */
const COMMONEST = /^\d{1,6}\/QĐ-UBND$/;
const NUMBER =
  /^\d{1,6}[a-zđ]?(?:\s?\/\s?\d{4})?(?:\s?\/\s?(?:Q[ĐDÐ]\s?[-–]\s?UBND|[A-ZĐÐ&]{1,12})(?:[-–./][A-ZĐÐ&]{1,12}){0,5}(?![\p{L}\p{N}]))?/iu;
const DATE =
  /^[\s,;(–-]{0,3}(?:k[ýy] |ban h[àa]nh )?(?:ng[àa]y(?: k[ýy]| ban h[àa]nh)?\s?:?)?\s?(\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2}(?!\d))|\d{1,2} th[áa]ng \d{1,2} n[ăa]m \d{4})\)?/iu;
const BY = /^(?:của|cua|do) /i;
const AUTHORITY = /^(?:chủ tịch|chu tich|ct|ubnd|uỷ ban|ủy ban|uy ban|bộ|bo|hội đồng|hoi dong|sở|so) [\p{L}\s.,&-]+$/iu;
/** What an authority does stands behind its name, and is no part of it. */
const ACT =
  / (?:về việc|ve viec|v\/v|thành lập|thanh lap|ban hành|ban hanh|phê duyệt|phe duyet|thu hồi|thu hoi|công nhận|cong nhan)(?: |$)/iu;
/** That a decision recognises may stand behind its authority: it says nothing of which decision it is. */
const SUBJECT =
  /,? (?:về việc|ve viec|v\/v) (?:(?:phê duyệt|phe duyet) (?:và |va |kết quả|ket qua|sản phẩm|san pham)|(?:công nhận|cong nhan) )/iu;

/** Number and letters the other way round, or parted by other marks. */
const OTHER_FORM =
  /^(?:Q[ĐDÐ]|UBND)[-–./ ][A-ZĐÐ&\-–./ ]{0,20}\d{1,6}(?:\/20\d{2})?$|^\d{1,6}[-. ]?Q[ĐDÐ](?:[-–./][A-ZĐÐ&]{1,12}){0,5}$/iu;
/** The month of a year is no number of that year. */
const MONTH = /^(?:0?[1-9]|1[0-2])\s?\/\s?20\d{2}$/;

/**
 * Reads the number of a decision, which lists often give with its day and its authority in one cell.
 *
 * They are parted only where what is written is understood to the end.
 *
 * @returns the number, and the day and authority in `parts`; or `register.unreadable-decision`
 * @example
 * readDecision("QĐ số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh");
 * // { value: "12/QĐ-UBND", parts: { date: "2024-06-05", authority: "UBND tỉnh Bắc Ninh" } }
 */
export function readDecision(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => {
    if (COMMONEST.test(text)) {
      return { value: text };
    }
    const isRead = text.length <= MOST_CHARACTERS && !MONTH.test(text) && !isDayOrYear(text);
    const reading = isRead ? (partsOf(text) ?? otherForm(text)) : undefined;
    return reading ?? { issue: { code: "register.unreadable-decision", params: { given: preview(text) } } };
  });
}

/** A bare number may be the serial number of a day, or a year, where it is of their size. */
function isDayOrYear(text: string): boolean {
  return /^\d{4,6}$/.test(text) && (Number(text) >= FIRST_SERIAL || /^20[1-9]\d$/.test(text));
}

/** 1990-01-01. */
const FIRST_SERIAL = 32874;

/** Number, day and authority, where nothing else is written. */
function partsOf(text: string): CellReading<string> | undefined {
  const numbered = text.replace(LEAD, "");
  const [number = ""] = NUMBER.exec(numbered) ?? [];
  let rest = numbered.slice(number.length);
  const [dated = "", day] = DATE.exec(rest) ?? [];
  const { value: date, issue } = readDay(day);
  rest = rest.slice(dated.length).trim().split(SUBJECT, 1)[0] ?? "";
  const authority = authorityIn(rest);
  if (number === "" || (rest !== "" && authority === undefined)) {
    return undefined;
  }
  if (issue !== undefined) {
    return { issue };
  }
  const parts = {
    ...(date !== undefined && { date }),
    ...(authority !== undefined && { authority }),
  };
  return { value: number.replace(/\s?([/–-])\s?/g, "$1"), ...(Object.keys(parts).length > 0 && { parts }) };
}

function otherForm(text: string): CellReading<string> | undefined {
  return OTHER_FORM.test(text) ? { value: text } : undefined;
}

/** The authority that a text names and nothing else. */
function authorityIn(text: string): string | undefined {
  const name = text.replace(/^[,;–-]\s?/, "").replace(BY, "");
  return AUTHORITY.test(name) && !ACT.test(name) ? name : undefined;
}
