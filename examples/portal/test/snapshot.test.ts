import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { merge } from "ocop/programme";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSnapshot, summaryOf } from "../src/domain/snapshot.ts";
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

  it("comes to figures that are to the byte those of its parts, however it is parted", () => {
    const read = readSnapshot(text);
    if (typeof read === "string") {
      throw new Error(read);
    }
    const whole = summaryOf(read);
    // Of the register: 4 with 4 stars and 5 with 3, one of which ended in 2025; and one recognised by the portal.
    expect(whole.all.products).toBe(10);
    expect(whole.all.starsInForce.map(({ key, count }) => [key, count])).toEqual([
      [3, 5],
      [4, 4],
    ]);
    expect(whole.parts.map(({ key }) => key)).toEqual(["68"]);
    const parts = read.products.map((product) => summaryOf({ ...read, products: [product] }));
    for (const order of [parts, parts.toReversed(), JSON.parse(JSON.stringify(parts)) as typeof parts]) {
      const merged = merge(order);
      expect(JSON.stringify(merged.ok && merged.value)).toBe(JSON.stringify(whole));
    }
  });

  it("of two provinces are merged by the program, a third that was changed is refused", () => {
    const folder = mkdtempSync(join(tmpdir(), "portal-merge-"));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const merged = (...files: string[]) =>
      execFileSync(process.execPath, ["--import", "tsx", "src/merge.ts", ...files], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    const one = file("68.ndjson", text);
    expect(JSON.parse(merged(one))).toMatchObject({ on: "2026-11-30", all: { products: 10 }, parts: [{ key: "68" }] });
    const bad = file("19.ndjson", text.replace('"province":"68"', '"province":"19"'));
    expect(() => merged(one, bad)).toThrow(/19\.ndjson: changed/);
    expect(() => merged(one, one)).toThrow(/another snapshot of province 68/);
    rmSync(folder, { recursive: true, force: true });
  });
});
