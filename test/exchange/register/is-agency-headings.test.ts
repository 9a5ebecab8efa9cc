import { describe, expect, it } from "vitest";
import { isAgencyHeadings, isAgencySubHeadings } from "../../../src/exchange/register/is-agency-headings.js";
import type { SheetRow } from "../../../src/exchange/register/sheet-row.js";

function row(cells: readonly unknown[]): SheetRow {
  return { row: 1, given: cells as never, cells, isBlank: cells.every((cell) => cell === null), issues: [] };
}

const own = [
  ...["TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình", "Chủ thể", "Xã/phường", "Địa chỉ", "Đại diện", "ĐT"],
  ...["Sao hiện tại", "Ngày hết hạn", "Lần 1", null, null, null, null, "Lần 2", null, null, null, null, "Ghi chú"],
];
const changed = (cells: Readonly<Record<number, unknown>>) =>
  own.map((cell, index) => (index in cells ? cells[index] : cell));

describe("the headings of the agencies' workbook", () => {
  it.each<[string, readonly unknown[], boolean]>([
    ["its own", own, true],
    ["of 18 columns", own.slice(0, 18), true],
    ["of 17 columns", own.slice(0, 17), false],
    ["without a number", changed({ 0: "Mã" }), false],
    ["without a product", changed({ 1: "Mô tả" }), false],
    ["with a known column elsewhere", changed({ 5: "Điểm" }), false],
    ["with three unknown ones", changed({ 5: "a", 6: "b", 7: "c" }), true],
    ["with four unknown ones", changed({ 4: "z", 5: "a", 6: "b", 7: "c" }), false],
    ["with four that are not there", changed({ 4: null, 5: null, 6: "", 7: null }), true],
  ])("%s: %#", (_, cells, expected) => {
    expect(isAgencyHeadings(row(cells), false)).toBe(expected);
  });

  it.each<[readonly unknown[], boolean]>([
    [["TT", "Mục"], true],
    [["Mục", "Tên sản phẩm"], false],
    [["Mục", "Tên sản phẩm", "Nhóm sản phẩm"], true],
    [[null, null], false],
  ])("are known again by a few of them: %j", (cells, expected) => {
    expect(isAgencyHeadings(row(cells), true)).toBe(expected);
  });

  const second: readonly unknown[] = [...Array<null>(11).fill(null), "Sao", "Ngày"];

  it.each<[string, readonly unknown[], boolean]>([
    ["the parts of recognitions", second, true],
    ["nothing", second.map(() => null), false],
    ["a number", second.with(0, 1), false],
    ["a product", second.with(1, "Chè"), false],
    ["current stars", second.with(9, "4 sao"), false],
    ["stars of the first recognition", second.with(11, 4), false],
  ])("may have a second row: %s", (_, cells, expected) => {
    expect(isAgencySubHeadings(row(cells))).toBe(expected);
  });
});
