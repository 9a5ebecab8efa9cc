import type { Fraction } from "../../base/fraction.js";

/** No council has more members whose sheets are averaged. */
const MOST_SHEETS = 200;

const HUNDRED = 100;

/** The greatest number that divides both. */
function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}

/** A fraction in lowest terms, so that equal ones are written alike. */
export function lowest(sum: number, count: number): Fraction {
  const divisor = divisorOf(Math.abs(sum), count) || 1;
  return { sum: sum / divisor, count: count / divisor };
}

/** An average of points from 0 to 100 over at most 200 sheets; undefined for what is none. */
export function fractionOf(sum: unknown, count: unknown): Fraction | undefined {
  return isWhole(sum) && isWhole(count) && count > 0 && count <= MOST_SHEETS && sum <= HUNDRED * count
    ? lowest(sum, count)
    : undefined;
}

/** Points as a register has them, from 0 to 100: in hundredths, what is finer being cut. */
export function hundredthsOf(points: number | undefined): Fraction | undefined {
  const [, whole, decimals = ""] = /^(\d{1,3})(?:\.(\d+))?$/.exec(String(points)) ?? [];
  const hundredths = Number(whole) * HUNDRED + Number(decimals.slice(0, 2).padEnd(2, "0"));
  return whole === undefined || Number(points) > HUNDRED ? undefined : lowest(hundredths, HUNDRED);
}

/** A whole number from 0 on that is exact. */
export function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Which of two fractions is less, as for sorting. */
export function compareFractions(one: Fraction, other: Fraction): number {
  return one.sum * other.count - other.sum * one.count;
}

/** One fraction less another. */
export function difference(one: Fraction, other: Fraction): Fraction {
  return lowest(one.sum * other.count - other.sum * one.count, one.count * other.count);
}

/** What lies halfway between two fractions. */
export function middle(one: Fraction, other: Fraction): Fraction {
  return lowest(one.sum * other.count + other.sum * one.count, 2 * one.count * other.count);
}
