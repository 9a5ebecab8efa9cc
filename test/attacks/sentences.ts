import { crosswalkMessage } from "../../src/crosswalk/sentences.js";
import { type Finding, message } from "../../src/messages/message.js";

const LANGUAGES = ["vi", "en"] as const;
const WORDS = /undefined|\bnull\b|\bNaN\b|\[object |Infinity/;
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]/u;
const HALF = /\p{Surrogate}/u;

/** Of a text that is longer only so much is looked at. */
const MOST_CHARACTERS = 3000;

/** Deeper than any parameter, and any record. */
const MOST_DEPTH = 8;

/** What is wrong with a text that people read. */
export function faultsOfText(text: unknown): readonly string[] {
  if (typeof text !== "string") {
    return [`is a ${typeof text}`];
  }
  const start = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, "") : text;
  return [
    ...(HALF.test(start) ? ["holds half a character"] : []),
    ...(UNPRINTABLE.test(start) ? ["is not printable"] : []),
  ];
}

/** What is wrong with the sentences of a finding, each as `code: what`. */
export function faultsOfFinding(finding: Finding): readonly string[] {
  const faults = LANGUAGES.flatMap((language) => faultsOfSentence(finding, language));
  const cut = holdsHalf(finding.params) ? ["parameters hold half a character"] : [];
  return [...new Set([...faults, ...cut])].map((fault) => `${finding.code}: ${fault}`);
}

function faultsOfSentence(finding: Finding, language: (typeof LANGUAGES)[number]): readonly string[] {
  try {
    const text = say(finding, language);
    const word = WORDS.exec(text)?.[0];
    return [...faultsOfText(text), ...(word === undefined ? [] : [`says ${word}`])];
  } catch (error) {
    return [`message throws ${String(error).slice(0, 80)}`];
  }
}

/** The sentence of whichever table has the code. */
function say(finding: Finding, language: (typeof LANGUAGES)[number]): string {
  try {
    return message(finding, language);
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith("[ocop] message: unknown code")) {
      return crosswalkMessage(finding as never, language);
    }
    throw error;
  }
}

function holdsHalf(params: object): boolean {
  return HALF.test(textsIn(params));
}

/** All texts in a value, such as parameters, which are flat but for lists and names. */
export function textsIn(value: unknown, depth = 0): string {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value !== "object" || value === null || depth > MOST_DEPTH) {
    return "";
  }
  try {
    return Object.entries(value)
      .map(([key, one]) => `${key} ${textsIn(one, depth + 1)}`)
      .join(" ");
  } catch {
    // What cannot be read holds no text; that a result cannot is told as no JSON.
    return "";
  }
}
