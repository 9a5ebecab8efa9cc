/** What is loaded of the build: few files, since each takes Node half a millisecond to open, and the same for `require`. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<"import" | "require", string>>;
};

/** For every entry its file for `import` and its file for `require`. */
const entries = Object.entries(manifest.exports).flatMap(([name, targets]) => {
  if (typeof targets === "string") {
    return [];
  }
  const [module, commonJs] = [targets.import, targets.require];
  const folder = readdirSync(join(root, dirname(module)));
  const files = name.includes("*")
    ? folder.filter((file) => file.endsWith(".js")).map((file) => file.replace(".js", ""))
    : [""];
  return files.map(
    (file) => [name.replace("*", file), module.replace("*", file), commonJs.replace("*", file)] as const,
  );
});

/** Exports that are of one entry for `import` and of one for all of a decision's sets for `require`. */
const isSet = (name: string) => name.includes("/sets/");

/** The files that are opened when one is imported, itself included. */
function filesFrom(entry: string): ReadonlySet<string> {
  const files = new Set([join(root, "dist", entry)]);
  for (const file of files) {
    for (const [, path] of readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) {
      files.add(resolve(dirname(file), path ?? ""));
    }
  }
  return files;
}

/** The rooms an entry brings along. */
function roomsFrom(entry: string): readonly string[] {
  const names = [...filesFrom(entry)].map((file) => /\/rooms\/(.+)\.js$/.exec(file)?.[1]);
  return names.filter((name) => name !== undefined).sort();
}

describe("the build", () => {
  test.each(entries)("%s holds for require what it holds for import", async (name, module, commonJs) => {
    const here = (await import(/* @vite-ignore */ pathToFileURL(join(root, module)).href)) as Record<string, unknown>;
    const there = require(join(root, commonJs)) as Record<string, unknown>;
    const names = Object.keys(here);
    expect(names.length).toBeGreaterThan(0);
    expect(isSet(name) ? names.filter((key) => key in there) : Object.keys(there).sort()).toEqual(names.sort());
    for (const key of names) {
      expect(JSON.stringify(there[key])).toBe(JSON.stringify(here[key]));
    }
  });

  test.each([
    [
      "index",
      [
        "base",
        "decisions-2026",
        "decisions-2026-whole",
        "ground",
        "messages",
        "scoring",
        "scoring-form",
        "scoring-messages",
        "scoring-plan",
      ],
    ],
    ["scoring/messages", ["base", "ground", "scoring-messages"]],
    ["scoring/index", ["base", "scoring"]],
    ["scoring/compile/index", ["base", "scoring"]],
    ["decisions/2026/sets/11-tea", ["base", "decisions-2026"]],
    ["decisions/2026/index", ["base", "decisions-2026", "decisions-2026-whole"]],
    [
      "decisions/index",
      [
        "base",
        "decisions-2018",
        ...["2019", "2023", "2026"].flatMap((code) => [`decisions-${code}`, `decisions-${code}-whole`]),
      ],
    ],
    ["messages/index", ["base", "ground", "messages", "scoring-messages"]],
    ["exchange/index", ["base", "exchange", "ground", "records-former-provinces", "scoring"]],
    [
      "papers/index",
      [
        "base",
        "exchange",
        "ground",
        "papers",
        "procedure-certificate-renewal-window",
        "records-former-provinces",
        "scoring",
        "scoring-form",
        "scoring-messages",
        "utc",
      ],
    ],
    [
      "procedure/index",
      [
        "base",
        "crosswalk",
        "ground",
        "name-key",
        "procedure",
        "procedure-certificate",
        "procedure-certificate-renewal-window",
        "scoring",
        "utc",
      ],
    ],
    [
      "programme/index",
      [
        "base",
        "exchange",
        "ground",
        "name-key",
        "procedure-certificate",
        "procedure-certificate-renewal-window",
        "programme",
        "records-former-provinces",
        "scoring",
        "utc",
      ],
    ],
    ["sisters/index", ["base"]],
    [
      "records/index",
      [
        "base",
        "ground",
        "messages",
        "name-key",
        "records",
        "records-checks",
        "records-dossier",
        "scoring",
        "scoring-messages",
      ],
    ],
  ])("%s brings %j along", (entry, rooms) => {
    expect(roomsFrom(`${entry}.js`)).toEqual(rooms);
  });

  test("a form, its rules and its decision are the same wherever they are imported from", async () => {
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, "dist", file)).href);
    const [whole, decision, all, set] = await Promise.all(
      ["index.js", "decisions/2026/index.js", "decisions/index.js", "decisions/2026/sets/11-tea.js"].map(load),
    );
    expect(set.tea).toBe(whole.tea);
    expect(decision.tea).toBe(whole.tea);
    expect(all.findDecision("2026")).toBe(whole.decision2026);
    expect(set.tea.rules).toBe(whole.decision2026.rules);
    expect(decision.rules).toBe(whole.decision2026.rules);
  });

  test("what writes a document is loaded when it is asked for, with import and require alike", async () => {
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, "dist", file)).href);
    for (const file of ["papers/index.js", "papers/index.cjs", "rooms/papers.js", "rooms/papers.cjs"]) {
      const text = readFileSync(join(root, "dist", file), "utf8");
      expect(text).not.toMatch(/(?:from|require\()\s*["'][^"']*heavy/);
    }
    const { tea } = await load("index.js");
    const [here, there] = [await load("papers/index.js"), require(join(root, "dist/papers/index.cjs"))];
    expect(await there.workbookOf(tea)).toEqual(await here.workbookOf(tea));
  });

  test("nothing is left of the imports that gather modules, and every file has a name", () => {
    const built = join(root, "dist");
    const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => /\.c?js$/.test(file));
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      expect(readFileSync(join(built, file), "utf8")).not.toMatch(/["'](?:room|porch):/);
      expect(file).not.toMatch(/[A-Z0-9]{8}/);
    }
  });

  test("for require, a set is made when it is asked for", () => {
    const source = [
      `const sets = require(${JSON.stringify(join(root, "dist/decisions/2026/sets.cjs"))});`,
      "let made = 0;",
      "const { freeze } = Object;",
      "Object.freeze = (value) => { made += value.slug === undefined ? 0 : 1; return freeze(value); };",
      "const { slug } = sets.tea;",
      "process.stdout.write(JSON.stringify([slug, made, sets.tea === sets.tea, made]));",
    ];
    const out = execFileSync(process.execPath, ["-e", source.join("\n")], { encoding: "utf8" });
    expect(JSON.parse(out)).toEqual(["tea", 1, true, 1]);
  });
});
