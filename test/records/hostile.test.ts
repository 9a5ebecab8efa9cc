import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { message } from "../../src/messages/message.js";
import { validate } from "../../src/records/index.js";
import { with_ } from "../support/fields.js";
import { full } from "../support/full-records.js";
import { hostileValues, nested, withGetter } from "../support/hostile.js";
import { codesOf, minimalDossier, minimalProducer, type SchemaName, schemaNames, schemas } from "../support/records.js";

/** The places of a record where a value can stand: every field, list and entry of it. */
function placesOf(value: unknown): readonly (string | number)[][] {
  if (typeof value !== "object" || value === null) {
    return [[]];
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => placesOf(inner).map((rest) => [key, ...rest]))];
}

/** Of all places of a record one for each name of a field, so that each kind of field is tried. */
function placesByName(name: SchemaName): readonly (string | number)[][] {
  const places = placesOf(full[name]());
  return [
    ...new Map(places.map((place) => [place.filter((key) => typeof key === "string").join("."), place])).values(),
  ];
}

function check(schema: SchemaName, input: unknown): void {
  const keys = Object.getOwnPropertyNames(Object.prototype);
  const result = validate(schemas[schema], input);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(keys);
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
    // At most 1,001 issues, none longer than a shortened value and a path.
    expect(JSON.stringify(result.issues).length).toBeLessThan(1001 * 1000);
    for (const issue of result.issues.slice(0, 20)) {
      expect(message(issue, "vi").length).toBeLessThan(1000);
    }
  }
}

// What grew faster than its input would not end within a test's time; how long it takes is measured in `bench/hostile.mjs`.
describe.each(schemaNames)("%s", (name) => {
  test.each(Object.keys(hostileValues))("%s for the whole of it", (key) => {
    check(name, hostileValues[key]);
  });

  // Listing 100,000 keys takes most of the time by itself; once is enough.
  const inFields = Object.keys(hostileValues).filter((key) => key !== "100,000 fields");

  test.each(inFields)("%s in every field", (key) => {
    for (const place of placesByName(name)) {
      check(name, with_(full[name](), place, hostileValues[key]));
    }
  });

  test("a key called __proto__ at every level", () => {
    for (const place of placesByName(name)) {
      const inner = JSON.parse('{"__proto__": {"polluted": 1}}');
      const result = validate(schemas[name], with_(full[name](), place, inner));
      expect(result).toMatchObject({ ok: false });
      const codes = result.ok ? [] : result.issues.filter(({ code }) => code === "field.unknown");
      expect(codes).toContainEqual({
        code: "field.unknown",
        path: [...place, "__proto__"],
        params: { field: "__proto__" },
      });
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }
  });

  test("anything at all is a record or has issues", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
    fc.assert(fc.property(anything, (input) => check(name, input)));
  });

  test("anything at all in any field is a record or has issues", () => {
    const places = placesByName(name);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) =>
        check(name, with_(full[name](), place, value)),
      ),
    );
  });
});

describe("what cannot be read whole", () => {
  const producer = minimalProducer();
  const issuesOf = (input: unknown) => Reflect.get(validate(schemas.producer, input), "issues");

  test("a getter is read once, whatever it answers later", () => {
    const answers = ["Chè", 5, null];
    const record = Object.defineProperty({ type: "farm", address: producer.address }, "name", {
      enumerable: true,
      get: () => answers.shift(),
    });
    expect(validate(schemas.producer, record)).toEqual({ ok: true, value: { ...producer, name: "Chè" } });
    expect(answers).toEqual([5, null]);
  });

  test("what throws while it is read is unreadable", () => {
    const throwing = withGetter("name", () => {
      throw new Error("no");
    });
    expect(issuesOf(throwing)).toEqual([{ code: "input.unreadable", path: [], params: {} }]);
  });

  test("12 levels are read, 13 are not", () => {
    const deep = (depth: number) => issuesOf({ ...producer, address: nested(depth, (a) => ({ a })) });
    const tooDeep = { code: "input.too-deep", path: [], params: { most: 12 } };
    expect(deep(11)).not.toContainEqual(tooDeep);
    expect(deep(12)).toEqual([tooDeep]);
  });

  test("20,000 values are read, one more is not", () => {
    // The record itself, its kind, decision and set, the list of documents, and what stands in it.
    const values = (count: number) =>
      codesOf(schemas.dossier, { ...minimalDossier(), documents: Array(count - 5).fill(1) });
    expect(values(20_000)).toEqual(["list.too-long@documents"]);
    expect(values(20_001)).toEqual(["input.too-large@"]);
  });

  test("what is too large is told once, beside what was found before", () => {
    const list = Array(30_000).fill(1);
    const fields = JSON.parse('{"__proto__": 1}');
    expect(codesOf(schemas.producer, { fields, a: list, b: list })).toEqual([
      "field.unknown@fields.__proto__",
      "input.too-large@",
    ]);
  });

  test("bytes and characters are fields as long as they are few", () => {
    expect(codesOf(schemas.address, { current: new Uint8Array(2) })).toEqual([
      "field.missing@current.province",
      "field.unknown@current.0",
      "field.unknown@current.1",
    ]);
    expect(codesOf(schemas.address, { current: new Uint8Array(20_001) })).toEqual(["input.too-large@"]);
    expect(codesOf(schemas.address, { current: Object("x".repeat(20_001)) })).toEqual(["input.too-large@"]);
    expect(codesOf(schemas.address, { current: Object("x") })).toContain("field.unknown@current.0");
  });

  test("a path through a long key is shortened", () => {
    const inner = JSON.parse('{"__proto__": 1}');
    expect(issuesOf({ ...producer, ["k".repeat(1000)]: inner })).toEqual([
      { code: "field.unknown", path: [`${"k".repeat(60)}…`, "__proto__"], params: { field: "__proto__" } },
      { code: "field.unknown", path: [`${"k".repeat(60)}…`], params: { field: `${"k".repeat(60)}…` } },
    ]);
  });

  test("what is not enumerable or not its own is no field", () => {
    const hidden = Object.defineProperty({ ...producer }, "stars", { value: 5 });
    expect(validate(schemas.producer, hidden).ok).toBe(true);
    expect(validate(schemas.producer, Object.assign(Object.create({ stars: 5 }), producer)).ok).toBe(true);
    expect(codesOf(schemas.producer, Object.create(producer))).toContain("field.missing@name");
  });
});
