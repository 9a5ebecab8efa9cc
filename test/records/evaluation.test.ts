import { describe } from "vitest";
import { evaluationSamples } from "./samples/evaluation.js";
import { run } from "./samples/run.js";

describe("evaluation", () => {
  run(evaluationSamples);
});
