import { readFileSync } from "node:fs";

const area = process.env.MUTATION_AREA ?? "scoring";
const { mutate, ignoreStatic = false } = JSON.parse(readFileSync("mutation.json", "utf8"))[area];

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  mutate,
  // What is built and not tested here may change while it is copied.
  ignorePatterns: ["docs/site/dist", "docs/site/pages", "docs/site/.vitepress/cache", "examples/portal", "coverage"],
  ignoreStatic,
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: `reports/mutation-${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
};
