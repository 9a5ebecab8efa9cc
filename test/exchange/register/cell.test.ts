import { describe, expect, it } from "vitest";
import { isBlank, isFormula, MOST_CHARACTERS, timeOf } from "../../../src/exchange/register/cell.js";
import { type Cell, readRegister } from "../../../src/exchange/register/index.js";
import { dayOfDate } from "../../../src/exchange/register/read-day.js";
import { revokedProxy, throwingProxy } from "../../support/hostile.js";

describe("a blank cell", () => {
  it.each(["", " ", "\n\t", "\u00a0", "\u200b", " \u200b ", null, undefined])("is %j", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each(["-", "0", 0, false, Number.NaN, new Date(0), {}, [], { formula: "A1" }, " ".repeat(MOST_CHARACTERS + 1)])(
    "is not %j",
    (cell) => {
      expect(isBlank(cell)).toBe(false);
    },
  );
});

describe("a formula", () => {
  it.each([
    [{ formula: "A1" }, true],
    [{ formula: "A1", result: 5 }, true],
    [{ formula: "" }, true],
    [{ formula: 5 }, false],
    [{ result: 5 }, false],
    [{}, false],
    [null, false],
    ["=A1", false],
    [["formula"], false],
  ])("is told by what it has: %j %s", (cell, is) => {
    expect(isFormula(cell)).toBe(is);
  });

  const row = (...cells: readonly Cell[]) => {
    const names = ["Tên sản phẩm", "Chủ thể", "Số sao", "Ngày công nhận", "Ghi chú", "Giá"];
    const [, product] = [...readRegister([names, ["Chè", "HTX Hảo Đạt", ...cells]])];
    return product;
  };

  it("counts by its stored result", () => {
    const product = row(
      { formula: "MAX(F2:H2)", result: 4 },
      { formula: "TODAY()", result: new Date("2024-06-05T00:00:00Z") },
      { formula: '"a"', result: "ghi" },
      { formula: "1=1", result: true },
    );
    expect(product?.entry).toMatchObject({
      stars: 4,
      recognitions: [{ date: "2024-06-05" }],
      notes: "ghi",
      other: { Giá: true },
    });
    expect(product?.issues).toEqual([]);
    expect(product?.account).toEqual({ used: 5, kept: 1, reported: 0 });
  });

  it.each([undefined, null])("without a stored result is told, and never blank: %s", (result) => {
    const formula = { formula: "A1", ...(result === null && { result }) };
    const product = row(formula, formula, formula, formula);
    expect(product?.issues).toEqual(
      ["C", "D", "E", "F"].map((letter) => ({
        code: "register.formula-without-value",
        path: [2, letter],
        params: {},
      })),
    );
    expect(product?.account).toEqual({ used: 2, kept: 0, reported: 4 });
    expect(product?.cells[2]).toEqual(formula);
  });

  it("with an empty result is blank", () => {
    expect(row({ formula: "A1", result: "" })?.issues).toEqual([]);
  });
});

describe("a date", () => {
  it.each([
    [new Date("1899-12-31T00:00:00Z"), undefined],
    [new Date("1900-01-01T00:00:00Z"), "1900-01-01"],
    [new Date("2099-12-31T00:00:00Z"), "2099-12-31"],
    [new Date("2100-01-01T00:00:00Z"), undefined],
    [new Date(Number.NaN), undefined],
  ])("is of the years 1900 to 2099: %s is %s", (date, day) => {
    expect(dayOfDate(date.getTime())).toBe(day);
  });

  it("is told from everything that looks like one", () => {
    expect(timeOf(new Date(5))).toBe(5);
    expect(timeOf(new Date(Number.NaN))).toBeNaN();
    const others = [5, "2024-06-05", null, {}, { getTime: () => 5 }, Object.create(Date.prototype), Date];
    expect([...others, throwingProxy(), revokedProxy(new Date(5))].map(timeOf)).toEqual(
      Array.from({ length: 9 }, () => undefined),
    );
  });
});
