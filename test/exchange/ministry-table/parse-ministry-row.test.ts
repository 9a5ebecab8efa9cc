import { describe, expect, test } from "vitest";
import { parseMinistryRow } from "../../../src/exchange/ministry-table/index.js";

const row = {
  MA_OCOP: 7,
  Ma_DonViHanhChinh: "05449",
  Ma_ThoiGian: "OCOP2026",
  Ma_SanPham: "SP00000001",
  TenSanPham: "Chè Tân Cương",
  XepHang: "4*",
  ChuTheSXKD: "HTX Trà An Toàn",
  DoanhThuNam: "1250.50",
  TrangThai: "HIEULUC",
};

const entry = {
  id: 7,
  unitCode: "05449",
  period: "OCOP2026",
  productCode: "SP00000001",
  productName: "Chè Tân Cương",
  stars: 4,
  producerName: "HTX Trà An Toàn",
  revenue: 1_250_500_000,
  isValid: true,
};

const read = (change: Readonly<Record<string, unknown>>) => parseMinistryRow({ ...row, ...change });
const issuesOf = (given: unknown) => {
  const result = parseMinistryRow(given);
  return result.ok ? [] : result.issues;
};
const only = (change: Readonly<Record<string, unknown>>) => issuesOf({ ...row, ...change });

describe("parseMinistryRow", () => {
  test("gives a readable entry with revenue in đồng", () => {
    expect(parseMinistryRow(row)).toEqual({ ok: true, value: entry });
  });

  test.each([
    ["MA_OCOP", "7", { id: 7 }],
    ["MA_OCOP", " 007 ", { id: 7 }],
    ["MA_OCOP", 1, { id: 1 }],
    ["MA_OCOP", 2_147_483_647, { id: 2_147_483_647 }],
    ["Ma_ThoiGian", " 2026 ", { period: "2026" }],
    ["TenSanPham", "Che\u0300 ", { productName: "Chè" }],
    ["TenSanPham", "x".repeat(255), { productName: "x".repeat(255) }],
    ["XepHang", " 3* ", { stars: 3 }],
    ["XepHang", "5*", { stars: 5 }],
    ["TrangThai", "HETHAN", { isValid: false }],
    ["DoanhThuNam", 1250.5, { revenue: 1_250_500_000 }],
    ["DoanhThuNam", "1250.5", { revenue: 1_250_500_000 }],
    ["DoanhThuNam", " 1250 ", { revenue: 1_250_000_000 }],
    ["DoanhThuNam", 0, { revenue: 0 }],
    ["DoanhThuNam", "0.01", { revenue: 10_000 }],
    ["DoanhThuNam", 0.29, { revenue: 290_000 }],
    ["DoanhThuNam", "9007199254.74", { revenue: 9_007_199_254_740_000 }],
    ["DoanhThuNam", null, { revenue: null }],
    ["DoanhThuNam", undefined, { revenue: null }],
    ["DoanhThuNam", " ", { revenue: null }],
  ])("%s %j is read", (column, cell, expected) => {
    expect(read({ [column]: cell })).toEqual({ ok: true, value: { ...entry, ...expected } });
  });

  test.each([
    ["MA_OCOP", null, "field.missing", {}],
    ["MA_OCOP", " ", "text.empty", {}],
    ["MA_OCOP", 0, "ministry.id", { given: 0, least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", 2_147_483_648, "ministry.id", { given: 2_147_483_648, least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", 1.5, "ministry.id", { given: 1.5, least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", Number.NaN, "ministry.id", { given: "not-finite", least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", "7a", "ministry.id", { given: "7a", least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", "99999999999", "ministry.id", { given: "99999999999", least: 1, most: 2_147_483_647 }],
    ["MA_OCOP", true, "ministry.id", { given: true, least: 1, most: 2_147_483_647 }],
    ["Ma_DonViHanhChinh", undefined, "field.missing", {}],
    ["Ma_DonViHanhChinh", 5449, "ministry.code-as-number", {}],
    ["Ma_DonViHanhChinh", "12345678901", "text.too-long", { most: 10 }],
    ["Ma_SanPham", "SP\t1", "text.unprintable-character", {}],
    ["TenSanPham", "Chè\nTân Cương", "text.unprintable-character", {}],
    ["TenSanPham", "Chè \ud800", "text.unprintable-character", {}],
    ["TenSanPham", "x".repeat(256), "text.too-long", { most: 255 }],
    ["ChuTheSXKD", "", "text.empty", {}],
    ["ChuTheSXKD", ["HTX"], "field.wrong-type", { expected: "string", given: "list" }],
    ["XepHang", null, "field.missing", {}],
    ["XepHang", "4", "field.not-an-option", { allowed: ["3*", "4*", "5*"] }],
    ["XepHang", 4, "field.not-an-option", { allowed: ["3*", "4*", "5*"] }],
    ["XepHang", "4 sao", "field.not-an-option", { allowed: ["3*", "4*", "5*"] }],
    ["XepHang", "2*", "field.not-an-option", { allowed: ["3*", "4*", "5*"] }],
    ["TrangThai", "hieuluc", "field.not-an-option", { allowed: ["HIEULUC", "HETHAN"] }],
    ["TrangThai", "constructor", "field.not-an-option", { allowed: ["HIEULUC", "HETHAN"] }],
    ["DoanhThuNam", "1250,5", "ministry.revenue-malformed", { given: "1250,5" }],
    ["DoanhThuNam", "1.250.500", "ministry.revenue-malformed", { given: "1.250.500" }],
    ["DoanhThuNam", -1, "ministry.revenue-malformed", { given: -1 }],
    ["DoanhThuNam", "1e3", "ministry.revenue-malformed", { given: "1e3" }],
    ["DoanhThuNam", Number.POSITIVE_INFINITY, "ministry.revenue-malformed", { given: "not-finite" }],
    ["DoanhThuNam", true, "ministry.revenue-malformed", { given: true }],
    ["DoanhThuNam", "1250.505", "ministry.revenue-too-precise", { given: "1250.505", decimals: 2 }],
    ["DoanhThuNam", 0.1 + 0.2, "ministry.revenue-too-precise", { given: 0.1 + 0.2, decimals: 2 }],
    ["DoanhThuNam", "9007199254.75", "ministry.revenue-too-large", { given: "9007199254.75", most: "9007199254.74" }],
    [
      "DoanhThuNam",
      "999999999999.99",
      "ministry.revenue-too-large",
      { given: "999999999999.99", most: "9007199254.74" },
    ],
    ["DoanhThuNam", 1e12, "ministry.revenue-too-large", { given: 1e12, most: "9007199254.74" }],
  ])("%s %j: %s", (column, cell, code, params) => {
    expect(only({ [column]: cell })).toEqual([{ code, path: [column], params }]);
  });

  test("tells all problems at once, in the order of the columns", () => {
    expect(
      only({ DoanhThuNam: "-1", MA_OCOP: 0, TrangThai: "", Extra: 1 }).map(({ code, path }) => [code, path]),
    ).toEqual([
      ["ministry.id", ["MA_OCOP"]],
      ["ministry.revenue-malformed", ["DoanhThuNam"]],
      ["text.empty", ["TrangThai"]],
      ["field.unknown", ["Extra"]],
    ]);
    expect(issuesOf({}).map(({ code, path }) => [code, ...path])).toEqual([
      ["field.missing", "MA_OCOP"],
      ["field.missing", "Ma_DonViHanhChinh"],
      ["field.missing", "Ma_ThoiGian"],
      ["field.missing", "Ma_SanPham"],
      ["field.missing", "TenSanPham"],
      ["field.missing", "XepHang"],
      ["field.missing", "ChuTheSXKD"],
      ["field.missing", "TrangThai"],
    ]);
  });

  test("reports unknown columns, a sound row too, and not more than a thousand", () => {
    expect(only({ "MA OCOP": 1 })).toEqual([
      { code: "field.unknown", path: ["MA OCOP"], params: { field: "MA OCOP" } },
    ]);
    expect(issuesOf(JSON.parse(`{"__proto__":1,${JSON.stringify(row).slice(1)}`))).toEqual([
      { code: "field.unknown", path: ["__proto__"], params: { field: "__proto__" } },
    ]);
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`x${index}`, index]));
    const issues = only(many);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toEqual({ code: "input.more-issues", path: [], params: { listed: 1000 } });
  });

  test.each([
    [null, "field.wrong-type", { expected: "object", given: "null" }],
    [undefined, "field.missing", {}],
    ["MA_OCOP", "field.wrong-type", { expected: "object", given: "string" }],
    [[row], "field.wrong-type", { expected: "object", given: "list" }],
    [7, "field.wrong-type", { expected: "object", given: "number" }],
  ])("%j is no row", (given, code, params) => {
    expect(issuesOf(given)).toEqual([{ code, path: [], params }]);
  });

  test("shortens huge cells and column names, and looks into none", () => {
    const huge = "9".repeat(10_000_000);
    const shown = `${"9".repeat(60)}…`;
    expect(only({ MA_OCOP: huge, TenSanPham: huge, XepHang: huge, DoanhThuNam: huge, [huge]: 1 })).toEqual([
      { code: "ministry.id", path: ["MA_OCOP"], params: { given: shown, least: 1, most: 2_147_483_647 } },
      { code: "text.too-long", path: ["TenSanPham"], params: { most: 255 } },
      { code: "field.not-an-option", path: ["XepHang"], params: { allowed: ["3*", "4*", "5*"] } },
      { code: "ministry.revenue-malformed", path: ["DoanhThuNam"], params: { given: shown } },
      { code: "field.unknown", path: [shown], params: { field: shown } },
    ]);
  });

  test("does not throw where a getter does", () => {
    const trap = Object.defineProperty({ ...row }, "XepHang", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(issuesOf(trap)).toMatchObject([{ code: "input.unreadable" }]);
  });
});
