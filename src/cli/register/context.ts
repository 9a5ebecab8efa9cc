import { isNear } from "../../base/nearest.js";
import type { Decision } from "../../decisions/decision.js";
import { impossibleDay } from "../../exchange/register/check-fields.js";
import { readDecision } from "../../exchange/register/decision-cell.js";
import { wordsIn } from "../../exchange/register/fold.js";
import { type RegisterContext, setsCalled } from "../../exchange/register/index.js";
import { decisionInTitle } from "../../exchange/register/suggest-from-title.js";
import { message } from "../../messages/index.js";
import { findFormerProvince, findProvince, provinces } from "../../records/provinces.js";
import type { Console } from "../io/console.js";
import type { TableRequest } from "./request.js";
import { registerWords } from "./words.js";

/** What is known of a table besides its cells, or what of it cannot be understood. */
export function contextOf(
  { language, warn }: Console,
  { province, decision, today }: Pick<TableRequest, "province" | "decision" | "today">,
  inForce: Decision | undefined,
): RegisterContext | string {
  const t = registerWords[language];
  const former = findFormerProvince(province);
  const found = findProvince(former?.now ?? province);
  if (province !== undefined && found === undefined) {
    return t.unknownProvince(province, provincesNear(province));
  }
  // A title may be pasted as it stands.
  const titled = decisionInTitle(decision ?? "");
  const { value: decisionNumber, parts } = titled.value === undefined ? readDecision(decision) : titled;
  if (decision !== undefined && decisionNumber === undefined) {
    return t.unreadableDecision(decision);
  }
  const wrong = impossibleDay(parts?.date, today);
  if (wrong !== undefined) {
    return `--decision: ${message({ ...wrong, path: [] }, language)}`;
  }
  if (former !== undefined) {
    warn(t.formerProvince(former.name, found?.name.vi ?? former.now));
  }
  return {
    setOf: (group) => setOf(group, inForce),
    ...(found !== undefined && { province: found.code }),
    ...(decisionNumber !== undefined && { decisionNumber, ...parts }),
  };
}

/** The names of the provinces that are nearly written so. */
function provincesNear(given: string): readonly string[] {
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
