/**
 * An average kept exact: the sum of all members' points and the number of members.
 *
 * It is never divided before a threshold is tested: `sum >= threshold * count`.
 */
export interface Fraction {
  readonly sum: number;
  readonly count: number;
}

/**
 * Whether an average reaches a threshold.
 *
 * @see 26/2026/QĐ-TTg art. 3.3: the ranks go by the average total
 */
export function reaches({ sum, count }: Fraction, threshold: number): boolean {
  return sum >= threshold * count;
}

/** The number to print for an average. It decides nothing: the fraction does. */
export function toNumber({ sum, count }: Fraction): number {
  return sum / count;
}

/** The average of whole numbers. */
export function averageOf(points: readonly number[]): Fraction {
  return { sum: points.reduce((sum, each) => sum + each, 0), count: points.length };
}
