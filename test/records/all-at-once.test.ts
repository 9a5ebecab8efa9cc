import { describe } from "vitest";
import { allAtOnceSamples } from "./samples/all-at-once.js";
import { run } from "./samples/run.js";

describe("all problems at once", () => {
  run(allAtOnceSamples);
});
