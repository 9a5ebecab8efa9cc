import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { run } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const check = (path: string, ...more: string[]) => run(["check", path, ...more]);
const results = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown> & { issues: { code: string; path: unknown[] }[] });

const header = "Tên sản phẩm,Chủ thể,Loại hình,Xã,Bộ sản phẩm,Mã số thuế,Điện thoại";
const right = "Chè Tân Cương,HTX Hảo Đạt,HTX,Tân Cương,11,0100109106,0912 345 678";
const wrong = "Chè Đại Từ,HTX La Bằng,HTX,La Bằng,99,0100109107,0123 456 7890";

describe("ocop check of sheets that are only to be rated", () => {
  const demo = (name: string) => join(import.meta.dirname, "../../examples/demo/sheets", name);

  test.each(["1-durian.json", "2-tea.json", "3-council.json", "4-tourism.json"])(
    "%s, which rate takes",
    async (name) => {
      const { status, out } = await check(demo(name));
      expect([status, out]).toEqual([0, "1 valid, 0 with issues, 0 with warnings\n"]);
    },
  );

  test("finds what rate finds", async () => {
    const rated = JSON.parse((await run(["rate", demo("5-faulty.json"), "--json"])).out) as {
      issues: { code: string }[];
    };
    const { status, out } = await check(demo("5-faulty.json"), "--json");
    expect(status).toBe(1);
    const [found] = results(out);
    expect(found).toMatchObject({ kind: "to-rate", ok: false });
    expect(found?.issues.map(({ code }) => code)).toEqual(rated.issues.map(({ code }) => code));
    const line = file("one.ndjson", '{"decision":"1999","set":1,"answers":{}}');
    expect(results((await check(line, "--json")).out)[0]?.issues).toMatchObject([{ code: "decision.unknown" }]);
  });

  test("a sheet to fill in lacks its answers, as rate says", async () => {
    const blank = file("blank.json", (await run(["new", "tea"])).out);
    const { issues } = results((await check(blank, "--json")).out)[0] ?? { issues: [] };
    expect(issues.length).toBeGreaterThan(20);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["answer.missing"]));
  });

  test("a sheet with an assessor is a record, and so is one that is called so", async () => {
    const kept = file("kept.json", JSON.stringify({ decision: "2026", set: 11, answers: {}, assessor: "Lan" }));
    expect(results((await check(kept, "--json")).out)[0]?.["kind"]).toBe("score-sheet");
    expect(results((await check(demo("2-tea.json"), "--kind", "phiếu", "--json")).out)[0]?.["kind"]).toBe(
      "score-sheet",
    );
  });
});

describe("what stands above a table", () => {
  const decision = "12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Thái Nguyên";
  const titled = (lines: readonly string[]) =>
    file(
      "titled.csv",
      `${[...lines, "STT,Tên sản phẩm,Chủ thể,Hạng sao", "1,Chè Tân Cương,HTX Hảo Đạt,4 sao"].join("\n")}\n`,
    );

  test("is suggested with the options that take it", async () => {
    const path = titled(["DANH SÁCH NĂM 2024,,,", `(Kèm theo Quyết định số ${decision}),,,`]);
    const { out } = await check(path, "--lang", "vi");
    expect(out.split("\n").filter((line) => line.startsWith("?"))).toEqual([
      "? Dòng 2, A: Tỉnh, thành phố có thể là Thái Nguyên (theo dòng tiêu đề của bảng); nếu đúng, hãy dùng --province",
      "? Dòng 2, A: Số quyết định công nhận có thể là 12/QĐ-UBND (theo dòng tiêu đề của bảng); nếu đúng, hãy dùng --decision",
      "? Dòng 2, A: Ngày công nhận có thể là 05/06/2024 (theo dòng tiêu đề của bảng)",
      "? Dòng 2, A: Cơ quan công nhận có thể là UBND tỉnh Thái Nguyên (theo dòng tiêu đề của bảng)",
    ]);
    expect((await check(path)).out).toContain("; if it is, use --decision\n");
  });

  test("is taken where the options say it", async () => {
    const { out } = await check(titled([]), "--province", "19", "--decision", decision, "--json");
    expect(results(out)[1]?.["record"]).toMatchObject({
      recognitions: [{ stars: 4, date: "2024-06-05", decisionNumber: "12/QĐ-UBND", authority: { tier: "province" } }],
    });
  });

  test("is not suggested again where the options say it, and a title that says otherwise is", async () => {
    const given = ["--province", "19", "--decision", `(Kèm theo Quyết định số ${decision})`, "--lang", "vi"];
    const suggestions = async (title: string) =>
      (await check(titled([title]), ...given)).out.split("\n").filter((line) => line.startsWith("?"));
    expect(await suggestions(`Kèm theo Quyết định số ${decision}`)).toEqual([]);
    expect(await suggestions("Quyết định số 99/QĐ-UBND ngày 01/02/2024 của UBND tỉnh Cà Mau")).toEqual([
      "? Dòng 1, A: Tỉnh, thành phố có thể là Cà Mau (theo dòng tiêu đề của bảng); nếu đúng, hãy dùng --province",
      "? Dòng 1, A: Số quyết định công nhận có thể là 99/QĐ-UBND (theo dòng tiêu đề của bảng); nếu đúng, hãy dùng --decision",
      "? Dòng 1, A: Ngày công nhận có thể là 01/02/2024 (theo dòng tiêu đề của bảng)",
      "? Dòng 1, A: Cơ quan công nhận có thể là UBND tỉnh Cà Mau (theo dòng tiêu đề của bảng)",
    ]);
  });

  test("is taken with its day as computers write it", async () => {
    const { out } = await check(
      titled([]),
      "--province",
      "19",
      "--json",
      "--decision",
      decision.replace("05/6/2024", "2024-06-05"),
    );
    expect(results(out)[1]?.["record"]).toMatchObject({ recognitions: [{ date: "2024-06-05" }] });
  });

  test.each([
    ["2094", "--decision: Ngày công nhận 05/06/2094 chưa đến\n"],
    ["1994", "--decision: Ngày công nhận 05/06/1994 trước khi có Chương trình OCOP (07/5/2018)\n"],
  ])("is refused with a day that cannot be, of %s", async (year, err) => {
    const given = decision.replace("2024", year);
    expect(await check(titled([]), "--decision", given, "--lang", "vi")).toMatchObject({ status: 2, out: "", err });
  });

  test("is refused where nobody can read it", async () => {
    expect(await check(titled([]), "--decision", "hôm qua", "--lang", "vi")).toEqual({
      status: 2,
      out: "",
      err: "không đọc được quyết định hôm qua; ghi như 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh\n",
    });
  });
});

test("types of producer are suggested by their names", async () => {
  const register = file("household.csv", "Tên sản phẩm,Chủ thể\nTrà sen,Hộ Nguyễn Văn A\n");
  const { out } = await check(register, "--province", "19", "--lang", "vi");
  expect(out.split("\n").filter((line) => line.startsWith("?"))).toEqual([
    "? Dòng 2, B: có thể là Hộ gia đình có đăng ký kinh doanh (theo tên chủ thể)",
    "? Dòng 2, B: có thể là Hộ sản xuất (theo tên chủ thể)",
  ]);
});

test("a province that is nearly right is suggested", async () => {
  const register = file("any.csv", `${header}\n${right}\n`);
  expect((await check(register, "--province", "Thai Nguyn", "--lang", "vi")).err).toBe(
    "không có tỉnh, thành phố Thai Nguyn; có phải ý bạn là Thái Nguyên?\n",
  );
});

describe("ocop check of a CSV file", () => {
  const path = file("register.csv", `${header}\n${right}\n${wrong}\nTổng cộng,,,,,,\n`);

  test("tells row and column of every issue, and sums up", async () => {
    const { status, out, err } = await check(path, "--province", "19");
    expect(status).toBe(1);
    expect(out.split("\n")).toEqual([
      "✗ Row 3, F: The tax code's check digit is wrong",
      "✗ Row 3, G: Mobile numbers of 11 digits were renumbered in September 2018",
      "! Row 3: Cannot tell which product set this belongs to",
      "Table: read by its headings from row 1: 7 columns known",
      "  22 cells hold something: 21 used, 1 kept as they are, 0 not read and reported",
      "1 valid, 1 with issues, 1 with warnings; 2 rows are not products (headings, blanks)",
      "",
    ]);
    expect(err).toBe("");
  });

  test("speaks Vietnamese", async () => {
    const { out } = await check(path, "--province", "Thái Nguyên", "--lang", "vi");
    expect(out).toContain("✗ Dòng 3, F: Mã số thuế sai chữ số kiểm tra");
    expect(out).toContain("1 bản ghi hợp lệ, 1 có lỗi, 1 có cảnh báo; 2 dòng không phải sản phẩm (tiêu đề, trống)");
  });

  test("the commonest findings are told as one only where they say the same", async () => {
    const days = file(
      "days.csv",
      "Tên sản phẩm,Chủ thể,Ngày công nhận\nChè,HTX Hảo Đạt,06/25/2024\nMiến,HTX Miến,08/23/2024\n",
    );
    const { out } = await check(days, "--province", "19");
    expect(out).toContain("  2 times, such as: “06/25/2024” has the month before the day");
    expect(out).toContain("  2 times: Cannot tell which product set this belongs to");
    expect((await check(days, "--lang", "vi")).out).toContain("  2 lần, ví dụ: “06/25/2024”");
    expect((await check(days, "--lang", "vi")).out).toContain("  2 lần: Thiếu thông tin: Tỉnh, thành phố; thêm cột");
  });

  test("what the table has no column for is told by its name, not by a path", async () => {
    const bare = file("bare.csv", "Tên sản phẩm,Chủ thể\nChè Tân Cương,Hảo Đạt\n");
    expect((await check(bare)).out).toContain("✗ Row 2: Missing: Province or city; add a column, or --province\n");
    const vi = (await check(bare, "--lang", "vi")).out;
    expect(vi).toContain("Thiếu thông tin: Tỉnh, thành phố; thêm cột, hoặc dùng --province\n");
    expect(vi).toContain("Thiếu thông tin: Loại hình chủ thể; thêm cột\n");
  });

  test("--json prints a result for every row, also for those that are no products", async () => {
    const { status, out, err } = await check(path, "--province", "19", "--json");
    expect(status).toBe(1);
    const rows = results(out);
    expect(rows.map(({ place, kind, ok }) => [place, kind, ok])).toEqual([
      [1, "headings", false],
      [2, "product", true],
      [3, "product", false],
      [4, "footer", false],
    ]);
    expect(rows[1]).toEqual({
      place: 2,
      kind: "product",
      ok: true,
      issues: [],
      warnings: [],
      account: { used: 7, kept: 0, reported: 0 },
      entry: expect.objectContaining({ productName: "Chè Tân Cương", set: "11" }),
      record: {
        name: "Chè Tân Cương",
        decision: "2026",
        set: 11,
        producer: {
          name: "HTX Hảo Đạt",
          type: "cooperative",
          taxCode: "0100109106",
          address: { current: { province: "19", communeName: "Tân Cương" } },
          contacts: { phones: ["+84912345678"] },
        },
      },
    });
    expect(rows[2]?.issues).toEqual([
      { code: "tax-code.check-digit", path: [3, "F"], params: {}, message: "The tax code's check digit is wrong" },
      expect.objectContaining({ code: "phone.old-mobile", path: [3, "G"] }),
    ]);
    expect(rows[2]).toMatchObject({ entry: { productName: "Chè Đại Từ" }, warnings: [{ code: "register.no-set" }] });
    expect(rows[2]).not.toHaveProperty("record");
    expect(err).toBe("1 valid, 1 with issues, 1 with warnings; 2 rows are not products (headings, blanks)\n");
  });

  test("--cleaned writes the valid records, in canonical form", async () => {
    const cleaned = join(folder, "cleaned.ndjson");
    await check(path, "--province", "19", "--cleaned", cleaned);
    const records = results(readFileSync(cleaned, "utf8"));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ name: "Chè Tân Cương", set: 11 });
    const again = await check(cleaned);
    expect(again).toMatchObject({ status: 0, out: "1 valid, 0 with issues, 0 with warnings\n" });
  });

  test("tells a missing province at its place, and an unknown one at once", async () => {
    expect((await check(path)).out).toContain("Row 2: Missing: Province or city; add a column, or --province");
    expect(await check(path, "--province", "Atlantis")).toMatchObject({
      status: 2,
      out: "",
      err: "there is no province or city Atlantis\n",
    });
  });

  test("a name that is missing is told once", async () => {
    const { out } = await check(file("nameless.csv", `${header}\n,,HTX,X,11,,\n`), "--province", "19");
    expect(out.match(/✗/g)).toHaveLength(2);
    expect(out).toContain("✗ Row 2, A: The product's name is missing");
    expect(out).toContain("✗ Row 2, B: The producer's name is missing");
  });

  test.each([
    ["semicolons", header.replaceAll(",", ";"), right.replaceAll(",", ";"), "utf8"],
    ["tabs", header.replaceAll(",", "\t"), right.replaceAll(",", "\t"), "utf8"],
    ["a byte-order mark", `\uFEFF${header}`, right, "utf8"],
    ["quotes and line ends of Windows", header, `"${right.replaceAll(",", '","')}"\r`, "utf8"],
    ["Unicode text of Excel", `\uFEFF${header}`, right, "utf16le"],
    ["UTF-16 without its mark", header, right, "utf16le"],
  ] as const)("reads %s", async (name, first, second, encoding) => {
    const path = file(`${name}.csv`, Buffer.from(`${first}\n${second}\n`, encoding));
    expect(await check(path, "--province", "19")).toMatchObject({
      status: 0,
      out: expect.stringMatching(
        /\n1 valid, 0 with issues, 0 with warnings; 1 row is not a product .headings, blanks.\n$/,
      ),
    });
  });

  test("reads UTF-16 with the other order of bytes, with a mark and without", async () => {
    for (const mark of ["\uFEFF", ""]) {
      const bytes = Buffer.from(`${mark}${header}\n${right}\n`, "utf16le").swap16();
      expect(await check(file("swapped.csv", bytes), "--province", "19")).toMatchObject({ status: 0 });
    }
  });

  test("a damaged byte makes no UTF-16 of UTF-8", async () => {
    const text = Buffer.from(`${header}\n${right}\n`);
    text[text.length - 3] = 0;
    const { out } = await check(file("nul.csv", text), "--province", "19", "--json");
    expect(out).toContain("HTX Hảo Đạt");
  });

  test("knows a set by its name, slug or code, in either language", async () => {
    for (const set of ["11", "tea", "2026/11", "fresh and PROCESSED tea", "che tuoi"]) {
      const row = `A,B,HTX,C,${set},,`;
      const { out } = await check(file("sets.csv", `${header}\n${row}\n`), "--province", "19", "--json");
      expect(results(out)[1]?.["record"]).toEqual(
        set === "che tuoi" ? expect.not.objectContaining({ set: 11 }) : expect.objectContaining({ set: 11 }),
      );
    }
  });

  test("says where a text stops being CSV, or that it is in another encoding", async () => {
    const open = await check(file("open.csv", `${header}\n"Chè,B\n`));
    expect(open).toMatchObject({ status: 2 });
    expect(open.err).toMatch(/cannot read .*open\.csv: Line \d+: not valid CSV/);
    const other = await check(file("other.csv", Buffer.from([...Buffer.from(`${header}\n`), 0xc8, 0xcf, 0x0a])));
    expect(other).toMatchObject({ status: 2 });
    expect(other.err).toContain("Line 2: not UTF-8 text");
    expect((await check(join(folder, "none.csv"))).err).toContain("cannot read");
    expect(await check(file("empty.csv", ""))).toMatchObject({ status: 2 });
  });

  test("shows a bar on a terminal only", async () => {
    expect((await run(["check", path], { isTerminal: true })).err).not.toBe("");
    expect((await check(path)).err).toBe("");
  });

  test("reads many rows", async () => {
    const many = file("many.csv", `${header}\n${`${right}\n`.repeat(20_000)}`);
    const { status, out } = await check(many, "--province", "19");
    expect([status, out.split("\n")]).toEqual([
      0,
      [
        "Table: read by its headings from row 1: 7 columns known",
        "  140007 cells hold something: 140007 used, 0 kept as they are, 0 not read and reported",
        "20000 valid, 0 with issues, 0 with warnings; 1 row is not a product (headings, blanks)",
        "",
      ],
    ]);
  });
});

/** The built reader of workbooks is started for each. */
describe("ocop check of a workbook", () => {
  const titles = [["DANH SÁCH SẢN PHẨM OCOP"], [], []];
  const headings = [
    ...["TT", "Tên sản phẩm", "Nhóm SP", "Loại hình", "Chủ thể", "Xã/phường", "Địa chỉ", "Đại diện", "ĐT", "Sao"],
    ...["Ngày hết hạn", "Sao", "Ngày", "Năm", "Số QĐ", "Cơ quan", "Sao", "Ngày", "Năm", "Số QĐ", "Cơ quan", "Ghi chú"],
  ];
  const award = [4, 45827, 2025, "858/QĐ-UBND", "UBND tỉnh Lâm Đồng"];
  const first = [
    1,
    "Mắc ca sấy",
    "x",
    "HTX",
    "HTX Long Việt",
    "Tuy Đức",
    "Thôn 2",
    "A",
    "0912345678",
    4,
    46923,
    ...award,
  ];
  const merged = [2, "Mắc ca rang", null, null, null, null, null, null, null, 4, 46923, ...award];
  const sheet = excel.utils.aoa_to_sheet([...titles, headings, first, merged]);
  sheet["G6"] = { t: "e", v: 23, w: "#REF!" };
  const book = excel.utils.book_new();
  excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet([["Bìa"]]), "Bìa");
  excel.utils.book_append_sheet(book, sheet, "Loc");
  const path = file("register.xlsx", excel.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);

  test("finds the agencies' sheet, merged cells, serial days and error values", async () => {
    const { status, out } = await check(path, "--province", "68", "--json");
    expect(status).toBe(1);
    const rows = results(out).filter(({ kind }) => kind === "product");
    expect(rows[0]).toMatchObject({
      place: 5,
      ok: true,
      record: {
        name: "Mắc ca sấy",
        producer: { name: "HTX Long Việt", type: "cooperative" },
        recognitions: [{ stars: 4, date: "2025-06-19", expires: "2028-06-19", authority: { tier: "province" } }],
      },
    });
    expect(rows[1]).toMatchObject({ place: 6, entry: { producerName: "HTX Long Việt" } });
    expect(rows[1]?.issues).toEqual([
      expect.objectContaining({ code: "register.broken-cell", path: [6, "G"], params: { given: "#REF!" } }),
    ]);
  });

  test.each([0.3, 0.6, 0.9, 0.99])("cut off at %f of its length it is none that can be read", async (share) => {
    const bytes = readFileSync(path);
    const cut = file(`cut-${share}.xlsx`, bytes.subarray(0, Math.floor(bytes.length * share)));
    const { status, out, err } = await check(cut);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("workbook");
  });

  test("--sheet names another sheet", async () => {
    expect(await check(path, "--sheet", "Bìa")).toMatchObject({ status: 1 });
    const missing = await check(path, "--sheet", "toString");
    expect(missing).toMatchObject({ status: 2 });
    expect(missing.err).toContain("there is no sheet toString; it has: Bìa, Loc");
  });

  test("says what is not a workbook", async () => {
    const { status, err } = await check(file("archive.xlsx", "MIME-Version: 1.0"));
    expect([status, err]).toEqual([2, expect.stringContaining("it is not an Excel workbook")]);
    expect((await check(join(folder, "none.xlsx"))).err).toContain("ENOENT");
  });
});

describe("ocop check of records", () => {
  const producer = { type: "farm", name: "Trang trại A", address: { current: { province: "68" } } };
  const product = { name: "Chè", producerId: "p" };

  test("finds out what kind each record is", async () => {
    const sheet = {
      decision: "2026",
      set: 11,
      answers: {},
      role: "self-assessment",
      date: "2026-06-01",
      assessor: { name: "A" },
    };
    const award = { stars: 3, evidence: "proposal" };
    const certificate = { stars: 3, issued: "2026-06-01", expires: "2029-06-01", authority: { tier: "province" } };
    const dossier = { kind: "first", decision: "2026", set: 11, documents: [] };
    const { answers: _, ...head } = sheet;
    const evaluation = {
      decision: "2026",
      set: 11,
      date: "2026-06-01",
      council: { tier: "province" },
      members: [{ ...head, answers: {}, role: "council-member" }],
    };
    const all = [producer, product, sheet, award, certificate, dossier, evaluation];
    const { status, out } = await check(file("all.ndjson", all.map((one) => JSON.stringify(one)).join("\n")), "--json");
    expect(results(out).map(({ kind, ok, issues }) => [kind, ok, issues])).toEqual(
      ["producer", "product", "score-sheet", "recognition", "certificate", "dossier", "evaluation"].map((kind) => [
        kind,
        true,
        [],
      ]),
    );
    expect(status).toBe(0);
  });

  test("--kind says it", async () => {
    const path = file("list.json", JSON.stringify([producer, product]));
    expect(await check(path)).toMatchObject({ status: 0, out: "2 valid, 0 with issues, 0 with warnings\n" });
    const { status, out } = await check(path, "--kind", "producer");
    expect(status).toBe(1);
    expect(out).toContain("✗ Record 2, type: Required information is missing");
    expect(out).toContain("✗ Record 2, producerId: There is no field “producerId”");
    expect((await check(path, "--kind", "shop")).status).toBe(2);
  });

  test("reads one document, and standard input", async () => {
    expect(await check(file("one.json", JSON.stringify(product, null, 2)))).toMatchObject({ status: 0 });
    expect(await run(["check", "-"], { stdin: JSON.stringify({ ...product, stars: 5 }) })).toMatchObject({
      status: 1,
      out: expect.stringContaining("Stars cannot be entered in “stars”"),
    });
  });

  test("a line that is no JSON gives a result, and the rest goes on", async () => {
    const path = file("broken.ndjson", `${JSON.stringify(product)}\n{"name":\n${JSON.stringify(product)}\n`);
    const { status, out } = await check(path, "--json");
    expect(status).toBe(2);
    expect(results(out).map(({ ok, issues }) => [ok, issues.map(({ code }) => code)])).toEqual([
      [true, []],
      [false, ["input.not-json"]],
      [true, []],
    ]);
    expect((await check(path)).out).toContain("✗ line 2, column 9: not valid JSON");
  });

  test("says what cannot be read at all", async () => {
    expect(await check(file("empty.json", " "))).toMatchObject({ status: 2, out: "" });
    expect((await check(file("half.json", '{\n"a":'))).err).toMatch(/half\.json: line 2, column 5: not valid JSON/);
    expect((await check(join(folder, "none.json"))).status).toBe(2);
    expect((await check(file("one2.json", "{}"), "--cleaned", join(folder, "no", "where"))).status).toBe(2);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });
});
