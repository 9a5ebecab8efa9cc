import { describe, expect, test } from "vitest";
import { summarize } from "../../src/programme/index.js";
import { nameKey } from "../../src/records/index.js";

describe("a name as names are compared", () => {
  test.each([
    ["HTX Chè Hòa Bình", "htx chè hoà bình"],
    ["Cơ sở “Thủy  Tiên”", "CƠ SỞ THUỶ-TIÊN"],
    ["Trà Việt".normalize("NFD"), "trà việt"],
    ["A & B", "a b"],
  ])("%s is %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["Hoa Bình", "Hòa Bình"],
    ["Thanh Ba", "Thanh Bà"],
    ["An Da", "An Đa"],
    ["Tân Lập 1", "Tân Lập 2"],
  ])("%s is not %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test("of what is no text is empty", () => {
    expect([undefined, null, 7, {}].map((one) => nameKey(one as unknown as string))).toEqual(["", "", "", ""]);
    expect(nameKey(" - . ")).toBe("");
  });

  test("is what a summary counts a producer by", () => {
    const of = (name: string) => ({ name: "Chè", producer: { type: "cooperative", name } });
    const { all } = summarize([of("HTX Hòa Bình"), of("htx hoà bình"), of("HTX Hoa Bình")], { on: "2026-11-24" });
    expect(all.producers).toBe(2);
  });
});
