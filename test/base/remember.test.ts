import fc from "fast-check";
import { expect, test } from "vitest";
import { remembering } from "../../src/base/remember.js";

test("whatever is asked in whatever order, the answer is the function's own", () => {
  const answer = remembering((text) => ({ text }));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9000 }), { maxLength: 5000 }), (asked) => {
      for (const one of asked) {
        expect(answer(`number ${one} of a list`).text).toBe(`number ${one} of a list`);
      }
    }),
    { numRuns: 20 },
  );
});

test("what comes again is not found out again", () => {
  let found = 0;
  const answer = remembering((text) => ({ text, found: ++found }));
  expect(answer("a")).toBe(answer("a"));
  expect(found).toBe(1);
});

test("where nothing comes again, nothing is remembered for a while", () => {
  let found = 0;
  const answer = remembering((text) => ({ text, found: ++found }));
  for (let each = 0; each < 2000; each++) {
    answer(`${each}`);
  }
  expect(answer("a")).not.toBe(answer("a"));
  for (let each = 0; each < 20_000; each++) {
    answer(`${each}`);
  }
  expect(answer("a")).toBe(answer("a"));
});

test("a long text is not remembered", () => {
  const answer = remembering((text) => ({ text }));
  expect(answer("a".repeat(201))).not.toBe(answer("a".repeat(201)));
});
