import { describe, expect, it } from "vitest";
import { isDitto } from "../../../src/exchange/register/ditto.js";

describe("a cell that repeats the one above", () => {
  it.each([
    ...["-nt-", "nt", "NT", "- nt -", "--nt--", "-nt", "n/t", "nt.", "(nt)", "—nt—", "– nt –", "„"],
    ...['"', "''", "”", "“", "″", "〃", "//", ",,", '- " -', '-"-', " // "],
    ...["Như trên", "như trên", "NHƯ TRÊN", "nhu tren", "Như dòng trên", "như ở trên", "như hàng trên", "như trên."],
    ...["ditto", "Ditto", "do", "do.", "Idem"],
  ])("%j does", (cell) => {
    expect(isDitto(cell)).toBe(true);
  });

  it.each([
    ...["", " ", "-", "--", "---", ".", "…", "0", "/", "x"],
    ...[
      "Đỏ",
      "Đô",
      "đồ",
      "độ",
      "Như",
      "trên",
      "như trên bản đồ",
      "Như Trên Farm",
      "nth",
      "NT Foods",
      "Nhu cầu",
      "dotto",
    ],
    ...["-nt-".padEnd(30, "-"), `${" ".repeat(30)}nt`],
    ...[1, 0, true, null, undefined, new Date(0), {}, ["nt"]],
  ])("%j does not", (cell) => {
    expect(isDitto(cell)).toBe(false);
  });
});
