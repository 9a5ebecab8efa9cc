import { preview } from "../../base/preview.js";
import { readDay } from "./read-day.js";
import { readTextAs } from "./read-text.js";
import type { CellReading, DecisionParts } from "./reading.js";

/** Longer than any number of a decision with its day and authority. */
const MOST_CHARACTERS = 300;

const LEAD =
  /^(?:(?:theo )?(?:quyết định|quyet dinh|q\.?[đdð])(?: công nhận| cong nhan| phê duyệt| phe duyet)?(?: s[ốo])?|s[ốo])[\s:.]*/iu;
const NUMBER =
  /^\d{1,6}[a-zđ]?(?: ?\/ ?\d{4})?(?: ?\/ ?(?:Q[ĐDÐ] [-–] UBND|[A-ZĐÐ&]{1,12})(?:[-–./][A-ZĐÐ&]{1,12}){0,5}(?: UBND(?! ))?(?![\p{L}\p{N}]))?/iu;
/** Number and letters the other way round, or parted by other marks. */
const OTHER_FORM =
  /^(?:Q[ĐDÐ]|UBND)[-–./ ][A-ZĐÐ&\-–./ ]{0,20}\d{1,6}(?:\/20\d{2})?$|^\d{1,6}[-. ]?Q[ĐDÐ](?:[-–./][A-ZĐÐ&]{1,12}){0,5}$/iu;
/** The month of a year is no number of that year. */
const MONTH = /^(?:0?[1-9]|1[0-2]) ?\/ ?20\d{2}$/;
/** A day, in whatever form: `readDay` says whether it is one. */
const DAY =
  /^(?:k[ýy] |ban h[àa]nh )?(?:ng[àa]y )?(\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,4}|\d{1,2} th[áa]ng \d{1,2} n[ăa]m \d{4})\)?/iu;
const BY = /^(?:của|cua|do) /i;
const AUTHORITY = /^(?:chủ tịch|chu tich|ct|ubnd|uỷ ban|ủy ban|uy ban|bộ|bo|hội đồng|hoi dong|sở|so) [\p{L}\s.,&-]+$/iu;
/** What a decision is about is no authority. */
const ABOUT = / (?:về việc|ve viec|công nhận|phê duyệt) /i;
/** That it recognises may stand behind its authority: that says nothing of which decision it is. */
const SUBJECT = /,? (?:về việc|ve viec|v\/v) (?:công nhận|cong nhan|phê duyệt|phe duyet) /iu;

/** Serial numbers of days from 1990 on, and years: a bare number of this kind may be either. */
const isDayOrYear = (bare: number) => bare >= 32874 || (bare >= 2010 && bare <= 2099);

/**
 * Reads the number of a decision, which lists often give with its day and its authority in one cell.
 *
 * They are parted only where what is written is understood to the end.
 *
 * @returns the number, and the day and authority in `parts`; or `register.unreadable-decision`, and for its day the issues
 * of `readDay`
 * @example
 * readDecision("QĐ số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh");
 * // { value: "12/QĐ-UBND", parts: { date: "2024-06-05", authority: "UBND tỉnh Bắc Ninh" } }
 */
export function readDecision(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => {
    const reading =
      text.length > MOST_CHARACTERS ? undefined : readParts(text.split(SUBJECT, 1)[0]?.replace(/\.$/, "") ?? "");
    return reading ?? { issue: { code: "register.unreadable-decision", params: { given: preview(text) } } };
  });
}

/** Number, day and authority in this order or with the authority before the day, where nothing else is written. */
function readParts(text: string): CellReading<string> | undefined {
  const numbered = text.replace(LEAD, "");
  const [number = ""] = NUMBER.exec(numbered) ?? [];
  if (number === "" || number === numbered) {
    return readBare(numbered, text);
  }
  const rest = withoutComma(numbered.slice(number.length));
  const [dated = "", day] = DAY.exec(rest) ?? [];
  const after = withoutComma(rest.slice(dated.length));
  const [before = "", last = ""] = day === undefined ? after.split(/ (?=ngày \d)/) : [after];
  const [lastDated = "", lastDay] = DAY.exec(last) ?? [];
  const authority = authorityIn(withoutComma(before, true));
  if (lastDated !== last || (before !== "" && authority === undefined)) {
    return otherForm(text);
  }
  const { value: date, issue } = readDay(day ?? lastDay);
  return issue === undefined
    ? withParts(number, { ...(date !== undefined && { date }), ...(authority !== undefined && { authority }) })
    : { issue };
}

function withParts(number: string, parts: DecisionParts): CellReading<string> {
  const value = tidy(number);
  return Object.keys(parts).length > 0 ? { value, parts } : { value };
}

/** A number alone: in one of the forms, or digits that cannot be a day or a year. */
function readBare(numbered: string, text: string): CellReading<string> | undefined {
  const isWhole = NUMBER.exec(numbered)?.[0] === numbered && numbered !== "";
  const isDoubtful = MONTH.test(numbered) || (/^\d+$/.test(numbered) && isDayOrYear(Number(numbered)));
  if (isWhole && !isDoubtful) {
    return { value: tidy(numbered) };
  }
  return otherForm(text);
}

function otherForm(text: string): CellReading<string> | undefined {
  return OTHER_FORM.test(text) ? { value: text } : undefined;
}

function tidy(number: string): string {
  return number.replace(/ ?([/–-]) ?/g, "$1");
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
