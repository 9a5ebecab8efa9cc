import { preview } from "../../base/preview.js";
import { isMissing, trimmed } from "./read-text.js";
import type { Reading } from "./reading.js";

type Option = string | number | boolean;

/** The reader that takes each of a few values for another. */
export function oneOf<const P extends readonly (readonly [from: Option, to: Option])[]>(
  ...pairs: P
): (value: unknown) => Reading<P[number][1]> {
  const meanings = new Map<unknown, P[number][1]>(pairs);
  const allowed = pairs.map(([from]) => from);
  return (value) => {
    const given = trimmed(value);
    if (isMissing(given)) {
      return { finding: { code: "ministry.missing", params: {} } };
    }
    const meaning = meanings.get(given);
    return meaning === undefined
      ? { finding: { code: "ministry.not-an-option", params: { given: preview(value), allowed } } }
      : { value: meaning };
  };
}
