import { describe, expect, it } from "vitest";
import { fieldsChecker } from "../../../src/exchange/register/check-fields.js";
import type { ColumnKey, Fields } from "../../../src/exchange/register/fields.js";
import { agencyLayout, type Layout } from "../../../src/exchange/register/layout.js";

const names = { productName: "Chè", producerName: "HTX Hảo Đạt" } as const;

/** Columns in the order of the keys, from A on. */
function layoutOf(...keys: readonly ColumnKey[]): Layout {
  return { ...agencyLayout, columns: new Map(keys.map((key, index) => [key, index])) };
}

const layout = layoutOf("productName", "producerName", "province", "first.date", "second.date", "expires", "stars");

function check(fields: Fields, on?: string, columns = layout) {
  const { issues, warnings, suggestions } = fieldsChecker(columns, on)({ ...names, ...fields }, 7);
  return { issues, warnings, suggestions };
}

const codes = (...given: Parameters<typeof check>) => check(...given).issues.map(({ code }) => code);

describe("a day of recognition", () => {
  it.each([
    ["2018-05-06", ["register.before-programme"]],
    ["2018-05-07", []],
    ["2017-12-31", ["register.before-programme"]],
    ["1990-01-01", ["register.before-programme"]],
  ])("%s, when the programme began on 2018-05-07: %j", (date, expected) => {
    expect(codes({ "first.date": date })).toEqual(expected);
    expect(codes({ "second.date": date })).toEqual(expected);
  });

  it.each([
    ["2026-08-05", "2026-08-05", []],
    ["2026-08-06", "2026-08-05", ["register.in-future"]],
    ["2027-01-01", "2026-12-31", ["register.in-future"]],
    ["2099-12-31", undefined, []],
    ["2018-05-06", "2018-05-01", ["register.before-programme"]],
  ])("%s, read on %s: %j", (date, on, expected) => {
    expect(codes({ "first.date": date }, on)).toEqual(expected);
    expect(codes({ "second.date": date }, on)).toEqual(expected);
    expect(codes({ "third.date": date }, on)).toEqual(expected);
  });

  it("is told at its cell, each of two", () => {
    expect(check({ "first.date": "2018-05-06", "second.date": "2026-08-06" }, "2026-08-05").issues).toEqual([
      { code: "register.before-programme", path: [7, "D"], params: { date: "2018-05-06" } },
      { code: "register.in-future", path: [7, "E"], params: { date: "2026-08-06" } },
    ]);
  });

  it("may lie before the last day and never after it, whichever is later", () => {
    const first = { "first.date": "2024-06-05" } as const;
    expect(codes({ ...first, expires: "2027-06-05" })).toEqual([]);
    expect(codes({ ...first, expires: "2024-06-06" })).toEqual([]);
    expect(codes({ ...first, expires: "2024-06-05" })).toEqual(["register.expires-too-early"]);
    expect(codes({ ...first, "second.date": "2025-06-05", expires: "2025-01-01" })).toEqual([
      "register.expires-too-early",
    ]);
    expect(codes({ "first.date": "2025-06-05", "second.date": "2024-06-05", expires: "2025-01-01" })).toEqual([
      "register.expires-too-early",
    ]);
    expect(codes({ ...first, "second.year": 2025, expires: "2024-01-01" })).toEqual(["register.expires-too-early"]);
    expect(codes({ expires: "2024-06-05" })).toEqual([]);
    expect(codes({ "first.stars": 4, expires: "2024-06-05" })).toEqual([]);
    expect(
      check({ ...first, "third.date": "2026-06-05", "second.date": "2025-06-05", expires: "2026-01-01" }).issues,
    ).toEqual([
      {
        code: "register.expires-too-early",
        path: [7, "F"],
        params: { expires: "2026-01-01", recognised: "2026-06-05" },
      },
    ]);
  });
});

describe("a former province", () => {
  it.each([
    ["Yên Bái", "Lào Cai"],
    ["tỉnh Bến Tre", "Vĩnh Long"],
    ["BR-VT", "Hồ Chí Minh"],
    ["Thừa Thiên Huế", "Huế"],
  ])("%s alone is of neither then nor today: today %s, which is offered", (province, now) => {
    const { issues, suggestions } = check({ province });
    expect(issues).toEqual([{ code: "register.former-province", path: [7, "C"], params: { given: province, now } }]);
    expect(suggestions).toEqual([{ path: [7, "C"], field: "province", value: now, why: "place" }]);
  });

  it.each([
    [{ province: "Yên Bái", district: "Văn Chấn" }],
    [{ province: "Yên Bái", address: "xã A, huyện Văn Chấn" }],
    [{ province: "Lào Cai" }],
    [{ province: "Hà Nội" }],
    [{ province: "Atlantis" }],
    [{}],
  ])("is none, or of an address of then: %j", (fields) => {
    expect(check(fields)).toEqual({ issues: [], warnings: [], suggestions: [] });
  });

  it("in an address is told there", () => {
    const { issues, suggestions } = check(
      { address: "Thôn 2, xã A, tỉnh Yên Bái" },
      undefined,
      layoutOf("stars", "address"),
    );
    expect(issues).toEqual([
      { code: "register.former-province", path: [7, "B"], params: { given: "tỉnh Yên Bái", now: "Lào Cai" } },
    ]);
    expect(suggestions).toEqual([{ path: [7, "B"], field: "province", value: "Lào Cai", why: "place" }]);
  });

  it("is told even where the current address names no district", () => {
    expect(codes({ province: "Yên Bái", address: "Thôn 2, xã A" })).toEqual(["register.former-province"]);
  });
});

describe("a producer", () => {
  it("whose name leaves two types has both offered, unless a column says it", () => {
    const name = "Hộ Nguyễn Văn A";
    expect(check({ producerName: name }).suggestions).toEqual([
      { path: [7, "B"], field: "producerType", value: "registered-household", why: "name" },
      { path: [7, "B"], field: "producerType", value: "production-household", why: "name" },
    ]);
    expect(check({ producerName: name, producerType: { text: "Hộ" } }).suggestions).toEqual([]);
    expect(check({}).suggestions).toEqual([]);
  });
});

describe("names", () => {
  it("that are missing suggest nothing", () => {
    expect(fieldsChecker(layout)({ productName: "Chè" }, 7).suggestions).toEqual([]);
  });

  it("are missed where the register has a column for them", () => {
    const missing = { productName: undefined, producerName: undefined } as unknown as Fields;
    expect(check(missing).issues).toEqual([
      { code: "register.no-product-name", path: [7, "A"], params: {} },
      { code: "register.no-producer", path: [7, "B"], params: {} },
    ]);
    expect(check(missing, undefined, layoutOf("stars")).issues).toEqual([]);
  });
});

describe("stars", () => {
  it.each([
    [{ stars: 4, "first.stars": 4 }, []],
    [{ stars: 4, "first.stars": 3 }, ["register.stars-differ"]],
    [{ stars: 4, "first.stars": 3, "second.stars": 4 }, []],
    [{ stars: 3, "first.stars": 3, "second.stars": 4 }, ["register.stars-differ"]],
    // The latest recognition is the later one, wherever it stands.
    [{ stars: 3, "first.stars": 3, "first.year": 2024, "second.stars": 4, "second.year": 2021 }, []],
    [{ stars: 3, "first.stars": 3, "first.date": "2024-06-05", "second.stars": 4, "second.date": "2024-06-04" }, []],
    [
      { stars: 3, "first.stars": 3, "first.date": "2024-06-05", "second.stars": 4, "second.date": "2024-06-05" },
      ["register.stars-differ"],
    ],
    [{ stars: 3, "first.stars": 3, "first.year": 2024, "second.stars": 4 }, ["register.stars-differ"]],
    [{ stars: 5, "first.stars": 3, "second.stars": 4, "third.stars": 5 }, []],
    [{ stars: 4, "first.stars": 3, "second.stars": 4, "third.stars": 5 }, ["register.stars-differ"]],
    [{ stars: 4, "second.stars": 4, "second.year": 2024, "third.stars": 3, "third.date": "2023-01-02" }, []],
    [{ stars: 4 }, []],
    [{ "first.stars": 4 }, []],
  ] as const)("%j: %j", (fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });
});

describe("warnings", () => {
  const warned = (fields: Fields) => check(fields).warnings.map(({ code, path }) => `${code} ${path.join("")}`);

  it("are of years that are not their day's, and of an order that is none", () => {
    expect(warned({ "first.year": 2023, "first.date": "2024-06-05" })).toEqual(["register.year-differs 7"]);
    expect(warned({ "first.year": 2024, "first.date": "2024-06-05" })).toEqual([]);
    expect(warned({ "first.date": "2024-06-05", "second.date": "2024-06-04" })).toEqual([
      "register.recognitions-out-of-order 7E",
    ]);
    expect(warned({ "first.date": "2024-06-05", "second.date": "2024-06-05" })).toEqual([]);
    expect(warned({ "first.year": 2024, "second.year": 2021 })).toEqual(["register.recognitions-out-of-order 7"]);
    expect(warned({ "first.date": "2024-06-05", "second.year": 2024 })).toEqual([]);
    expect(warned({ "first.date": "2024-06-05", "second.stars": 4 })).toEqual([]);
    expect(warned({ "first.stars": 3, "second.date": "2024-06-05" })).toEqual([]);
    expect(warned({ "third.year": 2023, "third.date": "2024-06-05" })).toEqual(["register.year-differs 7"]);
    expect(warned({ "first.year": 2019, "second.year": 2025, "third.year": 2022 })).toEqual([
      "register.recognitions-out-of-order 7",
    ]);
    expect(warned({ "first.year": 2022, "third.year": 2019 })).toEqual(["register.recognitions-out-of-order 7"]);
    expect(check({ "first.year": 2023, "first.date": "2024-06-05" }).warnings).toEqual([
      { code: "register.year-differs", path: [7], params: { year: 2023, date: "2024-06-05" } },
    ]);
    expect(check({ "first.year": 2024, "second.date": "2021-03-04" }).warnings).toEqual([
      {
        code: "register.recognitions-out-of-order",
        path: [7, "E"],
        params: { first: "2024", second: "2021" },
      },
    ]);
  });
});
