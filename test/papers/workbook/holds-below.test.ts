import { describe, expect, it } from "vitest";
import { utils, write } from "xlsx";
import { workbookSheets } from "../../../src/papers/index.js";
import { holdsBelow } from "../../../src/papers/workbook/read/holds-below.js";

const part = (rows: string, name = "xl/worksheets/sheet1.xml") => ({
  name,
  bytes: new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData><x r="99"><v>1</v></x></worksheet>`),
});

describe("what stands below the last row that is read", () => {
  it.each([
    ["nothing", '<row r="1"><c r="A1"><v>1</v></c></row>', false],
    ["the last row itself", '<row r="5"><c r="A5"><v>1</v></c></row>', false],
    ["a number", '<row r="1"/><row r="6"><c r="A6"><v>1</v></c></row>', true],
    ["a text", '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>', true],
    ["a formula", '<row spans="1:1" r="6"><c r="A6"><f>A1</f></c></row>', true],
    ["with prefixes", '<x:row r="6"><x:c r="A6"><x:v>1</x:v></x:c></x:row>', true],
    ["colours alone", '<row r="6" s="3"><c r="A6" s="3"/></row><row r="7"/>', false],
    ["a number above a row of colours", '<row r="5"><c r="A5"><v>1</v></c></row><row r="6" s="3"/>', false],
  ])("%s", (_, rows, holds) => {
    expect(holdsBelow(part(rows), 5)).toBe(holds);
  });

  it("is looked for in sheets alone", () => {
    expect(holdsBelow(part('<row r="6"><c r="A6"><v>1</v></c></row>', "xl/sharedStrings.xml"), 5)).toBe(false);
  });

  it("is too much for a register, wherever it stands", async () => {
    const sheet = utils.aoa_to_sheet([["Tên sản phẩm"], ["Chè"]]);
    const bytes = () =>
      new Uint8Array(write({ SheetNames: ["1"], Sheets: { 1: sheet } }, { type: "buffer" }) as Buffer);
    expect((await workbookSheets(bytes())).ok).toBe(true);
    utils.sheet_add_aoa(sheet, [["Mật ong"]], { origin: "A1048576" });
    expect(await workbookSheets(bytes())).toMatchObject({
      ok: false,
      issues: [{ code: "workbook.not-read", params: { why: "too-large" } }],
    });
  });
});
