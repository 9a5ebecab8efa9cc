import { fieldsOf } from "../../base/fields.js";
import type { Fraction } from "../../base/fraction.js";
import { requireArgument } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";

/** The largest number that has words: the points of two hundred sheets, in hundredths. */
const LARGEST = 9_999_999;

const digitsVi = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** What a last digit is called after the tens. */
const lastVi: Readonly<Record<number, string>> = { 1: "mốt", 4: "tư", 5: "lăm" };

const smallEn = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
] as const;

const tensEn = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

/**
 * A whole number in words: `91` as `chín mươi mốt`, or `ninety-one`.
 *
 * In Vietnamese as primary schools teach it: `mốt`, `tư` and `lăm` after the tens, `linh` for tens that are 0.
 *
 * @param value - from 0 to 9,999,999
 * @param language - `"vi"` or `"en"`
 * @throws RangeError for any other number or language
 * @example
 * numberInWords(65, "vi"); // "sáu mươi lăm"
 */
export function numberInWords(value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`[ocop] numberInWords: expected a whole number from 0 to ${LARGEST}`);
  }
  requireLanguage("numberInWords", language);
  return language === "vi" ? wholeVi(value) : wholeEn(value);
}

/**
 * Points in words, exactly: decimals where two are enough, else a fraction.
 *
 * What is cut for print (`69,57`) is not all: the average of seven sheets is `sáu mươi chín và bốn phần bảy`.
 *
 * @param average - the sum of points, and how many sheets it is of
 * @param language - `"vi"` or `"en"`
 * @throws TypeError where it is no average, RangeError for one that has no words, or an unknown language
 * @example
 * pointsInWords({ sum: 141, count: 2 }, "vi"); // "bảy mươi phẩy năm"
 * pointsInWords({ sum: 487, count: 7 }, "vi"); // "sáu mươi chín và bốn phần bảy"
 */
export function pointsInWords(average: Fraction, language: Language): string {
  const { sum, count } = fieldsOf(average) ?? {};
  requireArgument(typeof sum === "number" && typeof count === "number", "pointsInWords", "expected a sum and a count");
  if (!(Number.isInteger(sum) && Number.isInteger(count) && sum >= 0 && count >= 1)) {
    throw new RangeError("[ocop] pointsInWords: expected a whole sum and a count of 1 or more");
  }
  requireLanguage("pointsInWords", language);
  const whole = Math.floor(sum / count);
  const rest = sum - whole * count;
  if (rest === 0) {
    return numberInWords(whole, language);
  }
  if ((100 * rest) % count === 0) {
    return decimalInWords(whole, (100 * rest) / count, language);
  }
  const divisor = greatestDivisor(rest, count);
  const [part, of] = [rest / divisor, count / divisor].map((value) => numberInWords(value, language));
  const said = language === "vi" ? `${part} phần ${of}` : `${part} over ${of}`;
  return whole === 0 ? said : `${numberInWords(whole, language)} ${language === "vi" ? "và" : "and"} ${said}`;
}

/**
 * An average in words as it is printed, with up to two decimals that are cut, not rounded: the words of `formatAverage`.
 *
 * @throws as {@link pointsInWords}
 * @example
 * averageInWords({ sum: 487, count: 7 }, "vi"); // "sáu mươi chín phẩy năm mươi bảy"
 */
export function averageInWords(average: Fraction, language: Language): string {
  const { sum, count } = fieldsOf(average) ?? {};
  requireArgument(typeof sum === "number" && typeof count === "number", "averageInWords", "expected a sum and a count");
  return pointsInWords({ sum: Math.floor((100 * sum) / count), count: 100 }, language);
}

/** Hundredths after a point: `5` as `phẩy không năm`, `50` as `phẩy năm`, `57` as `phẩy năm mươi bảy`. */
function decimalInWords(whole: number, hundredths: number, language: Language): string {
  const before = numberInWords(whole, language);
  const [tens, ones] = [Math.floor(hundredths / 10), hundredths % 10];
  if (language === "en") {
    return [before, "point", smallEn[tens], ...(ones === 0 ? [] : [smallEn[ones]])].join(" ");
  }
  const after = ones === 0 ? digitsVi[tens] : tens === 0 ? `không ${digitsVi[ones]}` : wholeVi(hundredths);
  return `${before} phẩy ${after}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function wholeVi(value: number, isInside = false): string {
  for (const [unit, name] of [
    [1_000_000, "triệu"],
    [1000, "nghìn"],
  ] as const) {
    if (value >= unit) {
      const rest = value % unit;
      return `${wholeVi(Math.floor(value / unit), isInside)} ${name}${rest === 0 ? "" : ` ${wholeVi(rest, true)}`}`;
    }
  }
  if (value >= 100 || isInside) {
    const rest = value % 100;
    const hundreds = `${digitsVi[Math.floor(value / 100)]} trăm`;
    return rest === 0 ? hundreds : `${hundreds} ${rest < 10 ? `linh ${digitsVi[rest]}` : belowHundredVi(rest)}`;
  }
  return value < 10 ? (digitsVi[value] as string) : belowHundredVi(value);
}

/** From 10 to 99. */
function belowHundredVi(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const first = tens === 1 ? "mười" : `${digitsVi[tens]} mươi`;
  const isPlain = tens === 1 && ones !== 5;
  return ones === 0 ? first : `${first} ${(isPlain ? undefined : lastVi[ones]) ?? digitsVi[ones]}`;
}

function wholeEn(value: number): string {
  for (const [unit, name] of [
    [1_000_000, "million"],
    [1000, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (value >= unit) {
      const rest = value % unit;
      const and = rest < 100 ? " and " : " ";
      return `${wholeEn(Math.floor(value / unit))} ${name}${rest === 0 ? "" : `${and}${wholeEn(rest)}`}`;
    }
  }
  const ones = value % 10;
  return value < 20
    ? (smallEn[value] as string)
    : `${tensEn[Math.floor(value / 10)]}${ones === 0 ? "" : `-${smallEn[ones]}`}`;
}
