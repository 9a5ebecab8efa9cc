import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProductCodes,
  detectProductCode,
  formatProductCode,
} from "../../../src/exchange/product-code/format-product-code.js";
import { parseProductCode } from "../../../src/exchange/product-code/parse-product-code.js";
import type { ProductCode } from "../../../src/exchange/product-code/product-code.js";
import { untyped } from "../../support/sheets.js";

const issuesOf = (text: unknown) => {
  const read = parseProductCode(untyped<string>(text));
  return read.ok ? [] : read.issues;
};

/** Codes of issues with the place of the part, such as `short-part 0`. */
const found = (text: unknown) =>
  issuesOf(text).map(({ code, path }) => [code.replace("product-code.", ""), ...path].join(" "));

const current: ProductCode = { format: "2026", province: "92", commune: "31117", sequence: 5, year: 2026 };
const withDistrict: ProductCode = {
  format: "five-part",
  province: "83",
  district: "832",
  commune: "28882",
  sequence: 2,
  year: 2022,
};
const older: ProductCode = { format: "four-part", province: "83", district: "832", sequence: 12, year: 2019 };

describe("parseProductCode", () => {
  test.each([
    "92-31117-5-2026",
    "(92)-(31117)-(5)-2026",
    "(92)-(31117)-(5)-(2026)",
    " 92 - 31117 - 5 - 2026 ",
    "92–31117–5–2026",
    "92 — 31117 − 5 ‑ 2026",
    "( 92 )-31117-05-2026",
    "92-31117-000005-2026",
  ])("%j has commune, running number and year", (text) => {
    expect(parseProductCode(text)).toEqual({ ok: true, value: current });
  });

  test("reads the form with district and commune", () => {
    expect(parseProductCode("83-832-28882-2-2022")).toEqual({ ok: true, value: withDistrict });
  });

  test("reads the older form with a district only", () => {
    expect(parseProductCode("83-832-12-2019")).toEqual({ ok: true, value: older });
  });

  test("keeps the zeros of administrative codes", () => {
    expect(parseProductCode("01-00004-1-2026")).toMatchObject({
      ok: true,
      value: { province: "01", commune: "00004" },
    });
  });

  test.each([
    ["92-31117-1-2018", []],
    ["92-31117-1-2099", []],
    ["92-31117-1-2017", ["year 3"]],
    ["92-31117-1-2100", ["year 3"]],
    ["92-31117-1-26", ["year 3"]],
    ["92-31117-1-02026", ["year 3"]],
    ["83-832-28882-2-0", ["year 4"]],
    ["1-4-5-2026", ["short-part 0", "short-part 1"]],
    ["1-00004-5-2026", ["short-part 0"]],
    ["01-4-5-2026", ["short-part 1"]],
    ["01-1234-5-2026", ["short-part 1"]],
    ["01-001-4-5-2022", ["short-part 2"]],
    ["01-1-00004-5-2022", ["short-part 1"]],
    ["001-00004-5-2026", ["long-part 0"]],
    ["01-000004-5-2026", ["long-part 1"]],
    ["01-0001-00004-5-2022", ["long-part 1"]],
    ["01-001-000004-5-2022", ["long-part 2"]],
    ["01-00004-0000005-2026", ["long-part 2"]],
    ["00-00000-0-2026", ["zero-part 0", "zero-part 1", "zero-part 2"]],
    ["83-000-00000-000-2022", ["zero-part 1", "zero-part 2", "zero-part 3"]],
    ["83-000-1-2019", ["zero-part 1"]],
    ["9-999999-0-1999", ["short-part 0", "long-part 1", "zero-part 2", "year 3"]],
    ["", ["malformed"]],
    ["92", ["malformed"]],
    ["92-31117-5", ["malformed"]],
    ["92-31117-5-2026-1-1", ["malformed"]],
    ["92-31117--2026", ["malformed"]],
    ["92-31117-5-2026-", ["malformed"]],
    ["-92-31117-5-2026", ["malformed"]],
    ["92.31117.5.2026", ["malformed"]],
    ["92/31117/5/2026", ["malformed"]],
    ["(92-31117-5-2026)", ["malformed"]],
    ["(92-31117-5-2026", ["malformed"]],
    ["((92))-31117-5-2026", ["malformed"]],
    ["()-31117-5-2026", ["malformed"]],
    ["9 2-31117-5-2026", ["malformed"]],
    ["92-31117-5.5-2026", ["malformed"]],
    ["92-31117-1e3-2026", ["malformed"]],
    ["T-X-STT-2026", ["malformed"]],
    ["９２-31117-5-2026", ["malformed"]],
    [null, ["malformed"]],
    [undefined, ["malformed"]],
    [Number.NaN, ["malformed"]],
    [["92", "31117"], ["malformed"]],
    ["92-31117-5-2026".padEnd(80), []],
    ["92-31117-5-2026".padEnd(81), ["too-long"]],
  ] as const)("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("says which part is too short, and does not guess where two kinds are possible", () => {
    expect(issuesOf("1-4-5-2026")).toEqual([
      { code: "product-code.short-part", path: [0], params: { part: "province", given: "1", digits: [2] } },
      {
        code: "product-code.short-part",
        path: [1],
        params: { part: "district-or-commune", given: "4", digits: [3, 5] },
      },
    ]);
    expect(issuesOf("01-1234-5-2026")).toEqual([
      { code: "product-code.short-part", path: [1], params: { part: "commune", given: "1234", digits: [5] } },
    ]);
  });

  test("shows what was given, shortened", () => {
    expect(issuesOf("92-31117-5-1999")).toEqual([
      { code: "product-code.year", path: [3], params: { given: "1999", from: 2018, to: 2099 } },
    ]);
    expect(issuesOf("x".repeat(70))).toEqual([
      { code: "product-code.malformed", path: [], params: { given: `${"x".repeat(60)}…` } },
    ]);
  });

  test.each(["1-", "11", "  "])("refuses ten million characters of %j", (text) => {
    expect(issuesOf(text.repeat(5_000_000))).toEqual([
      { code: "product-code.too-long", path: [], params: { length: 10_000_000, most: 80 } },
    ]);
  });
});

describe("formatProductCode", () => {
  test.each([
    [current, "92-31117-5-2026"],
    [withDistrict, "83-832-28882-2-2022"],
    [older, "83-832-12-2019"],
  ])("%j: %s", (code, text) => {
    expect(formatProductCode(code)).toBe(text);
  });

  test.each([
    { ...current, province: "092" },
    { ...current, province: "9" },
    { ...current, province: " 92" },
    { ...current, province: "(92)" },
    { ...current, province: "00" },
    { ...current, province: 92 },
    { ...current, commune: "832" },
    { ...current, commune: "3111" },
    { ...current, commune: "31117-1" },
    { ...current, sequence: 0 },
    { ...current, sequence: -1 },
    { ...current, sequence: 1.5 },
    { ...current, sequence: Number.NaN },
    { ...current, sequence: 1_000_000 },
    { ...current, sequence: "5" },
    { ...current, year: 2017 },
    { ...current, year: 2100 },
    { ...older, district: "83211" },
    { ...current, format: "five-part" },
    { ...current, format: "2023" },
    {},
  ])("refuses %j", (code) => {
    expect(() => formatProductCode(untyped<ProductCode>(code))).toThrow(RangeError);
    expect(() => formatProductCode(untyped<ProductCode>(code))).toThrow(/^\[ocop\] formatProductCode: /);
  });

  test("shortens what it refuses", () => {
    const code = { ...current, province: "9".repeat(10_000_000) };
    expect(() => formatProductCode(code)).toThrow(
      /^\[ocop\] formatProductCode: "9{60}…" is not a code of the format "2026"$/,
    );
  });

  test.each([null, undefined, "92-31117-5-2026"])("%j is no code", (code) => {
    expect(() => formatProductCode(untyped<ProductCode>(code))).toThrow(TypeError);
  });
});

describe("detectProductCode", () => {
  test.each([
    ["92-31117-5-2026", "2026"],
    ["83-832-28882-2-2022", "five-part"],
    ["83-832-12-2019", "four-part"],
    ["1-4-5-2026", undefined],
    ["83-832-12-1999", undefined],
    ["", undefined],
  ])("%j: %s", (text, format) => {
    expect(detectProductCode(text)).toBe(format);
  });
});

describe("compareProductCodes", () => {
  test("orders by place, year and running number, as numbers", () => {
    const ordered = [
      "01-00004-1-2026",
      "01-00004-2-2026",
      "01-00004-10-2026",
      "01-00004-1-2027",
      "01-00008-1-2026",
      "01-001-3-2019",
      "01-001-1-2020",
      "01-001-00004-1-2018",
      "01-001-00007-1-2018",
      "01-002-1-2018",
      "92-00001-1-2018",
    ];
    const codes = ordered.map(read);
    expect([...codes].reverse().sort(compareProductCodes).map(formatProductCode)).toEqual(ordered);
    expect([...codes].sort((one, other) => compareProductCodes(other, one)).map(formatProductCode)).toEqual(
      [...ordered].reverse(),
    );
  });

  test("gives 0 for equal codes only", () => {
    expect(compareProductCodes(current, { ...current })).toBe(0);
    expect(compareProductCodes(read("83-832-2-2022"), withDistrict)).toBeLessThan(0);
  });
});

function read(text: string): ProductCode {
  const result = parseProductCode(text);
  if (!result.ok) {
    throw new Error(`${text} is no product code`);
  }
  return result.value;
}

const padded = (digits: number) =>
  fc.integer({ min: 1, max: 10 ** digits - 1 }).map((number) => String(number).padStart(digits, "0"));
const ending = { sequence: fc.integer({ min: 1, max: 999_999 }), year: fc.integer({ min: 2018, max: 2099 }) };
const anyCode: fc.Arbitrary<ProductCode> = fc.oneof(
  fc.record({ format: fc.constant("2026" as const), province: padded(2), commune: padded(5), ...ending }),
  fc.record({
    format: fc.constant("five-part" as const),
    province: padded(2),
    district: padded(3),
    commune: padded(5),
    ...ending,
  }),
  fc.record({ format: fc.constant("four-part" as const), province: padded(2), district: padded(3), ...ending }),
);

/** Few places, years and numbers, so that codes are often equal in part. */
const closeCode = fc
  .tuple(
    fc.constantFrom("01", "92"),
    fc.constantFrom("001", "002", "00001", "00002", "001-00001"),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([province, place, number]) => read(`${province}-${place}-${number}-${2024 + number}`));

describe("properties", () => {
  test("what is written reads back", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseProductCode(formatProductCode(code))).toEqual({ ok: true, value: code });
      }),
    );
  });

  test("writing what was read is canonical", () => {
    const spelt = fc
      .tuple(anyCode, fc.constantFrom("-", " - ", "–", ")-("), fc.constantFrom("", "0"))
      .map(([code, hyphen, zero]) => {
        const parts = formatProductCode({ ...code, sequence: code.sequence % 1000 || 1 }).split("-");
        const text = parts.map((part, index) => (index === parts.length - 2 ? zero + part : part)).join(hyphen);
        return hyphen === ")-(" ? `(${text})` : text;
      });
    fc.assert(
      fc.property(spelt, (text) => {
        const once = formatProductCode(read(text));
        expect(formatProductCode(read(once))).toBe(once);
      }),
    );
  });

  test("the order is total", () => {
    fc.assert(
      fc.property(closeCode, closeCode, closeCode, (one, two, three) => {
        const same = formatProductCode(one) === formatProductCode(two);
        expect(compareProductCodes(one, two) === 0).toBe(same);
        expect(Math.sign(compareProductCodes(one, two)) + Math.sign(compareProductCodes(two, one))).toBe(0);
        const [least, middle, most] = [one, two, three].sort(compareProductCodes) as [
          ProductCode,
          ProductCode,
          ProductCode,
        ];
        expect(compareProductCodes(least, middle)).toBeLessThanOrEqual(0);
        expect(compareProductCodes(middle, most)).toBeLessThanOrEqual(0);
        expect(compareProductCodes(least, most)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("never throws, whatever is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        const result = parseProductCode(untyped<string>(value));
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });
});
