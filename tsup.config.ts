import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { withoutBareImports } from "./build/bare-imports.js";
import { rooms } from "./build/rooms.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const decisions = ["2026", "2023", "2019"];

const sets = decisions.flatMap((decision) =>
  readdirSync(`src/decisions/${decision}/sets`).map((file) => `decisions/${decision}/sets/${file.replace(".ts", "")}`),
);

/** What `ocop/records` is made of, each in a file of its own: a page that reads producers does not ship dossiers. */
const records = [
  ...["producer", "product", "score-sheet", "evaluation", "dossier", "recognition", "certificate"],
  ...["validate", "form-schema", "tax-code", "phone", "gtin"],
];

const entries = [
  "index",
  "scoring/index",
  "scoring/explain-rating",
  "scoring/bounds",
  "scoring/compile/index",
  "scoring/plan/index",
  "scoring/form/index",
  "messages/index",
  "scoring/messages",
  "procedure/messages",
  "records/index",
  ...records.map((record) => `records/${record}`),
  "records/provinces",
  "records/names/index",
  "exchange/index",
  "procedure/index",
  "procedure/calendar",
  "decisions/index",
  "crosswalk/index",
  "decisions/2018/index",
  ...decisions.flatMap((decision) => [`decisions/${decision}/index`, `decisions/${decision}/hints`]),
  ...sets,
];

const common: Options = {
  target: "es2022",
  outDir: "dist",
  esbuildOptions,
};

function esbuildOptions(options: Parameters<NonNullable<Options["esbuildOptions"]>>[0]): void {
  options.charset = "utf8";
  options.chunkNames = "chunks/[hash]";
}

/** Puts `zod/mini` in the place of `zod`. */
const zodMini: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "zod-mini",
  setup: (build) => build.onResolve({ filter: /^zod$/ }, () => ({ path: "zod/mini", external: true })),
};

const library = Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]));

/** What goes into one file each where Node is to load it. */
const nodeRooms = {
  scoring: /^scoring\/(?!bounds|extreme-scores|messages)[^/]+$/,
  compile: /^scoring\/compile\//,
  2026: /^decisions\/(2026\/(?!participation)|in-force\.)/,
  2023: /^decisions\/2023\/(?!participation)/,
  2019: /^decisions\/2019\/(?!participation)/,
  decisions: /^decisions\/index\./,
  // All sentences are in one file: `message` speaks for every room.
  messages:
    /^(messages\/|language\/(say|words|input-sentences)|scoring\/(messages|sentences\/)|[a-z]+\/([a-z-]+\/)*(eligibility-|look-up-)?sentences\.ts)/,
  exchange: /^exchange\/(?!.*\/sentences)/,
};

/** Small modules without a state that several of these use. The procedure needs a decision's rules without its forms. */
const nodeTools = new RegExp(
  `^(${[
    "base/[^/]+",
    "language/(article|day|label|language|number)",
    "decisions/(as-of|criteria-set|criterion|end-of-term|find|former-ministry|hint-row|look-up|market-of-2018|permitted-answers|two-tiers|unheld-minimums)",
    "decisions/2026/decision",
    "records/(display-rank|phone|provinces)",
    "records/names/[^/]+",
  ].join("|")})\\.ts$`,
);

export default defineConfig([
  {
    // For bundlers and browsers: what several entries share is in files of its own, so that nobody ships what he does not use.
    ...common,
    entry: library,
    format: ["esm", "cjs"],
    splitting: true,
    dts: true,
    plugins: [withoutBareImports],
  },
  {
    // For Node, which has it all at hand: few files and short ones, since opening and reading them is what an import takes
    // its time with. Names stay and lines are cut, so that a stack still says in which function it was.
    ...common,
    outDir: "dist/node",
    entry: library,
    format: "esm",
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    esbuildOptions: (options) => {
      esbuildOptions(options);
      options.lineLimit = 120;
    },
    plugins: [withoutBareImports],
    esbuildPlugins: [rooms("src", nodeRooms, nodeTools)],
  },
  {
    // The records once more, from the same files, on zod's small build.
    ...common,
    entry: {
      "records/mini": "src/records/mini.ts",
      ...Object.fromEntries(records.map((record) => [`records/mini/${record}`, `src/records/${record}.ts`])),
    },
    format: ["esm", "cjs"],
    splitting: true,
    dts: { entry: { "records/mini": "src/records/mini.ts" } },
    noExternal: ["zod"],
    plugins: [withoutBareImports],
    esbuildPlugins: [zodMini],
  },
  {
    // The command carries its parsers and tables with it, so that the library has no dependencies.
    ...common,
    entry: { "cli/ocop": "src/cli/ocop.ts" },
    format: "cjs",
    env: { OCOP_VERSION: version },
    metafile: true,
  },
  {
    // The reader of workbooks, which only the command starts, as a process of its own. It brings SheetJS along: a peer that
    // the registry has under no such name would stand in the way of users who have theirs.
    ...common,
    outDir: "dist/cli",
    entry: { workbook: "src/cli/io/workbook/reader.ts" },
    format: "cjs",
    minify: true,
    metafile: true,
  },
]);
