import { describe } from "vitest";
import { dossierSamples } from "./samples/dossier.js";
import { run } from "./samples/run.js";

describe("dossier", () => {
  run(dossierSamples);
});
