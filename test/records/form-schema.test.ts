import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.js";
import {
  formSchema,
  producerSchema,
  productSchema,
  recognitionSchema,
  toFieldErrors,
  validate,
} from "../../src/records/index.js";
import { minimalProducer, schemas } from "../support/records.js";
import { untyped } from "../support/sheets.js";
import { samples } from "./samples/index.js";

describe("formSchema", () => {
  test("is a Standard Schema of ours", () => {
    const schema = formSchema(producerSchema, "vi");
    expect(Object.keys(schema)).toEqual(["~standard"]);
    expect(schema["~standard"]).toEqual({ version: 1, vendor: "ocop", validate: expect.any(Function) });
  });

  test("gives the record in canonical form and no issues", () => {
    const result = formSchema(producerSchema, "en")["~standard"].validate({ ...minimalProducer(), name: " Chè " });
    expect(result).toStrictEqual({ value: { ...minimalProducer(), name: "Chè" } });
  });

  test.each([
    ["vi", "Thiếu thông tin bắt buộc", "Mã số thuế sai chữ số kiểm tra"],
    ["en", "Required information is missing", "The tax code's check digit is wrong"],
  ] as const)("%s: issues have a sentence, a path, their code and parameters", (language, missing, digit) => {
    const input = { type: "farm", address: { current: { province: "19" } }, taxCode: "0100109107" };
    expect(formSchema(producerSchema, language)["~standard"].validate(input)).toStrictEqual({
      issues: [
        { code: "field.missing", path: ["name"], params: {}, message: missing },
        { code: "tax-code.check-digit", path: ["taxCode"], params: {}, message: digit },
      ],
    });
  });

  test("answers as validate does, for every sample", () => {
    for (const { schema, input, valid } of samples) {
      const result = formSchema(schemas[schema], "vi")["~standard"].validate(input);
      expect(result.issues === undefined).toBe(valid);
    }
  });

  test("gives a caller's words as they are", () => {
    const strict = recognitionSchema.refine(() => false, { error: "Chưa duyệt", params: { code: "E42" } });
    expect(formSchema(strict, "en")["~standard"].validate({ stars: 3, evidence: "proposal" })).toMatchObject({
      issues: [{ message: "Chưa duyệt", code: "custom" }],
    });
  });

  test.each(["fr", "", "VI", undefined, null])("%o is no language", (language) => {
    expect(() => formSchema(producerSchema, untyped<Language>(language))).toThrow(RangeError);
    expect(() => formSchema(producerSchema, untyped<Language>(language))).toThrow(/^\[ocop\] formSchema: /);
  });
});

describe("toFieldErrors", () => {
  test("parts sentences about the record from those about fields", () => {
    const result = validate(producerSchema, {
      type: "farm",
      name: "\u0000".padEnd(301, "x"),
      address: {},
      contacts: { phones: ["+84912345678", "x"] },
      stars: 5,
      colour: "x",
    });
    expect(toFieldErrors(result.ok ? [] : result.issues, "en")).toEqual({
      formErrors: ["There is no field “colour”"],
      fieldErrors: {
        stars: ["Stars cannot be entered in “stars”: they come from a recognition"],
        name: [
          "At most 300 characters",
          "Has characters that cannot be printed (control characters, direction marks or broken ones)",
        ],
        address: ["A current or a former address is needed"],
        "contacts.phones.1": ["Not a telephone number"],
      },
    });
  });

  test("speaks Vietnamese", () => {
    expect(toFieldErrors([{ code: "text.empty", path: ["name"], params: {} }], "vi")).toEqual({
      formErrors: [],
      fieldErrors: { name: ["Không được để trống"] },
    });
  });

  test("of no issues has no errors", () => {
    expect(toFieldErrors([], "vi")).toEqual({ formErrors: [], fieldErrors: {} });
  });

  test("a field called __proto__ is a field", () => {
    const { fieldErrors } = toFieldErrors([{ code: "text.empty", path: ["__proto__"], params: {} }], "en");
    expect(Object.keys(fieldErrors)).toEqual(["__proto__"]);
  });
});

test("no sum of shares is printed as another", () => {
  const total = (hundredths: number) => ({ name: "x", origin: "commune" as const, percent: hundredths / 100 });
  for (const hundredths of [1, 28, 29, 57, 58, 113, 2814, 2815, 6505, 9999]) {
    const materials = [...Array.from({ length: 3 }, () => total(10_000)), total(hundredths)];
    const result = validate(productSchema, { name: "Chè", producerId: "p", materials });
    const expected = `${300 + Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
    expect(toFieldErrors(result.ok ? [] : result.issues, "en").fieldErrors["materials"]?.[0]).toContain(
      ` ${Number(expected)}%`,
    );
  }
  const poured = validate(productSchema, { name: "Chè", producerId: "p", materials: [total(10_000), total(2814)] });
  expect(poured).toMatchObject({ issues: [{ params: { total: 128.14 } }] });
  expect(toFieldErrors(poured.ok ? [] : poured.issues, "vi").fieldErrors["materials"]?.[0]).toContain("128,14%");
});
