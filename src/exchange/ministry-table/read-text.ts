import { kindOf } from "../../base/preview.js";
import { isPrintable } from "../../base/printable.js";
import type { MinistryFinding } from "./issue.js";
import type { ValueReading } from "./reading.js";

/** Longer texts are not looked into: four times the longest column. */
const MOST_READ = 1020;

/** The reader of a text of at most `most` characters: trimmed, composed (NFC), not empty, on one line. */
export function textUpTo(most: number): (value: unknown) => ValueReading<string> {
  return (value) => {
    const text = trimmed(value);
    const nothing = missing(text);
    if (nothing !== undefined) {
      return { finding: nothing };
    }
    if (typeof text !== "string") {
      return { finding: { code: "field.wrong-type", params: { expected: "string", given: kindOf(text) } } };
    }
    const composed = text.length > MOST_READ ? text : text.normalize("NFC");
    if (composed.length > most) {
      return { finding: { code: "text.too-long", params: { most } } };
    }
    return isPrintable(composed)
      ? { value: composed }
      : { finding: { code: "text.unprintable-character", params: {} } };
  };
}

/** The reader of a code: a text. As a number it may have lost the zeros it begins with. */
export function codeUpTo(most: number): (value: unknown) => ValueReading<string> {
  const read = textUpTo(most);
  return (value) =>
    typeof value === "number" ? { finding: { code: "ministry.code-as-number", params: {} } } : read(value);
}

/** A text without the spaces around it; what is no text, or too long for any column, as it is. */
export function trimmed(value: unknown): unknown {
  return typeof value === "string" && value.length <= MOST_READ ? value.trim() : value;
}

/** What is wrong with a trimmed value that says nothing. */
export function missing(value: unknown): MinistryFinding<"field.missing" | "text.empty"> | undefined {
  if (value === undefined || value === null) {
    return { code: "field.missing", params: {} };
  }
  return value === "" ? { code: "text.empty", params: {} } : undefined;
}
