import { describe, expect, it } from "vitest";
import { utils, type WorkSheet, write } from "xlsx";
import { readRegister } from "../../src/exchange/index.js";
import { workbookSheets } from "../../src/papers/index.js";

const table = [
  ["Tên sản phẩm", "Chủ thể", "Ngày công nhận"],
  ["Chè Tân Cương", "HTX Hảo Đạt", 45_000],
  ["Chè Trại Cài", "HTX Minh Lập", 45_001],
  ["Miến Việt Cường", "HTX Việt Cường", 45_002],
];

/** A workbook of sheets; the hidden ones, and whether it counts its days from 1904, are said. */
function book(
  sheets: Readonly<Record<string, WorkSheet>>,
  { hidden = [], from1904 = false }: { readonly hidden?: readonly string[]; readonly from1904?: boolean } = {},
): Uint8Array {
  const made = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(made, sheet, name);
  }
  made.Workbook = {
    WBProps: { date1904: from1904 },
    Sheets: made.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(made, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

async function sheetsOf(bytes: Uint8Array) {
  const read = await workbookSheets(bytes);
  if (!read.ok) {
    throw new Error(JSON.stringify(read.issues));
  }
  return read.value;
}

describe("the sheets of a workbook", () => {
  it("come in their order with their cells, hidden ones marked and not read as a register", async () => {
    const sheets = await sheetsOf(
      book({ "2026": utils.aoa_to_sheet(table), nháp: utils.aoa_to_sheet([["x"]]) }, { hidden: ["nháp"] }),
    );
    expect(sheets.map(({ name, isHidden, isRegister }) => [name, isHidden, isRegister])).toEqual([
      ["2026", false, true],
      ["nháp", true, false],
    ]);
    expect(sheets[0]?.rows).toEqual(table);
    expect([...readRegister(sheets[0]?.rows ?? [])].filter(({ entry }) => entry !== undefined)).toHaveLength(3);
  });

  it("keep blank rows, so that a row has the number it has in the workbook", async () => {
    const [sheet] = await sheetsOf(book({ "2026": utils.aoa_to_sheet([[], [], ...table]) }));
    expect(sheet?.rows).toHaveLength(6);
    expect(sheet?.rows[2]).toEqual(table[0]);
  });

  it("tell the merged cells, the hidden rows that hold something and the cells with comments", async () => {
    const sheet = utils.aoa_to_sheet([...table, [], []]);
    sheet["!merges"] = [utils.decode_range("B2:B3")];
    sheet["!rows"] = [{}, {}, { hidden: true }, {}, { hidden: true }];
    utils.cell_add_comment(sheet["A4"], "hỏi lại chủ thể", "Lan");
    const [read] = await sheetsOf(book({ "2026": sheet }));
    expect(read?.merges.map(({ s, e }) => [s.r, s.c, e.r, e.c])).toEqual([[1, 1, 2, 1]]);
    expect(read?.hiddenRows).toEqual([3]);
    expect(read?.comments).toEqual(["A4"]);
    const [plain] = await sheetsOf(book({ "2026": utils.aoa_to_sheet(table) }));
    expect([plain?.hiddenRows, plain?.comments, plain?.undecidedDays]).toEqual([[], [], []]);
  });

  it("name the numbers of which a workbook of the 1904 system does not say whether they are its days", async () => {
    const [read] = await sheetsOf(book({ "2026": utils.aoa_to_sheet(table) }, { from1904: true }));
    expect(read?.undecidedDays).toEqual(["C2", "C3", "C4"]);
  });

  it("are refused where the bytes are no workbook, whole or cut off", async () => {
    const whole = book({ "2026": utils.aoa_to_sheet(table) });
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("no workbook"), whole.slice(0, whole.length / 2)]) {
      expect(await workbookSheets(bytes)).toMatchObject({
        ok: false,
        issues: [{ code: "workbook.not-read", path: [] }],
      });
    }
    await expect(workbookSheets("text" as never)).rejects.toThrow(TypeError);
  });
});
