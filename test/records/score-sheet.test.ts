import { describe } from "vitest";
import { run } from "./samples/run.js";
import { scoreSheetSamples } from "./samples/score-sheet.js";

describe("score-sheet", () => {
  run(scoreSheetSamples);
});
