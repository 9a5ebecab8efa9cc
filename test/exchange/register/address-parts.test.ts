import { describe, expect, it } from "vitest";
import { formerPartsIn } from "../../../src/exchange/register/address-parts.js";

describe("an address of before 2025-07-01 in one cell", () => {
  const district = "huyện Châu Thành";
  const province = "tỉnh Bến Tre";
  it.each([
    ["Ấp 1, xã A, huyện Châu Thành, tỉnh Bến Tre", { line: "Ấp 1", commune: "xã A", district, province }],
    ["Ấp 1 - xã A - huyện Châu Thành - tỉnh Bến Tre", { line: "Ấp 1", commune: "xã A", district, province }],
    ["Ấp 1 – xã A – huyện Châu Thành – tỉnh Bến Tre", { line: "Ấp 1", commune: "xã A", district, province }],
    ["xã A; huyện Châu Thành; tỉnh Bến Tre", { commune: "xã A", district, province }],
    ["xã A, huyện Châu Thành", { commune: "xã A", district }],
    ["huyện Châu Thành", { district }],
    ["Số 5, đường 3/2, khu phố 2, huyện Châu Thành", { line: "Số 5, đường 3/2, khu phố 2", district }],
    ["xã A, huyện Châu Thành, tỉnh Bến Tre, Việt Nam", { commune: "xã A", district, province }],
    ["xã A, huyện Châu Thành, tỉnh Bến Tre, Vietnam", { commune: "xã A", district, province }],
    ["Nhà máy chè Việt Nam, huyện Châu Thành", { line: "Nhà máy chè Việt Nam", district }],
    ["huyện Châu Thành, Chè Việt Nam", undefined],
    ["huyện Châu Thành, Bến Tre 2", undefined],
    ["Bến Tre, huyện Châu Thành, xã A", { line: "Bến Tre", district, commune: "xã A" }],
    ["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, huyện Châu Thành", { line: "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11", district }],
    ["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, huyện Châu Thành", undefined],
    ["xã A, huyện Châu Thành, Bến Tre", { commune: "xã A", district, province: "Bến Tre" }],
    ["xã A, huyện Châu Thành, Lào Cai", { commune: "xã A", district, province: "Lào Cai" }],
    ["X. A, H. Châu Thành, T. Bến Tre", { commune: "X. A", district: "H. Châu Thành", province: "T. Bến Tre" }],
    ["P. 3, Q. 1, TP. HCM", { commune: "P. 3", district: "Q. 1", province: "TP. HCM" }],
    ["TT. Hùng Sơn, huyện Đại Từ", { commune: "TT. Hùng Sơn", district: "huyện Đại Từ" }],
    ["thị trấn A, TX. B, tỉnh Bến Tre", { commune: "thị trấn A", district: "TX. B", province }],
    [
      "12 Lê Lợi, phường A, TP. Bến Tre, Bến Tre",
      {
        line: "12 Lê Lợi",
        commune: "phường A",
        district: "TP. Bến Tre",
        province: "Bến Tre",
      },
    ],
    [
      "phường A, TP. Thái Nguyên, tỉnh Thái Nguyên",
      {
        commune: "phường A",
        district: "TP. Thái Nguyên",
        province: "tỉnh Thái Nguyên",
      },
    ],
    ["phường A, TP. Thái Nguyên", { commune: "phường A", district: "TP. Thái Nguyên" }],
    [
      "phường A, TP. Thủ Đức, TP. Hồ Chí Minh",
      {
        commune: "phường A",
        district: "TP. Thủ Đức",
        province: "TP. Hồ Chí Minh",
      },
    ],
    [
      "Thôn 1, xã A, huyện Châu Thành, tỉnh Bà Rịa - Vũng Tàu",
      { line: "Thôn 1", commune: "xã A", district, province: "tỉnh Bà Rịa - Vũng Tàu" },
    ],
    [
      "xã Long Sơn, TP. Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu",
      {
        commune: "xã Long Sơn",
        district: "TP. Vũng Tàu",
        province: "tỉnh Bà Rịa - Vũng Tàu",
      },
    ],
    [
      "phường A, thị xã B, tỉnh Thừa Thiên - Huế",
      {
        commune: "phường A",
        district: "thị xã B",
        province: "tỉnh Thừa Thiên - Huế",
      },
    ],
    ["xã A huyện Châu Thành", { commune: "xã A", district: "huyện Châu Thành" }],
    [
      "Thôn 1, xã A huyện Đại Từ tỉnh Thái Nguyên",
      { line: "Thôn 1", commune: "xã A", district: "huyện Đại Từ", province: "tỉnh Thái Nguyên" },
    ],
    ["Thôn 1-xã A-huyện Đại Từ", { line: "Thôn 1", commune: "xã A", district: "huyện Đại Từ" }],
    ["xã A/ huyện Đại Từ", { commune: "xã A", district: "huyện Đại Từ" }],
    [
      "TT. Hương Sơn, Phú Bình, Thái Nguyên",
      { commune: "TT. Hương Sơn", district: "Phú Bình", province: "Thái Nguyên" },
    ],
    ["PHƯỜNG A, QUẬN BA ĐÌNH, HÀ NỘI", { commune: "PHƯỜNG A", district: "QUẬN BA ĐÌNH", province: "HÀ NỘI" }],
    [
      "xa A, huyen Dai Tu, tinh Thai Nguyen",
      { commune: "xa A", district: "huyen Dai Tu", province: "tinh Thai Nguyen" },
    ],
  ])("%j has the places %j", (address, parts) => {
    expect(formerPartsIn(address)).toEqual(parts);
  });

  it.each([
    ["a commune and a province", "xã A, tỉnh Lào Cai"],
    ["a ward of a city of today", "phường A, TP. Huế"],
    ["a ward of a city of today", "phường A, thành phố Hà Nội"],
    ["a street only", "Số 5, đường Huyện Thanh Quan"],
    ["a hamlet only", "Thôn 2"],
    ["a street behind no commune", "Số 5 đường Huyện Thanh Quan, phường A"],
    ["a hamlet between commune and province", "phường A, Khu Đông, Thái Nguyên"],
    ["two provinces behind a commune", "xã A, Bắc Kạn, Thái Nguyên"],
    ["a commune and a name alone", "xã A, Đại Từ"],
    ["nothing", ""],
    ["more parts than an address has", `${"a, ".repeat(12)}huyện Châu Thành`],
  ])("is none with %s: %j", (_, address) => {
    expect(formerPartsIn(address)).toBeUndefined();
  });
});
