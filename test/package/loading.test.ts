/** What Node loads of the build: the same as everybody, in few files, since each takes half a millisecond to open. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, string | { import: { node?: string; default: string } }>;
};

/** For every entry its file for Node and its file for the rest of the world. */
const entries = Object.entries(manifest.exports).flatMap(([name, targets]) => {
  if (typeof targets === "string" || targets.import.node === undefined) {
    return [];
  }
  const { node, default: other } = targets.import;
  const folder = join(root, dirname(node));
  const files = name.includes("*") ? readdirSync(folder).map((file) => file.replace(".js", "")) : [""];
  return files.map((file) => [name.replace("*", file), node.replace("*", file), other.replace("*", file)] as const);
});

/** The files that are opened when one is imported, itself included. */
function filesFrom(entry: string): ReadonlySet<string> {
  const files = new Set([join(root, "dist/node", entry)]);
  for (const file of files) {
    for (const [, path] of readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) {
      files.add(resolve(dirname(file), path ?? ""));
    }
  }
  return files;
}

describe("the build for Node", () => {
  test("has every entry but the records on zod/mini, which have a build of their own", () => {
    const without = Object.entries(manifest.exports)
      .filter(([, targets]) => typeof targets !== "string" && targets.import.node === undefined)
      .map(([name]) => name);
    expect(without).toEqual(["./records/mini"]);
    expect(entries.length).toBeGreaterThan(100);
  });

  test.each(entries)("%s holds what it holds elsewhere", async (_, node, other) => {
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
    const [here, there] = (await Promise.all([load(node), load(other)])) as [object, object];
    expect(Object.keys(here).length).toBeGreaterThan(0);
    expect(Object.keys(here)).toEqual(Object.keys(there));
    expect(JSON.stringify(here)).toBe(JSON.stringify(there));
  });

  test.each([
    ["index.js", 8],
    ["scoring/index.js", 3],
    ["decisions/2026/index.js", 4],
    ["decisions/2026/sets/11-tea.js", 4],
    ["decisions/index.js", 7],
    ["messages/index.js", 3],
    ["exchange/index.js", 5],
  ])("%s is at most %i files", (entry, most) => {
    expect(filesFrom(entry).size).toBeLessThanOrEqual(most);
  });

  test("one form does not bring sentences, exchange or scoring along", () => {
    const text = [...filesFrom("decisions/2026/sets/11-tea.js")].map((file) => readFileSync(file, "utf8")).join();
    expect(text).toContain("// src/decisions/2026/sets/11-tea.ts");
    expect(text).not.toMatch(/\/\/ src\/(?:decisions\/20(?!26)|messages|exchange|scoring)/);
  });

  test("scoring brings no decision along", () => {
    const text = [...filesFrom("scoring/index.js")].map((file) => readFileSync(file, "utf8")).join();
    expect(text).toContain("// src/scoring/rate.ts");
    expect(text).not.toMatch(/\/\/ src\/(?:decisions\/\d|messages|exchange)/);
  });

  test("nothing is left of the imports that gather modules", () => {
    const chunks = join(root, "dist/node/chunks");
    expect(existsSync(chunks)).toBe(true);
    for (const file of readdirSync(chunks)) {
      expect(readFileSync(join(chunks, file), "utf8")).not.toContain('"room:');
    }
  });
});
