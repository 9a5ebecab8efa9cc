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

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

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
    expect(out).toContain("1 recognition left out: a day that does not exist (date.unreal)");
    expect(out).toContain("1 item that cannot be read as a record");
    expect(status).toBe(1);
    const two = file("two.json", JSON.stringify([wrong, { ...wrong, name: "Gạo" }]));
    expect((await run(["stats", two, "--lang", "en"])).out).toContain("2 recognitions left out");
    expect((await run(["stats", two, "--lang", "vi"])).out).toContain(
      "2 thông tin công nhận có lỗi nên không được tính: ngày không tồn tại (date.unreal)",
    );
  });

  test("every fault that a recognition can have is said in words", async () => {
    const of = (recognition: object) => ({ name: "Chè", recognitions: [recognition] });
    const right = { stars: 3, evidence: "official-news", date: "2026-02-01" };
    const wrong = [
      { ...right, date: "2026-02-30" },
      { ...right, date: "1/2/2026" },
      { ...right, date: "1800-01-01" },
      { ...right, date: 7 },
      { ...right, stars: 2 },
      { ...right, expires: "2020-01-01" },
      { stars: 3, date: "2026-02-01" },
      { ...right, stars: undefined },
    ];
    const path = file("all-wrong.json", JSON.stringify(wrong.map(of)));
    for (const [lang, line] of [
      ["vi", /không được tính: (.*)$/gm],
      ["en", /left out: (.*)$/gm],
    ] as const) {
      const { out } = await run(["stats", path, "--lang", lang, "--plain"]);
      const said = [...out.matchAll(line)].map(([, text]) => text);
      expect(said.length).toBeGreaterThan(4);
      expect(said.filter((text) => !/^[\p{L} ,-]+ \([a-z.-]+\)$/u.test(text ?? ""))).toEqual([]);
    }
  });

  test("says what the counts in force rest on", async () => {
    const recognitions = [{ stars: 3, evidence: "official-news", date: "2023-06-01" }];
    const path = file("ended.json", JSON.stringify([{ name: "Chè", recognitions }]));
    const en = await run(["stats", path, "--on", "2026-07-01", "--lang", "en"]);
    expect(inOneLine(en.out)).toContain(
      "1 product is counted as in force by 26/2026/QĐ-TTg, art. 12.3. It gives no range of dates; here it is read as covering certificates that end from 2026-05-22 to 2026-09-18, once a re-evaluation is filed",
    );
    const vi = await run(["stats", path, "--on", "01/07/2026", "--lang", "vi"]);
    expect(inOneLine(vi.out)).toContain("1 sản phẩm được tính là đang được công nhận theo khoản 3 Điều 12");
  });

  test("names the days of those that are running out", async () => {
    const of = (date: string) => ({ name: date, recognitions: [{ stars: 3, evidence: "official-news", date }] });
    const path = file("ending.json", JSON.stringify([of("2024-05-01"), of("2024-05-02"), of("2024-02-01")]));
    const out = inOneLine((await run(["stats", path, "--on", "2026-11-24", "--lang", "vi"])).out);
    expect(out).toContain("2 sản phẩm hết thời hạn công nhận từ ngày 24/03/2027 đến hết ngày 23/05/2027");
    expect(out).toContain("1 sản phẩm hết thời hạn công nhận từ ngày 24/11/2026 đến hết ngày 23/03/2027");
    expect(out).toContain("Sắp hết hạn, còn nộp được hồ sơ");
    expect(out).toContain("Sắp hết hạn, đã quá hạn nộp hồ sơ");
  });

  test("the same records twice are refused, whatever the file", async () => {
    const copy = file("copy.csv", readFileSync(register, "utf8"));
    for (const again of [register, copy]) {
      const { err, status } = await run(["stats", register, again, ...on, "--lang", "en"]);
      expect([err, status]).toEqual([
        `${again}: It has the records of part 1: given twice, or nothing tells them apart\n`,
        2,
      ]);
    }
    const north = file("a.csv", [head, ...rows.slice(0, 2)].join("\n"));
    const south = file("b.csv", [head, ...rows.slice(2)].join("\n"));
    const { err } = await run(["stats", register, north, south, ...on, "--lang", "vi"]);
    expect(err).toBe(
      `${register}: Đây là số liệu tổng của các phần còn lại: gộp cả hai thì mỗi sản phẩm được tính hai lần\n`,
    );
    const part = file("part.json", (await run(["stats", register, ...on, "--json"])).out);
    expect((await run(["stats", "--merge", part, part, "--lang", "vi"])).err).toContain("Mọi bản ghi giống phần thứ 1");
  });

  test("a register's group tells the sector, and is named", async () => {
    const path = file(
      "groups.csv",
      "TT,Tên sản phẩm,Chủ thể,Nhóm sản phẩm,Hạng sao\n1,A,HTX A,Thực phẩm,3\n2,B,HTX B,Thảo dược,3\n3,C,HTX C,Rượu trắng,3\n",
    );
    const { summary } = await summaryOf(path, ...on);
    expect(summary.all.sectors.map(({ key, count }) => [key, count])).toEqual([
      ["drinks", 1],
      ["food", 1],
      ["herbs", 1],
    ]);
    const { out } = await run(["stats", path, ...on, "--lang", "vi"]);
    for (const name of ["Thực phẩm", "Đồ uống", "Thảo dược"]) {
      expect(out).toContain(name);
    }
  });

  test("ratings are named and shown by their points, without columns that say nothing", async () => {
    const rated = (set: number, sum: number) => ({ decision: "2026", set, exact: { sum, count: 1 }, band: 4 });
    const path = file("ratings.json", JSON.stringify([rated(11, 80), rated(21, 71), rated(21, 90)]));
    const bySet = await run(["stats", path, ...on, "--by", "set", "--lang", "en"]);
    expect(bySet.out).toContain("On 2026-11-24: 3 ratings");
    expect(bySet.out).toContain("Fresh and processed tea (2026)");
    expect(bySet.out).toContain("With points");
    expect(bySet.out).not.toMatch(/Producers|In force|Ended/);
    const bySector = await run(["stats", path, ...on, "--by", "ngành", "--lang", "vi"]);
    expect(bySector.out).toContain("Tại ngày 24/11/2026: 3 kết quả đánh giá, phân hạng");
    expect(bySector.out).toMatch(/Hàng thủ công mỹ nghệ.*2.*80,5/);
    expect(bySector.out).not.toMatch(/handicraft|Chủ thể/);
    const one = file("rating.json", JSON.stringify(rated(11, 80)));
    expect((await run(["stats", one, ...on, "--lang", "en"])).out).toContain("Points of 1 product or rating");
  });

  test("awards of the centre are the ministry's", async () => {
    const recognitions = [
      { stars: 5, evidence: "official-news", date: "2025-01-16", authority: { tier: "ministry" }, year: 2025 },
    ];
    const path = file("five.json", JSON.stringify([{ name: "Chè", recognitions }]));
    const { out } = await run(["stats", path, ...on, "--lang", "en"]);
    expect(out).toContain("Ministry");
    expect(out).not.toContain("Centre");
  });

  test("writes points, market, what was not counted and what is wrong to a table, and the summary to JSON", async () => {
    const wrong = { name: "Gạo", recognitions: [{ stars: 3, evidence: "official-news", date: "2026-02-30" }] };
    const right = { name: "Chè", recognitions: [{ stars: 4, evidence: "official-news", date: "2023-06-01" }] };
    const records = [wrong, right, 7, { answers: {} }, { exact: { sum: 209, count: 3 }, band: 2 }];
    const path = file("mixed.json", JSON.stringify(records));
    const table = join(folder, "mixed.csv");
    await run(["stats", path, "--on", "2026-07-01", "-o", table, "--lang", "en"]);
    const lines = readFileSync(table, "utf8").replace("\ufeff", "").split(/\r?\n/);
    for (const line of [
      "All,Status on,2026-07-01,,",
      'All,Records read,"Other kinds, not counted",1,',
      "All,Records read,Not a record,1,",
      "All,Records read,Ratings,1,",
      'All,"Recognitions with errors, left out",a day that does not exist (date.unreal),1,',
      "All,Points,Median,69.66,",
      "All,Points,69.66 points,1,100%",
      "All,Market (outlook of 2018),Export,1,100%",
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.find((line) => line.startsWith("All,Note,"))).toMatch(/art\. 12\.3.*,1,$/);
    const json = join(folder, "mixed-summary.json");
    const { status } = await run(["stats", path, "--on", "2026-07-01", "-o", json]);
    expect(status).toBe(1);
    const written = JSON.parse(readFileSync(json, "utf8")) as ProgrammeSummary;
    expect(written).toEqual(summarize(JSON.parse(JSON.stringify(records)) as unknown[], { on: "2026-07-01" }));
    expect(merge([written]).ok).toBe(true);
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
