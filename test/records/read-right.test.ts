import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { copyPlain, type PlainIssues, unread } from "../../src/base/plain.js";
import { productSchema } from "../../src/records/index.js";
import { doubt, readRight } from "../../src/records/read-right.js";
import { line, paragraphs } from "../../src/records/scalars/text.js";
import { with_ } from "../support/fields.js";
import { full } from "../support/full-records.js";
import { hostileValues } from "../support/hostile.js";
import { schemaNames, schemas } from "../support/records.js";

function plain(value: unknown): unknown {
  const issues: PlainIssues = [];
  const copy = copyPlain(value, issues);
  return copy === unread || issues.length > 0 ? undefined : copy;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is read right is what zod reads, fields in the same order. */
function expectAsZod(schema: z.core.$ZodType, value: unknown): void {
  const given = plain(value);
  const right = readRight(schema, given);
  if (right !== doubt) {
    const read = z.safeParse(schema, given);
    expect(read.success).toBe(true);
    expect(JSON.stringify(right)).toBe(JSON.stringify(read.data));
    expect(right).toEqual(read.data);
  }
}

describe.each(schemaNames)("%s", (name) => {
  const places = Object.keys(full[name]());

  test("a full record is what zod reads", () => {
    expectAsZod(schemas[name], full[name]());
  });

  test("in whatever order its fields are given, those of the schema are in its own", () => {
    const isDoubted = readRight(schemas[name], plain(full[name]())) === doubt;
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const given = Object.fromEntries(order.map((place) => [place, (full[name]() as Fields)[place]]));
        expect(readRight(schemas[name], plain(given)) === doubt).toBe(isDoubted);
        expectAsZod(schemas[name], given);
      }),
    );
  });

  test("whatever stands in a field", () => {
    const hostile = fc.constantFrom(...Object.keys(hostileValues)).map((key) => ({ key }));
    const value = fc.jsonValue({ maxDepth: 2 });
    const text = fc.constantFrom(" a ", "", "a\u0300", "2026-02-30", "2026-02-28", "19", "x".repeat(400), "Chè  xanh");
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(value, text), hostile, (place, given, { key }) => {
        expectAsZod(schemas[name], with_(full[name](), [place], given));
        expectAsZod(schemas[name], with_(full[name](), [place], hostileValues[key]));
      }),
      { numRuns: 300 },
    );
  });
});

describe("texts", () => {
  const signs = fc.constantFrom("a", "è", "ữ", " ", "\u0301", "\u00a0", "\t", "\n", "\u202e", "\ufffd", "\u00ad", "💚");
  const text = fc.array(signs, { maxLength: 12 }).map((written) => written.join(""));

  test.each([
    ["of a line", line(8)],
    ["of several lines", paragraphs(8)],
  ])("%s", (_, schema) => {
    fc.assert(
      fc.property(text, (given) => expectAsZod(schema, given)),
      { numRuns: 2000 },
    );
  });
});

describe("what is left to zod", () => {
  const product = {
    name: "Chè",
    producerId: "htx",
    recognitions: [{ stars: 4, evidence: "own-claim" }],
  };

  test("not a product as a register makes it", () => {
    expect(readRight(productSchema, product)).toEqual(product);
  });

  test.each([
    ["an unknown field", { ...product, stars: 5 }],
    ["a missing field", { producerId: "htx" }],
    ["a rule over several fields", { ...product, decision: "2026" }],
  ])("%s", (_, given) => {
    expect(readRight(productSchema, given)).toBe(doubt);
  });

  test.each([
    ["a default", z.strictObject({ a: z.string().default("b") }), {}],
    ["a transformation", z.strictObject({ a: z.string().transform(Number) }), { a: "1" }],
    ["fields that are dropped", z.object({ a: z.string() }), { a: "1" }],
    ["a refinement that has to be waited for", z.string().refine(async () => true), "1"],
    ["a text made of anything", z.coerce.string(), "1"],
  ])("%s", (_, schema, given) => {
    expect(readRight(schema, given)).toBe(doubt);
  });
});
