import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { rooms } from "./scripts/rooms.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const decisions = ["2026", "2023", "2019"];

const sets = decisions.flatMap((decision) =>
  readdirSync(`src/decisions/${decision}/sets`).map((file) => `decisions/${decision}/sets/${file.replace(".ts", "")}`),
);

/** What `ocop/records` is made of, each in a file of its own: a page that reads producers does not ship dossiers. */
const records = [
  ...["producer", "product", "score-sheet", "evaluation", "dossier", "recognition", "certificate"],
  ...["validate", "form-schema", "tax-code", "phone", "gtin", "day"],
];

const entries = [
  "index",
  "scoring/index",
  "scoring/explain-rating",
  "scoring/bounds",
  "scoring/compile/index",
  "scoring/plan/index",
  "messages/index",
  "messages/scoring-message",
  "messages/procedure",
  "records/index",
  ...records.map((record) => `records/${record}`),
  "records/provinces",
  "exchange/index",
  "procedure/index",
  "procedure/calendar",
  "decisions/index",
  "decisions/crosswalk/index",
  "decisions/2018/index",
  ...decisions.flatMap((decision) => [`decisions/${decision}/index`, `decisions/${decision}/hints`]),
  ...sets,
];

const common: Options = {
  target: "es2022",
  outDir: "dist",
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.chunkNames = "chunks/[hash]";
  },
};

/** Puts `zod/mini` in the place of `zod`. */
const zodMini: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "zod-mini",
  setup: (build) => build.onResolve({ filter: /^zod$/ }, () => ({ path: "zod/mini", external: true })),
};

const library = Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]));

/**
 * What goes into one file each where Node is to load it. A decision's rules stand apart from its forms, which not everybody
 * who needs the rules needs; so does the little that `ocop` takes from records and procedure.
 */
const nodeRooms = {
  scoring: /^scoring\/[^/]+$/,
  decisions: /^decisions\/(?!index|in-force)[^/]+$/,
  ...Object.fromEntries(
    decisions.map((decision) => [decision, new RegExp(`^decisions/${decision}/(?!decision|participation)`)]),
  ),
  messages: /^messages\//,
  exchange: /^exchange\//,
  between: /^(records\/(day|display-rank|phone|provinces)|procedure\/(end-of-term|dossier\/document-names))\./,
};

export default defineConfig([
  {
    // For bundlers and browsers: what several entries share is in files of its own, so that nobody ships what he does not use.
    ...common,
    entry: library,
    format: ["esm", "cjs"],
    splitting: true,
    dts: true,
  },
  {
    // For Node, which has it all at hand: few files, since opening them is what an import takes its time with.
    ...common,
    outDir: "dist/node",
    entry: library,
    format: "esm",
    splitting: true,
    esbuildPlugins: [rooms("src", nodeRooms)],
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
]);
