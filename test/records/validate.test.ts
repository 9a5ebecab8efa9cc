import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  certificateSchema,
  dossierSchema,
  producerSchema,
  recognitionSchema,
  scoreSheetSchema,
  validate,
} from "../../src/records/index.js";
import { frozen, with_ } from "../support/fields.js";
import { full } from "../support/full-records.js";
import {
  codesOf,
  minimal,
  minimalCertificate,
  minimalDossier,
  minimalProducer,
  minimalScoreSheet,
  schemaNames,
  schemas,
} from "../support/records.js";
import { untyped } from "../support/sheets.js";
import { samples } from "./samples/index.js";

describe("validate", () => {
  test.each([undefined, null, {}, "producer", () => true, z])("%o is no schema", (schema) => {
    expect(() => validate(untyped<z.ZodType>(schema), {})).toThrow(TypeError);
    expect(() => validate(untyped<z.ZodType>(schema), {})).toThrow(/^\[ocop\] validate: /);
  });

  test.each(schemaNames)("%s: what was read is read again as itself", (name) => {
    for (const record of [full[name](), minimal[name]()]) {
      const result = validate(schemas[name], frozen(record));
      expect(result).toStrictEqual({ ok: true, value: record });
      expect(validate(schemas[name], JSON.parse(JSON.stringify(record)))).toStrictEqual(result);
    }
  });

  test("the record read shares nothing with what was given", () => {
    const given = full.producer();
    const result = validate(producerSchema, given);
    expect(result.ok && result.value).not.toBe(given);
    expect(result.ok && result.value.address).not.toBe(Reflect.get(given, "address"));
  });

  test.each(schemaNames)("%s: the issues of all samples are the same after a round trip through JSON", (name) => {
    for (const { schema, input } of samples.filter((sample) => sample.schema === name && !sample.valid)) {
      const result = validate(schemas[schema], input);
      const issues = result.ok ? [] : result.issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(issues))).toStrictEqual(issues);
    }
  });

  test("no value at all is missing, a wrong one of a wrong type", () => {
    const wrong = (given: string) => [{ code: "field.wrong-type", path: [], params: { expected: "object", given } }];
    const issuesOf = (input: unknown) => Reflect.get(validate(dossierSchema, input), "issues");
    expect(issuesOf(undefined)).toEqual([{ code: "field.missing", path: [], params: {} }]);
    expect(issuesOf(null)).toEqual(wrong("null"));
    expect(issuesOf([])).toEqual(wrong("list"));
    expect(issuesOf("x")).toEqual(wrong("string"));
    expect(issuesOf(Number.NaN)).toEqual(wrong("not-finite"));
    expect(issuesOf(1n)).toEqual(wrong("bigint"));
    expect(issuesOf(() => 1)).toEqual(wrong("function"));
  });

  test("after 1,000 issues one more says that there are others", () => {
    const fields = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x${index}`, 1]));
    const issuesOf = (extra: object) => {
      const result = validate(dossierSchema, { ...minimalDossier(), ...extra });
      return result.ok ? [] : result.issues;
    };
    expect(issuesOf(Object.fromEntries(Object.entries(fields).slice(0, 1000)))).toHaveLength(1000);
    const issues = issuesOf({ ...fields, y: 1 });
    expect(issues).toHaveLength(1001);
    expect(issues[1000]).toEqual({ code: "input.more-issues", path: [], params: { listed: 1000 } });
  });
});

describe("schemas extended by a caller", () => {
  const extended = dossierSchema.extend({ fee: z.int().check(z.gte(0)) });

  test("have the caller's field besides ours", () => {
    expect(validate(extended, { ...minimalDossier(), fee: 5 }).ok).toBe(true);
    expect(codesOf(extended, { ...minimalDossier(), fee: -5 })).toEqual(["number.too-small@fee"]);
    expect(codesOf(extended, { ...minimalDossier(), fee: 0.5 })).toEqual(["number.not-whole@fee"]);
    expect(codesOf(extended, minimalDossier())).toEqual(["field.missing@fee"]);
  });

  test("keep our rules over several fields", () => {
    const wider = certificateSchema.safeExtend({ paper: z.string() });
    expect(codesOf(wider, { ...minimalCertificate(), expires: "2026-01-01" })).toEqual([
      "field.missing@paper",
      "period.ends-before-start@expires",
    ]);
  });

  test("give the words of the caller's own rules, shortened", () => {
    const strict = recognitionSchema.refine(() => false, { error: "Sai ".repeat(100), path: ["stars"] });
    expect(validate(strict, { stars: 3, evidence: "proposal" })).toEqual({
      ok: false,
      issues: [{ code: "custom", path: ["stars"], params: { message: `${"Sai ".repeat(15)}…` } }],
    });
  });

  test("may name a code of their own, which is not taken for ours", () => {
    const strict = recognitionSchema.refine(() => false, { error: "Sai", params: { code: "E42" } });
    expect(validate(strict, { stars: 3, evidence: "proposal" })).toEqual({
      ok: false,
      issues: [{ code: "custom", path: [], params: { message: "Sai" } }],
    });
  });

  test.each([
    [z.iso.time(), "x"],
    [z.number().check(z.multipleOf(5)), 4],
    [z.union([z.string(), z.number()]), true],
    [z.set(z.string()).check(z.maxSize(1)), new Set()],
  ])("give zod's words where we have no code for what they check", (schema, value) => {
    const result = validate(z.object({ a: schema }), { a: value });
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["a"] }] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("have our names for sizes and kinds", () => {
    const schema = z.object({
      big: z.bigint().check(z.lte(1n)),
      list: z.array(z.string()).check(z.minLength(2)),
      kind: z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") })]),
      either: z.union([z.string(), z.number()]),
    });
    expect(validate(schema, { big: 2n, list: [], kind: { kind: "b" } })).toEqual({
      ok: false,
      issues: [
        { code: "number.too-large", path: ["big"], params: { most: 1 } },
        { code: "list.too-short", path: ["list"], params: { least: 2 } },
        { code: "field.not-an-option", path: ["kind", "kind"], params: { allowed: ["a"] } },
        { code: "field.missing", path: ["either"], params: {} },
      ],
    });
  });
});

describe("the schemas by themselves", () => {
  test("are Standard Schemas of zod and say our codes where a check is ours", () => {
    const { version, vendor, validate: check } = producerSchema["~standard"];
    expect([version, vendor]).toEqual([1, "zod"]);
    expect(check(minimalProducer())).toEqual({ value: minimalProducer() });
    expect(check({ ...minimalProducer(), taxCode: "1", labour: { total: 1, fromCommune: 2 } })).toMatchObject({
      issues: [
        { message: "tax-code.malformed", path: ["taxCode"] },
        { message: "producer.more-local-than-total", path: ["labour", "fromCommune"] },
      ],
    });
  });

  test.each(schemaNames)("%s: accept and refuse the same samples as validate", (name) => {
    for (const { input, valid } of samples.filter(({ schema }) => schema === name)) {
      if (!JSON.stringify(input).includes("__proto__")) {
        expect(z.safeParse(schemas[name], input).success).toBe(valid);
      }
    }
  });
});

describe("what is about a person", () => {
  const marker = "bimat7391";
  const marked = fc.constantFrom(
    marker,
    `${marker}\u0000`,
    `${marker} `.repeat(40),
    `${marker}@`,
    `7391${"0".repeat(8)}${marker}`,
    marker.repeat(2000),
  );
  const producerFields = [
    "name",
    "taxCode",
    "address.current.line",
    "address.current.communeName",
    "address.former.0.province",
    "address.former.0.line",
    "representative.name",
    "representative.position",
    "representative.identityNumber",
    "representative.isWoman",
    "contacts.phones.0",
    "contacts.phones.1",
    "contacts.emails.0",
    "contacts.websites.0",
    "registration.number",
    "registration.issuer",
    "notes",
    "id",
  ];
  const sheetFields = ["assessor.id", "assessor.name", "assessor.position", "assessor.organisation", "id", "productId"];
  const broken = { founded: "2026-04-31", type: "company", date: "x" };

  test.each([
    ["producer", producerSchema, producerFields, minimalProducer()],
    ["score sheet", scoreSheetSchema, sheetFields, minimalScoreSheet()],
  ] as const)("%s: is repeated in no issue", (_, schema, fields, record) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...fields), marked), { minLength: 1 }), (changes) => {
        const input = changes.reduce<unknown>((changed, [place, text]) => with_(changed, place, text), {
          ...record,
          ...broken,
        });
        const result = validate(schema, input);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toMatch(/bimat|7391/);
      }),
    );
  });

  test("nor are wrong types of it", () => {
    for (const wrong of [[marker], { [`x`]: marker }, new Date(7391), 73917391]) {
      const result = validate(producerSchema, { ...minimalProducer(), name: wrong, taxCode: wrong });
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toMatch(/bimat|7391/);
    }
  });
});
