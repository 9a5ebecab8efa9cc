import { describe, expect, test } from "vitest";
import { classification } from "../../src/decisions/2026/index.js";
import {
  indonesianRounds,
  type OtopSegmentItem,
  otopCategories,
  otopCategoriesOf,
  otopEntryCertificates,
  otopProducerTypes,
  otopSegment,
  otopSegmentItems,
  ovopPrinciples,
  partMaxima,
  type SisterPart,
  sisterProgrammes,
  starBands,
  starScale,
} from "../../src/sisters/index.js";

const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.ok ? [] : (result.issues ?? []).map(({ code }) => code);

describe("OTOP Thailand", () => {
  test("five categories, three types of producers, gates before any points", () => {
    expect(otopCategories.map(({ code, thai }) => [code, thai])).toEqual([
      ["food", "อาหาร"],
      ["drink", "เครื่องดื่ม"],
      ["textile", "ผ้าและเครื่องแต่งกาย"],
      ["craft", "ของใช้ ของประดับตกแต่ง และของที่ระลึก"],
      ["herbal", "สมุนไพรที่ไม่ใช่อาหาร"],
    ]);
    expect(otopProducerTypes.map(({ code }) => code)).toEqual(["group", "sole-owner", "sme"]);
    expect(otopEntryCertificates.map(({ code }) => code)).toEqual(["2010", "2559", "2562", "food"]);
  });

  test("categories correspond to sectors of the decision in force; ornamental and tourism have none", () => {
    const sectors = classification.map(({ code }) => code);
    expect(otopCategories.flatMap((category) => category.sectors).filter((code) => !sectors.includes(code))).toEqual(
      [],
    );
    const of = (sector: string) => otopCategoriesOf(sector).map(({ code }) => code);
    expect(sectors.map((sector) => [sector, of(sector)])).toEqual([
      ["food", ["food"]],
      ["drinks", ["drink"]],
      ["medicinal", ["herbal"]],
      ["handicraft", ["textile", "craft"]],
      ["ornamental", []],
      ["tourism", []],
    ]);
  });

  /** Every answer with one item of each axis. */
  const answers = [1, 2, 3, 4, 5].reduce<readonly (readonly OtopSegmentItem[])[]>(
    (begun, axis) => {
      const items = otopSegmentItems.filter((item) => item.startsWith(`${axis}.`));
      return begun.flatMap((before) => items.map((item) => [...before, item]));
    },
    [[]],
  );

  /** What the tool prints: A = (1.1|1.2) & 2.1 & (3.1|3.2) & 4.1 & 5.1, and so on. */
  const printed: Readonly<Record<string, RegExp>> = {
    A: /^1\.[12] 2\.1 3\.[12] 4\.1 5\.1$/,
    B: /^1\.[12] 2\.[23] 3\.3 4\.2 5\.[1234]$/,
    C: /^1\.[12] 2\.[23] 3\.2 4\.[34] 5\.[134]$/,
    D: /^1\.3 /,
  };

  test("the segment is that of the printed formula for every answer, and unclassified where none matches", () => {
    const counts: Record<string, number> = {};
    for (const answer of answers) {
      const matches = Object.keys(printed).filter((code) => printed[code]?.test(answer.join(" ")));
      expect(matches.length).toBeLessThan(2);
      const [expected = "unclassified"] = matches;
      expect(otopSegment(answer)).toEqual({ ok: true, value: expected });
      expect(otopSegment(answer.toReversed())).toEqual({ ok: true, value: expected });
      counts[expected] = (counts[expected] ?? 0) + 1;
    }
    expect(counts).toEqual({ A: 4, B: 16, C: 24, D: 144, unclassified: 244 });
  });

  test("each axis is asked for by its name, and one that is given twice is refused, item 1.3 or not", () => {
    expect(otopSegment([])).toEqual({
      ok: false,
      issues: ["1.", "2.", "3.", "4.", "5."].map((axis) => ({ code: "field.missing", path: [axis], params: {} })),
    });
    expect(otopSegment(["1.1", "2.1", "3.1", "5.1"])).toEqual({
      ok: false,
      issues: [{ code: "field.missing", path: ["4."], params: {} }],
    });
    for (const twice of [
      ["1.3", "1.3"],
      ["1.3", "1.1"],
      ["1.1", "1.1"],
    ] as const) {
      expect(otopSegment(twice)).toEqual({
        ok: false,
        issues: [{ code: "sister.axis-twice", path: [1], params: { axis: "1", first: 0 } }],
      });
    }
    expect(otopSegment(["1.3", "2.1", "4.1", "2.2"])).toEqual({
      ok: false,
      issues: [{ code: "sister.axis-twice", path: [3], params: { axis: "2", first: 1 } }],
    });
    // What is no item is reported by itself; of what is missing beside it nothing is said.
    expect(codes(otopSegment(["1.1", "9.9" as OtopSegmentItem]))).toEqual(["field.not-an-option"]);
    expect(codes(otopSegment(Array.from({ length: 18 }, () => "1.1" as const)))).toEqual(["list.too-long"]);
  });

  test("item 1.3 alone decides; otherwise each axis has one item", () => {
    expect(otopSegment(["1.3"])).toEqual({ ok: true, value: "D" });
    expect(codes(otopSegment(["1.1", "2.1"]))).toEqual(["field.missing", "field.missing", "field.missing"]);
    expect(otopSegment(["1.1", "1.2"])).toEqual({
      ok: false,
      issues: [{ code: "sister.axis-twice", path: [1], params: { axis: "1", first: 0 } }],
    });
    expect(codes(otopSegment(["6.1" as OtopSegmentItem]))).toEqual(["field.not-an-option"]);
    expect(codes(otopSegment("1.3" as never))).toEqual(["field.wrong-type"]);
  });
});

describe("what is sourced, and what is not", () => {
  test("the parts of Bangkok Brand 2020 add up", () => {
    const bangkok = partMaxima("bangkok-brand-2020");
    const sum = (parts: readonly SisterPart[]) => parts.reduce((all, { max }) => all + max, 0);
    expect(
      bangkok.ok && bangkok.value.parts.map(({ max, parts = [] }) => [max, parts.map((part) => part.max)]),
    ).toEqual([
      [45, [40, 5]],
      [25, [11, 14]],
      [30, [12, 9, 9]],
    ]);
    expect(bangkok.ok && sum(bangkok.value.parts)).toBe(100);
    for (const { max, parts = [] } of bangkok.ok ? bangkok.value.parts : []) {
      expect(sum(parts)).toBe(max);
    }
  });

  test("of Indonesia's form one part of three is known", () => {
    const form = partMaxima("ovop-indonesia");
    expect(form.ok && [form.value.total, form.value.parts.map(({ max }) => max)]).toEqual([null, [30]]);
  });

  test("Indonesia's scale changed: five stars up to 2018, three in 2024", () => {
    const most = (year: number) => {
      const scale = starScale("ovop-indonesia", year);
      return scale.ok ? scale.value.most : scale.issues[0]?.code;
    };
    expect([2013, 2015, 2018, 2020, 2024].map(most)).toEqual([5, 5, 5, "sister.not-sourced", 3]);
    const sums = indonesianRounds
      .slice(0, 2)
      .map(({ awards = {}, firms }) => [Object.values(awards).reduce((sum, count) => sum + count, 0), firms]);
    expect(sums).toEqual([
      [38, 38],
      [110, 110],
    ]);
    const thailand = starScale("otop-thailand", 2019);
    expect(thailand.ok && [thailand.value.least, thailand.value.most]).toEqual([1, 5]);
  });

  test("no bands of stars are sourced, and OTOP's part maxima are not", () => {
    for (const { code, kind } of sisterProgrammes) {
      expect(codes(starBands(code))).toEqual([kind === "principles" ? "sister.no-score" : "sister.not-sourced"]);
    }
    expect(codes(partMaxima("otop-thailand"))).toEqual(["sister.not-sourced"]);
    expect(codes(partMaxima("ovop-malawi" as never))).toEqual(["field.not-an-option"]);
  });

  test("Oita has three principles and no score", () => {
    expect(ovopPrinciples.map(({ japanese }) => japanese)).toEqual([
      "ローカルにしてグローバル",
      "自主自立・創意工夫",
      "人づくり",
    ]);
    expect(codes(partMaxima("ovop-oita"))).toEqual(["sister.no-score"]);
    expect(codes(starScale("ovop-oita", 2000))).toEqual(["sister.no-score"]);
  });

  test("every fact names its source", () => {
    for (const { source } of [...sisterProgrammes, ...ovopPrinciples, ...otopProducerTypes, ...otopEntryCertificates]) {
      expect(source.length).toBeGreaterThan(5);
    }
  });
});
