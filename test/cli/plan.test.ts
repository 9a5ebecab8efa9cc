import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { rate } from "../../src/scoring/index.js";
import { run } from "../support/command.js";
import { bestSheet, untyped } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

const best = bestSheet(tea);
// 3.5 has a floor of 2 points for 4 stars: its second level.
const sheet = file("sheet.json", { decision: "2026", set: "tea", answers: { ...best, "3.5": 1 } });
const plan = (...words: string[]) => run(["plan", ...words]);

interface Printed {
  readonly ok: boolean;
  readonly plan: {
    readonly cost: number;
    readonly answers: object;
    readonly forced: { criterion: string; to: unknown }[];
  };
  readonly alternatives: unknown[];
  readonly because: { code: string; message: string }[];
}

describe("ocop plan", () => {
  test("shows what to raise to which level, for people", async () => {
    const { status, out, err } = await plan(sheet, "--target", "4");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("3.5 !");
    expect(out).toContain("1 → 2");
    expect(out).toContain("needed in every plan");
    expect(out).toMatch(/Total: \d+ → \d+\/100, steps: 1, ★★★★★? [45]/);
    expect((await plan(sheet, "--target", "4", "--lang", "vi")).out).toContain("bắt buộc trong mọi phương án");
  });

  test("--json gives a sheet that rates as planned", async () => {
    const printed = JSON.parse((await plan(sheet, "--target", "4", "--json")).out) as Printed;
    expect(printed.plan.forced).toMatchObject([{ criterion: "3.5", from: 1, to: 2 }]);
    expect(printed.plan.cost).toBe(1);
    expect(rate(tea, { answers: untyped(printed.plan.answers) }).stars).toBeGreaterThanOrEqual(4);
  });

  test("--plans shows more of them, --locked leaves criteria alone", async () => {
    const ones = Object.fromEntries(tea.criteria.map(({ code }) => [code, 1]));
    const low = file("low.json", { decision: "2026", set: 11, answers: ones });
    const { out: several } = await plan(low, "--target", "2", "--plans", "2");
    expect(several).toContain("Plan 1");
    expect(several).toContain("Plan 2");
    const { status, out } = await plan(sheet, "--target", "4", "--locked", "3.5", "--json");
    expect(status).toBe(1);
    expect((JSON.parse(out) as Printed).because).toMatchObject([
      { code: "plan.floor-out-of-reach", message: expect.stringContaining("3.5") },
    ]);
  });

  test("says why there is none", async () => {
    const done = file("done.json", { decision: "2026", set: 11, answers: best });
    const { status, out } = await plan(done, "--target", "3");
    expect(status).toBe(1);
    expect(out).toContain("There is no plan");
    const faulty = file("faulty.json", { decision: "2026", set: 11, answers: { "1.1": 99 } });
    expect((await plan(faulty, "--target", "3")).status).toBe(1);
    const empty = await plan(file("empty.json", { decision: "2026", set: 11, answers: {} }), "--target", "3");
    expect(empty.status).toBe(0);
    expect(empty.out).toContain("Not answered, counted as none of the levels");
  });

  test.each([
    [{ answers: {} }, "the sheet names no decision and product set with points"],
    [{ decision: "2018", set: 1, answers: {} }, "the sheet names no decision and product set with points"],
    [{ decision: "2026", set: 11 }, "one score sheet with answers is needed"],
    [[], "one score sheet with answers is needed"],
    ["{", "one score sheet with answers is needed"],
  ])("%j is refused", async (value, sentence) => {
    const { status, err } = await plan(file("bad.json", value), "--target", "4");
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  test("refuses wrong arguments and missing files", async () => {
    expect((await plan(sheet)).status).toBe(2);
    expect((await plan(sheet, "--target", "6")).status).toBe(2);
    expect((await plan(sheet, "--target", "4", "--plans", "21")).err).toContain("1–20");
    expect((await plan(sheet, "--target", "4", "--locked", "3.5, 9.9")).err).toContain("the criteria set has no 9.9");
    expect((await plan(join(folder, "none.json"), "--target", "4")).err).toContain("cannot read");
  });
});
