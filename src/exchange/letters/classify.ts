import { remembering } from "../../base/remember.js";
import { hasLostLetters } from "./lost.js";
import { fromMisreadUtf8, fromMisreadVietnamese, hasRemainsOfUtf8 } from "./misread.js";
import { endsInRhyme, isSyllable } from "./syllable.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/**
 * Letters that can be converted: typed for the ABC fonts (`tcvn3`) or the VNI fonts, UTF-8 that was read in another
 * encoding (`mojibake`), Windows-1258 that was read as Windows-1252.
 */
export type ConvertibleLetters = "tcvn3" | "vni" | "mojibake" | "windows-1258";

/** What is wrong with letters. */
export type DamagedLetters = ConvertibleLetters | "lost";

/** What the letters of one text tell. */
export interface LettersOfText {
  /** What they are by themselves; undefined where they could be anything, or nothing is known of them. */
  readonly kind: "unicode" | DamagedLetters | undefined;
  /** The texts they would be by each conversion that makes Vietnamese of every word that is not plain. */
  readonly conversions: Readonly<Partial<Record<ConvertibleLetters, Conversion>>>;
}

/** A text converted, and the syllables that became Vietnamese by that. */
export interface Conversion {
  readonly text: string;
  readonly syllables: readonly string[];
}

/** The conversions, the surest first. */
const CONVERTERS: readonly (readonly [ConvertibleLetters, (text: string) => string | undefined])[] = [
  ["mojibake", fromMisreadUtf8],
  ["tcvn3", fromTcvn3],
  ["vni", fromVni],
  ["windows-1258", fromMisreadVietnamese],
];

/** Vietnamese letters that no old font and no misread text shows. */
const ONLY_UNICODE = /[\u1ea0-\u1ef9đĐơƠưƯĩĨũŨ]/;
/** A sign between letters, but for what may part syllables: a soft hyphen, a middle dot. */
const SIGN_IN_WORD = /\p{L}[¡-¬®-¶¸-¿]\p{L}/u;
const PLAIN = /^[\0-\x7f]*$/;

/**
 * What the letters of one text are. Unicode comes first: what is good Vietnamese as it stands is never called damaged
 * by itself, though a conversion might fit too. Names of places come again in every row of a register.
 */
export const classifyLetters: (text: string) => LettersOfText = remembering(classify);

function classify(text: string): LettersOfText {
  if (hasLostLetters(text)) {
    return { kind: "lost", conversions: {} };
  }
  const written = text.normalize("NFC");
  if (PLAIN.test(written)) {
    return { kind: undefined, conversions: {} };
  }
  if (ONLY_UNICODE.test(written) && !hasRemainsOfUtf8(written)) {
    return { kind: "unicode", conversions: {} };
  }
  const conversions: Partial<Record<ConvertibleLetters, Conversion>> = {};
  for (const [kind, convert] of CONVERTERS) {
    const converted = convert(written);
    const conversion = converted === undefined ? undefined : conversionTo(converted);
    if (conversion !== undefined) {
      conversions[kind] = conversion;
    }
  }
  return { kind: kindOf(written, conversions), conversions };
}

function kindOf(text: string, conversions: LettersOfText["conversions"]): LettersOfText["kind"] {
  const [surest] = Object.keys(conversions) as ConvertibleLetters[];
  const isBroken = surest !== undefined && (hasRemainsOfUtf8(text) || SIGN_IN_WORD.test(text));
  const words = markedWords(text);
  if (!isBroken && words.length > 0 && words.every((word) => isSyllable(word) || endsInRhyme(word))) {
    return "unicode";
  }
  return surest ?? (hasRemainsOfUtf8(text) ? "mojibake" : undefined);
}

/** A conversion that fits: every word with marks is a syllable, a name that ends like one, or an abbreviation. */
function conversionTo(text: string): Conversion | undefined {
  const words = markedWords(text);
  const syllables = words.filter(isSyllable);
  const isFit = words.every((word) => isSyllable(word) || endsInRhyme(word) || /^[A-ZĐ]+$/.test(word));
  return isFit && syllables.length > 0 ? { text, syllables } : undefined;
}

/** The words that are not plain ASCII. */
function markedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !PLAIN.test(word));
}
