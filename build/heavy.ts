import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
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

/**
 * Where the reader of workbooks reads what is no workbook that it is asked for: Lotus 1-2-3 and Quattro, dBase, SYLK and DIF,
 * SocialCalc, Numbers of a telephone, the commands of macro sheets.
 */
const READER = /[\\/]xlsx[\\/]xlsx\.mjs$/;
const FOREIGN = [
  [/^var WK_ = .*?^\}\)\(\);$/ms, "var WK_ = { to_workbook: unread };"],
  [/^var ETH = .*?^\}\)\(\);$/ms, "var ETH = { to_sheet: unread };"],
  [/^var DBF = .*?^\}\)\(\);$/ms, "var DBF = { to_workbook: unread };"],
  [/^var SYLK = .*?^\}\)\(\);$/ms, "var SYLK = { to_workbook: unread };"],
  [/^var DIF = .*?^\}\)\(\);$/ms, "var DIF = { to_workbook: unread };"],
  [/^var Cetab = \{.*?^\};$/ms, "var Cetab = {};"],
  [/^function parse_numbers_iwa\(.*?^\}$/ms, "var parse_numbers_iwa = unread;"],
] as const;
/** Where it would read on for ever once a formula of a damaged file is longer than it says, or than the file. */
const ENDLESS = ["while(target != blob.l) {", "while(target != blob.l) { if(!(blob.l < target)) unread();"] as const;
const UNREAD = 'function unread() { throw new Error("Unsupported file"); }';

/** Where templates are filled with more than text: charts, pictures, links, markup. */
const FILLER = /[\\/]easy-template-x[\\/]dist[\\/]es[\\/]easy-template-x\.mjs$/;
const FILLED =
  "[new LoopPlugin(), new RawXmlPlugin(), new ChartPlugin(), new ImagePlugin(), new LinkPlugin(), new TextPlugin()]";

/** What markup of documents never has: the names of HTML for letters. */
const HTML_NAMES = /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/;

/** The letters that may stand in a name, which every runtime knows. */
const LETTERS = /[\\/]json5[\\/]lib[\\/]unicode\.js$/;

/** Leaves out what of a library is never called or read, and what a smaller one does as well: half of what these rooms would take. */
export const withoutUnused: Plugin = {
  name: "without-unused",
  setup: (build) => {
    build.onLoad({ filter: UNUSED }, async ({ path }) => {
      const names = [...(await readFile(path, "utf8")).matchAll(/^export (?:async )?function (\w+)/gm)];
      return { contents: names.map(([, name]) => `export function ${name}() {}`).join("\n") };
    });
    build.onLoad({ filter: READER }, async ({ path }) => {
      const code = `${await readFile(path, "utf8")}\n${UNREAD}`;
      return { contents: [ENDLESS, ...FOREIGN].reduce((left, [part, instead]) => replaced(left, part, instead), code) };
    });
    build.onLoad({ filter: FILLER }, async ({ path }) => ({
      contents: replaced(await readFile(path, "utf8"), FILLED, "[]"),
    }));
    build.onLoad({ filter: HTML_NAMES }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const xml = /exports\.XML_ENTITIES = freeze\(\{[^}]+\}\);/.exec(code);
      return {
        contents: `const { freeze } = require("./conventions");\n${xml?.[0]}\nexports.HTML_ENTITIES = exports.XML_ENTITIES;`,
      };
    });
    build.onResolve({ filter: /^jszip$/ }, () => ({ path: "archive", namespace: "jszip" }));
    build.onLoad({ filter: /./, namespace: "jszip" }, () => ({
      resolveDir: resolve("src/papers/zip"),
      contents: 'export { Archive as default } from "./archive.js";',
    }));
    build.onResolve({ filter: /^json5$/ }, () => ({ path: resolve("node_modules/json5/lib/index.js") }));
    build.onLoad({ filter: LETTERS }, () => ({
      contents: [
        "exports.Space_Separator = /\\p{Zs}/u;",
        "exports.ID_Start = /\\p{ID_Start}/u;",
        "exports.ID_Continue = /\\p{ID_Continue}/u;",
      ].join("\n"),
    }));
  },
};

/** What the command never starts: a worker for browsers, and other programs as commands of its own. */
const FOR_BROWSERS = /[\\/]workerpool[\\/]src[\\/]generated[\\/]embeddedWorker\.js$/;

const PARSER = /[\\/]commander[\\/]lib[\\/]command\.js$/;

/** Leaves out of the command what its libraries have for browsers, and tables that Node has by itself. */
export const withNode: Plugin = {
  name: "with-node",
  setup: (build) => {
    build.onLoad({ filter: FOR_BROWSERS }, () => ({ contents: 'module.exports = "";' }));
    build.onLoad({ filter: PARSER }, async ({ path }) => ({
      contents: replaced(await readFile(path, "utf8"), "require('node:child_process')", "{}"),
    }));
    build.onLoad({ filter: /[\\/]emoji-regex[\\/]index\.js$/ }, () => ({
      contents: String.raw`module.exports = () => new RegExp("\\p{RGI_Emoji}", "gv");`,
    }));
  },
};

/** A library's code with one part replaced; where another version has it otherwise, the build ends. */
function replaced(code: string, part: string | RegExp, instead: string): string {
  const left = code.replace(part, instead);
  if (left === code) {
    throw new Error(`the library has no ${part} any more`);
  }
  return left;
}
