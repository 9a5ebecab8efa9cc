import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addCounts, countsOf, readSnapshot } from "../src/domain/snapshot.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

describe("a province's snapshot", () => {
  let test: TestPortal;
  let text = "";
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    const cookie = await cookieOf(test, "vanphong@example.org");
    text = await (await test.app.request("/api/snapshot.ndjson", { headers: { cookie } })).text();
  });
  afterAll(() => test?.close());

  it("says whose and of which day it is, holds the register and no personal data", () => {
    const read = readSnapshot(text);
    expect(read).toMatchObject({ head: { snapshot: 1, province: "68", on: "2026-11-30", decision: "2026" } });
    expect(typeof read === "string" ? 0 : read.products.length).toBe(10);
    expect(text).not.toMatch(/912345678|@example|Nguyễn Thị Cá/);
  });

  it("is refused where it was cut or changed", () => {
    const lines = text.trimEnd().split("\n");
    const without = (place: number) => lines.filter((_, at) => at !== place).join("\n");
    expect(readSnapshot("")).toBe("no-head");
    expect(readSnapshot(without(0))).toBe("no-head");
    expect(readSnapshot(without(lines.length - 1))).toBe("no-end");
    expect(readSnapshot(without(3))).toBe("cut");
    expect(readSnapshot(text.replace('"stars":3', '"stars":4'))).toBe("changed");
    expect(readSnapshot(text)).not.toBeTypeOf("string");
  });

  it("gives counts that can be added in any order and number", () => {
    const read = readSnapshot(text);
    const products = typeof read === "string" ? [] : read.products;
    const whole = countsOf(products, "2026-11-30");
    // Of the register: 4 with 4 stars and 5 with 3, one of which ended in 2025; and one recognised by the portal.
    expect(whole).toEqual({ products: 10, stars: { 3: 5, 4: 4, 5: 0 }, without: 1 });
    const parts = products.map((product) => countsOf([product], "2026-11-30"));
    const zero = countsOf([], "2026-11-30");
    expect(parts.reduce(addCounts, zero)).toEqual(whole);
    expect(parts.reverse().reduce(addCounts, zero)).toEqual(whole);
  });

  it("of two provinces are merged by the program, a third that was changed is refused", () => {
    const folder = mkdtempSync(join(tmpdir(), "portal-merge-"));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const merge = (...files: string[]) =>
      execFileSync(process.execPath, ["--import", "tsx", "src/merge.ts", ...files], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    const one = file("68.ndjson", text);
    expect(JSON.parse(merge(one))).toMatchObject({ all: { products: 10 }, byProvince: { 68: { on: "2026-11-30" } } });
    const bad = file("19.ndjson", text.replace('"province":"68"', '"province":"19"'));
    expect(() => merge(one, bad)).toThrow(/19\.ndjson: changed/);
    expect(() => merge(one, one)).toThrow(/another snapshot of province 68/);
    rmSync(folder, { recursive: true, force: true });
  });
});
