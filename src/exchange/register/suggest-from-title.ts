import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { columnLetter } from "./column-letter.js";
import { readDecision } from "./decision-cell.js";
import type { ColumnKey } from "./fields.js";
import { readText } from "./read-text.js";
import type { CellReading } from "./reading.js";
import type { SheetRow } from "./sheet-row.js";
import type { RegisterSuggestion } from "./suggestion.js";

/** Titles are shorter. */
const MOST_CHARACTERS = 500;

/** A decision that is named, with what stands behind it up to a bracket, a quote or what the list holds. */
const DECISION = /(?:quyết định|quyet dinh|q[đd])(?: s[ốo])?[\s:.]+\d(?:(?!, gồm|, gom)[^()[\]"“”;])*/giu;
/** What else a decision may be named for than that it recognises: it is a ground, or no longer in force. */
const OTHERWISE = /căn cứ|can cu|thu hồi|thu hoi|thay thế|thay the|bãi bỏ|bai bo|hủy bỏ|huỷ bỏ|sửa đổi|đính chính/iu;
/** Decisions of the Prime Minister are rules, and recognise no product. */
const RULES = /[-–] ?tt/iu;
const PROVINCE =
  /(?:^|[\s(,;[–-])(tỉnh[\s:]|tinh[\s:]|thành phố[\s:]|thanh pho[\s:]|tp[\s.])[\s.:]*(?=([^\d,;()[\]]{2,60}))/giu;
/** Before a province that is not meant, or not alone. */
const NOT_IT = /(?:^|[\s(])(?:các|cac|ngoài|ngoai|không gồm|trừ|tru)\s*$/iu;
/** What may follow the name of a province; another word would make it another name. */
const FOLLOWS =
  /^(?:[-–.:/"“”]|(?:năm|nam|đợt|dot|quý|quy|tháng|thang|giai|theo|về|ve|đến|den|từ|trong|công|cong|được|duoc|lần|và|va)$)/iu;
/** A year that stands for itself: not one end of several, nor part of a day. */
const YEAR = /(?<!\p{L}|(?:đến|hết|trước|từ|tháng \d{1,2}) )năm\s+(20\d{2})(?!\d|\s*(?:[-–,/]|và|đến) ?\d)/giu;
/** Of which the year would be another one than that of recognition. */
const NOT_THE_YEAR = /hết hạn|kế hoạch|dự kiến|chưa|đăng ký/iu;

/** The most words of a province's name: Bà Rịa - Vũng Tàu. */
const MOST_WORDS = 5;

/**
 * What a title above a table may say of all its products: the province, the decision that recognised them, the year. A caller
 * who finds it right gives it as the register's context; nothing of it is taken. Of "(Kèm theo Quyết định số 12/QĐ-UBND ngày
 * 05/6/2024 của UBND tỉnh Bắc Ninh)" the province and the number, day and authority of the decision are suggested.
 */
export function suggestFromTitle({ row, cells }: SheetRow): readonly RegisterSuggestion[] {
  // The cells that a merged one covers may repeat it.
  const found = new Map<string, RegisterSuggestion>();
  for (const [index, cell] of cells.entries()) {
    const text = readText(cell).value ?? "";
    for (const [field, value] of text.length > MOST_CHARACTERS ? [] : said(text)) {
      const key = `${field} ${value}`;
      if (value !== undefined && !found.has(key)) {
        found.set(key, { path: [row, columnLetter(index)], field, value, why: "title" });
      }
    }
  }
  return [...found.values()];
}

/**
 * The decision that a text names, as a title does: "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh)".
 * Nothing where it names two, one that recognises nothing, or where it is not understood to its end.
 */
export function decisionInTitle(text: string): CellReading<string> {
  const [named, other] = [...text.matchAll(DECISION)];
  if (named === undefined || other !== undefined || OTHERWISE.test(text.slice(0, named.index))) {
    return {};
  }
  const decision = named[0].replace(/[\s.,]{1,9}$/, "");
  const { value, parts } = RULES.test(decision) ? {} : readDecision(decision);
  return value?.includes("/") ? { value, ...(parts && { parts }) } : {};
}

/** What a title says, each where there are no two of it. */
function said(text: string): readonly (readonly [ColumnKey, string | number | undefined])[] {
  const { value, parts = {} } = decisionInTitle(text);
  const years = NOT_THE_YEAR.test(text) ? [] : Array.from(text.matchAll(YEAR), ([, digits]) => Number(digits));
  const provinces = Array.from(text.matchAll(PROVINCE), ({ index, 1: kind = "", 2: name = "" }) =>
    NOT_IT.test(text.slice(0, index)) ? NONE : provinceIn(kind, name),
  );
  return [
    ["province", onlyOne(provinces)],
    ["first.decisionNumber", value],
    ["first.date", parts.date],
    ["first.authority", parts.authority],
    ["first.year", value === undefined ? onlyOne(years) : undefined],
  ];
}

/** Stands for a province that is named and not meant: then none is. */
const NONE = "";

function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const [found, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 && found !== NONE ? found : undefined;
}

/** Today's name of the province that a text begins with. A city of that name may be one within a province. */
function provinceIn(kind: string, text: string): string | undefined {
  const words = text.trim().split(/\s+/, MOST_WORDS + 1);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[.:"“”]{1,9}$/, "")
      .replaceAll("–", "-");
    const found = findProvince(findFormerProvince(name)?.now ?? name);
    if (found !== undefined) {
      const next = words[count];
      const isWhole = next === undefined || /^\p{Ll}/u.test(next) || FOLLOWS.test(next);
      return isWhole && (/^t[ỉi]nh/iu.test(kind) || found.kind === "city") ? found.name.vi : undefined;
    }
  }
  return undefined;
}
