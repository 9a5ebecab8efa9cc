import { describe } from "vitest";
import { certificateSamples } from "./samples/certificate.js";
import { run } from "./samples/run.js";

describe("certificate", () => {
  run(certificateSamples);
});
