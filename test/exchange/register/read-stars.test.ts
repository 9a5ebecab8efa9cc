import { describe, expect, it } from "vitest";
import { readStars } from "../../../src/exchange/register/read-stars.js";

describe("readStars", () => {
  it.each([
    [3, 3],
    ["3", 3],
    ["3.0", 3],
    ["3 sao", 3],
    ["3sao", 3],
    ["03 sao", 3],
    ["3*", 3],
    ["***", 3],
    ["****", 4],
    ["3 ⭐", 3],
    ["⭐⭐⭐⭐⭐", 5],
    ["⭐️⭐️⭐️", 3],
    ["★★★★☆", 4],
    ["3 ***", 3],
    ["*** 3 sao", 3],
    ["OCOP 3 sao", 3],
    ["OCOP 4", 4],
    ["Hạng 4", 4],
    ["Đạt 4 sao cấp tỉnh", 4],
    ["Sản phẩm OCOP 5 sao quốc gia", 5],
    ["ba sao", 3],
    ["Bốn sao", 4],
    ["năm sao", 5],
    ["tứ sao", 4],
    ["3-star", 3],
    ["four stars", 4],
    ["four star", 4],
    [`${"3 sao ".repeat(15)}OCOP 3 sao`, 3],
    ["3 sao; 3 sao", 3],
  ])("%j is %d", (cell, value) => {
    expect(readStars(cell)).toEqual({ value });
  });

  it.each([
    [1, 1],
    [2, 2],
    ["1", 1],
    ["2 sao", 2],
    ["hai sao", 2],
    ["**", 2],
    ["*", 1],
  ] as const)("%j is never certified", (cell, stars) => {
    const given = String(cell);
    expect(readStars(cell)).toEqual({ issue: { code: "register.stars-not-certified", params: { given, stars } } });
  });

  it.each(["đề xuất 5 sao", "tiềm năng 5 sao", "5 sao (đề nghị)", "Dự kiến 4 sao", "potential 5 stars"])(
    "%s is a proposal, not a recognition",
    (given) => {
      expect(readStars(given)).toEqual({ warning: { code: "register.stars-proposed", params: { given } } });
    },
  );

  it.each(["4 SP OCOP 5 sao", "3/5", "3 sao, 4 sao", "4 sao (đề xuất 5 sao)", "3 sao năm 2023", "5 ***"])(
    "%s has more than one number",
    (given) => {
      expect(readStars(given).value).toBeUndefined();
      expect(readStars(given).issue).toEqual({ code: "register.stars-ambiguous", params: { given } });
    },
  );

  it.each([
    ["3 sao (2021), 4 sao (2024)", 4],
    ["2021: 3 sao, 2024: 4 sao", 4],
    ["4 sao 5/6/2024; 3 sao 5/6/2021", 4],
    ["3sao (2021), 4sao (2024)", 4],
    ["2020, 3 sao (2021), 4 sao (2024)", undefined],
    ["3 sao năm 2023", 3],
    ["3 sao, 4 sao (2024)", undefined],
    ["3-4 sao", undefined],
    // Two of one year: neither is the later.
    ["3 sao (2024), 4 sao (2024)", undefined],
    ["3 sao (2021), 4 sao (2024), 5 sao (2021)", undefined],
  ])("%s has a history whose latest stars are offered: %s", (given, value) => {
    expect(readStars(given).suggestion).toEqual(value && { value, why: "history" });
  });

  it.each([
    ...[0, 6, -3, 3.5, 30, "0 sao", "6 sao", "-3", "3,5 sao", "3/3", "******", "☆☆☆", "3 sản phẩm", "lớp 3", "3%"],
    ...["sao", "chưa xếp hạng", "không đạt 3 sao", "năm", "đề xuất", "constructor sao", "3.000 sao"],
  ])("%j is not read", (cell) => {
    expect(readStars(cell)).toEqual({
      issue: { code: "register.unreadable-stars", params: { given: String(cell) } },
    });
  });

  it.each([true, false])("%s is not read", (given) => {
    expect(readStars(given)).toEqual({ issue: { code: "register.unreadable-stars", params: { given } } });
  });

  it("does not search long text for stars", () => {
    expect(readStars("3 sao ".repeat(20))).toMatchObject({ issue: { code: "register.unreadable-stars" } });
    expect(readStars("*".repeat(10_000_000))).toMatchObject({ issue: { code: "text.too-long" } });
    expect(readStars(new Date(0))).toMatchObject({ issue: { code: "register.not-text" } });
  });
});
