import { kindOf } from "../../base/preview.js";
import { missing, trimmed } from "./read-text.js";
import type { ValueReading } from "./reading.js";

type Option = string | number | boolean;

/** The reader that takes each of a few values for another. */
export function oneOf<const P extends readonly (readonly [from: Option, to: Option])[]>(
  ...pairs: P
): (value: unknown) => ValueReading<P[number][1]> {
  const meanings = new Map<unknown, P[number][1]>(pairs);
  const allowed = pairs.map(([from]) => from).filter((from) => typeof from !== "boolean");
  return (value) => {
    const given = trimmed(value);
    const meaning = meanings.get(given);
    if (meaning !== undefined) {
      return { value: meaning };
    }
    const finding =
      missing(given) ??
      (allowed.length === 0
        ? ({ code: "field.wrong-type", params: { expected: "boolean", given: kindOf(given) } } as const)
        : ({ code: "field.not-an-option", params: { allowed } } as const));
    return { finding };
  };
}
