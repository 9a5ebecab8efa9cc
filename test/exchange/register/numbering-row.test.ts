import { describe, expect, it } from "vitest";
import { isNumberingRow } from "../../../src/exchange/register/numbering-row.js";

describe("a row that numbers the columns", () => {
  it.each([
    [[1, 2, 3]],
    [["1", "2", "3", "4"]],
    [["(1)", "(2)", "(3)"]],
    [["1", "2", "3=1+2"]],
    [["(1)", "(2)", "(3=1x2)"]],
    [["A", "B", "C"]],
    [["a", "b", "c"]],
    [["A", "B", 1, 2, 3]],
    [["A", 1, 2, 3]],
    [["#", 1, 2, 3]],
    [["#", "1", "2"]],
    [[1, "", 2, null, 3]],
    [["I", "II", "III", "IV"]],
    [["[1]", "[2]", "[3]"]],
    [["1.", "2.", "3."]],
  ])("is %j", (cells) => {
    expect(isNumberingRow(cells)).toBe(true);
  });

  it.each([
    [[]],
    [[""]],
    [[1]],
    [[1, 2]],
    [["A", "B"]],
    [["A", 1, ""]],
    [[0, 1, 2]],
    [[1, 3, 4]],
    [[1, 2, 4]],
    [[2, 3, 4]],
    [["B", "C", "D"]],
    [["A", "C", "D"]],
    [[1, "Chè", 2]],
    [[1, "Chè Tân Cương", "HTX Hảo Đạt"]],
    [["I", "III", "IV"]],
    [["A", "I", "II"]],
    [["#", "#", "#"]],
    [["1.5", "2", "3"]],
    [["1001", "1002", "1003"]],
    [[true, 1, 2]],
    [[new Date(0), 1, 2]],
  ])("is not %j", (cells) => {
    expect(isNumberingRow(cells)).toBe(false);
  });
});
