import { fieldsOf, numberOf, textOf } from "../../base/fields.js";
import type { Fraction } from "../../base/fraction.js";
import { preview } from "../../base/preview.js";
import { requireArgument } from "../../base/require-argument.js";
import { TWO_TIERS_SINCE } from "../../decisions/two-tiers.js";
import { findProvince, formerProvinces, type Province } from "../../records/provinces.js";
import { contradictions } from "./contradictions.js";
import { type ComparedFigure, finding, type SnapshotFinding } from "./finding.js";
import type { Bound, Snapshot } from "./snapshot.js";

/** How a figure changed. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  /** The difference against the earlier figure, exact: `{ sum: 1, count: 4 }` is a quarter more. */
  readonly growth: Fraction;
}

/** Two published figures side by side. */
export interface SnapshotComparison {
  /** How each figure changed; null where one of them does not have it, or nothing may be compared. */
  readonly products: Growth | null;
  readonly producers: Growth | null;
  readonly fiveStars: Growth | null;
  /** What is to be known before these are read: other bases, definitions and provinces, bounds, contradictions. */
  readonly findings: readonly SnapshotFinding[];
}

const figures: readonly ComparedFigure[] = ["products", "producers", "fiveStars"];

/** Why figures are not compared at all. */
const BARRIERS: readonly string[] = ["compare.other-scope", "compare.not-later", "compare.order-unknown"];

/**
 * How the programme grew from one published figure to another, with what differs in how they were counted.
 *
 * Until 2025-06-30 the country had 63 provinces, since then 34: national figures are compared with that said, and so are those of
 * a province that was joined with others, also where the first is of one that became part of it. Growth is not reckoned between different places, nor backwards, nor where it is not
 * known which of the two is the later: "2024" may be before or after a day of 2024.
 *
 * @param earlier - one of {@link snapshots}, or figures of your own in that form
 * @param later - one of a later time
 * @returns the growth of each figure, exact, and findings
 * @throws TypeError when one of them is none
 * @example
 * const at = (id: string) => snapshots.find((one) => one.id === id);
 * compareSnapshots(at("2023-12-06"), at("2024-12-31")).products;
 * // { from: 10322, to: 14642, growth: { sum: 4320, count: 10322 } }
 * @see 202/2025/QH15: 34 provinces since 2025-07-01
 */
export function compareSnapshots(earlier: Snapshot | undefined, later: Snapshot | undefined): SnapshotComparison {
  const [before, after] = [read(earlier), read(later)];
  const findings = [...barriers(before, after), ...differences(before, after)];
  const isBarred = findings.some(({ code }) => BARRIERS.includes(code));
  const [products, producers, fiveStars] = figures.map((figure) =>
    isBarred ? null : growthOf(before[figure], after[figure]),
  ) as [Growth | null, Growth | null, Growth | null];
  return { products, producers, fiveStars, findings };
}

/** What is compared of a snapshot. */
type Read = Readonly<Record<ComparedFigure, number | undefined>> &
  Readonly<Record<"id" | "scope" | "asOf" | "definition" | "confidence", string>> & {
    readonly basis: Snapshot["basis"];
    readonly bounds: Readonly<Partial<Record<ComparedFigure, Bound>>>;
  };

function read(snapshot: Snapshot | undefined): Read {
  const fields = fieldsOf(snapshot);
  requireArgument(fields !== undefined, "compareSnapshots", "expected two snapshots");
  const { products, producers, fiveStars, producersBound, productsBound, producerDefinition, basis } = fields;
  const bounds = { products: boundOf(productsBound), producers: boundOf(producersBound) };
  return {
    products: numberOf(products),
    producers: numberOf(producers),
    fiveStars: numberOf(fiveStars),
    id: preview(textOf(fields["id"]) ?? ""),
    scope: preview(textOf(fields["scope"]) ?? ""),
    asOf: preview(textOf(fields["asOf"]) ?? ""),
    confidence: textOf(fields["confidence"]) ?? "",
    definition: textOf(fieldsOf(producerDefinition)?.["en"]) ?? "",
    basis: basis === "baseline" || basis === "valid" ? basis : "unknown",
    bounds: bounds as Read["bounds"],
  };
}

function boundOf(bound: unknown): Bound | undefined {
  return bound === "at-least" || bound === "at-most" ? bound : undefined;
}

function barriers(before: Read, after: Read): readonly SnapshotFinding[] {
  return [
    ...(before.scope === after.scope
      ? []
      : [finding("compare.other-scope", { before: before.scope, after: after.scope })]),
    ...outOfOrder(before.asOf, after.asOf),
  ];
}

/** What stands against it that one time is before another: a year or month may be any day of it. */
function outOfOrder(before: string, after: string): readonly SnapshotFinding[] {
  if (!TIME.test(before) || !TIME.test(after)) {
    return [finding("compare.order-unknown", { before, after })];
  }
  const length = Math.min(before.length, after.length);
  const [one, other] = [before.slice(0, length), after.slice(0, length)];
  if (one < other) {
    return [];
  }
  const isSameDay = before === after && before.length === DAY_LENGTH;
  const code = one > other || isSameDay ? "compare.not-later" : "compare.order-unknown";
  return [finding(code, { before, after })];
}

/** A year, month or day as it is written: `2024`, `2024-12`, `2024-12-01`. */
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** How long a day is, `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

function differences(before: Read, after: Read): readonly SnapshotFinding[] {
  const found: SnapshotFinding[] = [];
  found.push(...otherUnits(before, after));
  if (before.basis !== after.basis) {
    found.push(finding("compare.other-basis", { before: before.basis, after: after.basis }));
  } else if (before.basis === "unknown") {
    found.push(finding("compare.basis-unknown", {}));
  }
  if (before.producers !== undefined && after.producers !== undefined) {
    found.push(...otherDefinitions(before.definition, after.definition));
  }
  for (const { id, bounds, confidence } of [before, after]) {
    for (const figure of figures) {
      const bound = bounds[figure];
      if (bound !== undefined) {
        found.push(finding("compare.bound", { figure, id, bound }));
      }
    }
    if (confidence === "low") {
      found.push(finding("compare.low-confidence", { id }));
    }
  }
  const shared = contradictions.filter(({ between }) => between.includes(before.id) && between.includes(after.id));
  return [...found, ...shared.map(({ id, says }) => finding("compare.contradicted", { contradiction: id, says }))];
}

/** Where units changed in between: those of the country, or of the province of today that both are of, or are part of. */
function otherUnits(before: Read, after: Read): readonly SnapshotFinding[] {
  const units = { before: provincesAt(before.asOf), after: provincesAt(after.asOf) };
  if (units.before === units.after && units.before !== null) {
    return [];
  }
  if (before.scope === "national" && after.scope === "national") {
    return [finding("compare.other-provinces", units)];
  }
  const own = provinceToday(before.scope);
  if (own === undefined || provinceToday(after.scope) !== own) {
    return [];
  }
  const parts = formerProvinces.filter(({ now }) => now === own.code);
  const joined = parts.filter(({ isNamedToday }) => !isNamedToday).map(({ name }) => name);
  // Thừa Thiên Huế became Huế and was joined with nobody.
  return parts.length > 1
    ? [finding("compare.other-territory", { province: own.name.vi, joined, on: TWO_TIERS_SINCE })]
    : [];
}

/** The province of today that a scope names, or that a province of before is part of. */
function provinceToday(scope: string): Province | undefined {
  const bare = scope.normalize("NFC").replace(/^(?:tỉnh|thành phố) /i, "");
  return findProvince(scope) ?? findProvince(formerProvinces.find(({ name }) => name === bare)?.now ?? "");
}

function otherDefinitions(before: string, after: string): readonly SnapshotFinding[] {
  if (before !== after) {
    return [finding("compare.other-definition", {})];
  }
  return before === "" ? [finding("compare.definition-unknown", {})] : [];
}

/** How many provinces there were; null where the time said may be before or after the mergers. */
function provincesAt(asOf: string): number | null {
  const since = TWO_TIERS_SINCE.slice(0, asOf.length);
  return asOf < since ? 63 : asOf > since || (asOf === since && asOf.length > 4) ? 34 : null;
}

function growthOf(from: number | undefined, to: number | undefined): Growth | null {
  return from === undefined || to === undefined || from <= 0
    ? null
    : { from, to, growth: { sum: to - from, count: from } };
}
