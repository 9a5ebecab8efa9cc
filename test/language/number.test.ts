import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAverage, formatMissing, formatNumber } from "../../src/language/number.js";

/** A number of hundredths as text, by whole numbers alone. */
function hundredths(count: number): string {
  const decimals = String(count % 100)
    .padStart(2, "0")
    .replace(/0{1,2}$/, "");
  return decimals === "" ? String(Math.floor(count / 100)) : `${Math.floor(count / 100)}.${decimals}`;
}

describe("numbers as people read them", () => {
  test.each([
    [2.3, "2.3"],
    [128.14, "128.14"],
    [1.15, "1.15"],
    [0.07, "0.07"],
    [69.999, "69.99"],
    [2.301, "2.3"],
    [0, "0"],
    [-0.5, "-0.5"],
    [1e-7, "0"],
    [1e21, "1e+21"],
  ])("%d is printed %s", (value, text) => {
    expect(formatNumber(value, "en")).toBe(text);
    expect(formatNumber(value, "vi")).toBe(text.replace(".", ","));
  });

  test("a number with two decimals is printed as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (count) => {
        expect(formatNumber(count / 100, "en")).toBe(hundredths(count));
      }),
    );
  });

  test("an average of whole points is cut after the hundredths, as a number or as a fraction", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (sum, count) => {
        const exact = hundredths(Math.floor((100 * sum) / count));
        expect(formatAverage({ sum, count }, "en")).toBe(exact);
        expect(formatNumber(sum / count, "en")).toBe(exact);
      }),
    );
  });

  test("what is missing is never said to be less than it is", () => {
    expect(formatMissing({ sum: 1, count: 3 }, "vi")).toBe("0,34");
    expect(formatMissing({ sum: 3, count: 10 }, "en")).toBe("0.3");
  });
});
