import { describe, expect, it } from "vitest";
import { checkRegisterRow } from "../../../src/exchange/check.js";
import { type Cell, type RegisterContext, readRegister } from "../../../src/exchange/register/index.js";
import { productSchema, validate } from "../../../src/records/index.js";

const headings = [
  ...["TT", "Tên sản phẩm", "Chủ thể", "Bộ sản phẩm", "Xã", "Tỉnh", "Hạng sao", "Số QĐ", "Ngày công nhận"],
  ...["Cơ quan công nhận", "Mã số thuế"],
];
const product: readonly Cell[] = [
  ...[1, "Chè Tân Cương", "HTX Hảo Đạt", "2026/11", "Tân Cương", "Thái Nguyên", "4 sao", "858/QĐ-UBND", "05/06/2026"],
  ...["UBND tỉnh Thái Nguyên", "0100109106"],
];

/** What became of the only row below the headings, with some of its cells changed. */
function check(changed: Readonly<Record<number, Cell>> = {}, context: RegisterContext = {}) {
  const cells = product.map((cell, index) => (index in changed ? changed[index] : cell));
  const [row] = [...readRegister([headings, cells])].slice(1);
  if (row === undefined) {
    throw new Error("no row");
  }
  const { record, issues, warnings } = checkRegisterRow(row, context);
  return {
    record,
    issues,
    warnings,
    told: [...issues, ...warnings].map(({ code, path }) => `${code} ${path.join("")}`),
  };
}

describe("checkRegisterRow", () => {
  it("gives the record of a row with nothing wrong", () => {
    const { record, told } = check();
    expect(told).toEqual([]);
    expect(record).toMatchObject({
      name: "Chè Tân Cương",
      decision: "2026",
      set: 11,
      producer: {
        name: "HTX Hảo Đạt",
        type: "cooperative",
        taxCode: "0100109106",
        address: { current: { province: "19", communeName: "Tân Cương" } },
      },
      recognitions: [{ stars: 4, date: "2026-06-05", decisionNumber: "858/QĐ-UBND", authority: { tier: "province" } }],
    });
    expect(validate(productSchema, record)).toEqual({ ok: true, value: record });
  });

  it.each([
    [{ 10: "0100109107" }, [/^tax-code\.\S+ 2K$/]],
    [{ 6: "bốn" }, [/^register\.unreadable-stars 2G$/, /^register\.recognition-incomplete 2$/]],
    [{ 8: "06/25/2026" }, [/^register\.month-first 2I$/, /^register\.recognition-incomplete 2$/]],
    [{ 5: "Yên Bái" }, [/^register\.former-province 2F$/]],
    [{ 1: "" }, [/^register\.no-product-name 2B$/]],
    [{ 2: "" }, [/^register\.no-producer 2C$/]],
    [
      { 2: "Cơ sở A", 6: "bốn" },
      [/^register\.unreadable-stars 2G$/, /^field\.missing 2producertype$/, /incomplete 2$/],
    ],
    [{ 2: "", 5: "" }, [/^register\.no-producer 2C$/, /^field\.missing 2F$/]],
    // A missing name keeps nothing else from being told.
    [{ 1: "", 2: "" }, [/^register\.no-product-name 2B$/, /^register\.no-producer 2C$/]],
    [{ 1: "", 10: "0100109107" }, [/^register\.no-product-name 2B$/, /^tax-code\.\S+ 2K$/]],
    [{ 2: "", 10: "0100109107" }, [/^register\.no-producer 2C$/, /^tax-code\.\S+ 2K$/]],
    [{ 5: "Atlantis" }, [/^province-code\.\S+ 2F$/]],
  ])("tells each fault once, at its cell: %j", (changed, expected) => {
    const { record, told } = check(changed);
    expect(record).toBeUndefined();
    expect(told.length, told.join()).toBe(expected.length);
    for (const [index, pattern] of expected.entries()) {
      expect(told[index]).toMatch(pattern);
    }
  });

  it("has no record where a cell is wrong that no field of the record needs", () => {
    const { record, issues } = check({ 0: "1-2" });
    expect(issues.map(({ code }) => code)).toEqual(["register.unreadable-number"]);
    expect(record).toBeUndefined();
  });

  it("warns of stars without a decision, and still gives the product's record", () => {
    const { record, issues, told } = check({ 7: "", 8: "", 9: "" });
    expect(issues).toEqual([]);
    expect(told).toEqual(["register.recognition-incomplete 2"]);
    expect(record).toMatchObject({ name: "Chè Tân Cương" });
    expect(record).not.toHaveProperty("recognitions");
  });

  it("takes from the context what the register says once", () => {
    const context = { decisionNumber: "858/QĐ-UBND", date: "2026-06-05", authority: "UBND tỉnh Thái Nguyên" };
    expect(check({ 7: "", 8: "", 9: "" }, context)).toMatchObject({
      told: [],
      record: { recognitions: [{ date: "2026-06-05" }] },
    });
    expect(check({ 5: "" }, { province: "19" }).record).toMatchObject({
      producer: { address: { current: { province: "19" } } },
    });
  });

  it("hands on what is said of rows that are no products", () => {
    const rows = [...readRegister([headings, ["", "Danh mục mới"], product])];
    expect(rows.map((row) => checkRegisterRow(row).record !== undefined)).toEqual([false, false, true]);
    const [unread] = [...readRegister([["Chè"]])];
    expect(unread && checkRegisterRow(unread)).toEqual({
      issues: [{ code: "register.no-headings", path: [1], params: {} }],
      warnings: [],
    });
  });
});
