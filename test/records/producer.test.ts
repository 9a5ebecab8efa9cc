import { describe } from "vitest";
import { producerSamples } from "./samples/producer.js";
import { run } from "./samples/run.js";

describe("producer", () => {
  run(producerSamples);
});
