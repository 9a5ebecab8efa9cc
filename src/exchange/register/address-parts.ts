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
    const isMiddle = end === pieces.length - 1 && parts.province !== undefined;
    const tier = tierOf(piece, end === pieces.length) ?? (isMiddle ? tierBetween(piece, pieces[end - 2]) : undefined);
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

/** What parts an address: marks, some of them only before the word of a place. */
const MARKS = /[,;–]| - |[-/] ?(?=(?:[Xx]ã|[Hh]uyện|[Tt]hị xã|[Tt]ỉnh) \p{Lu})/u;

/** Behind a commune the words of wider places before a name part it without a mark. */
const COMMUNE = /(?:^| )(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) /;
const WIDER = / (?=(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|thành phố|[Tt]ỉnh|TP\.?|TX\.?) ?[\p{Lu}\d])/u;

/** An address may end with the country, and some names of provinces have a dash themselves. */
function piecesOf(address: string): readonly string[] {
  const pieces = address
    .split(MARKS, MOST_PARTS + 1)
    .map((piece) => piece.trim().replace(/\.$/, ""))
    .flatMap((piece) => (COMMUNE.test(piece) ? piece.split(WIDER) : piece));
  if (/^viet ?nam$/.test(wordsIn(pieces.at(-1) ?? ""))) {
    pieces.pop();
  }
  const dashed = pieces.slice(-2).join(" - ");
  return findFormerProvince(dashed) !== undefined ? [...pieces.slice(0, -2), dashed] : pieces;
}

/** A name between a commune and a province that is no hamlet and no province is a district's. */
function tierBetween(piece: string, before = ""): Tier | undefined {
  const isName =
    /^\p{Lu}[\p{L} ]+$/u.test(piece) && !/^(?:xom|thon|ap|ban|to|khu|khoi|lang|buon|pho|duong) /.test(wordsIn(piece));
  const isProvince = findProvince(piece) !== undefined || findFormerProvince(piece) !== undefined;
  return isName && !isProvince && tierOf(before, false) === "commune" ? "district" : undefined;
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
