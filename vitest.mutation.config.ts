import { defineConfig } from "vitest/config";

/** The tests that judge `src/scoring` and `src/procedure`; neither types nor what needs a build. */
export default defineConfig({
  test: {
    include: ["test/scoring/**/*.test.ts", "test/procedure/**/*.test.ts", "test/bug-museum.test.ts"],
    exclude: ["test/procedure/time-zones.test.ts"],
  },
});
