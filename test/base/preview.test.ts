import { describe, expect, test } from "vitest";
import { kindOf, preview } from "../../src/base/preview.js";

describe("what is shown of a value", () => {
  test.each([
    [`${"x".repeat(59)}😀y`, `${"x".repeat(59)}…`],
    [`${"x".repeat(58)}😀y`, `${"x".repeat(58)}😀…`],
    ["\ud83d", "\ufffd"],
    ["a\u202eb\u009bc\u2028d\u{e0041}e", "a\ufffdb\ufffdc\ufffdd\ufffde"],
    ["Chè Thái Nguyên", "Chè Thái Nguyên"],
    [Number.NaN, "not-finite"],
    [Number.NEGATIVE_INFINITY, "not-finite"],
    [new Date(0), "date"],
    [-0, 0],
    [undefined, null],
    [null, null],
    [[], "list"],
    [{}, "object"],
    [Symbol("x"), "symbol"],
  ])("%j", (value, shown) => {
    expect(preview(value)).toBe(shown);
    expect(String(preview(value))).not.toMatch(/\p{Cs}/u);
  });

  test("a revoked proxy has a kind", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(kindOf(proxy)).toBe("object");
  });
});
