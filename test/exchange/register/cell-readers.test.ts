import { describe, expect, it } from "vitest";
import { readField } from "../../../src/exchange/register/cell-readers.js";
import { columnOf } from "../../../src/exchange/register/index.js";

describe("a cell of a column", () => {
  it.each([
    ["taxCode", "100109106", { value: "100109106", suggestion: { value: "0100109106", why: "lost-zero" } }],
    ["taxCode", "0100109106", { value: "0100109106" }],
    ["taxCode", "0100109106-001", { value: "0100109106-001" }],
    ["phones", "912345678", { value: ["912345678"], suggestion: { value: "0912345678", why: "lost-zero" } }],
    ["phones", "0912345678", { value: ["0912345678"] }],
    ["phones", "112345678", { value: ["112345678"] }],
    ["phones", "", {}],
    ["phones", ";", {}],
    ["number", "XII", { value: 12 }],
    ["number", " 7. ", { value: 7 }],
    ["number", "", {}],
    ["number", "A", { issue: { code: "register.unreadable-number", params: { given: "A" } } }],
    ["number", "II.1", { value: 1 }],
    [
      "producerType",
      "Nhóm bạn",
      {
        value: { text: "Nhóm bạn" },
        warning: { code: "register.unknown-producer-type", params: { given: "Nhóm bạn" } },
      },
    ],
  ] as const)("of %s: %j", (key, cell, expected) => {
    expect(readField(key, cell)).toEqual(expected);
  });
});

describe("the column of a path", () => {
  it("is none for what is no path", () => {
    const hostile = {
      toString: () => {
        throw new Error("asked");
      },
    };
    for (const path of [null, undefined, 7, "name", {}, [hostile], [Symbol("name")], [["name"]]]) {
      expect(columnOf(path as never)).toBeUndefined();
    }
    expect(columnOf(["producer", "name", "x", "y", "z", "a", "b"])).toBe("producerName");
  });
});
