import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/base/printable.js";
import { jsonList, jsonObject, jsonText } from "../../src/cli/io/json.js";

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
  }
  return text;
}

describe("JSON that steers no terminal", () => {
  test("escapes what may not be shown, and nothing else, and parses back", () => {
    const wrong: number[] = [];
    for (let code = 0x20; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      const text = jsonText(character);
      const isEscaped = text.startsWith('"\\u');
      if (JSON.parse(text) !== character || isEscaped !== (printable(character) !== character)) {
        wrong.push(code);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("in any value, however it is indented", () =>
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = jsonText({ value }, indent);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value })));
        expect(printable(text.replaceAll("\n", " "))).toBe(text.replaceAll("\n", " "));
      }),
    ));

  test("half a character stays half a character", () => {
    expect(jsonText("a\ud800b\udc00")).toBe('"a\\ud800b\\udc00"');
    expect(jsonText("\u{1F375}")).toBe('"\u{1F375}"');
  });
});

test("a list and an object in pieces are the same text as at once", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), async (list, fields) => {
      expect(await joined(jsonList(list))).toBe(jsonText(list, 2));
      expect(await joined(jsonObject({ ...fields, list }))).toBe(jsonText({ ...fields, list }, 2));
      expect(await joined(jsonObject(fields))).toBe(jsonText(fields, 2));
    }),
  ));
