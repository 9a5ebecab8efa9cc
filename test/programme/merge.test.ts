import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { message } from "../../src/messages/index.js";
import { merge, type ProgrammeSummary, summarize, summaryDimensions } from "../../src/programme/index.js";
import { checksumOf } from "../../src/programme/summary/digest.js";
import { anyDay, anyRecord } from "./records.js";

const by = fc.constantFrom(undefined, ...summaryDimensions);

/** Parts of a list, each record with the number of its part, and an order to join them in. */
const split = fc.array(fc.tuple(anyRecord, fc.nat(4)), { maxLength: 40 });

function joined(parts: readonly ProgrammeSummary[]): ProgrammeSummary {
  const result = merge(parts);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
}

/** Records of which none is like another, as far as they are counted: the same ones in two parts are refused. */
function eachOnce(records: readonly (readonly [record: unknown, part: number])[]) {
  const known = new Set<string>();
  return records.filter(([record]) => {
    const { digest } = summarize([record], { on: "2026-11-24" });
    const isNew = !known.has(digest) || /^0+$/.test(digest);
    known.add(digest);
    return isNew;
  });
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The same data as a database gives it back that does not keep the order of fields. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) {
    return value.map(turned) as T;
  }
  return typeof value === "object" && value !== null
    ? (Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, own]) => [key, turned(own)]),
      ) as T)
    : value;
}

describe("merge", () => {
  test("gives to the byte the summary of all records, whatever the parts, their order and grouping, also through JSON", () => {
    fc.assert(
      fc.property(split, anyDay, by, fc.integer(), (given, on, dimension, seed) => {
        const options = { on, by: dimension };
        const records = eachOnce(given);
        const whole = JSON.stringify(
          summarize(
            records.map(([record]) => record),
            options,
          ),
        );
        const parts = [0, 1, 2, 3, 4].map((part) =>
          summarize(
            records.filter(([, own]) => own === part).map(([record]) => record),
            options,
          ),
        );
        const order = [0, 1, 2, 3, 4].sort((one, other) => ((one * 7 + seed) % 5) - ((other * 7 + seed) % 5));
        const [a, b, c, d, e] = order.map((place) => parts[place]) as ProgrammeSummary[] as [
          ProgrammeSummary,
          ProgrammeSummary,
          ProgrammeSummary,
          ProgrammeSummary,
          ProgrammeSummary,
        ];
        expect(JSON.stringify(joined([a, b, c, d, e]))).toBe(whole);
        expect(JSON.stringify(joined([joined([a, b]), joined([c, joined([d, e])])]))).toBe(whole);
        expect(JSON.stringify(joined([a, throughJson(joined([e, d].map(throughJson))), turned(joined([c, b]))]))).toBe(
          whole,
        );
        const shuffled = records.map(([record]) => record).toReversed();
        expect(JSON.stringify(summarize(shuffled, options))).toBe(whole);
        expect(JSON.stringify(throughJson(JSON.parse(whole)))).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  const one = summarize([{ name: "Chè", producerId: "p1", recognitions: [] }], { on: "2026-11-24" });

  const withKeys = (producerKeys: unknown) => ({ ...one, all: { ...one.all, producerKeys } });
  const withFirst = (name: "stars" | "years" | "standings" | "provinces" | "sets" | "levels", key: unknown) => ({
    ...one,
    all: { ...one.all, [name]: [{ ...one.all[name][0], key }] },
  });
  const withPoints = (values: unknown) => ({ ...one, all: { ...one.all, points: { ...one.all.points, values } } });

  /** The checksum reckoned anew over what was changed. */
  const sealed = <T extends object>(changed: T) => {
    const { checksum: _, ...rest } = { checksum: "", ...changed };
    return { ...rest, checksum: checksumOf(rest) };
  };
  const resealed = (all: object, more: object = {}) => sealed({ ...one, ...more, all: { ...one.all, ...all } });
  const count = (key: unknown, times: number, of = times) => ({ key, count: times, share: { sum: times, count: of } });

  test.each<[string, unknown]>([
    ["more products than its lists have", resealed({ products: 2 }, { records: { ...one.records, products: 2 } })],
    ["more products than it has read", sealed({ ...one, records: { ...one.records, products: 2 } })],
    ["a list of more products", resealed({ sectors: [count("food", 2)] })],
    ["a list of fewer products", resealed({ provinces: [] })],
    [
      "stars in force of what is not in force",
      resealed({ starsInForce: [count(4, 1)], market: { ...one.all.market, counts: [count("export", 1)] } }),
    ],
    ["in force without stars in force", resealed({ standings: [count("valid", 1)] })],
    ["notes that its counts do not give", sealed({ ...one, notes: [{ code: "summary.lapsed", params: {} }] })],
    ["a field more", sealed({ ...one, secret: 1 })],
  ])("refuses one whose checksum was reckoned anew, with %s", (_, changed) => {
    const result = merge([changed as ProgrammeSummary]);
    expect(result).toEqual({ ok: false, issues: [{ code: "summary.altered", path: [0], params: {} }] });
  });

  test("takes what was only sealed again", () => {
    expect(merge([sealed({ ...one })])).toEqual({ ok: true, value: one });
  });

  test.each<[string, readonly unknown[], string]>([
    ["nothing", [], "summary.none"],
    ["what is none", [{ on: "2026-11-24" }], "summary.malformed"],
    ["one of another edition", [{ ...one, form: "programme-summary/0" }], "summary.malformed"],
    ["one that was changed", [{ ...one, all: { ...one.all, products: 2 } }], "summary.altered"],
    ["one whose counts are no numbers", [{ ...one, records: { ...one.records, ratings: -1 } }], "summary.malformed"],
    ["one of a type nobody knows", [withKeys([["id:p1", "shop"]])], "summary.malformed"],
    ["one with a producer more", [withKeys([["id:p1"], ["id:p2"]])], "summary.altered"],
    ["one whose producers are out of order", [withKeys([["id:p2"], ["id:p1"]])], "summary.altered"],
    ["one with stars that are none", [withFirst("stars", -5)], "summary.malformed"],
    ["one with a year that is none", [withFirst("years", 99_999)], "summary.malformed"],
    ["one with a year as text", [withFirst("years", "2026")], "summary.malformed"],
    ["one with a tier that gives no award", [withFirst("levels", "commune")], "summary.malformed"],
    [
      "one with stars in force that are none",
      [{ ...one, all: { ...one.all, starsInForce: [{ key: 2, count: 1, share: { sum: 1, count: 1 } }] } }],
      "summary.malformed",
    ],
    ["one with a set that is a number", [withFirst("sets", 11)], "summary.malformed"],
    ["one with a longer key than any", [withFirst("sets", "x".repeat(201))], "summary.malformed"],
    ["one of no day", [{ ...one, on: "2026-02-30" }], "summary.malformed"],
    ["one of a day that is no text", [{ ...one, on: 20261124 }], "summary.malformed"],
    ["one without records", [{ ...one, records: undefined }], "summary.malformed"],
    ["one without points", [{ ...one, all: { ...one.all, points: null } }], "summary.malformed"],
    ["one split by what nobody knows", [{ ...one, by: "colour" }], "summary.malformed"],
    ["one with a standing nobody knows", [withFirst("standings", "bogus")], "summary.malformed"],
    ["one with a province that is none", [withFirst("provinces", "00")], "summary.malformed"],
    ["one with signs that steer a terminal", [withFirst("sets", "\u001b[31m")], "summary.malformed"],
    ["one whose points are none", [withPoints([{ points: { sum: 101, count: 1 }, times: 1 }])], "summary.malformed"],
    ["one with points more", [withPoints([{ points: { sum: 91, count: 1 }, times: 1 }])], "summary.altered"],
    ["one that counts a product in one list alone", [{ ...one, all: { ...one.all, sectors: [] } }], "summary.altered"],
    ["one with a field more", [{ ...one, secret: 1 }], "summary.altered"],
    ["another day", [one, summarize([], { on: "2026-11-25" })], "summary.other-day"],
    ["another split", [one, summarize([], { on: "2026-11-24", by: "province" })], "summary.other-split"],
  ])("refuses %s", (_, parts, code) => {
    const result = merge(parts as readonly ProgrammeSummary[]);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  const part = (...names: readonly string[]) =>
    summarize(
      names.map((name) => ({
        name,
        producerId: name,
        recognitions: [{ stars: 4, evidence: "official-news", date: "2026-08-05" }],
      })),
      { on: "2026-11-24" },
    );

  test("refuses a part whose counts fit together and were changed all the same", () => {
    const given = part("Chè", "Gạo");
    const asFive = JSON.parse(
      JSON.stringify(given).replaceAll('"key":4', '"key":5').replaceAll("2026-08-05", "2026-08-06"),
    ) as ProgrammeSummary;
    expect(asFive.all.stars).toEqual([{ key: 5, count: 2, share: { sum: 2, count: 2 } }]);
    const moreUnread = { ...given, records: { ...given.records, unreadable: 7 } };
    const other = { ...given, all: { ...given.all, producerKeys: [["id:Chè"], ["id:Thịt"]] as const } };
    const noSum = { ...given, checksum: "0".repeat(32) };
    for (const changed of [asFive, moreUnread, other, noSum]) {
      const result = merge([changed]);
      expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["summary.altered"]);
    }
    const { digest } = part("Thịt");
    const result = merge([{ ...given, digest }]);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["summary.altered"]);
    expect(merge([{ ...given, digest: "x" }])).toMatchObject({ ok: false, issues: [{ code: "summary.malformed" }] });
  });

  test("does not join products of two offices that nothing but their names tells apart; an identifier does", () => {
    const on = "2026-11-24";
    const bare = summarize([{ name: "Chè" }], { on });
    const refused = merge([bare, summarize([{ name: "Chè" }], { on })]);
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "summary.twice" }] });
    const [issue] = refused.ok ? [] : refused.issues;
    expect(issue && message(issue, "vi")).toContain("hoặc không có gì để phân biệt");
    expect(issue && message(issue, "en")).toContain("or nothing tells them apart");
    const known = [
      { id: "1" },
      { producer: { name: "HTX Hảo Đạt" } },
      { origin: { province: "19", commune: "05482" } },
    ];
    for (const more of known) {
      const whole = merge([bare, summarize([{ name: "Chè", ...more }], { on })]);
      expect(whole.ok && whole.value.all.products).toBe(2);
    }
  });

  test("finds the same part twice, in whatever order its records stood, and the whole among its parts", () => {
    const twice = merge([part("Chè", "Gạo"), part("Thịt"), part("Gạo", "Chè")]);
    expect(twice).toEqual({ ok: false, issues: [{ code: "summary.twice", path: [2], params: { first: 0 } }] });
    const whole = merge([part("Chè"), part("Gạo"), part("Gạo", "Chè")]);
    expect(whole).toEqual({ ok: false, issues: [{ code: "summary.whole-among-parts", path: [2], params: {} }] });
    const joinedBefore = joined([part("Chè"), part("Gạo")]);
    expect(merge([joinedBefore, part("Gạo"), part("Chè")]).ok).toBe(false);
    // Communes without a product are alike.
    expect(merge([part(), part(), part("Chè")]).ok).toBe(true);
    expect(merge([part("Chè"), part("Chè", "Gạo")]).ok).toBe(true);
  });

  test("says of each part what is wrong with it, and where", () => {
    const altered = { ...one, all: { ...one.all, products: 2 } };
    expect(merge([one, altered, {} as ProgrammeSummary])).toEqual({
      ok: false,
      issues: [
        { code: "summary.altered", path: [1], params: {} },
        { code: "summary.malformed", path: [2], params: {} },
      ],
    });
    expect(merge([one, summarize([], { on: "2026-11-24", by: "province" })])).toEqual({
      ok: false,
      issues: [{ code: "summary.other-split", path: [1, "by"], params: { expected: null, given: "province" } }],
    });
    expect(
      message({ code: "summary.other-split", path: [], params: { expected: "producer-type", given: null } }, "vi"),
    ).toBe("Bảng này không chia, bảng đầu chia theo “Loại hình chủ thể”");
    expect(message({ code: "summary.other-split", path: [], params: { expected: null, given: "year" } }, "en")).toBe(
      "This summary is split by “Year of recognition”, the first is not split",
    );
    expect(merge([])).toEqual({ ok: false, issues: [{ code: "summary.none", path: [], params: {} }] });
    expect(merge(7 as never)).toMatchObject({ ok: false, issues: [{ code: "field.wrong-type", path: [] }] });
    // Of two that are the same, neither is the total of the others; and what is wrong otherwise comes first.
    expect(merge([part("Chè"), part("Chè")])).toEqual({
      ok: false,
      issues: [{ code: "summary.twice", path: [1], params: { first: 0 } }],
    });
    expect(merge([part("Chè"), part("Gạo"), part("Gạo", "Chè"), altered])).toEqual({
      ok: false,
      issues: [{ code: "summary.altered", path: [3], params: {} }],
    });
    expect(merge([part("Chè"), part("Gạo"), part("Thịt")]).ok).toBe(true);
    expect(merge([part("Chè")]).ok).toBe(true);
  });

  test("tells ratings apart by their identifiers", () => {
    const rated = (id: string) => summarize([{ id, exact: { sum: 80, count: 1 }, band: 4 }], { on: "2026-11-24" });
    expect(merge([rated("a"), rated("b")]).ok).toBe(true);
    expect(merge([rated("a"), rated("a")]).ok).toBe(false);
  });

  test("keeps the notes of the standings, and counts them together", () => {
    const ended = (name: string) =>
      summarize([{ name, recognitions: [{ stars: 3, evidence: "official-news", date: "2023-06-01" }] }], {
        on: "2026-07-01",
      });
    expect(joined([throughJson(ended("Chè")), ended("Gạo")]).notes).toEqual([
      { code: "summary.extended", params: { count: 2, article: "12.3", from: "2026-05-22", to: "2026-09-18" } },
    ]);
    const silent = { ...ended("Chè"), notes: [] };
    expect(merge([silent])).toMatchObject({ ok: false, issues: [{ code: "summary.altered" }] });
  });

  test("says which part it is", () => {
    const result = merge([one, summarize([], { on: "2026-11-25" })]);
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "summary.other-day", path: [1, "on"], params: { expected: "2026-11-24", given: "2026-11-25" } }],
    });
  });
});
