import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/exchange/index.js";

type Row = readonly unknown[];

const withNumbers: Row = ["STT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Địa chỉ", "Ghi chú"];
const withoutNumbers: Row = ["Tên sản phẩm", "Chủ thể", "Hạng sao", "Địa chỉ", "Ghi chú"];

const tea: Row = [1, "Chè Tân Cương", "HTX Hảo Đạt", "4 sao", "Xóm Nam", ""];

function kinds(rows: readonly Row[], merges: readonly string[] = []): readonly string[] {
  const options = merges.length === 0 ? {} : { merges: merges.map(rangeOf) };
  return [...readRegister(rows as never, options)].map(({ kind }) => kind);
}

/** `B3:B4` as corners counted from 0. */
function rangeOf(name: string) {
  const [s, e] = name.split(":").map((corner) => ({
    r: Number(corner.slice(1)) - 1,
    c: corner.charCodeAt(0) - 65,
  }));
  return { s: s ?? { r: 0, c: 0 }, e: e ?? { r: 0, c: 0 } };
}

describe("the kind of a row below the headings", () => {
  it.each<[string, Row]>([
    ["a running number alone makes a product, whose name is missing", [2, "", "", "", "Xóm Nam", ""]],
    ["a number and a remark", [2, "", "", "", "", "bổ sung sau"]],
    ["a name alone", ["", "Miến Việt Cường", "", "", "", ""]],
    ["a producer alone", ["", "", "HTX Minh Lập", "", "", ""]],
    ["stars alone: the name is missing", ["", "", "", "3 sao", "", ""]],
    ["more than two other cells", ["", "", "", "chưa rõ", "Xóm Nam", "bổ sung sau"]],
  ])("product: %s", (_, row) => {
    expect(kinds([withNumbers, tea, row])).toEqual(["headings", "product", "product"]);
  });

  it.each<[string, Row]>([
    ["two cells under known headings", ["", "", "", "", "xã Tân Cương", "bổ sung sau"]],
    ["one cell under a known heading behind the first two", ["", "", "", "", "xã Tân Cương", ""]],
  ])("continuation of the product above: %s", (_, row) => {
    expect(kinds([withNumbers, tea, row])).toEqual(["headings", "product", "continuation"]);
  });

  it("footer: notes alone continue nothing", () => {
    expect(kinds([withNumbers, tea, ["", "", "", "", "", "bổ sung sau"]]).at(-1)).toBe("footer");
  });

  it("footer: below the end nothing is continued, and a name without number, producer or stars signs", () => {
    const below = (row: Row) => kinds([withNumbers, tea, ["Tổng cộng", "", "", "", "", ""], row]);
    expect(below(["", "", "", "", "xã Tân Cương", ""])).toEqual(["headings", "product", "footer", "footer"]);
    expect(below(["", "Nguyễn Văn An", "", "", "", ""]).at(-1)).toBe("footer");
    const blank = ["", "", "", "", "", ""];
    const signed = [withNumbers, tea, ["Tổng cộng", "", "", "", "", ""], blank, ["", "Nguyễn Văn An", "", "", "", ""]];
    expect(kinds(signed).at(-1)).toBe("footer");
    expect(kinds([withNumbers, tea, blank, ["", "Miến Việt Cường", "", "", "", ""]]).at(-1)).toBe("product");
    expect(below(["", "", "", "chưa rõ", "Xóm Nam", "bổ sung sau"]).at(-1)).toBe("footer");
    expect(below(["", "Miến Việt Cường", "HTX Việt Cường", "", "", ""]).at(-1)).toBe("product");
    expect(below(["", "Miến Việt Cường", "", "3 sao", "", ""]).at(-1)).toBe("product");
    expect(below([2, "Miến Việt Cường", "", "", "", ""]).at(-1)).toBe("product");
  });

  it("product: a row without a producer or a name right below the headings is one that lacks it, and is not lost", () => {
    const first = (row: Row) => {
      const read = [
        ...readRegister([withoutNumbers, row, ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao", "", ""]] as never),
      ][1];
      return [read?.kind, ...(read?.issues.map(({ code }) => code) ?? [])];
    };
    expect(first(["Chè Trại Cài", "HTX Minh Lập", "", "", ""])).toEqual(["product"]);
    expect(first(["Chè Trại Cài", "", "", "", "ký"])).toEqual(["product", "register.no-producer"]);
    expect(first(["", "HTX Minh Lập", "", "", "ký"])).toEqual(["product", "register.no-product-name"]);
    expect(first(["Tổng cộng", "", "", "", ""])).toEqual(["footer"]);
  });

  it("section: a place in one cell, and no product where a producer or stars stand beside it", () => {
    const second = (row: Row) => kinds([withNumbers, tea, row]).at(-1);
    expect(second(["", "Huyện Đồng Hỷ", "", "", "", ""])).toBe("section");
    expect(second(["II", "Huyện Đồng Hỷ", "", "", "", ""])).toBe("section");
    expect(second(["II", "Huyện Đồng Hỷ", "", "", "", "3 sản phẩm"])).toBe("section");
    expect(second(["II", "Huyện Đồng Hỷ", "", "3 sao", "", ""])).toBe("product");
    expect(second(["", "Huyện Đồng Hỷ", "", "3 sao", "", ""])).toBe("product");
    expect(second(["", "Huyện Đồng Hỷ", "HTX Minh Lập", "", "", ""])).toBe("product");
    expect(second([2, "Xã Tân Cương", "", "", "", ""])).toBe("section");
    // Behind the names a place continues the address.
    expect(second(["", "", "", "", "Huyện Đồng Hỷ", ""])).toBe("continuation");
  });

  it("section: a numbered one has at most three cells", () => {
    const second = (row: Row) => kinds([withNumbers, tea, row]).at(-1);
    expect(second(["III", "Huyện Phú Bình", "", "", "5", "sản phẩm"])).not.toBe("section");
  });

  it("continuation: rows a product's name is merged over, as long as they have no number of their own", () => {
    const rows = (number: unknown) => [
      withNumbers,
      tea,
      [number, "", "HTX Minh Lập", "3 sao", "", ""],
      [3, "Miến Việt Cường", "HTX Việt Cường", "3 sao", "", ""],
    ];
    expect(kinds(rows(""), ["B2:B3"])[2]).toBe("continuation");
    expect(kinds(rows(2), ["B2:B3"])[2]).toBe("product");
    expect(kinds(rows(""))[2]).toBe("product");
  });

  it("headings: a row that numbers the columns", () => {
    expect(kinds([withNumbers, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], tea])).toEqual([
      "headings",
      "headings",
      "product",
    ]);
  });
});
