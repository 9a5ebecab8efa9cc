import { instrument as instrument2018 } from "../../decisions/2018/decision.js";
import { amendedOn as amendedIn2020, lastDay as lastDayOf2019 } from "../../decisions/2019/days.js";
import { instrument as instrument2019 } from "../../decisions/2019/decision.js";
import { minimums781 } from "../../decisions/2019/minimums-781.js";
import { amendedOn as amendedIn2025, lastDay as lastDayOf2023 } from "../../decisions/2023/days.js";
import { instrument as instrument2023 } from "../../decisions/2023/decision.js";
import { instrument as instrument2026 } from "../../decisions/2026/decision.js";
import type { Instrument } from "./instrument.js";

/** 490/QĐ-TTg, the programme of 2018 to 2020. */
export const act490 = {
  instrument: instrument2018.number,
  decision: "2018",
  signed: instrument2018.signed,
  effective: instrument2018.effective,
  effectArticle: null,
  ended: "2020-12-31",
  endedBy: "period",
  amends: null,
  amendedBy: [],
  replaces: [],
  pending: null,
  confidence: { effective: "high", ended: "low" },
} as const satisfies Instrument;

/** 1048/QĐ-TTg. */
export const act1048 = {
  instrument: instrument2019.number,
  decision: "2019",
  signed: instrument2019.signed,
  effective: instrument2019.effective,
  effectArticle: "3",
  ended: lastDayOf2019,
  endedBy: "148/QĐ-TTg",
  amends: null,
  amendedBy: ["781/QĐ-TTg"],
  replaces: [],
  pending: null,
  confidence: { effective: "high", ended: "high" },
} as const satisfies Instrument;

/** 781/QĐ-TTg, which amends 1048. */
export const act781 = {
  instrument: "781/QĐ-TTg",
  decision: "2019",
  signed: amendedIn2020,
  effective: amendedIn2020,
  effectArticle: null,
  ended: lastDayOf2019,
  endedBy: "148/QĐ-TTg",
  amends: "1048/QĐ-TTg",
  amendedBy: [],
  replaces: [],
  pending: null,
  unheldMinimums: minimums781,
  confidence: { effective: "high", ended: "high" },
} as const satisfies Instrument;

/** 148/QĐ-TTg. */
export const act148 = {
  instrument: instrument2023.number,
  decision: "2023",
  signed: instrument2023.signed,
  effective: instrument2023.effective,
  effectArticle: null,
  ended: lastDayOf2023,
  endedBy: "26/2026/QĐ-TTg",
  amends: null,
  amendedBy: ["1489/QĐ-TTg"],
  replaces: ["1048/QĐ-TTg", "781/QĐ-TTg"],
  pending: null,
  confidence: { effective: "high", ended: "high" },
} as const satisfies Instrument;

/** 1489/QĐ-TTg, which amends 148. */
export const act1489 = {
  instrument: "1489/QĐ-TTg",
  decision: "2023",
  signed: amendedIn2025,
  effective: amendedIn2025,
  effectArticle: null,
  ended: lastDayOf2023,
  endedBy: "26/2026/QĐ-TTg",
  amends: "148/QĐ-TTg",
  amendedBy: [],
  replaces: [],
  pending: null,
  confidence: { effective: "high", ended: "high" },
} as const satisfies Instrument;

/** The term of evaluations for the first time and of upgrades. */
const newOrUpgrade = { days: 60, article: "12.2a" } as const;

/** 26/2026/QĐ-TTg, in force. */
export const act2026 = {
  instrument: instrument2026.number,
  decision: "2026",
  signed: instrument2026.signed,
  effective: instrument2026.effective,
  effectArticle: "11.1",
  ended: null,
  endedBy: null,
  amends: null,
  amendedBy: [],
  replaces: ["148/QĐ-TTg", "1489/QĐ-TTg"],
  pending: {
    continues: "2023",
    terms: {
      first: newOrUpgrade,
      upgrade: newOrUpgrade,
      "re-evaluation": { days: 30, article: "12.2b" },
    },
  },
  confidence: { effective: "high", ended: null },
} as const satisfies Instrument;

/**
 * The instruments that hold the programme's rules, in the order in which they took effect.
 *
 * 490 approves the programme of the years 2018 to 2020; no instrument that repeals it is known, so that it ends here
 * with its period (our reading). 148 took effect on the day it was signed, and 1048 and 781 ended the day before.
 * 148 and 1489 end 60 days from 2026-05-22 (26/2026 art. 11.2): that day is not counted (Civil Code 2015 art. 147.2),
 * and the 60th, 2026-07-21, is the last in force (our reading of "sau 60 ngày").
 *
 * 1048 keeps results under the provinces' own criteria until 2019-12-31 (art. 3), but says nothing of dossiers filed
 * and not yet evaluated; what 781, 148 and 1489 say of them is not known.
 *
 * @see 26/2026/QĐ-TTg, art. 11 and 12.2; 1048/QĐ-TTg, art. 3
 */
export const instruments: readonly [Instrument, ...Instrument[]] = [act490, act1048, act781, act148, act1489, act2026];
