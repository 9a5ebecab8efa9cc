import { expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import { answeredSet, formatAnswers } from "../../../src/exchange/index.js";
import { tea } from "../../../src/index.js";

test.each([
  ["OCOP:2026/11", "2026/11"],
  ["OCOP:2026/11/1.1:9/x", "2026/11"],
  ["OCOP:2019/26-781/1.1:1", "2019/26-781"],
  ["OCOP:2026/1", undefined],
  ["OCOP:2026/111", undefined],
  ["2026/11", undefined],
  ["", undefined],
  [`OCOP:2026/11/${"x".repeat(5000)}`, undefined],
])("%s is for %s", (text, code) => {
  expect(answeredSet(text)).toBe(code);
});

test("the code finds the set, also of a scanned string", () => {
  const text = formatAnswers(tea, { "1.1": 3 }, { isScanned: true });
  expect(decision2026.find(answeredSet(text.ok ? text.value : "") ?? "")).toBe(tea);
});
