import { readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const decisions = ["2026"];

const sets = decisions.flatMap((decision) =>
  readdirSync(`src/decisions/${decision}/sets`).map(
    (file) => `decisions/${decision}/sets/${file.replace(/\.ts$/, "")}`,
  ),
);

const entries = [
  "index",
  "scoring/index",
  "messages/index",
  ...decisions.map((code) => `decisions/${code}/index`),
  ...sets,
];

const common: Options = {
  target: "es2022",
  outDir: "dist",
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
};

export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    format: ["esm", "cjs"],
    dts: true,
    esbuildOptions(options) {
      options.chunkNames = "chunks/[name]-[hash]";
      options.charset = "utf8";
    },
  },
]);
