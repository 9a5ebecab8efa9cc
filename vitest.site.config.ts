import { defineConfig } from "vitest/config";

/** The built site, looked at in a browser: `npm run site:test`. */
export default defineConfig({
  test: { include: ["test/site/**/*.test.ts"], maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
});
