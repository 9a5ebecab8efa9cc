import { type Fields, fieldsOf, numberOf, textOf } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import { type FigureOf, finding, type SnapshotFinding } from "./finding.js";
import type { Snapshot } from "./snapshot.js";

/** A whole in tenths of a per cent. */
const WHOLE = 1000;

/**
 * What does not add up in a published figure: shares whose sum is not 100%, shares that leave something unnamed, and parts that are
 * not the whole. Nothing is corrected.
 *
 * Each share may be off by 0.05 because it was rounded: only what is more is reported. Figures of stars are complete where one of
 * 5 stars is among them: one that is missing is not 0. Those of producers never are, since cooperative groups are not named.
 *
 * @param snapshot - one of {@link snapshots}, or figures of your own in that form
 * @returns what does not add up; empty where all does
 * @throws TypeError when `snapshot` is none
 * @example
 * checkShares({ id: "mine", scope: "national", asOf: "2026", basis: "unknown", source: "own", confidence: "low",
 *   products: 926, byStars: { 3: 844, 4: 75 } });
 * // [{ code: "snapshot.parts-leave", params: { of: "stars", sum: 919, whole: 926, left: 7 } }]
 */
export function checkShares(snapshot: Snapshot): readonly SnapshotFinding[] {
  const fields = fieldsOf(snapshot);
  requireArgument(fields !== undefined, "checkShares", "expected a snapshot");
  const { products, advantageProducts, producers, starShares, producerShares, byStars, bySector, byProducer } = fields;
  const printed = Array.isArray(fields["bySectorPrinted"])
    ? { ...(fields["bySectorPrinted"] as unknown[]) }
    : undefined;
  return [
    ...sharesOf("stars", fieldsOf(starShares)),
    ...sharesOf("producers", fieldsOf(producerShares)),
    ...partsOf("stars", fieldsOf(byStars), products),
    ...partsOf("sectors", fieldsOf(bySector) ?? printed, products ?? advantageProducts),
    ...partsOf("producers", fieldsOf(byProducer), producers),
  ];
}

function sharesOf(of: FigureOf, shares: Fields = {}): readonly SnapshotFinding[] {
  const tenths = known(Object.values(shares).map(tenthsOf));
  const sum = tenths.reduce((all, one) => all + one, 0);
  // Twice the difference against the number of shares, each of which may be half a tenth off.
  if (tenths.length === 0 || 2 * Math.abs(sum - WHOLE) <= tenths.length) {
    return [];
  }
  return isWhole(of, shares) || sum > WHOLE
    ? [finding("snapshot.shares-off", { of, sum: percentText(sum) })]
    : [finding("snapshot.shares-leave", { of, sum: percentText(sum), left: percentText(WHOLE - sum) })];
}

function partsOf(of: FigureOf, parts: Fields | undefined, given: unknown): readonly SnapshotFinding[] {
  const numbers = known(Object.values(parts ?? {}).map(numberOf));
  const whole = numberOf(given);
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (parts === undefined || numbers.length === 0 || whole === undefined || sum === whole) {
    return [];
  }
  return isWhole(of, parts) || sum > whole
    ? [finding("snapshot.parts-off", { of, sum, whole })]
    : [finding("snapshot.parts-leave", { of, sum, whole, left: whole - sum })];
}

/** Figures that can all be read; none where one cannot, since then nothing can be said of their sum. */
function known(figures: readonly (number | undefined)[]): readonly number[] {
  const read = figures.filter((one) => one !== undefined);
  return read.length === figures.length ? read : [];
}

/** Whether all kinds are named: of stars where 5 stars are, of producers never, of sectors always. */
function isWhole(of: FigureOf, figures: Fields): boolean {
  return of === "stars" ? ["5", "5-or-potential-5"].some((key) => key in figures) : of === "sectors";
}

/** A share as printed, in tenths of a per cent; undefined for what is none. */
function tenthsOf(share: unknown): number | undefined {
  const [, whole, tenth = "0"] = /^(\d{1,3})(?:\.(\d))?$/.exec(textOf(share) ?? "") ?? [];
  return whole === undefined ? undefined : 10 * Number(whole) + Number(tenth);
}

function percentText(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
