import { decisions } from "../../../src/decisions/index.js";
import * as papers from "../../../src/papers/index.js";
import { keptOf } from "../../papers/phone/exports.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { sets } from "./scoring.js";

const submitted = sets.map((set) => keptOf(set, { answers: bestSheet(set), rejections: [] }));

/** The forms for phones and what comes back from them. */
export const phoneTargets: readonly Target[] = [
  {
    name: "xlsformOf",
    of: papers.xlsformOf,
    whose: ["package", "programmer"],
    samples: sets.map((set) => () => [set, { lang: "both" }]),
    share: 0.05,
  },
  {
    name: "xlsformWorkbook",
    of: papers.xlsformWorkbook,
    whose: ["package", "programmer"],
    samples: sets.map((set) => () => [set, { lang: "vi" }]),
    share: 0.02,
    isNoData: true,
  },
  {
    name: "surveyJsonOf",
    of: papers.surveyJsonOf,
    whose: ["package", "programmer"],
    samples: sets.map((set) => () => [set, { lang: "both" }]),
    share: 0.05,
  },
  {
    name: "readSubmissions",
    of: papers.readSubmissions,
    whose: ["user", "package", "programmer"],
    samples: submitted.flatMap((kept) => [
      () => [[{ ...kept, "part_A/group_1/c1_1": 1, _attachments: [{}] }], decisions],
      () => [{ results: [{ ...kept }] }, decisions, {}],
      () => [`${Object.keys(kept).join("\t")}\n${Object.values(kept).join("\t")}`, decisions],
    ]),
    handsThrough: ["set", "product", "producer", "address", "member", "position", "day", "place", "remark", "id"],
  },
];
