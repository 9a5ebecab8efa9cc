import { requireArgument } from "../base/require-argument.js";
import { type Language, requireLanguage } from "./language.js";

/**
 * Where a rule stands, as it is cited: `26/2026/QĐ-TTg, art. 7.6a`, or `điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg`.
 *
 * @param instrument - the number of the instrument
 * @param article - the article with paragraph and point; null where it is not known
 */
export function citeArticle(instrument: string, article: string | null, language: Language): string {
  return language === "vi"
    ? `${article === null ? "" : `${articleText(article, "vi")} `}Quyết định ${instrument}`
    : `${instrument}${article === null ? "" : `, ${articleText(article, "en")}`}`;
}

/**
 * An article, or a place of an annex, without its instrument.
 *
 * @param article - as the data write it: `7.6a`, `annex II.1c`
 * @param language - `"vi"` or `"en"`
 * @throws TypeError when `article` is no text, RangeError for an unknown language
 * @example
 * articleText("7.6a", "vi"); // "điểm a khoản 6 Điều 7"
 */
export function articleText(article: string, language: Language): string {
  requireArgument(typeof article === "string", "articleText", "expected an article");
  requireLanguage("articleText", language);
  return language === "vi" ? placesText(article) : /^annex /.test(article) ? article : `art. ${article}`;
}

/**
 * A source as the data write it, in a language.
 *
 * @param source - instrument and places: `26/2026/QĐ-TTg, art. 4.1a and 7.3e`
 * @param language - `"vi"` or `"en"`
 * @throws TypeError when `source` is no text, RangeError for an unknown language
 * @example
 * sourceText("26/2026/QĐ-TTg, art. 4.1a", "vi"); // "điểm a khoản 1 Điều 4 Quyết định 26/2026/QĐ-TTg"
 */
export function sourceText(source: string, language: Language): string {
  requireArgument(typeof source === "string", "sourceText", "expected a source");
  requireLanguage("sourceText", language);
  if (language === "en") {
    return source;
  }
  const comma = source.indexOf(", ");
  const named = comma < 0 ? source : source.slice(0, comma);
  const places = comma < 0 ? undefined : source.slice(comma + 2);
  const [instrument = source, amendment] = named.split(" as amended by ");
  const amended = amendment === undefined ? "" : ` (sửa đổi theo Quyết định ${amendment})`;
  return `${places === undefined ? "" : `${placesText(places)} `}Quyết định ${instrument}${amended}`;
}

/** `art. 6.2d, 6.3`, `annex II.1c and II.4c` or `criterion 3.1`: what each place is part of stands before the first of them. */
function placesText(places: string): string {
  let isAnnex = false;
  return places
    .split(/(, | and )/)
    .map((part) => {
      if (part === ", " || part === " and ") {
        return part === ", " ? ", " : " và ";
      }
      const [, kind, place = part] = /^(art\. |annex |criterion )?(.+)$/.exec(part) ?? [];
      if (kind === "criterion ") {
        return `tiêu chí ${place}`;
      }
      isAnnex = kind === undefined ? isAnnex : kind === "annex ";
      return isAnnex ? placeText("Phụ lục", "mục", place) : placeText("Điều", "khoản", place);
    })
    .join("");
}

/** `7.6a` as `điểm a khoản 6 Điều 7`; a place of another form is left as it is. */
function placeText(whole: string, part: string, place: string): string {
  const found = /^(\d+|[IVX]+)(?:\.(\d+))?\.?([a-zđ])?$/.exec(place);
  if (found === null) {
    return `${whole} ${place}`;
  }
  const [, number, paragraph, point] = found;
  return [point && `điểm ${point}`, paragraph && `${part} ${paragraph}`, `${whole} ${number}`]
    .filter(Boolean)
    .join(" ");
}
