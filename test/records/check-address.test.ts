import { describe, expect, test } from "vitest";
import { type Address, checkAddress } from "../../src/records/index.js";
import { findProvince, provinces } from "../../src/records/provinces.js";

const hasProvince = (code: string) => findProvince(code) !== undefined;
const communes: Readonly<Record<string, string>> = { "05482": "19", "00004": "01" };
const provinceOf = (commune: string) => (Object.hasOwn(communes, commune) ? communes[commune] : undefined);
const at = (province: string, commune?: string): Address => ({
  current: { province, ...(commune !== undefined && { commune }) },
});
const unknownProvince = (given: string) => ({
  code: "address.unknown-province",
  path: ["current", "province"],
  params: { given },
});
const unknownCommune = (given: string) => ({
  code: "address.unknown-commune",
  path: ["current", "commune"],
  params: { given },
});

describe("checkAddress", () => {
  test("the 34 units are known", () => {
    expect(provinces.flatMap(({ code }) => checkAddress(at(code), { hasProvince }))).toEqual([]);
  });

  test.each(["02", "63", "99", "00"])("there is no province %s", (code) => {
    expect(checkAddress(at(code), { hasProvince })).toEqual([unknownProvince(code)]);
  });

  test("a commune of the province is right", () => {
    expect(checkAddress(at("19", "05482"), { hasProvince, provinceOf })).toEqual([]);
  });

  test("a commune of another province", () => {
    expect(checkAddress(at("01", "05482"), { hasProvince, provinceOf })).toEqual([
      {
        code: "address.commune-of-other-province",
        path: ["current", "commune"],
        params: { given: "05482", province: "19" },
      },
    ]);
  });

  test("a commune that is none", () => {
    expect(checkAddress(at("19", "99999"), { hasProvince, provinceOf })).toEqual([unknownCommune("99999")]);
  });

  test("both are told at once", () => {
    expect(checkAddress(at("99", "99999"), { hasProvince, provinceOf })).toEqual([
      unknownProvince("99"),
      unknownCommune("99999"),
    ]);
  });

  test("what the caller does not know is not checked", () => {
    expect(checkAddress(at("99", "99999"), {})).toEqual([]);
    expect(checkAddress(at("99", "99999"), { hasProvince })).toEqual([unknownProvince("99")]);
    expect(checkAddress(at("99", "99999"), { provinceOf })).toEqual([unknownCommune("99999")]);
    expect(checkAddress(at("19"), { hasProvince, provinceOf })).toEqual([]);
  });

  test("former units are history", () => {
    const former = [{ province: "Hà Tây", codes: { province: "28", commune: "99999" } }];
    expect(checkAddress({ former }, { hasProvince, provinceOf })).toEqual([]);
    expect(checkAddress({ ...at("19"), former }, { hasProvince, provinceOf })).toEqual([]);
  });

  test("codes that never went through validate are shortened", () => {
    expect(checkAddress(at("9".repeat(100)), { hasProvince })).toEqual([unknownProvince(`${"9".repeat(60)}…`)]);
  });
});
