import type { Target } from "../target.js";
import { decisionTargets } from "./decisions.js";
import { exchangeTargets } from "./exchange.js";
import { messageTargets } from "./messages.js";
import { paperTargets } from "./papers.js";
import { procedureTargets } from "./procedure.js";
import { programmeTargets, sisterTargets } from "./programme.js";
import { recordTargets } from "./records.js";
import { scoringTargets } from "./scoring.js";

/** All public functions, by room. */
export const rooms: Readonly<Record<string, readonly Target[]>> = {
  scoring: scoringTargets,
  records: recordTargets,
  procedure: procedureTargets,
  exchange: exchangeTargets,
  papers: paperTargets,
  programme: programmeTargets,
  sisters: sisterTargets,
  messages: messageTargets,
  decisions: decisionTargets,
};

/** All targets. */
export const targets: readonly Target[] = Object.values(rooms).flat();
