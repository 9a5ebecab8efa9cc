import { expect, test } from "vitest";
import { printable, UNPRINTABLE } from "../../src/base/printable.js";

test("what may not be shown is what Unicode calls controls, breaks of lines, signs of direction, tags and half characters", () => {
  const named = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\u{e0000}-\u{e007f}]/u;
  const differing = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) =>
      (sign.replace(UNPRINTABLE, "") === "") !== named.test(sign) || (printable(sign) === sign) === named.test(sign),
  );
  expect(differing).toEqual([]);
});
