/**
 * Decision 490/QĐ-TTg of 2018: six groups and five qualitative ranks. It has no points, so nothing can be rated by it.
 *
 * @module
 */
import type { Decision } from "../decision.js";
import { classification } from "./classification.js";
import { instrument, rules } from "./decision.js";

export { classification, workshopGroups } from "./classification.js";
export { instrument, ranks, rules } from "./decision.js";

/** 490/QĐ-TTg as a whole. */
export const decision2018: Decision = {
  ...instrument,
  rules,
  classification,
  sets: [],
  sourceNote: {
    vi: "Đọc phần thân của Quyết định 490; không có thang điểm",
    en: "Read in the body of decision 490; it has no scale of points",
  },
  errata: [],
  find: () => undefined,
  hintFor: () => undefined,
};
