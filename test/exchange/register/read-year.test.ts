import { describe, expect, it } from "vitest";
import { readYear } from "../../../src/exchange/register/read-year.js";

describe("readYear", () => {
  it.each([
    [2023, 2023],
    ["2023", 2023],
    ["Năm 2023", 2023],
    ["2023.0", 2023],
    [1990, 1990],
    [2099, 2099],
  ])("%j is %d", (cell, value) => {
    expect(readYear(cell)).toEqual({ value });
  });

  it.each([1989, 2100, 23, "2023-2024", "năm", "Năm thứ 2", "20năm 23", "Đợt năm 2023"])("%j is no year", (cell) => {
    const given = String(cell);
    expect(readYear(cell)).toEqual({ issue: { code: "register.unreadable-year", params: { given } } });
  });
});
