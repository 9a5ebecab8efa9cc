import { defineConfig } from "vitest/config";
import areas from "./mutation.json" with { type: "json" };

const area = (process.env["MUTATION_AREA"] ?? "scoring") as keyof typeof areas;

/** The tests that judge an area of the source, its own alone: neither types nor what needs a build. */
export default defineConfig({
  test: { include: areas[area].tests, exclude: ["test/procedure/time-zones.test.ts"] },
});
