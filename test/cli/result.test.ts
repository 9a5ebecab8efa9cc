/** Workbooks written back with what was found: the built reader of workbooks is run, so build first. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { partsOf, unpackPart } from "../../src/cli/io/workbook/zip.js";
import { run } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-result-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array = ""): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const headings = ["Tên sản phẩm", "Chủ thể", "Loại hình", "Xã", "Bộ sản phẩm", "Mã số thuế", "Điện thoại"];
const right = ["Chè Tân Cương", "HTX Hảo Đạt", "HTX", "Tân Cương", 11, "0100109106", "0912 345 678"];
const wrong = ["Chè Đại Từ", "HTX La Bằng", "HTX", "La Bằng", 99, "0100109107", "0123 456 7890"];

/** A workbook with a title, widths, a merged range, a comment and a second sheet. */
function workbook(bookType: excel.BookType = "xlsx", name = "Năm 'nay' 2"): Buffer {
  const sheet = excel.utils.aoa_to_sheet([["Danh sách"], headings, right, wrong, [], ["Người lập"]]);
  sheet["!cols"] = [{ wch: 33 }, { wch: 20 }];
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }];
  const noted = sheet["F4"] as excel.CellObject;
  noted.c = [{ t: "xem lại", a: "Lan" }];
  const book = excel.utils.book_new();
  excel.utils.book_append_sheet(book, sheet, name);
  excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet([["Ghi chú"]]), "Findings");
  return excel.write(book, { type: "buffer", bookType, compression: true }) as Buffer;
}

const check = (path: string, ...more: string[]) => run(["check", path, "--province", "19", "--lang", "en", ...more]);

/** The parts of a workbook, each of which must be whole. */
function textsOf(path: string): ReadonlyMap<string, string> {
  const parts = partsOf(readFileSync(path)) ?? [];
  return new Map(parts.map((part) => [part.name, String(unpackPart(part, 1e8))]));
}

const valuesOf = (path: string, sheet: string) => {
  const book = excel.read(readFileSync(path));
  return excel.utils.sheet_to_json<unknown[]>(book.Sheets[sheet] as excel.WorkSheet, { header: 1 });
};

describe("ocop check -o", () => {
  test("the workbook as it was, with the findings in a last column, in comments and on a sheet", async () => {
    const path = file("register.xlsx", workbook());
    const before = readFileSync(path);
    const out = join(folder, "out.xlsx");
    const { status } = await check(path, "-o", out);
    expect(status).toBe(1);
    expect(readFileSync(path)).toEqual(before);
    const sheet = excel.read(readFileSync(out), { cellStyles: true }).Sheets["Năm 'nay' 2"] as excel.WorkSheet;
    expect(sheet["!merges"]).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }]);
    expect([sheet["!cols"]?.[0]?.wch, sheet["!cols"]?.[7]?.width]).toEqual([33, 70]);
    expect(valuesOf(out, "Năm 'nay' 2")).toEqual([
      ["Danh sách"],
      [...headings, "Findings"],
      [...right, "✓ Nothing wrong"],
      [
        ...wrong,
        "F: The tax code's check digit is wrong\nG: Mobile numbers of 11 digits were renumbered in September 2018\nCannot tell which product set this belongs to",
      ],
      [],
      ["Người lập"],
    ]);
    const said = ["F4", "G4"].map((cell) => (sheet[cell] as excel.CellObject).c?.map(({ t }) => t).join());
    expect(said).toEqual([
      expect.stringMatching(/xem lại\nThe tax code's check digit is wrong$/),
      "Mobile numbers of 11 digits were renumbered in September 2018",
    ]);
    expect(valuesOf(out, "Findings")).toEqual([["Ghi chú"]]);
    expect(valuesOf(out, "Findings (2)").slice(-4)).toEqual([
      ["Kind", "Sheet", "Row", "Cell", "Finding", "Code"],
      ["Issue", "Năm 'nay' 2", 4, "F4", "The tax code's check digit is wrong", "tax-code.check-digit"],
      expect.arrayContaining(["G4", "phone.old-mobile"]),
      ["Warning", "Năm 'nay' 2", 4, undefined, "Cannot tell which product set this belongs to", "register.no-set"],
    ]);
  });

  test("faulty cells are tinted, whatever they looked like; the others keep their looks", async () => {
    const out = join(folder, "tinted.xlsx");
    await check(file("tint.xlsx", workbook()), "-o", out);
    const book = excel.read(readFileSync(out), { cellStyles: true });
    const sheet = book.Sheets["Năm 'nay' 2"] as excel.WorkSheet;
    const colourOf = (cell: string) =>
      ((sheet[cell] as excel.CellObject).s as { fgColor?: { rgb?: string } } | undefined)?.fgColor?.rgb;
    expect(["F4", "G4", "A4", "F3"].map(colourOf)).toEqual(["FBD5D5", "FBD5D5", undefined, undefined]);
  });

  test.each(["biff8", "ods", "xlsb", "xlml"] as const)("of %s a new workbook is made", async (type) => {
    const endings = { biff8: "xls", ods: "ods", xlsb: "xlsb", xlml: "xls" };
    const out = join(folder, `${type}.xlsx`);
    const { status, err } = await check(file(`old-${type}.${endings[type]}`, workbook(type, "Nay")), "-o", out);
    expect([status, err.includes("cannot")]).toEqual([1, false]);
    expect(valuesOf(out, "Nay")[2]).toEqual([...right, "✓ Nothing wrong"]);
  });

  test("of a CSV, whose cells stay texts whatever they begin with", async () => {
    const lines = [headings, right, ["=1+1", ...wrong.slice(1)]].map((line) => line.join(";"));
    const out = join(folder, "csv.xlsx");
    expect((await check(file("danh-sach.csv", lines.join("\n")), "-o", out)).status).toBe(1);
    const cell = (excel.read(readFileSync(out)).Sheets["danh-sach"] as excel.WorkSheet)["A3"] as excel.CellObject;
    expect([cell.t, cell.v, cell.f]).toEqual(["s", "=1+1", undefined]);
    const tinted = excel.read(readFileSync(out), { cellNF: true }).Sheets["danh-sach"]?.["F3"] as excel.CellObject;
    expect([tinted.v, tinted.z]).toEqual(["0100109107", "@"]);
  });

  test("a workbook without styles, and one whose cells do not say where they stand", async () => {
    const rows = [headings, right, wrong].map(
      (row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`,
    );
    const zip = excel.CFB.utils.cfb_new();
    const add = (name: string, text: string) => excel.CFB.utils.cfb_add(zip, name, Buffer.from(text));
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const list = (part: string, type: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${part}"/></Relationships>`;
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    add("/_rels/.rels", list("xl/workbook.xml", "officeDocument"));
    add("/xl/_rels/workbook.xml.rels", list("worksheets/sheet1.xml", "worksheet"));
    add(
      "/xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    );
    add("/xl/worksheets/sheet1.xml", `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
    const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    add(
      "/[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    );
    const path = file("bare.xlsx", excel.CFB.write(zip, { fileType: "zip", type: "buffer" }) as Buffer);
    const out = join(folder, "bare-out.xlsx");
    expect((await check(path, "-o", out)).status).toBe(1);
    expect(valuesOf(out, "S")[1]?.at(-1)).toBe("✓ Nothing wrong");
    expect([...textsOf(out).keys()]).toContain("xl/styles1.xml");
  });

  test("macros are left out", async () => {
    const zip = excel.CFB.read(workbook("xlsm"), { type: "buffer" });
    const change = (name: string, edit: (text: string) => string) => {
      const text = Buffer.from(excel.CFB.find(zip, name)?.content as Uint8Array).toString();
      excel.CFB.utils.cfb_del(zip, name);
      excel.CFB.utils.cfb_add(zip, name, Buffer.from(edit(text)));
    };
    excel.CFB.utils.cfb_add(zip, "/xl/vbaProject.bin", Buffer.from("macros"));
    change("/xl/_rels/workbook.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        '<Relationship Id="v1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    const out = join(folder, "macros.xlsx");
    await check(file("macros.xlsm", excel.CFB.write(zip, { fileType: "zip", type: "buffer" }) as Buffer), "-o", out);
    const texts = textsOf(out);
    expect(texts.has("xl/vbaProject.bin")).toBe(false);
    expect(texts.get("xl/_rels/workbook.xml.rels")).not.toContain("vbaProject");
    expect(texts.get("[Content_Types].xml")).not.toContain("sheet.macroEnabled.main+xml");
  });

  test("the same workbook gives the same bytes", async () => {
    const path = file("twice.xlsx", workbook());
    const outs = [join(folder, "one.xlsx"), join(folder, "two.xlsx")];
    for (const out of outs) {
      await check(path, "-o", out);
    }
    const [one, two] = outs.map((out) => readFileSync(out));
    expect(one).toEqual(two);
  });

  test("a result that is checked again is what the workbook was: its findings are replaced", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    const path = file("again.xlsx", workbook());
    const once = await check(path, "-o", first);
    const again = await check(first, "-o", second);
    expect(again.out).toBe(once.out);
    expect(again.err.split("\n").filter((line) => line.includes("earlier check"))).toEqual([
      expect.stringContaining("column H of the sheet “Năm 'nay' 2” (3 cells)"),
      expect.stringContaining("the sheet “Findings (2)” ("),
    ]);
    for (const sheet of ["Năm 'nay' 2", "Findings (2)"]) {
      expect(valuesOf(second, sheet)).toEqual(valuesOf(first, sheet));
    }
    const read = (from: string) => excel.read(readFileSync(from), { cellStyles: true });
    expect(read(second).SheetNames).toEqual(read(first).SheetNames);
    const comment = (from: string) =>
      ((read(from).Sheets["Năm 'nay' 2"] as excel.WorkSheet)["F4"] as excel.CellObject).c;
    expect(comment(second)).toEqual(comment(first));
    expect(again.status).toBe(once.status);
  });

  test("what was mended since then keeps no trace of what was found; what others wrote stays", async () => {
    const [first, mended, second] = ["f.xlsx", "m.xlsx", "s.xlsx"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await check(file("mended.xlsx", workbook()), "-o", first);
    const zip = excel.CFB.read(readFileSync(first), { type: "buffer" });
    for (const [index, name] of zip.FullPaths.entries()) {
      const content = zip.FileIndex[index]?.content;
      if (/sharedStrings|worksheets.*xml$/.test(name) && content !== undefined) {
        const text = Buffer.from(content as Uint8Array)
          .toString()
          .replaceAll("0100109107", "0100109106")
          .replaceAll("0123 456 7890", "0912 345 678");
        excel.CFB.utils.cfb_add(zip, name.replace(/^Root Entry/, ""), Buffer.from(text));
      }
    }
    writeFileSync(mended, excel.CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer);
    await check(mended, "-o", second);
    const book = excel.read(readFileSync(second), { cellStyles: true });
    const sheet = book.Sheets["Năm 'nay' 2"] as excel.WorkSheet;
    const cell = (name: string) => sheet[name] as excel.CellObject & { s?: { fgColor?: { rgb?: string } } };
    expect(cell("F4").c?.map(({ t }) => t)).toEqual(["xem lại"]);
    expect(cell("G4").c).toBeUndefined();
    expect([cell("F4").s?.fgColor, cell("G4").s?.fgColor]).toEqual([undefined, undefined]);
    expect(cell("H4").v).toBe("Cannot tell which product set this belongs to");
    expect(valuesOf(second, "Findings")).toEqual([["Ghi chú"]]);
  });

  test("a column and a sheet of one's own that are called like those of findings stay", async () => {
    const book = excel.utils.book_new();
    const rows = [
      [...headings, "Findings"],
      [...right, "của tôi"],
    ];
    excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet(rows), "Findings");
    const path = file("own.xlsx", excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const out = join(folder, "own-out.xlsx");
    const { err } = await check(path, "-o", out);
    expect(err).not.toContain("earlier check");
    expect(valuesOf(out, "Findings")).toEqual([
      [...headings, "Findings", "Findings"],
      [...right, "của tôi", "✓ Nothing wrong"],
    ]);
  });

  test("one file for both results is refused, however it is called", async () => {
    const path = file("both.xlsx", workbook());
    const out = join(folder, "both-out.xlsx");
    for (const other of [out, join(folder, ".", "both-out.xlsx"), `${folder}/../${basename(folder)}/both-out.xlsx`]) {
      expect(await check(path, "-o", out, "--cleaned", other)).toMatchObject({
        status: 2,
        out: "",
        err: expect.stringContaining("another result goes to this very file"),
      });
      expect(existsSync(out)).toBe(false);
    }
  });

  test("two rows of headings have one heading of findings; a title widens no column", async () => {
    const lines = [
      ["Danh sách sản phẩm của cả tỉnh"],
      ["Tên sản phẩm", "Chủ thể", ""],
      ["", "Tên", "Loại hình"],
      right.slice(0, 3),
    ];
    const out = join(folder, "two.xlsx");
    await check(file("hai-dong.csv", lines.map((line) => line.join(";")).join("\n")), "-o", out);
    const column = valuesOf(out, "hai-dong").map((row) => row[3]);
    expect(column.filter((said) => said === "Findings")).toHaveLength(1);
    const sheet = excel.read(readFileSync(out), { cellStyles: true }).Sheets["hai-dong"] as excel.WorkSheet;
    expect(sheet["!cols"]?.[0]?.width).toBe("Chè Tân Cương".length + 2);
  });

  test("the input is refused, so is another ending, and records have no table", async () => {
    const path = file("self.xlsx", workbook());
    expect(await check(path, "-o", path)).toMatchObject({ status: 2, out: "" });
    expect(readFileSync(path)).toEqual(workbook());
    expect((await check(path, "-o", join(folder, "out.csv"))).err).toContain("Allowed choices are .xlsx.");
    const record = file("record.json", "{}");
    expect(await check(record, "-o", join(folder, "record.xlsx"))).toMatchObject({
      status: 2,
      err: expect.stringContaining("-o is for tables"),
    });
  });
});

describe("--cleaned as a table", () => {
  const csv = file("cleaned.csv", [headings, right, wrong].map((row) => row.join(",")).join("\n"));

  test(".xlsx: a column for each field, by its name, and options in words", async () => {
    const out = join(folder, "cleaned.xlsx");
    await check(csv, "--cleaned", out);
    const [names, values] = valuesOf(out, "Products");
    expect(Object.fromEntries((names ?? []).map((name, index) => [name, values?.[index]]))).toMatchObject({
      Name: "Chè Tân Cương",
      "Producer: Name": "HTX Hảo Đạt",
      "Producer: Type of producer": "Cooperative",
      "Current address: Province or city": "Thái Nguyên",
      "Contacts: Telephone": "+84912345678",
    });
  });

  test(".csv: what a spreadsheet would take for a formula is a text", async () => {
    const out = join(folder, "cleaned-out.csv");
    await check(csv, "--cleaned", out);
    const [head = "", line = ""] = readFileSync(out, "utf8").split("\r\n");
    expect(head.startsWith("\ufeffName,")).toBe(true);
    expect(line).toContain("'+84912345678");
  });

  test("no valid records make a table without rows", async () => {
    const out = join(folder, "none.xlsx");
    await check(file("none.csv", [headings, wrong].map((row) => row.join(",")).join("\n")), "--cleaned", out);
    expect(valuesOf(out, "Products").flat()).toEqual(["There are no valid records"]);
  });
});
