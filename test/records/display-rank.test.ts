import { describe, expect, test } from "vitest";
import { displayRank, type Evidence, type Recognition } from "../../src/records/index.js";
import { untyped } from "../support/sheets.js";

const signed: Recognition = {
  stars: 4,
  evidence: "signed-decision",
  decisionNumber: "858/QĐ-UBND",
  date: "2025-06-19",
  authority: { tier: "province" },
};
const news: Recognition = { stars: 3, evidence: "official-news", sources: ["https://example.vn/tin"] };
const becauseOf = (recognition: Recognition, on: string) => {
  const rank = displayRank(recognition, on);
  return rank.stars === null ? rank.because : rank.stars;
};

describe("displayRank", () => {
  test("shows the stars with what evidences them", () => {
    expect(displayRank(signed, "2025-06-19")).toStrictEqual({
      stars: 4,
      evidence: "signed-decision",
      decisionNumber: "858/QĐ-UBND",
      date: "2025-06-19",
      expires: "2028-06-19",
    });
    expect(displayRank({ ...news, expires: "2027-01-01" }, "2026-01-01")).toStrictEqual({
      stars: 3,
      evidence: "official-news",
      decisionNumber: null,
      date: null,
      expires: "2027-01-01",
    });
  });

  test("where nothing may be shown, only why", () => {
    expect(displayRank({ stars: 5, evidence: "proposal" }, "2026-11-24")).toStrictEqual({
      stars: null,
      because: "proposal",
    });
  });

  test.each(["proposal", "own-claim"] satisfies Evidence[])(
    "%s is never shown, whatever stands beside it",
    (evidence) => {
      for (const on of ["2025-06-18", "2025-06-19", "2028-06-19", "2028-06-20"]) {
        expect(becauseOf({ ...signed, ...news, evidence }, on)).toBe(evidence);
        expect(becauseOf({ ...signed, evidence, revoked: { date: "2025-07-01" } }, on)).toBe(evidence);
      }
    },
  );

  test.each([3, 4, 5] as const)("%d stars are shown as such", (stars) => {
    expect(becauseOf({ ...signed, stars }, "2026-01-01")).toBe(stars);
  });

  test.each([
    ["2025-06-18", "not-yet-awarded"],
    ["2025-06-19", 4],
    ["2028-06-19", 4],
    ["2028-06-20", "expired"],
  ])("a term of 36 months from 2025-06-19, on %s: %s", (on, expected) => {
    for (const evidence of ["signed-decision", "official-news"] as const) {
      expect(becauseOf({ ...signed, evidence }, on)).toBe(expected);
    }
  });

  test.each([
    ["2028-02-28", "not-yet-awarded"],
    ["2028-02-29", 4],
    ["2031-02-28", 4],
    ["2031-03-01", "expired"],
  ])("a term from 29 February, on %s: %s", (on, expected) => {
    expect(becauseOf({ ...signed, date: "2028-02-29" }, on)).toBe(expected);
  });

  test.each([
    ["2026-12-31", 4],
    ["2027-01-01", "expired"],
  ])("the last day of the record goes before 36 months, on %s: %s", (on, expected) => {
    expect(becauseOf({ ...signed, expires: "2026-12-31" }, on)).toBe(expected);
  });

  test.each([
    ["2025-06-18", "not-yet-awarded"],
    ["2026-04-30", 4],
    ["2026-05-01", "revoked"],
    ["2029-01-01", "revoked"],
  ])("revoked from 2026-05-01, on %s: %s", (on, expected) => {
    expect(becauseOf({ ...signed, revoked: { date: "2026-05-01" } }, on)).toBe(expected);
  });

  test("news that names only a year has no term that could be told", () => {
    expect(becauseOf({ ...news, year: 2025 }, "2025-12-31")).toBe("term-unknown");
    expect(becauseOf(news, "2025-12-31")).toBe("term-unknown");
    expect(becauseOf({ ...news, year: 2025, expires: "2028-06-19" }, "2028-06-19")).toBe(3);
    expect(becauseOf({ ...news, year: 2025, expires: "2028-06-19" }, "2028-06-20")).toBe("expired");
    expect(becauseOf({ ...news, revoked: { date: "2026-01-01" } }, "2026-01-01")).toBe("revoked");
    expect(becauseOf({ ...news, revoked: { date: "2026-01-01" } }, "2025-12-31")).toBe("term-unknown");
  });

  test.each(["", "2026", "2026-02-29", "24/11/2026", "2026-11-24T00:00", undefined, null, 20261124, new Date(0)])(
    "%o is no day",
    (on) => {
      const show = (recognition: Recognition) => displayRank(recognition, untyped<string>(on));
      expect(() => show(signed)).toThrow(RangeError);
      expect(() => show({ stars: 5, evidence: "proposal" })).toThrow(/^\[ocop\] displayRank: /);
    },
  );
});
