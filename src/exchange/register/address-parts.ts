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
  ["commune", /^(?:xa|x|phuong|p|thi tran|tt|dac khu) ./],
  ["district", /^(?:huyen|h|quan|q|thi xa|tx) ./],
  ["province", /^tinh ./],
];

/** More parts than an address has. */
const MOST_PARTS = 12;

/**
 * The places of an address in one cell, from its end: province, district, commune, and what is left before them.
 *
 * @example
 * addressPartsIn("Ấp 1, xã A, huyện Châu Thành, tỉnh Bến Tre");
 * // { province: "tỉnh Bến Tre", district: "huyện Châu Thành", commune: "xã A", line: "Ấp 1" }
 */
export function addressPartsIn(address: string): AddressParts {
  const pieces = piecesOf(address);
  const parts: { [T in Tier]?: string } = {};
  let end = pieces.length;
  for (const piece of pieces.length > MOST_PARTS ? [] : pieces.toReversed()) {
    const tier = tierOf(piece, end === pieces.length);
    if (tier === undefined || parts[tier] !== undefined) {
      break;
    }
    parts[tier] = piece;
    end -= 1;
  }
  const line = pieces.slice(0, end).join(", ");
  return { ...parts, ...(line !== "" && { line }) };
}

/** The places of an address of before 2025-07-01, which is known by its district; undefined for any other. */
export function formerPartsIn(address: string): AddressParts | undefined {
  const parts = addressPartsIn(address);
  return parts.district === undefined ? undefined : parts;
}

/** An address may end with the country, and some names of provinces have a dash themselves. */
function piecesOf(address: string): readonly string[] {
  const pieces = address.split(/[,;–]| - /, MOST_PARTS + 1).map((piece) => piece.trim().replace(/\.$/, ""));
  if (/^viet ?nam$/.test(wordsIn(pieces.at(-1) ?? ""))) {
    pieces.pop();
  }
  const dashed = pieces.slice(-2).join(" - ");
  return findFormerProvince(dashed) !== undefined ? [...pieces.slice(0, -2), dashed] : pieces;
}

function tierOf(piece: string, isLast: boolean): Tier | undefined {
  const words = wordsIn(piece);
  const named = tiers.find(([, pattern]) => pattern.test(words))?.[0];
  if (named !== undefined) {
    return named;
  }
  const isCity = /^(?:thanh pho|tp) ./.test(words);
  // A number at the end is a house, not the code of a province.
  const province = isLast && !/\d/.test(piece) ? (findProvince(piece) ?? findFormerProvince(piece)) : undefined;
  // A province and one of its cities often have one name.
  if (province !== undefined && !(isCity && "kind" in province && province.kind === "province")) {
    return "province";
  }
  return isCity ? "district" : undefined;
}
