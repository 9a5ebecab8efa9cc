import { isDay } from "../base/day.js";
import { once } from "../base/once.js";
import { TWO_TIERS_SINCE } from "../decisions/two-tiers.js";
import type { Label } from "../language/label.js";
import { foldPlace } from "./fold-place.js";

export {
  type FormerProvince,
  findFormerProvince,
  formerProvinces,
  formerProvincesUntil,
} from "./former-provinces.js";

/** The first day of Đồng Nai as a city (30/2026/QH16). */
const DONG_NAI_SINCE = "2026-04-30";

/** A province or centrally-run city. */
export interface Province {
  /** Two digits: `"01"`. */
  readonly code: string;
  readonly name: Label;
  /** What it is as of {@link provincesAsOf}. */
  readonly kind: ProvinceKind;
  /** The number of its communes, wards and special zones as of {@link provincesAsOf}. */
  readonly communes: number;
  /** The day from which a former province of the list is a city. */
  readonly cityFrom?: typeof DONG_NAI_SINCE;
}

/** What a province-level unit is. */
export type ProvinceKind = "province" | "city";

/** The day the list of provinces was last compared with the law. */
export const provincesAsOf = "2026-07-25";

/**
 * The 34 provinces and centrally-run cities, in order of their codes.
 *
 * Source: 19/2025/QĐ-TTg (codes, from 2025-07-01); 30/2026/QH16 and 237/NQ-UBTVQH16 (Đồng Nai a city from 2026-04-30).
 */
export const provinces: readonly Province[] = [
  unit("01", "Hà Nội", "Ha Noi", "city", 126),
  unit("04", "Cao Bằng", "Cao Bang", "province", 56),
  unit("08", "Tuyên Quang", "Tuyen Quang", "province", 124),
  unit("11", "Điện Biên", "Dien Bien", "province", 45),
  unit("12", "Lai Châu", "Lai Chau", "province", 38),
  unit("14", "Sơn La", "Son La", "province", 75),
  unit("15", "Lào Cai", "Lao Cai", "province", 99),
  unit("19", "Thái Nguyên", "Thai Nguyen", "province", 92),
  unit("20", "Lạng Sơn", "Lang Son", "province", 65),
  unit("22", "Quảng Ninh", "Quang Ninh", "province", 54),
  unit("24", "Bắc Ninh", "Bac Ninh", "province", 99),
  unit("25", "Phú Thọ", "Phu Tho", "province", 148),
  unit("31", "Hải Phòng", "Hai Phong", "city", 114),
  unit("33", "Hưng Yên", "Hung Yen", "province", 104),
  unit("37", "Ninh Bình", "Ninh Binh", "province", 129),
  unit("38", "Thanh Hóa", "Thanh Hoa", "province", 166),
  unit("40", "Nghệ An", "Nghe An", "province", 130),
  unit("42", "Hà Tĩnh", "Ha Tinh", "province", 69),
  unit("44", "Quảng Trị", "Quang Tri", "province", 78),
  unit("46", "Huế", "Hue", "city", 40),
  unit("48", "Đà Nẵng", "Da Nang", "city", 94),
  unit("51", "Quảng Ngãi", "Quang Ngai", "province", 96),
  unit("52", "Gia Lai", "Gia Lai", "province", 135),
  unit("56", "Khánh Hòa", "Khanh Hoa", "province", 65),
  unit("66", "Đắk Lắk", "Dak Lak", "province", 102),
  unit("68", "Lâm Đồng", "Lam Dong", "province", 124),
  { ...unit("75", "Đồng Nai", "Dong Nai", "city", 95), cityFrom: DONG_NAI_SINCE },
  unit("79", "Hồ Chí Minh", "Ho Chi Minh City", "city", 168),
  unit("80", "Tây Ninh", "Tay Ninh", "province", 96),
  unit("82", "Đồng Tháp", "Dong Thap", "province", 102),
  unit("86", "Vĩnh Long", "Vinh Long", "province", 124),
  unit("91", "An Giang", "An Giang", "province", 102),
  unit("92", "Cần Thơ", "Can Tho", "city", 103),
  unit("96", "Cà Mau", "Ca Mau", "province", 64),
];

function unit(code: string, vi: string, en: string, kind: ProvinceKind, communes: number): Province {
  return { code, name: { vi, en }, kind, communes };
}

const MOST_CHARACTERS = 60;

/** Every unit by its code and by every spelling of its name, folded. */
const byKey = once(
  (): ReadonlyMap<string, Province> =>
    new Map(provinces.flatMap((one) => [one.code, ...spellings(one.name)].map((key) => [key, one]))),
);

function spellings({ vi, en }: Label): readonly string[] {
  const bare = foldPlace(vi);
  const prefixed = ["", "tinh", "thanhpho", "tp", "t"].map((prefix) => prefix + bare);
  return [...prefixed, foldPlace(en), `${bare}city`, `${bare}province`, ...(shortForms[bare] ?? [])];
}

/** Short forms and other spellings, by the name. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  hanoi: ["hn", "tphn"],
  hochiminh: ["hcm", "tphcm", "hcmc"],
  daklak: ["daclac", "daklac"],
};

/**
 * The province or city with this code or name.
 *
 * Names are taken in Vietnamese or English, in any case, with or without accents, after "Tỉnh", "Thành phố", "TP" or "T."
 * or none, before "Province" or "City" or none. The kind so named is not compared: "TP Cà Mau" gives the province. Units
 * merged into others in 2025, such as "Bình Dương", are not found here: `findFormerProvince` knows them.
 *
 * @param key - `"79"`, `"TP. Hồ Chí Minh"`, `"ho chi minh city"`; at most 60 characters
 * @returns the unit; undefined for anything else
 * @example
 * findProvince("tinh thanh hoa")?.code; // "38"
 * @see 19/2025/QĐ-TTg: codes and names
 */
export function findProvince(key: unknown): Province | undefined {
  if (typeof key !== "string" || key.length > MOST_CHARACTERS) {
    return undefined;
  }
  return byKey().get(/\d/.test(key) ? key.trim() : foldPlace(key));
}

/**
 * Whether a unit was a province or a city on a day.
 *
 * Đồng Nai was a province until 2026-04-29. For days after {@link provincesAsOf} the answer is that day's.
 *
 * @param code - the two digits of the unit
 * @param on - the day, `YYYY-MM-DD`
 * @returns undefined for an unknown code, and for days before 2025-07-01, when the 34 units did not exist
 * @example
 * provinceKind("75", "2026-04-29"); // "province"
 * @see 30/2026/QH16: Đồng Nai
 */
export function provinceKind(code: string, on: string): ProvinceKind | undefined {
  const found = provinces.find((candidate) => candidate.code === code);
  if (found === undefined || typeof on !== "string" || !isDay(on) || on < TWO_TIERS_SINCE) {
    return undefined;
  }
  return found.cityFrom !== undefined && on < found.cityFrom ? "province" : found.kind;
}
