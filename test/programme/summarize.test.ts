import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import { isSameSet } from "../../src/decisions/set-slugs.js";
import { readRegister } from "../../src/exchange/index.js";
import { nameWords } from "../../src/exchange/register/sets-called.js";
import { type CurrentRank, currentRank } from "../../src/procedure/index.js";
import { type ProgrammeCounts, summarize, summarizeStream, summaryTransformer } from "../../src/programme/index.js";
import { classify } from "../../src/programme/summary/classification.js";
import { isInForce } from "../../src/programme/summary/dimension.js";
import { sectorCalled } from "../../src/programme/summary/sector-called.js";
import { firstDayOf, starsOf, stretchesOf, stretchOn, yearOf } from "../../src/programme/summary/stretches.js";
import { productSchema, type Recognition, validate } from "../../src/records/index.js";
import { rate } from "../../src/scoring/index.js";
import { validProducer } from "../support/full-producer.js";
import { validProduct, validRecognition } from "../support/full-product.js";
import { bestSheet } from "../support/sheets.js";
import { anyDay, anyRecord } from "./records.js";

const on = "2026-11-24";

const counted = (counts: readonly { readonly key: unknown; readonly count: number }[]) =>
  counts.map(({ key, count }) => [key, count]);

const only = (record: unknown, day = on): ProgrammeCounts => summarize([record], { on: day }).all;

const starsOn = (record: unknown, day: string) => counted(only(record, day).starsInForce);

const product = (stars: number, date: string, more: object = {}) => ({
  name: "Chè",
  producerId: "p1",
  recognitions: [
    { ...validRecognition(), revoked: undefined, expires: undefined, stars, date, year: undefined, ...more },
  ],
});

describe("summarize", () => {
  test("counts a product by sector, group, set, stars, province, year and tier", () => {
    const { revoked: _, ...recognition } = validRecognition();
    const read = validate(productSchema, { ...validProduct(), recognitions: [recognition] });
    const counts = only(read.ok ? read.value : undefined);
    expect(counts).toMatchObject({ products: 1, producers: 1 });
    expect(counted(counts.sectors)).toEqual([["food", 1]]);
    expect(counted(counts.groups)).toEqual([["2026/food/5", 1]]);
    expect(counted(counts.sets)).toEqual([["2026/11", 1]]);
    expect(counted(counts.stars)).toEqual([[4, 1]]);
    expect(counted(counts.starsInForce)).toEqual([[4, 1]]);
    expect(counted(counts.provinces)).toEqual([["19", 1]]);
    expect(counted(counts.years)).toEqual([[2026, 1]]);
    expect(counted(counts.levels)).toEqual([["province", 1]]);
    expect(counted(counts.standings)).toEqual([["valid", 1]]);
    expect(counted(counts.producerTypes)).toEqual([["enterprise", 1]]);
    expect(counted(counts.market.counts)).toEqual([["export", 1]]);
    expect(counts.market.source.vi).toContain("không phải quy định");
  });

  test("tells recognitions valid, running out, lapsed and revoked on a day", () => {
    // 36 months from 2026-08-05; the window opens 180 days before the end (art. 4.3, 7.6a).
    const own = product(4, "2026-08-05", { revoked: { date: "2029-08-01", ground: "mark-misused" } });
    const standing = (day: string) => counted(only(own, day).standings)[0]?.[0];
    expect(standing("2026-08-04")).toBe("not-yet-awarded");
    expect(standing("2029-02-05")).toBe("valid");
    expect(standing("2029-02-06")).toBe("running-out");
    // The window closes 120 days before the end.
    expect(standing("2029-04-07")).toBe("running-out");
    expect(standing("2029-04-08")).toBe("window-passed");
    expect(standing("2029-07-31")).toBe("window-passed");
    expect(starsOn(own, "2029-07-31")).toEqual([[4, 1]]);
    expect(standing("2029-08-01")).toBe("revoked");
    expect(counted(only(product(4, "2026-08-05"), "2029-08-06").standings)).toEqual([["lapsed", 1]]);
  });

  test("says what the standings rest on: the days of art. 7.6a, and the reading of art. 12.3 with its article", () => {
    const notes = (date: string, day: string) => summarize([product(4, date)], { on: day }).notes;
    expect(notes("2026-08-05", "2029-02-05")).toEqual([]);
    // It ends on 2029-08-05: 180 days before that, and 120.
    expect(notes("2026-08-05", "2029-02-06")).toEqual([
      { code: "summary.window-open", params: { count: 1, from: "2029-06-06", to: "2029-08-05", article: "7.6a" } },
    ]);
    expect(notes("2026-08-05", "2029-04-08")).toEqual([
      { code: "summary.window-passed", params: { count: 1, from: "2029-04-08", to: "2029-08-05", article: "7.6a" } },
    ]);
    expect(notes("2026-08-05", "2029-08-05")).toEqual([
      { code: "summary.window-passed", params: { count: 1, from: "2029-08-05", to: "2029-12-02", article: "7.6a" } },
    ]);
    // It ended on 2026-06-01, within the range that art. 12.3 is read as.
    expect(notes("2023-06-01", "2026-06-02")).toEqual([
      { code: "summary.extended", params: { count: 1, article: "12.3", from: "2026-05-22", to: "2026-09-18" } },
    ]);
    expect(starsOn(product(4, "2023-06-01"), "2026-06-02")).toEqual([[4, 1]]);
    expect(notes("2023-09-19", "2026-09-20")).toEqual([
      { code: "summary.extension-open", params: { count: 1, article: "12.3" } },
    ]);
    expect(starsOn(product(4, "2023-09-19"), "2026-09-20")).toEqual([]);
    expect(notes("2023-09-20", "2026-09-21")).toEqual([
      { code: "summary.lapsed", params: { article: "12.3", to: "2026-09-18" } },
    ]);
    // What had lapsed before has nothing to do with art. 12.3.
    expect(notes("2020-09-20", "2026-09-20")).toEqual([]);
  });

  test("what a register says, and what was proposed or claimed, does not count before its day", () => {
    const rows = (year: number, stars: number) => [
      ...readRegister([
        ["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm công nhận"],
        [1, "Chè", "HTX Một", stars, year],
      ]),
    ];
    const of = (records: readonly unknown[], day: string) => {
      const { stars, standings: own, years } = summarize(records, { on: day }).all;
      return [counted(stars)[0]?.[0], counted(own)[0]?.[0], counted(years)[0]?.[0]];
    };
    expect(of(rows(2025, 4), "2024-12-31")).toEqual([null, "not-yet-awarded", null]);
    expect(of(rows(2025, 4), "2025-01-01")).toEqual([4, "no-recognition", 2025]);
    const undated = { stars: 4, evidence: "official-news", year: 2025 };
    for (const [recognition, standing, stars] of [
      [undated, "term-unknown", 4],
      [{ ...undated, evidence: "proposal", date: "2025-03-01" }, "proposal", null],
      [{ ...undated, evidence: "own-claim", date: "2025-03-01" }, "own-claim", null],
    ] as const) {
      const record = { name: "Chè", recognitions: [recognition] };
      expect(of([record], "2024-12-31").slice(0, 2)).toEqual([null, "not-yet-awarded"]);
      expect(of([record], "2025-03-01").slice(0, 2)).toEqual([stars, standing]);
    }
    const entry = { productName: "Chè", recognitions: [{ stars: 3, year: 2020 }, { year: 2024 }], stars: 4, other: {} };
    expect(of([entry], "2019-12-31")).toEqual([null, "not-yet-awarded", null]);
    expect(of([entry], "2021-06-30")).toEqual([3, "no-recognition", 2020]);
    expect(of([entry], "2024-06-30")).toEqual([4, "no-recognition", 2024]);
    // The register's own day, and one that says nothing of days.
    const bare = { productName: "Chè", recognitions: [], stars: 4, other: {} };
    const stated = (day: string, register: object) =>
      counted(summarize([bare], { on: day, register }).all.stars)[0]?.[0];
    expect([
      stated("2024-01-01", {}),
      stated("2024-01-01", { year: 2025 }),
      stated("2025-01-01", { year: 2025 }),
    ]).toEqual([4, null, 4]);
    expect([stated("2025-03-01", { date: "2025-03-02" }), stated("2025-03-02", { date: "2025-03-02" })]).toEqual([
      null,
      4,
    ]);
  });

  test("a register's group tells the sector where it can only mean one", () => {
    const sector = (productGroup: string, more: object = {}, register: object = {}) => {
      const { sectors, sets } = summarize([{ productName: "X", productGroup, recognitions: [], other: {}, ...more }], {
        on,
        register,
      }).all;
      return [sectors[0]?.key, sets[0]?.key];
    };
    expect(sector("Nhóm thực phẩm")).toEqual(["food", null]);
    expect(sector("Đồ uống có cồn")).toEqual(["drinks", null]);
    expect(sector("CHÈ")).toEqual(["food", null]);
    expect(sector("Ngành hàng thủ công mỹ nghệ")).toEqual(["handicraft", null]);
    expect(sector("", { set: "Thảo dược" })).toEqual(["herbs", null]);
    // A sector of 2019, and a set of handicraft since.
    expect(sector("Vải, may mặc")).toEqual([null, null]);
    expect(sector("Hàng khác")).toEqual([null, null]);
    // A set that is known goes before a name.
    expect(sector("Thực phẩm", { set: "2026/14" })).toEqual(["drinks", "2026/14"]);
    const setOf = (group: string) => (group === "Thực phẩm" ? { decision: "2026", set: 3 } : undefined);
    expect(sector("Thực phẩm", {}, { setOf })).toEqual(["food", "2026/03"]);
  });

  test("keeps the stars of a recognition that has lapsed apart from those in force", () => {
    const counts = only(product(5, "2020-01-01"), "2024-01-01");
    expect(counted(counts.stars)).toEqual([[5, 1]]);
    expect(counts.starsInForce).toEqual([]);
    expect(counts.market.counts).toEqual([]);
  });

  test("shares are exact", () => {
    const records = [product(3, "2026-01-01"), product(3, "2026-01-01"), product(4, "2026-01-01")];
    expect(summarize(records, { on }).all.stars).toEqual([
      { key: 3, count: 2, share: { sum: 2, count: 3 } },
      { key: 4, count: 1, share: { sum: 1, count: 3 } },
    ]);
  });

  test("counts a producer once, whatever it makes, and says where records name different types", () => {
    const maker = (type: string) => ({ ...validProducer(), type });
    const records = [product(3, "2026-01-01"), product(4, "2026-01-01")];
    expect(summarize(records, { on }).all.producers).toBe(1);
    const types = (given: readonly string[]) => counted(summarize(given.map(maker), { on }).all.producerTypes);
    expect(types(["farm", "farm"])).toEqual([["farm", 1]]);
    expect(types(["farm", "enterprise"])).toEqual([["several", 1]]);
    expect(types(["farm", "no-type"])).toEqual([["farm", 1]]);
    expect(types(["no-type"])).toEqual([[null, 1]]);
  });

  test("tells producers apart by tax code, or by name and place, where they have no identifier", () => {
    const named = (fields: object) => ({ name: "Chè", producer: { type: "farm", name: "HTX Hảo Đạt", ...fields } });
    const place = (communeName: string) => ({ address: { current: { province: "19", communeName } } });
    const producers = (...records: readonly object[]) => summarize(records, { on }).all.producers;
    expect(producers(named(place("Tân Cương")), named({ ...place("Tân Cương"), name: "HTX HẢO ĐẠT" }))).toBe(1);
    expect(producers(named(place("Tân Cương")), named(place("La Bằng")))).toBe(2);
    expect(producers(named({ taxCode: "4600100001" }), named({ taxCode: "4600100001", name: "HTX khác" }))).toBe(1);
    expect(producers(named({ taxCode: "4600100001" }), named({ taxCode: "0100109106" }))).toBe(2);
    expect(producers({ name: "Chè" })).toBe(0);
  });

  test("takes recognitions and certificates that stand alone for the product they are of", () => {
    const certificate = {
      issued: "2026-08-05",
      expires: "2029-08-05",
      stars: 4,
      productName: "Chè",
      producerName: "HTX Hảo Đạt",
    };
    const recognition = { ...validRecognition(), revoked: undefined };
    const { all } = summarize([certificate, { ...certificate, producerName: "HTX HẢO ĐẠT" }, recognition], { on });
    expect([all.products, all.producers]).toEqual([3, 1]);
    expect(counted(all.starsInForce)).toEqual([[4, 3]]);
    expect(counted(all.provinces)).toEqual([
      ["19", 1],
      [null, 2],
    ]);
  });

  test("takes rows of a register, with their points, and passes over what is no product", () => {
    const rows = [
      ["Danh sách sản phẩm OCOP"],
      ["TT", "Tên sản phẩm", "Chủ thể", "Tỉnh", "Hạng sao", "Điểm"],
      [1, "Chè Tân Cương", "HTX Hảo Đạt", "Thái Nguyên", 4, 88.5],
      [2, "Miến dong", "Công ty TNHH Miến", "Yên Bái", 3, 70],
    ];
    const summary = summarize(readRegister(rows), { on });
    expect(summary.records).toEqual({ products: 2, producers: 0, ratings: 0, notCounted: 0, unreadable: 0 });
    const { all } = summary;
    expect(counted(all.provinces)).toEqual([
      ["15", 1],
      ["19", 1],
    ]);
    expect(counted(all.producerTypes)).toEqual([
      ["cooperative", 1],
      ["enterprise", 1],
    ]);
    // The register says stars and no decision: they are its word, and nothing is in force.
    expect(counted(all.stars)).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect(all.starsInForce).toEqual([]);
    expect(counted(all.standings)).toEqual([["no-recognition", 2]]);
    expect(all.points).toMatchObject({ count: 2, median: { sum: 317, count: 4 }, spread: { sum: 37, count: 2 } });
  });

  test("knows the median, the quartiles and the spread of points exactly", () => {
    const ratings = [70, 71, 90, 100].map((sum) => ({ exact: { sum, count: 1 }, band: 3 }));
    const third = { exact: { sum: 209, count: 3 }, band: 2, decision: "2026", set: 11 };
    const { points } = summarize([...ratings, third], { on }).all;
    expect(points).toMatchObject({
      count: 5,
      least: { sum: 209, count: 3 },
      most: { sum: 100, count: 1 },
      spread: { sum: 91, count: 3 },
      median: { sum: 71, count: 1 },
      quartiles: [
        { sum: 70, count: 1 },
        { sum: 90, count: 1 },
      ],
    });
    expect(points.values[0]).toEqual({ points: { sum: 209, count: 3 }, times: 1 });
    const rated = rate(tea, { answers: bestSheet(tea) });
    expect(summarize([rated], { on, by: "set" }).parts).toMatchObject([
      { key: "2026/11", counts: { products: 0, points: { count: 1 } } },
    ]);
  });

  test("counts what is no record, and what is not counted", () => {
    const { records } = summarize([null, 7, "x", { answers: {} }, { documents: [] }, {}], { on });
    expect(records).toEqual({ products: 0, producers: 0, ratings: 0, notCounted: 3, unreadable: 3 });
  });

  test("says what is wrong with recognitions, which then give nothing", () => {
    const summary = summarize([product(3, "2026-02-30")], { on });
    expect(summary.faults).toEqual([{ code: "date.unreal", times: 1 }]);
    expect(counted(summary.all.standings)).toEqual([["faulty", 1]]);
  });

  test("is split into parts, of which each has all counts", () => {
    const records = [
      product(3, "2026-01-01"),
      product(4, "2025-01-01"),
      { ...product(3, "2026-05-01"), producerId: "p2" },
    ];
    const { parts, all } = summarize(records, { on, by: "year" });
    expect(parts.map(({ key, counts }) => [key, counts.products, counts.producers])).toEqual([
      [2025, 1, 1],
      [2026, 2, 2],
    ]);
    expect([all.products, all.producers]).toEqual([3, 2]);
  });

  test("parts together have all products", () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 30 }), anyDay, (records, day) => {
        const whole = summarize(records, { on: day });
        const split = summarize(records, { on: day, by: "standing" });
        expect(split.all).toEqual(whole.all);
        expect(split.parts.reduce((sum, { counts }) => sum + counts.products, 0)).toBe(whole.all.products);
      }),
    );
  });

  test("is the same from a stream, in Node and on the web", async () => {
    const records = [product(3, "2026-01-01"), product(4, "2025-01-01"), validProducer(), null];
    const summary = summarize(records, { on, by: "stars" });
    expect(await summarizeStream(Readable.from(records.slice(0, 3)), { on, by: "stars" })).toEqual(
      summarize(records.slice(0, 3), { on, by: "stars" }),
    );
    expect(await summarizeStream(records, { on, by: "stars" })).toEqual(summary);
    const stream = ReadableStream.from(records).pipeThrough(
      new TransformStream(summaryTransformer({ on, by: "stars" })),
    );
    const given: unknown[] = [];
    for await (const one of stream) {
      given.push(one);
    }
    expect(given).toEqual([summary]);
  });

  test("refuses a programmer's mistakes", async () => {
    expect(() => summarize([], { on: "2026-02-30" })).toThrow(RangeError);
    expect(() => summarize([], { on, by: "colour" as never })).toThrow("[ocop] summarize: by must be one of sector");
    expect(() => summarize(7 as never, { on })).toThrow(TypeError);
    await expect(summarizeStream(undefined as never, { on })).rejects.toThrow("[ocop] summarizeStream");
  });
});

describe("what summaries rest on", () => {
  test("the classification without names is that of the decisions", () => {
    for (const { code, classification } of decisions.filter(({ sets }) => sets.length > 0)) {
      const sectors = classification.flatMap((sector) =>
        sector.groups.flatMap(({ sets }, group) =>
          sets.map(({ set, slug }) => ({
            set,
            slug,
            sector: sector.code,
            group: `${code}/${sector.code}/${group + 1}`,
          })),
        ),
      );
      expect(sectors).toHaveLength(26);
      for (const { set, slug, sector, group } of sectors) {
        const place = { sector, group, set: `${code}/${String(set).padStart(2, "0")}` };
        expect([classify(code, set), classify(code, slug), classify(code, String(set))]).toEqual([place, place, place]);
      }
    }
    expect([classify("2018", 1), classify("2026", 27), classify("2026", 0), classify(undefined, 1)]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  test("names of sectors and groups tell a sector where no other goes by them", () => {
    const sectors = decisions.flatMap(({ classification }) => classification);
    const own = sectors.flatMap(({ code, name, groups }) =>
      [name, ...groups.map((group) => group.name)].map(({ vi }) => ({ code, words: nameWords(vi), vi })),
    );
    const ofSets = sectors.flatMap(({ code, groups }) =>
      groups.flatMap(({ sets }) => sets.map(({ name: { vi } }) => ({ code, words: nameWords(vi), vi }))),
    );
    expect(own.length).toBeGreaterThan(60);
    for (const { words, vi } of own) {
      const codes = new Set([...own, ...ofSets].filter((one) => one.words === words).map(({ code }) => code));
      expect([vi, sectorCalled(vi)]).toEqual([vi, codes.size > 1 ? undefined : [...codes][0]]);
    }
    expect(sectorCalled("")).toBeUndefined();
    expect(sectorCalled("x".repeat(500))).toBeUndefined();
  });

  test("a number of a set is read in plain figures alone", () => {
    expect(classify("2026", "11")?.set).toBe("2026/11");
    for (const odd of [
      "0x0b",
      "1e1",
      "0b11",
      " 11",
      "11 ",
      "+11",
      "011",
      "11.0",
      "",
      "1.0",
      11.5,
      Number.NaN,
      "27",
      null,
    ]) {
      expect([odd, classify("2026", odd)]).toEqual([odd, undefined]);
    }
    expect(isSameSet("2026", 11, "11")).toBe(true);
    expect(isSameSet("2026", 11, "0x0b")).toBe(false);
  });

  const whyNot = (rank: CurrentRank, isLater: boolean) => {
    const because = rank.stars === null ? rank.because : null;
    const isProposedLater = because === "proposal" && isLater;
    return isProposedLater ? "not-yet-awarded" : because === "expired" ? "lapsed" : because;
  };

  test("a recognition is in force on the days on which a product holds a rank", () => {
    const recognitions = fc.array(
      fc.record({
        stars: fc.constantFrom(3, 4, 5),
        evidence: fc.constantFrom("signed-decision", "proposal"),
        date: anyDay,
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(recognitions, anyDay, (given, day) => {
        const rank = currentRank(given as Recognition[], day);
        const stretch = stretchOn(stretchesOf(given, []).stretches, day);
        expect(isInForce(stretch.standing) ? stretch.stars : null).toBe(rank.stars);
        // What was only proposed does not count before its day either.
        const isLater = given.every(({ date }) => date > day);
        expect(isInForce(stretch.standing) ? null : stretch.standing).toBe(whyNot(rank, isLater));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the stretches of a product", () => {
  const none = { stars: null, year: null, level: null };
  const before = { from: "", standing: "not-yet-awarded", ...none };
  const of = (recognitions: unknown, claims: Parameters<typeof stretchesOf>[1] = []) =>
    stretchesOf(recognitions, claims).stretches;
  const news = (stars: number, more: object) => ({ stars, evidence: "official-news", ...more });

  test("are the phases of each recognition up to the day of the next, with stars, year and tier", () => {
    const first = news(3, { date: "2023-08-05", authority: { name: "UBND huyện Đồng Hỷ", tier: "district" } });
    const second = news(4, { date: "2025-01-01" });
    const of2025 = { stars: 4, year: 2025, level: null };
    expect(of([second, first])).toEqual([
      before,
      { from: "2023-08-05", standing: "valid", stars: 3, year: 2023, level: "district" },
      { from: "2025-01-01", standing: "valid", ...of2025 },
      // The last day is 2028-01-01: 180 days before it, and 120.
      { from: "2027-07-05", standing: "running-out", ...of2025 },
      { from: "2027-09-04", standing: "window-passed", ...of2025 },
      { from: "2028-01-02", standing: "lapsed", ...of2025 },
    ]);
    // On the very day of the next, the former is over.
    expect(of([first, news(4, { date: "2026-08-06" })]).map(({ from }) => from)).toContain("2026-08-06");
    expect(of([first, news(4, { date: "2026-08-06" })]).filter(({ from }) => from === "2026-08-06")).toHaveLength(1);
    expect(of([{ ...second, year: 2024 }])[1]?.year).toBe(2024);
    expect(of([{ ...second, authority: { tier: "town" } }])[1]?.level).toBeNull();
  });

  test("of what is said without a recognition begin on the day, or in the year, that is said", () => {
    expect(of([])).toEqual([{ from: "", standing: "no-recognition", ...none }]);
    expect(of([], [{ from: "", stars: 4, year: null }])).toEqual([
      { from: "", standing: "no-recognition", ...none, stars: 4 },
    ]);
    const claims = [
      { from: "2024-01-01", stars: 4, year: 2024 },
      { from: "2025-05-01", stars: 5, year: 2025 },
    ] as const;
    expect(of([], claims)).toEqual([
      before,
      { from: "2024-01-01", standing: "no-recognition", stars: 4, year: 2024, level: null },
      { from: "2025-05-01", standing: "no-recognition", stars: 5, year: 2025, level: null },
    ]);
    expect(of([], [claims[1], claims[0]]).map(({ from }) => from)).toEqual(["", "2024-01-01", "2025-05-01"]);
    const proposal = { stars: 4, evidence: "proposal", date: "2025-03-01" };
    expect(of([proposal], claims.slice(0, 1))).toEqual([
      before,
      { from: "2024-01-01", standing: "no-recognition", stars: 4, year: 2024, level: null },
      { from: "2025-03-01", standing: "proposal", stars: 4, year: 2024, level: null },
    ]);
    expect(of([{ stars: 4, evidence: "own-claim" }])).toEqual([{ from: "", standing: "own-claim", ...none }]);
  });

  test("of awards without a day begin with their year, and keep their stars and tier", () => {
    const district = news(4, { year: 2024, authority: { tier: "district" } });
    expect(of([district])).toEqual([
      before,
      { from: "2024-01-01", standing: "term-unknown", stars: 4, year: 2024, level: "district" },
    ]);
    expect(of([district, news(5, { year: 2025 })])).toEqual([
      before,
      { from: "2024-01-01", standing: "term-unknown", stars: 4, year: 2024, level: "district" },
      { from: "2025-01-01", standing: "term-unknown", stars: 5, year: 2025, level: null },
    ]);
  });

  test("of what is faulty have no day", () => {
    const faulty = stretchesOf([news(9, { date: "2024-01-01" })], [{ from: "2025-01-01", stars: 3, year: 2025 }]);
    expect(faulty.stretches).toEqual([
      { from: "", standing: "faulty", ...none },
      { from: "2025-01-01", standing: "faulty", stars: 3, year: 2025, level: null },
    ]);
    expect(faulty.issues.map(({ code }) => code)).toEqual(["field.not-an-option"]);
    expect(of("none")).toEqual([{ from: "", standing: "faulty", ...none }]);
  });

  test("are found by a day, the first one for days before all", () => {
    const stretches = of([], [{ from: "2024-01-01", stars: 4, year: 2024 }]);
    expect(stretchOn(stretches, "1999-01-01")).toEqual(before);
    expect(stretchOn(stretches, "2023-12-31")).toEqual(before);
    expect(stretchOn(stretches, "2024-01-01").stars).toBe(4);
    expect(stretchOn(stretches.slice(1), "1999-01-01").stars).toBe(4);
  });

  test("years, stars and days are read strictly", () => {
    const years = ["2024", 2024, "24", "20245", "x2024", 2024.5, 1899, 1900, 2199, 2200, null];
    expect(years.map(yearOf)).toEqual([2024, 2024, null, null, null, null, null, 1900, 2199, null, null]);
    expect([3, 4, 5, 2, 6, "4", null].map(starsOf)).toEqual([3, 4, 5, null, null, null, null]);
    expect(firstDayOf({ date: "2024-05-01", year: 2020 })).toBe("2024-05-01");
    expect(firstDayOf({ date: "2024-02-30", year: "2024" })).toBe("2024-01-01");
    expect(firstDayOf({ year: 2024 })).toBe("2024-01-01");
    expect([firstDayOf({ date: 7 }), firstDayOf({ date: "soon" }), firstDayOf({})]).toEqual(["", "", ""]);
  });
});
