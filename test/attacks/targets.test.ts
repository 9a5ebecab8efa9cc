import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inputsOf, USUAL } from "./attack.js";
import { targets } from "./targets/index.js";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: string }>>;
};

/** The source files of the entries: `dist/X.js` is made from `src/X.ts`. */
const entries = Object.values(exports).flatMap((conditions) => {
  if (typeof conditions === "string") {
    return [];
  }
  const file = conditions.import.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts");
  const [folder = "", ending] = file.split("*");
  return ending === undefined ? [file] : readdirSync(folder).map((name) => `${folder}${name}`);
});

const exported = new Map<unknown, string>();
for (const entry of entries) {
  for (const [name, value] of Object.entries(await import(/* @vite-ignore */ `../../${entry}`))) {
    if (typeof value === "function") {
      exported.set(value, name);
    }
  }
}

test("every exported function is a target", () => {
  const attacked = new Set<unknown>(targets.map(({ of }) => of));
  expect([...exported].filter(([value]) => !attacked.has(value)).map(([, name]) => name)).toEqual([]);
});

test("every target is an exported function", () => {
  expect(targets.filter(({ of }) => !exported.has(of)).map(({ name }) => name)).toEqual([]);
});

test("no two targets share a name", () => {
  const names = targets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("there are at least 200,000 inputs", () => {
  expect(targets.reduce((sum, target) => sum + inputsOf(target, USUAL), 0)).toBeGreaterThanOrEqual(200_000);
});
