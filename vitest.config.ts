import { defineConfig } from "vitest/config";

/** Tests that start programs, read folders or change what all tests of a process share. */
const apart = ["test/{cli,package,attacks,scorecard,release}/**/*.test.ts", "test/**/*.office.test.ts"];

export default defineConfig({
  test: {
    // As many as the project's check has: files that start programs wait for them most of the time.
    maxWorkers: 2,
    // Only what hangs is to fail: beside other work a test takes many times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["test/support/properties.ts"],
    projects: [
      {
        // Pure functions have nothing to keep apart: the data of all decisions is loaded once and not for every file.
        extends: true,
        test: {
          name: "library",
          include: ["test/**/*.test.ts"],
          exclude: [...apart, "test/site/**"],
          isolate: false,
          // By a program of their own: all else is checked by `npm run types`.
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
        },
      },
      { extends: true, test: { name: "programs", include: apart } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/cli/{ocop,program}.ts", "src/**/*.d.ts"],
      thresholds: {
        "src/scoring/{*.ts,compile/**}": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/scoring/plan/**": { lines: 100, branches: 94 },
        "src/{decisions,exchange,messages}/**": { lines: 100, branches: 97 },
        "src/{records,procedure}/**": { lines: 99, branches: 97 },
        lines: 95,
      },
    },
  },
});
