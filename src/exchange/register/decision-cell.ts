import { preview } from "../../base/preview.js";
import { readDay } from "./read-day.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/** Longer than any number of a decision with its day and authority. */
const MOST_CHARACTERS = 300;

const LEAD = /^(?:(?:theo )?(?:quyết định|qđ|q\.đ)(?: công nhận| phê duyệt)?(?: số)?|số)[\s:.]*/iu;
const NUMBER = /^\d{1,6}[a-zđ]?(?:\s?\/\s?\d{4})?(?:\s?\/\s?(?:[A-ZĐ&]+(?:[-–.][A-ZĐ&]+)*))?/iu;
const DATE =
  /^[\s,;(–-]*(?:ký |ban hành )?(?:ngày\s)?\s?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\)?/iu;
const BY = /^(?:của|do) /i;
const AUTHORITY = /^(?:chủ tịch|ct|ubnd|uỷ ban|ủy ban|bộ|hội đồng|sở) /i;

/**
 * Reads the number of a decision, which lists often give with its day and its authority in one cell.
 *
 * They are parted only where what is written is understood to the end. A number as such may have any form.
 *
 * @returns the number, and the day and authority in `parts`; or `register.unreadable-decision`
 * @example
 * readDecision("QĐ số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh");
 * // { value: "12/QĐ-UBND", parts: { date: "2024-06-05", authority: "UBND tỉnh Bắc Ninh" } }
 */
export function readDecision(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => {
    if (text.length <= MOST_CHARACTERS && /\d/.test(text) && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) {
      const reading = partsOf(text);
      if (reading !== undefined) {
        return reading;
      }
      if (isNumber(text)) {
        return { value: text };
      }
    }
    return { issue: { code: "register.unreadable-decision", params: { given: preview(text) } } };
  });
}

/** Number, day and authority, where nothing else is written. */
function partsOf(text: string): CellReading<string> | undefined {
  const numbered = text.replace(LEAD, "");
  const [number = ""] = NUMBER.exec(numbered) ?? [];
  let rest = numbered.slice(number.length);
  const [dated = "", day] = DATE.exec(rest) ?? [];
  const date = day === undefined ? undefined : readDay(day).value;
  rest = rest.slice(dated.length).trim();
  const authority = authorityIn(rest);
  const isUnderstood =
    number !== "" && (rest === "" || authority !== undefined) && (day === undefined || date !== undefined);
  if (!isUnderstood) {
    return undefined;
  }
  const parts = {
    ...(date !== undefined && { date }),
    ...(authority !== undefined && { authority }),
  };
  return { value: number.replace(/\s?\/\s?/g, "/"), ...(Object.keys(parts).length > 0 && { parts }) };
}

/** The authority that a text names and nothing else. */
function authorityIn(text: string): string | undefined {
  const name = text.replace(/^[,;–-]\s?/, "").replace(BY, "");
  return AUTHORITY.test(name) && !/[\d()]/.test(name) ? name : undefined;
}

/** A number of any form is one piece, or two. */
function isNumber(text: string): boolean {
  return /^[\p{L}\p{N}\s/.&–-]+$/u.test(text) && text.replace(LEAD, "").split(" ").length <= 2;
}
