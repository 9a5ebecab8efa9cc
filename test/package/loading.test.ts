/** What Node loads of the build: the same as everybody, in few files, since each takes half a millisecond to open. */
import { readdirSync, readFileSync } from "node:fs";
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

/** What is in those files, texts that go over several lines put together. */
function textFrom(entry: string): string {
  return [...filesFrom(entry)].map((file) => readFileSync(file, "utf8").replaceAll("\\\n", "")).join("\n");
}

/** What only one room has. */
const marks = {
  2026: 'decision:"2026"',
  2023: 'decision:"2023"',
  2019: 'decision:"2019"',
  messages: "Chưa ghi quyết định",
  exchange: "MA_OCOP",
  scoring: "function rateUntyped",
};

/** The rooms an entry brings along. */
function roomsFrom(entry: string): readonly string[] {
  const text = textFrom(entry);
  return Object.entries(marks)
    .filter(([, mark]) => text.includes(mark))
    .map(([room]) => room);
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
    ["index.js", 5, ["2026", "messages", "exchange", "scoring"]],
    ["scoring/index.js", 2, ["scoring"]],
    ["scoring/compile/index.js", 2, ["scoring"]],
    ["decisions/2026/sets/11-tea.js", 2, ["2026"]],
    ["decisions/2026/index.js", 2, ["2026"]],
    ["decisions/index.js", 6, ["2019", "2023", "2026"]],
    ["messages/index.js", 2, ["messages"]],
    ["exchange/index.js", 3, ["exchange", "scoring"]],
  ])("%s is at most %i files and brings %j along", (entry, most, rooms) => {
    expect(filesFrom(entry).size).toBeLessThanOrEqual(most);
    expect([...roomsFrom(entry)].sort()).toEqual([...rooms].sort());
  });

  test("a form, its rules and its decision are the same wherever they are imported from", async () => {
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, "dist/node", file)).href);
    const [whole, decision, all, set] = await Promise.all(
      ["index.js", "decisions/2026/index.js", "decisions/index.js", "decisions/2026/sets/11-tea.js"].map(load),
    );
    expect(set.tea).toBe(whole.tea);
    expect(decision.tea).toBe(whole.tea);
    expect(all.findDecision("2026")).toBe(whole.decision2026);
    expect(set.tea.rules).toBe(whole.decision2026.rules);
    expect(whole.rules).toBe(whole.decision2026.rules);
  });

  test("nothing is left of the imports that gather modules", () => {
    const built = join(root, "dist/node");
    const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      expect(readFileSync(join(built, file), "utf8")).not.toMatch(/["'](?:room|porch):/);
    }
  });
});
