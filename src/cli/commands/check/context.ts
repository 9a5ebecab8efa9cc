import { isNear } from "../../../base/nearest.js";
import type { Decision } from "../../../decisions/decision.js";
import { wordsIn } from "../../../exchange/register/fold.js";
import { type RegisterContext, setsCalled } from "../../../exchange/register/index.js";
import { findFormerProvince, findProvince, provinces } from "../../../records/provinces.js";
import type { CheckRequest } from "./request.js";

/** What is known of a table besides its cells; undefined for a province nobody knows. */
export function contextOf(
  { province }: Pick<CheckRequest, "province">,
  inForce: Decision | undefined,
): RegisterContext | undefined {
  const found = province === undefined ? undefined : findProvince(findFormerProvince(province)?.now ?? province);
  if (province !== undefined && found === undefined) {
    return undefined;
  }
  return { setOf: (group) => setOf(group, inForce), ...(found !== undefined && { province: found.code }) };
}

/** The names of the provinces that are nearly written so. */
export function provincesNear(given: string): readonly string[] {
  return provinces.map(({ name }) => name.vi).filter((name) => isNear(wordsIn(given), wordsIn(name)));
}

/** The set of the decision in force a group is called by: its number, slug, code or name, where that tells one. */
function setOf(
  group: string,
  inForce: Decision | undefined,
): { readonly decision: string; readonly set: number } | undefined {
  const own = inForce?.find(group.trim());
  const set = own?.set ?? setsCalled(group, inForce?.classification ?? []).set?.set;
  return inForce === undefined || set === undefined ? undefined : { decision: inForce.code, set };
}
