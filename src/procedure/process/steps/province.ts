import type { ProcessStep } from "../process.js";
import { by, renewalTerm, step } from "./step.js";

/** At the province: 26/2026/QĐ-TTg, art. 7.3, 7.6c to đ. */
export const provinceSteps: readonly ProcessStep[] = [
  ...step(
    { step: "accept-at-province", from: "sent-to-province", to: "province-review" },
    by("province-agency", "7.3a"),
    by("province-agency", "7.6c"),
  ),
  ...step(
    { step: "return-from-province", from: "sent-to-province", to: "returned-by-province" },
    by("province-agency", "7.3a"),
    by("province-agency", "7.6c"),
  ),
  ...step(
    { step: "complete-for-province", from: "returned-by-province", to: "sent-to-province" },
    by("producer", "7.3a, 7.3c"),
    by("producer", "7.6c"),
  ),
  ...step(
    { step: "ask-supplement-at-province", from: "province-review", to: "returned-by-province" },
    by("province-advisory", "7.3c"),
  ),
  ...step(
    { step: "report-to-province-council", from: "province-review", to: "province-council" },
    by("province-advisory", "7.3c"),
    by("province-agency", "7.6c, 7.6g", { term: renewalTerm }),
  ),
  ...step(
    { step: "evaluate-at-province", from: "province-council", to: "province-decision" },
    by("province-council", "7.3d, 5.1", { term: { kind: "round", tier: "province" }, manner: "meeting" }),
    by("province-council", "7.6d, 7.6g", { term: renewalTerm, manner: "written-opinions" }),
  ),
  ...step(
    { step: "recognise", from: "province-decision", to: "recognised", condition: "stars-of-province" },
    by("province-chair", "7.3e"),
    by("province-chair", "7.6đ"),
  ),
  ...step(
    {
      step: "close-without-recognition",
      from: "province-decision",
      to: "not-recognised",
      condition: "stars-below-recognition",
    },
    by("province-agency", "4.1a, 7.3g"),
    by("province-agency", "4.1a, 7.6đ"),
  ),
  ...step(
    {
      step: "approve-for-ministry",
      from: "province-decision",
      to: "approved-for-ministry",
      condition: "total-for-ministry",
    },
    by("province-chair", "7.3e"),
    by("province-chair", "7.6đ"),
  ),
  ...step(
    { step: "send-to-ministry", from: "approved-for-ministry", to: "sent-to-ministry" },
    by("province-committee", "7.3e"),
    by("province-committee", "7.6đ, 7.6e"),
  ),
];
