import { once } from "../base/once.js";
import { foldPlace } from "./fold-place.js";

/** A province or centrally-run city of the time before 2025-07-01. */
export interface FormerProvince {
  /** The two digits it had. */
  readonly code: string;
  readonly name: string;
  /** The code of the unit it is part of today, or is. */
  readonly now: string;
  /** Whether a unit of today bears its name: then the name does not tell which of the two is meant. */
  readonly isNamedToday: boolean;
}

/** The last day of the 63 units. */
export const formerProvincesUntil = "2025-06-30";

/**
 * The 63 provinces and centrally-run cities until 2025-06-30, and what they became.
 *
 * Source: 124/2004/QĐ-TTg as amended (codes); 202/2025/QH15 (mergers from 2025-07-01); 175/2024/QH15 (Thừa Thiên Huế is the
 * city of Huế from 2025-01-01).
 */
export const formerProvinces: readonly FormerProvince[] = [
  still("01", "Hà Nội", "01"),
  former("02", "Hà Giang", "08"),
  still("04", "Cao Bằng", "04"),
  former("06", "Bắc Kạn", "19"),
  still("08", "Tuyên Quang", "08"),
  still("10", "Lào Cai", "15"),
  still("11", "Điện Biên", "11"),
  still("12", "Lai Châu", "12"),
  still("14", "Sơn La", "14"),
  former("15", "Yên Bái", "15"),
  former("17", "Hòa Bình", "25"),
  still("19", "Thái Nguyên", "19"),
  still("20", "Lạng Sơn", "20"),
  still("22", "Quảng Ninh", "22"),
  former("24", "Bắc Giang", "24"),
  still("25", "Phú Thọ", "25"),
  former("26", "Vĩnh Phúc", "25"),
  still("27", "Bắc Ninh", "24"),
  former("30", "Hải Dương", "31"),
  still("31", "Hải Phòng", "31"),
  still("33", "Hưng Yên", "33"),
  former("34", "Thái Bình", "33"),
  former("35", "Hà Nam", "37"),
  former("36", "Nam Định", "37"),
  still("37", "Ninh Bình", "37"),
  still("38", "Thanh Hóa", "38"),
  still("40", "Nghệ An", "40"),
  still("42", "Hà Tĩnh", "42"),
  former("44", "Quảng Bình", "44"),
  still("45", "Quảng Trị", "44"),
  former("46", "Thừa Thiên Huế", "46"),
  still("48", "Đà Nẵng", "48"),
  former("49", "Quảng Nam", "48"),
  still("51", "Quảng Ngãi", "51"),
  former("52", "Bình Định", "52"),
  former("54", "Phú Yên", "66"),
  still("56", "Khánh Hòa", "56"),
  former("58", "Ninh Thuận", "56"),
  former("60", "Bình Thuận", "68"),
  former("62", "Kon Tum", "51"),
  still("64", "Gia Lai", "52"),
  still("66", "Đắk Lắk", "66"),
  former("67", "Đắk Nông", "68"),
  still("68", "Lâm Đồng", "68"),
  former("70", "Bình Phước", "75"),
  still("72", "Tây Ninh", "80"),
  former("74", "Bình Dương", "79"),
  still("75", "Đồng Nai", "75"),
  former("77", "Bà Rịa - Vũng Tàu", "79"),
  still("79", "Hồ Chí Minh", "79"),
  former("80", "Long An", "80"),
  former("82", "Tiền Giang", "82"),
  former("83", "Bến Tre", "86"),
  former("84", "Trà Vinh", "86"),
  still("86", "Vĩnh Long", "86"),
  still("87", "Đồng Tháp", "82"),
  still("89", "An Giang", "91"),
  former("91", "Kiên Giang", "91"),
  still("92", "Cần Thơ", "92"),
  former("93", "Hậu Giang", "92"),
  former("94", "Sóc Trăng", "92"),
  former("95", "Bạc Liêu", "96"),
  still("96", "Cà Mau", "96"),
];

function former(code: string, name: string, now: string): FormerProvince {
  return { code, name, now, isNamedToday: false };
}

function still(code: string, name: string, now: string): FormerProvince {
  return { code, name, now, isNamedToday: true };
}

const MOST_CHARACTERS = 60;

/** Short forms and other spellings of units that are gone. */
const shortForms: Readonly<Record<string, string>> = {
  brvt: "77",
  tthue: "46",
  baccan: "06",
  dacnong: "67",
};

/** Every former unit whose name is no longer in use, by every spelling of its name, folded. */
const byName = once((): ReadonlyMap<string, FormerProvince> => {
  const gone = formerProvinces.filter(({ isNamedToday }) => !isNamedToday);
  const names = gone.map((one) => [foldPlace(one.name), one] as const);
  const short = gone.flatMap((one) =>
    Object.keys(shortForms)
      .filter((name) => shortForms[name] === one.code)
      .map((name) => [name, one] as const),
  );
  return new Map(
    [...names, ...short].flatMap(([name, one]) => ["", "tinh", "t"].map((prefix) => [prefix + name, one] as const)),
  );
});

/**
 * The former province with this name, where no unit of today bears it.
 *
 * @param name - in any case, with or without accents, after "Tỉnh" or "T." or none, or as short as "BR-VT"; at most 60
 * characters
 * @returns the unit with the code of what it is part of today; undefined for anything else, and for names that are still
 * in use, since they do not tell which unit is meant
 * @example
 * findFormerProvince("Yên Bái")?.now; // "15"
 * findFormerProvince("Lào Cai"); // undefined
 * @see 202/2025/QH15: the mergers of 2025-07-01
 */
export function findFormerProvince(name: unknown): FormerProvince | undefined {
  return typeof name === "string" && name.length <= MOST_CHARACTERS ? byName().get(foldPlace(name)) : undefined;
}
