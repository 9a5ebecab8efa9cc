import fc from "fast-check";
import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { parseTaxCode } from "../../src/records/tax-code.js";
import { untyped } from "../support/sheets.js";

const malformed = { ok: false, issues: [{ code: "tax-code.malformed", path: [], params: {} }] };
const badCheckDigit = { ok: false, issues: [{ code: "tax-code.check-digit", path: [], params: {} }] };

// 29·1 + 17·1 + 7·9 + 5·1 = 114 = 10·11 + 4, and 10 - 4 = 6.
const organisation = { kind: "organisation", text: "0100109106", number: "0100109106" };
// 29·3 + 23·1 + 19·2 + 17·6 + 13·8 + 7·7 + 5·8 + 3·7 = 464 = 42·11 + 2, and 10 - 2 = 8.
const branch = { kind: "branch", text: "0312687878-001", number: "0312687878", branch: "001" };

describe("parseTaxCode", () => {
  test.each(["0100109106", "  0100109106\n", "0100 109 106", "0100.109.106", "01.00.109.106", "0100 109\u00a0106"])(
    "%j is an organisation's",
    (text) => {
      expect(parseTaxCode(text)).toEqual({ ok: true, value: organisation });
    },
  );

  test.each([
    "0312687878-001",
    "0312687878001",
    "0312 687 878 001",
    "0312687878 - 001",
    "0312 68 78 78-001",
    "0312687878–001",
    "0312687878—001",
    "0312687878−001",
    "0312687878‑001",
  ])("%j is a branch's", (text) => {
    expect(parseTaxCode(text)).toEqual({ ok: true, value: branch });
  });

  test.each(["001099012345", "001 099 012 345"])("%j is a person's, without a check digit", (text) => {
    expect(parseTaxCode(text)).toEqual({
      ok: true,
      value: { kind: "personal", text: "001099012345", number: "001099012345" },
    });
  });

  test("the last branch is 999", () => {
    expect(parseTaxCode("0312687878-999")).toMatchObject({ ok: true, value: { branch: "999" } });
  });

  test("a remainder of 10 asks for the digit 0", () => {
    // 29·1 + 3·1 = 32 = 2·11 + 10.
    expect(parseTaxCode("0100000010").ok).toBe(true);
  });

  test.each([..."0123456789"])("a remainder of 0 has no check digit: 010000005%s", (digit) => {
    // 29·1 + 3·5 = 44 = 4·11.
    expect(parseTaxCode(`010000005${digit}`)).toEqual(badCheckDigit);
  });

  test.each(["0100109105", "0100109107", "0312687877-001", "0312687877001", "0000000000"])(
    "%s has a wrong check digit",
    (text) => {
      expect(parseTaxCode(text)).toEqual(badCheckDigit);
    },
  );

  test.each([
    "",
    " ",
    "-",
    "100109106",
    "01001091061",
    "0312687878-000",
    "0312687878000",
    "0312687878-1",
    "0312687878-0001",
    "0312687878-",
    "-0312687878",
    "0312687878-001-002",
    "0312687878001-001",
    "0100-109-106",
    "001099012345-001",
    "01001091 O6",
    "MST 0100109106",
    "'0100109106",
    ".0100109106",
    "0100109106.",
    "0100,109,106",
    "０１００１０９１０６",
  ])("%j is malformed", (text) => {
    expect(parseTaxCode(text)).toEqual(malformed);
  });

  test("text of 32 characters is read, of 33 refused", () => {
    expect(parseTaxCode("0100109106".padEnd(32)).ok).toBe(true);
    expect(parseTaxCode("0100109106".padEnd(33))).toEqual(malformed);
    expect(parseTaxCode("0".repeat(10_000_000))).toEqual(malformed);
  });

  test.each([null, undefined, 100109106, Number.NaN, {}, [], ["0100109106"], Symbol("1")])(
    "%o is malformed",
    (value) => {
      expect(parseTaxCode(untyped<string>(value))).toEqual(malformed);
    },
  );
});

const digits = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length }).map((list) => list.join(""));

// The oracle also refuses numbers whose first two digits (once the province) or next seven are all zeros, which no rule
// in force says; it reads hyphens anywhere, and knows no personal numbers.
const nineDigits = digits(9).filter((text) => !text.startsWith("00") && !text.endsWith("0000000"));

describe("parseTaxCode and stdnum", () => {
  test("agree on every last digit", () => {
    fc.assert(
      fc.property(nineDigits, (start) => {
        for (const last of "0123456789") {
          const oracle = stdnum["VN"]?.["mst"]?.validate(start + last).isValid;
          expect([start + last, parseTaxCode(start + last).ok]).toEqual([start + last, oracle]);
        }
      }),
    );
  });

  test("agree on branches, with and without the hyphen", () => {
    fc.assert(
      fc.property(digits(3), fc.constantFrom("", "-"), (unit, hyphen) => {
        const text = `0312687878${hyphen}${unit}`;
        expect(parseTaxCode(text).ok).toBe(stdnum["VN"]?.["mst"]?.validate(text).isValid);
      }),
    );
  });
});

describe("parseTaxCode of any text", () => {
  test("never throws, and reads its canonical form back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits(10), digits(12), digits(13)), (text) => {
        const read = parseTaxCode(text);
        expect(read.ok ? parseTaxCode(read.value.text) : read).toEqual(read);
      }),
    );
  });
});
