import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Where the source imports a heavy room from. */
const HEAVY = /\/heavy\/[^/]+\.js$/;

/**
 * Leaves the heavy rooms, which bring a library each, out of what imports them: they are files of a build of their own, in
 * `dist/heavy`, and every file that asks for one is in a folder beside that.
 */
export const heavyApart: Plugin = {
  name: "heavy-apart",
  setup: (build) => {
    build.onResolve({ filter: HEAVY }, ({ path }) => ({ path: heavyPath(path), external: true }));
  },
};

/** `./heavy/write-book.js` as files in `dist/papers`, `dist/rooms` and `dist/cli` have it. */
function heavyPath(path: string): string {
  return `../heavy/${path.slice(path.lastIndexOf("/") + 1)}`;
}

/** What the writer of workbooks can do besides, which no workbook of ours has: charts, pictures, pivot tables, encryption. */
const UNUSED =
  /[\\/]hucre[\\/]dist[\\/]xlsx[\\/](?:chart-writer|pivot-writer|drawing-writer|table-writer|crypto[\\/]agile)\.mjs$/;

/** Leaves out what of a library is never called, half of the room the writer of workbooks would take. */
export const withoutUnused: Plugin = {
  name: "without-unused",
  setup: (build) => {
    build.onLoad({ filter: UNUSED }, async ({ path }) => {
      const names = [...(await readFile(path, "utf8")).matchAll(/^export (?:async )?function (\w+)/gm)];
      return { contents: names.map(([, name]) => `export function ${name}() {}`).join("\n") };
    });
  },
};

/** JSZip as browsers have it: what it takes by default asks for modules of Node that browsers lack. */
export const browserZip: Plugin = {
  name: "browser-zip",
  setup: (build) => {
    const path = createRequire(import.meta.url).resolve("jszip/dist/jszip.min.js");
    build.onResolve({ filter: /^jszip$/ }, () => ({ path }));
  },
};
