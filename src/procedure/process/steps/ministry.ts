import type { ProcessStep } from "../process.js";
import { by, renewalTerm, step } from "./step.js";

/** At the Ministry, and back at the province where 5 stars were not reached: 26/2026/QĐ-TTg, art. 7.4, 7.6e. */
export const ministrySteps: readonly ProcessStep[] = [
  ...step(
    { step: "accept-at-ministry", from: "sent-to-ministry", to: "ministry-review" },
    by("ministry-agency", "7.4a"),
    by("ministry-agency", "7.6e"),
  ),
  ...step(
    { step: "ask-supplement-at-ministry", from: "ministry-review", to: "returned-by-ministry" },
    by("ministry-advisory", "7.4c"),
  ),
  ...step(
    { step: "complete-for-ministry", from: "returned-by-ministry", to: "sent-to-ministry" },
    by("province-committee", "7.4c"),
  ),
  ...step(
    { step: "report-to-ministry-council", from: "ministry-review", to: "ministry-council" },
    by("ministry-advisory", "7.4c"),
    by("ministry-agency", "7.6e, 7.6g", { term: renewalTerm }),
  ),
  ...step(
    { step: "evaluate-at-ministry", from: "ministry-council", to: "ministry-decision" },
    by("ministry-council", "7.4d, 5.2", { term: { kind: "round", tier: "ministry" }, manner: "meeting" }),
    by("ministry-council", "7.6e, 7.6g", { term: renewalTerm, manner: "written-opinions" }),
  ),
  ...step(
    { step: "recognise-five", from: "ministry-decision", to: "recognised-five", condition: "five-stars" },
    by("minister", "7.4e"),
    by("minister", "7.6e"),
  ),
  ...step(
    { step: "report-below-five", from: "ministry-decision", to: "below-five-at-ministry", condition: "below-five" },
    by("ministry", "7.4g"),
    by("ministry", "7.6e"),
  ),
  ...step(
    {
      step: "recognise-by-ministry-result",
      from: "below-five-at-ministry",
      to: "recognised",
      condition: "stars-of-province",
    },
    by("province-chair", "7.4g"),
    by("province-chair", "7.6e"),
  ),
  ...step(
    {
      step: "close-by-ministry-result",
      from: "below-five-at-ministry",
      to: "not-recognised",
      condition: "stars-below-recognition",
    },
    by("province-agency", "4.1a"),
    by("province-agency", "4.1a"),
  ),
  ...step(
    { step: "reassess", from: "below-five-at-ministry", to: "province-reassessment" },
    by("province-chair", "7.4g"),
    by("province-chair", "7.6e"),
  ),
  // Evaluation and ranking "by its authority" are those of the provincial council, as it holds them otherwise.
  ...step(
    { step: "evaluate-at-reassessment", from: "province-reassessment", to: "reassessment-decision" },
    by("province-council", "7.4g, 7.3d", { manner: "meeting" }),
    by("province-council", "7.6e, 7.6d", { manner: "written-opinions" }),
  ),
  ...step(
    {
      step: "recognise-after-reassessment",
      from: "reassessment-decision",
      to: "recognised",
      condition: "stars-of-province",
    },
    by("province-chair", "7.4g"),
    by("province-chair", "7.6e"),
  ),
  ...step(
    {
      step: "close-after-reassessment",
      from: "reassessment-decision",
      to: "not-recognised",
      condition: "stars-below-recognition",
    },
    by("province-agency", "4.1a"),
    by("province-agency", "4.1a"),
  ),
];
