import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Market } from "../decisions/decision.js";
import type { Fraction } from "../scoring/fraction.js";
import type { Allowed, Given } from "../scoring/issue.js";
import { formatAverage, formatMissing, formatNumber, type Language } from "./language.js";

/** What sentences are put together from: words in one language, and the names of a criteria set where one is given. */
export interface Words {
  /** `1.1 (Product origin)`, or `1.1` where the set is not known. */
  readonly criterion: (code: string) => string;
  /** The ground's label, or its code where the set is not known. */
  readonly ground: (code: string) => string;
  readonly authority: (name: string) => string;
  readonly market: (market: Market) => string;
  readonly given: (value: Given) => string;
  readonly allowed: (answers: Allowed) => string;
  readonly average: (average: Fraction) => string;
  readonly missing: (points: Fraction) => string;
  readonly points: (value: number) => string;
}

const authorities: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  district: { vi: "cấp huyện", en: "the district" },
  province: { vi: "cấp tỉnh", en: "the province" },
  ministry: { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
};

const markets: Readonly<Record<Market, Readonly<Record<Language, string>>>> = {
  domestic: { vi: "thị trường trong nước", en: "the domestic market" },
  export: { vi: "xuất khẩu", en: "export" },
};

/** The words of a language. */
export function wordsOf(language: Language, set?: CriteriaSet): Words {
  return {
    criterion: (code) => {
      const name = set?.criteria.find((criterion) => criterion.code === code)?.name[language];
      return name === undefined ? code : `${code} (${name})`;
    },
    ground: (code) => set?.grounds.find((ground) => ground.code === code)?.label[language] ?? code,
    authority: (name) => authorities[name]?.[language] ?? name,
    market: (market) => markets[market][language],
    given: (value) => (typeof value === "string" ? `“${value}”` : String(value)),
    allowed: (answers) => answers.join(", "),
    average: (average) => formatAverage(average, language),
    missing: (points) => formatMissing(points, language),
    points: (value) => formatNumber(value, language),
  };
}

/** A sentence in both languages, made from parameters. */
export interface Sentence<P> {
  readonly vi: (params: Readonly<P>, words: Words) => string;
  readonly en: (params: Readonly<P>, words: Words) => string;
}

/**
 * A sentence for every code.
 *
 * Each table of `message` is what a function declaration returns: engines pass over its body until it is called. Arrow functions without
 * braces they read at once, so that a constant, or an arrow function that returns the table, would cost its time whenever
 * the package is loaded.
 */
export type Sentences<T> = { readonly [C in keyof T]: Sentence<T[C]> };
