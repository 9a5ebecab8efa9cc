import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { merge, type ProgrammeSummary, summarize } from "../../src/programme/index.js";
import { run } from "../support/command.js";
import { validProduct, validRecognition } from "../support/full-product.js";

const register = join(import.meta.dirname, "screens/input/provinces.csv");
const folder = mkdtempSync(join(tmpdir(), "ocop-stats-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const on = ["--on", "2026-11-24"];
const summaryOf = async (...line: readonly string[]) => {
  const { out, status } = await run(["stats", ...line, "--json"]);
  return { status, summary: JSON.parse(out) as ProgrammeSummary };
};

/** The heading and the rows of a file, each as lines of their own. */
const [head = "", ...rows] = readFileSync(register, "utf8").trim().split("\n");

describe("ocop stats", () => {
  test("counts the records of NDJSON as the function does", async () => {
    const product = { ...validProduct(), recognitions: [{ ...validRecognition(), revoked: undefined }] };
    const records = [product, { ...product, id: "product-2" }, { answers: {} }];
    const lines = file("records.ndjson", records.map((record) => JSON.stringify(record)).join("\n"));
    const { summary, status } = await summaryOf(lines, ...on, "--by", "set");
    const given = JSON.parse(JSON.stringify(records)) as unknown[];
    expect(summary).toEqual(summarize(given, { on: "2026-11-24", by: "set" }));
    expect(status).toBe(0);
    expect(summary.all).toMatchObject({ products: 2, producers: 1 });
  });

  test("reads several registers together, and joins their summaries to the same", async () => {
    const one = file("north.csv", [head, ...rows.slice(0, 2)].join("\n"));
    const other = file("south.csv", [head, ...rows.slice(2)].join("\n"));
    const whole = await summaryOf(one, other, ...on, "--by", "province");
    expect(whole.summary).toEqual((await summaryOf(register, ...on, "--by", "province")).summary);
    const parts = await Promise.all(
      [one, other].map(async (path) => {
        const { out } = await run(["stats", path, ...on, "--by", "tỉnh", "--json"]);
        return file(`${path.endsWith("north.csv") ? "north" : "south"}.json`, out);
      }),
    );
    const joined = await summaryOf(...parts.toReversed(), "--merge");
    expect(joined).toEqual(whole);
    expect(merge([whole.summary]).ok).toBe(true);
  });

  test("reads the tables that check --cleaned writes, in a workbook, too", async () => {
    const row = "1,Chè,HTX Một,Xã Thượng,4,1/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên";
    const headings = "TT,Tên sản phẩm,Chủ thể,Xã,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";
    const given = file("given.csv", `${headings}\n${row}\n`);
    const counts = async (path: string) => (await summaryOf(path, ...on)).summary.all;
    const expected = await counts(given);
    expect([expected.products, expected.starsInForce[0]?.key]).toEqual([1, 4]);
    for (const name of ["cleaned.csv", "cleaned.xlsx", "cleaned.ndjson"]) {
      const cleaned = join(folder, name);
      await run(["check", given, "--province", "19", "--cleaned", cleaned]);
      const { producers, starsInForce, standings } = await counts(cleaned);
      expect([producers, starsInForce, standings]).toEqual([1, expected.starsInForce, expected.standings]);
    }
  });

  test("takes the province of a register from the command line", async () => {
    const bare = file("bare.csv", "TT,Tên sản phẩm,Chủ thể,Hạng sao\n1,Chè,HTX Một,3\n");
    const keys = async (...more: readonly string[]) =>
      (await summaryOf(bare, ...on, ...more)).summary.all.provinces.map(({ key }) => key);
    expect(await keys()).toEqual([null]);
    expect(await keys("--province", "Lâm Đồng")).toEqual(["68"]);
    const wrong = await run(["stats", bare, "--province", "Lâm Dong X", "--lang", "en"]);
    expect(wrong.status).toBe(2);
  });

  test("writes all counts to a table", async () => {
    const path = join(folder, "counts.csv");
    const { status } = await run(["stats", register, ...on, "--by", "province", "-o", path, "--lang", "vi"]);
    const lines = readFileSync(path, "utf8").replace("\ufeff", "").split(/\r?\n/);
    expect(status).toBe(0);
    expect(lines[0]).toBe("Phần,Tiêu thức,Giá trị,Số lượng,Tỷ lệ");
    expect(lines).toContain("Tất cả,Ngành hàng,Thực phẩm,4,80%");
    expect(lines).toContain("Tất cả,Nhóm sản phẩm,Chè (2026),2,40%");
    expect(lines).toContain("Lào Cai,Sản phẩm,,2,");
    const book = join(folder, "counts.xlsx");
    await run(["stats", register, ...on, "-o", book]);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe("PK");
  });

  test("says what is wrong with recognitions, and ends with 1", async () => {
    const wrong = { name: "Chè", recognitions: [{ stars: 3, evidence: "official-news", date: "2026-02-30" }] };
    const { out, status } = await run(["stats", file("wrong.json", JSON.stringify([wrong, 7])), "--lang", "en"]);
    expect(out).toContain("Recognitions with date.unreal, left out: 1");
    expect(out).toContain("1 item that cannot be read as a record");
    expect(status).toBe(1);
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ["a file that is not there", () => [join(folder, "none.csv")], /none\.csv/],
    ["a table without headings", () => [file("odd.csv", "x\ny\n")], /odd\.csv/],
    ["what is no JSON", () => [file("odd.json", "{")], /odd\.json: line 1/],
    ["an empty file", () => [file("empty.json", "")], /empty/],
    [
      "a summary that was changed",
      () => [file("sum.json", '{"form":"programme-summary/1"}'), "--merge"],
      /sum\.json: This is not a summary/,
    ],
    ["a register that is to be joined", () => [register, "--merge"], /provinces\.csv/],
    ["a split nobody knows", () => [register, "--by", "colour"], /Allowed choices/],
    [
      "a day for summaries that have theirs",
      () => [register, "--merge", ...on],
      /'--merge' cannot be used with option '--on <day>'/,
    ],
    ["an output that is no table", () => [register, "-o", join(folder, "x.pdf")], /Allowed choices/],
    ["an output that is the input", () => [register, "-o", register], /it is the input/],
  ])("refuses %s", async (_, line, why) => {
    const { err, status } = await run(["stats", ...line(), "--lang", "en"]);
    expect(err).toMatch(why);
    expect(status).toBe(2);
  });

  test("says in Vietnamese what does not go together", async () => {
    const { err } = await run(["stats", register, "--merge", "--by", "tỉnh", "--lang", "vi"]);
    expect(err).toBe("lỗi: tùy chọn '--merge' không dùng cùng tùy chọn '--by <what>'\n");
  });

  test("rows with cells that are not read are told, and the status says so", async () => {
    const path = file("faulty.csv", "Tên sản phẩm,Chủ thể,Hạng sao\nChè A,HTX A,6 sao\nChè B,HTX B,4 sao\n");
    const { status, out, err } = await run(["stats", path, "--lang", "vi"]);
    expect(status).toBe(1);
    expect(err).toContain("1 dòng có ô thiếu hoặc không đọc được");
    expect(out).toContain("2 sản phẩm của 2 chủ thể");
    expect((await run(["stats", path, "--lang", "en"])).err).toContain("1 row has cells that are missing or not read");
  });

  test("producers whose names differ in an accent are two", async () => {
    const path = file(
      "accents.csv",
      "Tên sản phẩm,Chủ thể,Hạng sao\nChè A,Nguyễn Văn Hùng,3 sao\nChè B,Nguyễn Văn Hưng,4 sao\n",
    );
    expect((await run(["stats", path, "--lang", "vi"])).out).toContain("2 sản phẩm của 2 chủ thể");
  });

  test("an empty list of parts is told", async () => {
    const { status, err } = await run(["stats", "--merge", file("none.json", "[]"), "--lang", "vi"]);
    expect([status, err]).toEqual([2, expect.stringContaining("Không có bảng tổng hợp nào để gộp")]);
  });

  test("names the parts that cannot be joined", async () => {
    const day = async (name: string, text: string) =>
      file(name, (await run(["stats", register, "--on", text, "--json"])).out);
    const { err, status } = await run([
      "stats",
      await day("one.json", "2026-11-24"),
      await day("two.json", "2026-11-25"),
      "--merge",
      "--lang",
      "en",
    ]);
    expect(err).toMatch(/two\.json: This summary is of 2026-11-25, the first of 2026-11-24/);
    expect(status).toBe(2);
  });
});
