import { describe, expect, test } from "vitest";
import type { Stars } from "../../../src/decisions/rules.js";
import {
  revocationAuthority,
  revocationDeadline,
  revocationGrounds,
} from "../../../src/procedure/certificate/index.js";
import { revocationGround } from "../../../src/records/recognition.js";
import { untyped } from "../../support/sheets.js";

describe("revocationGrounds (art. 8.1)", () => {
  test("are the six of the records, with the printed letters", () => {
    expect(revocationGrounds.map(({ letter, code }) => [letter, code])).toEqual([
      ["a", "untrue-dossier"],
      ["b", "criteria-no-longer-met"],
      ["c", "law-breached"],
      ["d", "mark-misused"],
      ["đ", "production-ended"],
      ["e", "other-conclusion"],
    ]);
    expect(revocationGrounds.map(({ code }) => code)).toEqual(revocationGround.options);
  });

  test("count from a conclusion, and from the commune's confirmation where production ended (art. 8.4)", () => {
    const confirmed = revocationGrounds.filter(({ termRunsFrom }) => termRunsFrom === "commune-confirmation");
    expect(confirmed.map(({ letter }) => letter)).toEqual(["đ"]);
    expect(revocationGrounds.filter(({ termRunsFrom }) => termRunsFrom === "conclusion")).toHaveLength(5);
  });

  test("each have labels of their own in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const labels = revocationGrounds.map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(6);
      expect(labels.every((label) => label.length > 10)).toBe(true);
    }
  });
});

describe("revocationAuthority (art. 8.2)", () => {
  test.each([
    [3, "province", "8.2a", "Chủ tịch UBND cấp tỉnh"],
    [4, "province", "8.2a", "Chủ tịch UBND cấp tỉnh"],
    [5, "ministry", "8.2b", "Bộ trưởng Bộ Nông nghiệp và Môi trường"],
  ] as const)("%i stars: %s", (stars, tier, article, vi) => {
    expect(revocationAuthority(stars)).toMatchObject({
      tier,
      article,
      by: { vi, en: expect.stringMatching(/^The /) },
    });
  });

  test.each([1, 2] as const)("%i star(s) have no certificate (art. 4.1a)", (stars) => {
    expect(revocationAuthority(stars)).toBeNull();
  });

  test.each([0, 6, "3", null, Number.NaN])("%j is no number of stars", (stars) => {
    expect(() => revocationAuthority(untyped<Stars>(stars))).toThrow(
      new RangeError("[ocop] revocationAuthority: stars must be 1, 2, 3, 4 or 5"),
    );
  });
});

describe("revocationDeadline: 15 days from the conclusion or confirmation (art. 8.4)", () => {
  test.each([
    ["2026-06-01", "2026-06-16"],
    ["2026-12-20", "2027-01-04"],
    ["2028-02-20", "2028-03-06"],
    ["2027-02-20", "2027-03-07"],
  ])("confirmed on %s, revoked by %s", (confirmed, by) => {
    expect(revocationDeadline(confirmed)).toBe(by);
  });

  test("needs a day", () => {
    expect(() => revocationDeadline("hôm nay")).toThrow(
      new RangeError("[ocop] revocationDeadline: confirmedOn must be a day such as 2026-05-22"),
    );
  });
});
