import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CFB, read, utils, type WorkSheet, write } from "xlsx";
import { openBook } from "../../../src/papers/heavy/read-book.js";
import { takePlainRows } from "../../../src/papers/workbook/cells/plain-rows.js";
import { existing } from "../../../src/papers/workbook/cells/to-cell.js";

type Cells = Parameters<typeof existing<{ t: string; v?: unknown; z?: unknown; f?: unknown; c?: unknown }>>[0];

/** What is asked of cells: the format of a number alone. */
function cellsOf(rows: readonly (Cells | undefined)[]) {
  return existing(rows).flatMap(([row, cells]) =>
    existing(cells).map(([column, { t, v, z, f, c }]) => ({
      row,
      column,
      t,
      ...(t !== "z" && { v }),
      ...(t === "n" && { z }),
      f,
      c,
    })),
  );
}

/** What the library reads by itself. */
function byLibrary(bytes: Uint8Array) {
  const { SheetNames, Sheets } = read(bytes, {
    dense: true,
    cellHTML: false,
    cellNF: true,
    cellStyles: true,
    sheetStubs: true,
  });
  return SheetNames.map((name) => {
    const sheet: Partial<WorkSheet> = Sheets[name] ?? {};
    const hidden = (sheet["!rows"] ?? []).flatMap((row, place) => (row?.hidden === true ? [place] : []));
    return { name, hidden, merges: sheet["!merges"] ?? [], cells: cellsOf((sheet["!data"] ?? []) as Cells[]) };
  });
}

function byUs(bytes: Uint8Array) {
  return openBook(bytes).sheets.map(({ name, shown, merges, rows }) => ({
    name,
    hidden: shown.flatMap((row, place) => (row?.hidden === true ? [place] : [])),
    merges,
    cells: cellsOf(rows as Cells[]),
  }));
}

const files = join(import.meta.dirname, "../../wild/files");
const workbooks = readdirSync(files, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"));

/** A workbook whose one sheet has this markup between its tags. */
function withSheetData(change: (sheet: string) => string): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Tên", 3],
    ["Chè & cà phê", 45_448],
  ]);
  const zip = CFB.read(write({ SheetNames: ["1"], Sheets: { 1: sheet } }, { type: "buffer", bookSST: true }), {
    type: "buffer",
  });
  const part = zip.FileIndex.find((one: { name: string }) => one.name === "sheet1.xml");
  Object.assign(part as object, { content: Buffer.from(change(String(part?.content))) });
  return new Uint8Array(CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer);
}

describe("rows of plain cells", () => {
  it("are known in files as people have them", () => {
    expect(workbooks.length).toBeGreaterThan(5);
  });

  it.each(workbooks)("are read as the library reads them: %s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(files, name)));
    expect(byUs(bytes)).toEqual(byLibrary(bytes));
  });

  it("are read as the library reads them, whatever stands beside them", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ t: "n", f: "A1+1", v: 2 }),
      fc.constant({ t: "n", v: 45_448, z: "dd/mm/yyyy" }),
      fc.constant({ t: "n", v: 912_345_678, z: "0000000000" }),
      fc.constant({ t: "e", v: 0x17 }),
      fc.constant({ t: "s", v: "Chè", c: [{ a: "x", t: "4 sao" }] }),
      fc.constant({ t: "s", v: "Chè", l: { Target: "https://example.org" } }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.nat({ max: 12 }), (cells, bookSST, hidden) => {
        const sheet = utils.aoa_to_sheet(cells);
        sheet["!rows"] = Array.from({ length: hidden }, (_, row) => ({ hidden: row === hidden - 1 }));
        sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
        const book = { SheetNames: ["1", "2"], Sheets: { 1: sheet, 2: utils.aoa_to_sheet([["x", 1]]) } };
        const bytes = new Uint8Array(write(book, { type: "buffer", bookSST, cellStyles: true }) as Buffer);
        expect(byUs(bytes)).toEqual(byLibrary(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, (sheet: string) => string]>([
    ["rows that do not say which they are", (sheet) => sheet.replace('<row r="1">', "<row>")],
    ["cells of another row", (sheet) => sheet.replace('r="A2"', 'r="A3"')],
    ["cells that do not say which they are", (sheet) => sheet.replace(' r="B1"', "")],
    ["a row that comes twice", (sheet) => sheet.replace('<row r="2">', '<row r="1">')],
    ["a row that comes in two parts", (sheet) => sheet.replace('<c r="B2"', '</row><row r="2"><c r="B2"')],
    ["an empty row that has come already", (sheet) => sheet.replace("</sheetData>", '<row r="2"></row></sheetData>')],
    ["rows in another order", (sheet) => sheet.replace('<row r="1">', '<row r="9">')],
    ["a row with two numbers", (sheet) => sheet.replace('<row r="1">', '<row r="1" x:r="5">')],
    ["a row hidden in capitals", (sheet) => sheet.replace('<row r="1">', '<row r="1" Hidden="1">')],
    ["a look that begins with a nought", (sheet) => sheet.replace('r="B1"', 'r="B1" s="01"')],
    [
      "a formula without a result in a row that comes again",
      (sheet) => sheet.replace('<row r="2">', '<row r="2"><c r="C2"><f>B9</f></c></row><row r="2">'),
    ],
    [
      "a formula without a result of another row",
      (sheet) => sheet.replace("</row><row", '<c r="C2"><f>B9</f></c></row><row'),
    ],
    ["a text there is not", (sheet) => sheet.replace("<v>1</v>", "<v>9</v>")],
    ["a format there is not", (sheet) => sheet.replace('r="B1"', 'r="B1" s="99"')],
    ["a comment between rows", (sheet) => sheet.replace('<row r="2">', '<!-- <row r="7"> --><row r="2">')],
    ["an empty row", (sheet) => sheet.replace('<row r="2">', '<row r="1048576" hidden="1"/><row r="2">')],
    ["a row that never ends", (sheet) => sheet.replace("</row></sheetData>", "</sheetData>")],
    ["line ends between rows and cells", (sheet) => sheet.replace(/(<row|<c |<\/row)/g, "\n $1")],
    ["rows that say that they are shown", (sheet) => sheet.replace('<row r="2">', '<row r="2" hidden="false">')],
    ["a hidden row", (sheet) => sheet.replace('<row r="2">', '<row r="2" hidden="true">')],
    ["other prefixes", (sheet) => sheet.replace(/<(\/?)(row|c|v)\b/g, "<$1x:$2")],
    [
      "two tables of cells",
      (sheet) => sheet.replace("</sheetData>", '</sheetData><sheetData><row r="5"/></sheetData>'),
    ],
  ])("are read as the library reads them with %s", (_, change) => {
    const bytes = withSheetData(change);
    expect(byUs(bytes)).toEqual(byLibrary(bytes));
  });

  it("are those of both sheets where two share one part", () => {
    const sheets = {
      1: utils.aoa_to_sheet([[1, { t: "n", v: 912_345_678, z: "0000000000" }]]),
      2: utils.aoa_to_sheet([[1]]),
    };
    const zip = CFB.read(write({ SheetNames: ["1", "2"], Sheets: sheets }, { type: "buffer" }), { type: "buffer" });
    const part = zip.FileIndex.find((one: { name: string }) => one.name === "workbook.xml");
    const shared = String(part?.content).replace(/r:id="rId2"/, 'r:id="rId1"');
    Object.assign(part as object, { content: Buffer.from(shared) });
    const bytes = new Uint8Array(CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer);
    expect(byUs(bytes)).toEqual(byLibrary(bytes));
    expect(byUs(bytes)[1]?.cells).toHaveLength(2);
  });

  it("leave nothing but formulas, errors and what is hidden to the library", () => {
    const row = (number: number, cell: string) => `<row r="${number}" spans="1:1">${cell}</row>`;
    const kept = [row(2, '<c r="A2"><f>A1</f><v>1</v></c>'), row(4, '<c r="A4" t="e"><v>#N/A</v></c>')];
    const hidden = '<row r="6" hidden="1"><c r="A6"><v>1</v></c></row>';
    const plain = [row(1, '<c r="A1" s="2"><v>7.5</v></c>'), row(3, '<c r="AB3" t="s"><v>0</v></c><c r="AC3" s="1"/>')];
    const taken = takePlainRows(`<sheetData>${plain[0]}${kept[0]}${plain[1]}${kept[1]}${hidden}</sheetData>`);
    expect(taken?.rest).toBe(`<sheetData>${kept.join("")}${hidden}</sheetData>`);
    expect(existing(taken?.rows ?? []).map(([at, cells]) => [at, existing(cells)])).toEqual([
      [0, [[0, { t: "n", v: 7.5, z: 2 }]]],
      [2, [...[[27, { t: "s", v: 0, z: undefined }]], [28, { t: "z" }]]],
    ]);
  });

  it("are taken up to the last row that is read", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
    expect(takePlainRows(sheet, 1)?.rows.length).toBe(1);
    expect(takePlainRows(sheet)?.rows.length).toBe(2);
  });
});
