import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/exchange/register/decision-cell.js";

describe("a decision in one cell", () => {
  it.each([
    ["858/QĐ-UBND", "858/QĐ-UBND"],
    ["858/QĐ–UBND", "858/QĐ–UBND"],
    ["858 / QĐ-UBND", "858/QĐ-UBND"],
    ["858/ QĐ-UBND", "858/QĐ-UBND"],
    ["858 /QĐ-UBND", "858/QĐ-UBND"],
    ["12024", "12024"],
    ["20241", "20241"],
    ["32873", "32873"],
    ["858/QĐ - UBND", "858/QĐ-UBND"],
    ["858/QĐ-UBND-NN", "858/QĐ-UBND-NN"],
    ["858/QĐ.UBND", "858/QĐ.UBND"],
    ["858/QĐ/UBND", "858/QĐ/UBND"],
    ["858/QĐ-CTUBND", "858/QĐ-CTUBND"],
    ["858/qđ-ubnd", "858/qđ-ubnd"],
    ["858/QD-UBND", "858/QD-UBND"],
    ["858/QÐ-UBND", "858/QÐ-UBND"],
    ["858/2024/QĐ-UBND", "858/2024/QĐ-UBND"],
    ["858/QĐ-BNN-VPĐP", "858/QĐ-BNN-VPĐP"],
    ["858/QĐ-BNNMT", "858/QĐ-BNNMT"],
    ["858/QĐ", "858/QĐ"],
    ["12a/QĐ-UBND", "12a/QĐ-UBND"],
    ["0012/QĐ-UBND", "0012/QĐ-UBND"],
    ["123456/QĐ-UBND", "123456/QĐ-UBND"],
    ["45/NQ-HĐND", "45/NQ-HĐND"],
    ["858/2024", "858/2024"],
    [858, "858"],
    ["858", "858"],
    ["Số 858", "858"],
    ["Số: 858/QĐ-UBND", "858/QĐ-UBND"],
    ["QĐ 858", "858"],
    ["QĐ số 858/QĐ-UBND", "858/QĐ-UBND"],
    ["Q.Đ 858/QĐ-UBND", "858/QĐ-UBND"],
    ["Quyết định 858/QĐ-UBND", "858/QĐ-UBND"],
    ["Quyết định số: 858/QĐ-UBND", "858/QĐ-UBND"],
    ["QUYẾT ĐỊNH SỐ 858/QĐ-UBND", "858/QĐ-UBND"],
    ["Theo Quyết định công nhận số 858/QĐ-UBND", "858/QĐ-UBND"],
    ["Quyet dinh so 858/QD-UBND", "858/QD-UBND"],
    ["QĐ-UBND 858", "QĐ-UBND 858"],
    ["QĐ-858", "QĐ-858"],
    ["858-QĐ/UBND", "858-QĐ/UBND"],
    ["858QĐ-UBND", "858QĐ-UBND"],
    ["858 QĐ-UBND", "858 QĐ-UBND"],
  ])("%j is the number %s", (cell, value) => {
    expect(readDecision(cell)).toEqual({ value });
  });

  const date = "2024-06-05";
  const authority = "UBND tỉnh Bắc Ninh";
  it.each([
    ["858/QĐ-UBND ngày 05/06/2024", { date }],
    ["858/QĐ-UBND ngày 5/6/2024", { date }],
    ["858/QĐ-UBND ngày 5/6/24", { date }],
    ["858/QĐ-UBND, ngày 05.06.2024", { date }],
    ["858/QĐ-UBND 05-06-2024", { date }],
    ["858/QĐ-UBND; 5/6/2024", { date }],
    ["858/QĐ-UBND - 05/06/2024", { date }],
    ["858/QĐ-UBND-05/06/2024", { date }],
    ["858/QĐ-UBND\nngày 05/06/2024", { date }],
    ["858/QĐ-UBND (05/06/2024)", { date }],
    ["858/QĐ-UBND (ngày 05/06/2024)", { date }],
    ["858/QĐ-UBND ký ngày 05/06/2024", { date }],
    ["858/QĐ-UBND ban hành ngày 05/06/2024", { date }],
    ["858/QĐ-UBND ngày 5 tháng 6 năm 2024", { date }],
    ["QĐ số 858/QĐ-UBND ngày 05 / 06 / 2024", { date }],
    ["So 858/QĐ-UBND ngay 05/06/2024", { date }],
    ["858/QĐ-UBND của UBND tỉnh Bắc Ninh", { authority }],
    ["858/QĐ-UBND, UBND tỉnh Bắc Ninh", { authority }],
    ["858/QĐ-UBND do UBND tỉnh Bắc Ninh", { authority }],
    ["858/QĐ-UBND - UBND tỉnh Bắc Ninh", { authority }],
    ["QĐ số 858/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh", { date, authority }],
    ["QĐ số 858/QĐ-UBND ngày 05/6/2024, của UBND tỉnh Bắc Ninh", { date, authority }],
    ["Quyết định số 858/QĐ-UBND, ngày 5 tháng 6 năm 2024 của UBND tỉnh Bắc Ninh", { date, authority }],
    ["858/QĐ-UBND, 5/6/2024, UBND tỉnh Bắc Ninh", { date, authority }],
    [
      "Quyết định số 858/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh về việc công nhận sản phẩm OCOP đợt 1 năm 2024",
      { date, authority },
    ],
    ["858/QĐ-UBND ngày 05/6/2024 của Chủ tịch UBND TP. Huế", { date, authority: "Chủ tịch UBND TP. Huế" }],
    [
      "858/QĐ-UBND ngày 05/6/2024 của Ủy ban nhân dân huyện Đại Từ",
      { date, authority: "Ủy ban nhân dân huyện Đại Từ" },
    ],
    ["858/QĐ-UBND ngày 05/6/2024 của Bộ Nông nghiệp & PTNT", { date, authority: "Bộ Nông nghiệp & PTNT" }],
  ])("%j has more than its number: %j", (cell, parts) => {
    const { value, ...rest } = readDecision(cell);
    expect(value).toBe("858/QĐ-UBND");
    expect(rest).toEqual({ parts });
  });

  it.each([
    ["days", "05/06/2024"],
    ["days", "5-6-2024"],
    ["days", "5.6.2024"],
    ["days", "05/06/24"],
    ["days", "2024-06-05"],
    ["days", "ngày 05/06/2024"],
    ["days", "Ngày 5 tháng 6 năm 2024"],
    ["months and years", "06/2024"],
    ["months and years", "6 / 2024"],
    ["months and years", "tháng 6/2024"],
    ["months and years", "năm 2024"],
    ["months and years", "nam 2024"],
    ["rounds", "Đợt 1"],
    ["rounds", "dot 1"],
    ["rounds", "lan 2"],
    ["stars", "3 sao"],
    ["no digits", "QĐ-UBND"],
    ["no digits", "Quyết định của UBND tỉnh"],
    ["no digits", "có"],
    ["no digits", "-"],
    ["two decisions", "12/QĐ-UBND và 13/QĐ-UBND"],
    ["two decisions", "12/QĐ-UBND, 13/QĐ-UBND"],
    ["two decisions", "12/QĐ-UBND 13/QĐ-UBND"],
    ["two decisions", "12/QĐ-UBND; 13"],
    ["two decisions", "12, 13"],
    ["two days", "12/QĐ-UBND ngày 05/06/2024, 06/06/2024"],
    ["a year or the serial number of a day", "2024"],
    ["a year or the serial number of a day", "45448"],
    ["something more", "12/QĐ-UBND (đã thu hồi)"],
    ["something more", "12/QĐ-UBND ngày 05/06/2024 hết hiệu lực"],
    ["something more", "12/QĐ-UBND của UBND tỉnh Bắc Ninh (đợt 2)"],
    ["something more", "12/QĐ-UBND của UBND tỉnh Bắc Ninh 2024"],
    ["something more", "12/QĐ-UBND của UBND tỉnh Bắc Ninh về việc thu hồi"],
    ["the day first", "05/06/2024, 12/QĐ-UBND"],
    ["too long a number", "1234567/QĐ-UBND"],
    ["a name", "Hội An 2"],
    ["a name", "HTX 27/7"],
  ])("is none where a cell has %s: %j", (_, given) => {
    expect(readDecision(given)).toEqual({ issue: { code: "register.unreadable-decision", params: { given } } });
  });

  it.each([
    ["12/QĐ-UBND ngày 31/02/2024", "date.unreal"],
    ["12/QĐ-UBND ngày 06/25/2024", "register.month-first"],
  ])("is not taken with a day that is none: %s", (given, code) => {
    expect(readDecision(given)).toMatchObject({ issue: { code } });
  });

  it.each([2010, 2024, 2099, 32874, 45448])("is none where a bare number may be a year or a day: %d", (cell) => {
    expect(readDecision(cell).issue?.code).toBe("register.unreadable-decision");
  });

  it.each([2009, 2100, 32873])("is a bare number that is neither: %d", (cell) => {
    expect(readDecision(cell)).toEqual({ value: String(cell) });
  });

  it("is not looked for in long texts, blank cells and what is no text", () => {
    const long = `12/QĐ-UBND của UBND tỉnh ${"Bắc Ninh ".repeat(40)}`;
    expect(readDecision(long).issue?.code).toBe("register.unreadable-decision");
    expect(readDecision(" ")).toEqual({});
    expect(readDecision(true).issue?.code).toBe("register.not-text");
    expect(readDecision("#REF!").issue?.code).toBe("register.broken-cell");
  });
});
