import { once } from "../../base/once.js";
import type { Ordinal } from "./fields.js";
import { wordsIn } from "./fold.js";
import { FILLERS, grammars, type HeadingField, ordinals, SHORT_FORMS } from "./heading-grammars.js";

/** What a heading is about: a field, and for a recognition's field which recognition, where it says so. */
export interface HeadingMeaning {
  readonly field: HeadingField;
  readonly ordinal?: Ordinal;
  readonly year?: number;
}

/** How many words are taken by phrases of a list, from a place on. */
function take(words: readonly string[], from: number, phrases: readonly string[] = []): number {
  let at = from;
  for (let length = longest(words, at, phrases); length > 0; length = longest(words, at, phrases)) {
    at += length;
  }
  return at;
}

/** How many words the longest phrase has that stands at a place; 0 for none. */
function longest(words: readonly string[], at: number, phrases: readonly string[]): number {
  const first = words[at];
  let most = 0;
  for (const phrase of phrases) {
    if (first !== undefined && phrase.startsWith(first)) {
      const own = phrase.split(" ");
      most = own.length > most && own.every((word, index) => word === words[at + index]) ? own.length : most;
    }
  }
  return most;
}

/** What headings consist of, as {@link grammars} writes it. */
interface Grammar {
  readonly before: readonly string[];
  readonly heads: readonly string[];
  readonly after: readonly string[];
  readonly needsMore: boolean;
}

const phrasesIn = (text: string) => text.split("|");

const known = once(() => ({
  shortForms: new Map(phrasesIn(SHORT_FORMS).map((pair) => pair.split("=") as [string, string])),
  fillers: phrasesIn(FILLERS),
  ordinals: ordinals.map(([ordinal, phrases]) => [ordinal, phrasesIn(phrases)] as const),
  grammars: grammars.map(([field, text]): readonly [HeadingField, Grammar] => {
    const [before = "", heads = "", after = ""] = text.split(">");
    const needsMore = after.startsWith("+");
    const phrases = phrasesIn(needsMore ? after.slice(1) : after);
    return [field, { before: phrasesIn(before), heads: phrasesIn(heads), after: phrases, needsMore }];
  }),
}));

function covers({ before, heads, after, needsMore }: Grammar, words: readonly string[]): boolean {
  // "Nhà sản xuất" begins with what may stand before another heading: the head counts first.
  const starts = [0, take(words, 0, before)];
  return starts.some((start) => {
    const length = longest(words, start, heads);
    return (
      length > 0 && take(words, start + length, after) === words.length && (!needsMore || start + length < words.length)
    );
  });
}

/** Longer than any heading. */
const MOST_CHARACTERS = 120;

/**
 * What a heading means, by its words: all of them must be understood, so that a count of products or a price of the
 * product is not taken for its name.
 *
 * @param heading - with or without accents
 * @example
 * meaningOf("Tên sản phẩm OCOP được công nhận năm 2024"); // { field: "productName", year: 2024 }
 */
export function meaningOf(heading: string): HeadingMeaning | undefined {
  if (heading.length > MOST_CHARACTERS) {
    return undefined;
  }
  const written = wordsIn(splitCamel(withoutRemarks(heading))).split(" ");
  const { words: undated, year } = withoutYear(written);
  const { words, ordinal } = withoutOrdinal(undated);
  const said = withoutFillers(words)
    .flatMap((word) => known().shortForms.get(word) ?? word)
    .join(" ")
    .split(" ")
    .filter(Boolean);
  const found = known().grammars.find(([, grammar]) => covers(grammar, said));
  // "Chủ thể (tên, địa chỉ)": what stands there is no name alone.
  return found === undefined || (found[0].endsWith("Name") && /dia chi|dien thoai|sdt/.test(wordsIn(heading)))
    ? undefined
    : { field: found[0], ...(ordinal !== undefined && { ordinal }), ...(year !== undefined && { year }) };
}

/** `TenSanPham` as words. */
export function splitCamel(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const said: string[] = [];
  const { fillers } = known();
  for (let at = take(words, 0, fillers); at < words.length; at = take(words, at + 1, fillers)) {
    said.push(words[at] ?? "");
  }
  return said;
}

/** A heading without what stands in brackets, unless that tells an old place from a new one or a recognition. */
function withoutRemarks(heading: string): string {
  return heading.replace(/\([^()]{0,60}\)/g, (part) =>
    / (?:cu|moi|lan|truoc) /.test(` ${wordsIn(part)} `) ? part : " ",
  );
}

/** The year a heading names. */
export function withoutYear(words: readonly string[]): { readonly words: readonly string[]; readonly year?: number } {
  const at = words.findIndex((word) => /^20[12]\d$/.test(word));
  if (at < 0) {
    return { words };
  }
  const start = words[at - 1] === "nam" ? at - 1 : at;
  return { words: words.toSpliced(start, at + 1 - start), year: Number(words[at]) };
}

/** Which recognition a heading is of, in one word or in two, as in "Lần 2/nâng hạng". */
export function withoutOrdinal(words: readonly string[]): {
  readonly words: readonly string[];
  readonly ordinal?: Ordinal;
} {
  for (const [ordinal, phrases] of known().ordinals) {
    const rest = [...words];
    for (let at = 0; at < rest.length; at++) {
      const length = longest(rest, at, phrases);
      rest.splice(at, length);
      at -= length > 0 ? 1 : 0;
    }
    if (rest.length < words.length) {
      return { words: rest, ordinal };
    }
  }
  return { words };
}
