import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/exchange/register/read-number.js";

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
  ])("%j is %d", (cell, value) => {
    expect(readNumber(cell)).toEqual({ value });
  });

  it.each(["I", "II.", "iv", "XIV", "A", "b)", "Đ"])("%s numbers a section", (cell) => {
    expect(readNumber(cell)).toEqual({ value: "section" });
  });

  it.each([0, "0", -1, 1.5, "1.5", "1a", "1-2", "10000000", "TT", "1..", "MMMMMMMM"])("%j is no number", (cell) => {
    const given = String(cell);
    expect(readNumber(cell)).toEqual({ issue: { code: "register.unreadable-number", params: { given } } });
  });

  it("leaves blank and broken cells as they are", () => {
    expect(readNumber(" ")).toEqual({});
    expect(readNumber("#REF!")).toEqual({ issue: { code: "register.broken-cell", params: { given: "#REF!" } } });
  });
});
