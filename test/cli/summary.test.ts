import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { tea } from "../../src/decisions/2026/index.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-summary-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const best = bestSheet(tea);
const sheet = (id: string, changes: object = {}, more: object = {}) => ({
  id,
  decision: "2026",
  set: 11,
  answers: { ...best, ...changes },
  ...more,
});
const { "1.1": _, ...others } = best;
const evaluations = [
  sheet("best"),
  sheet("no trade mark", { "3.5": 1 }),
  sheet("near", { "3.5": 0, "4.1": 0, "4.2": 0 }),
  { ...sheet("open"), answers: others },
  sheet("faulty", { "1.1": 9 }),
  sheet("forged", {}, { rejections: ["forged-dossier"] }),
  {
    decision: "2026",
    set: 11,
    members: [{ answers: best }, { answers: { ...best, "4.1": 1, "4.2": 1, "4.3": 1, "7": 1 } }],
  },
];
const list = file("list.json", JSON.stringify(evaluations));

describe("ocop summary", () => {
  test("tells counts by stars, close thresholds, missed floors and councils", async () => {
    const { status, out, err } = await run(["summary", list]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain("7 evaluations\n  ★★★★★  1\n");
    expect(out).toContain("Without a rank: 1 incomplete, 1 with issues, 1 rejected or stopped");
    expect(out).toContain("criterion 3.5 Intellectual property (2026/11), 4 stars");
    expect(out).toMatch(
      /1 council, highest and lowest sheet \d+ points apart on average; 1 beyond the limit\n {2}- Record 7/,
    );
    const vietnamese = await run(["summary", list, "--lang", "vi", "--near", "50"]);
    expect(vietnamese.out).toContain("Chưa có hạng: 1 chưa chấm đủ, 1 có lỗi, 1 bị loại hoặc dừng đánh giá");
    expect(vietnamese.out).toContain("Bản ghi 1, best: 100 điểm, đã đạt ngưỡng 5 sao (90 điểm)");
    const [own = ""] = out.split("\nNotes\n");
    expect(own.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("--json has places of the file, lines that cannot be read counted", async () => {
    const lines = ["{", ...evaluations.map((one) => JSON.stringify(one))].join("\n");
    const { status, out, err } = await run(["summary", file("x.ndjson", lines), "--json", "--near", "10"]);
    expect(status).toBe(2);
    expect(err).toContain("line 1, column 2: not valid JSON");
    const summary = JSON.parse(out) as { near: { place: number; id: string }[]; councils: { widest: object[] } };
    expect(summary).toMatchObject({ within: 10, evaluations: 7, incomplete: 1, faulty: 1, stopped: 1, broken: 1 });
    expect(summary.near[0]).toMatchObject({ place: 2, id: "best", exact: { sum: 100, count: 1 }, reached: true });
    expect(summary.councils.widest).toMatchObject([{ place: 8, members: 2 }]);
  });

  test("what its ratings rest on is said once, with how many they are, as `rate` says it of each", async () => {
    const early = await run(["summary", list, "--on", "2026-05-21"]);
    const unwrapped = early.out.replaceAll(/\n +/g, " ");
    expect(unwrapped).toContain("2026-05-21: the decision of 2026 took effect on 2026-05-22 (7 evaluations)");
    expect(unwrapped).toContain("here stars are read to be lowered (3 evaluations)");
    const vietnamese = await run(["summary", list, "--on", "2026-05-21", "--lang", "vi"]);
    expect(vietnamese.out).toContain("21/05/2026: quyết định năm 2026 từ 22/05/2026 mới có hiệu lực (7 phiếu, hồ sơ)");
    const inForce = await run(["summary", list, "--on", "2026-05-22", "--json"]);
    const { notes } = JSON.parse(inForce.out) as { notes: { code: string; times: number; message: string }[] };
    expect(notes.map(({ code }) => code)).not.toContain("decision.not-in-force-yet");
    expect(notes[0]).toMatchObject({ code: "floors.demotion-assumed", params: {}, times: 3 });
    const older = JSON.stringify({ decision: "2019", set: "tea", answers: {} });
    const unsure = await run(["summary", "-", "--on", "2021-06-01"], { stdin: older });
    expect(unsure.out).toContain("781/QĐ-TTg");
    const workbook = join(folder, "notes.xlsx");
    await run(["summary", list, "--on", "2026-05-21", "-o", workbook]);
    const { Sheets } = excel.read(readFileSync(workbook));
    expect(excel.utils.sheet_to_csv(Sheets["Notes"] as excel.WorkSheet)).toContain("took effect on 2026-05-22,7");
  });

  test("many lines are summed up in parts, and give what one list gives", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => sheet(`s${index}`, { "3.5": index % 4 }));
    const lines = await run(["summary", "-", "--json"], { stdin: many.map((one) => JSON.stringify(one)).join("\n") });
    const whole = JSON.parse(lines.out) as { stars: object; floors: { times: number }[] };
    expect(lines.status).toBe(0);
    expect(whole.stars).toEqual({ 1: 0, 2: 625, 3: 625, 4: 0, 5: 1250 });
    expect((await run(["summary", "-", "--json"], { stdin: JSON.stringify(many) })).out).toBe(lines.out);
  });

  test("one evaluation, none, and files that cannot be read", async () => {
    expect((await run(["summary", "-"], { stdin: JSON.stringify(sheet("x")) })).out).toContain("1 evaluation\n");
    expect((await run(["summary", "-"], { stdin: "[]" })).out).toBe("0 evaluations\n");
    for (const argv of [
      ["summary", join(folder, "no.json")],
      ["summary", file("empty.json", " ")],
      ["summary", file("broken.json", "{")],
      ["summary", list, "--near", "x"],
    ]) {
      const { status, out, err } = await run([...argv, "--lang", "vi"]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).not.toBe("");
    }
  });

  test("-o writes the tables whole into a workbook", async () => {
    const out = join(folder, "tong-hop.xlsx");
    const { status, err } = await run(["summary", list, "--near", "10", "-o", out, "--lang", "vi"]);
    expect([status, err]).toEqual([1, ""]);
    const { SheetNames, Sheets } = excel.read(readFileSync(out));
    const rows = (name: string) => excel.utils.sheet_to_json(Sheets[name] as excel.WorkSheet, { header: 1 });
    expect(SheetNames).toEqual(["Tổng hợp", "Sát ngưỡng", "Yêu cầu tối thiểu", "Hội đồng", "Ghi chú"]);
    expect(rows("Tổng hợp")).toEqual([
      ["Kết quả", "Số phiếu, hồ sơ"],
      ["5 sao", 1],
      ["4 sao", 0],
      ["3 sao", 2],
      ["2 sao", 1],
      ["1 sao", 0],
      ["Chưa chấm đủ", 1],
      ["Có lỗi", 1],
      ["Bị loại hoặc dừng đánh giá", 1],
      ["Tổng số", 7],
    ]);
    expect(rows("Sát ngưỡng")).toContainEqual([1, "best", 100, 5, 90, "đã đạt"]);
    expect(rows("Yêu cầu tối thiểu")).toContainEqual([2, "3.5 Sở hữu trí tuệ", "2026/11", 4]);
    expect(rows("Hội đồng")[1]).toEqual([7, undefined, expect.any(Number), 2]);
  });

  test("-o writes nothing over what is read, nor where nothing could be summed up", async () => {
    const workbook = file("own.xlsx", "no workbook");
    expect((await run(["summary", workbook, "-o", workbook])).status).toBe(2);
    expect(readFileSync(workbook, "utf8")).toBe("no workbook");
    const out = join(folder, "none.xlsx");
    expect((await run(["summary", join(folder, "missing.json"), "-o", out])).status).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect((await run(["summary", list, "-o", "sums.csv"])).err).toContain(".xlsx");
  });
});
