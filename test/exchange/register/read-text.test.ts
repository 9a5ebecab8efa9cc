import { describe, expect, it } from "vitest";
import { readText } from "../../../src/exchange/register/read-text.js";

describe("readText", () => {
  it.each([
    ["  Chè\n Tân\u00A0 Cương ", "Chè Tân Cương"],
    ["\uFEFFTên", "Tên"],
    ["Che\u0300".normalize("NFD"), "Chè"],
    ["Chè\u200B xanh", "Chè xanh"],
    [912345678, "912345678"],
    [0, "0"],
    [-0, "0"],
    [2.5, "2.5"],
    [8.93e12, "8930000000000"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    ["#1 trà", "#1 trà"],
    ["Error 404", "Error 404"],
    ["x".repeat(5000), "x".repeat(5000)],
  ])("%j is read as %j", (cell, value) => {
    expect(readText(cell)).toEqual({ value });
  });

  it.each(["", "  \n", "\u200B", "\uFEFF", null, undefined])("%j is blank", (cell) => {
    expect(readText(cell)).toEqual({});
  });

  it.each(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "ERROR", " #ref! "])(
    "%s is a broken cell",
    (cell) => {
      const given = cell.trim();
      expect(readText(cell)).toEqual({ issue: { code: "register.broken-cell", params: { given } } });
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is a broken cell", (cell) => {
    expect(readText(cell)).toEqual({ issue: { code: "register.broken-cell", params: { given: "not-finite" } } });
  });

  it.each([
    [true, "boolean"],
    [new Date(0), "date"],
    [{}, "object"],
    [[], "object"],
    [10n, "bigint"],
  ])("%# is no text but of the kind %s", (cell, kind) => {
    expect(readText(cell)).toEqual({ issue: { code: "register.not-text", params: { kind } } });
  });

  it("survives objects that only look like dates, and objects that throw", () => {
    const issue = { code: "register.not-text", params: { kind: "object" } };
    expect(readText(Object.create(Date.prototype))).toEqual({ issue });
    expect(readText(revokedProxy())).toEqual({ issue });
    expect(readText(Symbol("x"))).toEqual({ issue: { ...issue, params: { kind: "symbol" } } });
  });

  it.each([5001, 10_000_000])("%d characters are too long, even blank ones", (length) => {
    const issue = { code: "text.too-long", params: { most: 5000 } };
    expect(readText("x".repeat(length))).toEqual({ issue });
    expect(readText(" ".repeat(length))).toEqual({ issue });
  });
});

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
