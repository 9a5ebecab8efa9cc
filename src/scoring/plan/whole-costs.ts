/** Decimal places of a cost that are kept: a cost in millions of đồng is exact to the đồng. */
const UNIT = 1_000_000;

/** Whether this is a number of at most so many decimals, as near as a number in binary comes to one. */
function isDecimal(cost: number): boolean {
  const whole = Math.round(cost * UNIT);
  return Number.isSafeInteger(whole) && Math.abs(whole / UNIT - cost) <= cost * 4 * Number.EPSILON;
}

/**
 * Costs as whole numbers of one unit, where all are decimals and so many of them can be added up: then sums are exact
 * and tell 0.7 and 0.1 from 0.8 no more than a person does. Whole costs, and those that are no decimals, stay as they
 * are.
 *
 * @param most - how many of the costs are added up at most
 * @returns the costs in the order given, and what one is divided by to be a cost again
 */
export function wholeCosts(
  costs: readonly number[],
  most: number,
): { readonly costs: readonly number[]; readonly unit: number } {
  const dearest = Math.max(0, ...costs);
  const isScaled =
    !costs.every(Number.isInteger) && costs.every(isDecimal) && Number.isSafeInteger(Math.ceil(dearest * UNIT) * most);
  return isScaled ? { costs: costs.map((cost) => Math.round(cost * UNIT)), unit: UNIT } : { costs, unit: 1 };
}

/** What costs come to: to the last decimal place where they are decimals. */
export function sumOfCosts(costs: readonly number[]): number {
  const whole = wholeCosts(costs, costs.length);
  return whole.costs.reduce((sum, cost) => sum + cost, 0) / whole.unit;
}
