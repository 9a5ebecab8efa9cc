/**
 * The packed package beside an `xlsx` of the user's, which it does not remove; that it needs none, `tarball.test.ts` shows.
 * The registry is asked for `xlsx`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkedWorkbook, RIGHT } from "./checked-workbook.js";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "ocop-beside-xlsx-"));
let tarball = "";

beforeAll(() => {
  if (!existsSync(join(root, "dist/cli/workbook.cjs"))) {
    throw new Error("build first: npm run build");
  }
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    stdio: "pipe",
  });
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "");
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

// What it depends on comes from here.
const own = Object.fromEntries(["date-fns", "zod"].map((name) => [name, `file:${join(root, "node_modules", name)}`]));

/** A project with these dependencies. */
function project(name: string, dependencies: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(
    join(place, "package.json"),
    JSON.stringify({ private: true, dependencies: { ...own, ...dependencies } }),
  );
  install(place);
  return place;
}

function install(place: string, ...more: readonly string[]): void {
  const options = ["--silent", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  execFileSync("npm", ["install", ...options, ...more], { cwd: place, stdio: "pipe" });
}

/** The version of the project's own `xlsx`. */
function versionIn(place: string): string | undefined {
  const file = join(place, "node_modules/xlsx/package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}

describe("workbooks with the installed package", () => {
  test("beside xlsx 0.18, which stays, whichever comes first", () => {
    const together = project("together", { xlsx: "0.18.5", ocop: `file:${tarball}` });
    const before = project("before", { xlsx: "0.18.5" });
    install(before, tarball);
    for (const place of [together, before]) {
      expect(versionIn(place)).toBe("0.18.5");
      expect(checkedWorkbook(place)).toBe(RIGHT);
    }
  });

  test("beside the same reader under the name xlsx", () => {
    const place = project("same", { xlsx: "npm:@e965/xlsx@0.20.3", ocop: `file:${tarball}` });
    expect(versionIn(place)).toBe("0.20.3");
    expect(checkedWorkbook(place)).toBe(RIGHT);
  });
});
