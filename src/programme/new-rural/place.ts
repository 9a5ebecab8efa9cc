import { fieldsOf, textOf } from "../../base/fields.js";
import { wordsIn } from "../../exchange/register/fold.js";
import { nameKey } from "../../records/name-key.js";
import { provinceCode } from "../summary/province.js";

/** A commune as a record names it. */
export interface CommunePlace {
  /** The code of its province; absent where it is not known. */
  readonly province?: string;
  /** Its five digits. */
  readonly code?: string;
  /** `xa`, `phuong` or `dac khu`, where the name says so. */
  readonly kind?: string;
  /** The name without its kind, as it is compared; empty where there is none. */
  readonly bare: string;
  /** The same without accents. */
  readonly plain: string;
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
  const cut = written?.slice(0, MOST_CHARACTERS) ?? "";
  const words = wordsIn(cut);
  const [, said] = KIND.exec(words) ?? [];
  const kind = said === "p" ? "phuong" : said;
  const plain = words.replace(KIND, "");
  const bare = nameKey(cut)
    .split(" ")
    .slice(said?.split(" ").length ?? 0)
    .join(" ");
  const isCode = code !== undefined && /^\d{5}$/.test(code);
  if (bare === "" && !isCode) {
    return undefined;
  }
  const province = provinceCode(fields["province"]);
  return {
    ...(province !== undefined && { province }),
    ...(isCode && { code }),
    ...(kind !== undefined && { kind }),
    bare,
    plain,
    ...(bare !== "" && written !== undefined && { name: written }),
  };
}

/** Whether two records may mean one commune: by its code where both have it, or else by province and name. */
export function isSameCommune(one: CommunePlace, other: CommunePlace): boolean {
  if (one.code !== undefined && other.code !== undefined) {
    return one.code === other.code;
  }
  const isKind = one.kind === undefined || other.kind === undefined || one.kind === other.kind;
  const isProvince = one.province !== undefined && one.province === other.province;
  return one.bare !== "" && one.bare === other.bare && isProvince && isKind;
}

/**
 * Whether it can be said that two records which are not of one commune are of two: they have codes, or names that differ by more
 * than accents, which people leave out. Of one name and a province that is not known nothing can be said.
 */
export function areApart(one: CommunePlace, other: CommunePlace): boolean {
  const haveCodes = one.code !== undefined && other.code !== undefined;
  const haveProvinces = one.province !== undefined && other.province !== undefined;
  return (
    haveCodes ||
    (haveProvinces && one.province !== other.province) ||
    (one.plain !== "" && other.plain !== "" && one.plain !== other.plain) ||
    (one.bare !== "" && one.bare === other.bare && haveProvinces)
  );
}
