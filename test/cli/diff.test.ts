import { describe, expect, test } from "vitest";
import { groupChanges } from "../../src/cli/commands/diff/groups.js";
import { compareSets } from "../../src/crosswalk/compare-sets.js";
import { findDecision } from "../../src/decisions/index.js";
import { run } from "../support/command.js";

const diff = (...words: string[]) => run(["diff", ...words]);

describe("ocop diff", () => {
  test("says what changed from one set to another", async () => {
    const { status, out, err } = await diff("2023/01", "2026/01");
    expect([status, err]).toEqual([0, ""]);
    const [title, ...lines] = out.trim().split("\n");
    expect(title).toContain("(2023/01) → ");
    expect(title).toContain("(2026/01)");
    // 148 asks for accounting, 26/2026 no longer does; 1.2, the certified area, is new.
    expect(lines.filter((line) => line.includes("New criterion 1.2 ("))).toHaveLength(1);
    expect(out).toContain("was dropped");
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test("speaks Vietnamese", async () => {
    const { out } = await diff("2023/01", "2026/01", "--lang", "vi");
    expect(out).toContain("Tiêu chí mới 1.2 (");
  });

  test("without another set compares with those the set became", async () => {
    const { out } = await diff("2019/processed-seafood", "--json");
    const printed = JSON.parse(out) as { from: string; to: string; changes: { code: string; message: string }[] }[];
    expect(printed.map(({ from, to }) => [from, to])).toEqual([["2019/09", "2026/08"]]);
    expect(printed[0]?.changes.every(({ code, message }) => code !== "" && message !== "")).toBe(true);
  });

  test("says so where a set ended, and where nothing changed", async () => {
    expect((await diff("2019/21")).out).toContain("the decision of 2026 has no corresponding set");
    expect((await diff("2026/11", "2026/11")).out).toContain("no changes");
  });

  test.each([
    [["2020/01"], "there is no decision 2020; known decisions: 2026, 2023, 2019, 2018\n"],
    [["2023/99"], "the decision of 2023 has no criteria set 99\n"],
    [["2023/01", "2026/x"], "the decision of 2026 has no criteria set x\n"],
    [["2018/1"], "the decision of 2018 has no criteria set 1\n"],
    [["2023"], "the decision of 2023 has no criteria set \n"],
  ])("%j is refused", async (words, err) => {
    expect(await diff(...words)).toEqual({ status: 2, out: "", err });
  });

  test("knows the amended set of tourism", async () => {
    expect((await diff("2019/26-781", "2023/26")).out).toContain("(2019/26-781) → ");
    expect((await diff("2019/community-tourism", "2023/26")).status).toBe(0);
  });
});

describe("changes in the order people ask for them", () => {
  test("counts on top, points and floors first, other numbers and names last", async () => {
    const { out } = await diff("2023/11", "--lang", "vi");
    const [, counts = "", ...lines] = out.split("\n");
    const headings = lines.filter((line) => /^\S.* \(\d+\)$/.test(line));
    expect(headings.map((line) => line.replace(/ \(\d+\)$/, ""))).toEqual([
      "Điểm và yêu cầu tối thiểu",
      "Tiêu chí thêm, bỏ, đổi cách chấm",
      "Mức thêm, bỏ",
      "Mức giữ nguyên số điểm, điều kiện ghi khác",
      "Căn cứ loại hồ sơ, sản phẩm mẫu",
      "Đổi số, đổi tên",
    ]);
    const numbers = headings.map((line) => Number(/\d+(?=\)$)/.exec(line)));
    const printed = lines.filter((line) => line.startsWith("  - ")).length;
    expect(numbers.reduce((sum, own) => sum + own, 0)).toBe(printed);
    expect(counts).toMatch(new RegExp(`^${printed} thay đổi: điểm và yêu cầu tối thiểu: ${numbers[0]}; `));
  });

  test("every change is in a group", () => {
    const sets = ["2019", "2023", "2026"].flatMap((code) => findDecision(code)?.sets ?? []);
    for (const from of sets) {
      for (const to of sets.filter(({ slug }) => slug === from.slug)) {
        const comparison = compareSets(from, to);
        const grouped = groupChanges(comparison).flatMap(([, own]) => own);
        expect(grouped).toHaveLength(comparison.changes.length);
        expect(new Set(grouped)).toEqual(new Set(comparison.changes));
      }
    }
  });
});
