import { setCode } from "../../../decisions/find.js";
import type { Language } from "../../../language/language.js";
import type { FloorCount } from "../../../scoring/summary/index.js";
import type { Library } from "../../decisions.js";

/** What a criterion and its set are called. */
export function namesOf(
  { setOf }: Library,
  { decision, set: number, criterion }: FloorCount,
  language: Language,
): { readonly name: string; readonly code: string } {
  const set = setOf({ decision, set: number });
  const own = set?.criteria.find(({ code }) => code === criterion);
  return {
    name: own === undefined ? criterion : `${criterion} ${own.name[language]}`,
    code: set === undefined ? "" : setCode(set),
  };
}
