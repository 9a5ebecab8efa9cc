import { afterEach, describe, expect, it, vi } from "vitest";
import { addDay, doubtOf, isDoubtful, noDays } from "../../../src/exchange/register/column-days.js";
import { readDay } from "../../../src/exchange/register/read-day.js";

afterEach(() => vi.unstubAllEnvs());

describe("a date", () => {
  it.each([
    ["Asia/Ho_Chi_Minh", -420],
    ["Pacific/Auckland", -720],
    ["UTC", 0],
    ["America/New_York", 240],
    ["Pacific/Honolulu", 600],
  ])("at midnight UTC is that day, at any other time the day in the time zone: %s", (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2024, 5, 5).getTimezoneOffset()).toBe(offset);
    expect(readDay(new Date("2024-06-05T00:00:00Z"))).toEqual({ value: "2024-06-05" });
    expect(readDay(new Date(2024, 5, 5))).toEqual({ value: "2024-06-05" });
    expect(readDay(new Date(2024, 5, 5, 23, 59, 59))).toEqual({ value: "2024-06-05" });
    expect(readDay(new Date(2024, 0, 1))).toEqual({ value: "2024-01-01" });
    expect(readDay(new Date(2024, 11, 31))).toEqual({ value: "2024-12-31" });
    expect(readDay(new Date(2024, 1, 29))).toEqual({ value: "2024-02-29" });
  });
});

function doubtBeside(...cells: readonly unknown[]) {
  const days = noDays();
  for (const cell of cells) {
    addDay(days, cell);
  }
  return doubtOf(days);
}

describe("a local midnight", () => {
  it.each(["Asia/Ho_Chi_Minh", "America/New_York", "UTC"])("is its own day in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    // The 13th is the 12th in UTC where the zone lies east of Greenwich.
    expect(doubtBeside("25/06/2024", new Date(2024, 5, 13))).toBeUndefined();
    expect(doubtBeside("25/06/2024", new Date(2024, 5, 12))).toBe("mixed");
    expect(isDoubtful(new Date(2024, 5, 13), "mixed")).toBe(false);
    expect(isDoubtful(new Date(2024, 5, 5), "mixed")).toBe(true);
    expect(isDoubtful(new Date(2024, 5, 7), "month-first")).toBe(true);
    expect(isDoubtful(new Date(2024, 5, 6), "month-first")).toBe(false);
  });
});
