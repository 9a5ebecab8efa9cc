import { describe, expect, test } from "vitest";
import * as exchange from "../../src/exchange/index.js";
import * as records from "../../src/records/index.js";
import { untyped } from "../support/sheets.js";

const poison: unknown = JSON.parse('{"toString":1,"valueOf":1}');
const values: readonly unknown[] = [
  ...[undefined, null, 5, "x", [], {}, poison, { length: poison }, [poison], new Date(Number.NaN), Symbol.iterator, 5n],
  ...[Number.NaN, true, () => true],
];

const on = "2026-11-24";
const recognition = { stars: 4, evidence: "signed-decision", date: "2026-08-05", authority: { tier: "province" } };
const source = {
  product: { name: "Chè" },
  producer: { name: "HTX", address: {} },
  recognitions: [recognition],
  recognition,
};
const entry = {
  recognitions: [{ stars: 4, date: "2026-08-05", decisionNumber: "1", authority: "UBND tỉnh" }],
  other: {},
};
const enterprise = { type: "enterprise", registration: { number: "1" } };
const food = { decision: "2026", sector: "food" } as const;
const units = { hasProvince: () => false, provinceOf: () => "19" };
const everything = { contacts: true };

/** Every function that reads what users typed or stored: each of these calls gets a value in each of its places. */
const calls: Readonly<Record<string, (given: never) => unknown>> = {
  displayRank: (given) => records.displayRank(given, on),
  eligibility: (given) => records.eligibility(given, food),
  "eligibility, the set": (given) => records.eligibility(untyped(enterprise), given),
  checkAddress: (given) => records.checkAddress(given, units),
  resolveSet: (given) => records.resolveSet(given, []),
  toEvaluation: (given) => records.toEvaluation(given),
  rateRecord: (given) => records.rateRecord(given, []),
  parsePhone: records.parsePhone,
  splitPhones: records.splitPhones,
  parseTaxCode: records.parseTaxCode,
  parseGtin: records.parseGtin,
  organizationJsonLd: (given) => exchange.organizationJsonLd(given, everything),
  productJsonLd: (given) => exchange.productJsonLd(given, on, everything),
  toMinistryEntry: (given) => exchange.toMinistryEntry(given, on),
  parseMinistryRow: exchange.parseMinistryRow,
  formatMinistryRow: exchange.formatMinistryRow,
  registerProduct: (given) => exchange.registerProduct(given, { province: "19" }),
  registerGaps: (given) => exchange.registerGaps({ row: 1, entry: given }, {}),
  readRegister: (given) => [...exchange.readRegister(untyped([["Tên sản phẩm", "Chủ thể"], given, [given, given]]))],
  producerTypeIn: exchange.producerTypeIn,
  enterpriseFormIn: exchange.enterpriseFormIn,
  fold: exchange.fold,
  columnOf: exchange.columnOf,
  parseProductCode: exchange.parseProductCode,
  parseAnswers: (given) => exchange.parseAnswers(given, []),
};

const sound: Readonly<Record<string, object>> = {
  displayRank: recognition,
  eligibility: enterprise,
  "eligibility, the set": food,
  checkAddress: { current: { province: "19", commune: "05482" } },
  organizationJsonLd: { ...source.producer, contacts: { websites: ["https://a.vn"], phones: ["+84912345678"] } },
  productJsonLd: {
    ...source,
    product: { name: "Chè", images: ["https://a.vn/1.jpg"], origin: { province: "19" } },
    url: "https://a.vn",
  },
  toMinistryEntry: source,
  registerProduct: { ...entry, set: "2026/11", province: "19", phones: ["0912"], productGroup: "Chè" },
  registerGaps: entry,
};

/** Every way of putting a value into one place of another. */
function* withValue(whole: unknown, value: unknown): Generator<unknown> {
  yield value;
  if (Array.isArray(whole)) {
    for (const [index, inner] of whole.entries()) {
      for (const changed of withValue(inner, value)) {
        yield whole.with(index, changed);
      }
    }
  } else if (typeof whole === "object" && whole !== null) {
    for (const [key, inner] of Object.entries(whole)) {
      for (const changed of withValue(inner, value)) {
        yield { ...whole, [key]: changed };
      }
    }
  }
}

describe("what users typed or stored never throws", () => {
  test.each(Object.keys(calls))("%s", (name) => {
    for (const value of values) {
      for (const given of withValue(sound[name], value)) {
        expect(() => calls[name]?.(untyped(given))).not.toThrow();
      }
    }
  });
});

describe("what is no record shows nothing", () => {
  test.each([
    null,
    undefined,
    {},
    poison,
    { ...recognition, stars: 6 },
    { ...recognition, date: poison },
    { ...recognition, evidence: "x" },
  ])("%j is no rank", (given) => {
    expect(records.displayRank(untyped(given), on)).toEqual({ stars: null, because: "malformed" });
  });

  test("a producer of no known type is neither eligible nor not", () => {
    expect(records.eligibility(untyped({ type: "moon" }), untyped(food))).toEqual({
      eligible: null,
      reasons: [{ code: "eligibility.type-unknown", path: ["type"], params: {} }],
    });
    expect(records.eligibility(untyped({ ...enterprise, size: "huge" }), untyped(food)).eligible).toBeNull();
  });

  test("an entry that the ministry's table cannot hold is refused where it is made", () => {
    const row = { ...source, id: 7, unitCode: "05449", period: "2026", productCode: "SP01", revenue: null };
    expect(exchange.toMinistryEntry(untyped(row), on).ok).toBe(true);
    expect(exchange.toMinistryEntry(untyped({ ...row, producer: { name: poison } }), on)).toEqual({
      ok: false,
      issues: [{ code: "field.wrong-type", path: ["producerName"], params: { expected: "string", given: "object" } }],
    });
  });

  test("a column is found for fields only", () => {
    expect(exchange.columnOf(["constructor"])).toBeUndefined();
    expect(exchange.columnOf(["producer", "address", "former", 0, "district"])).toBe("district");
  });

  test("a text cut at 5,000 characters holds no half of a pair", () => {
    expect(exchange.fold(`${"x".repeat(4999)}😀`)).toBe("x".repeat(4999));
  });
});

describe("addresses in markup", () => {
  const bad = [
    "javascript:alert(1)",
    "http://user:pass@a.vn",
    "http://a.vn\\@evil.com",
    'http://a.vn/"><script>',
    "ftp://a.vn",
  ];

  test.each(bad)("%j is left out", (url) => {
    const product = { name: "Chè", images: [url, "https://a.vn/1.jpg"] };
    const producer = { name: "HTX", address: {}, contacts: { websites: [url, "https://htx.vn"] } };
    const markup = exchange.productJsonLd(untyped({ product, producer, recognitions: [], url }), on);
    expect(markup.url).toBeUndefined();
    expect(markup.image).toEqual(["https://a.vn/1.jpg"]);
    expect(markup.manufacturer.url).toBe("https://htx.vn");
  });
});
