import { describe, expect, it } from "vitest";
import { read, utils, type WorkSheet, write } from "xlsx";
import { checkRegisterRow, readRecordTable } from "../../src/exchange/check.js";
import { readCsvTable, readRegister } from "../../src/exchange/index.js";
import { executablePath } from "./support/browser.js";
import { downloaded, downloadedFile, file, pages, seriousFindings } from "./support/pages.js";
import { registerCsv } from "./support/registers.js";

const ROWS = 2000;

/** The rows of a register as the package checks them. */
function checkedRows(csv: string) {
  const read = readCsvTable(csv);
  expect(read.ok).toBe(true);
  return [...readRegister(read.ok ? read.value : [], { on: "2026-11-29" })].map((row) => ({
    row,
    ...checkRegisterRow(row),
  }));
}

/** A workbook with sheets of texts. */
function workbook(sheets: Readonly<Record<string, string>>, hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new();
  for (const [name, csv] of Object.entries(sheets)) {
    const rows = csv.split("\n").map((line) => line.split(","));
    const sheet = utils.aoa_to_sheet(rows);
    // What does not meet the eye in a workbook of an office: a filtered row, and a remark.
    sheet["!rows"] = [{}, {}, { hidden: true }];
    utils.cell_add_comment(sheet["B1"], "xem lại", "An");
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe.skipIf(executablePath === undefined)("the officer's desk in a browser", () => {
  const { open, go, publish } = pages();

  it("shows the findings of 2,000 rows at their cells, as the package makes them, and hands out what is right", async () => {
    const csv = registerCsv(ROWS);
    const checked = checkedRows(csv);
    const wrong = checked.filter(({ issues }) => issues.length > 0);
    const page = await open("#desk");
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", csv));
    await page.locator(".register").waitFor();
    const counts = await page.locator(".count dd").allTextContents();
    expect(counts.map(Number)).toEqual([
      ROWS - wrong.length,
      wrong.length,
      checked.filter(({ row, warnings }) => row.entry !== undefined && warnings.length > 0).length,
      checked.length - ROWS,
    ]);
    const account = checked.reduce((sum, { row }) => sum + row.account.used, 0);
    await page.getByText(`${account} đã dùng`).waitFor();
    const first = wrong[0];
    const [, letter = ""] = first?.issues[0]?.path ?? [];
    const cell = page.locator(".register tr.row").first().locator("td.cell-issue");
    expect(await cell.textContent()).toContain(String(first?.row.cells.at(String(letter).charCodeAt(0) - 65)));
    await page.locator(".said").first().getByText(`${letter}${first?.row.row}`).waitFor();
    const cleaned = await downloaded(page, () => page.getByRole("button", { name: "CSV" }).click());
    const table = readCsvTable(cleaned);
    const records = table.ok ? readRecordTable(table.value)?.records : undefined;
    expect(records?.map(({ record }) => record)).toEqual(checked.flatMap(({ record }) => record ?? []));
    await page.locator("input[type=date]").first().fill("2026-12-01");
    await page.locator("input[type=date]").nth(1).fill("2026-12-31");
    await page.getByText("20 việc đến hạn", { exact: true }).waitFor();
    const ics = await downloaded(page, () => page.getByRole("button", { name: "Lịch (.ics)" }).click());
    expect(ics.match(/DTSTART;VALUE=DATE:20261215/g)).toHaveLength(20);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("goes through findings by filter and by keyboard", async () => {
    const page = await open("#desk");
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", registerCsv(200)));
    await page.locator(".found-kind", { hasText: "31/02/2025" }).click();
    await page.getByText("dòng 1–2 trong 2 dòng").waitFor();
    expect(await page.locator(".said li").count()).toBe(2);
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await page.getByRole("button", { name: "Mọi dòng" }).click();
    await page.locator("td[tabindex='0']").focus();
    for (const key of ["ArrowDown", "ArrowRight", "PageDown"]) {
      await page.keyboard.press(key);
    }
    await page.getByText("dòng 41–80 trong 201 dòng").waitFor();
    await page.locator(".register tr.row").first().locator("td:focus", { hasText: "Chè Tân Cương 40" }).waitFor();
  });

  it("reads the sheets of a workbook, says which it does not read, and keeps what is open where a file is none", async () => {
    const csv = registerCsv(20);
    const page = await open("#start");
    const book = workbook({ "Đăng ký": csv, "Ghi chú": "Người lập,An", Ẩn: csv }, ["Ẩn"]);
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.xlsx", book));
    await page.locator(".register").waitFor();
    expect(new URL(page.url()).hash).toBe("#desk");
    await page.getByText("Trang tính “Ẩn” (21 dòng) không được đọc: trang bị ẩn").waitFor();
    await page.getByText("Trang tính “Ghi chú” (1 dòng) không được đọc: không phải bảng đăng ký").waitFor();
    await page.getByText("Dòng 3 bị ẩn trong tệp Excel; vẫn được đọc.").waitFor();
    await page.getByText("Ô B1 có ghi chú; ghi chú không được đọc.").waitFor();
    await page.locator("input[type=file]").setInputFiles(file("x.xlsx", "PK\u0003\u0004 cut off"));
    await page.locator("[role=alert]", { hasText: "tệp bị hỏng" }).waitFor();
    expect(await page.locator(".count dd").first().textContent()).toBe("18");
  });

  it("gives a workbook back with what was found at its rows and cells, and what is right as another", async () => {
    const csv = registerCsv(20);
    const checked = checkedRows(csv);
    const page = await open("#desk", { acceptDownloads: true });
    const book = workbook({ "Đăng ký": csv, "Ghi chú": "Người lập,An" });
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.xlsx", book));
    const written = await downloadedFile(page, () =>
      page.getByRole("button", { name: "Bảng này kèm kết quả kiểm tra" }).click(),
    );
    expect(written.name).toBe("dang-ky - da kiem tra.xlsx");
    const given = read(written.bytes);
    expect(given.SheetNames).toEqual(["Đăng ký", "Ghi chú", "Kết quả kiểm tra"]);
    const sheet = given.Sheets["Đăng ký"] as WorkSheet;
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: "" });
    const before = csv.split("\n")[0]?.split(",").length ?? 0;
    expect(rows[0]?.[before]).toBe("Kết quả kiểm tra");
    for (const { row, issues, warnings } of checked.filter((one) => one.row.entry !== undefined)) {
      const [first] = [...issues, ...warnings, ...row.suggestions];
      const said = String(rows[row.row - 1]?.[before]);
      const letter = /^([A-Z]): /.exec(said)?.[1];
      expect([row.row, said === "✓ Không có lỗi", letter]).toEqual([row.row, first === undefined, first?.path[1]]);
      expect(sheet[`${letter ?? "Z"}${row.row}`]?.c === undefined).toBe(letter === undefined);
    }
    const list = utils.sheet_to_json<unknown[]>(given.Sheets["Kết quả kiểm tra"] as WorkSheet, { header: 1 });
    expect(list.filter(([kind]) => kind === "Lỗi")).toHaveLength(checked.flatMap(({ issues }) => issues).length);
    const cleaned = await downloadedFile(page, () => page.getByRole("button", { name: "Excel (.xlsx)" }).click());
    expect(cleaned.name).toBe("san-pham-hop-le.xlsx");
    const records = utils.sheet_to_json<(string | number)[]>(read(cleaned.bytes).Sheets["Sản phẩm"] as WorkSheet, {
      header: 1,
      defval: "",
    });
    expect(readRecordTable(records)?.records.map(({ record }) => record)).toEqual(
      checked.flatMap(({ record }) => record ?? []),
    );
  });

  it("makes a workbook of a CSV file", async () => {
    const page = await open("#desk", { acceptDownloads: true });
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", registerCsv(20)));
    await page.getByRole("button", { name: "English" }).click();
    const { name, bytes } = await downloadedFile(page, () =>
      page.getByRole("button", { name: "This register with its findings" }).click(),
    );
    expect([name, read(bytes).SheetNames]).toEqual(["dang-ky - checked.xlsx", ["dang-ky", "Findings"]]);
  });

  it("counts the rows of no province once it is told", async () => {
    const rows = registerCsv(20).split("\n");
    const csv = rows.map((row) => row.split(",").toSpliced(5, 1).join(",")).join("\n");
    const page = await open("#desk");
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", csv));
    await page.locator(".found-kind", { hasText: "chọn tỉnh ở trên" }).waitFor();
    await page.locator("select").selectOption({ label: "Thái Nguyên" });
    await page.locator(".found-kind", { hasText: "chọn tỉnh ở trên" }).waitFor({ state: "detached" });
    expect(await page.locator(".count dd").first().textContent()).toBe("18");
  });

  it("says which labels are valid on a day, and answers for the product on a shelf", async () => {
    const page = await open("#label");
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", registerCsv(200)));
    await page.locator("input[type=date]").fill("2026-12-16");
    await page.getByText("200 sản phẩm, 194 sản phẩm còn hiệu lực").waitFor();
    await page.locator("input[type=search]").fill("che\u0300 Ta\u0302n Cu\u031bo\u031bng 150");
    await page.getByText("1 sản phẩm, 1 sản phẩm còn hiệu lực").waitFor();
    await page.getByRole("link", { name: "Đường dẫn của sản phẩm" }).click();
    await page.locator(".shelf.may", { hasText: "Chè Tân Cương 150" }).waitFor();
    await go(page, "#label/19-05482-0007-2025");
    await page.locator(".shelf.may-not", { hasText: "Chè Tân Cương 7" }).waitFor();
    await go(page, "#label/khong-co");
    await page.locator(".shelf[role=alert]", { hasText: "khong-co" }).waitFor();
  });

  it("takes the register that lies beside the page, and none from elsewhere", async () => {
    publish("san-pham.csv", registerCsv(5));
    const page = await open("?register=san-pham.csv#label/19-05482-0003-2025");
    await page.locator(".shelf.may", { hasText: "Chè Tân Cương 3" }).waitFor();
    for (const named of ["https://example.org/x.csv", "//example.org/x.csv"]) {
      const other = await open(`?register=${encodeURIComponent(named)}#label/1`);
      await other.locator("[role=alert]", { hasText: "không đọc tệp từ nơi khác" }).waitFor();
    }
  });

  it.each([
    ["light", 390],
    ["dark", 1440],
  ] as const)("has no serious finding of accessibility, %s, %i px wide", async (colorScheme, width) => {
    const page = await open("#desk", { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    expect(["empty", await seriousFindings(page)]).toEqual(["empty", []]);
    await page.locator("input[type=file]").setInputFiles(file("x.csv", "a,b"));
    await page.locator("[role=alert]").waitFor();
    expect(["refused", await seriousFindings(page)]).toEqual(["refused", []]);
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", registerCsv(50)));
    await page.locator(".register").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(["desk", await seriousFindings(page)]).toEqual(["desk", []]);
    for (const [hash, seen] of [
      ["#label", ".labels"],
      ["#label/19-05482-0003-2025", ".shelf.may"],
      ["#label/19-05482-0007-2025", ".shelf.may-not"],
      ["#label/x", ".shelf[role=alert]"],
    ] as const) {
      await go(page, hash);
      await page.locator(seen).first().waitFor();
      expect([hash, await seriousFindings(page)]).toEqual([hash, []]);
    }
  });
});
