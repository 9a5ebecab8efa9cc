import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js";
import { describe, expect, test } from "vitest";
import { parsePhone, splitPhones } from "../../src/records/phone.js";
import { untyped } from "../support/sheets.js";

const malformed = { ok: false, issues: [{ code: "phone.malformed", path: [], params: {} }] };

describe("parsePhone", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "0912 – 345 678",
    " 0912345678\n",
    "0912\u00a0345\u00a0678",
    "(0912) 345 678",
    "+84912345678",
    "+84 912 345 678",
    "(+84) 912 345 678",
    "+84 (0) 912 345 678",
    "+84 0912 345 678",
    "84912345678",
    "84 912.345.678",
    "84 (0) 912 345 678",
    "(84) 912 345 678",
    "0084912345678",
    "0084 912 345 678",
  ])("%j is +84912345678", (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: "+84912345678" });
  });

  test.each([
    "02838221234",
    "(028) 3822 1234",
    "028 3822 1234",
    "028.38221234",
    "028 - 3822 1234",
    "+84 28 3822 1234",
    "+84 (28) 3822 1234",
    "(84-28) 3822 1234",
    "842838221234",
    "0084 28 3822 1234",
  ])("%j is +842838221234", (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: "+842838221234" });
  });

  test.each(["03", "05", "07", "08", "09"])("%s is mobile, with ten digits", (start) => {
    expect(parsePhone(`${start}12345678`)).toEqual({ ok: true, value: `+84${start.slice(1)}12345678` });
    expect(parsePhone(`${start}1234567`)).toEqual(malformed);
    expect(parsePhone(`${start}123456789`)).toEqual(malformed);
  });

  test.each(["04", "06", "00"])("%s is neither mobile nor a landline", (start) => {
    expect(parsePhone(`${start}12345678`)).toEqual(malformed);
    expect(parsePhone(`${start}123456789`)).toEqual(malformed);
  });

  test("a landline has eleven digits", () => {
    expect(parsePhone("0203384659")).toEqual(malformed);
    expect(parsePhone("020338465921")).toEqual(malformed);
    expect(parsePhone("02033846592")).toEqual({ ok: true, value: "+842033846592" });
  });

  test.each(["01234567890", "0168 933 3999", "+84 168 933 3999", "841689333999", "0186 555 8888", "0199.595.9999"])(
    "%j was renumbered in 2018",
    (text) => {
      expect(parsePhone(text)).toEqual({ ok: false, issues: [{ code: "phone.old-mobile", path: [], params: {} }] });
    },
  );

  test.each(["1900 1234", "18001234", "1900 123456", "1900.12345", "1800-1234", "+84 1900 1234", "8419001234"])(
    "%j is a service line",
    (text) => {
      expect(parsePhone(text)).toEqual({ ok: false, issues: [{ code: "phone.service-line", path: [], params: {} }] });
    },
  );

  test.each([
    ["+1 650 253 0000", "+16502530000"],
    ["+44 (0)20 7946 0958", "+442079460958"],
    ["+49 (30) 1234-5678", "+493012345678"],
    ["+85620123", "+85620123"],
    ["+856201234567890", "+856201234567890"],
  ])("%j is another country's", (text, value) => {
    expect(parsePhone(text)).toEqual({ ok: true, value });
  });

  test.each([
    "",
    "0",
    "113",
    "912345678",
    "+8562012",
    "+8562012345678901",
    "+0912345678",
    "+84 912 345 67",
    "+84 912 345 6789",
    "0085620123456",
    "85620123456",
    "++84912345678",
    "0912+345678",
    "84+912345678",
    "(0912 345 678",
    "0912) 345 678",
    ")0912( 345678",
    "(028) (3822) 1234",
    "((028)) 3822 1234",
    "0912 345 678.",
    "0912 345 678 máy lẻ 12",
    "ĐT: 0912 345 678",
    "0912 345 678; 0913 456 789",
    "0912 345 678 - 0913 456 789",
    "0912345678/0913456789",
    "0912 345 678 hoặc 0913 456 789",
    "0912 345 678\n0913 456 789",
    "０９１２３４５６７８",
    "09123456O8",
    "9.12345678E+08",
  ])("%j is malformed", (text) => {
    expect(parsePhone(text)).toEqual(malformed);
  });

  test("text of 40 characters is read, of 41 refused", () => {
    expect(parsePhone("0912345678".padStart(40)).ok).toBe(true);
    expect(parsePhone("0912345678".padStart(41))).toEqual(malformed);
    expect(parsePhone("0".repeat(10_000_000))).toEqual(malformed);
  });

  test.each([null, undefined, 912345678, {}, ["0912345678"]])("%o is malformed", (value) => {
    expect(parsePhone(untyped<string>(value))).toEqual(malformed);
  });
});

describe("splitPhones", () => {
  const both = ["0912 345 678", "0913 456 789"];
  test.each([
    "0912 345 678; 0913 456 789",
    "0912 345 678, 0913 456 789",
    "0912 345 678/0913 456 789",
    "0912 345 678 | 0913 456 789",
    "0912 345 678\n0913 456 789",
    "0912 345 678\r\n0913 456 789",
    "0912 345 678 - 0913 456 789",
    "0912 345 678 – 0913 456 789",
    "0912 345 678 hoặc 0913 456 789",
    "0912 345 678 Hoặc 0913 456 789",
    "0912 345 678 và 0913 456 789",
    "0912 345 678 và 0913 456 789".normalize("NFD"),
    "; 0912 345 678 ;; 0913 456 789 ;",
  ])("parts %j", (text) => {
    expect(splitPhones(text)).toEqual(both);
  });

  test.each(["0912-345-678", "028 - 3822 1234", "(028) 3822 1234", "0912 345 678", "028 3822 1234 - 35"])(
    "leaves %j whole",
    (text) => {
      expect(splitPhones(text)).toEqual([text]);
    },
  );

  test("gives every piece as written, numbers or not", () => {
    expect(splitPhones("0912 345 678; chưa có; 1900 1234 và 028 3822 1234 - 0913 456 789")).toEqual([
      "0912 345 678",
      "chưa có",
      "1900 1234",
      "028 3822 1234",
      "0913 456 789",
    ]);
  });

  test("gives nothing for nothing", () => {
    expect(splitPhones("")).toEqual([]);
    expect(splitPhones(" ; ")).toEqual([]);
    expect(splitPhones(untyped<string>(null))).toEqual([]);
    expect(splitPhones(untyped<string>(912345678))).toEqual([]);
  });

  test("leaves text of more than 1,000 characters in one piece", () => {
    expect(splitPhones(",".repeat(1000))).toEqual([]);
    const long = ",".repeat(10_000_000);
    expect(splitPhones(long)).toEqual([long]);
  });
});

const digits = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length }).map((list) => list.join(""));
const mobile = fc.tuple(fc.constantFrom(..."35789"), digits(8)).map(([start, rest]) => start + rest);
const landline = digits(9).map((rest) => `2${rest}`);
const prefix = fc.constantFrom("0", "+84", "84", "0084", "+84 ", "(+84) ");

/** The number with separators after some of its digits. */
const written = fc
  .tuple(prefix, fc.oneof(mobile, landline), fc.array(fc.constantFrom("", " ", ".", "-"), { minLength: 10 }))
  .map(([start, number, separators]) =>
    [...number].reduce(
      (text, digit, index) => text + digit + (index < number.length - 1 ? separators[index] : ""),
      start,
    ),
  );

describe("properties", () => {
  test("libphonenumber reads Vietnamese numbers the same", () => {
    fc.assert(
      fc.property(written, (text) => {
        const oracle = parsePhoneNumberFromString(text, "VN");
        expect(oracle?.isPossible()).toBe(true);
        expect(parsePhone(text)).toEqual({ ok: true, value: oracle?.number });
      }),
      { numRuns: 500 },
    );
  });

  test("an E.164 number reads as itself, and any text gives an answer", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          written,
          digits(12),
          digits(9).map((text) => `+${text}`),
        ),
        (text) => {
          const read = parsePhone(text);
          expect(read.ok ? parsePhone(read.value) : read).toEqual(read);
        },
      ),
    );
  });

  test("a list of numbers comes apart into them", () => {
    const separator = fc.constantFrom("; ", ", ", "/", " | ", "\n", " - ", " hoặc ", " và ");
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), separator, (numbers, between) => {
        expect(splitPhones(numbers.join(between))).toEqual(numbers);
      }),
    );
  });
});
