import fc from "fast-check";
import { validate } from "stdnum/lib/cjs/gen/ean.js";
import { describe, expect, test } from "vitest";
import { checkDigitOf, parseGtin } from "../../src/records/gtin.js";
import { untyped } from "../support/sheets.js";

const malformed = { ok: false, issues: [{ code: "gtin.malformed", path: [] }] };

describe("parseGtin", () => {
  test.each([
    ["96385074", "GTIN-8", "00000096385074"],
    ["036000291452", "GTIN-12", "00036000291452"],
    ["4006381333931", "GTIN-13", "04006381333931"],
    ["8934563138141", "GTIN-13", "08934563138141"],
    ["10614141000415", "GTIN-14", "10614141000415"],
  ])("%s is a %s", (text, kind, gtin14) => {
    expect(parseGtin(text)).toEqual({ ok: true, value: { kind, text, gtin14 } });
  });

  test.each(["893 4563 13814 1", "893-4563-13814-1", " 8934563138141 ", "893 4563 - 138141"])(
    "%j is read without its separators",
    (text) => {
      expect(parseGtin(text)).toMatchObject({ ok: true, value: { text: "8934563138141" } });
    },
  );

  test("a check digit of 0 is read", () => {
    // From the right: 3·0 + 1·1 + 3·3 = 10.
    expect(parseGtin("00003100")).toMatchObject({ ok: true, value: { kind: "GTIN-8" } });
  });

  test.each([..."023456789"])("893456313814%s has a wrong check digit", (digit) => {
    expect(parseGtin(`893456313814${digit}`)).toMatchObject({ ok: false, issues: [{ code: "gtin.check-digit" }] });
  });

  test.each([
    "",
    "1",
    "1234567",
    "123456789",
    "40063813339",
    "106141410004150",
    "00000000",
    "000000000000",
    "0000000000000",
    "00000000000000",
    "-4006381333931",
    "4006381333931-",
    "4006381.333931",
    "8.93456E+12",
    "(01)10614141000415",
    "ISBN 4006381333931",
    "４００６３８１３３３９３１",
  ])("%j is malformed", (text) => {
    expect(parseGtin(text)).toMatchObject(malformed);
  });

  test.each([null, undefined, 4006381333931, {}, ["96385074"]])("%o is malformed", (value) => {
    expect(parseGtin(untyped<string>(value))).toMatchObject(malformed);
  });

  test("text of 32 characters is read, of 33 refused", () => {
    expect(parseGtin("96385074".padEnd(32)).ok).toBe(true);
    expect(parseGtin("96385074".padEnd(33))).toMatchObject(malformed);
    expect(parseGtin("1".repeat(10_000_000))).toMatchObject(malformed);
  });
});

describe("checkDigitOf", () => {
  test.each([
    ["9638507", 4],
    ["03600029145", 2],
    ["400638133393", 1],
    ["1061414100041", 5],
    // From the right: 3·0 + 1·1 + 3·9 = 28, and 3·0 + 1·1 + 3·3 = 10.
    ["0000910", 2],
    ["0000310", 0],
  ])("%s: %d", (digits, expected) => {
    expect(checkDigitOf(digits)).toBe(expected);
  });

  test.each(["", "963850", "96385074", "963850x", "1234567890", "1".repeat(14)])("%j throws", (digits) => {
    expect(() => checkDigitOf(digits)).toThrow(/^\[ocop\] checkDigitOf: /);
  });

  test("what is no text throws", () => {
    expect(() => checkDigitOf(untyped<string>(9638507))).toThrow(RangeError);
  });
});

const numbers = fc
  .constantFrom(8, 12, 13, 14)
  .chain((length) => fc.array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length }))
  .map((list) => list.join(""))
  // The oracle accepts zeros only.
  .filter((text) => /[1-9]/.test(text));

describe("properties", () => {
  test("stdnum agrees", () => {
    fc.assert(
      fc.property(numbers, (text) => {
        const repaired = text.slice(0, -1) + checkDigitOf(text.slice(0, -1));
        expect(parseGtin(text).ok).toBe(validate(text).isValid);
        expect(validate(repaired).isValid).toBe(true);
      }),
    );
  });

  test("one wrong digit is always found", () => {
    fc.assert(
      fc.property(numbers, fc.nat(13), fc.integer({ min: 1, max: 9 }), (text, place, shift) => {
        const number = text.slice(0, -1) + checkDigitOf(text.slice(0, -1));
        fc.pre(place < number.length);
        const changed = (Number(number[place]) + shift) % 10;
        expect(parseGtin(number.slice(0, place) + changed + number.slice(place + 1)).ok).toBe(false);
      }),
    );
  });
});
