import * as z from "zod";
import { pattern } from "./checked.js";

/** Before trimming and composing a text may be this much longer, so that both stay cheap. */
const SLACK = 4;

/** One line of text, at most `most` characters: composed (NFC) and trimmed, not empty, without control characters. */
export function line(most: number) {
  return text(most).check(pattern(/^[^\p{Cc}\p{Cs}]*$/u, "text.control-character"));
}

/** Text of several lines, at most `most` characters: composed (NFC) and trimmed, not empty. */
export function paragraphs(most: number) {
  return text(most).check(pattern(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, "text.control-character"));
}

/** A text that is trimmed and read by the checks that follow; a far longer one is refused unread. */
export function trimmed(most: number) {
  return z.string().check(z.maxLength(most * SLACK, { abort: true }), z.trim());
}

function text(most: number) {
  return trimmed(most).check(z.normalize("NFC"), z.minLength(1), z.maxLength(most));
}
