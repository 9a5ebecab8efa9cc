import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/exchange/register/index.js";

const headings = ["STT", "Tên sản phẩm", "Chủ thể", "Hạng sao"];
const products = [[1, "Chè Tân Cương", "HTX chè Hảo Đạt", "4 sao"]];

/** What a line above a table suggests, by field. */
function suggested(...title: readonly string[]): Readonly<Record<string, string | number>> {
  const [row] = [...readRegister([title, headings, ...products])];
  expect(row).toMatchObject({ kind: "title", issues: [], warnings: [] });
  return Object.fromEntries((row?.suggestions ?? []).map(({ field, value }) => [field, value]));
}

describe("what a title says of all products below it", () => {
  test("is suggested at its cell and not taken", () => {
    const rows = [...readRegister([["Tỉnh Thái Nguyên"], headings, ...products])];
    expect(rows[0]?.suggestions).toEqual([{ path: [1, "A"], field: "province", value: "Thái Nguyên", why: "title" }]);
    expect(rows[0]?.account).toEqual({ used: 0, kept: 1, reported: 0 });
    expect(rows[2]?.entry).not.toHaveProperty("province");
  });

  test.each([
    ["ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN", "Thái Nguyên"],
    ["DANH SÁCH SẢN PHẨM OCOP TỈNH CÀ MAU NĂM 2024", "Cà Mau"],
    ["Sản phẩm OCOP của thành phố Hà Nội", "Hà Nội"],
    ["OCOP TP. Huế", "Huế"],
    ["OCOP TP.HCM", "Hồ Chí Minh"],
    ["TỈNH: BẮC NINH", "Bắc Ninh"],
    ["[Tỉnh Bắc Ninh]", "Bắc Ninh"],
    ["danh sach tinh Bac Ninh nam 2024", "Bắc Ninh"],
    ["Sản phẩm của tỉnh Bắc Ninh được công nhận", "Bắc Ninh"],
    // Today's name of the unit that it is part of.
    ["Tỉnh Yên Bái", "Lào Cai"],
    ["Tỉnh Bà Rịa - Vũng Tàu, năm 2022", "Hồ Chí Minh"],
    ["Tỉnh Bà Rịa – Vũng Tàu", "Hồ Chí Minh"],
  ])("%s: the province %s", (title, province) => {
    expect(suggested(title)["province"]).toBe(province);
  });

  test.each([
    "Thành phố Thái Nguyên",
    "Tỉnh Thái Nguyên và tỉnh Cà Mau",
    "Danh sách các tỉnh",
    "Các tỉnh Hà Nội, Thái Nguyên, Cà Mau",
    "Sản phẩm ngoài tỉnh Thái Nguyên",
    "Không gồm tỉnh Thái Nguyên",
    "Tỉnh Hà Nam Ninh",
    "Tỉnh Điện Biên Phủ",
    "Tinh dầu sả, tinh bột nghệ",
    "Tỉnh nào cũng có sản phẩm",
    "Thái Nguyên",
  ])("%s: no province", (title) => {
    expect(suggested(title)).not.toHaveProperty("province");
  });

  test("the decision that recognised them, with its day and authority", () => {
    expect(suggested("(Kèm theo Quyết định số 123/QĐ-UBND ngày 12/3/2024 của UBND tỉnh Thái Nguyên)")).toEqual({
      province: "Thái Nguyên",
      "first.decisionNumber": "123/QĐ-UBND",
      "first.date": "2024-03-12",
      "first.authority": "UBND tỉnh Thái Nguyên",
    });
    expect(suggested("", "theo QĐ số: 45/QĐ-UBND ngày 5 tháng 6 năm 2023")).toMatchObject({
      "first.decisionNumber": "45/QĐ-UBND",
      "first.date": "2023-06-05",
    });
  });

  test.each([
    "Theo Quyết định số 148/QĐ-TTg ngày 24/02/2023",
    "Theo Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ",
    "Quyết định 148/QĐ-TT",
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/6/2024",
    "Thu hồi theo Quyết định số 12/QĐ-UBND ngày 05/6/2024",
    "Thay thế Quyết định số 12/QĐ-UBND ngày 05/6/2024",
    "QĐ 2024",
    "QĐ 1048",
    "(Quyết định số 12/QĐ-UBND) (Quyết định số 13/QĐ-UBND)",
  ])("%s: no decision that recognises", (title) => {
    expect(suggested(title)).toEqual({});
  });

  test.each([
    "thành lập Hội đồng đánh giá",
    "ban hành Quy chế",
    "phê duyệt Đề án OCOP",
    "thu hồi giấy chứng nhận",
    "về việc phê duyệt danh sách đăng ký",
    "về việc phê duyệt Kế hoạch năm sau",
  ])("a decision that says %s recognises nothing", (subject) => {
    const title = `Quyết định số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh ${subject}`;
    expect(Object.keys(suggested(title)).filter((field) => field !== "province")).toEqual([]);
  });

  test.each([
    "về việc công nhận sản phẩm OCOP",
    "về việc phê duyệt kết quả đánh giá, phân hạng",
    ", gồm 45 sản phẩm",
    ".",
  ])("a decision %s is one that recognises", (subject) => {
    const title = `Kèm theo Quyết định số 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh ${subject}`.replace(
      " ,",
      ",",
    );
    expect(suggested(title)).toMatchObject({
      "first.decisionNumber": "12/QĐ-UBND",
      "first.date": "2024-06-05",
      "first.authority": "UBND tỉnh Bắc Ninh",
    });
  });

  test("cells that repeat a title say it once", () => {
    const [row] = [...readRegister([["Tỉnh Cà Mau", "Tỉnh Cà Mau", "Tỉnh Cà Mau"], headings, ...products])];
    expect(row?.suggestions).toHaveLength(1);
  });

  test("what is not understood to its end is no suggestion", () => {
    expect(suggested("Quyết định số 12/QĐ-UBND ngày 31/02/2024")).toEqual({});
    expect(suggested("Quyết định số 12 và một số văn bản khác")).toEqual({});
  });

  test.each([
    ["DANH SÁCH NĂM 2024", 2024],
    ["Năm 2024 (cập nhật trong năm 2024)", 2024],
    ["Năm 2023 và năm 2024", undefined],
    ["NĂM 2019-2024", undefined],
    ["Năm 2023 và 2024", undefined],
    ["Năm 2023, 2024", undefined],
    ["Từ năm 2023 đến 2024", undefined],
    ["Tính đến hết năm 2024", undefined],
    ["Kế hoạch đến năm 2030", undefined],
    ["Hà Nội, ngày 05 tháng 6 năm 2024", undefined],
    ["Hai năm gần đây", undefined],
    ["Năm 20245", undefined],
    ["Sản phẩm hết hạn năm 2025", undefined],
    ["Kế hoạch năm 2026", undefined],
    ["Chưa được công nhận năm 2024", undefined],
  ])("%s: the year %s", (title, year) => {
    expect(suggested(title)["first.year"]).toBe(year);
  });

  test("longer texts are no titles", () => {
    expect(suggested(`Tỉnh Cà Mau ${"x".repeat(500)}`)).toEqual({});
  });
});

test("a title above a further table is suggested, too", () => {
  const other = ["STT", "Tên sản phẩm", "Chủ thể", "Ngày công nhận", "Hạng sao"];
  const rows = [
    headings,
    ...products,
    ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/6/2024)"],
    other,
    [1, "Tôm khô", "HTX Tôm", "05/06/2024", "3 sao"],
  ];
  expect([...readRegister(rows)].map(({ kind, suggestions }) => [kind, suggestions.map(({ value }) => value)])).toEqual(
    [
      ["headings", []],
      ["product", []],
      ["footer", ["12/QĐ-UBND", "2024-06-05"]],
      ["headings", []],
      ["product", []],
    ],
  );
});

test("where there is no table nothing is above one", () => {
  expect([...readRegister([["Tỉnh Cà Mau"], ["Năm 2024"]])].flatMap(({ suggestions }) => suggestions)).toEqual([]);
});

test("numbers and blanks say nothing", () => {
  expect([...readRegister([[null, 2024, true], headings, ...products])][0]?.suggestions).toEqual([]);
});
