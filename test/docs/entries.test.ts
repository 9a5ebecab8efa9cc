/** The table of entries in the guides against the package. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
const known = Object.keys(manifest.exports).map((path) => path.replace(".", "ocop"));

const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);

/** Each row: the entries, and what is said of them. */
const rows = [...readFileSync(join(root, "docs/entries.md"), "utf8").matchAll(/^\| (`ocop[^|]*) \| ([^|]*) \|/gm)].map(
  ([, entries = "", holds = ""]) => ({ entries: quoted(entries), holds: quoted(holds) }),
);

/** The entry of package.json that a path is of. */
const entryOf = (path: string) =>
  known.find((entry) => entry === path) ?? known.find((entry) => entry === path.replace(/[^/]+$/, "*"));

const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, unknown>;

test("every entry stands in the table, and each once", () => {
  const told = rows.flatMap(({ entries }) => entries);
  expect(new Set(told).size).toBe(told.length);
  const likeAnother = ["ocop/package.json", "ocop/decisions/2023/hints", "ocop/decisions/2019/hints"];
  const ofOneSet = ["ocop/decisions/2023/sets/*", "ocop/decisions/2019/sets/*"];
  const missing = known.filter(
    (entry) => ![...likeAnother, ...ofOneSet].includes(entry) && !told.some((path) => entryOf(path) === entry),
  );
  expect(missing).toEqual([]);
});

const modules = rows.flatMap(({ entries, holds }) =>
  entries.filter((path) => !path.endsWith(".json")).map((path) => [path, holds] as const),
);

test.each(modules)("%s holds what the table says", async (path, holds) => {
  expect(entryOf(path)).toBeDefined();
  const held = await load(path);
  const names = holds.filter((name) => !/^(?:ocop|zod)\//.test(name));
  expect(names.filter((name) => !(name in held))).toEqual([]);
  for (const whole of holds.filter((name) => name.startsWith("ocop/"))) {
    expect(Object.keys(await load(whole)).filter((name) => !(name in held))).toEqual([]);
  }
});

test("sizes in the table are those of the budgets", async () => {
  const { default: budgets } = (await load(join(root, ".size-limit.mjs"))) as unknown as {
    default: readonly { readonly name: string; readonly limit: string }[];
  };
  const sizes = [
    ...readFileSync(join(root, "docs/entries.md"), "utf8").matchAll(
      /^\| `(ocop[^`]*)` \| .* \| under ([\d.]+ kB) \|$/gm,
    ),
  ];
  const both = sizes.flatMap(([, entry, size]) => {
    const limit = budgets.find(({ name }) => name === entry)?.limit;
    return limit === undefined ? [] : [[entry, size, limit] as const];
  });
  expect(both.length).toBeGreaterThan(10);
  expect(both.filter(([, size, limit]) => size !== limit)).toEqual([]);
});
