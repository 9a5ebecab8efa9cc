import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { afterAll, describe, expect, test } from "vitest";
import { widthOf } from "../../src/cli/io/layout.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";
import { atTerminal, keys } from "../support/terminal.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-score-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

function file(name: string, content: unknown): string {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
}

const text = (name: string) => readFileSync(at(name), "utf8");
const held = (name: string) => parse(text(name)) as { answers: object; members: { id: string; answers: object }[] };

const tea = decision2026.find("tea");
const best = tea === undefined ? {} : bestSheet(tea);
const lastCode = tea?.criteria.at(-1)?.code ?? "";
const withoutLast = Object.fromEntries(Object.entries(best).filter(([code]) => code !== lastCode));

describe("ocop score", () => {
  test("asks criterion by criterion, keeps every answer at once, and says how to go on", async () => {
    const session = await atTerminal(["score", "tea", "-o", at("new.json"), "--lang", "vi"]);
    expect(session.page()).toContain("1.1 Nguồn nguyên liệu: tối đa 3 điểm");
    expect(session.page()).toContain("2 50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh: 2 điểm ★★★");
    expect(session.page()).toContain("0 Không thuộc mức nào: 0 điểm");
    await session.press("2", keys.down, keys.enter);
    expect(session.page()).toContain("1.3 ");
    expect(session.page()).toContain("Đã chấm 2/32 tiêu chí: 3 điểm, tổng điểm còn có thể từ 3 đến");
    await expect.poll(() => held("new.json").answers).toMatchObject({ "1.1": 2, "1.2": 2, "1.3": null });
    await session.press(keys.left, keys.left);
    expect(session.page()).toMatch(/> +2 50% .*\n? *.*\(đã chọn\)/);
    await session.press("1");
    expect(session.page()).toContain("Yêu cầu tối thiểu chưa đạt: 1.1 ★★★");
    await session.press(keys.stop);
    const { status, out, err } = await session.end;
    expect([status, err]).toEqual([1, ""]);
    expect(out.replaceAll("\n", " ")).toContain(
      `Đã lưu ${at("new.json")}: đã chấm 2/32 tiêu chí. Chấm tiếp: ocop score 2026/11 -o ${at("new.json")}`,
    );
    expect(held("new.json").answers).toMatchObject({ "1.1": 1, "1.2": 2 });
  });

  test("what it keeps is what new writes, with answers in their places", async () => {
    const asked = ["tea", "-o", at("same.json"), "--lang", "vi"];
    await run(["new", ...asked]);
    const blank = text("same.json");
    const session = await atTerminal(["score", ...asked]);
    await session.press("3", keys.stop);
    await session.end;
    expect(text("same.json")).toBe(blank.replace('"1.1": null', '"1.1": 3'));
    rmSync(at("same.json"));
    const other = await atTerminal(["score", ...asked]);
    await other.press(keys.stop);
    await other.end;
    expect(text("same.json")).toBe(blank);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("goes on at the first criterion that is open, and at the end explains as explain does", async () => {
    file("half.json", { decision: "2026", set: "tea", answers: withoutLast, note: "mine" });
    const session = await atTerminal(["score", "2026/11", "-o", at("half.json")]);
    expect(session.page()).toContain(`${lastCode} `);
    await session.press("1");
    expect(session.page()).toContain("All criteria are answered.");
    await session.press(keys.enter);
    const { status, out } = await session.end;
    const explained = await run(["explain", at("half.json")], { env: { COLUMNS: "80" } });
    expect(out).toBe(`${explained.out}Saved ${at("half.json")}\n`);
    expect(status).toBe(explained.status);
    expect(held("half.json")).toMatchObject({ note: "mine", answers: { [lastCode]: 1 } });
  });

  test.each(["xlsx", "XLS", "ods"])("no workbook is begun or touched: .%s is refused", async (ending) => {
    const session = await atTerminal(["score", "tea", "-o", at(`sheet.${ending}`), "--lang", "vi"]);
    const { status, err } = await session.end;
    expect([status, existsSync(at(`sheet.${ending}`))]).toEqual([2, false]);
    expect(err).toContain("Giá trị hợp lệ: .json.");
  });

  test("at the end, what was left open is asked again", async () => {
    file("gap.json", { decision: "2026", set: 11, answers: withoutLast });
    const session = await atTerminal(["score", "tea", "-o", at("gap.json")]);
    await session.press(keys.right);
    expect(session.page()).toContain("1 criterion is still open.");
    await session.press(keys.enter);
    expect(session.page()).toContain(`\n${lastCode} `);
    await session.press(keys.close);
    expect((await session.end).status).toBe(1);
  });

  test("what does not apply is passed over, and it is said why", async () => {
    const answers = Object.fromEntries(Object.entries(best).filter(([code]) => Number.parseFloat(code) < 5));
    file("story.json", { decision: "2026", set: 11, answers });
    const session = await atTerminal(["score", "tea", "-o", at("story.json")]);
    expect(session.page()).toContain("5.1 ");
    await session.press("0");
    expect(session.page()).toMatch(/Passed over 5\.2 .*it does not apply, since\scriterion 5\.1 has no points/);
    session.hangUp();
    expect((await session.end).status).toBe(1);
  });

  test("a secretary fills in sheet after sheet, by the members' names", async () => {
    const first = await atTerminal(["score", "tea", "--members", "2", "-o", at("council.json"), "--lang", "vi"]);
    expect(first.page()).toContain("Phiếu 1/2: Thành viên 1");
    await first.press(keys.stop);
    await first.end;
    const members = [
      { id: "Lan", answers: best },
      { id: "Minh\u001b[31m", answers: { "1.1": 3 } },
    ];
    file("council.json", { decision: "2026", set: "2026/11", members });
    const session = await atTerminal(["score", "tea", "-o", at("council.json"), "--lang", "vi"]);
    expect(session.page()).toContain("Phiếu 2/2: Minh\ufffd[31m");
    await session.press("1", keys.left, keys.left, keys.left);
    expect(session.page()).toContain("Phiếu 1/2: Lan");
    await session.press(keys.stop);
    await session.end;
    expect(held("council.json").members).toMatchObject([{ answers: best }, { answers: { "1.1": 3, "1.2": 1 } }]);
  });

  test("keys typed ahead are not lost, and keys without a meaning do nothing", async () => {
    const session = await atTerminal(["score", "tea", "-o", at("fast.json")]);
    await session.press("123", "x", "9", "\u001b[5~", "\t");
    expect(session.page()).toContain("1.5 ");
    await session.press(keys.stop);
    await session.end;
    expect(held("fast.json").answers).toMatchObject({ "1.1": 1, "1.2": 2, "1.3": 3, "1.4": null });
  });

  test("the file is left as it is where it is no such sheet, and where another program changes it", async () => {
    const refused = async (content: unknown, ...more: readonly string[]) => {
      file("other.json", content);
      const { end } = await atTerminal(["score", "tea", "-o", at("other.json"), ...more]);
      const { status, err } = await end;
      expect(status).toBe(2);
      expect(text("other.json")).toBe(typeof content === "string" ? content : JSON.stringify(content));
      return err;
    };
    const own = { decision: "2026", set: 11 };
    const noSheets = [
      "",
      "my notes",
      "[]",
      '{"a":1}\n{"a":2}',
      own,
      { ...own, members: [] },
      { ...own, members: [null] },
      { ...own, answers: {}, members: [{ answers: {} }] },
      { ...own, set: 12, answers: {} },
      { ...own, decision: "2023", answers: {} },
    ];
    for (const content of noSheets) {
      expect(await refused(content)).toMatch(/is not a score sheet of|not valid JSON/);
    }
    expect(await refused({ ...own, answers: {} }, "--members", "2")).toContain("one person's sheet");
    expect(await refused({ ...own, members: [{ answers: {} }] }, "--members", "2")).toContain(
      "the sheets of 1 members",
    );
    const folderAsFile = await atTerminal(["score", "tea", "-o", folder]);
    expect(await folderAsFile.end).toMatchObject({ status: 2 });
    file("two.json", { ...own, answers: {} });
    const session = await atTerminal(["score", "tea", "-o", at("two.json")]);
    file("two.json", "somebody else's");
    await session.press("1");
    expect(await session.end).toMatchObject({
      status: 2,
      err: expect.stringContaining("changed or removed") as string,
    });
    expect(text("two.json")).toBe("somebody else's");
  });

  test("without a terminal it names the command that makes a file", async () => {
    expect(await run(["score", "tea"])).toEqual({
      status: 2,
      out: "",
      err: "ocop score needs a terminal and a keyboard; for a sheet to fill in as a file: ocop new tea -o <file>\n",
    });
    expect((await run(["score", "nước mắm", "--lang", "vi"], { isTerminal: true })).err).toContain(
      'ocop new "nước mắm" -o <tệp>',
    );
  });

  test("an unknown set, and a file that cannot be written, are said before anything is asked", async () => {
    const unknown = await atTerminal(["score", "teaa", "-o", at("unknown.json")]);
    expect(await unknown.end).toMatchObject({ status: 2 });
    const nowhere = await atTerminal(["score", "tea", "-o", at("no/where.json")]);
    expect((await nowhere.end).err).toContain("there is no such file or folder");
  });

  test("in plain text there are no symbols", async () => {
    const session = await atTerminal(["score", "tea", "-o", at("plain.json"), "--plain"]);
    expect(session.page()).not.toMatch(/[★→]/);
    expect(session.page()).toContain("2 points (3 stars)");
    await session.press(keys.stop);
    await session.end;
  });
});

describe.each(["vi", "en"])("what people see who score, %s", (language) => {
  const page = async (set: string, answers: object, columns: number, rows: number) => {
    file("seen.json", { decision: "2026", set, answers });
    const session = await atTerminal(["score", set, "-o", at("seen.json"), "--lang", language], { columns, rows });
    const seen = session.page();
    await session.press(keys.stop);
    await session.end;
    return seen;
  };
  const tourism = decision2026.find(26);
  const beforeCases = Object.entries(tourism === undefined ? {} : bestSheet(tourism)).filter(
    ([code]) => Number(code) < 8,
  );

  test.each([50, 80, 100, 140])("a page fits %i columns, and a terminal however low", async (columns) => {
    for (const rows of [40, 24, 12, 6, 3]) {
      const lines = (await page("tea", {}, columns, rows)).split("\n");
      expect(lines.length).toBeLessThan(rows);
      expect(lines.filter((line) => widthOf(line) >= columns)).toEqual([]);
      expect(lines.some((line) => line.startsWith(">"))).toBe(true);
    }
  });

  test("levels, cases and the end", async () => {
    const pages: string[] = [];
    for (const columns of [50, 80, 100, 140]) {
      pages.push(`═══ ${columns} ═══`, await page("tea", {}, columns, 40), "");
      pages.push(await page("26", Object.fromEntries(beforeCases), columns, 40), "");
      pages.push(await page("tea", best, columns, 40), "");
    }
    await expect(pages.join("\n")).toMatchFileSnapshot(`screens/score.${language}.txt`);
  });
});
