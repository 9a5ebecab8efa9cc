import * as papers from "../../../src/papers/index.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { phoneTargets } from "./papers-phone.js";
import { sets } from "./scoring.js";

/** The functions of `ocop/papers`. */
export const paperTargets: readonly Target[] = [
  {
    name: "workbookOf",
    of: papers.workbookOf,
    whose: ["package", "programmer"],
    samples: sets.flatMap((set) => [
      () => [set, { members: 2, lang: "both", on: "2026-11-29", product: "Chè", producer: "HTX", rejections: ["x"] }],
      () => [set, { members: ["An", "Bình"], answers: [bestSheet(set), {}] }],
    ]),
    share: 0.02,
    isNoData: true,
  },
  ...phoneTargets,
];
