import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { apart } from "./build/apart.ts";
import { offline } from "./build/offline.ts";
import { sets } from "./build/sets.ts";

const dist = new URL("../../dist/", import.meta.url);

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [
    apart(),
    sets(dist),
    offline(new URL("build/service-worker.js", import.meta.url), new URL("public/", import.meta.url)),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 500,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: "examples/scorecard/index.html", "ocop-scorecard": "examples/scorecard/src/element.tsx" },
      output: {
        entryFileNames: ({ name }) => (name === "index" ? "assets/[name]-[hash].js" : "[name].js"),
        // What every form needs of the package is one file: it takes less than several do.
        codeSplitting: {
          groups: [
            {
              name: "ocop",
              test: /[\\/]dist[\\/]rooms[\\/](?:base|ground|scoring|scoring-messages|scoring-form|exchange)\.js$/,
            },
          ],
        },
      },
      checks: { bundlerTimings: false },
    },
  },
  // What reads registers is a worker: a page that checks 2,000 rows would stand still.
  worker: {
    format: "es",
    plugins: () => [apart()],
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { port: 4173 },
});
