import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/procedure/day-arithmetic.js";
import {
  type CurrentRank,
  currentRank,
  markRules,
  mayUseMark,
  type RankPeriod,
  rankHistory,
} from "../../../src/procedure/rank/index.js";
import { displayRank } from "../../../src/records/display-rank.js";
import type { Recognition } from "../../../src/records/recognition.js";
import { untyped } from "../../support/sheets.js";
import { anyDay } from "../days.js";

const awarded = (stars: 3 | 4 | 5, date: string, more: Partial<Recognition> = {}): Recognition => {
  return { stars, evidence: "official-news", date, ...more };
};
const brief = ({ from, to, stars, ends, index }: RankPeriod) => [from, to, stars, ends, index];
const history = (...recognitions: readonly Recognition[]) => rankHistory(recognitions).periods.map(brief);
const onDay = (recognitions: readonly Recognition[], on: string) => {
  const rank = currentRank(recognitions, on);
  return rank.stars ?? rank.because;
};

describe("rankHistory", () => {
  test("one recognition holds for 36 months, or to its printed last day", () => {
    expect(history(awarded(3, "2026-08-05"))).toEqual([["2026-08-05", "2029-08-05", 3, "expired", 0]]);
    expect(history(awarded(3, "2026-08-05", { expires: "2029-08-04" }))).toEqual([
      ["2026-08-05", "2029-08-04", 3, "expired", 0],
    ]);
  });

  test("an upgrade holds from its date (art. 7.5)", () => {
    expect(history(awarded(3, "2026-08-05"), awarded(4, "2027-06-01", { kind: "upgrade" }))).toEqual([
      ["2026-08-05", "2027-05-31", 3, "superseded", 0],
      ["2027-06-01", "2030-06-01", 4, "expired", 1],
    ]);
  });

  test("a re-evaluation with fewer stars holds from its date too (art. 7.6)", () => {
    expect(history(awarded(5, "2026-08-05"), awarded(3, "2029-07-01", { kind: "re-evaluation" }))).toEqual([
      ["2026-08-05", "2029-06-30", 5, "superseded", 0],
      ["2029-07-01", "2032-07-01", 3, "expired", 1],
    ]);
  });

  test("the next one on the last day, the day after and two days after", () => {
    expect(history(awarded(3, "2026-08-05"), awarded(4, "2029-08-05"))[0]).toEqual([
      "2026-08-05",
      "2029-08-04",
      3,
      "superseded",
      0,
    ]);
    for (const date of ["2029-08-06", "2029-08-07"]) {
      expect(history(awarded(3, "2026-08-05"), awarded(4, date))[0]).toEqual([
        "2026-08-05",
        "2029-08-05",
        3,
        "expired",
        0,
      ]);
    }
  });

  test("a revocation ends the recognition, and what was superseded does not come back", () => {
    const four = awarded(4, "2027-06-01", { revoked: { date: "2028-01-01" } });
    expect(history(awarded(3, "2026-08-05"), four)).toEqual([
      ["2026-08-05", "2027-05-31", 3, "superseded", 0],
      ["2027-06-01", "2027-12-31", 4, "revoked", 1],
    ]);
    expect(onDay([awarded(3, "2026-08-05"), four], "2027-12-31")).toBe(4);
    expect(onDay([awarded(3, "2026-08-05"), four], "2028-01-01")).toBe("revoked");
  });

  test("nor where the successor has a shorter term, or was taken back on its first day", () => {
    const short = awarded(4, "2027-06-01", { expires: "2027-12-31" });
    expect(onDay([awarded(3, "2026-08-05"), short], "2028-01-01")).toBe("expired");
    const undone = awarded(4, "2027-06-01", { revoked: { date: "2027-06-01" } });
    expect(history(awarded(3, "2026-08-05"), undone)).toEqual([["2026-08-05", "2027-05-31", 3, "superseded", 0]]);
    expect(onDay([awarded(3, "2026-08-05"), undone], "2027-06-01")).toBe("revoked");
  });

  test("a revocation of what was superseded before changes nothing", () => {
    const three = awarded(3, "2026-08-05", { revoked: { date: "2028-01-01" } });
    expect(onDay([three, awarded(4, "2027-06-01")], "2028-01-01")).toBe(4);
  });

  test("a revocation of a recognition that had ended is told from its day on", () => {
    const late = [awarded(3, "2026-08-05", { revoked: { date: "2029-12-01" } })];
    expect(onDay(late, "2029-08-06")).toBe("expired");
    expect(onDay(late, "2029-11-30")).toBe("expired");
    expect(onDay(late, "2029-12-01")).toBe("revoked");
    expect(history(...late)).toEqual([["2026-08-05", "2029-08-05", 3, "expired", 0]]);
  });

  test("an older record that is added late does not lower the rank", () => {
    const later = awarded(5, "2027-06-01");
    expect(onDay([later, awarded(3, "2024-06-01")], "2027-06-02")).toBe(5);
    expect(history(later, awarded(3, "2026-06-02")).map(([, , stars]) => stars)).toEqual([3, 5]);
  });

  test("a rank of one day is one, and a revocation of the last day leaves the day before", () => {
    expect(history(awarded(3, "2026-08-05"), awarded(4, "2026-08-06"))[0]).toEqual([
      "2026-08-05",
      "2026-08-05",
      3,
      "superseded",
      0,
    ]);
    expect(history(awarded(3, "2026-08-05", { revoked: { date: "2029-08-05" } }))).toEqual([
      ["2026-08-05", "2029-08-04", 3, "revoked", 0],
    ]);
    expect(history(awarded(3, "2026-08-05", { revoked: { date: "2029-08-06" } }))).toEqual([
      ["2026-08-05", "2029-08-05", 3, "expired", 0],
    ]);
  });

  test("a last day that is no text is an issue", () => {
    const recognition = { stars: 4, evidence: "official-news", expires: ["2029-08-05"] };
    expect(rankHistory(untyped<Recognition[]>([recognition])).issues.map(({ code }) => code)).toEqual([
      "field.wrong-type",
    ]);
  });

  test("between an end and the next recognition there is no rank", () => {
    const both = [awarded(3, "2019-01-10"), awarded(3, "2024-03-01")];
    expect(onDay(both, "2022-01-10")).toBe(3);
    expect(onDay(both, "2022-01-11")).toBe("expired");
    expect(onDay(both, "2024-02-29")).toBe("expired");
    expect(onDay(both, "2024-03-01")).toBe(3);
  });

  test("where only the last day is known, it was 36 months before", () => {
    const recognition: Recognition = { stars: 4, evidence: "official-news", expires: "2029-08-05" };
    expect(history(recognition)).toEqual([["2026-08-05", "2029-08-05", 4, "expired", 0]]);
    expect(history({ ...recognition, expires: "2031-02-28" })).toEqual([["2028-02-28", "2031-02-28", 4, "expired", 0]]);
  });

  test("an extension of art. 12.3 is part of it, and the authority's result ends it", () => {
    const recognition = awarded(4, "2023-08-20");
    expect(history(recognition)).toEqual([["2023-08-20", "2027-02-16", 4, "expired", 0]]);
    const facts = () => ({ transition: { resultOn: "2026-11-30" } });
    expect(rankHistory([recognition], { facts }).periods.map(brief)).toEqual([
      ["2023-08-20", "2026-11-30", 4, "expired", 0],
    ]);
    expect(history(recognition, awarded(4, "2026-11-30")).map(([from, to]) => [from, to])).toEqual([
      ["2023-08-20", "2026-11-29"],
      ["2026-11-30", "2029-11-30"],
    ]);
  });

  test("leaves out what is no award, and says why", () => {
    const all: Recognition[] = [
      { stars: 5, evidence: "proposal", date: "2026-09-01" },
      { stars: 5, evidence: "own-claim", date: "2026-09-01" },
      { stars: 4, evidence: "official-news", year: 2025 },
      awarded(3, "2026-08-05"),
    ];
    expect(rankHistory(all)).toMatchObject({
      periods: [{ stars: 3, index: 3, recognition: all[3] }],
      leftOut: [
        { index: 0, because: "proposal" },
        { index: 1, because: "own-claim" },
        { index: 2, because: "term-unknown" },
      ],
      issues: [],
    });
  });

  test("leaves out faulty records with issues, and goes on", () => {
    const list = untyped<Recognition[]>([
      awarded(4, "2026-02-30", { revoked: { date: "x" } }),
      null,
      { stars: 3, evidence: "rumour", date: "2026-08-05" },
      awarded(untyped<3>(2), "2026-08-05"),
      awarded(untyped<3>("3"), "2026-8-5"),
      { stars: 3, evidence: "official-news", expires: "soon" },
      awarded(3, "2026-08-05"),
    ]);
    const { periods, issues, leftOut } = rankHistory(list);
    expect(periods.map(brief)).toEqual([["2026-08-05", "2029-08-05", 3, "expired", 6]]);
    expect(leftOut).toEqual([]);
    expect(issues).toEqual([
      { code: "date.unreal", path: [0, "date"], params: { given: "2026-02-30" } },
      { code: "date.malformed", path: [0, "revoked", "date"], params: {} },
      { code: "field.wrong-type", path: [1], params: { expected: "object", given: "null" } },
      {
        code: "field.not-an-option",
        path: [2, "evidence"],
        params: { allowed: ["signed-decision", "official-news", "proposal", "own-claim"] },
      },
      { code: "field.not-an-option", path: [3, "stars"], params: { allowed: [3, 4, 5] } },
      { code: "date.malformed", path: [4, "date"], params: {} },
      { code: "field.not-an-option", path: [4, "stars"], params: { allowed: [3, 4, 5] } },
      { code: "date.malformed", path: [5, "expires"], params: {} },
    ]);
  });

  test("faulty facts are issues of the record", () => {
    const facts = () => ({ renewalFiled: "2020-01-01" });
    expect(rankHistory([awarded(3, "2026-08-05")], { facts }).issues).toMatchObject([
      { code: "certificate.days-out-of-order", path: [0, "renewalFiled"], params: { before: "date" } },
    ]);
    expect(rankHistory([awarded(3, "2026-08-05")], { facts: () => undefined }).issues).toEqual([]);
  });

  test.each([
    [null, [{ code: "field.wrong-type", path: [], params: { expected: "list", given: "null" } }]],
    [{ length: 1 }, [{ code: "field.wrong-type", path: [], params: { expected: "list", given: "object" } }]],
    [new Array(100_001), [{ code: "list.too-long", path: [], params: { most: 100_000 } }]],
  ])("what is no list (%#)", (list, issues) => {
    expect(rankHistory(untyped<Recognition[]>(list))).toEqual({ periods: [], leftOut: [], issues });
  });
});

describe("what cannot be read", () => {
  test("a revoked proxy, as the list and in it", () => {
    const { proxy, revoke } = Proxy.revocable<Recognition[]>([], {});
    revoke();
    expect(rankHistory(proxy).issues).toEqual([
      { code: "field.wrong-type", path: [], params: { expected: "list", given: "object" } },
    ]);
    expect(rankHistory(untyped<Recognition[]>([proxy])).issues).toEqual([
      { code: "input.unreadable", path: [0], params: {} },
    ]);
  });
});

describe("recognitions of one day", () => {
  const date = "2026-08-05";
  const both = (one: Recognition, other: Recognition) => {
    const [first, second] = [rankHistory([one, other]).periods, rankHistory([other, one]).periods];
    expect(first.map(({ recognition }) => recognition)).toEqual(second.map(({ recognition }) => recognition));
    expect(first).toHaveLength(1);
    return first[0]?.recognition;
  };

  test("more stars count", () => {
    const five = awarded(5, date, { revoked: { date: "2027-01-01" }, expires: "2027-06-01" });
    expect(both(awarded(4, date, { evidence: "signed-decision" }), five)).toBe(five);
  });

  test("of as many stars that which was revoked, and first", () => {
    const revoked = awarded(4, date, { revoked: { date: "2028-01-01" } });
    expect(both(awarded(4, date, { evidence: "signed-decision", expires: "2030-01-01" }), revoked)).toBe(revoked);
    const sooner = awarded(4, date, { revoked: { date: "2027-12-31" } });
    expect(both({ ...revoked, evidence: "signed-decision" }, sooner)).toBe(sooner);
  });

  test("then the signed decision", () => {
    const signed = awarded(4, date, { evidence: "signed-decision" });
    expect(both(awarded(4, date, { expires: "2029-12-31" }), signed)).toBe(signed);
  });

  test("then the longer term", () => {
    const longer = awarded(4, date, { expires: "2029-08-06", decisionNumber: "9/QĐ", id: "z" });
    expect(both(awarded(4, date, { decisionNumber: "1/QĐ", id: "a" }), longer)).toBe(longer);
  });

  test("then the decision's number and the identifier, so that the order of the list never counts", () => {
    const one = awarded(4, date, { decisionNumber: "1/QĐ", id: "z" });
    expect(both(awarded(4, date, { decisionNumber: "2/QĐ", id: "a" }), one)).toBe(one);
    expect(both(one, awarded(4, date, { id: "zz" }))).toMatchObject({ id: "zz" });
    const first = awarded(4, date, { id: "A" });
    expect(both(awarded(4, date, { id: "b" }), first)).toBe(first);
    expect(both(awarded(4, date, { year: 2026 }), first)).toMatchObject({ year: 2026 });
  });
});

describe("currentRank", () => {
  test("says the stars, their recognition, its days and how the certificate stands", () => {
    const list = [awarded(4, "2026-08-05"), awarded(3, "2024-01-01")];
    expect(currentRank(list, "2029-03-01")).toEqual({
      stars: 4,
      recognition: list[0],
      index: 0,
      since: "2026-08-05",
      until: "2029-08-05",
      status: "renewal-window-open",
      condition: null,
      notes: [{ code: "term.ends-on-rest-day", params: { day: "2029-04-07", next: "2029-04-09", article: "148.5" } }],
      issues: [],
    });
  });

  test.each([
    ["2026-08-04", "not-yet-awarded"],
    ["2026-08-05", "valid"],
    ["2029-04-08", "window-missed"],
    ["2029-08-05", "window-missed"],
    ["2029-08-06", "expired"],
  ])("%s: %s", (on, expected) => {
    const rank = currentRank([awarded(4, "2026-08-05")], on);
    expect(rank.stars === null ? rank.because : rank.status).toBe(expected);
  });

  test("a filed renewal and an extension are seen through facts", () => {
    const recognition = awarded(4, "2026-08-05");
    const facts = (of: Recognition) => (of === recognition ? { renewalFiled: "2029-03-01" } : undefined);
    expect(currentRank([recognition], "2029-04-08", { facts })).toMatchObject({ stars: 4, status: "valid" });
    expect(currentRank([awarded(4, "2023-08-20")], "2026-08-21")).toMatchObject({
      status: "extended",
      until: "2027-02-16",
    });
    const refused = () => ({ transition: { applies: false } });
    expect(currentRank([awarded(4, "2023-08-20")], "2026-08-21", { facts: refused })).toEqual({
      stars: null,
      because: "expired",
      notes: [],
      issues: [],
    });
  });

  const claim: Recognition = { stars: 5, evidence: "own-claim" };
  const proposal: Recognition = { stars: 5, evidence: "proposal" };
  const undated: Recognition = { stars: 5, evidence: "official-news" };
  test.each<[Recognition[], string]>([
    [[], "no-recognition"],
    [[claim], "own-claim"],
    [[claim, proposal], "proposal"],
    [[claim, undated, proposal], "term-unknown"],
    [[claim, undated, proposal, awarded(3, "2027-01-01")], "not-yet-awarded"],
  ])("the reason for none (%#) is %s", (list, because) => {
    expect(currentRank(list, "2026-08-05")).toEqual({ stars: null, because, notes: [], issues: [] });
  });

  test("tells what is faulty beside the rank of the rest", () => {
    const list = untyped<Recognition[]>([{}, awarded(3, "2026-08-05")]);
    expect(currentRank(list, "2026-08-05")).toMatchObject({
      stars: 3,
      issues: [{ code: "field.missing", path: [0, "evidence"], params: {} }],
    });
    expect(currentRank(untyped<Recognition[]>([{}]), "2026-08-05")).toMatchObject({
      because: "no-recognition",
      issues: [{ path: [0, "evidence"] }],
    });
  });

  test("needs a day", () => {
    expect(() => currentRank([], "")).toThrow(
      new RangeError("[ocop] currentRank: on must be a day such as 2026-05-22"),
    );
  });
});

describe("mayUseMark", () => {
  test("the producer of a product that is recognised and valid may", () => {
    expect(mayUseMark([awarded(3, "2026-08-05")], "2029-08-05")).toEqual({
      may: true,
      stars: 3,
      until: "2029-08-05",
      status: "window-missed",
      condition: null,
      notes: [
        {
          code: "certificate.extension-range-read",
          params: { article: "12.3", from: "2026-05-22", to: "2026-09-18" },
        },
      ],
      issues: [],
      basis: markRules,
    });
  });

  test.each([
    ["2026-08-04", "not-yet-awarded"],
    ["2027-01-01", "revoked"],
  ])("on %s not: %s", (on, because) => {
    const list = [awarded(4, "2026-08-05", { revoked: { date: "2027-01-01" } })];
    expect(mayUseMark(list, on)).toEqual({ may: false, because, notes: [], issues: [], basis: markRules });
  });

  test("an extended certificate is in force; the facts are heard", () => {
    const list = [awarded(4, "2023-08-20")];
    expect(mayUseMark(list, "2026-08-21")).toMatchObject({ may: true, status: "extended", until: "2027-02-16" });
    expect(mayUseMark(list, "2026-08-21", { facts: () => ({ transition: { applies: false } }) }).may).toBe(false);
  });

  test("rests on a regulation known second-hand, and on the ground of revocation", () => {
    expect(markRules).toEqual([
      { instrument: "1162/QĐ-VPĐP-OCOP", article: null, says: "recognised-and-valid", verified: false },
      { instrument: "26/2026/QĐ-TTg", article: "8.1d", says: "misuse-is-ground-of-revocation", verified: true },
    ]);
  });

  test("needs a day", () => {
    expect(() => mayUseMark([], "2026")).toThrow(
      new RangeError("[ocop] mayUseMark: on must be a day such as 2026-05-22"),
    );
  });
});

describe("properties", () => {
  const recognitions = fc.array(
    fc.record(
      {
        stars: fc.constantFrom(3, 4, 5),
        evidence: fc.constantFrom("signed-decision", "official-news", "proposal", "own-claim"),
        date: anyDay,
        revoked: fc.nat(1500),
        id: fc.constantFrom("a", "b"),
      },
      { requiredKeys: ["stars", "evidence"] },
    ),
    { maxLength: 6 },
  );
  const lists = recognitions.map((list) =>
    list.map(({ revoked, ...rest }): Recognition => {
      const taken = revoked === undefined ? {} : { revoked: { date: addDays(rest.date ?? "2018-01-01", revoked) } };
      return { ...rest, ...taken } as Recognition;
    }),
  );
  const held = (rank: CurrentRank) =>
    rank.stars === null ? rank.because : [rank.stars, rank.since, rank.until, rank.status, rank.recognition];

  test("the order of the list does not matter", () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), anyDay, (list, keys, on) => {
        const keyed = list.map((recognition) => ({ recognition, key: keys.next().value ?? 0 }));
        const permuted = keyed.sort((one, other) => one.key - other.key).map(({ recognition }) => recognition);
        expect(held(currentRank(permuted, on))).toEqual(held(currentRank(list, on)));
      }),
    );
  });

  test("periods are in order, share no day, and are what the current rank says on their days", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { periods } = rankHistory(list);
        for (const [place, { from, to, stars, index }] of periods.entries()) {
          expect(from <= to && to < (periods[place + 1]?.from ?? "9")).toBe(true);
          for (const on of [from, to]) {
            expect(currentRank(list, on)).toMatchObject({ stars, index, since: from, until: to });
          }
          expect(currentRank(list, addDays(from, -1))).not.toMatchObject({ index });
          expect(currentRank(list, addDays(to, 1))).not.toMatchObject({ index });
        }
      }),
    );
  });

  test("an older recognition never changes the rank of today", () => {
    fc.assert(
      fc.property(lists, anyDay, fc.integer({ min: 1, max: 2000 }), (list, on, before) => {
        const today = currentRank(list, on);
        fc.pre(today.stars !== null);
        const since = today.stars === null ? on : today.since;
        const older = awarded(3, addDays(since, -before));
        expect(currentRank([...list, older], on)).toMatchObject({ stars: today.stars, since });
      }),
    );
  });

  test("a single recognition gives what displayRank shows, but for an extension", () => {
    fc.assert(
      fc.property(lists, anyDay, (list, on) => {
        for (const recognition of list.filter(({ date }) => date !== undefined)) {
          const rank = currentRank([recognition], on, { facts: () => ({ transition: { applies: false } }) });
          const shown = rank.stars === null ? { stars: null, because: rank.because } : { stars: rank.stars };
          expect(displayRank(recognition, on)).toMatchObject(shown);
        }
      }),
    );
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, other) => {
        expect(() => currentRank(untyped<Recognition[]>(value), "2026-08-05")).not.toThrow();
        expect(() => rankHistory(untyped<Recognition[]>([value, other]))).not.toThrow();
      }),
    );
  });
});
