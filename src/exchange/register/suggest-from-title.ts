import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { columnLetter } from "./column-letter.js";
import { readDecision } from "./decision-cell.js";
import type { ColumnKey } from "./fields.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";
import type { RegisterSuggestion } from "./suggestion.js";

/** Titles are shorter. */
const MOST_CHARACTERS = 500;

/** A decision that is named, to the end of its bracket or of the text. */
const DECISION = /(?:quyết định|qđ)(?: số)?[\s:.]+\d[^()]{2,200}/iu;
/** Decisions of the Prime Minister are rules, and recognise no product. */
const RULES = /ttg/i;
const PROVINCE = /(?:^|[\s(,;–-])(tỉnh|thành phố|tp\.?)\s+(?=([^\d,;()–]{2,60}))/giu;
/** A year that stands for itself: not one end of several, nor part of a day. */
const YEAR = /(?<!\p{L}|(?:đến|hết|trước|từ|tháng \d{1,2}) )năm\s+(20\d{2})(?!\d|\s*(?:[-–,/]|và|đến) ?\d)/giu;

/** The most words of a province's name: Bà Rịa - Vũng Tàu. */
const MOST_WORDS = 5;

/**
 * What a title above a table may say of all its products: the province, the decision that recognised them, the year. A caller
 * who finds it right gives it as the register's context; nothing of it is taken. Of "(Kèm theo Quyết định số 12/QĐ-UBND ngày
 * 05/6/2024 của UBND tỉnh Bắc Ninh)" the province and the number, day and authority of the decision are suggested.
 */
export function suggestFromTitle({ row, cells }: SheetRow): readonly RegisterSuggestion[] {
  return cells.flatMap((cell, index) => {
    const text = readText(cell).value ?? "";
    const path = [row, columnLetter(index)];
    return text.length > MOST_CHARACTERS
      ? []
      : said(text).flatMap(([field, value]) => (value === undefined ? [] : [{ path, field, value, why: "title" }]));
  });
}

/** What a title says, each where there are no two of it. */
function said(text: string): readonly (readonly [ColumnKey, string | number | undefined])[] {
  const [decision = ""] = DECISION.exec(text) ?? [];
  const { value, parts = {} } = RULES.test(decision) ? {} : readDecision(decision);
  const year = onlyOne(Array.from(text.matchAll(YEAR), ([, digits]) => Number(digits)));
  return [
    ["province", onlyOne(Array.from(text.matchAll(PROVINCE), ([, kind = "", name = ""]) => provinceIn(kind, name)))],
    ["first.decisionNumber", value],
    ["first.date", parts.date],
    ["first.authority", parts.authority],
    ["first.year", value === undefined ? year : undefined],
  ];
}

function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const found = new Set(values.filter((value) => value !== undefined));
  return found.size === 1 ? found.values().next().value : undefined;
}

/** Today's name of the province that a text begins with. A city of that name may be one within a province. */
function provinceIn(kind: string, text: string): string | undefined {
  const words = text.trim().split(/\s+/, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const found = findProvince(findFormerProvince(name)?.now ?? name);
    if (found !== undefined) {
      return /^tỉnh$/iu.test(kind) || found.kind === "city" ? found.name.vi : undefined;
    }
  }
  return undefined;
}
