import { expect, test } from "vitest";
import { orRefuse } from "../../src/base/or-refuse.js";

test("what is made is given back", () => {
  expect(orRefuse("f", "rows", () => 3)).toBe(3);
});

test("whatever goes wrong is a mistake of who called, with its cause", () => {
  const cause = new RangeError("deep within");
  const call = () =>
    orRefuse("f", "rows", () => {
      throw cause;
    });
  expect(call).toThrow(new TypeError("[ocop] f: expected rows"));
  expect(call).toThrow(expect.objectContaining({ cause }));
});

test("a mistake that was named already keeps its name", () => {
  const named = new RangeError("[ocop] f: unknown language");
  expect(() =>
    orRefuse("f", "rows", () => {
      throw named;
    }),
  ).toThrow(named);
});
