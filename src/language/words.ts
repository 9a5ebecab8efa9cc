import type { Given } from "../base/finding.js";
import type { Fraction } from "../base/fraction.js";
import type { Label } from "./label.js";
import type { Language } from "./language.js";
import { formatAverage, formatMissing, formatNumber } from "./number.js";

/** What names criteria and grounds: a criteria set. */
export interface Named {
  readonly criteria: readonly { readonly code: string; readonly name: Label }[];
  readonly grounds: readonly { readonly code: string; readonly label: Label }[];
}

/** What sentences are put together from: words in one language, and the names of a criteria set where one is given. */
export interface Words {
  /** `1.1 (Product origin)`, or `1.1` where the set is not known. */
  readonly criterion: (code: string) => string;
  /** The ground's label, or its code where the set is not known. */
  readonly ground: (code: string) => string;
  /** Grounds with their codes: `Forged dossier (forged-dossier)`. */
  readonly grounds: (codes: readonly string[]) => string;
  readonly given: (value: Given) => string;
  readonly allowed: (answers: readonly (number | string)[]) => string;
  readonly average: (average: Fraction) => string;
  readonly missing: (points: Fraction) => string;
  readonly points: (value: number) => string;
}

/** What is said for a value that is not there. */
const nothing: Label = { vi: "giá trị trống", en: "an empty value" };

/** The words of a language. */
export function wordsOf(language: Language, set?: Named): Words {
  const groundLabel = (code: string) => set?.grounds.find((ground) => ground.code === code)?.label[language];
  return {
    criterion: (code) => {
      const name = set?.criteria.find((criterion) => criterion.code === code)?.name[language];
      return name === undefined ? code : `${code} (${name})`;
    },
    ground: (code) => groundLabel(code) ?? code,
    grounds: (codes) =>
      codes.map((code) => (groundLabel(code) === undefined ? code : `${groundLabel(code)} (${code})`)).join("; "),
    given: (value) => (value === null ? nothing[language] : typeof value === "string" ? `“${value}”` : String(value)),
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
