/** Tables of records, as `check --cleaned` writes them, and what reads them again. The built reader of workbooks is run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRecordTable } from "../../src/exchange/record-table/read-table.js";
import { recordTable } from "../../src/exchange/record-table/tabulate.js";
import { run } from "../support/command.js";
import { full } from "../support/full-records.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-record-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

const register = `TT,Tên sản phẩm,Chủ thể,Xã,Huyện,Tỉnh,Số sao,Quyết định,Ngày,Cơ quan
1,Chè Tân Cương,HTX Hảo Đạt,Tân Cương,TP Thái Nguyên,Thái Nguyên,4,1234/QĐ-UBND,15/06/2024,UBND tỉnh Thái Nguyên
2,=Mật ong,Công ty TNHH A,Bình Yên,Định Hóa,Thái Nguyên,3,55/QĐ-UBND,15/06/2024,UBND huyện Định Hóa
`;

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = (name: string) => readFileSync(join(folder, name), "utf8");

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test.each(["product", "producer", "recognition", "certificate"] as const)(
    "a %s with every field is read back",
    (kind) => {
      const record = full[kind]();
      const { headings, rows } = recordTable([record], language);
      expect(new Set(headings).size).toBe(headings.length);
      const read = readRecordTable([headings, ...rows]);
      expect(read?.kind).toBe(kind);
      expect(read?.records).toEqual([{ row: 2, record }]);
    },
  );

  test.each(["csv", "xlsx"])("what --cleaned writes as .%s says what it says as NDJSON", async (ending) => {
    const path = file(`register-${language}.csv`, register);
    const name = `cleaned-${language}.${ending}`;
    await run(["check", path, "--cleaned", join(folder, "records.ndjson")]);
    await run(["check", path, "--cleaned", join(folder, name), "--lang", language]);
    const again = await run(["check", join(folder, name), "--cleaned", join(folder, "again.ndjson")]);
    expect(again.status).toBe(0);
    expect(again.out).toContain("a table that --cleaned wrote");
    expect(text("again.ndjson")).toBe(text("records.ndjson"));
    expect(text("again.ndjson").trim().split("\n")).toHaveLength(2);
  });
});

test("every register that is read has a table that says the same", async () => {
  const registers = readdirSync("test/wild/files").filter((name) => /\.(?:csv|xlsx|xls)$/.test(name));
  for (const name of registers) {
    const path = join("test/wild/files", name);
    await run(["check", path, "--province", "19", "--cleaned", join(folder, "wild.ndjson")]);
    const records = text("wild.ndjson");
    await run(["check", path, "--province", "19", "--cleaned", join(folder, "wild.csv")]);
    await run(["check", join(folder, "wild.csv"), "--cleaned", join(folder, "wild-again.ndjson")]);
    const again = records === "" ? "" : text("wild-again.ndjson");
    expect([name, again]).toEqual([name, records]);
  }
});

test.each(["agenda", "verify"])("%s takes the table", async (command) => {
  const path = file("so.csv", register);
  await run(["check", path, "--cleaned", join(folder, "so.xlsx")]);
  await run(["check", path, "--cleaned", join(folder, "so.ndjson")]);
  const [table, records] = await Promise.all(
    ["so.xlsx", "so.ndjson"].map((name) => run([command, join(folder, name), "--on", "2026-11-29", "--json"])),
  );
  expect(table?.status).toBe(records?.status);
  const said = (out = "") => out.replaceAll('"row"', '"record"').replaceAll(/"place": ?\d+/g, "");
  expect(said(table?.out)).toBe(said(records?.out));
});

test("what is wrong in a cell is told by its column", async () => {
  await run(["check", file("so.csv", register), "--cleaned", join(folder, "edited.csv")]);
  const edited = text("edited.csv").replace("2024-06-15", "15/06/2024");
  const { status, out } = await run(["check", file("edited.csv", edited), "--lang", "en"]);
  expect(status).toBe(1);
  expect(out).toMatch(/✗ Row 2, [A-Z]: /);
});

test.each([
  [["Tên sản phẩm", "Ghi chú"]],
  [["Tên sản phẩm", "Chủ thể: Tên chủ thể", "Huyện"]],
  [["Tên sản phẩm", "Các lần công nhận 0: Hạng sao"]],
  [[]],
])("%j are not the headings of such a table", (headings) => {
  expect(readRecordTable([headings, headings.map(() => "x")])).toBeUndefined();
});

test("what stands under no heading is told", () => {
  const read = readRecordTable([["Tên sản phẩm", "Chủ thể: Tên chủ thể"], ["Chè", "HTX A", "4 sao"], []]);
  expect(read?.records).toEqual([
    { row: 2, record: { name: "Chè", producer: { name: "HTX A" }, "column 3": "4 sao" } },
  ]);
});
