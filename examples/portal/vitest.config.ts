import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/support/server.ts",
    setupFiles: ["test/support/properties.ts"],
    maxWorkers: 2,
    // Nothing in the portal is global: what is loaded once serves all files.
    isolate: false,
    // Only what hangs is to fail: beside other work a test takes many times as long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
  },
});
