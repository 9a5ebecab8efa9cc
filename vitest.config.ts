import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Only what hangs is to fail: beside other work a test takes many times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/cli/ocop.ts", "src/**/*.d.ts"],
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
