import { fieldsOf, textOf } from "../../base/fields.js";
import { wordsIn } from "../../exchange/register/fold.js";
import { findProvince } from "../../records/provinces.js";

/** A commune as a record names it. */
export interface CommunePlace {
  /** The code of its province; absent where it is not known. */
  readonly province?: string;
  /** Its five digits. */
  readonly code?: string;
  /** `xa`, `phuong` or `dac khu`, where the name says so. */
  readonly kind?: string;
  /** The name without accents and kind; empty where there is none. */
  readonly bare: string;
  /** The name as written. */
  readonly name?: string;
}

/** What stands before the name of a commune, as it is compared. */
const KIND = /^(xa|phuong|p|dac khu) (?=.)/;

/** Longer than any name. */
const MOST_CHARACTERS = 200;

/** The commune a place names; undefined where it names none. */
export function communeIn(place: unknown): CommunePlace | undefined {
  const fields = fieldsOf(place) ?? {};
  const [written, code] = [textOf(fields["communeName"])?.trim(), textOf(fields["commune"])?.trim()];
  const words = wordsIn(written?.slice(0, MOST_CHARACTERS) ?? "");
  const [, said] = KIND.exec(words) ?? [];
  const kind = said === "p" ? "phuong" : said;
  const bare = words.replace(KIND, "");
  const isCode = code !== undefined && /^\d{5}$/.test(code);
  if (bare === "" && !isCode) {
    return undefined;
  }
  const province = findProvince(fields["province"])?.code;
  return {
    ...(province !== undefined && { province }),
    ...(isCode && { code }),
    ...(kind !== undefined && { kind }),
    bare,
    ...(bare !== "" && written !== undefined && { name: written }),
  };
}

/** Whether two records may mean one commune: by its code where both have it, or else by province and name. */
export function isSameCommune(one: CommunePlace, other: CommunePlace): boolean {
  if (one.code !== undefined && other.code !== undefined) {
    return one.code === other.code;
  }
  const isKind = one.kind === undefined || other.kind === undefined || one.kind === other.kind;
  return one.bare !== "" && one.bare === other.bare && one.province === other.province && isKind;
}

/** Whether two records name communes in ways that can be compared: both by code, or both by name. */
export function canCompare(one: CommunePlace, other: CommunePlace): boolean {
  return (one.code !== undefined && other.code !== undefined) || (one.bare !== "" && other.bare !== "");
}
