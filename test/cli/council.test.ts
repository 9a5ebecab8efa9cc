import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bottledWater, tea } from "../../src/decisions/2026/index.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

async function rate(evaluation: object, ...more: string[]): Promise<string> {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify({ decision: "2026", set: "tea", ...evaluation }));
  const command = more[0] === "explain" ? "explain" : "rate";
  const language = more.includes("en") ? "en" : "vi";
  return (await run([command, path, "--lang", language], { env: { COLUMNS: "140" } })).out;
}

const best = bestSheet(tea);
const member = (id: string, changes: object = {}) => ({ id, answers: { ...best, ...changes } });

describe("what is printed of a council adds up", () => {
  const seven = (["1.4", "2.1", "6.2.3"] as const).map((code, index) => member(`Thành viên ${index}`, { [code]: 1 }));
  const council = { members: [...seven, ...["a", "b", "c", "d"].map((id) => member(id))] };

  test("the fraction is shown beside each average, of the parts and of the total", async () => {
    const out = await rate(council);
    const fractions = [...out.matchAll(/\((\d+)\/7\)/g)].map(([, sum]) => Number(sum));
    const [a = 0, b = 0, c = 0, total] = fractions;
    expect(fractions).toHaveLength(4);
    expect(a + b + c).toBe(total);
    expect(out).toContain("phần thập phân được cắt, không làm tròn");
  });

  test("the sums of the criteria are those of the part, and the members' points those sums", async () => {
    const rows = (await rate(council))
      .split("\n")
      .filter((line) => line.startsWith("│"))
      .map((line) =>
        line
          .slice(1, -1)
          .split("│")
          .map((cell) => cell.trim()),
      );
    let sums = Array.from({ length: 8 }, () => 0);
    for (const [code = "", name = "", ...cells] of rows) {
      const points = cells.slice(0, 8).map(Number);
      if (name.startsWith("Phần ")) {
        expect(points, name).toEqual(sums);
        sums = sums.map(() => 0);
      } else if (/^\d/.test(code)) {
        expect(
          points.slice(0, 7).reduce((sum, own) => sum + own, 0),
          code,
        ).toBe(points[7]);
        sums = sums.map((sum, index) => sum + (points[index] ?? 0));
      }
    }
  });

  test("no average reads a threshold it has not reached", async () => {
    // 209 points of three sheets are 69.66…: rounded they would read 70 with one decimal less, and 69.67 otherwise.
    const lower = { "2.1": 1, "2.2": 1, "2.3": 1, "4.1": 1, "4.3": 1, "5.3": 1, "7": 1, "6.2.3": 1, "8": 1 };
    const out = await rate({ members: [member("a", lower), member("b", lower), member("c", { ...lower, "1.7": 0 })] });
    const [, shown = "", sum = ""] = /Tổng điểm: ([\d,]+)\/100 \((\d+)\/3\)/.exec(out) ?? [];
    expect(Number(shown.replace(",", "."))).toBeLessThanOrEqual(Number(sum) / 3);
    expect(Number(sum) % 3).not.toBe(0);
  });

  test("a single sheet has whole points and no fraction", async () => {
    expect(await rate({ answers: best })).toContain("Phần A. Sản phẩm và sức mạnh cộng đồng: 40/40\n");
  });
});

describe("who is in a council", () => {
  test("each member's total, the spread, the pairs that are too far apart, and who is missing", async () => {
    const far = { "4.1": 0, "4.3": 0, "5.1": 0, "5.2": 0, "5.3": 0 };
    const out = await rate({ members: [member("Lan"), member("Hoa", far)], appointed: ["Lan", "Hoa", "Minh"] });
    expect(out).toContain("  - Phiếu 1 (Lan): 100 điểm\n  - Phiếu 2 (Hoa): 78 điểm\n");
    expect(out).toContain("Chênh lệch giữa tổng điểm cao nhất và thấp nhất: 22 điểm");
    expect(out).toContain("Phiếu 1 (100 điểm) và phiếu 2 (78 điểm) chênh lệch 22 điểm");
    expect(out).toContain("Thành viên “Minh” chưa có phiếu đánh giá");
  });

  test("where they have no room side by side, who gave how many points", async () => {
    const members = Array.from({ length: 101 }, (_, index) => member(`m${index}`, index === 3 ? { "1.1": 1 } : {}));
    const out = await rate({ members });
    expect(out).toContain("1 (phiếu 4); 3 (phiếu 1–3, 5–101)");
    expect(out.split("\n").every((line) => line.length <= 140)).toBe(true);
  });

  test("very many pairs that are too far apart are not told one by one", async () => {
    const low = { "4.1": 0, "4.3": 0, "5.1": 0, "5.2": 0, "5.3": 0 };
    const members = Array.from({ length: 20 }, (_, index) => member(`m${index}`, index < 10 ? {} : low));
    const out = await rate({ members });
    expect(out.match(/ chênh lệch 22 điểm/g)).toHaveLength(10);
    expect(out).toContain("  - … và 90 cặp phiếu khác chênh lệch vượt mức cho phép");
  });
});

describe("what is wrong with an evaluation", () => {
  const { "1.1": _, "7": __, ...unfinished } = best;

  test("what two sheets do not answer is two faults, with the members' names", async () => {
    const members = [
      { id: "Lan", answers: {} },
      { id: "Hoa", answers: unfinished },
      member("Minh", { "1.2": 9 }),
      { answers: { ...best, "1.2": 9 } },
    ];
    const out = await rate({ members });
    const faults = out.slice(out.indexOf("Lỗi\n")).trim().split("\n").slice(1);
    expect(faults).toEqual([
      expect.stringMatching(/^ {2}- Phiếu 1 \(Lan\): Chưa chấm \d+ tiêu chí: 1\.1, 1\.2, /),
      ...faults.slice(1, -2),
      "  - Phiếu 2 (Hoa): Chưa chấm 2 tiêu chí: 1.1, 7",
      expect.stringMatching(/^ {2}- Phiếu 3 \(Minh\), Phiếu 4: Tiêu chí 1\.2 .* không có mức 9/),
    ]);
  });

  test("a rejection is told also where an answer is faulty", async () => {
    const faulty = { answers: { ...best, "1.1": 9 }, rejections: ["forged-dossier"] };
    expect(await rate(faulty)).toContain("Hồ sơ bị loại: Hồ sơ giả mạo");
    expect(await rate(faulty, "explain")).toContain("Hồ sơ bị loại: Hồ sơ giả mạo");
  });

  test("a full sheet with a contradiction is not called unfinished", async () => {
    const out = await rate({ answers: { ...best, "5.1": 0 } }, "explain");
    expect(out).toContain("Chưa phân hạng được: có 1 lỗi");
    expect(out).not.toMatch(/chưa chấm|chưa đủ|còn thiếu/i);
    expect(await rate({ answers: { ...best, "5.1": 0 } })).not.toMatch(/chưa chấm|đã chấm|còn thiếu/i);
  });

  test("an unfinished sheet says what is still possible", async () => {
    const out = await rate({ answers: unfinished });
    expect(out).toContain("Đã chấm 30/32 tiêu chí: tổng điểm còn có thể từ 92 đến 100, còn có thể 2–5 sao");
    expect(await rate({ answers: unfinished }, "explain")).toContain("Đã chấm 30/32 tiêu chí:");
    const rejected = await rate({ answers: unfinished, rejections: ["forged-dossier"] });
    expect(rejected).toContain("Đã chấm 30/32 tiêu chí: tổng điểm còn có thể từ 92 đến 100, không thể được phân hạng");
    const { "7": ___, ...water } = bestSheet(bottledWater);
    expect(await rate({ set: bottledWater.set, answers: water })).toMatch(/Đã chấm \d+\/\d+ tiêu chí: /);
  });

  test("a council with an unfinished sheet says what is still possible, and compares no total that is none yet", async () => {
    const council = {
      members: [member("Lan"), { id: "Hoa", answers: unfinished }, member("Minh", { "4.1": 0, "5.1": 0, "5.2": 0 })],
    };
    const out = await rate(council);
    expect(out).toContain("Đã chấm xong 2/3 phiếu: tổng điểm trung bình còn có thể từ 93,33 đến 96, chắc chắn 3 sao");
    expect(out).not.toContain("Chênh lệch giữa tổng điểm");
    expect(out).toContain("Phiếu 1 (100 điểm) và phiếu 3 (88 điểm) chênh lệch 12 điểm");
    expect(out).not.toContain("phiếu 2 (92 điểm) chênh lệch");
    expect(await rate(council, "explain")).toContain("Đã chấm xong 2/3 phiếu:");
  });

  test("a large council that has just begun says it too, though more answers are missing than are listed", async () => {
    const council = { members: Array.from({ length: 40 }, (_, index) => ({ id: `m${index}`, answers: {} })) };
    const possible = "Đã chấm xong 0/40 phiếu: tổng điểm trung bình còn có thể từ 0 đến 100, còn có thể 1–5 sao";
    expect(await rate(council)).toContain(possible);
    const [, ...others] = council.members;
    const faulty = { members: [...others, member("Minh", { "1.2": 9 })] };
    expect(await rate(faulty)).not.toContain("Đã chấm xong");
  });

  test("one member and one sheet are said in the singular", async () => {
    const out = await rate({ members: [{ id: "Lan", answers: unfinished }] }, "en");
    expect(out).toContain("(2026/11, 1 member)");
    expect(out).toContain("0 of 1 sheet complete");
  });

  test("a member without answers is named as one, and the total is of what is answered", async () => {
    const out = await rate({ members: [member("Lan"), { id: "Hoa" }] });
    expect(out).toContain("Phiếu 2 (Hoa): Chưa có phiếu đánh giá (answers)");
    expect(out).toContain("Tổng điểm các tiêu chí đã chấm: 50/100");
  });
});
