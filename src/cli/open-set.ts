import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import { decisionCodes, openLibrary } from "./decisions.js";
import type { Console } from "./io/console.js";
import { words } from "./words.js";

/** A criteria set and the decision it is of. */
export interface OpenSet {
  readonly decision: Decision;
  readonly set: CriteriaSet;
}

/** Loads the set that is asked for; says what there is none of. */
export async function openSet({ language, warn }: Console, code: string, key: string): Promise<OpenSet | undefined> {
  const t = words[language];
  const decision = await openLibrary().load(code);
  const set = decision?.find(key);
  if (decision === undefined) {
    warn(t.unknownDecision(code, decisionCodes.join(", ")));
  } else if (set === undefined) {
    warn(t.unknownSet(code, key));
  }
  return decision === undefined || set === undefined ? undefined : { decision, set };
}
