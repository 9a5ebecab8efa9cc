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
    // Today's name of the unit that it is part of.
    ["Tỉnh Yên Bái", "Lào Cai"],
    ["Tỉnh Bà Rịa - Vũng Tàu, năm 2022", "Hồ Chí Minh"],
  ])("%s: the province %s", (title, province) => {
    expect(suggested(title)["province"]).toBe(province);
  });

  test.each([
    "Thành phố Thái Nguyên",
    "Tỉnh Thái Nguyên và tỉnh Cà Mau",
    "Danh sách các tỉnh",
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

  test("a decision on the rules recognises nothing", () => {
    expect(suggested("Theo Quyết định số 148/QĐ-TTg ngày 24/02/2023")).toEqual({});
    expect(suggested("Theo Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ")).toEqual({});
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
  ])("%s: the year %s", (title, year) => {
    expect(suggested(title)["first.year"]).toBe(year);
  });

  test("longer texts are no titles", () => {
    expect(suggested(`Tỉnh Cà Mau ${"x".repeat(500)}`)).toEqual({});
  });
});

test("where there is no table nothing is above one", () => {
  expect([...readRegister([["Tỉnh Cà Mau"], ["Năm 2024"]])].flatMap(({ suggestions }) => suggestions)).toEqual([]);
});

test("numbers and blanks say nothing", () => {
  expect([...readRegister([[null, 2024, true], headings, ...products])][0]?.suggestions).toEqual([]);
});
