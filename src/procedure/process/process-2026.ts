import { rules } from "../../decisions/2026/decision.js";
import type { Process, ProcessStep } from "./process.js";
import { communeSteps } from "./steps/commune.js";
import { ministrySteps } from "./steps/ministry.js";
import { provinceSteps } from "./steps/province.js";
import { instrument, stepFromEach } from "./steps/step.js";

const regulated: readonly ProcessStep[] = [...communeSteps, ...provinceSteps, ...ministrySteps];

/** The states before a decision. */
const onTheWay = [...new Set(regulated.map(({ from }) => from))];

/**
 * The way of dossiers under 26/2026/QĐ-TTg, art. 4, 5 and 7.
 *
 * Our readings:
 *
 * - The commune checks what the dossier consists of (art. 7.2a) and guides producers to complete it (art. 10.4a); that it
 *   returns one is not said. A dossier filed again starts the commune's 15 working days anew,
 *   and the window of art. 7.6a is that of the first filing.
 * - The 45 days of art. 7.6g are those of organising evaluation and ranking, which art. 4.1 tells apart from recognition:
 *   they end with the council's result. The rounds of art. 5 likewise.
 * - Art. 7.4g speaks of products below 90 points at the Ministry. One with 90 points or more that misses a floor of 5
 *   stars goes the same way.
 * - Where the province then evaluates "by its authority" (art. 7.4g), its council does, in the manner of art. 7.3d or 7.6d, and its
 *   chair decides on that result. No term is printed for it. What follows 90 points or more there is not said.
 * - A re-evaluation goes to the Ministry as art. 7.6đ and e have it, whatever stars the product had.
 * - Forms in annex II have grounds on which a dossier is rejected; the council states them.
 *
 * Without an article (`source: null`): the producer may withdraw as long as nothing is decided. There is no appeal in the
 * decision and none here. Revocation is an act on the certificate, not on the dossier. Of the final states only those of
 * the province's result are left again, when the Ministry has the province evaluate anew (art. 10.1b).
 */
export const process2026: Process = {
  decision: rules.decision,
  initial: "draft",
  final: ["recognised", "recognised-five", "not-recognised", "rejected", "withdrawn"],
  steps: [
    ...regulated,
    ...stepFromEach(["province-council", "province-reassessment"], {
      step: "reject-at-province",
      to: "rejected",
      actor: "province-council",
      condition: "rejection-ground",
      source: `${instrument}, annex II`,
    }),
    ...stepFromEach(["ministry-council"], {
      step: "reject-at-ministry",
      to: "rejected",
      actor: "ministry-council",
      condition: "rejection-ground",
      source: `${instrument}, annex II`,
    }),
    ...stepFromEach(["recognised", "not-recognised"], {
      step: "evaluate-anew-on-request",
      to: "province-review",
      actor: "province-committee",
      condition: null,
      source: `${instrument}, art. 10.1b`,
    }),
    ...stepFromEach(onTheWay, { step: "withdraw", to: "withdrawn", actor: "producer", condition: null, source: null }),
  ],
  provinceStars: rules.tiers[0].awards,
  ministryStars: rules.tiers[1].awards,
  ministryFrom: rules.tiers[0].refers.from,
};
