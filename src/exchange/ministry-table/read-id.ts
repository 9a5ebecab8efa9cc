import { preview } from "../../base/preview.js";
import { missing, trimmed } from "./read-text.js";
import type { ValueReading } from "./reading.js";

/** The range of the column, an integer of 32 bits, from the first number a key has. */
const LEAST = 1;
const MOST = 2_147_483_647;

/** Reads the key: a whole number, or one written as a text of digits. */
export function readId(value: unknown): ValueReading<number> {
  const given = trimmed(value);
  const nothing = missing(given);
  if (nothing !== undefined) {
    return { finding: nothing };
  }
  const id = typeof given === "string" && /^\d{1,10}$/.test(given) ? Number(given) : given;
  return typeof id === "number" && Number.isInteger(id) && id >= LEAST && id <= MOST
    ? { value: id }
    : { finding: { code: "ministry.id", params: { given: preview(value), least: LEAST, most: MOST } } };
}
