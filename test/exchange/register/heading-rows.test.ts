import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/exchange/register/heading-path.js";
import { claimOf } from "../../../src/exchange/register/heading-path.js";
import {
  mayBeHeadings,
  mayBeSubHeadings,
  pathsOf,
  type SurveyedRow,
} from "../../../src/exchange/register/heading-rows.js";
import type { Covered } from "../../../src/exchange/register/merges.js";

function row(cells: readonly unknown[], number = 1, covered: Covered = new Map()): SurveyedRow {
  const isBlank = cells.every((cell) => cell === null || cell === "");
  return { sheetRow: { row: number, given: cells as never, cells, isBlank, issues: [] }, covered };
}

describe("a row", () => {
  it.each([
    [["Tên sản phẩm", "Chủ thể"], true],
    [["Tên sản phẩm", null, "", "Chủ thể"], true],
    [["Tên sản phẩm", "Chủ thể", 2024, "2021", " 2022 "], true],
    [["Tên sản phẩm"], false],
    [["Tên sản phẩm", 2024], false],
    [["Tên sản phẩm", "Chủ thể", 12_024], false],
    [["Tên sản phẩm", "Chủ thể", "12024"], false],
    [["Tên sản phẩm", "Chủ thể", 20_241], false],
    [["Tên sản phẩm", "Chủ thể", 2034], false],
    [["Tên sản phẩm", "Chủ thể", "4"], false],
    [["Tên sản phẩm", "Chủ thể", "1.000,5"], false],
    [["Tên sản phẩm", "Chủ thể", "05/06/2024"], false],
    [["Tên sản phẩm", "Chủ thể", "12 / QĐ-UBND"], false],
    [["Tên sản phẩm", "Chủ thể", true], false],
    [["Tên sản phẩm", "Chủ thể", "x".repeat(120)], true],
    [["Tên sản phẩm", "Chủ thể", "x".repeat(121)], false],
  ])("%j may be headings: %s", (cells, expected) => {
    expect(mayBeHeadings(row(cells))).toBe(expected);
  });

  const above = ["STT", "Tên sản phẩm", "Chủ thể", "Công nhận", "Hạng sao"];

  it.each([
    [[null, null, null, "Số", null], true],
    [[null, null, null, "Số", 3], true],
    [[null, null, null, null, null], false],
    [[null, null, null, "12/QĐ-UBND", null], false],
    [[null, null, null, "Số", null, "05/06/2024"], false],
    [[null, null, null, "Ảnh", null], true],
    [[null, null, null, "Số", 6], false],
    // A number and a name stand alone: what is below them are a product's.
    [["A", null, null, "Số", null], false],
    [[null, "Chè", null, "Số", null], false],
    [[null, "Tên sản phẩm", null, "Số", null], true],
    // What is below a heading and holds a number must be understood.
    [[null, null, "Nhà 2", "Số", null], false],
    [[null, null, "Tên", "Số", null], true],
    [[null, null, null, "Đợt 9", null], false],
  ])("%j may be headings below others: %s", (cells, expected) => {
    expect(mayBeSubHeadings(row(cells, 2), [row(above)], claimOf)).toBe(expected);
  });

  it("may stand below a title that covers columns from further up", () => {
    const covered: Covered = new Map([[0, { row: 2, column: 0, value: "DANH SÁCH" }]]) as never;
    expect(mayBeSubHeadings(row(["Nhà 2"], 4), [row([null], 3, covered)], claimOf)).toBe(true);
    const own: Covered = new Map([[0, { row: 3, column: 0, value: "DANH SÁCH" }]]) as never;
    expect(mayBeSubHeadings(row(["Nhà 2"], 4), [row([null], 3, own)], claimOf)).toBe(false);
  });

  it("may repeat the heading above, whatever that means", () => {
    const claims = (): Claim | undefined => undefined;
    expect(mayBeSubHeadings(row(["Mẫu 2"], 2), [row(["Mẫu 2"])], claims)).toBe(true);
    expect(mayBeSubHeadings(row(["Mẫu 2"], 2), [row(["Mẫu 1"])], claims)).toBe(false);
  });
});

describe("the headings over each column", () => {
  it("stand over those to their right, as long as these have one below", () => {
    const rows = [row(["TT", "Công nhận", null, null, "Ghi chú"], 3), row([null, "Số", "Ngày", null, null], 4)];
    expect(pathsOf(rows)).toEqual([["TT"], ["Công nhận", "Số"], ["Công nhận", "Ngày"], [], ["Ghi chú"]]);
  });

  it("are those of merged cells, each once, and not those of rows above", () => {
    const covered: Covered = new Map([
      [0, { row: 3, column: 0, value: "TT" }],
      [1, { row: 2, column: 1, value: "DANH SÁCH" }],
    ]) as never;
    expect(pathsOf([row(["TT", "Tên"], 3), row([null, null], 4, covered)])).toEqual([["TT"], ["Tên"]]);
    expect(pathsOf([row(["TT", "Tên", "x"], 3), row(["TT"], 4)])).toEqual([["TT"], ["Tên"], ["x"]]);
  });
});
