import { describe } from "vitest";
import { recognitionSamples } from "./samples/recognition.js";
import { run } from "./samples/run.js";

describe("recognition", () => {
  run(recognitionSamples);
});
