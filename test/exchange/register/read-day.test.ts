import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfSerial, readDay } from "../../../src/exchange/register/read-day.js";

describe("readDay", () => {
  it.each([
    ["05/06/2025", "2025-06-05"],
    ["5/6/2025", "2025-06-05"],
    ["05-06-2025", "2025-06-05"],
    ["5.6.2025", "2025-06-05"],
    ["05 / 06 / 2025", "2025-06-05"],
    ["05 /06 /2025", "2025-06-05"],
    ["05/06/2025 2:30pm", "2025-06-05"],
    ["2025-06-05T00:00+0700", "2025-06-05"],
    [`45813.${"0".repeat(54)}`, "2025-06-05"],
    ["2025-06-05", "2025-06-05"],
    ["2025/6/5", "2025-06-05"],
    ["05/06/25", "2025-06-05"],
    ["31/12/99", "2099-12-31"],
    ["ngày 5 tháng 6 năm 2025", "2025-06-05"],
    ["Ngày 05 tháng 06 năm 2025", "2025-06-05"],
    ["5 thang 6, 2025", "2025-06-05"],
    ["05/06/2025 14:30", "2025-06-05"],
    ["05/06/2025, 2:30:00 PM", "2025-06-05"],
    ["2025-06-05 00:00:00", "2025-06-05"],
    ["2025-06-05T14:30:00.123", "2025-06-05"],
    ["2025-06-05T00:00:00.000Z", "2025-06-05"],
    ["2025-06-05T00:00:00+07:00", "2025-06-05"],
    ["29/02/2024", "2024-02-29"],
    ["01/01/1975", "1975-01-01"],
    [45813, "2025-06-05"],
    [45813.75, "2025-06-05"],
    ["45813", "2025-06-05"],
    [32874, "1990-01-01"],
    [73050, "2099-12-31"],
    [73050.99, "2099-12-31"],
    [new Date("2025-06-05T00:00:00Z"), "2025-06-05"],
    [new Date("2025-06-05T23:59:59Z"), "2025-06-05"],
  ])("%j is %s", (cell, value) => {
    expect(readDay(cell)).toEqual({ value });
  });

  it.each([
    ["register.month-first", "06/25/2025"],
    ["register.month-first", "12/31/25"],
    ["register.month-first", "1-13-2025"],
    ["date.unreal", "31/02/2025"],
    ["date.unreal", "29/02/2025"],
    ["date.unreal", "31/04/2025"],
    ["date.unreal", "00/05/2025"],
    ["date.unreal", "00/25/2025"],
    ["register.month-first", "12/13/2025"],
    ["date.unreal", "13/13/2025"],
    ["date.unreal", "25/25/2025"],
    ["date.unreal", "05/32/2025"],
    ["date.unreal", "2025-25-06"],
    ["register.only-a-year", "2023"],
    ["register.only-a-year", "Năm 2023"],
    ["register.only-a-year", "2023.0"],
    ["register.unreadable-date", "06/2025"],
    ["register.unreadable-date", "5/6-2025"],
    ["register.unreadable-date", "05/06/20255"],
    ["register.unreadable-date", "ngày 5 tháng 6 năm 20255"],
    ["register.unreadable-date", "05/06/2025 10:00 sáng"],
    ["register.unreadable-date", "số 2025-06-05"],
    ["register.unreadable-date", "từ ngày 5 tháng 6 năm 2025"],
    ["register.unreadable-date", "2025-06-05 14:30 sáng"],
    ["register.unreadable-date", "12025-06-05"],
    ["register.unreadable-date", "2025-06-04T17:00:00.000Z"],
    ["register.unreadable-date", "2025-06-05T08:00+07:00"],
    ["register.unreadable-date", "05/06/0205"],
    ["register.unreadable-date", "05/06/2205"],
    ["register.unreadable-date", "chưa có"],
    ["register.unreadable-date", "-45813"],
    ["register.unreadable-date", "32873"],
    ["register.unreadable-date", "73051"],
    ["register.unreadable-date", "60"],
  ])("%s: %s", (code, given) => {
    expect(readDay(given)).toEqual({ issue: { code, params: { given } } });
  });

  it.each([
    [2023, "register.only-a-year", "2023"],
    [32873, "register.unreadable-date", "32873"],
    [73051, "register.unreadable-date", "73051"],
    [1, "register.unreadable-date", "1"],
    [true, "register.unreadable-date", true],
    [new Date(Number.NaN), "register.unreadable-date", "date"],
    [new Date("1899-12-30T00:00:00Z"), "register.unreadable-date", "date"],
    [new Date("2100-01-01T00:00:00Z"), "register.unreadable-date", "date"],
  ])("%s is refused: %s", (cell, code, given) => {
    expect(readDay(cell)).toEqual({ issue: { code, params: { given } } });
  });

  it("shows long text shortened and leaves blank and broken cells as they are", () => {
    const given = `${"5".repeat(60)}…`;
    expect(readDay("5".repeat(61))).toEqual({ issue: { code: "register.unreadable-date", params: { given } } });
    expect(readDay(`45813.${"0".repeat(55)}`).value).toBeUndefined();
    expect(readDay(null)).toEqual({});
    expect(readDay("#N/A")).toEqual({ issue: { code: "register.broken-cell", params: { given: "#N/A" } } });
  });

  it("reads every day alike as serial, date and text", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const value = date.toISOString().slice(0, 10);
        const [year, month, day] = value.split("-");
        const spellings = [date, value, `${day}/${month}/${year}`, `ngày ${day} tháng ${month} năm ${year}`];
        expect(spellings.map(readDay)).toEqual(spellings.map(() => ({ value })));
      }),
    );
  });
});

describe("dayOfSerial", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [59.9, "1900-02-28"],
    [60, undefined],
    [60.5, undefined],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [36585, "2000-02-29"],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])("%d is %s", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });
});
