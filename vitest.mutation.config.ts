import { defineConfig } from "vitest/config";

/** The tests that judge `src/scoring`; neither types nor the packed tarball. */
export default defineConfig({
  test: { include: ["test/scoring/**/*.test.ts", "test/bug-museum.test.ts"] },
});
