/** Workbooks as they must not be: the built command and its reader of workbooks are run, so build first. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { type WorkbookLimits, workbookLimits } from "../../src/cli/io/workbook/limits.js";
import { parseWorkbook } from "../../src/cli/io/workbook/parse.js";
import { readWorkbook } from "../../src/cli/io/workbook/read-workbook.js";
import { workbookWords } from "../../src/cli/io/workbook/words.js";
import { readRegister } from "../../src/exchange/index.js";
import * as library from "../../src/papers/heavy/read-book.js";
import { run, workbookReader } from "../support/command.js";

const built = resolve(import.meta.dirname, "../../dist/cli/ocop.cjs");
const folder = mkdtempSync(join(tmpdir(), "ocop-workbook-"));

beforeAll(() => {
  if (!existsSync(built)) {
    throw new Error("build first: npm run build");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Value = string | number | boolean | undefined | excel.CellObject;

/** A workbook as Excel would save it, of one sheet unless names are given. */
function workbook(
  rows: readonly (readonly Value[])[],
  bookType: excel.BookType = "xlsx",
  is1904 = false,
  names: readonly string[] = ["Sheet1"],
): Buffer {
  const book = excel.utils.book_new();
  for (const name of names) {
    excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet(rows as unknown[][]), name);
  }
  book.Workbook = { WBProps: { date1904: is1904 } };
  return excel.write(book, { type: "buffer", bookType, compression: true }) as Buffer;
}

/** A workbook that takes long: the library holds each cell against every formula that fills several. */
function slow(): string {
  const rows = Array.from({ length: 100_000 }, (_, row) => [{ t: "n", v: 1, f: "1", F: `A${row + 1}:A${row + 1}` }]);
  return file("slow.xlsx", workbook(rows as Value[][]));
}

const headings = ["Tên sản phẩm", "Chủ thể", "Loại hình", "Xã", "Bộ sản phẩm", "Mã số thuế", "Điện thoại"];
const product = (number: number) => [
  `Chè ${number}`,
  "HTX Hảo Đạt",
  "HTX",
  "Tân Cương",
  11,
  "0100109106",
  "0912 345 678",
];
const register = [headings, ...Array.from({ length: 12 }, (_, number) => product(number + 1))];

/** What the built command does. */
function check(path: string, ...more: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((done) => {
    const argv = [built, "check", path, "--province", "19", "--lang", "en", ...more];
    execFile(process.execPath, argv, (error, out, err) =>
      done({ status: error === null ? 0 : Number(error.code ?? -1), out, err }),
    );
  });
}

/** An `.xlsx` whose only sheet has this content. */
function withSheet(content: string): Buffer {
  const zip = excel.CFB.read(workbook([["x"]]), { type: "buffer" });
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
  excel.CFB.utils.cfb_del(zip, "/xl/worksheets/sheet1.xml");
  excel.CFB.utils.cfb_add(zip, "/xl/worksheets/sheet1.xml", Buffer.from(sheet));
  return Buffer.from(excel.CFB.write(zip, { fileType: "zip", type: "buffer" }) as Buffer);
}

const parse = (bytes: Buffer, limits: Partial<WorkbookLimits> = {}, sheet?: string) => {
  const { answer, batches } = parseWorkbook(bytes, { sheet, limits: { ...workbookLimits, ...limits } }, library);
  return { answer, rows: [...batches].flatMap(({ rows }) => rows) };
};

const ask = (path: string, limits: Partial<WorkbookLimits> = {}, reader = workbookReader) =>
  readWorkbook({ file: path, sheet: undefined, reader, limits: { ...workbookLimits, ...limits } });

describe("what is read", () => {
  test.each(["xlsx", "xlsm", "xlsb", "biff8", "biff5"] as const)("days of the 1904 system in %s", (type) => {
    const shown: Value = { t: "n", v: 42734, z: "dd/mm/yyyy" };
    const row = [4, shown, { t: "n", v: 0.5, z: "hh:mm" } as const, 42734];
    // 42734 is 2020-12-31 or 2016-12-30; what is no day stays as it is.
    expect(parse(workbook([row], type, true)).rows).toEqual([[4, 42734 + 1462, 0.5, 42734]]);
    expect(parse(workbook([row], type, false)).rows).toEqual([[4, 42734, 0.5, 42734]]);
  });

  test("the command tells them as the cells show them", async () => {
    const day: Value = { t: "n", v: 43831 - 1462, z: "dd/mm/yyyy" };
    const rows = [
      [...headings, "Ngày thành lập"],
      [...product(1), day],
    ];
    const { out } = await check(file("1904.xlsx", workbook(rows, "xlsx", true)), "--json");
    expect(out).toContain('"founded":"2020-01-01"');
  });

  test("errors as their text, blank rows, and nothing after the last cell that holds something", () => {
    const rows = [[], ["a", undefined, true, { t: "e", v: 23 } as const], [], ["  "], [1.5], [""], [" "]];
    expect(parse(workbook(rows)).rows).toEqual([[], ["a", undefined, true, "#REF!"], [], ["  "], [1.5]]);
  });

  test("texts in the Vietnamese code page of old files", () => {
    const bytes = workbook([["Che xanh Quy"]], "biff5");
    const [page, text] = [bytes.indexOf(Buffer.from([0x42, 0, 2, 0])), bytes.indexOf("Che xanh Quy")];
    bytes.writeUInt16LE(1258, page + 4);
    // An ê with its tone beside it, đ and ư, as Windows-1258 has them.
    Buffer.from([0x43, 0x68, 0xea, 0xec, 0xf0, 0xfd]).copy(bytes, text);
    expect(String(parse(bytes).rows[0]?.[0]).normalize("NFC")).toBe("Chếđưnh Quy");
  });

  test("the named sheet, else Loc, else all", () => {
    const names = ["Bìa", "LOC", "Khác"];
    const bytes = workbook([["x"]], "xlsx", false, names);
    const readOf = (given: Buffer, sheet?: string) => {
      const { answer } = parse(given, {}, sheet);
      return answer.form === "sheets" ? answer.sheets.filter(({ isRead }) => isRead).map(({ name }) => name) : answer;
    };
    expect(readOf(bytes)).toEqual(["LOC"]);
    expect(readOf(bytes, "Khác")).toEqual(["Khác"]);
    expect(readOf(bytes, "toString")).toEqual({ form: "no-sheet", names });
    expect(readOf(workbook([["x"]], "biff8", false, ["A", "B"]))).toEqual(["A", "B"]);
  });

  test("of sheets that are hidden only how much they hold", () => {
    const book = excel.read(workbook([["x", "y"]], "xlsx", false, ["Cũ", "Mới"]));
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const { answer, rows } = parse(excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    expect(answer).toMatchObject({
      sheets: [
        { name: "Cũ", isRead: false, isHidden: true, filled: 2 },
        { name: "Mới", isRead: true, isHidden: false, filled: 2 },
      ],
    });
    expect(rows).toEqual([["x", "y"]]);
  });

  test("merged ranges, comments and hidden rows are told", () => {
    const sheet = excel.utils.aoa_to_sheet([["a", "b"], ["c"], ["d"]]);
    sheet["!merges"] = [{ s: { r: 0, c: 1 }, e: { r: 2, c: 1 } }];
    sheet["!rows"] = [{}, { hidden: true }];
    const noted = sheet["A3"] as excel.CellObject;
    noted.c = [{ t: "4 sao" }];
    const book = excel.utils.book_new();
    excel.utils.book_append_sheet(book, sheet, "S");
    const { answer } = parse(excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    expect(answer).toMatchObject({
      sheets: [{ merges: ["B1:B3"], hiddenRows: { count: 1, first: "2" }, comments: { count: 1, first: "A3" } }],
    });
  });

  test("numbers that are shown with zeros before them, as they are shown", () => {
    const row = [{ t: "n", v: 912345678, z: "0000000000" } as const, { t: "n", v: 5, z: "0" } as const];
    expect(parse(workbook([row])).rows).toEqual([["0912345678", 5]]);
    const more = ["0000 000 000", '"0"#########', "0.00", "#,##0", "000", "00%"].map(
      (z) => ({ t: "n", v: 912345678, z }) as const,
    );
    expect(parse(workbook([more])).rows).toEqual([
      ["0912 345 678", "0912345678", 912345678, 912345678, 912345678, 912345678],
    ]);
  });

  test("a formula without a stored result is a formula, however it is missing; an empty text is a result", () => {
    const cells = [
      "<c r='A1'><f>B1+1</f><v></v></c>",
      "<c r='B1'><f>1+1</f></c>",
      "<c r='C1' t='str'><f>A1&amp;\"x\"</f></c>",
      "<c r='D1' t='str'><f>IF(1,\"\",2)</f><v></v></c>",
      "<c r='E1'><f>2+2</f><v>4</v></c>",
    ];
    expect(parse(withSheet(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`)).rows).toEqual([
      [{ formula: "B1+1" }, { formula: "1+1" }, { formula: 'A1&"x"' }, "", 4],
    ]);
  });

  test("a workbook that counts from 1904 names the numbers that may be days of either system", () => {
    const row = [{ t: "n", v: 44000, z: "dd/mm/yyyy" } as const, 44000, 3, 1e6];
    expect(parse(workbook([row], "xlsx", true)).answer).toMatchObject({ sheets: [{ undecidedDays: ["B1"] }] });
    expect(parse(workbook([row])).answer).not.toHaveProperty("sheets.0.undecidedDays");
  });

  test.each(["xlml", "fods", "ods"] as const)("%s, days and all", (type) => {
    const row = ["Chè Tân Cương", { t: "n", v: 45448, z: "dd/mm/yyyy" } as const, 4];
    expect(parse(workbook([row], type)).rows).toEqual([["Chè Tân Cương", 45448, 4]]);
  });

  test("pages with a table, in the encoding they say; their texts stay as they are", () => {
    const page = (charset: string) =>
      `<html><meta charset="${charset}"><table><tr><td>Mật ong</td><td>05/06/2024</td><td>0912</td></tr></table></html>`;
    const row = [["Mật ong", "05/06/2024", "0912"]];
    expect(parse(Buffer.from(page("utf-8"))).rows).toEqual(row);
    expect(parse(Buffer.from(`\ufeff${page("utf-8")}`)).rows).toEqual(row);
    expect(parse(Buffer.from(`\ufeff${page("utf-16")}`, "utf16le")).rows).toEqual(row);
    const old = Buffer.from(page("windows-1252").replace("ậ", "\u00e2"), "latin1");
    expect(parse(old).rows).toEqual([["Mât ong", "05/06/2024", "0912"]]);
  });

  test("many rows, in their order, also when the reading is left early", async () => {
    const path = file("long.xlsx", workbook(Array.from({ length: 3000 }, (_, number) => [number, "Chè"])));
    const reading = await ask(path);
    const firsts = [];
    for await (const { rows } of reading.form === "sheets" ? reading.batches : []) {
      firsts.push(...rows.map(([first]) => first));
    }
    expect(firsts).toEqual(Array.from({ length: 3000 }, (_, number) => number));
    const again = await ask(path);
    for await (const { rows } of again.form === "sheets" ? again.batches : []) {
      expect(rows[0]?.[0]).toBe(0);
      break;
    }
  });
});

describe("limits", () => {
  const path = () => file("register.xlsx", workbook(register));

  test("size, rows and what is unpacked", async () => {
    expect(await ask(path(), { bytes: 100 })).toEqual({ form: "too-large", limit: "bytes" });
    expect(await ask(path(), { rows: 5 })).toEqual({ form: "too-large", limit: "rows", cell: "A6" });
    expect(await ask(path(), { rows: 13 })).toMatchObject({ form: "sheets" });
    expect(await ask(path(), { unpacked: 2000 })).toEqual({ form: "too-large", limit: "megabytes" });
    expect(await ask(path(), { unpacked: 0 })).toEqual({ form: "too-large", limit: "megabytes" });
  });

  test("a formula that is longer than it says, of which the library reads no end", async () => {
    const never = resolve(import.meta.dirname, "damaged/never-ends.xls");
    expect(await ask(never, { seconds: 30 })).toEqual({ form: "no-workbook" });
  });

  test("columns: what is further right is left out, and counted", () => {
    const { answer, rows } = parse(workbook([["a", "b", "c", " "], [], ["d", undefined, "e", "f"]]), { columns: 2 });
    expect(answer).toMatchObject({ sheets: [{ cut: { count: 3, first: "C1" } }] });
    expect(rows).toEqual([["a", "b"], [], ["d"]]);
  });

  test("memory", async () => {
    const rows = Array.from({ length: 30_000 }, (_, number) => [`Chè Tân Cương ${number}`, `HTX số ${number}`, number]);
    const large = file("large.xlsx", workbook(rows));
    expect(await ask(large, { megabytes: 16 })).toEqual({ form: "too-large", limit: "megabytes" });
  });

  test("time, which the reader watches, and the command, too", async () => {
    expect(await ask(path(), { seconds: 0.001 })).toEqual({ form: "too-large", limit: "seconds" });
    expect(await ask(slow(), { seconds: 1 })).toEqual({ form: "too-large", limit: "seconds" });
    const deaf = file("deaf.cjs", "for (;;);");
    // Ten seconds more than the reader was given.
    expect(await ask(path(), { seconds: -9 }, deaf)).toEqual({ form: "too-large", limit: "seconds" });
  });

  test("a reader that is not there, or breaks, is a fault, and one that is killed leaves no whole table", async () => {
    await expect(ask(path(), {}, join(folder, "none.cjs"))).rejects.toThrow("Cannot find module");
    await expect(ask(path(), {}, file("broken.cjs", "throw new Error('broken')"))).rejects.toThrow("broken");
    const half = file(
      "half.cjs",
      `const { serialize } = require("node:v8");
for (const value of [{ form: "sheets", sheets: [] }, { sheet: 0, rows: [["one"]] }]) {
  const body = serialize(value);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
}
process.exitCode = 5;`,
    );
    const reading = await ask(path(), {}, half);
    const rows: unknown[] = [];
    const readAll = async () => {
      for await (const batch of reading.form === "sheets" ? reading.batches : []) {
        rows.push(...batch.rows);
      }
    };
    await expect(readAll()).rejects.toMatchObject({ message: expect.stringContaining("ended early"), syscall: "read" });
    expect(rows).toEqual([["one"]]);
  });

  test("sentences in both languages", () => {
    const answers = [
      ...(["bytes", "seconds", "megabytes"] as const).map((limit) => ({ form: "too-large", limit }) as const),
      { form: "too-large", limit: "rows", cell: "B200001" } as const,
    ];
    const told = (["vi", "en"] as const).map((language) => [
      ...answers.map(workbookWords[language].tooLarge),
      workbookWords[language].cut({ count: 1, first: "XFD1" }),
      workbookWords[language].cut({ count: 60_000, first: "XFD1" }),
    ]);
    const parts = [
      ["500 MB", "60 giây", "1 GB", "B200001, dưới dòng 200.000", "1 ô bên phải cột ALL, đầu tiên là XFD1", "60.000 ô"],
      [
        "500 MB",
        "60 seconds",
        "1 GB",
        "B200001, below row 200,000",
        "1 cell right of column ALL is",
        "60,000 cells right",
      ],
    ];
    expect(told).toEqual(parts.map((sentences) => sentences.map((part) => expect.stringContaining(part))));
  });
});

describe("the built command", () => {
  test("says what is left out of a very wide workbook", async () => {
    const wide = excel.utils.aoa_to_sheet(register);
    for (let row = 1; row <= 13; row++) {
      wide[`XFD${row}`] = { t: "s", v: "x" };
    }
    wide["!ref"] = "A1:XFD13";
    const book = excel.utils.book_new();
    excel.utils.book_append_sheet(book, wide, "A");
    const path = file("wide.xlsx", excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { status, out, err } = await check(path);
    expect(status).toBe(0);
    expect(out).toContain("12 valid, 0 with issues, 0 with warnings; 1 row is not a product (headings, blanks)\n");
    expect(err).toBe(`${path}: 13 cells right of column ALL are not read, the first in XFD1\n`);
  });

  test("a page with a table that is called a workbook is read, its texts as they are", async () => {
    const row = (cells: readonly unknown[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const page = `<html><table>${[
      [...headings, "Ngày thành lập"],
      [...product(1), "05/06/2015"],
    ]
      .map(row)
      .join("")}</table></html>`;
    const { status, out } = await check(file("table.xls", page), "--json");
    expect(status).toBe(0);
    expect(out).toContain('"founded":"2015-06-05"');
  });

  test("a file that is cut off, changed, or no workbook gets a sentence", async () => {
    const good = workbook(register);
    const locked = excel.CFB.utils.cfb_new();
    for (const part of ["/EncryptionInfo", "/EncryptedPackage"]) {
      excel.CFB.utils.cfb_add(locked, part, Buffer.from("0400040040000000", "hex"));
    }
    const none = "it is not an Excel workbook";
    const damaged = (part: string) => `it is damaged (in ${part}); open it in Excel, look it through and save it again`;
    const cases: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
      "head.xlsx": [good.subarray(0, 100), none],
      "half.xlsx": [good.subarray(0, good.length / 2), none],
      "changed.xlsx": [Buffer.from(good).fill(0xff, 200, 260), damaged("xl/_rels/workbook.xml.rels")],
      "half.xls": [workbook(register, "biff8").subarray(0, 600), none],
      "mark.xls": [Buffer.from("d0cf11e0", "hex"), none],
      "empty.xlsx": ["", none],
      "archive.xls": ["MIME-Version: 1.0\nContent-Type: multipart/related\n", none],
      "symbolic.xls": ['ID;PWXL;N;E\r\nC;X1;Y1;K"STT"\r\nE\r\n', none],
      "locked.xlsx": [
        excel.CFB.write(locked, { type: "buffer" }) as Buffer,
        "it needs a password; save a copy without one",
      ],
    };
    for (const [name, [content, why]] of Object.entries(cases)) {
      const path = file(name, content);
      const { status, out, err } = await check(path);
      expect([name, status, out, err]).toEqual([name, 2, "", `cannot read ${path}: ${why}\n`]);
    }
    expect(await check(folder)).toMatchObject({ status: 2, out: "" });
  });

  test("a CSV that is called .xls is read as what it is, and said", async () => {
    const path = file("text.xls", register.map((row) => row.join("\t")).join("\r\n"));
    const { status, out, err } = await check(path);
    expect([status, err]).toEqual([0, `${path}: it is not an Excel workbook but text, and is read as CSV\n`]);
    expect(out).toContain("12 valid");
  });

  test("so is one with semicolons whose first heading is ID", async () => {
    const { status, out } = await check(file("id.xls", "ID;Tên sản phẩm;Chủ thể;Tỉnh\n1;Chè;HTX Mẫu;Thái Nguyên\n"));
    expect(status).toBe(0);
    expect(out).toContain("1 valid");
  });

  test("every sheet has its account; what is not read of a workbook is named", async () => {
    const book = excel.read(workbook(register, "xlsx", false, ["Năm 2024", "Năm 2025", "Cũ"]));
    excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet([["Ghi chú của phòng"]]), "Ghi chú");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
    const path = file("sheets.xlsx", excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { status, out, err } = await check(path);
    expect(status).toBe(0);
    expect(err.split("\n")).toEqual([
      `${path}: the sheet “Cũ” is hidden and not read (91 cells hold something); --sheet reads it`,
      `${path}: the sheet “Ghi chú” is not a register (1 cells hold something, no row of headings) and is not read`,
      "",
    ]);
    expect(out).toContain("Sheet “Năm 2024”: read by its headings from row 1");
    expect(out).toContain("Sheet “Năm 2025”: read by its headings from row 1");
    expect(out).toContain("24 valid");
    expect((await check(path, "--sheet", "Cũ")).out).toContain("12 valid");
  });

  test("on a terminal it is said that the workbook is read, and gone before anything else is told", async () => {
    const path = file("terminal.xlsx", workbook(register, "xlsx", false, ["Gốc", "Loc"]));
    const { err } = await run(["check", path, "--province", "19", "--lang", "en"], { isTerminal: true });
    const [waiting = "", told] = err.split("\r\u001b[K");
    expect(waiting).toMatch(/^(?:\rReading the workbook… \d+ s)+$/);
    expect(told).toContain(`${path}: the sheet “Gốc” is not read`);
  });

  test("beside the agencies' sheet others are named, with the reason", async () => {
    const path = file("loc.xlsx", workbook(register, "xlsx", false, ["Gốc", "Loc"]));
    const { err } = await check(path);
    expect(err).toBe(
      `${path}: the sheet “Gốc” is not read (91 cells hold something), since the sheet Loc is what was filtered from the others; --sheet reads it\n`,
    );
  });

  test("a number that may be a day of 1900 or of 1904 is told, and no record is made", async () => {
    const rows = [
      [...headings, "Ngày thành lập"],
      [...product(1), 43831],
    ];
    const { status, out } = await check(file("undecided.xlsx", workbook(rows, "xlsx", true)));
    expect(status).toBe(1);
    expect(out).toContain("Row 2, H: 43831 is not certain to be a day: the workbook counts days from 1904");
    expect((await check(file("decided.xlsx", workbook(rows)))).status).toBe(0);
  });

  test.skipIf(process.platform === "win32")("ends at once by a signal, and its reader with it", async () => {
    const child = spawn(process.execPath, [built, "check", slow()], { stdio: ["ignore", "ignore", "pipe"] });
    const readers = () =>
      new Promise<string[]>((done) =>
        execFile("ps", ["-o", "pid=", "--ppid", String(child.pid)], (_, out) =>
          done(out.trim().split(/\s+/).filter(Boolean)),
        ),
      );
    let [reader] = await readers();
    while (reader === undefined) {
      [reader] = await readers();
    }
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([null, "SIGTERM"]);
    await expect.poll(() => isRunning(Number(reader)), { timeout: 20_000 }).toBe(false);
  });
});

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

describe("damaged workbooks, whatever the damage", () => {
  /** Numbers from 0 to below 1, the same each time. */
  function random(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return state / 2 ** 32;
    };
  }

  /** Some bytes changed, or the end cut off, or both. */
  function damage(bytes: Buffer, next: () => number): Buffer {
    const damaged = Buffer.from(bytes.subarray(0, next() < 0.2 ? Math.floor(next() * bytes.length) : bytes.length));
    for (let left = 1 + Math.floor(next() * 4); left > 0 && damaged.length > 4; left--) {
      damaged[4 + Math.floor(next() * (damaged.length - 4))] = Math.floor(next() * 256);
    }
    return damaged;
  }

  const forms = ["sheets", "no-workbook", "encrypted", "text", "damaged", "no-sheet", "too-large"];

  test("1,000 .xlsx: each is read or refused", () => {
    const good = workbook(register);
    const next = random(1);
    const found = new Map<string, number>();
    for (let turn = 0; turn < 1000; turn++) {
      const { answer, rows } = parse(damage(good, next), { unpacked: 1e8 });
      found.set(answer.form, (found.get(answer.form) ?? 0) + 1);
      expect([...readRegister(rows)].length).toBe(rows.length);
    }
    expect(forms).toEqual(expect.arrayContaining([...found.keys()]));
    expect(found.get("no-workbook")).toBeGreaterThan(100);
    expect(found.get("damaged")).toBeGreaterThan(100);
  });

  test.each(["biff8", "xlsb"] as const)(
    "15 of %s, some of which may take for ever",
    { timeout: 240_000 },
    async (type) => {
      const good = workbook(register, type);
      const next = random(2);
      for (let turn = 0; turn < 15; turn++) {
        const path = file(`damaged.${type}`, damage(good, next));
        const reading = await ask(path, { seconds: 2, megabytes: 150 });
        expect(forms).toContain(reading.form);
        const rows = [];
        for await (const batch of reading.form === "sheets" ? reading.batches : []) {
          rows.push(...batch.rows);
        }
        expect([...readRegister(rows)].length).toBe(rows.length);
      }
    },
  );
});
