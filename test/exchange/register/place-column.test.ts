import { describe, expect, it } from "vitest";
import { addPlace, noPlaces, placeKeyOf, placeKindOf } from "../../../src/exchange/register/place-column.js";

describe("the kind of a place", () => {
  it.each([
    ["Xã Tân Cương", "commune"],
    ["phường Ba Đình", "commune"],
    ["PHƯỜNG 3", "commune"],
    ["Thị trấn Hùng Sơn", "commune"],
    ["Đặc khu Phú Quốc", "commune"],
    ["Huyện Đại Từ", "district"],
    ["huyen Dai Tu", "district"],
    ["Quận 1", "district"],
    ["Thị xã Sơn Tây", "district"],
    ["TX. Sơn Tây", "district"],
    ["TP. Vũng Tàu", "district"],
    ["Thành phố Thái Nguyên", "district"],
    ["TP Cà Mau", "district"],
    ["Tỉnh Thái Nguyên", "province"],
    ["Tỉnh Bến Tre", "province"],
    ["Thái Nguyên", "province"],
    ["TP. Hồ Chí Minh", "province"],
    ["Thành phố Hà Nội", "province"],
    ["Hà Nội", "province"],
    ["Tân Cương", undefined],
    ["Xã", undefined],
    ["Huyện", undefined],
    ["Các thành phố khác", undefined],
    ["Toàn tỉnh Mẫu", undefined],
    ["Các huyện khác", undefined],
    ["Xanh", undefined],
    ["", undefined],
  ])("%j: %s", (text, kind) => {
    expect(placeKindOf(text)).toBe(kind);
  });
});

describe("a column whose heading says places of no kind", () => {
  const keyOf = (...cells: readonly unknown[]) => {
    const column = noPlaces();
    for (const cell of cells) {
      addPlace(column, cell);
    }
    return placeKeyOf(column);
  };

  it.each([
    ["province", ["Thái Nguyên", "", "Tỉnh Lào Cai", null]],
    ["district", ["Huyện Đại Từ", "TP. Vũng Tàu", "Quận 1"]],
    ["district", ["Huyện Đại Từ", "TP. Thái Nguyên"]],
    ["commune", ["Xã A", "Phường B"]],
  ])("is a %s where all cells are: %j", (key, cells) => {
    expect(keyOf(...cells)).toBe(key);
  });

  it.each([
    [[]],
    [["", null]],
    [["Xã A", "Huyện B"]],
    [["Thái Nguyên", "Huyện Đại Từ"]],
    [["Huyện Đại Từ", "Tân Cương"]],
    [["Tân Cương"]],
  ])("is none where they differ or do not say: %j", (cells) => {
    expect(keyOf(...cells)).toBeUndefined();
  });
});
