import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ProgrammeSummary } from "../../src/programme/index.js";
import { run } from "../support/command.js";
import { validProduct } from "../support/full-product.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-titled-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A list as it stands behind a decision: who recognised its products, and when, is said once, above it. */
const list = file(
  "kem-theo.csv",
  [
    "DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN,,,,",
    '"(Kèm theo Quyết định số 858/QĐ-UBND ngày 05/8/2026 của UBND tỉnh Thái Nguyên)",,,,',
    "TT,Tên sản phẩm,Chủ thể,Xã,Số sao",
    "1,Chè Tân Cương,HTX Hảo Đạt,Tân Cương,4",
    "2,Miến dong,HTX Miến,Na Rì,3",
  ].join("\n"),
);
const decision = "858/QĐ-UBND ngày 05/8/2026 của UBND tỉnh Thái Nguyên";
const records = file("san-pham.json", JSON.stringify(validProduct()));

const hint = "Number of the decision may be 858/QĐ-UBND (by a title line of the sheet); if it is, use --decision";

describe("a register whose decision stands above it", () => {
  test.each([["verify", "--on", "2026-11-29"], ["agenda"], ["stats", "--on", "2026-11-29"]])(
    "is not taken as its title says by %s, which names the option",
    async (command, ...options) => {
      const { err } = await run([command, list, ...options]);
      expect(err.split("\n")).toContain(`${list}, Row 2: ${hint}`);
    },
  );

  test("verify says with which option stars without a decision have one, and takes it", async () => {
    const without = await run(["verify", list, "--on", "2026-11-29", "--lang", "vi"]);
    expect(without.status).toBe(1);
    expect(without.out.replace(/\s+/g, " ")).toContain("nếu mọi sản phẩm cùng một quyết định, hãy dùng --decision");
    const { status, out, err } = await run(["verify", list, "--on", "2026-11-29", "--decision", decision]);
    expect([status, out.split("\n")[0]]).toEqual([
      0,
      "✓ Row 4: Chè Tân Cương ★★★★☆: may be printed up to and including 2029-08-05",
    ]);
    expect(err).not.toContain("--decision");
  });

  test("without accents, or with a number alone, the option is the decision of the title", async () => {
    const same = "858/QD-UBND ngay 05/8/2026 cua Uy ban nhan dan tinh Thai Nguyen";
    const { err } = await run(["verify", list, "--decision", same, "--province", "Thái Nguyên"]);
    expect(err).toBe("");
    const { out } = await run(["verify", list, "--decision", "858/QĐ-UBND"]);
    expect(out).toContain("The recognition lacks its date, authority and is left out\n");
  });

  test.each(["verify", "agenda", "check"])(
    "%s names no option for a row whose table says decisions",
    async (command) => {
      const rows = ["1,Chè,HTX A,Tân Cương,4,858/QĐ-UBND ngày 05/8/2026 của UBND tỉnh X", "2,Mật,HTX B,Tân Cương,3,"];
      const own = file("own.csv", ["TT,Tên sản phẩm,Chủ thể,Xã,Số sao,Quyết định", ...rows].join("\n"));
      const { out } = await run([command, own]);
      expect(out).toContain("The recognition lacks its date, decision number, authority and is left out");
      expect(out).not.toContain("--decision");
    },
  );

  test("agenda has the certificates of its products with the option", async () => {
    const days = ["--from", "2029-01-01", "--to", "2029-12-31", "--json"];
    const items = async (...options: string[]) =>
      (JSON.parse((await run(["agenda", list, ...days, ...options])).out) as { items: unknown[] }).items.length;
    expect([await items(), await items("--decision", decision)]).toEqual([0, 6]);
  });

  test("stats counts its products as recognised with the option", async () => {
    const standing = async (...options: string[]) => {
      const { out } = await run(["stats", list, "--on", "2026-11-29", "--json", ...options]);
      return (JSON.parse(out) as ProgrammeSummary).all.starsInForce.map(({ key, count }) => [key, count]);
    };
    expect([await standing(), await standing("--decision", decision)]).toEqual([
      [],
      [
        [3, 1],
        [4, 1],
      ],
    ]);
  });

  test.each(["verify", "agenda", "stats", "check"])(
    "%s says that the options say nothing of records",
    async (command) => {
      const { err } = await run([command, records, "--decision", decision, "--province", "19", "--sheet", "Loc"]);
      expect(err.split("\n").slice(0, 3)).toEqual([
        `${records}: only workbooks have sheets; --sheet is ignored`,
        `${records}: --province is for registers (CSV, Excel) and is ignored`,
        `${records}: --decision is for registers (CSV, Excel) and is ignored`,
      ]);
    },
  );

  test("standard input is called so where options say nothing of it", async () => {
    const { err } = await run(["verify", "-", "--province", "19", "--lang", "vi"], { stdin: "[]" });
    expect(err).toBe("đầu vào chuẩn: chỉ bảng đăng ký (CSV, Excel) mới dùng --province; bỏ qua\n");
  });

  test.each(["verify", "agenda", "stats"])("%s refuses a decision that nobody can read", async (command) => {
    expect(await run([command, list, "--decision", "hôm qua", "--lang", "vi"])).toEqual({
      status: 2,
      out: "",
      err: "không đọc được quyết định hôm qua; ghi như 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh\n",
    });
  });
});
