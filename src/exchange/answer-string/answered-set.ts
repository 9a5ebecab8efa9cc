import { readCheckSum } from "./check-sum.js";

/** Longer than any sheet of any decision. */
export const MOST_CHARACTERS = 4000;

/** What an answer string begins with. */
export interface AnswerHeader {
  readonly decision: string;
  /** The number of the set as it is written, `11`, `26-781`. */
  readonly key: string;
  /** The pieces behind it. */
  readonly body: string;
}

/** The beginning of an answer string without its check sum; undefined where it has none. */
export function headerOf(text: string): AnswerHeader | undefined {
  const [start, decision, key] = /^OCOP:(\w+)\/(\d\d(?:-\d+)?)(?=\/|$)/.exec(text) ?? [];
  return start === undefined || decision === undefined || key === undefined
    ? undefined
    : { decision, key, body: text.slice(start.length) };
}

/**
 * The code of the criteria set that an answer string is for, so that a program loads that set alone before it reads the string.
 *
 * @param text - a string of `formatAnswers`; its answers are not looked at
 * @returns such as `2026/11`, the key of `Decision.find`; undefined for what is no answer string. Whether there is such a set is
 * for the decision to say
 * @example
 * answeredSet("OCOP:2026/11/1.1:3"); // "2026/11"
 */
export function answeredSet(text: string): string | undefined {
  const given: unknown = text;
  if (typeof given !== "string" || given.length > MOST_CHARACTERS) {
    return undefined;
  }
  const header = headerOf(readCheckSum(given).text);
  return header && `${header.decision}/${header.key}`;
}
