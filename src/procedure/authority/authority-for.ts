import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { readFields, readOption } from "../../base/read.js";
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
 * @param question - the decision's code, the stars of the result, and the day `on` (`YYYY-MM-DD`, in Vietnam)
 * @returns the tier with who decides there, or `tier: null` with the reason `authority.no-recognition` (one or two
 *   stars) or `authority.no-districts` (2025-07-01 to 2025-07-05, where 148 still names the district); or the issues
 *   `field.*`, `input.unreadable`, `decision.unknown`, `authority.not-documented` and `authority.not-in-force`
 * @throws RangeError when `on` is no day
 * @example
 * authorityFor({ decision: "2026", stars: 4, on: "2026-11-24" });
 * // { ok: true, value: { tier: "province", recogniser: "province-chair", article: "26/2026/QĐ-TTg, art. 4.1a …" } }
 * @see 26/2026/QĐ-TTg, art. 4.1
 */
export function authorityFor(question: {
  readonly decision: DecisionCode;
  readonly stars: Stars;
  readonly on: string;
}): Outcome<RecognisingAuthority, AuthorityIssue | InputIssue> {
  const issues: (AuthorityIssue | InputIssue)[] = [];
  const fields = readFields(issues, [], question);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const on = fields["on"];
  requireDay("authorityFor", "on", on);
  const stars = readOption(issues, ["stars"], fields["stars"], allStars);
  const arrangement = arrangementOn(fields["decision"], on, ["decision"]);
  if (!arrangement.ok || stars === undefined) {
    return { ok: false, issues: [...(arrangement.ok ? [] : arrangement.issues), ...issues] };
  }
  return { ok: true, value: recogniserOf(stars, arrangement.value) };
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
