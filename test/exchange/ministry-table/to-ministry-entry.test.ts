import { describe, expect, test } from "vitest";
import { formatMinistryRow, type NotRecognised, toMinistryEntry } from "../../../src/exchange/ministry-table/index.js";
import type { Recognition, RecognitionInput } from "../../../src/records/index.js";
import { recognitionSchema, validate } from "../../../src/records/index.js";

function recognised(input: RecognitionInput): Recognition {
  const read = validate(recognitionSchema, input);
  if (!read.ok) {
    throw new Error(JSON.stringify(read.issues));
  }
  return read.value;
}

const signed: RecognitionInput = {
  stars: 4,
  evidence: "signed-decision",
  decisionNumber: "858/QĐ-UBND",
  date: "2026-08-05",
  authority: { tier: "province", province: "19" },
};

function entryOf(input: RecognitionInput, on: string) {
  return toMinistryEntry(
    {
      id: 7,
      unitCode: "05449",
      period: "2026",
      productCode: "SP01",
      product: { name: "Chè Tân Cương" },
      producer: { name: "HTX Trà An Toàn" },
      recognition: recognised(input),
      revenue: 1_250_500_000,
    },
    on,
  );
}

describe("toMinistryEntry", () => {
  test("puts the entry together from records", () => {
    const entry = entryOf(signed, "2026-11-24");
    expect(entry).toEqual({
      ok: true,
      value: {
        id: 7,
        unitCode: "05449",
        period: "2026",
        productCode: "SP01",
        productName: "Chè Tân Cương",
        stars: 4,
        producerName: "HTX Trà An Toàn",
        revenue: 1_250_500_000,
        isValid: true,
      },
    });
    expect(entry.ok && formatMinistryRow(entry.value)).toMatchObject({ ok: true, value: { TrangThai: "HIEULUC" } });
  });

  test.each<[string, RecognitionInput, string, boolean]>([
    ["on the day of recognition", signed, "2026-08-05", true],
    ["on the last day of 36 months", signed, "2029-08-05", true],
    ["the day after", signed, "2029-08-06", false],
    ["with its own last day", { ...signed, expires: "2027-01-31" }, "2027-02-01", false],
    ["the day before it was revoked", { ...signed, revoked: { date: "2027-01-01" } }, "2026-12-31", true],
    ["the day it was revoked", { ...signed, revoked: { date: "2027-01-01" } }, "2027-01-01", false],
    [
      "by official news",
      { ...signed, evidence: "official-news", sources: ["https://example.com/1"] },
      "2026-11-24",
      true,
    ],
  ])("%s it is in force or ended", (_, input, on, isValid) => {
    expect(entryOf(input, on)).toMatchObject({ ok: true, value: { stars: 4, isValid } });
  });

  test.each<[NotRecognised, RecognitionInput, string]>([
    ["proposal", { stars: 5, evidence: "proposal" }, "2026-11-24"],
    ["own-claim", { stars: 5, evidence: "own-claim", date: "2026-01-01" }, "2026-11-24"],
    ["not-yet-awarded", signed, "2026-08-04"],
    ["term-unknown", { stars: 3, evidence: "official-news", sources: ["https://example.com/1"] }, "2026-11-24"],
  ])("%s is no recognition", (because, input, on) => {
    expect(entryOf(input, on)).toEqual({
      ok: false,
      issues: [{ code: "ministry.not-recognised", path: ["recognition"], params: { because } }],
    });
  });

  test.each(["2026-02-29", "", "24/11/2026"])("%j is no day", (on) => {
    expect(() => entryOf(signed, on)).toThrow(RangeError);
    expect(() => entryOf(signed, on)).toThrow("[ocop] toMinistryEntry:");
  });
});
