import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersAtSight } from "../../../src/exchange/letters/at-sight.js";
import { classifyLetters } from "../../../src/exchange/letters/classify.js";

test("what is known at sight is what a closer look tells", () => {
  const sign = fc.oneof(
    fc.constantFrom(
      "a",
      "?",
      " ",
      "à",
      "Ã",
      "Ă",
      "đ",
      "ơ",
      "ữ",
      "\u0301",
      "¡",
      "‘",
      "º",
      "µ",
      "\ufffd",
      "\x7f",
      "\x80",
    ),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      const atSight = lettersAtSight(text);
      if (atSight !== undefined) {
        const kind = atSight === "plain" ? undefined : "unicode";
        expect(classifyLetters(text)).toEqual({ kind, conversions: {} });
      }
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["Che xanh", "plain"],
  ["Chè Tân Cương", "unicode"],
  ["Chè", undefined],
  ["Ch?", undefined],
  ["Trµ", undefined],
])("%s: %s", (text, kind) => {
  expect(lettersAtSight(text)).toBe(kind);
});
