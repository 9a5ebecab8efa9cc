import { setCode } from "../../decisions/find.js";
import type { Language } from "../../language/language.js";
import { decisionCodes } from "../decisions.js";
import { words } from "../words.js";
import type { FoundSets } from "./find-sets.js";

/** The most sets that are suggested. */
const MOST = 5;

/** Says that there is no such decision or no such set, and which may be meant. */
export function noSetText(language: Language, found: Exclude<FoundSets, { readonly form: "sets" }>): string {
  const t = words[language];
  if (found.form === "no-decision") {
    return t.unknownDecision(found.given, decisionCodes.join(", "));
  }
  const { decision, key, similar } = found;
  const names = similar.slice(0, MOST).map((set) => `${setCode(set)} (${set.name[language]})`);
  return [t.unknownSet(decision.code, key), ...(names.length === 0 ? [] : [t.maybe(names.join("; "))])].join("; ");
}

/** Says which sets a name may mean where one is needed. */
export function severalSetsText(language: Language, name: string, found: Extract<FoundSets, { form: "sets" }>): string {
  const names = found.sets.map((set) => `${setCode(set)} (${set.name[language]})`);
  return words[language].severalSets(name, names.join("; "));
}
