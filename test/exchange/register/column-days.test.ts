import { describe, expect, it } from "vitest";
import { addDay, doubtOf, isDoubtful, noDays, writtenDayIn } from "../../../src/exchange/register/column-days.js";

/** 2024-06-05, 2024-06-25 and 2024-12-12 as a spreadsheet stores them. */
const [june5, june25, december12] = [45448, 45468, 45638];

function doubt(...cells: readonly unknown[]) {
  const days = noDays();
  for (const cell of cells) {
    addDay(days, cell);
  }
  return doubtOf(days);
}

describe("what a cell tells of its column", () => {
  it.each([
    ["01/25/2024", ["isMonthFirst"]],
    ["12/13/2024", ["isMonthFirst"]],
    ["00/25/2024", []],
    ["13/12/2024", ["isDayFirst"]],
    ["25/26/2024", []],
    ["01/01/2024", ["isEither"]],
    ["12/12/2024", ["isEither"]],
    ["05/00/2024", []],
    [june5, ["isEarlySerial"]],
    [december12, ["isEarlySerial"]],
    [december12 + 1, ["isLateSerial"]],
    [true, []],
  ])("%j", (cell, told) => {
    const days = noDays();
    addDay(days, cell);
    expect(Object.entries(days).flatMap(([key, is]) => (is ? [key] : []))).toEqual(told);
  });
});

describe("the days of a column", () => {
  it.each([
    [[]],
    [["", null, "chưa có", "2024", 858, true]],
    [["05/06/2024", "12/12/2024"]],
    [[`06/25/2024 ${"x".repeat(30)}`]],
    [["25/06/2024", "05/06/2024"]],
    [["25/06/2024", "13/13/2024"]],
    [["25/06/2024", june25]],
    [["25/06/2024", june5, june25]],
    [["25/06/2024", "05/06/2024", june5]],
    [["25/06/2024", "01/01/2024", june5]],
    [["05/06/2024", june5]],
    [[june5, december12]],
    [["2024-06-25", "2024-06-05"]],
    [["2024-06-25", june5]],
    [["ngày 25 tháng 6 năm 2024", june5]],
    [[new Date("2024-06-25T00:00:00Z"), new Date("2024-06-05T00:00:00Z")]],
    [[new Date(Number.NaN), "25/06/2024"]],
  ])("are not doubtful in %j", (cells) => {
    expect(doubt(...cells)).toBeUndefined();
  });

  it.each([
    [["06/25/2024"]],
    [["6/25/24"]],
    [["06-25-2024", "05/06/2024"]],
    [["06.25.2024", "25/06/2024"]],
    [["05/06/2024", "06/25/2024 14:30"]],
    [[june5, "12/13/2024"]],
    [[`06/25/2024 ${"x".repeat(29)}`]],
  ])("are doubtful where one has the month first: %j", (cells) => {
    expect(doubt(...cells)).toBe("month-first");
  });

  it.each([
    [["25/06/2024", june5]],
    [[june5, "13/06/2024"]],
    [["25/06/2024", december12]],
    [["25/12/2024", june5]],
    [["25/06/2024", "05/00/2024", "00/06/2024", june5]],
    [["25/06/2024", 1e9, june5]],
    [["25/06/2024", new Date("2024-06-05T00:00:00Z")]],
    [["25/06/2024", "31/12/2024", june5, 45300]],
  ])("are doubtful where every text has a day over 12 and every stored one up to 12: %j", (cells) => {
    expect(doubt(...cells)).toBe("mixed");
  });
});

describe("the day in a text with other words", () => {
  it.each([
    ["Số 12/QĐ-UBND ngày 05/06/2024 của UBND tỉnh Mẫu", "05/06/2024"],
    ["12/QĐ-UBND, 5.6.2024", "5.6.2024"],
    ["12/QĐ-UBND 15 - 06 - 2024", "15 - 06 - 2024"],
    ["(25-12-2023)", "25-12-2023"],
    ["105/06/2024", undefined],
    ["05/06/20245", undefined],
    ["05/06/24", undefined],
    ["5/123/2024", undefined],
    ["12/QĐ-UBND", undefined],
    [`${" ".repeat(290)}05/06/2024`, "05/06/2024"],
    [`${" ".repeat(291)}05/06/2024`, undefined],
    [45448, undefined],
    [["05/06/2024"], undefined],
  ])("of %j is %s", (cell, day) => {
    expect(writtenDayIn(cell)).toBe(day);
  });
});

describe("a cell of a doubtful column", () => {
  it.each([
    ["05/06/2024", true, false],
    ["5/6/24", true, false],
    [june5, true, true],
    [45448.5, true, true],
    [new Date("2024-06-05T00:00:00Z"), true, true],
    // A day that is the same either way, one over 12, and what is no such day.
    ["06/06/2024", false, false],
    [45449, false, false],
    [december12, false, false],
    ["25/06/2024", false, false],
    ["06/25/2024", false, false],
    [june25, false, false],
    ["2024-06-05", false, false],
    ["ngày 5 tháng 6 năm 2024", false, false],
    ["00/06/2024", false, false],
    ["05/00/2024", false, false],
    ["05/01/2024", true, false],
    ["01/12/2024", true, false],
    ["13/13/2024", false, false],
    [32873, false, false],
    [73051, false, false],
    [2024, false, false],
    ["", false, false],
    [null, false, false],
    ["05/06/2024".padEnd(41), false, false],
  ])("%j: month first %s, mixed %s", (cell, monthFirst, mixed) => {
    expect([isDoubtful(cell, "month-first"), isDoubtful(cell, "mixed")]).toEqual([monthFirst, mixed]);
  });
});
