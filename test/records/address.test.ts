import { describe } from "vitest";
import { addressSamples } from "./samples/address.js";
import { run } from "./samples/run.js";

describe("address", () => {
  run(addressSamples);
});
