import { describe, expect, test } from "vitest";
import { averageInWords, numberInWords, pointsInWords } from "../../../src/papers/word/number-words.js";

/** Reads Vietnamese number words back, by a grammar of its own. */
function readVi(text: string): number {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const digit = (word: string | undefined) => {
    const value = word === "mốt" ? 1 : word === "tư" ? 4 : word === "lăm" ? 5 : digits.indexOf(word ?? "");
    expect(value, text).toBeGreaterThanOrEqual(0);
    return value;
  };
  let total = 0;
  let held = 0;
  for (const word of text.split(" ")) {
    if (word === "triệu" || word === "nghìn") {
      total += held * (word === "nghìn" ? 1000 : 1_000_000);
      held = 0;
    } else if (word === "trăm") {
      held *= 100;
    } else if (word === "mười") {
      held += 10;
    } else if (word === "mươi") {
      held += 9 * (held % 10);
    } else if (word !== "linh") {
      held += digit(word);
    }
  }
  return total + held;
}

/** Reads decimals back: words after the point are digits, or one number from 11 to 99. */
function hundredthsVi(text: string): number {
  const [whole = "", after] = text.split(" phẩy ");
  if (after === undefined) {
    return 100 * readVi(whole);
  }
  const decimals = /^không /.test(after) ? readVi(after.slice(6)) : readVi(after);
  return 100 * readVi(whole) + (after.includes(" ") ? decimals : 10 * decimals);
}

describe("numbers in words", () => {
  test.each([
    [0, "không", "zero"],
    [1, "một", "one"],
    [10, "mười", "ten"],
    [11, "mười một", "eleven"],
    [14, "mười bốn", "fourteen"],
    [15, "mười lăm", "fifteen"],
    [20, "hai mươi", "twenty"],
    [21, "hai mươi mốt", "twenty-one"],
    [24, "hai mươi tư", "twenty-four"],
    [55, "năm mươi lăm", "fifty-five"],
    [91, "chín mươi mốt", "ninety-one"],
    [100, "một trăm", "one hundred"],
    [105, "một trăm linh năm", "one hundred and five"],
    [487, "bốn trăm tám mươi bảy", "four hundred and eighty-seven"],
    [1005, "một nghìn không trăm linh năm", "one thousand and five"],
    [1_002_015, "một triệu không trăm linh hai nghìn không trăm mười lăm", "one million two thousand and fifteen"],
  ])("%d", (value, vi, en) => {
    expect(numberInWords(value, "vi")).toBe(vi);
    expect(numberInWords(value, "en")).toBe(en);
  });

  test("every number up to 20,000 is read back as what it was, and has words of its own", () => {
    const seen = new Set<string>();
    for (let value = 0; value <= 20_000; value++) {
      const words = numberInWords(value, "vi");
      expect(readVi(words)).toBe(value);
      seen.add(words);
      seen.add(numberInWords(value, "en"));
    }
    expect(seen.size).toBe(2 * 20_001);
  });

  test.each([-1, 0.5, Number.NaN, 10_000_000, Number.POSITIVE_INFINITY])("%d has no words", (value) => {
    expect(() => numberInWords(value, "vi")).toThrow(/^\[ocop\] numberInWords/);
  });
});

describe("points in words", () => {
  test("every point from 0 to 100 by hundredths is read back as what it was", () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const words = pointsInWords({ sum: hundredths, count: 100 }, "vi");
      expect(hundredthsVi(words), words).toBe(hundredths);
      expect(averageInWords({ sum: hundredths, count: 100 }, "vi")).toBe(words);
    }
    const english = Array.from({ length: 10_001 }, (_, sum) => pointsInWords({ sum, count: 100 }, "en"));
    expect(new Set(english).size).toBe(10_001);
  });

  test.each([
    [70, 1, "bảy mươi", "seventy"],
    [141, 2, "bảy mươi phẩy năm", "seventy point five"],
    [6905, 100, "sáu mươi chín phẩy không năm", "sixty-nine point zero five"],
    [6957, 100, "sáu mươi chín phẩy năm mươi bảy", "sixty-nine point five seven"],
    [487, 7, "sáu mươi chín và bốn phần bảy", "sixty-nine and four over seven"],
    [974, 14, "sáu mươi chín và bốn phần bảy", "sixty-nine and four over seven"],
    [2, 3, "hai phần ba", "two over three"],
  ])("%d/%d", (sum, count, vi, en) => {
    expect(pointsInWords({ sum, count }, "vi")).toBe(vi);
    expect(pointsInWords({ sum, count }, "en")).toBe(en);
  });

  test("every average of up to fifteen sheets is said exactly", () => {
    for (let count = 1; count <= 15; count++) {
      const seen = Array.from({ length: 100 * count + 1 }, (_, sum) => pointsInWords({ sum, count }, "vi"));
      expect(new Set(seen).size).toBe(seen.length);
      for (const [sum, words] of seen.entries()) {
        const [, whole, part, of] = /^(?:(.+) và )?(.+) phần (.+)$/.exec(words) ?? [];
        if (part !== undefined && of !== undefined) {
          expect((readVi(whole ?? "không") + readVi(part) / readVi(of)) * count).toBeCloseTo(sum, 8);
        }
      }
    }
  });

  test("as printed, decimals are cut", () => {
    expect(averageInWords({ sum: 487, count: 7 }, "vi")).toBe("sáu mươi chín phẩy năm mươi bảy");
    expect(averageInWords({ sum: 8999, count: 100 }, "vi")).toBe("tám mươi chín phẩy chín mươi chín");
    expect(averageInWords({ sum: 1, count: 300 }, "en")).toBe("zero");
  });
});
