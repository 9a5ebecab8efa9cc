import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const decisions = ["2026"];

const sets = decisions.flatMap((decision) =>
  readdirSync(`src/decisions/${decision}/sets`).map((file) => `decisions/${decision}/sets/${file.replace(".ts", "")}`),
);

const entries = [
  "index",
  "scoring/index",
  "scoring/explain-rating",
  "messages/index",
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

export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    format: ["esm", "cjs"],
    splitting: true,
    dts: true,
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
