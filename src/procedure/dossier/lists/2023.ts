import { dayBefore } from "../../day-arithmetic.js";
import { act1489 } from "../../timeline/instruments.js";
import type { DossierRules } from "../requirement.js";
import { document, forAllKinds } from "./document.js";

const source = "148/QĐ-TTg, annex II";

/**
 * Dossiers under 148/QĐ-TTg as amended by 1489/QĐ-TTg, at second hand: its annex II was not at hand.
 *
 * Reports of it name the producer's form, the report on paper and electronically, and samples except for tourism; how
 * many samples, and what districts, communes and provinces added, they do not say. Districts ended on 2025-07-01, but
 * the wording that leaves them out took effect with 1489/QĐ-TTg on 2025-07-06.
 */
export const dossierRules2023: DossierRules = {
  decision: "2023",
  source,
  readFrom: "accounts",
  sectors: ["food", "drinks", "medicinal", "handicraft", "ornamental", "tourism"],
  samples: null,
  withoutSamples: ["tourism"],
  samplesSource: source,
  copies: { paper: 1, electronic: 1, perCouncilMember: false },
  stages: [
    {
      stage: "producer",
      from: null,
      until: null,
      lists: forAllKinds({
        documents: [document("registration-form", source), document("self-assessment-report", source)],
        isComplete: false,
      }),
    },
    { stage: "district-to-province", from: null, until: /* @__PURE__ */ dayBefore(act1489.effective), lists: null },
    { stage: "commune-to-province", from: act1489.effective, until: null, lists: null },
    { stage: "province-to-ministry", from: null, until: null, lists: null },
  ],
};
