import { describe, expect, it } from "vitest";
import { type Cell, surveyRegister } from "../../../src/exchange/register/index.js";

describe("a survey of a register", () => {
  it("says of each table what its columns are, and only of those that are odd why", () => {
    const rows: Cell[][] = [
      ["Sản phẩm", "Địa phương", "Chủ thể", "Ngày công nhận", "Quyết định", "Thành lập ngày", "Hết hạn", "Ghi chú"],
      ["Trµ gõng", "Huyện Mẫu", "HTX Mẫu", "06/25/2024", 45_448, "25/06/2019", 46_010, null],
      ["R\u00adîu", "Thị xã Mẫu", "HTX Hai", "05/06/2024", "12/QĐ-UBND ngày 25/06/2024", 43_621, "25/06/2027", null],
    ];
    const [table] = surveyRegister(rows).tables;
    expect([...(table?.letters ?? [])]).toEqual([[0, "tcvn3"]]);
    expect([...(table?.doubts ?? [])]).toEqual([
      [3, "month-first"],
      [5, "mixed"],
    ]);
    expect([...(table?.layout.columns ?? [])]).toEqual([
      ["productName", 0],
      ["district", 1],
      ["producerName", 2],
      ["first.date", 3],
      ["first.decisionNumber", 4],
      ["founded", 5],
      ["expires", 6],
      ["notes", 7],
    ]);
  });

  it.each<[headings: string[], columns: [string, number][]]>([
    // A heading that is known only where no other stands for its field.
    [
      ["Tên", "Chủ thể"],
      [
        ["productName", 0],
        ["producerName", 1],
      ],
    ],
    // The year of a product's list is of no recognition.
    [
      ["Tên sản phẩm năm 2020", "Chủ thể", "Số QĐ năm 2021"],
      [
        ["productName", 0],
        ["producerName", 1],
        ["first.decisionNumber", 2],
      ],
    ],
  ])("has columns from left to right: %j", (headings, columns) => {
    const [table] = surveyRegister([headings, ["Trà sen", "HTX Mẫu", "12/QĐ-UBND"]]).tables;
    expect([...(table?.layout.columns ?? [])]).toEqual(columns);
  });

  it("begins another table where headings have one column more", () => {
    const headings = ["Tên sản phẩm", "Chủ thể"];
    const rows: Cell[][] = [headings, ["Trà sen", "HTX Mẫu"], headings, ["Trà mạn", "HTX Mẫu"]];
    expect(surveyRegister(rows).tables.map(({ from }) => from)).toEqual([1]);
    const more: Cell[][] = [...rows, [...headings, "Hạng sao"], ["Trà sâm", "HTX Mẫu", 4]];
    expect(surveyRegister(more).tables.map(({ from }) => from)).toEqual([1, 5]);
  });

  it("knows the headings of places in the table they stand in", () => {
    const rows: Cell[][] = [
      ["Tên sản phẩm", "Chủ thể", "Địa phương"],
      ["Trà sen", "HTX Mẫu", "Huyện Mẫu"],
      ["Chủ thể", "Tên sản phẩm", "Giá"],
      ["HTX Mẫu", "Trà mạn", 5000],
    ];
    const { tables, headings } = surveyRegister(rows);
    expect(tables.map(({ from }) => from)).toEqual([1, 3]);
    expect(headings.map(({ warnings }) => warnings.map(({ path }) => path))).toEqual([[], [[3, "C"]]]);
  });
});
