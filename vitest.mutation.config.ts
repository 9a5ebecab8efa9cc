import { defineConfig } from "vitest/config";
import areas from "./mutation.json" with { type: "json" };

const area = (process.env["MUTATION_AREA"] ?? "scoring") as keyof typeof areas;

/**
 * The tests that judge an area of the source, its own alone: neither types, nor what needs a build, nor what sets a time zone
 * of its own, which nothing can in the threads that Stryker runs tests in.
 *
 * The files of one run share their modules: loading them anew for each file took most of the time of a mutant.
 */
export default defineConfig({
  test: { include: areas[area].tests, exclude: ["test/**/time-zones.test.ts"], testTimeout: 60_000, isolate: false },
});
