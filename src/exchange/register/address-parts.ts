import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { beginsWithWord } from "./accented.js";

/** The places that an address in one cell names. */
export interface AddressParts {
  /** House, street, hamlet. */
  readonly line?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

type Tier = Exclude<keyof AddressParts, "line">;

/** The words before a place's name, by its tier. */
const words: Readonly<Record<Tier, readonly string[]>> = {
  commune: ["xã", "phường", "thị trấn", "đặc khu", "p"],
  district: ["huyện", "quận", "thị xã", "tx", "h", "q"],
  province: ["tỉnh"],
};

/** More parts than an address has. */
const MOST_PARTS = 12;

/**
 * The places of an address in one cell, from its end: province, district, commune, and what is left before them. A
 * district tells that it is an address of before 2025-07-01.
 *
 * @example
 * addressPartsIn("Ấp 1, xã A, huyện Châu Thành, tỉnh Bến Tre");
 * // { province: "tỉnh Bến Tre", district: "huyện Châu Thành", commune: "xã A", line: "Ấp 1" }
 */
export function addressPartsIn(address: string): AddressParts {
  const pieces = piecesOf(address);
  const parts: { [T in Tier]?: string } = {};
  let end = pieces.length > MOST_PARTS ? 0 : pieces.length;
  for (let at = end - 1; at >= 0; at--) {
    const piece = pieces[at] ?? "";
    const tier = tierOf(piece, at === pieces.length - 1);
    if (tier === undefined || parts[tier] !== undefined) {
      break;
    }
    parts[tier] = piece;
    end = at;
  }
  const line = pieces.slice(0, end).join(", ");
  return { ...parts, ...(line !== "" && { line }) };
}

/** The country may stand at the end, and some names of provinces have a dash themselves. */
function piecesOf(address: string): readonly string[] {
  const pieces = address
    .split(/[,;–]| - /, MOST_PARTS + 1)
    .map((piece) => piece.trim().replace(/\.$/, ""))
    .filter((piece) => piece !== "" && !/^việt nam$/i.test(piece));
  const dashed = pieces.slice(-2).join(" - ");
  return pieces.length > 1 && findFormerProvince(dashed) !== undefined ? [...pieces.slice(0, -2), dashed] : pieces;
}

/** A city is a district, unless it is one of the provinces and stands at the end. */
function tierOf(piece: string, isLast: boolean): Tier | undefined {
  const named = (Object.keys(words) as Tier[]).find((tier) => beginsWithWord(piece, words[tier]));
  if (named !== undefined) {
    return named;
  }
  const isCity = beginsWithWord(piece, ["thành phố", "tp"]);
  const unit = isLast ? findProvince(piece) : undefined;
  if (unit !== undefined && (!isCity || unit.kind === "city")) {
    return "province";
  }
  if (isCity) {
    return "district";
  }
  return isLast && findFormerProvince(piece) !== undefined ? "province" : undefined;
}
