import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonLdScript, productJsonLd } from "../../../src/exchange/json-ld/index.js";
import { named, producer, recognition, signed } from "../../support/json-ld-records.js";
import { untyped } from "../../support/sheets.js";

const unit = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "&",
    "/",
    "\u2028",
    "\u2029",
    "\ud800",
    "\udfff",
    '"',
    "\\",
    "\\u003c",
    "</script>",
    "<!--",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const hostile = fc.string({ unit });

describe("jsonLdScript", () => {
  test.each([
    ["</script>", '{"name":"\\u003c/script\\u003e"}'],
    ["<!-- a & b -->", '{"name":"\\u003c!-- a \\u0026 b --\\u003e"}'],
    ["a\u2028b\u2029c", '{"name":"a\\u2028b\\u2029c"}'],
    ["\ud800", '{"name":"\\ud800"}'],
    ['"\\\n', '{"name":"\\"\\\\\\n"}'],
    ["\\u003c", '{"name":"\\\\u003c"}'],
    ["Chè 🍵", '{"name":"Chè 🍵"}'],
  ])("writes %j as %s", (name, expected) => {
    expect(jsonLdScript({ name })).toBe(expected);
  });

  test("escapes keys and lists too", () => {
    expect(jsonLdScript([{ "</script>": ["<"] }])).toBe('[{"\\u003c/script\\u003e":["\\u003c"]}]');
  });

  test("parses back to the same data, and holds none of the dangerous characters", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile)), (pairs) => {
        const data = Object.fromEntries(pairs.map(([key, value]) => [key, { text: value, list: [value] }]));
        const text = jsonLdScript(data);
        expect(JSON.parse(text)).toEqual(data);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "Chè</script><script>alert(1)</script>",
    "Chè</SCRIPT ><img src=x onerror=alert(1)>",
    "Chè<!--<script>",
    "--><script>]]>",
    "Chè &lt;/script&gt; \u2028</script\u2029>",
  ])("the name %j does not end the element", (name) => {
    const data = productJsonLd(
      { product: { ...named("Chè"), name }, producer, recognitions: [recognition(signed)] },
      "2026-11-24",
    );
    const page = `<html><head><script type="application/ld+json">${jsonLdScript(data)}</script></head></html>`;
    const pieces = page.split(/<\/script/i);
    expect(pieces).toHaveLength(2);
    expect(page.split(/<script/i)).toHaveLength(2);
    expect(page).not.toContain("<!--");
    const inner = (pieces[0] ?? "").split('<script type="application/ld+json">')[1] ?? "";
    expect(JSON.parse(inner)).toEqual(data);
    expect(data.name).toBe(name);
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  test.each([
    ["a text", "x"],
    ["null", null],
    ["nothing", undefined],
    ["a function", () => ({})],
    ["a cycle", cycle],
    ["a number JSON has not", { count: 1n }],
    ["an object that gives nothing", { toJSON: () => undefined }],
  ])("refuses %s", (_, data) => {
    expect(() => jsonLdScript(untyped<object>(data))).toThrow(TypeError);
    expect(() => jsonLdScript(untyped<object>(data))).toThrow("[ocop] jsonLdScript: ");
  });
});
