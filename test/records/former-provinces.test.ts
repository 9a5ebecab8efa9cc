import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFormerProvince, formerProvinces, formerProvincesUntil } from "../../src/records/former-provinces.js";
import { findProvince, provinces } from "../../src/records/provinces.js";

const facts = "../shared/facts/provinces.json";

interface FactFile {
  readonly former: {
    readonly until: string;
    readonly provinces: readonly { readonly code: string; readonly nameVi: string; readonly now: string }[];
  };
}

/** What 202/2025/QH15 made of the 52 units it merged: every unit of today that had another name in it. */
const mergers = [
  ["08", "Hà Giang, Tuyên Quang"],
  ["15", "Lào Cai, Yên Bái"],
  ["19", "Bắc Kạn, Thái Nguyên"],
  ["25", "Hòa Bình, Phú Thọ, Vĩnh Phúc"],
  ["24", "Bắc Giang, Bắc Ninh"],
  ["33", "Hưng Yên, Thái Bình"],
  ["31", "Hải Dương, Hải Phòng"],
  ["37", "Hà Nam, Nam Định, Ninh Bình"],
  ["44", "Quảng Bình, Quảng Trị"],
  ["48", "Đà Nẵng, Quảng Nam"],
  ["51", "Quảng Ngãi, Kon Tum"],
  ["52", "Bình Định, Gia Lai"],
  ["56", "Khánh Hòa, Ninh Thuận"],
  ["68", "Bình Thuận, Đắk Nông, Lâm Đồng"],
  ["66", "Phú Yên, Đắk Lắk"],
  ["79", "Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh"],
  ["75", "Bình Phước, Đồng Nai"],
  ["80", "Tây Ninh, Long An"],
  ["92", "Cần Thơ, Hậu Giang, Sóc Trăng"],
  ["86", "Bến Tre, Trà Vinh, Vĩnh Long"],
  ["82", "Tiền Giang, Đồng Tháp"],
  ["96", "Bạc Liêu, Cà Mau"],
  ["91", "An Giang, Kiên Giang"],
] as const;

/** Units that stayed as they were. */
const untouched = "01 04 11 12 14 20 22 38 40 42 46".split(" ");

describe("formerProvinces", () => {
  test("are the 63 units until 2025-06-30, in order of their codes", () => {
    expect(formerProvincesUntil).toBe("2025-06-30");
    expect(formerProvinces.length).toBe(63);
    const codes = formerProvinces.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(formerProvinces.map(({ name }) => name)).size).toBe(63);
  });

  test("became the 34 of today", () => {
    expect([...new Set(formerProvinces.map(({ now }) => now))].sort()).toEqual(provinces.map(({ code }) => code));
  });

  test.each(mergers)("%s was %s", (now, names) => {
    const parts = formerProvinces.filter((one) => one.now === now).map(({ name }) => name);
    expect(parts.sort()).toEqual(names.split(", ").sort());
  });

  test("stayed what they were, eleven of them", () => {
    expect(formerProvinces.filter(({ now }) => untouched.includes(now)).map(({ now }) => now)).toEqual(untouched);
    expect([...untouched, ...mergers.map(([now]) => now)].sort()).toEqual(provinces.map(({ code }) => code));
  });

  test("are named today where a unit of today has the name", () => {
    for (const { name, isNamedToday } of formerProvinces) {
      expect([name, isNamedToday]).toEqual([name, findProvince(name) !== undefined]);
      expect(name).toBe(name.normalize("NFC"));
    }
    expect(formerProvinces.filter(({ isNamedToday }) => isNamedToday).length).toBe(33);
  });

  test.runIf(existsSync(facts))("equal the fact file", () => {
    const { former } = JSON.parse(readFileSync(facts, "utf8")) as FactFile;
    expect(formerProvinces.map(({ code, name, now }) => ({ code, nameVi: name, now }))).toEqual(
      former.provinces.map(({ code, nameVi, now }) => ({ code, nameVi, now })),
    );
    expect(formerProvincesUntil).toBe(former.until);
  });
});

describe("findFormerProvince", () => {
  const gone = formerProvinces.filter(({ isNamedToday }) => !isNamedToday);

  test.each(gone)("$name by every spelling", (unit) => {
    const { name } = unit;
    const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
    const spellings = [
      ...[name, plain, name.toUpperCase(), plain.toLowerCase(), name.normalize("NFD"), ` ${name} `],
      ...[`Tỉnh ${name}`, `TỈNH ${name.toUpperCase()}`, `tinh ${plain}`, `T. ${name}`, `T.${name}`],
    ];
    for (const spelling of spellings) {
      expect([spelling, findFormerProvince(spelling)]).toEqual([spelling, unit]);
    }
  });

  test.each([
    ["BR-VT", "77"],
    ["BRVT", "77"],
    ["BR - VT", "77"],
    ["Tỉnh BR-VT", "77"],
    ["Bà Rịa Vũng Tàu", "77"],
    ["Bà Rịa-Vũng Tàu", "77"],
    ["TT-Huế", "46"],
    ["TT Huế", "46"],
    ["T.T. Huế", "46"],
    ["Thừa Thiên - Huế", "46"],
    ["Hoà Bình", "17"],
  ])("%j is %s", (text, code) => {
    expect(findFormerProvince(text)?.code).toBe(code);
  });

  test.each([
    ...["", " ", "Tỉnh", "T.", "77", "02", "Lào Cai", "Tỉnh Lào Cai", "Hà Nội", "Huế", "TP. Huế", "Hồ Chí Minh"],
    ...[
      "TP. Bến Tre",
      "Vũng Tàu",
      "Thành phố Hải Dương",
      "Huyện Bến Tre",
      "Bến Tre, Việt Nam",
      "constructor",
      "__proto__",
    ],
    "Bến Tre".padEnd(61),
    ...[77, null, undefined, {}, ["Bến Tre"], Symbol("Bến Tre")],
  ])("%o is none", (name) => {
    expect(findFormerProvince(name)).toBeUndefined();
  });

  test("looks at 60 characters", () => {
    expect(findFormerProvince("Bến Tre".padEnd(60))?.now).toBe("86");
    expect(findFormerProvince(" ".repeat(10_000_000))).toBeUndefined();
  });
});
