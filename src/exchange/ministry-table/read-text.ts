import type { Reading } from "./reading.js";

/** Longer texts are not looked into: four times the longest column. */
const MOST_READ = 1020;

/** The reader of a text of at most `most` characters: trimmed, composed (NFC), not empty, on one line. */
export function textUpTo(most: number): (value: unknown) => Reading<string> {
  return (value) => {
    const text = trimmed(value);
    if (isMissing(text)) {
      return { finding: { code: "ministry.missing", params: {} } };
    }
    if (typeof text !== "string") {
      return { finding: { code: "ministry.not-text", params: { kind: typeof text } } };
    }
    const composed = text.length > MOST_READ ? text : text.normalize("NFC");
    if (composed.length > most) {
      return { finding: { code: "ministry.too-long", params: { length: composed.length, most } } };
    }
    return /[\p{Cc}\p{Cs}]/u.test(composed)
      ? { finding: { code: "ministry.control-character", params: {} } }
      : { value: composed };
  };
}

/** A text without the spaces around it; what is no text, or too long for any column, as it is. */
export function trimmed(value: unknown): unknown {
  return typeof value === "string" && value.length <= MOST_READ ? value.trim() : value;
}

/** Whether a trimmed value says nothing. */
export function isMissing(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}
