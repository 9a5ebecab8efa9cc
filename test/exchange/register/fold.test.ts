import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact, fold, wordsIn } from "../../../src/exchange/register/fold.js";

describe("fold", () => {
  it.each([
    ["Đặc khu Phú Quốc", "dac khu phu quoc"],
    ["NGƯỜI ĐẠI DIỆN", "nguoi dai dien"],
    ["Ðồng Nai", "dong nai"],
    ["Tha\u0301ng".normalize("NFD"), "thang"],
    ["⭐\uFE0F 3", "⭐ 3"],
    ["", ""],
  ])("%j: %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is the same when done twice", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });

  it("looks at 5,000 characters only", () => {
    expect(fold("Ắ".repeat(10_000_000))).toBe("a".repeat(5000));
  });
});

describe("folded words", () => {
  it.each(["Tên sản phẩm", "ten_san_pham", "TenSanPham", " TÊN-SẢN PHẨM: "])("%j is compact the same", (text) => {
    expect(compact(text)).toBe("tensanpham");
  });

  it("are parted by single spaces", () => {
    expect(wordsIn("  Cty. TNHH – MTV (Chè)!")).toBe("cty tnhh mtv che");
  });
});
