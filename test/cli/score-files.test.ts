import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { tea } from "../../src/decisions/2026/index.js";
import { workbookOf } from "../../src/papers/workbook/workbook-of.js";
import { run } from "../support/command.js";
import { bestSheet, untyped } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-score-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const best = bestSheet(tea);
const one = join(folder, "mot.xlsx");
const two = join(folder, "hai.xlsx");
const faulty = join(folder, "loi.xlsx");
const old = join(folder, "cu.xls");

beforeAll(async () => {
  const council = { product: "Chè Tân Cương", answers: [best, { ...best, "4.1": 1 }], members: ["An", "Bình"] };
  const first = await workbookOf(tea, untyped(council));
  writeFileSync(one, first);
  writeFileSync(two, await workbookOf(tea, untyped({ product: "chè  Tân Cương", answers: [best], members: ["Chi"] })));
  const book = excel.read(first);
  writeFileSync(old, excel.write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
  const sheet = book.Sheets["Phiếu 1"] as excel.WorkSheet;
  const row = excel.utils
    .sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true })
    .findIndex(([key]) => key === "1.1");
  excel.utils.sheet_add_aoa(sheet, [["rất tốt"]], { origin: `E${row + 1}` });
  writeFileSync(faulty, excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
});

describe("score sheets in Excel files", () => {
  test("rate and explain take them, several together", async () => {
    const { status, out, err } = await run(["rate", one, "--json"]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      id: "Chè Tân Cương",
      decision: "2026",
      set: 11,
      exact: { sum: 196, count: 2 },
      stars: 5,
    });
    const together = await run(["explain", one, two]);
    expect([together.status, together.err]).toEqual([0, ""]);
    expect(together.out).toContain("Chè Tân Cương: Fresh and processed tea (2026/11, 3 members)");
    const mixed = await run(["rate", one, join(folder, "x.json")]);
    expect([mixed.status, mixed.out]).toEqual([2, ""]);
    expect(mixed.err).toContain("several files are read together only where all are score sheets in Excel files");
  });

  test("what cannot be read is told with its sheet and cell, and the exit status says so", async () => {
    const { status, err } = await run(["rate", faulty, "--lang", "vi"]);
    expect(status).toBe(1);
    expect(err).toMatch(/loi\.xlsx: Trang “Phiếu 1”, ô E\d+, tiêu chí 1\.1 \(.+\): “rất tốt” không phải mức nào/);
  });

  test("older kinds are read by the command, and no workbook is refused", async () => {
    const { status, out } = await run(["rate", old, "--json"]);
    expect([status, JSON.parse(out).stars]).toEqual([0, 5]);
    const none = join(folder, "text.xlsx");
    writeFileSync(none, "x");
    expect((await run(["rate", none])).status).toBe(2);
    const register = join(folder, "register.xlsx");
    const sheet = excel.utils.aoa_to_sheet([["Tên sản phẩm"], ["Chè"]]);
    const book = excel.utils.book_new();
    excel.utils.book_append_sheet(book, sheet, "Loc");
    writeFileSync(register, excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const refused = await run(["summary", register]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("there is no score sheet that can be read");
  });

  test("summary and plan", async () => {
    const summary = await run(["summary", one, two, "--json"]);
    expect(JSON.parse(summary.out)).toMatchObject({ evaluations: 1, stars: { 5: 1 } });
    const plan = await run(["plan", two, "--target", "5", "--json"]);
    expect([plan.status, JSON.parse(plan.out).ok]).toEqual([0, true]);
  });
});
