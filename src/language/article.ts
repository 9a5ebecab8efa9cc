import type { Language } from "./language.js";

/**
 * Where a rule stands, as it is cited: `26/2026/QĐ-TTg, art. 7.6a`, or `điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg`.
 *
 * @param instrument - the number of the instrument
 * @param article - the article with paragraph and point; null where it is not known
 */
export function citeArticle(instrument: string, article: string | null, language: Language): string {
  return language === "vi"
    ? `${article === null ? "" : `${articleInVietnamese(article)} `}Quyết định ${instrument}`
    : `${instrument}${article === null ? "" : `, art. ${article}`}`;
}

function articleInVietnamese(article: string): string {
  const [, number = article, paragraph, point] = /^(\d+)(?:\.(\d+))?(\D)?$/.exec(article) ?? [];
  return [point && `điểm ${point}`, paragraph && `khoản ${paragraph}`, `Điều ${number}`].filter(Boolean).join(" ");
}

/** A source as the data write it, in a language: `148/QĐ-TTg, annex II` as `148/QĐ-TTg, phụ lục II`. */
export function sourceText(source: string, language: Language): string {
  return language === "en"
    ? source
    : source
        .replaceAll("art. ", "Điều ")
        .replaceAll("annex ", "phụ lục ")
        .replaceAll(" as amended by ", ", sửa đổi theo ")
        .replaceAll(" and ", " và ");
}
