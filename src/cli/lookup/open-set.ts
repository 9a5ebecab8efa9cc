import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Decision } from "../../decisions/decision.js";
import type { Library } from "../decisions.js";
import type { Console } from "../io/console.js";
import { words } from "../words.js";
import { findSets } from "./find-sets.js";
import { noSetText, severalSetsText } from "./tell-no-set.js";

/** A criteria set and the decision it is of. */
export interface OpenSet {
  readonly decision: Decision;
  readonly set: CriteriaSet;
}

/** The one set that is meant; says where there is none, or which of several may be meant. */
export async function openSet(
  { language, warn }: Console,
  library: Library,
  text: string,
  decision?: string,
): Promise<OpenSet | undefined> {
  const found = await findSets(library, text, decision);
  if (found.form !== "sets") {
    const isName = found.form === "no-decision" && decision === undefined && !text.includes("/");
    warn(isName ? `${noSetText(language, found)}; ${words[language].needsDecision(text)}` : noSetText(language, found));
    return undefined;
  }
  const [set, ...others] = found.sets;
  if (set === undefined || others.length > 0) {
    warn(severalSetsText(language, text, found));
    return undefined;
  }
  return { decision: found.decision, set };
}
