import { preview } from "../../base/preview.js";
import { fold } from "./fold.js";
import type { RegisterFinding } from "./issue.js";
import { wholeNumber } from "./read-number.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/** The stars a product can be recognised with. */
export type StarRank = 3 | 4 | 5;

/** Longer than any way to write stars. */
const MOST_CHARACTERS = 100;

const PROPOSAL = /\b(?:de xuat|de nghi|tiem nang|du kien|dang ky|phan dau|proposed|potential|candidate|expected)\b/;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...(["mot", "hai", "ba", "bon", "nam"] as const).map((word, index) => [word, index + 1] as const),
  ...(["one", "two", "three", "four", "five"] as const).map((word, index) => [word, index + 1] as const),
  ["tu", 4],
]);

/** Words that may stand beside stars without changing what they say. */
const BESIDE = new Set(
  "sao star stars ocop hang xep phan loai dat chuan san pham cong nhan duoc cap tinh huyen trung uong quoc gia".split(
    " ",
  ),
);

/** Of these, those that leave a number without the word for star what it is: in `3 sản phẩm` it is a count. */
const BESIDE_BARE = new Set(["ocop", "hang", "xep", "phan"]);

/**
 * Reads the stars of a recognition: `3`, `3 sao`, `3*`, `***`, `3 ⭐`, `OCOP 3 sao`, `ba sao`.
 *
 * @returns 3, 4 or 5; nothing but the warning `register.stars-proposed` for a proposal or potential; or
 * `register.stars-not-certified` (1 and 2), `register.stars-ambiguous` (more than one number),
 * `register.unreadable-stars`
 * @example
 * readStars("OCOP 4 sao"); // { value: 4 }
 */
export function readStars(cell: unknown): CellReading<StarRank> {
  if (typeof cell === "boolean") {
    return refuse("register.unreadable-stars", cell);
  }
  return readTextAs(cell, (text) => {
    if (text.length > MOST_CHARACTERS) {
      return refuse("register.unreadable-stars", text);
    }
    const folded = fold(text);
    const { numbers, others, hasUnit } = tokensOf(folded);
    const [stars] = numbers;
    if (new Set(numbers).size > 1) {
      const latest = latestIn(folded);
      return {
        ...refuse("register.stars-ambiguous", text),
        ...(latest !== undefined && { suggestion: { value: latest, why: "history" as const } }),
      };
    }
    if (stars !== undefined && PROPOSAL.test(folded)) {
      return { warning: { code: "register.stars-proposed", params: { given: preview(text) } } };
    }
    const isPlain = hasUnit ? others.every((word) => BESIDE.has(word)) : numbers.length === 1 && isBare(others);
    return isPlain ? readRank(stars, text) : refuse("register.unreadable-stars", text);
  });
}

/**
 * The stars of the latest year of a history whose every part has stars and a year of its own: `3 sao (2021), 4 sao (2024)`.
 */
function latestIn(folded: string): number | undefined {
  const stars = new Map<number, number>();
  for (const part of folded.split(/[,;]| - |->|→/)) {
    const [own, second] = part.match(/(?<!\d)[345](?= ?(?:sao|\*))/g) ?? [];
    const [year, another] = part.match(/(?<!\d)20[12]\d(?!\d)/g) ?? [];
    if (own === undefined || year === undefined || (second ?? another) !== undefined || stars.has(Number(year))) {
      return undefined;
    }
    stars.set(Number(year), Number(own));
  }
  return stars.get(Math.max(...stars.keys()));
}

function isBare(others: readonly string[]): boolean {
  return others.every((word) => BESIDE_BARE.has(word));
}

function readRank(stars: number | undefined, given: string): CellReading<StarRank> {
  if (stars === 3 || stars === 4 || stars === 5) {
    return { value: stars };
  }
  if (stars === 1 || stars === 2) {
    return { issue: { code: "register.stars-not-certified", params: { given: preview(given), stars } } };
  }
  return refuse("register.unreadable-stars", given);
}

interface Tokens {
  readonly numbers: readonly number[];
  /** Words that are no number, and marks that cannot stand in stars, such as the minus of `-3`. */
  readonly others: readonly string[];
  /** Whether the word for star or a star itself stands somewhere. */
  readonly hasUnit: boolean;
}

function tokensOf(folded: string): Tokens {
  const numbers: number[] = [];
  const others: string[] = [];
  const pieces =
    folded.match(/(?<!\S)[-+]\d+|\d+(?:[.,]\d+)?|[*＊⭐★🌟]+|☆+|\p{L}+|[^\s\d\p{L}()[\]:;,./"'“”–-]/gu) ?? [];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1] ?? "";
    const word = /^(?:sao|stars?)$/.test(next) ? NUMBER_WORDS.get(piece) : undefined;
    const glyphs = /^[*＊⭐★🌟]/u.test(piece) ? [...piece].length : 0;
    if (/^\d/.test(piece) || word !== undefined) {
      numbers.push(word ?? wholeNumber(piece) ?? Number.NaN);
    } else if (glyphs > 0) {
      addGlyphs(numbers, glyphs);
    } else if (!piece.startsWith("☆")) {
      others.push(piece);
    }
  }
  return { numbers, others, hasUnit: pieces.some((piece) => /^(?:sao|star|[*＊⭐★🌟])/u.test(piece)) };
}

/** One star after a number is its unit. */
function addGlyphs(numbers: number[], glyphs: number): void {
  if (glyphs > 1 || numbers.length === 0) {
    numbers.push(glyphs);
  }
}

type StarsCode = "register.unreadable-stars" | "register.stars-ambiguous";

function refuse(code: StarsCode, given: unknown): CellReading<never> {
  return { issue: { code, params: { given: preview(given) } } as RegisterFinding<StarsCode> };
}
