import { describe, expect, it } from "vitest";
import { findColumn, findFallbackColumn, headingRows } from "../../../src/exchange/register/find-column.js";
import { meaningOfHeading } from "../../../src/exchange/register/heading-path.js";

/** The column that a heading is taken for, by what people write or by its words. */
function columnOf(heading: string): string | undefined {
  const { field = "", ordinal } = meaningOfHeading(heading) ?? {};
  const [, own] = field.match(/^recognition\.(.+)$/) ?? [];
  return own === "stars" && ordinal === undefined ? own : own === undefined ? field : `${ordinal ?? "first"}.${own}`;
}

describe("findColumn", () => {
  it("knows what registers are headed by", () => {
    const headings = {
      "Tên sản phẩm": "productName",
      "TEN SP": "productName",
      ten_san_pham: "productName",
      "ten-san-pham": "productName",
      tenSanPham: "productName",
      "Product name": "productName",
      "Tên sản phẩm (*)": "productName",
      STT: "number",
      ten_doanh_nghiep: "producerName",
      ChuTheSXKD: "producerName",
      xa: "commune",
      "Xã/Phường": "commune",
      "Quận/Huyện": "district",
      loai_hinh_kinh_doanh: "producerType",
      ma_so_thue: "taxCode",
      MST: "taxCode",
      "Ngày cấp GCN": "first.date",
      TenNguoiDaiDien: "representative",
      businessLicenseNumber: "registrationNumber",
      dien_thoai: "phones",
      "Điện thoại": "phones",
      ngay_thanh_lap: "founded",
      phan_hang: "stars",
      XepHang: "stars",
      "Sao hiện tại": "stars",
      ngay_bat_dau: "first.date",
      ngay_ket_thuc: "expires",
      "Ngày hết hạn (dd/mm/yyyy)": "expires",
      MA_OCOP: "productCode",
      "Mã vạch": "gtin",
      "Bộ sản phẩm": "set",
      "Ngày công nhận": "first.date",
      "Ngày công nhận (lần 1)": "first.date",
      "Ngày công nhận (lần 2)": "second.date",
      "Lần 2 - Số QĐ": "second.decisionNumber",
      "Sao lần 1": "first.stars",
      "Nâng hạng: sao": "second.stars",
      Năm: "first.year",
      "Second recognition date": "second.date",
      "Cơ quan công nhận": "first.authority",
      "Người đại diện": "representative",
      "Ghi chú (nếu có)": "notes",
      ["Sản phẩm".padEnd(120)]: "productName",
    };
    expect(Object.fromEntries(Object.keys(headings).map((heading) => [heading, columnOf(heading)]))).toEqual(headings);
  });

  it.each([
    "",
    "Giá bán",
    "kinh_do",
    "Ngày công nhận (lần 4)",
    "__proto__",
    "constructor",
    "Tên",
    "x".repeat(10_000_000),
    `Tên sản phẩm${".".repeat(120)}`,
  ])("%.40s is not known", (heading) => {
    expect(findColumn(heading)).toBeUndefined();
  });

  it("has no heading that stands for two columns", () => {
    const columns = new Map<string, Set<string>>();
    for (const [heading, key] of headingRows()) {
      columns.set(heading, (columns.get(heading) ?? new Set()).add(key));
    }
    expect([...columns].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});

describe("findFallbackColumn", () => {
  it.each([
    ["Tên", "productName"],
    ["mo_hinh_kinh_doanh", "producerType"],
    ["Tên đường", "address"],
    ["Tên sản phẩm", undefined],
  ])("%s: %s", (heading, key) => {
    expect(findFallbackColumn(heading)).toBe(key);
  });
});
