import { preview } from "../../base/preview.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/**
 * Reads points: a number from 0 to 100, with a decimal comma or point, perhaps with the word for it.
 *
 * @returns the points, or `register.unreadable-points`
 * @example
 * readPoints("87,5 điểm"); // { value: 87.5 }
 */
export function readPoints(cell: unknown): CellReading<number> {
  return readTextAs(cell, (text) => {
    const [, whole, part = ""] = /^(\d{1,3})(?:[.,](\d{1,6}))?(?: ?(?:điểm|đ|\/ ?100))?$/iu.exec(text) ?? [];
    const points = whole === undefined ? Number.NaN : Number(`${whole}.${part}`);
    return points <= 100
      ? { value: points }
      : { issue: { code: "register.unreadable-points", params: { given: preview(text) } } };
  });
}
