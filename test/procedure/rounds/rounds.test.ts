import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annualRounds,
  type ExtraRound,
  legalRounds,
  nextRound,
  type RoundOptions,
  type RoundTier,
} from "../../../src/procedure/rounds/index.js";
import { untyped } from "../../support/sheets.js";

const ask = (tier: unknown, requestedOn: unknown, options?: unknown) =>
  nextRound(untyped<RoundTier>(tier), untyped<string>(requestedOn), untyped<RoundOptions>(options));

/** `number or extra place: filing deadline, last day`, or the issues. */
function roundOf(tier: RoundTier, requestedOn: string, extra?: readonly ExtraRound[]): string {
  const answer = ask(tier, requestedOn, extra === undefined ? undefined : { extraRounds: extra });
  if (!answer.ok) {
    return answer.issues.map(({ code }) => code).join();
  }
  const { round, extra: place, filingDeadline, lastDay } = answer.value;
  return `${round ?? `extra ${place}`}: ${filingDeadline}, ${lastDay}`;
}

function codesOf(tier?: unknown, requestedOn?: unknown, options?: unknown): readonly string[] {
  const answer = ask(tier, requestedOn, options);
  return answer.ok ? ["ok"] : answer.issues.map(({ code, path }) => `${code}@${path.join(".")}`);
}

test("the rounds of a year as the decision prints them (art. 5)", () => {
  expect(annualRounds).toEqual([
    { tier: "province", round: 1, requestedBefore: "04-30", heldBefore: "06-30", article: "26/2026/QĐ-TTg, art. 5.1" },
    { tier: "province", round: 2, requestedBefore: "10-30", heldBefore: "12-30", article: "26/2026/QĐ-TTg, art. 5.1" },
    { tier: "ministry", round: 2, requestedBefore: "01-30", heldBefore: "03-30", article: "26/2026/QĐ-TTg, art. 5.2" },
    { tier: "ministry", round: 1, requestedBefore: "07-30", heldBefore: "09-30", article: "26/2026/QĐ-TTg, art. 5.2" },
  ]);
});

describe("legalRounds", () => {
  test("give the last days that count, as the day before is the last before a day", () => {
    expect(legalRounds("province", 2027)).toEqual([
      {
        tier: "province",
        round: 1,
        extra: null,
        filingDeadline: "2027-04-29",
        lastDay: "2027-06-29",
        article: "26/2026/QĐ-TTg, art. 5.1",
      },
      {
        tier: "province",
        round: 2,
        extra: null,
        filingDeadline: "2027-10-29",
        lastDay: "2027-12-29",
        article: "26/2026/QĐ-TTg, art. 5.1",
      },
    ]);
    expect(
      legalRounds("ministry", 2028).map(({ round, filingDeadline, lastDay }) => [round, filingDeadline, lastDay]),
    ).toEqual([
      [2, "2028-01-29", "2028-03-29"],
      [1, "2028-07-29", "2028-09-29"],
    ]);
  });

  test.each([
    ["province", 2000, []],
    ["province", 2025, []],
    ["province", 2026, [1, 2]],
    ["ministry", 2025, []],
    ["ministry", 2026, [1]],
    ["ministry", 2027, [2, 1]],
    ["province", 2199, [1, 2]],
  ] as const)("of the %s in %i, those that ended after the decision took effect: %j", (tier, year, expected) => {
    expect(legalRounds(tier, year).map(({ round }) => round)).toEqual(expected);
  });

  test.each([1999, 2200, 2026.5, Number.NaN, "2026", null])("%j is no year: a caller's mistake", (year) => {
    expect(() => legalRounds("province", untyped(year))).toThrow(
      new RangeError("[ocop] legalRounds: year must be a whole number from 2000 to 2199"),
    );
  });

  test.each(["commune", "district", "", null])("%j is no tier with rounds", (tier) => {
    expect(() => legalRounds(untyped(tier), 2026)).toThrow(
      new RangeError('[ocop] legalRounds: tier must be "province" or "ministry"'),
    );
  });
});

describe("nextRound", () => {
  test.each([
    ["province", "2026-05-22", "2: 2026-10-29, 2026-12-29"],
    ["province", "2026-10-29", "2: 2026-10-29, 2026-12-29"],
    ["province", "2026-10-30", "1: 2027-04-29, 2027-06-29"],
    ["province", "2026-12-31", "1: 2027-04-29, 2027-06-29"],
    ["province", "2027-01-01", "1: 2027-04-29, 2027-06-29"],
    ["province", "2028-02-29", "1: 2028-04-29, 2028-06-29"],
    ["province", "2027-04-29", "1: 2027-04-29, 2027-06-29"],
    ["province", "2027-04-30", "2: 2027-10-29, 2027-12-29"],
    ["ministry", "2026-07-29", "1: 2026-07-29, 2026-09-29"],
    ["ministry", "2026-07-30", "2: 2027-01-29, 2027-03-29"],
    ["ministry", "2026-08-15", "2: 2027-01-29, 2027-03-29"],
    ["ministry", "2026-12-31", "2: 2027-01-29, 2027-03-29"],
    ["ministry", "2027-01-29", "2: 2027-01-29, 2027-03-29"],
    ["ministry", "2027-01-30", "1: 2027-07-29, 2027-09-29"],
    ["ministry", "2199-12-31", "2: 2200-01-29, 2200-03-29"],
  ] as const)("of the %s, requested on %s: %s", (tier, requestedOn, expected) => {
    expect(roundOf(tier, requestedOn)).toBe(expected);
  });

  test.each([
    ["province", "2025-10-29", "rounds.before-decision"],
    ["province", "2025-10-30", "1: 2026-04-29, 2026-06-29"],
    ["province", "2026-04-29", "1: 2026-04-29, 2026-06-29"],
    ["ministry", "2026-01-29", "rounds.before-decision"],
    ["ministry", "2026-01-30", "1: 2026-07-29, 2026-09-29"],
  ] as const)("rounds that ended before 26/2026 took effect are none of its own: %s, %s", (tier, on, expected) => {
    expect(roundOf(tier, on)).toBe(expected);
  });

  test("an issue names the round that is none", () => {
    expect(ask("ministry", "2026-01-29")).toEqual({
      ok: false,
      issues: [
        {
          code: "rounds.before-decision",
          path: ["requestedOn"],
          params: { requestedOn: "2026-01-29", lastDay: "2026-03-29", effective: "2026-05-22" },
        },
      ],
    });
  });

  const august = { filingDeadline: "2026-07-31", lastDay: "2026-08-31" };

  test("takes an extra round whose deadline comes first", () => {
    expect(ask("province", "2026-07-31", { extraRounds: [august] })).toEqual({
      ok: true,
      value: { ...august, tier: "province", round: null, extra: 0, article: "26/2026/QĐ-TTg, art. 5.1" },
    });
    expect(ask("ministry", "2026-07-31", { extraRounds: [august] })).toMatchObject({
      value: { extra: 0, article: "26/2026/QĐ-TTg, art. 5.2" },
    });
    expect(roundOf("province", "2026-08-01", [august])).toBe("2: 2026-10-29, 2026-12-29");
    expect(roundOf("province", "2026-08-01", [])).toBe("2: 2026-10-29, 2026-12-29");
  });

  test.each([
    [[{ filingDeadline: "2026-10-29", lastDay: "2026-12-29" }], "2: 2026-10-29, 2026-12-29"],
    [[{ filingDeadline: "2026-10-29", lastDay: "2026-12-28" }], "extra 0: 2026-10-29, 2026-12-28"],
    [[{ filingDeadline: "2026-10-29", lastDay: "2026-12-30" }], "2: 2026-10-29, 2026-12-29"],
    [[{ filingDeadline: "2026-10-28", lastDay: "2027-01-31" }], "extra 0: 2026-10-28, 2027-01-31"],
    [[{ filingDeadline: "2026-10-30", lastDay: "2026-11-01" }], "2: 2026-10-29, 2026-12-29"],
    [[{ filingDeadline: "2026-05-31", lastDay: "2026-06-15" }, august, august], "extra 1: 2026-07-31, 2026-08-31"],
    [[{ filingDeadline: "2026-07-05", lastDay: "2026-07-05" }], "extra 0: 2026-07-05, 2026-07-05"],
  ])("of extra rounds %j: %s", (extra, expected) => {
    expect(roundOf("province", "2026-07-01", extra)).toBe(expected);
  });

  test("an extra round that ended before the decision took effect is none", () => {
    expect(roundOf("province", "2026-05-01", [{ filingDeadline: "2026-05-10", lastDay: "2026-05-21" }])).toBe(
      "rounds.before-decision",
    );
    expect(roundOf("province", "2026-05-01", [{ filingDeadline: "2026-05-10", lastDay: "2026-05-22" }])).toBe(
      "extra 0: 2026-05-10, 2026-05-22",
    );
  });

  test.each([
    [["province", "2026-06-01", 7], ["field.wrong-type@"]],
    [[], ["field.missing@tier", "field.missing@requestedOn"]],
    [
      ["commune", "2026-04-31"],
      ["field.not-an-option@tier", "date.unreal@requestedOn"],
    ],
    [["province", "2199-12-31"], ["ok"]],
    [["province", "2200-01-01"], ["date.out-of-range@requestedOn"]],
    [["province", "2026-06-01", { extraRounds: {} }], ["field.wrong-type@extraRounds"]],
    [["province", "2026-06-01", { extraRounds: null }], ["field.wrong-type@extraRounds"]],
    [["province", "2026-06-01", { extraRounds: [null] }], ["field.wrong-type@extraRounds.0"]],
    [
      ["province", "2026-06-01", { extraRounds: new Array(2) }],
      ["field.missing@extraRounds.0", "field.missing@extraRounds.1"],
    ],
    [
      ["province", "2026-06-01", { extraRounds: [august, { filingDeadline: "2026-13-01" }] }],
      ["date.unreal@extraRounds.1.filingDeadline", "field.missing@extraRounds.1.lastDay"],
    ],
    [["province", "2026-06-01", { extraRounds: [{ ...august, lastDay: "2026-07-31" }] }], ["ok"]],
    [
      ["province", "2026-06-01", { extraRounds: [{ ...august, lastDay: "2026-07-30" }] }],
      ["rounds.ends-before-deadline@extraRounds.0.lastDay"],
    ],
    [["province", "2026-06-01", { extraRounds: new Array(400).fill(august) }], ["ok"]],
    [["province", "2026-06-01", { extraRounds: new Array(401).fill(august) }], ["list.too-long@extraRounds"]],
    [["province", "2026-06-01", { extraRounds: new Array(4_000_000) }], ["list.too-long@extraRounds"]],
  ] as const)("issues, case %#", (question, expected) => {
    expect(codesOf(...question)).toEqual(expected);
  });

  test("issues carry what their sentences need", () => {
    const issuesOf = (extra: unknown) => {
      const answer = ask("province", "2026-06-01", { extraRounds: extra });
      return answer.ok ? [] : answer.issues.map(({ params }) => params);
    };
    expect(issuesOf("x")).toEqual([{ expected: "list", given: "string" }]);
    expect(issuesOf(new Array(401).fill(august))).toEqual([{ most: 400 }]);
    expect(issuesOf([{ filingDeadline: "2026-07-31", lastDay: "2026-07-01" }])).toEqual([
      { filingDeadline: "2026-07-31", lastDay: "2026-07-01" },
    ]);
  });

  test("hostile input does not throw", () => {
    const throwing = new Proxy([1], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(codesOf("province", "2026-06-01", { extraRounds: throwing })).toEqual(["input.unreadable@extraRounds"]);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (tier, extra) =>
        Array.isArray(codesOf(tier, "2026-06-01", { extraRounds: extra })),
      ),
    );
  });

  test("the deadline is met, no earlier legal round was, and a later request never has an earlier round", () => {
    const day = fc
      .date({ min: new Date("2026-05-22"), max: new Date("2150-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom("province", "ministry"), (one, other, tier) => {
        const [first = "", second = ""] = [one, other].sort();
        const [before, after] = [ask(tier, first), ask(tier, second)];
        if (!before.ok || !after.ok) {
          return false;
        }
        const missed = legalRounds(tier, Number(first.slice(0, 4))).filter(
          ({ filingDeadline }) => filingDeadline < before.value.filingDeadline,
        );
        return (
          first <= before.value.filingDeadline &&
          before.value.filingDeadline < before.value.lastDay &&
          missed.every(({ filingDeadline }) => filingDeadline < first) &&
          before.value.lastDay <= after.value.lastDay
        );
      }),
    );
  });
});
