import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import type { Stars } from "../../../src/decisions/rules.js";
import { arrangements, authorities, authorityFor } from "../../../src/procedure/authority/index.js";
import { type DecisionCode, instruments } from "../../../src/procedure/timeline/index.js";
import { untyped } from "../../support/sheets.js";

/** What every answer about 2025-07-01 to 2025-07-05 says. */
const noDistricts = {
  code: "authority.no-districts",
  params: {
    instrument: "148/QĐ-TTg",
    since: "2025-07-01",
    stars: 3,
    amendment: "1489/QĐ-TTg",
    amendedOn: "2025-07-06",
  },
};

function arrangement(decision: DecisionCode, on: string) {
  const answer = authorities(decision, on);
  expect(answer).toMatchObject({ ok: true });
  return answer.ok ? answer.value : undefined;
}

/** `tier: stars recognised > range sent on` for every tier. */
function tiers(decision: DecisionCode, on: string): readonly string[] {
  const tiers = arrangement(decision, on)?.tiers ?? [];
  return tiers.map(({ tier, recognises, refers }) =>
    [tier, recognises?.stars.join(" "), refers && `${refers.from}-${refers.to} ${refers.tier}`].join("|"),
  );
}

function levelFor(decision: DecisionCode, stars: number, on: string): string {
  const answer = authorityFor(untyped<Stars>(stars), decision, on);
  if (!answer.ok) {
    return answer.issues.map(({ code }) => code).join();
  }
  return answer.value.tier === null ? answer.value.because.code : `${answer.value.tier}: ${answer.value.recogniser}`;
}

describe("who evaluates and recognises", () => {
  test.each([
    ["2019", "2019-08-21", ["district||50-100 province", "province|3 4|90-100 ministry", "ministry|5|"]],
    ["2019", "2023-02-23", ["district||50-100 province", "province|3 4|90-100 ministry", "ministry|5|"]],
    ["2023", "2023-02-24", ["district|3|70-100 province", "province|4|90-100 ministry", "ministry|5|"]],
    ["2023", "2025-06-30", ["district|3|70-100 province", "province|4|90-100 ministry", "ministry|5|"]],
    ["2023", "2025-07-01", ["province|4|90-100 ministry", "ministry|5|"]],
    ["2023", "2025-07-05", ["province|4|90-100 ministry", "ministry|5|"]],
    ["2023", "2025-07-06", ["province|3 4|90-100 ministry", "ministry|5|"]],
    ["2023", "2026-07-21", ["province|3 4|90-100 ministry", "ministry|5|"]],
    ["2026", "2026-05-22", ["province|3 4|90-100 ministry", "ministry|5|"]],
    ["2026", "2099-01-01", ["province|3 4|90-100 ministry", "ministry|5|"]],
  ] as const)("decision %s on %s: %j", (decision, on, expected) => {
    expect(tiers(decision, on)).toEqual(expected);
  });

  test.each([
    ["2019", "2019-08-21", null],
    ["2023", "2025-07-05", null],
  ] as const)("communes have no part under decision %s on %s", (decision, on, expected) => {
    expect(arrangement(decision, on)?.commune).toBe(expected);
  });

  test("a commune has 15 working days for four contents (26/2026 art. 7.2)", () => {
    expect(arrangement("2026", "2026-05-22")?.commune).toEqual({
      assesses: ["materials", "labour", "idea-origin", "local-identity"],
      workingDays: 15,
      form: "03",
      sendsTo: "province",
      article: "26/2026/QĐ-TTg, art. 7.2",
    });
  });

  test("under 1489 it assessed the same, in a term that is not known", () => {
    expect(arrangement("2023", "2025-07-06")?.commune).toEqual({
      assesses: ["materials", "labour", "idea-origin", "local-identity"],
      workingDays: null,
      form: null,
      sendsTo: "province",
      article: "148/QĐ-TTg as amended by 1489/QĐ-TTg, annex II.1",
    });
  });

  test("at 90 points the chair approves the result and the dossier goes to the ministry (26/2026 art. 7.3e)", () => {
    expect(arrangement("2026", "2026-05-22")?.tiers[0]).toEqual({
      tier: "province",
      recognises: { stars: [3, 4], by: "province-chair", article: "26/2026/QĐ-TTg, art. 4.1a and 7.3e" },
      refers: {
        from: 90,
        to: 100,
        tier: "ministry",
        approvedBy: "province-chair",
        article: "26/2026/QĐ-TTg, art. 7.3e",
      },
    });
    expect(arrangement("2019", "2020-01-01")?.tiers.map(({ refers }) => refers?.approvedBy)).toEqual([
      null,
      null,
      undefined,
    ]);
  });

  test("under 90 at the centre the province chooses (26/2026 art. 7.4g)", () => {
    expect(arrangement("2026", "2026-05-22")?.underNinety).toEqual({
      below: 90,
      choices: ["recognise-on-central-result", "evaluate-again"],
      stars: [3, 4],
      article: "26/2026/QĐ-TTg, art. 7.4g",
    });
  });

  test("1048 knew only the first way, and of 148 nothing is known", () => {
    expect(arrangement("2019", "2019-08-21")?.underNinety).toEqual({
      below: 90,
      choices: ["recognise-on-central-result"],
      stars: [3, 4],
      article: "1048/QĐ-TTg, annex II.1c and II.4c",
    });
    expect(arrangement("2023", "2025-07-05")?.underNinety).toBeNull();
    expect(arrangement("2023", "2025-07-06")?.underNinety).toBeNull();
  });

  test("one and two stars are never recognised", () => {
    expect(arrangements.map(({ unrecognised }) => unrecognised)).toEqual([
      { stars: [1, 2], article: "1048/QĐ-TTg, art. 1.3" },
      { stars: [1, 2], article: "148/QĐ-TTg" },
      { stars: [1, 2], article: "148/QĐ-TTg" },
      { stars: [1, 2], article: "148/QĐ-TTg" },
      { stars: [1, 2], article: "26/2026/QĐ-TTg, art. 4.1a" },
    ]);
  });

  test("what it was read from: of 148, with 1489 or without, accounts only", () => {
    expect(arrangements.map(({ from, readFrom }) => [from, readFrom])).toEqual([
      ["2019-08-21", "text-before-amendment"],
      ["2023-02-24", "accounts"],
      ["2025-07-01", "accounts"],
      ["2025-07-06", "accounts"],
      ["2026-05-22", "text"],
    ]);
  });

  test("every tier names where it says so", () => {
    const articles = arrangements.flatMap(({ tiers }) =>
      tiers.flatMap(({ recognises, refers }) => [recognises?.article, refers?.article]),
    );
    expect(articles.filter((article) => article !== undefined)).toEqual([
      "1048/QĐ-TTg, annex II.1a",
      "1048/QĐ-TTg, annex II.1b",
      "1048/QĐ-TTg, annex II.1b",
      "1048/QĐ-TTg, annex II.1c",
      ...new Array(8).fill("148/QĐ-TTg, annex II"),
      "148/QĐ-TTg as amended by 1489/QĐ-TTg, annex II.1",
      "148/QĐ-TTg as amended by 1489/QĐ-TTg, annex II.1",
      "148/QĐ-TTg, annex II",
      "26/2026/QĐ-TTg, art. 4.1a and 7.3e",
      "26/2026/QĐ-TTg, art. 7.3e",
      "26/2026/QĐ-TTg, art. 4.1b and 7.4e",
    ]);
  });
});

describe("arrangements agree with the rest of the package", () => {
  test("they cover the days of their decisions without gap or overlap", () => {
    for (const { decision, effective, ended } of instruments.filter(({ amends }) => amends === null)) {
      const own = arrangements.filter((one) => one.decision === decision);
      expect([own[0]?.from, own.at(-1)?.until]).toEqual(
        decision === "2018" ? [undefined, undefined] : [effective, ended],
      );
    }
    const under148 = arrangements.filter(({ decision }) => decision === "2023");
    expect(under148.map(({ from, until }) => [from, until])).toEqual([
      ["2023-02-24", "2025-06-30"],
      ["2025-07-01", "2025-07-05"],
      ["2025-07-06", "2026-07-21"],
    ]);
  });

  test("2026 has the tiers of its rules", () => {
    const { tiers = [], underNinety } = arrangement("2026", "2026-05-22") ?? {};
    const { choices = [], below, article = "" } = underNinety ?? {};
    const cited = (text: string) => text.replace("26/2026/QĐ-TTg, art. ", "");
    expect(
      tiers.map(({ tier, recognises, refers }) => ({
        tier,
        awards: recognises?.stars,
        ...(refers && {
          refers: { from: refers.from, to: refers.tier, isApproved: true, article: cited(refers.article) },
        }),
        ...(tier === "ministry" && { belowTotal: { choices, byChair: true, article: cited(article) } }),
      })),
    ).toEqual(decision2026.rules.tiers);
    expect(below).toBe(90);
  });
});

describe("authorityFor", () => {
  test.each([
    ["2019", 3, "2019-08-21", "province: province-committee"],
    ["2019", 4, "2023-02-23", "province: province-committee"],
    ["2019", 5, "2020-01-01", "ministry: ministry"],
    ["2023", 3, "2023-02-24", "district: district-committee"],
    ["2023", 3, "2025-06-30", "district: district-committee"],
    ["2023", 3, "2025-07-01", "authority.no-districts"],
    ["2023", 3, "2025-07-05", "authority.no-districts"],
    ["2023", 4, "2025-07-05", "province: province-committee"],
    ["2023", 3, "2025-07-06", "province: province-committee"],
    ["2023", 4, "2025-07-06", "province: province-committee"],
    ["2023", 5, "2025-07-05", "ministry: ministry"],
    ["2023", 5, "2026-07-21", "ministry: ministry"],
    ["2026", 1, "2026-05-22", "authority.no-recognition"],
    ["2026", 2, "2026-05-22", "authority.no-recognition"],
    ["2026", 3, "2026-05-22", "province: province-chair"],
    ["2026", 4, "2026-05-22", "province: province-chair"],
    ["2026", 5, "2026-05-22", "ministry: minister"],
    ["2019", 2, "2019-08-21", "authority.no-recognition"],
    ["2018", 3, "2019-01-01", "authority.not-documented"],
    ["2019", 3, "2019-08-20", "authority.not-in-force"],
    ["2019", 3, "2023-02-24", "authority.not-in-force"],
    ["2023", 3, "2026-07-22", "authority.not-in-force"],
    ["2026", 3, "2026-05-21", "authority.not-in-force"],
  ] as const)("decision %s, %i stars, on %s: %s", (decision, stars, on, expected) => {
    expect(levelFor(decision, stars, on)).toBe(expected);
  });

  test("says where it says so", () => {
    const ask = (stars: Stars) => authorityFor(stars, "2026", "2026-11-24");
    expect(ask(4)).toEqual({
      ok: true,
      value: { tier: "province", recogniser: "province-chair", article: "26/2026/QĐ-TTg, art. 4.1a and 7.3e" },
    });
    expect(ask(2)).toEqual({
      ok: true,
      value: {
        tier: null,
        because: { code: "authority.no-recognition", params: { stars: 2, article: "26/2026/QĐ-TTg, art. 4.1a" } },
      },
    });
    // One and two stars are never recognised, on whatever day.
    expect(authorityFor(2, "2023", "2025-07-03")).toMatchObject({
      value: { tier: null, because: { code: "authority.no-recognition", params: { stars: 2 } } },
    });
    expect(authorityFor(3, "2023", "2025-07-03")).toEqual({
      ok: true,
      value: { tier: null, because: noDistricts },
    });
  });

  test("gives all issues at once", () => {
    const ask = (stars: unknown, decision: unknown) =>
      authorityFor(untyped<Stars>(stars), untyped<DecisionCode>(decision), "2026-11-24");
    expect(ask(6, "1999")).toEqual({
      ok: false,
      issues: [
        { code: "field.not-an-option", path: ["stars"], params: { allowed: [1, 2, 3, 4, 5] } },
        {
          code: "decision.unknown",
          path: ["decision"],
          params: { given: "1999", known: ["2018", "2019", "2023", "2026"] },
        },
      ],
    });
    expect(ask("4", "2026")).toMatchObject({
      ok: false,
      issues: [{ code: "field.not-an-option", path: ["stars"] }],
    });
    expect(ask(undefined, "2026")).toMatchObject({
      ok: false,
      issues: [{ code: "field.missing", path: ["stars"] }],
    });
    expect(ask(Number.NaN, "2026").ok).toBe(false);
    expect(ask(4, null)).toMatchObject({ ok: false, issues: [{ code: "decision.unknown", path: ["decision"] }] });
  });

  test("a long decision code is cut short in the issue", () => {
    const answer = authorities(untyped("2".repeat(10_000_000)), "2026-11-24");
    expect(answer).toMatchObject({ ok: false, issues: [{ params: { given: `${"2".repeat(60)}…` } }] });
  });

  test("says between which days a decision is in force", () => {
    expect(authorities("2023", "2023-02-23")).toEqual({
      ok: false,
      issues: [
        {
          code: "authority.not-in-force",
          path: [],
          params: { decision: "2023", on: "2023-02-23", from: "2023-02-24", until: "2026-07-21" },
        },
      ],
    });
    expect(authorities("2019", "2023-02-24")).toMatchObject({
      issues: [{ params: { from: "2019-08-21", until: "2023-02-23" } }],
    });
    expect(authorities("2026", "2026-05-21")).toMatchObject({
      issues: [{ params: { from: "2026-05-22", until: null } }],
    });
    expect(authorities("2018", "2019-01-01")).toEqual({
      ok: false,
      issues: [{ code: "authority.not-documented", path: [], params: { decision: "2018" } }],
    });
  });

  test.each(["2026-13-01", "", undefined, 1])("%j is no day: a caller's mistake", (on) => {
    expect(() => authorities("2026", untyped(on))).toThrow(/^\[ocop\] authorities: on must be a day/);
    expect(() => authorityFor(3, "2026", untyped(on))).toThrow(/^\[ocop\] authorityFor: on must be a day/);
  });

  test("3 to 5 stars are recognised on every other day of a known decision, 1 and 2 never", () => {
    const day = fc
      .date({ min: new Date("2019-08-21"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("2019", "2023", "2026"),
        fc.integer({ min: 1, max: 5 }),
        (on, decision, stars) => {
          const tier = levelFor(decision, stars, on);
          return !authorities(decision, on).ok
            ? tier === "authority.not-in-force"
            : tier === "authority.no-districts" || (tier === "authority.no-recognition") === stars < 3;
        },
      ),
    );
  });
});
