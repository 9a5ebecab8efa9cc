import { describe, expect, test } from "vitest";
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
