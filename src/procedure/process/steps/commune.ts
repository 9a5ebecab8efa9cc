import type { ProcessStep } from "../process.js";
import { by, communeTerm, filingWindow, step } from "./step.js";

/** From the producer to the province: 26/2026/QĐ-TTg, art. 7.1, 7.2, 7.6a and b. */
export const communeSteps: readonly ProcessStep[] = [
  ...step(
    { step: "file", from: "draft", to: "filed" },
    by("producer", "7.1"),
    by("producer", "7.6a", { term: filingWindow }),
  ),
  ...step({ step: "receive", from: "filed", to: "commune-review" }, by("commune", "7.2"), by("commune", "7.6b")),
  ...step(
    { step: "return-to-producer", from: "commune-review", to: "returned-by-commune" },
    by("commune", "7.2a, 10.4a"),
    by("commune", "7.6b, 10.4a"),
  ),
  ...step(
    { step: "file-again", from: "returned-by-commune", to: "filed" },
    by("producer", "7.1, 10.4a"),
    by("producer", "7.6a, 10.4a"),
  ),
  ...step(
    { step: "send-to-province", from: "commune-review", to: "sent-to-province" },
    by("commune", "7.2b", { term: communeTerm }),
    by("commune", "7.6b", { term: communeTerm }),
  ),
];
