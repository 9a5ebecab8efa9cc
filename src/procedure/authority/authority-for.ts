import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { readOption } from "../../base/read.js";
import type { Stars } from "../../decisions/rules.js";
import type { DecisionCode } from "../timeline/instrument.js";
import type { Arrangement, Recogniser, TierCode } from "./arrangement.js";
import { arrangementOn } from "./authorities.js";
import type { AuthorityIssue, NoAuthorityReason } from "./issue.js";

/** Who recognises a product of some stars, or why nobody does. */
export type RecognisingAuthority =
  | { readonly tier: TierCode; readonly recogniser: Recogniser; readonly article: string }
  | { readonly tier: null; readonly because: NoAuthorityReason };

const allStars = [1, 2, 3, 4, 5] as const;

/**
 * The tier that recognises a product of some stars under a decision on a day.
 *
 * @param stars - the stars of the result
 * @param decision - the decision's code, such as `"2026"`
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the tier with who decides there, or `tier: null` with the reason `authority.no-recognition` (one or two
 *   stars) or `authority.no-districts` (2025-07-01 to 2025-07-05, where 148 still names the district); or the issues
 *   `field.*`, `decision.unknown`, `authority.not-documented` and `authority.not-in-force`
 * @throws RangeError when `on` is no day
 * @example
 * authorityFor(4, "2026", "2026-11-24");
 * // { ok: true, value: { tier: "province", recogniser: "province-chair", article: "26/2026/QĐ-TTg, art. 4.1a …" } }
 * @see 26/2026/QĐ-TTg, art. 4.1
 */
export function authorityFor(
  stars: Stars,
  decision: DecisionCode,
  on: string,
): Outcome<RecognisingAuthority, AuthorityIssue | InputIssue> {
  requireDay("authorityFor", "on", on);
  const issues: (AuthorityIssue | InputIssue)[] = [];
  const known = readOption(issues, ["stars"], stars, allStars);
  const arrangement = arrangementOn(decision, on, ["decision"]);
  if (!arrangement.ok || known === undefined) {
    return { ok: false, issues: [...issues, ...(arrangement.ok ? [] : arrangement.issues)] };
  }
  return { ok: true, value: recogniserOf(known, arrangement.value) };
}

function recogniserOf(stars: Stars, { tiers, notes, unrecognised }: Arrangement): RecognisingAuthority {
  for (const { tier, recognises } of tiers) {
    if (recognises?.stars.includes(stars)) {
      return { tier, recogniser: recognises.by, article: recognises.article };
    }
  }
  const because = notes.find(({ params }) => params.stars === stars);
  return because !== undefined
    ? { tier: null, because }
    : {
        tier: null,
        because: { code: "authority.no-recognition", params: { stars, article: unrecognised.article } },
      };
}
