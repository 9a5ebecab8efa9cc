import { describe, expect, test } from "vitest";
import {
  type LabelledProduct,
  type LabelOptions,
  markRules,
  mayPrintLabel,
} from "../../../src/procedure/rank/index.js";
import type { Recognition } from "../../../src/records/recognition.js";
import { untyped } from "../../support/sheets.js";

const awarded = (stars: 3 | 4 | 5, date: string, more: Partial<Recognition> = {}): Recognition => {
  return { stars, evidence: "official-news", date, ...more };
};
const three = awarded(3, "2026-08-05");
const four = awarded(4, "2027-06-01", { kind: "upgrade" });

/** `[stars, until]` where the label may be printed, else `[because, held, ended]`. */
const verdict = (product: LabelledProduct, on: string, options?: LabelOptions) => {
  const use = mayPrintLabel(product, on, options);
  return use.may ? [use.stars, use.until] : [use.because, use.held, use.ended];
};

describe("mayPrintLabel", () => {
  test("the stars held may be printed up to the last day of the term, and no longer (art. 4.3)", () => {
    for (const product of [{ recognitions: [three] }, { stars: 3 as const, recognitions: [three] }]) {
      expect(verdict(product, "2026-08-04")).toEqual(["not-yet-awarded", null, null]);
      expect(verdict(product, "2026-08-05")).toEqual([3, "2029-08-05"]);
      expect(verdict(product, "2029-08-05")).toEqual([3, "2029-08-05"]);
      expect(verdict(product, "2029-08-06")).toEqual(["expired", null, "2029-08-05"]);
    }
    expect(mayPrintLabel({ recognitions: [three] }, "2026-11-24").basis).toBe(markRules);
  });

  test("a label of the time before an upgrade is superseded from the day of the upgrade (art. 7.5)", () => {
    const old = { stars: 3 as const, recognitions: [four, three] };
    expect(verdict(old, "2027-05-31")).toEqual([3, "2027-05-31"]);
    expect(verdict(old, "2027-06-01")).toEqual(["superseded", 4, "2027-05-31"]);
    expect(verdict({ ...old, stars: 4 }, "2027-05-31")).toEqual(["other-stars", 3, null]);
    expect(verdict({ ...old, stars: 4 }, "2027-06-01")).toEqual([4, "2030-06-01"]);
    expect(verdict({ ...old, stars: 5 }, "2027-06-01")).toEqual(["other-stars", 4, null]);
  });

  test("says since when: from the day of the recognition that counts on the day, not of the latest", () => {
    const again = awarded(3, "2029-03-01", { kind: "re-evaluation" });
    const on = (day: string, stars?: 3 | 4) =>
      mayPrintLabel({ recognitions: [again, four, three], ...(stars !== undefined && { stars }) }, day);
    expect(on("2027-05-31")).toMatchObject({ may: true, stars: 3, since: "2026-08-05", until: "2027-05-31" });
    expect(on("2029-02-28")).toMatchObject({ may: true, stars: 4, since: "2027-06-01", until: "2029-02-28" });
    expect(on("2029-03-01", 3)).toMatchObject({ may: true, stars: 3, since: "2029-03-01", until: "2032-03-01" });
    expect(on("2029-03-01", 4)).toMatchObject({ may: false, because: "superseded", ended: "2029-02-28" });
  });

  test("after a revocation (art. 8) it may not be printed", () => {
    const revoked = { stars: 3 as const, recognitions: [{ ...three, revoked: { date: "2027-01-10" } }] };
    expect(verdict(revoked, "2027-01-09")).toEqual([3, "2027-01-09"]);
    expect(verdict(revoked, "2027-01-10")).toEqual(["revoked", null, "2027-01-09"]);
  });

  test("stars without a decision, proposals and claims are none; one and two stars are never recognised (art. 4.1a)", () => {
    expect(verdict({ stars: 4, recognitions: [] }, "2026-11-24")).toEqual(["stars-without-decision", null, null]);
    expect(verdict({ recognitions: [] }, "2026-11-24")).toEqual(["no-recognition", null, null]);
    expect(verdict({ stars: 5, recognitions: [{ stars: 5, evidence: "proposal" }] }, "2026-11-24")[0]).toBe("proposal");
    expect(verdict({ stars: 5, recognitions: [{ stars: 5, evidence: "own-claim" }] }, "2026-11-24")[0]).toBe(
      "own-claim",
    );
    expect(verdict({ stars: 4, recognitions: [{ stars: 4, evidence: "official-news" }] }, "2026-11-24")[0]).toBe(
      "term-unknown",
    );
    expect(verdict({ stars: 2, recognitions: [three] }, "2026-11-24")).toEqual(["below-three", 3, null]);
    expect(verdict({ stars: 1, recognitions: [] }, "2026-11-24")).toEqual(["below-three", null, null]);
  });

  test("a recognition of another product is none of this one", () => {
    const of = (productName: string) => [{ ...three, productName }];
    const name = "Chè Tân Cương";
    expect(verdict({ name, recognitions: of("CHÈ  Tân Cương ".normalize("NFD")) }, "2026-11-24")[0]).toBe(3);
    expect(verdict({ name, recognitions: of("Chè La Bằng") }, "2026-11-24")[0]).toBe("not-named");
    expect(verdict({ name, recognitions: [...of("Chè La Bằng"), three] }, "2026-11-24")[0]).toBe(3);
    // A blank is no name, on the label and in the decision.
    expect(verdict({ name: " ", recognitions: of("Chè La Bằng") }, "2026-11-24")[0]).toBe(3);
    expect(verdict({ name, recognitions: of("\n") }, "2026-11-24")[0]).toBe(3);
    // Where in a syllable the tone stands, and a hyphen, are ways of writing.
    const written = { name: "Trà Ô-long Hòa Bình", recognitions: of("Trà ô long Hoà Bình") };
    expect(verdict(written, "2026-11-24")[0]).toBe(3);
    expect(verdict({ name: "Rượu mận 15", recognitions: of("Rượu mận 1,5") }, "2026-11-24")[0]).toBe("not-named");
    // Names that differ in an accent are names of different places.
    expect(verdict({ name, recognitions: of("Chè Tân Cường") }, "2026-11-24")[0]).toBe("not-named");
  });

  test("a decision whose list is at hand must list the product", () => {
    const product = { name: "Chè Tân Cương", recognitions: [{ ...three, decisionNumber: "858/QĐ-UBND" }] };
    const named = (list: readonly string[] | undefined) => ({ named: () => list });
    expect(verdict(product, "2026-11-24", named(["chè tân cương", "Mật ong"]))[0]).toBe(3);
    expect(verdict(product, "2026-11-24", named(["Mật ong"]))[0]).toBe("not-named");
    expect(verdict(product, "2026-11-24", named(undefined))[0]).toBe(3);
  });

  test("while art. 12.3 keeps a certificate in force it says what that hangs on; where that is open, it may not", () => {
    const ends = (expires: string) => [awarded(3, "2023-06-20", { expires })];
    const use = mayPrintLabel({ recognitions: ends("2026-06-20") }, "2026-07-01");
    expect(use).toMatchObject({ may: true, status: "extended", condition: "re-evaluation-filed" });
    expect(use.notes.length).toBeGreaterThan(0);
    const open = { stars: 3 as const, recognitions: ends("2026-10-20") };
    expect(verdict(open, "2026-11-24")[0]).toBe("expired");
  });

  test("what is faulty is named at its place, and the rest still counts", () => {
    const use = mayPrintLabel(
      untyped({
        name: "A",
        recognitions: [
          { ...three, productName: "B" },
          { ...three, date: "2026-02-30" },
        ],
      }),
      "2026-11-24",
    );
    expect(use).toMatchObject({
      may: false,
      because: "faulty-record",
      issues: [{ code: "date.unreal", path: ["recognitions", 1, "date"] }],
    });
    expect(mayPrintLabel(untyped({ stars: "4", recognitions: [three] }), "2026-11-24")).toMatchObject({
      may: false,
      because: "faulty-record",
      held: 3,
      issues: [{ code: "field.not-an-option", path: ["stars"] }],
    });
    expect(mayPrintLabel(untyped(null), "2026-11-24")).toMatchObject({ because: "faulty-record" });
    expect(mayPrintLabel(untyped({}), "2026-11-24")).toMatchObject({ issues: [{ path: ["recognitions"] }] });
    expect(verdict(untyped({ recognitions: [null, three] }), "2026-11-24")[0]).toBe(3);
  });

  test("a day that is none, and options that are none, are the programmer's", () => {
    expect(() => mayPrintLabel({ recognitions: [] }, "2026-02-30")).toThrow(RangeError);
    expect(() => mayPrintLabel({ recognitions: [three] }, "2026-02-28", untyped({ named: () => "A" }))).toThrow(
      "[ocop] mayPrintLabel",
    );
    expect(() => mayPrintLabel({ recognitions: [] }, "2026-02-28", untyped({ named: 1 }))).toThrow(
      "[ocop] mayPrintLabel",
    );
  });
});

describe("who recognised", () => {
  const by = (tier: "district" | "province" | "ministry", stars: 3 | 4 | 5, date: string) =>
    doubts(awarded(stars, date, { authority: { tier, name: "UBND" } }), date);

  const doubts = (recognition: Recognition, date: string) => {
    const notes = mayPrintLabel({ recognitions: [recognition] }, date).notes.filter(({ code }) =>
      code.startsWith("rank."),
    );
    return notes.map(({ params }) => params);
  };

  test.each([
    ["province", 3, "2026-08-05"],
    ["province", 4, "2026-08-05"],
    ["ministry", 5, "2026-08-05"],
    ["district", 3, "2024-06-15"],
    ["province", 4, "2024-06-15"],
    ["province", 3, "2020-06-15"],
    ["district", 4, "2019-08-01"],
  ] as const)("a %s for %i stars on %s has authority, or it is not known who has", (tier, stars, date) => {
    expect(by(tier, stars, date)).toEqual([]);
  });

  test.each([
    ["district", 4, "2026-08-05", "province", "26/2026/QĐ-TTg, art. 4.1a and 7.3e"],
    ["district", 3, "2026-08-05", "province", "26/2026/QĐ-TTg, art. 4.1a and 7.3e"],
    ["province", 5, "2026-08-05", "ministry", "26/2026/QĐ-TTg, art. 4.1b and 7.4e"],
    ["district", 4, "2024-06-15", "province", "148/QĐ-TTg, annex II"],
    ["district", 3, "2025-07-03", null, "148/QĐ-TTg"],
    ["district", 3, "2020-06-15", "province", "1048/QĐ-TTg, annex II.1b"],
    // The first day of 1048/QĐ-TTg.
    ["district", 3, "2019-08-21", "province", "1048/QĐ-TTg, annex II.1b"],
  ] as const)("a %s for %i stars on %s has none: %s has (%s)", (tier, stars, date, recognises, article) => {
    expect(by(tier, stars, date)).toEqual([{ stars, date, tier, recognises, article }]);
  });

  test("an office of no tier that recognises is told by its name; where none is named nothing is", () => {
    const commune = awarded(5, "2026-08-05", { authority: untyped({ name: "UBND xã Tân Cương" }) });
    expect(doubts(commune, "2026-08-05")).toEqual([{ name: "UBND xã Tân Cương", date: "2026-08-05" }]);
    expect(doubts(awarded(5, "2026-08-05"), "2026-08-05")).toEqual([]);
  });

  test("of a recognition whose day is not recorded nothing is said: who had authority hangs on the day", () => {
    for (const authority of [{ tier: "district", name: "UBND huyện" }, { name: "UBND xã Tân Cương" }]) {
      const undated: Recognition = untyped({ stars: 5, evidence: "official-news", expires: "2029-08-05", authority });
      expect(doubts(undated, "2026-11-24")).toEqual([]);
    }
  });
});
