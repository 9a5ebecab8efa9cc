import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPrintable } from "../../../src/base/printable.js";
import {
  formatMinistryRow,
  type MinistryEntry,
  type MinistryRow,
  parseMinistryRow,
} from "../../../src/exchange/ministry-table/index.js";
import { untyped } from "../../support/sheets.js";

const entry: MinistryEntry = {
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

const row: MinistryRow = {
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

const write = (change: Readonly<Record<string, unknown>>) =>
  formatMinistryRow(untyped<MinistryEntry>({ ...entry, ...change }));

describe("formatMinistryRow", () => {
  test("gives a row by the table's columns, in their order", () => {
    const written = formatMinistryRow(entry);
    expect(written).toEqual({ ok: true, value: row });
    expect(written.ok && Object.keys(written.value)).toEqual(Object.keys(row));
  });

  test.each([
    [null, null],
    [0, "0.00"],
    [-0, "0.00"],
    [10_000, "0.01"],
    [290_000, "0.29"],
    [1_000_000, "1.00"],
    [1_250_500_000, "1250.50"],
    [9_007_199_254_740_000, "9007199254.74"],
  ])("a revenue of %j đồng is %j", (revenue, written) => {
    expect(write({ revenue })).toEqual({ ok: true, value: { ...row, DoanhThuNam: written } });
  });

  test.each([
    [1, "ministry.revenue-not-representable", { given: 1, step: 10_000 }],
    [9_999, "ministry.revenue-not-representable", { given: 9_999, step: 10_000 }],
    [1_250_505_000, "ministry.revenue-not-representable", { given: 1_250_505_000, step: 10_000 }],
    [2 ** 53, "ministry.revenue-too-large", { given: 2 ** 53, most: "9007199254.74" }],
    [1e18, "ministry.revenue-too-large", { given: 1e18, most: "9007199254.74" }],
    [1e300, "ministry.revenue-too-large", { given: 1e300, most: "9007199254.74" }],
    [-10_000, "ministry.revenue-malformed", { given: -10_000 }],
    [10_000.5, "ministry.revenue-malformed", { given: 10_000.5 }],
    [Number.NaN, "ministry.revenue-malformed", { given: "not-finite" }],
    ["10000", "ministry.revenue-malformed", { given: "10000" }],
    [undefined, "field.missing", {}],
  ])("a revenue of %j: %s", (revenue, code, params) => {
    expect(write({ revenue })).toEqual({ ok: false, issues: [{ code, path: ["revenue"], params }] });
  });

  test.each([
    ["id", 0, "ministry.id", { given: 0, least: 1, most: 2_147_483_647 }],
    ["productName", "x".repeat(256), "text.too-long", { most: 255 }],
    ["producerName", "x".repeat(300), "text.too-long", { most: 255 }],
    ["unitCode", 5449, "ministry.code-as-number", {}],
    ["period", "2026\n", "accepted", {}],
    ["productCode", "", "text.empty", {}],
    ["stars", 2, "field.not-an-option", { allowed: [3, 4, 5] }],
    ["stars", "4*", "field.not-an-option", { allowed: [3, 4, 5] }],
    ["isValid", 1, "field.wrong-type", { expected: "boolean", given: "number" }],
    ["isValid", undefined, "field.missing", {}],
  ])("%s %j: %s", (field, value, code, params) => {
    expect(write({ [field]: value })).toEqual(
      code === "accepted"
        ? { ok: true, value: { ...row, Ma_ThoiGian: "2026" } }
        : { ok: false, issues: [{ code, path: [field], params }] },
    );
  });

  test.each([[3, "3*"] as const, [5, "5*"] as const])("%d stars are %s", (stars, XepHang) => {
    expect(write({ stars })).toEqual({ ok: true, value: { ...row, XepHang } });
  });

  test("writes what is no longer valid as HETHAN", () => {
    expect(write({ isValid: false })).toEqual({ ok: true, value: { ...row, TrangThai: "HETHAN" } });
  });

  test.each([null, undefined, 7, [entry]])("%j is no entry", (given) => {
    const code = given === undefined ? "field.missing" : "field.wrong-type";
    expect(formatMinistryRow(untyped<MinistryEntry>(given))).toMatchObject({ ok: false, issues: [{ code, path: [] }] });
  });
});

describe("writing and reading", () => {
  const text = (most: number) =>
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: most })
      .map((drawn) => drawn.normalize("NFC").trim())
      .filter((drawn) => drawn.length > 0 && drawn.length <= most && isPrintable(drawn));
  const entries = fc.record({
    id: fc.integer({ min: 1, max: 2_147_483_647 }),
    unitCode: text(10),
    period: text(10),
    productCode: text(10),
    productName: text(255),
    stars: fc.constantFrom(3, 4, 5),
    producerName: text(255),
    revenue: fc.option(fc.integer({ min: 0, max: 900_719_925_474 }).map((steps) => steps * 10_000)),
    isValid: fc.boolean(),
  }) satisfies fc.Arbitrary<MinistryEntry>;
  const amounts = fc
    .tuple(fc.integer({ min: 0, max: 9_007_199_253 }), fc.integer({ min: 0, max: 99 }))
    .map(([millions, hundredths]) => `${millions}.${String(hundredths).padStart(2, "0")}`);
  const rows = fc.record({
    MA_OCOP: fc.integer({ min: 1, max: 2_147_483_647 }),
    Ma_DonViHanhChinh: text(10),
    Ma_ThoiGian: text(10),
    Ma_SanPham: text(10),
    TenSanPham: text(255),
    XepHang: fc.constantFrom("3*", "4*", "5*"),
    ChuTheSXKD: text(255),
    DoanhThuNam: fc.option(amounts),
    TrangThai: fc.constantFrom("HIEULUC", "HETHAN"),
  }) satisfies fc.Arbitrary<MinistryRow>;

  test("an entry that was written reads back as itself", () => {
    fc.assert(
      fc.property(entries, (drawn) => {
        const written = formatMinistryRow(drawn);
        expect(written.ok && parseMinistryRow(written.value)).toEqual({ ok: true, value: drawn });
      }),
    );
  });

  test("a row that was read is written back as itself", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const read = parseMinistryRow(drawn);
        expect(read.ok && formatMinistryRow(read.value)).toEqual({ ok: true, value: drawn });
      }),
    );
  });

  test("neither throws, whatever is given", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), entries.map(Object.entries), fc.dictionary(fc.string(), fc.anything())),
        (any) => {
          expect(parseMinistryRow(any).ok).toBe(false);
          expect(formatMinistryRow(untyped<MinistryEntry>(any)).ok).toBe(false);
        },
      ),
    );
  });
});
