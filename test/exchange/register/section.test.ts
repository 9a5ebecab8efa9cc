import { describe, expect, it } from "vitest";
import { belowSection, readSection, type Sections } from "../../../src/exchange/register/section.js";

describe("the heading of a section", () => {
  it.each([
    ["Huyện Đại Từ", { district: "Huyện Đại Từ" }],
    ["I. Huyện Đại Từ", { district: "Huyện Đại Từ" }],
    ["I/ Huyện Đại Từ", { district: "Huyện Đại Từ" }],
    ["II. Huyện Đại Từ (12 sản phẩm)", { district: "Huyện Đại Từ" }],
    ["2) Huyện Đại Từ: 05 SP", { district: "Huyện Đại Từ" }],
    ["A - HUYỆN ĐẠI TỪ", { district: "HUYỆN ĐẠI TỪ" }],
    ["I.  Huyện Đại Từ", { district: "Huyện Đại Từ" }],
    [`Huyện ${"x".repeat(194)}`, { district: `Huyện ${"x".repeat(194)}` }],
    ["Quận 1", { district: "Quận 1" }],
    ["Quận 12", { district: "Quận 12" }],
    ["Thành phố Mẫu", { district: "Thành phố Mẫu" }],
    ["TX. Sơn Tây", { district: "TX. Sơn Tây" }],
    ["IV. TP. Thái Nguyên", { district: "TP. Thái Nguyên" }],
    ["Xã Tân Cương", { commune: "Xã Tân Cương" }],
    ["Phường 3 - 2 sản phẩm", { commune: "Phường 3" }],
    ["Thị trấn Hùng Sơn", { commune: "Thị trấn Hùng Sơn" }],
    ["Đặc khu Phú Quốc", { commune: "Đặc khu Phú Quốc" }],
    ["Tỉnh Thái Nguyên", { province: "Tỉnh Thái Nguyên" }],
    ["TP. Hà Nội", { province: "TP. Hà Nội" }],
    ["Năm 2023", { "first.year": 2023 }],
    ["Nhom: Chè", { productGroup: "Chè" }],
    ["nhom san pham Chè", { productGroup: "Chè" }],
    ["nganh Chè", { productGroup: "Chè" }],
    ["nganh hang: Chè", { productGroup: "Chè" }],
    ["Nhóm Chè", { productGroup: "Chè" }],
    ["Ngành hàng Chè", { productGroup: "Chè" }],
    ["Ngành Chè", { productGroup: "Chè" }],
    ["Nhóm:Chè", { productGroup: "Chè" }],
    ["III. Năm 2024 (20 sản phẩm)", { "first.year": 2024 }],
    ["4 sao", { stars: 4 }],
    ["Hạng 4 sao", { stars: 4 }],
    ["Sản phẩm bốn sao", { stars: 4 }],
    ["Sản phẩm OCOP đạt 4 sao", { stars: 4 }],
    ["A. CÁC SẢN PHẨM ĐẠT 3 SAO (15 sản phẩm)", { stars: 3 }],
    ["Danh mục sản phẩm OCOP hạng 5 sao", { stars: 5 }],
    ["5 ⭐", { stars: 5 }],
    ["Nhóm thực phẩm", { productGroup: "thực phẩm" }],
    ["I. Nhóm sản phẩm: Đồ uống", { productGroup: "Đồ uống" }],
    ["Ngành hàng thực phẩm", { productGroup: "thực phẩm" }],
    ["Thực phẩm", { productGroup: "Thực phẩm" }],
    ["Đồ uống (3 sản phẩm)", { productGroup: "Đồ uống" }],
    ["Dược liệu và sản phẩm từ dược liệu", { productGroup: "Dược liệu và sản phẩm từ dược liệu" }],
    ["Hàng thủ công mỹ nghệ", { productGroup: "Hàng thủ công mỹ nghệ" }],
    ["Vải, may mặc", { productGroup: "Vải, may mặc" }],
    ["Sinh vật cảnh", { productGroup: "Sinh vật cảnh" }],
  ])("%j says %j", (heading, fields) => {
    expect(readSection(heading)).toEqual(fields);
  });

  it.each([
    ...["", "I.", "Huyện", "Đại Từ", "Huyện Đại Từ 2024", "Năm 2035", "Năm 2009", "2023", "Đợt 1", "Sản phẩm mới"],
    ...["Chè Tân Cương", "Hạng 6 sao", "3 hoặc 4 sao", "4", "Nhóm", "Vải thiều Lục Ngạn", "Tổng hợp mật ong"],
    ...["Các thành phố khác", "Toàn tỉnh Mẫu", "Các huyện khác", "Phường 1 - 12 tháng", `Huyện ${"x".repeat(195)}`],
    ...["Từ năm 2024", "Năm 2024 và trước đó", "Các nhóm sản phẩm khác"],
    ...["Không đạt 4 sao", "Sản phẩm tiềm năng 5 sao", "x".repeat(201)],
  ])("%j says nothing", (heading) => {
    expect(readSection(heading)).toBeUndefined();
  });
});

describe("what holds below a section", () => {
  const none: Sections = new Map();
  const below = (...headings: readonly string[]) =>
    Object.fromEntries(
      headings.reduce((above, heading, index) => belowSection(above, readSection(heading), index + 1), none),
    );

  it("is what it says, with the row that says it", () => {
    expect(below("Huyện Đại Từ")).toEqual({ district: { value: "Huyện Đại Từ", row: 1 } });
  });

  it("is what held above it as well", () => {
    expect(below("Năm 2023", "Huyện Đại Từ", "4 sao")).toEqual({
      "first.year": { value: 2023, row: 1 },
      district: { value: "Huyện Đại Từ", row: 2 },
      stars: { value: 4, row: 3 },
    });
  });

  it("is not what a wider place ends", () => {
    expect(Object.keys(below("Tỉnh A", "Huyện B", "Xã C"))).toEqual(["province", "district", "commune"]);
    expect(Object.keys(below("Tỉnh A", "Huyện B", "Xã C", "Huyện D"))).toEqual(["province", "district"]);
    expect(Object.keys(below("Tỉnh A", "Huyện B", "Xã C", "Tỉnh D"))).toEqual(["province"]);
    expect(Object.keys(below("Xã C", "4 sao"))).toEqual(["commune", "stars"]);
    expect(below("Huyện B", "4 sao", "Huyện C")).toEqual({
      stars: { value: 4, row: 2 },
      district: { value: "Huyện C", row: 3 },
    });
  });

  it("is nothing where it is not understood", () => {
    expect(below("Huyện Đại Từ", "Sản phẩm mới")).toEqual({});
  });

  it("leaves what held above it as it was", () => {
    const above = belowSection(none, readSection("Xã A"), 1);
    belowSection(above, readSection("Huyện B"), 2);
    expect([...above.keys()]).toEqual(["commune"]);
    expect(none.size).toBe(0);
  });
});
