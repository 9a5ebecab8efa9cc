import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../src/exchange/register/index.js";

describe("columnLetter", () => {
  it.each([
    [0, "A"],
    [21, "V"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("%d is column %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is not a column", (index) => {
    expect(() => columnLetter(index)).toThrow(new RangeError(`[ocop] columnLetter: ${index} is not a column`));
  });
});
