import { describe } from "vitest";
import { productSamples } from "./samples/product.js";
import { run } from "./samples/run.js";

describe("product", () => {
  run(productSamples);
});
