import { fieldsOf, numberOf } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import type { Label } from "../../language/label.js";
import type { Snapshot } from "./snapshot.js";

/** A target of the programme. */
export interface Target {
  readonly id: "products" | "five-stars" | "craft-villages" | "modern-channels" | "forums";
  /** The instrument that sets it. */
  readonly instrument: "919/QĐ-TTg";
  /** The last day by which it is to be reached, `YYYY-MM-DD`. */
  readonly until: "2025-12-31";
  readonly what: Label;
  readonly unit: "products" | "percent" | "a-year";
  readonly least: number;
  /** The most it speaks of, where it names a range. */
  readonly most?: number;
}

const of919 = { instrument: "919/QĐ-TTg", until: "2025-12-31" } as const;

/** The targets for 2021–2025 (919/QĐ-TTg). For 2026–2030 none are known. */
export const targets: readonly Target[] = [
  {
    ...of919,
    id: "products",
    what: { vi: "sản phẩm OCOP từ 3 sao trở lên", en: "products of 3 stars or more" },
    unit: "products",
    least: 10_000,
  },
  {
    ...of919,
    id: "five-stars",
    what: { vi: "sản phẩm OCOP 5 sao", en: "products of 5 stars" },
    unit: "products",
    least: 400,
    most: 500,
  },
  {
    ...of919,
    id: "craft-villages",
    what: { vi: "làng nghề truyền thống có sản phẩm OCOP", en: "traditional craft villages with an OCOP product" },
    unit: "percent",
    least: 50,
  },
  {
    ...of919,
    id: "modern-channels",
    what: { vi: "chủ thể tham gia kênh bán hàng hiện đại", en: "producers in modern sales channels" },
    unit: "percent",
    least: 50,
  },
  {
    ...of919,
    id: "forums",
    what: { vi: "diễn đàn quốc tế", en: "international forums" },
    unit: "a-year",
    least: 1,
  },
];

/** How far a published figure is from a target. */
export interface TargetDistance {
  readonly target: Target;
  /** The figure; null where the snapshot has none for it. */
  readonly value: number | null;
  /** How much is missing; 0 where it is reached, null where that is not known. */
  readonly missing: number | null;
  /** Null where the figure is not known, or is printed as "more than" something below the target. */
  readonly isReached: boolean | null;
}

/**
 * How far published figures are from the targets of 919/QĐ-TTg. Only figures of the country are compared with them; of craft
 * villages, sales channels and forums no snapshot says anything.
 *
 * @param snapshot - one of {@link snapshots}, or figures of your own in that form
 * @returns each target with what is missing
 * @throws TypeError when `snapshot` is none
 * @example
 * const last = snapshots.find(({ id }) => id === "2025-06");
 * targetDistances(last)[1]; // { target: { id: "five-stars", … }, value: 126, missing: 274, isReached: false }
 */
export function targetDistances(snapshot: Snapshot | undefined): readonly TargetDistance[] {
  const fields = fieldsOf(snapshot);
  requireArgument(fields !== undefined, "targetDistances", "expected a snapshot");
  const { scope, products, productsBound, fiveStars } = fields;
  const values: Readonly<Partial<Record<Target["id"], unknown>>> =
    scope === "national" ? { products, "five-stars": fiveStars } : {};
  return targets.map((target): TargetDistance => {
    const value = numberOf(values[target.id]);
    if (value === undefined) {
      return { target, value: null, missing: null, isReached: null };
    }
    const missing = Math.max(0, target.least - value);
    const isOpen = missing > 0 && target.id === "products" && productsBound === "at-least";
    return { target, value, missing: isOpen ? null : missing, isReached: isOpen ? null : missing === 0 };
  });
}
