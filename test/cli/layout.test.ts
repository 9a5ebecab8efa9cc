import { describe, expect, test } from "vitest";
import { widestWord, widthOf, wrap, wrapLines } from "../../src/cli/io/layout.js";
import { styleOf } from "../../src/cli/io/look.js";
import { hasRoom, tableText } from "../../src/cli/io/table.js";

describe("lines of a width", () => {
  test("break at blanks alone", () => {
    expect(wrap("Nghiêng mình bên dòng nước", 13)).toEqual(["Nghiêng mình", "bên dòng nước"]);
    expect(wrap("xem https://example.org/rất-dài nhé", 10)).toEqual(["xem", "https://example.org/rất-dài", "nhé"]);
    expect(wrap("", 10)).toEqual([""]);
    expect(wrap("một hai", 5, { first: "- ", next: "  " })).toEqual(["- một", "  hai"]);
  });

  test("a number that ends a text does not stand alone", () => {
    expect(wrap("Phần A: 40", 8)).toEqual(["Phần", "A: 40"]);
  });

  test.each([
    ["  - một hai ba", 11, "  - một hai\n    ba"],
    ["✗ một hai ba", 9, "✗ một hai\n  ba"],
    ["\u001b[31m✗\u001b[39m một hai ba", 9, "\u001b[31m✗\u001b[39m một hai\n  ba"],
    ["      b2  một hai ba bốn", 21, "      b2  một hai ba\n          bốn"],
    ["  1.1 một hai ba bốn", 14, "  1.1 một hai\n      ba bốn"],
    ["2 phiếu đã phân hạng", 12, "2 phiếu đã\nphân hạng"],
    ["vừa đủ\nvừa đủ", 6, "vừa đủ\nvừa đủ"],
  ])("%j: further lines stand below the text, right of its mark", (text, width, wrapped) => {
    expect(wrapLines(text, width)).toBe(wrapped);
  });

  test("letters made of several characters take one column, others two, colours none", () => {
    expect(widthOf("Che\u0300".normalize("NFD"))).toBe(3);
    expect(widthOf("茶")).toBe(2);
    expect(widthOf("\u001b[31mđỏ\u001b[39m")).toBe(2);
    expect(widestWord("một nghiêng hai")).toBe(7);
  });
});

describe("a table", () => {
  const columns = [
    { heading: "" },
    { heading: "Tiêu chí", isTitle: true },
    { heading: "Mức" },
    { heading: "Điểm", align: "right" },
  ] as const;
  const rows = [
    ["1.1", "Nguồn nguyên liệu", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "2/3"],
    ["1.2", "Chứng nhận", "", "–/2"],
  ];
  const style = (width: number, isPlain = false) =>
    styleOf({ language: "vi", isColoured: false, isPlain, width, isWrapped: true });

  test("has columns while they fit, and no word is cut", () => {
    expect(tableText(style(60), columns, rows)).toBe(
      [
        "┌─────┬───────────────────┬─────────────────────────┬──────┐",
        "│     │ Tiêu chí          │ Mức                     │ Điểm │",
        "│ 1.1 │ Nguồn nguyên liệu │ 50% đến dưới 75% nguyên │  2/3 │",
        "│     │                   │ liệu có nguồn gốc trong │      │",
        "│     │                   │ tỉnh                    │      │",
        "│ 1.2 │ Chứng nhận        │                         │  –/2 │",
        "└─────┴───────────────────┴─────────────────────────┴──────┘",
      ].join("\n"),
    );
  });

  test("is told row by row where they do not", () => {
    expect(hasRoom(style(50), columns, rows)).toBe(false);
    expect(tableText(style(50), columns, rows)).toBe(
      [
        "1.1 Nguồn nguyên liệu",
        "  Mức: 50% đến dưới 75% nguyên liệu có nguồn gốc",
        "    trong tỉnh",
        "  Điểm: 2/3",
        "1.2 Chứng nhận",
        "  Điểm: –/2",
      ].join("\n"),
    );
  });

  test("has a labelled line for each row where it is to be plain", () => {
    expect(tableText(style(50, true), columns, rows)).toBe(
      [
        "Tiêu chí 1.1 Nguồn nguyên liệu. Mức: 50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh. Điểm: 2/3.",
        "Tiêu chí 1.2 Chứng nhận. Điểm: –/2.",
      ].join("\n"),
    );
  });
});
