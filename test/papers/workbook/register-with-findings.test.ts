import { describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { type RowFindings, registerWithFindings, tablesWorkbook, workbookSheets } from "../../../src/papers/index.js";

const rows = [["Danh sách"], ["Tên sản phẩm", "Số sao"], ["Chè Tân Cương", 4], ["=Chè", 7], ["Chè Đại Từ", 3]];

const findings: readonly RowFindings[] = [
  { row: 2, kind: "headings", findings: [] },
  { row: 3, kind: "right", findings: [] },
  {
    row: 4,
    kind: "wrong",
    findings: [{ severity: "issue", column: "B", text: "Không có hạng 7 sao", code: "register.stars-unknown" }],
  },
  { row: 5, kind: "right", findings: [{ severity: "warning", text: "Thiếu <chủ thể>", code: "field.missing" }] },
];

/** A workbook with a width, a merged title and somebody's comment. */
function workbook(bookType: excel.BookType = "xlsx", name = "Năm 'nay' 2"): Uint8Array {
  const sheet = excel.utils.aoa_to_sheet(rows);
  sheet["!cols"] = [{ wch: 33 }];
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  excel.utils.cell_add_comment(sheet["B4"], "xem lại", "Lan");
  const book = excel.utils.book_new();
  excel.utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(excel.write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

const findingsOf = (sheet: string) => findings.map((row) => ({ ...row, sheet }));

function open(bytes: Uint8Array, name: string) {
  const book = excel.read(bytes, { cellStyles: true });
  const valuesOf = (sheet: string) =>
    excel.utils.sheet_to_json<unknown[]>(book.Sheets[sheet] as excel.WorkSheet, { header: 1 });
  return { sheet: book.Sheets[name] as excel.WorkSheet, names: book.SheetNames, valuesOf };
}

const commentOf = (cell: excel.CellObject | undefined) => cell?.c?.map(({ t }) => t);

describe("a register given back with what was found", () => {
  test("a workbook keeps what it holds, and says at every row and cell what was found", async () => {
    const written = await registerWithFindings(workbook(), findingsOf("Năm 'nay' 2"), { summary: ["4 dòng"] });
    const { sheet, names, valuesOf } = open(written.ok ? written.value : new Uint8Array(), "Năm 'nay' 2");
    expect(names).toEqual(["Năm 'nay' 2", "Kết quả kiểm tra"]);
    expect(valuesOf("Năm 'nay' 2")).toEqual([
      ["Danh sách"],
      ["Tên sản phẩm", "Số sao", "Kết quả kiểm tra"],
      ["Chè Tân Cương", 4, "✓ Không có lỗi"],
      ["=Chè", 7, "B: Không có hạng 7 sao"],
      ["Chè Đại Từ", 3, "Thiếu <chủ thể>"],
    ]);
    expect([sheet["!merges"]?.length, sheet["!cols"]?.[0]?.wch]).toEqual([1, 33]);
    expect(commentOf(sheet["B4"] as excel.CellObject)?.join()).toContain("xem lại");
    expect(commentOf(sheet["B4"] as excel.CellObject)?.join()).toContain("Không có hạng 7 sao");
    expect(valuesOf("Kết quả kiểm tra").slice(1, 2)).toEqual([["4 dòng"]]);
    expect(valuesOf("Kết quả kiểm tra").slice(-2)).toEqual([
      ["Lỗi", "Năm 'nay' 2", 4, "B4", "Không có hạng 7 sao", "register.stars-unknown"],
      ["Cảnh báo", "Năm 'nay' 2", 5, undefined, "Thiếu <chủ thể>", "field.missing"],
    ]);
  });

  test("what was found of a row at several times is all told at the row", async () => {
    const warning = { severity: "warning", text: "Xem lại tên", code: "x" } as const;
    const again: readonly RowFindings[] = [...findings, { row: 4, kind: "right", findings: [warning] }];
    const written = await registerWithFindings(rows, again);
    const { valuesOf } = open(written.ok ? written.value : new Uint8Array(), "Sheet1");
    expect(valuesOf("Sheet1")[3]?.[2]).toBe("B: Không có hạng 7 sao\nXem lại tên");
  });

  test.each([0, -1, 2 ** 31, 1.5])("a row %d that no sheet has is a programmer's mistake", async (row) => {
    await expect(registerWithFindings(rows, [{ row, kind: "right", findings: [] }])).rejects.toThrow(TypeError);
  });

  test("a result that is checked again is written as the workbook it was made of", async () => {
    const once = await registerWithFindings(workbook(), findingsOf("Năm 'nay' 2"));
    const twice = await registerWithFindings(once.ok ? once.value : new Uint8Array(), findingsOf("Năm 'nay' 2"));
    const { valuesOf, names } = open(twice.ok ? twice.value : new Uint8Array(), "Năm 'nay' 2");
    expect(names).toHaveLength(2);
    expect(valuesOf("Năm 'nay' 2")[1]).toEqual(["Tên sản phẩm", "Số sao", "Kết quả kiểm tra"]);
  });

  test("an .ods becomes an .xlsx with its values, under the names its sheets have", async () => {
    const name = "Chè & 'miến' <2";
    const read = await workbookSheets(workbook("ods", name));
    expect(read.ok && read.value.map((sheet) => sheet.name)).toEqual([name]);
    const written = await registerWithFindings(workbook("ods", name), findingsOf(name), { lang: "en" });
    const { valuesOf } = open(written.ok ? written.value : new Uint8Array(), name);
    expect(valuesOf(name).slice(2)).toEqual([
      ["Chè Tân Cương", 4, "✓ Nothing wrong"],
      ["=Chè", 7, "B: Không có hạng 7 sao"],
      ["Chè Đại Từ", 3, "Thiếu <chủ thể>"],
    ]);
  });

  test("rows become a workbook in which texts stay texts", async () => {
    const written = await registerWithFindings(rows, findings, { sheet: "dang-ky/2026" });
    const read = await workbookSheets(written.ok ? written.value : new Uint8Array());
    const [first] = read.ok ? read.value : [];
    expect([first?.name, first?.rows[3]]).toEqual(["dang-ky 2026", ["=Chè", "7", "B: Không có hạng 7 sao"]]);
    expect(first?.comments).toEqual(["B4"]);
  });

  test.each([
    ["cut off", () => workbook().slice(0, 900), "damaged"],
    ["a text", () => new TextEncoder().encode("Tên,Số sao"), "no-workbook"],
    ["of old", () => workbook("biff8"), "old-format"],
  ] as const)("a file that is %s is not written back, and it is said why", async (_, file, why) => {
    const written = await registerWithFindings(file(), findings);
    expect(written).toEqual({ ok: false, issues: [{ code: "workbook.not-read", path: [], params: { why } }] });
  });

  test("findings of another shape are a programmer's mistake", async () => {
    for (const wrong of [
      [{}],
      [{ row: 1, kind: "x", findings: [] }],
      "x",
      [{ row: 1, kind: "wrong", findings: [{}] }],
    ]) {
      await expect(registerWithFindings(rows, wrong as never)).rejects.toThrow(/^\[ocop\] registerWithFindings: /);
    }
    await expect(registerWithFindings(rows, [], { lang: "fr" as never })).rejects.toThrow(RangeError);
  });
});

test("rows under a name that no sheet can have are found under the one they get", async () => {
  const written = await registerWithFindings(rows, findingsOf("Huyện a/b"), { sheet: "Huyện a/b" });
  const { sheet, names, valuesOf } = open(written.ok ? written.value : new Uint8Array(), "Huyện a b");
  expect(names).toEqual(["Huyện a b", "Kết quả kiểm tra"]);
  expect(valuesOf("Huyện a b")[3]).toEqual(["=Chè", "7", "B: Không có hạng 7 sao"]);
  expect(commentOf(sheet["B4"] as excel.CellObject)).toEqual(["Không có hạng 7 sao"]);
  expect(valuesOf("Kết quả kiểm tra").at(-2)?.slice(1, 4)).toEqual(["Huyện a b", 4, "B4"]);
});

test("no tables make a workbook with one empty sheet, which programs open", async () => {
  const { names, valuesOf } = open(await tablesWorkbook([]), "Sheet1");
  expect(names).toEqual(["Sheet1"]);
  expect(valuesOf("Sheet1").flat()).toEqual([]);
});

test("tables become the sheets of a workbook", async () => {
  const tables = [
    {
      title: "Sản phẩm",
      headings: ["Tên", "Số sao"],
      rows: [
        ["+Chè", 4],
        [undefined, 3],
      ],
    },
    { title: "Sản phẩm", headings: ["Tên"], rows: [], empty: "Không có dòng nào" },
  ];
  const { names, valuesOf } = open(await tablesWorkbook(tables), "Sản phẩm");
  expect(names).toEqual(["Sản phẩm", "Sản phẩm (2)"]);
  expect(valuesOf("Sản phẩm")).toEqual([
    ["Tên", "Số sao"],
    ["+Chè", 4],
    [undefined, 3],
  ]);
  expect(valuesOf("Sản phẩm (2)")).toEqual([["Tên"], ["Không có dòng nào"]]);
  await expect(tablesWorkbook([{ title: "x" }] as never)).rejects.toThrow(/^\[ocop\] tablesWorkbook: expected tables/);
});

test("tables of any texts, numbers and titles make a workbook that programs open", async () => {
  const tables = [
    { title: "'Chè'", headings: ["Tên"], rows: [["_x0041_", Number.NaN]] },
    { title: "", headings: [], rows: [["Chè"]] },
  ];
  const { names, valuesOf } = open(await tablesWorkbook(tables), "Chè");
  expect(names).toEqual(["Chè", "Sheet"]);
  expect(valuesOf("Chè")).toEqual([["Tên"], ["_x0041_", "NaN"]]);
  expect(valuesOf("Sheet").at(-1)).toEqual(["Chè"]);
});
