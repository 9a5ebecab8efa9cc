import { describe, expect, it } from "vitest";
import { type Cell, type RegisterRow, readRegister } from "../../../src/exchange/register/index.js";

const kinds = (rows: readonly RegisterRow[]) => rows.map(({ kind }) => kind);
const found = ({ issues, warnings }: RegisterRow) =>
  [...issues, ...warnings].map(({ code, path }) => `${code} ${path.join("")}`);
const read = (...rows: readonly (readonly Cell[])[]) => [...readRegister(rows)];

const entry = {
  productName: "Chè Tân Cương",
  producerName: "HTX Hảo Đạt",
  producerType: "cooperative",
  producerTypeFrom: "name",
  stars: 4,
  expires: "2027-06-05",
  recognitions: [{ date: "2024-06-05", decisionNumber: "2/QĐ-UBND" }],
  other: {},
};
const cells = ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao", "05/06/2024", "05/06/2027", "2/QĐ-UBND"];
const headings = ["Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày công nhận", "Ngày hết hạn", "Số quyết định"];

describe("a sheet with headings", () => {
  it.each([
    ["Vietnamese", headings],
    ["capitals without accents", ["TEN SP", "CHU THE", "HANG SAO", "NGAY CONG NHAN", "NGAY HET HAN", "SO QUYET DINH"]],
    ["slugs", ["ten_san_pham", "ten_doanh_nghiep", "phan_hang", "ngay_bat_dau", "ngay_ket_thuc", "so_quyet_dinh"]],
    ["English", ["Product name", "Producer", "Stars", "Recognition date", "Expiry date", "Decision number"]],
    ["a byte order mark", ["\uFEFFTên sản phẩm", ...headings.slice(1)]],
  ])("may have them in %s", (_, names) => {
    const rows = read(names, cells);
    expect(kinds(rows)).toEqual(["headings", "product"]);
    expect(rows[1]?.entry).toEqual(entry);
    expect(rows.flatMap(found)).toEqual([]);
  });

  it("may have its columns in any order, below titles", () => {
    const rows = read(["DANH SÁCH"], [], headings.toReversed(), cells.toReversed());
    expect(kinds(rows)).toEqual(["title", "blank", "headings", "product"]);
    expect(rows[3]?.entry).toEqual(entry);
  });

  it("may be about producers", () => {
    const names = [
      ...["ten_doanh_nghiep", "xa", "mo_hinh_kinh_doanh", "loai_hinh_kinh_doanh", "ma_so_thue", "email"],
      ...["dien_thoai", "website", "ngay_thanh_lap", "kinh_do"],
    ];
    const row = ["HTX A", "Tân Cương", "Sản xuất", "HTX", "0100109106", "a@b.vn", 912345678, "b.vn", "5/6/2015", 105.8];
    const rows = read(names, row);
    expect(rows[1]?.entry).toEqual({
      producerName: "HTX A",
      commune: "Tân Cương",
      producerType: "cooperative",
      producerTypeText: "HTX",
      taxCode: "0100109106",
      email: "a@b.vn",
      phones: ["912345678"],
      website: "b.vn",
      founded: "2015-06-05",
      recognitions: [],
      other: { mo_hinh_kinh_doanh: "Sản xuất", kinh_do: 105.8 },
    });
    expect(rows.flatMap(found)).toEqual([
      "register.unknown-heading 1C",
      "register.unknown-heading 1J",
      "register.missing-column 1",
    ]);
  });

  it("takes a weaker heading where there is no better one", () => {
    expect(read(["Tên", "Chủ thể"], ["Chè", "HTX A"])[1]?.entry).toMatchObject({ productName: "Chè" });
    expect(read(["Tên", "Tên sản phẩm", "Chủ thể"], ["x", "Chè", "HTX A"])[1]?.entry).toMatchObject({
      productName: "Chè",
      other: { Tên: "x" },
    });
  });

  it("does not merge cells: a blank producer is missing", () => {
    const rows = read(["STT", "Tên sản phẩm", "Chủ thể"], [1, "Chè", "HTX A"], [2, "Chè", ""]);
    expect(rows[2]?.entry).toEqual({ number: 2, productName: "Chè", recognitions: [], other: {} });
    expect(rows.flatMap(found)).toEqual(["register.no-producer 3C"]);
  });

  it("does not blame its rows for a column it does not have", () => {
    const rows = read(["Tên sản phẩm", "Số sao"], ["Chè", 3]);
    expect(rows[0]?.warnings).toEqual([
      { code: "register.missing-column", path: [1], params: { column: "producerName" } },
    ]);
    expect(rows[1]?.issues).toEqual([]);
  });

  it("may repeat its headings and number its columns", () => {
    expect(kinds(read(headings, ["1", "2", "3", "4", "5", "6"], cells, headings, cells))).toEqual([
      "headings",
      "headings",
      "product",
      "headings",
      "product",
    ]);
  });

  it("tells footers by the running number or by their words", () => {
    const numbered = read(
      ["STT", "Tên sản phẩm", "Chủ thể"],
      [1, "Chè", "A"],
      ["", "Tổng cộng", 1],
      ["Hết"],
      ["", "", "HTX B"],
    );
    expect(kinds(numbered)).toEqual(["headings", "product", "footer", "footer", "product"]);
    expect(found(numbered[4] as RegisterRow)).toEqual(["register.no-product-name 5B", "register.no-number 5A"]);
    const unnumbered = read(["Tên sản phẩm", "Chủ thể", "Tỉnh"], ["Total: 5"], ["", "", "Huế"]);
    expect(kinds(unnumbered)).toEqual(["headings", "footer", "footer"]);
  });
});

describe("headings that are odd", () => {
  it("are unknown: cells are kept under them", () => {
    const when = new Date("2025-06-05");
    const rows = read(["Tên sản phẩm", "Chủ thể", "Giá", "Bán lẻ", "Ngày kiểm tra"], ["Chè", "A", 250000, true, when]);
    expect(rows[0]?.warnings).toEqual([
      { code: "register.unknown-heading", path: [1, "C"], params: { given: "Giá" } },
      { code: "register.unknown-heading", path: [1, "D"], params: { given: "Bán lẻ" } },
      { code: "register.unknown-heading", path: [1, "E"], params: { given: "Ngày kiểm tra" } },
    ]);
    expect(rows[1]?.entry?.other).toEqual({ Giá: 250000, "Bán lẻ": true, "Ngày kiểm tra": "2025-06-05" });
    expect(rows[1]?.warnings).toEqual([]);
  });

  it("have the meaning of an earlier one: of what there may be several the first counts", () => {
    const rows = read(["Tên SP", "Chủ thể", "Ghi chú", "Notes", "Ghi chú"], ["Chè", "A", "một", "hai", "ba"]);
    expect(rows[0]?.warnings).toEqual([
      { code: "register.duplicate-heading", path: [1, "D"], params: { given: "Notes", first: "C" } },
      { code: "register.duplicate-heading", path: [1, "E"], params: { given: "Ghi chú", first: "C" } },
    ]);
    expect(rows[1]?.entry).toMatchObject({ notes: "một", other: { Notes: "hai", "Ghi chú (2)": "ba" } });
  });

  it("stand there several times: each has its own name", () => {
    const rows = read(["Tên SP", "Chủ thể", "Giá", "Giá", "Giá (2)", "Giá"], ["Chè", "A", 1, 2, 3, 4]);
    expect(rows[1]?.entry?.other).toEqual({ Giá: 1, "Giá (2)": 2, "Giá (2) (2)": 3, "Giá (3)": 4 });
  });

  it("are names of an object's own machinery", () => {
    const rows = read(["Tên SP", "Chủ thể", "__proto__", "constructor"], ["Chè", "A", "x", "y"]);
    const other = rows[1]?.entry?.other ?? {};
    expect(Object.entries(other)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(Object.getPrototypeOf(other)).toBeNull();
  });

  it("are missing above cells with content", () => {
    const rows = read(["Tên SP", "", "Chủ thể"], ["Chè", "x", "A", "", "y"]);
    expect(rows[1]?.warnings).toEqual([{ code: "register.extra-cell", path: [2, "B"], params: { cells: 2 } }]);
  });

  it("keep what is wrong with the cells below them", () => {
    const rows = read(["Tên SP", "Chủ thể", "Giá"], ["Chè", "A", "#N/A"], ["Chè", "A", Number.NaN]);
    expect(rows.slice(1).map(({ entry, issues }) => [entry?.other, issues.map(({ path }) => path)])).toEqual([
      [{}, [[2, "C"]]],
      [{}, [[3, "C"]]],
    ]);
  });
});

describe("a sheet without headings", () => {
  it("is handed through as titles, with one issue on the last row", () => {
    const rows = read(["Chè", "HTX A"], [], ["Tên sản phẩm"], ["Xã", "Tỉnh"]);
    expect(kinds(rows)).toEqual(["title", "blank", "title", "title"]);
    expect(rows.map(({ issues }) => issues)).toEqual([
      [],
      [],
      [],
      [{ code: "register.no-headings", path: [4], params: {} }],
    ]);
  });

  it("may have no rows", () => {
    expect(read()).toEqual([]);
  });
});

describe("finding the layout out", () => {
  const wide = (names: readonly string[]) => [...names, ...Array.from({ length: 20 - names.length }, () => "")];
  const first = (names: readonly string[], row: readonly Cell[]) => read(names, row)[1]?.entry;

  it("takes a wide sheet with columns of its own by its headings", () => {
    const names = wide(["STT", "Tên sản phẩm", "Mã sản phẩm", "Chủ thể"]);
    expect(first(names, [1, "Chè", "92-31117-5-2026", "A"])).toMatchObject({ producerName: "A" });
  });

  it("takes a narrow sheet by its headings", () => {
    expect(first(["STT", "Tên sản phẩm", "Chủ thể"], [1, "Chè", "A"])).toMatchObject({ producerName: "A" });
  });

  it("takes a sheet of 18 columns for the agency's, and one of 17 not", () => {
    const own = ["TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình", "", "Xã/phường", "Địa chỉ", "Đại diện", "ĐT"];
    const names = [...own, ...Array.from({ length: 9 }, () => "")];
    const row = [1, "Chè", "", "", "A"];
    expect(first(names, row)).toMatchObject({ producerName: "A" });
    expect(first(names.slice(0, 17), row)?.producerName).toBeUndefined();
  });

  it("asks for several of its own headings: a wide sheet with others is read by them", () => {
    const names = [
      "TT",
      "Tên sản phẩm",
      "Mô tả",
      "Quy cách",
      "Người đại diện",
      ...Array.from({ length: 14 }, () => ""),
    ];
    const entry = first(
      [...names, "Chủ thể"],
      [1, "Chè", "", "", "Bà A", ...Array.from({ length: 14 }, () => ""), "HTX A"],
    );
    expect(entry).toMatchObject({ representative: "Bà A", producerName: "HTX A" });
  });

  it("finds it below any number of titles", () => {
    const names = wide(["TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình", "Chủ thể", "Xã/phường"]);
    const titles = Array.from({ length: 30 }, () => ["x"]);
    const rows = read(...titles, names, [1, "Chè", "", "", "A"], [2, "Chè", "", "", ""]);
    expect(rows[32]?.entry?.producerName).toBe("A");
  });

  it("is not needed where the caller says it", () => {
    const names = wide(["TT", "Tên sản phẩm", "", "", "Chủ thể"]);
    const rows = [...readRegister([names, [1, "Chè", "", "", "A"], [2, "Chè"]], { layout: "headings" })];
    expect(rows[2]?.entry?.producerName).toBeUndefined();
  });
});
