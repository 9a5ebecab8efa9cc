import { ministryFrom as ministryFrom2019, provinceFrom as provinceFrom2019 } from "../../decisions/2019/decision.js";
import { ministryFrom as ministryFrom2023, provinceFrom as provinceFrom2023 } from "../../decisions/2023/decision.js";
import { ministryFrom as ministryFrom2026 } from "../../decisions/2026/decision.js";
import { TWO_TIERS_SINCE } from "../../decisions/two-tiers.js";
import { dayBefore } from "../day-arithmetic.js";
import { noDistricts } from "../timeline/districts.js";
import { act148, act1048, act1489, act2026 } from "../timeline/instruments.js";
import type { Arrangement, EvaluationTier } from "./arrangement.js";
import { communeUnder1489, communeUnder2026 } from "./commune.js";

const ACT_1048 = "1048/QĐ-TTg";
const ACT_148 = "148/QĐ-TTg";
const ACT_1489 = "148/QĐ-TTg as amended by 1489/QĐ-TTg";
const ACT_2026 = "26/2026/QĐ-TTg";

const provinceUnder148: EvaluationTier = {
  tier: "province",
  recognises: { stars: [4], by: "province-committee", article: `${ACT_148}, annex II` },
  refers: { from: ministryFrom2023, to: 100, tier: "ministry", approvedBy: null, article: `${ACT_148}, annex II` },
};

const ministryUnder148: EvaluationTier = {
  tier: "ministry",
  recognises: { stars: [5], by: "ministry", article: `${ACT_148}, annex II` },
  refers: null,
};

/**
 * Who evaluated and recognised when, in order of time.
 *
 * 1048 was read in full, whether 781 changed this was not. Of 148 and 1489 only accounts were read: nothing is known there
 * of what follows a total under 90 at the centre. Districts ended on 2025-07-01, and 148 left 3 stars to them until 1489
 * amended it on 2025-07-06: the arrangement of the days between has no tier for 3 stars, and a note. 490 is left out: it
 * names no authority for a rank.
 *
 * Under 26/2026 the consequence of a total under 90 at the centre is one of two, as the province's chair decides
 * (art. 7.4g, "có thể"). What follows 90 points or more without the floors of 5 stars is not said, and not given here.
 *
 * @see 26/2026/QĐ-TTg, art. 4.1, 7.2, 7.3e and 7.4; 1048/QĐ-TTg, art. 1.3 and annex II.1
 */
export const arrangements: readonly Arrangement[] = [
  {
    decision: "2019",
    from: act1048.effective,
    until: act1048.ended,
    commune: null,
    tiers: [
      {
        tier: "district",
        recognises: null,
        refers: {
          from: provinceFrom2019,
          to: 100,
          tier: "province",
          approvedBy: null,
          article: `${ACT_1048}, annex II.1a`,
        },
      },
      {
        tier: "province",
        recognises: { stars: [3, 4], by: "province-committee", article: `${ACT_1048}, annex II.1b` },
        refers: {
          from: ministryFrom2019,
          to: 100,
          tier: "ministry",
          approvedBy: null,
          article: `${ACT_1048}, annex II.1b`,
        },
      },
      {
        tier: "ministry",
        recognises: { stars: [5], by: "ministry", article: `${ACT_1048}, annex II.1c` },
        refers: null,
      },
    ],
    underNinety: {
      below: ministryFrom2019,
      choices: ["recognise-on-central-result"],
      stars: [3, 4],
      article: `${ACT_1048}, annex II.1c and II.4c`,
    },
    unrecognised: { stars: [1, 2], article: `${ACT_1048}, art. 1.3` },
    readFrom: "text-before-amendment",
    notes: [],
  },
  {
    decision: "2023",
    from: act148.effective,
    until: /* @__PURE__ */ dayBefore(TWO_TIERS_SINCE),
    commune: null,
    tiers: [
      {
        tier: "district",
        recognises: { stars: [3], by: "district-committee", article: `${ACT_148}, annex II` },
        refers: {
          from: provinceFrom2023,
          to: 100,
          tier: "province",
          approvedBy: null,
          article: `${ACT_148}, annex II`,
        },
      },
      provinceUnder148,
      ministryUnder148,
    ],
    underNinety: null,
    unrecognised: { stars: [1, 2], article: ACT_148 },
    readFrom: "accounts",
    notes: [],
  },
  {
    decision: "2023",
    from: TWO_TIERS_SINCE,
    until: /* @__PURE__ */ dayBefore(act1489.effective),
    commune: null,
    tiers: [provinceUnder148, ministryUnder148],
    underNinety: null,
    unrecognised: { stars: [1, 2], article: ACT_148 },
    readFrom: "accounts",
    notes: [noDistricts],
  },
  {
    decision: "2023",
    from: act1489.effective,
    until: act1489.ended,
    commune: communeUnder1489,
    tiers: [
      {
        tier: "province",
        recognises: { stars: [3, 4], by: "province-committee", article: `${ACT_1489}, annex II.1` },
        refers: {
          from: ministryFrom2023,
          to: 100,
          tier: "ministry",
          approvedBy: null,
          article: `${ACT_1489}, annex II.1`,
        },
      },
      ministryUnder148,
    ],
    underNinety: null,
    unrecognised: { stars: [1, 2], article: ACT_148 },
    readFrom: "accounts",
    notes: [],
  },
  {
    decision: "2026",
    from: act2026.effective,
    until: null,
    commune: communeUnder2026,
    tiers: [
      {
        tier: "province",
        recognises: { stars: [3, 4], by: "province-chair", article: `${ACT_2026}, art. 4.1a and 7.3e` },
        refers: {
          from: ministryFrom2026,
          to: 100,
          tier: "ministry",
          approvedBy: "province-chair",
          article: `${ACT_2026}, art. 7.3e`,
        },
      },
      {
        tier: "ministry",
        recognises: { stars: [5], by: "minister", article: `${ACT_2026}, art. 4.1b and 7.4e` },
        refers: null,
      },
    ],
    underNinety: {
      below: ministryFrom2026,
      choices: ["recognise-on-central-result", "evaluate-again"],
      stars: [3, 4],
      article: `${ACT_2026}, art. 7.4g`,
    },
    unrecognised: { stars: [1, 2], article: `${ACT_2026}, art. 4.1a` },
    readFrom: "text",
    notes: [],
  },
];
