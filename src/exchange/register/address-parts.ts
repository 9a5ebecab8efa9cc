import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { wordsIn } from "./fold.js";

/** The places that an address in one cell names. */
export interface AddressParts {
  /** House, street, hamlet. */
  readonly line?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

type Tier = Exclude<keyof AddressParts, "line">;

/** The first word of a place, by its tier. A city is a district unless it is one of the provinces. */
const tiers: readonly (readonly [Tier, RegExp])[] = [
  ["commune", /^(?:xa|phuong|thi tran|dac khu|tt) ./],
  ["district", /^(?:huyen|quan|thi xa|tx|q) ./],
  ["province", /^tinh ./],
];

/** More parts than an address has. */
const MOST_PARTS = 12;

/**
 * The places of an address in one cell, from its end: province, district, commune, and what is left before them.
 *
 * @returns undefined where the address names no district, which is how addresses of before 2025-07-01 are known
 * @example
 * formerPartsIn("Ấp 1, xã A, huyện Châu Thành, tỉnh Bến Tre");
 * // { province: "tỉnh Bến Tre", district: "huyện Châu Thành", commune: "xã A", line: "Ấp 1" }
 */
export function formerPartsIn(address: string): AddressParts | undefined {
  const pieces = address.split(/[,;–]| - /, MOST_PARTS + 1).map((piece) => piece.trim());
  if (pieces.length > MOST_PARTS) {
    return undefined;
  }
  const parts: { [T in Tier]?: string } = {};
  let end = pieces.length;
  for (const piece of pieces.toReversed()) {
    const tier = tierOf(piece, end === pieces.length);
    if (tier === undefined || parts[tier] !== undefined) {
      break;
    }
    parts[tier] = piece;
    end -= 1;
  }
  const line = pieces.slice(0, end).join(", ");
  return parts.district === undefined ? undefined : { ...parts, ...(line !== "" && { line }) };
}

function tierOf(piece: string, isLast: boolean): Tier | undefined {
  const words = wordsIn(piece);
  const named = tiers.find(([, pattern]) => pattern.test(words))?.[0];
  if (named !== undefined) {
    return named;
  }
  if (isLast && (findProvince(piece) !== undefined || findFormerProvince(piece) !== undefined)) {
    return "province";
  }
  return /^(?:thanh pho|tp) ./.test(words) ? "district" : undefined;
}
