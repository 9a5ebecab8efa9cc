import fc from "fast-check";
import { parse } from "jsonc-parser";
import { expect, test } from "vitest";
import { withoutComments } from "../../src/cli/io/without-comments.js";

test.each([
  ['{"a": 1, /* x */ "b": }', '{"a": 1,         "b": }'],
  ["{ // é\r\n /* a\nb */ }", "{     \r\n     \n     }"],
  ['{"// no": "/* comment */"}', '{"// no": "/* comment */"}'],
  ["[1] /* never closed", "[1]                "],
  ["// only", "       "],
  ["", ""],
  ["/", "/"],
])("%j is %j without comments", (text, blanked) => {
  expect(withoutComments(text)).toBe(blanked);
});

test("what is left stands where it stood, and says the same", () => {
  const piece = fc.constantFrom(
    '"a"',
    '"/*"',
    '"//"',
    '"\\"/*"',
    "1",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    " ",
    "\n",
    "\r\n",
    "/* x */",
    "/**/",
    "/*\n*/",
    "// y\n",
    "/",
    "*",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const blanked = withoutComments(text);
      expect(blanked).toHaveLength(text.length);
      expect([...blanked].every((character, at) => character === " " || character === text[at])).toBe(true);
      expect(parse(blanked)).toEqual(parse(text));
    }),
    { numRuns: 2000 },
  );
});
