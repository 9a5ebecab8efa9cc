import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findProvince, provinceKind, provinces, provincesAsOf } from "../../src/records/provinces.js";
import { untyped } from "../support/sheets.js";

const facts = "../shared/facts/provinces.json";

interface FactFile {
  readonly asOf: string;
  readonly provinces: readonly {
    readonly code: string;
    readonly nameVi: string;
    readonly kind: string;
    readonly communes: number;
  }[];
}

const codes =
  "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96".split(" ");

const cities = ["01", "31", "46", "48", "75", "79", "92"];

describe("provinces", () => {
  test("are the 34 units of 19/2025, in order", () => {
    expect(provinces.map(({ code }) => code)).toEqual(codes);
  });

  test("are cities where the law says so", () => {
    expect(provinces.filter(({ kind }) => kind === "city").map(({ code }) => code)).toEqual(cities);
  });

  test("have 3,321 communes, wards and special zones together", () => {
    expect(provinces.reduce((sum, { communes }) => sum + communes, 0)).toBe(3321);
  });

  test("have an English name that is the Vietnamese one without accents", () => {
    for (const { code, name } of provinces) {
      const plain = name.vi.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
      expect(name.en).toBe(code === "79" ? "Ho Chi Minh City" : plain);
      expect(name.vi).toBe(name.vi.normalize("NFC"));
    }
  });

  test.runIf(existsSync(facts))("equal the fact file", () => {
    const file = JSON.parse(readFileSync(facts, "utf8")) as FactFile;
    const own = provinces.map(({ code, name, kind, communes }) => ({ code, nameVi: name.vi, kind, communes }));
    expect(own).toEqual(file.provinces.map(({ code, nameVi, kind, communes }) => ({ code, nameVi, kind, communes })));
    expect(provincesAsOf).toBe(file.asOf);
  });
});

describe("findProvince", () => {
  test.each(provinces)("$name.en by code and by every spelling", (unit) => {
    const { vi, en } = unit.name;
    const spellings = [
      unit.code,
      ` ${unit.code} `,
      vi,
      vi.normalize("NFD"),
      en,
      vi.toUpperCase(),
      en.toLowerCase(),
      en.replaceAll(" ", ""),
      `Tỉnh ${vi}`,
      `TỈNH ${vi.toUpperCase()}`,
      `tinh ${en.replace(" City", "")}`,
      `T. ${vi}`,
      `Thành phố ${vi}`,
      `TP ${vi}`,
      `TP.${vi}`,
      `T.P. ${vi}`,
      `${en.replace(" City", "")} Province`,
      `${en.replace(" City", "")} City`,
    ];
    for (const spelling of spellings) {
      expect([spelling, findProvince(spelling)?.code]).toEqual([spelling, unit.code]);
    }
  });

  test.each([
    ["Thanh Hoá", "38"],
    ["Khánh Hoà", "56"],
    ["ĐẮK LẮK", "66"],
    ["Daklak", "66"],
    ["Hanoi", "01"],
    ["TP-Huế", "46"],
    ["  tp.  hồ chí minh ", "79"],
    ["HN", "01"],
    ["TP. HN", "01"],
    ["HCM", "79"],
    ["TP.HCM", "79"],
    ["TP HCM", "79"],
    ["TPHCM", "79"],
    ["tp. hcm", "79"],
    ["HCMC", "79"],
  ])("%j is %s", (text, code) => {
    expect(findProvince(text)?.code).toBe(code);
  });

  test.each([
    "",
    " ",
    "Tỉnh",
    "TP.",
    "1",
    "00",
    "02",
    "0-1",
    "7.9",
    "001",
    "Bình Dương",
    "Thừa Thiên Huế",
    "BR-VT",
    "TT-Huế",
    "SG",
    "HP",
    "ĐN",
    "Hà Nội 1",
    "Hà Nội, Việt Nam",
    "Xã Hà Nội",
    "constructor",
    "__proto__",
    "Hà Nội".padEnd(61),
  ])("%j is none", (text) => {
    expect(findProvince(text)).toBeUndefined();
  });

  test("a name of 60 characters is looked up", () => {
    expect(findProvince("Hà Nội".padEnd(60))?.code).toBe("01");
  });

  test.each(["a", "\u0301", " "])("ten million characters of %j are none", (text) => {
    expect(findProvince(text.repeat(10_000_000))).toBeUndefined();
  });

  test.each([1, 79, null, undefined, {}, ["01"], Symbol("01")])("%o is none", (key) => {
    expect(findProvince(key)).toBeUndefined();
  });
});

describe("provinceKind", () => {
  test.each([
    ["75", "2025-06-30", undefined],
    ["75", "2025-07-01", "province"],
    ["75", "2026-04-29", "province"],
    ["75", "2026-04-30", "city"],
    ["75", "2030-01-01", "city"],
    ["01", "2025-06-30", undefined],
    ["01", "2025-07-01", "city"],
    ["38", "2025-07-01", "province"],
    ["38", "2026-04-30", "province"],
    ["02", "2026-01-01", undefined],
    ["1", "2026-01-01", undefined],
    ["01", "", undefined],
    ["01", "2026", undefined],
    ["01", "2026-02-30", undefined],
    ["01", "30/04/2026", undefined],
  ])("%s on %s: %s", (code, on, kind) => {
    expect(provinceKind(code, on)).toBe(kind);
  });

  test("what is no text is no day and no code", () => {
    expect(provinceKind("01", "9".repeat(10_000_000))).toBeUndefined();
    expect(provinceKind("01", untyped<string>(["2026-01-01"]))).toBeUndefined();
    expect(provinceKind(untyped<string>(null), "2026-01-01")).toBeUndefined();
  });
});
