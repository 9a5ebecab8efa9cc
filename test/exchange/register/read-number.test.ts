import { describe, expect, it } from "vitest";
import { readNumber, romanNumber } from "../../../src/exchange/register/read-number.js";

describe("readNumber", () => {
  it.each([
    [1, 1],
    ["1", 1],
    ["1.", 1],
    ["12)", 12],
    ["007", 7],
    ["3.0", 3],
    ["3,0", 3],
    ["9999999", 9_999_999],
    ["II.1", 1],
    ["1.10", 10],
    [1.5, 5],
    ["A.2.3.", 3],
  ])("%j is %d", (cell, value) => {
    expect(readNumber(cell)).toEqual({ value });
  });

  it.each(["I", "II.", "iv", "XIV", "A", "b)", "Đ"])("%s numbers a section", (cell) => {
    expect(readNumber(cell)).toEqual({ value: "section" });
  });

  it.each([0, "0", -1, "1a", "1-2", "10000000", "TT", "1..", "1.5.x", "MMMMMMMM"])("%j is no number", (cell) => {
    const given = String(cell);
    expect(readNumber(cell)).toEqual({ issue: { code: "register.unreadable-number", params: { given } } });
  });

  it("leaves blank and broken cells as they are", () => {
    expect(readNumber(" ")).toEqual({});
    expect(readNumber("#REF!")).toEqual({ issue: { code: "register.broken-cell", params: { given: "#REF!" } } });
  });
});

describe("romanNumber", () => {
  it.each([
    ["I", 1],
    ["II", 2],
    ["III.", 3],
    ["IV", 4],
    ["V)", 5],
    ["VIII", 8],
    ["IX", 9],
    ["X", 10],
    ["XIV", 14],
    ["XIX", 19],
    ["XXXVI", 36],
    ["XXXVIII", 38],
    ["XXXIX", 39],
  ])("%s is %d", (text, number) => {
    expect(romanNumber(text)).toBe(number);
  });

  it.each([
    ...["", "i", "iv", "IIII", "VV", "IC", "VX", "IIX", "IXI", "XXXX", "XXXXI", "L", "C", "D", "M", "XL"],
    ...["I.I", "I..", " I", "I ", "1", "A", "Ⅳ", "X".repeat(1000)],
  ])("%j is none", (text) => {
    expect(romanNumber(text)).toBeUndefined();
  });

  it("knows every number to 39", () => {
    const tens = ["", "X", "XX", "XXX"];
    const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    const all = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1);
    expect(all.map(romanNumber)).toEqual(all.map((_, index) => index + 1));
  });
});
