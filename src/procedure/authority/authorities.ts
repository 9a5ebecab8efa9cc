import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { preview } from "../../base/preview.js";
import type { DecisionCode } from "../timeline/instrument.js";
import { instruments } from "../timeline/instruments.js";
import type { Arrangement } from "./arrangement.js";
import { arrangements } from "./arrangements.js";
import type { AuthorityIssue } from "./issue.js";

/**
 * Who evaluates and who recognises which stars under a decision on a day.
 *
 * @param decision - the decision's code, such as `"2026"`
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the tiers with what each recognises and sends on, the commune's part, and what follows a total under 90
 *   at the centre; or one of the issues `decision.unknown`, `authority.not-documented` (490) and
 *   `authority.not-in-force`
 * @throws RangeError when `on` is no day
 * @example
 * authorities("2026", "2026-11-24");
 * // { ok: true, value: { tiers: [{ tier: "province", recognises: { stars: [3, 4], … }, … }, …], … } }
 * @see 26/2026/QĐ-TTg, art. 4.1, 7.2, 7.3e and 7.4g
 */
export function authorities(decision: DecisionCode, on: string): Outcome<Arrangement, AuthorityIssue | InputIssue> {
  requireDay("authorities", "on", on);
  return arrangementOn(decision, on, []);
}

/** The arrangement of a decision on a day; the path is where a caller's decision code stands. */
export function arrangementOn(
  decision: unknown,
  on: string,
  path: readonly string[],
): Outcome<Arrangement, AuthorityIssue | InputIssue> {
  const known = instruments.filter(({ amends }) => amends === null).map((instrument) => instrument.decision);
  const code = known.find((one) => one === decision);
  if (code === undefined) {
    return refuse({ code: "decision.unknown", path, params: { given: preview(decision), known } });
  }
  const own = arrangements.filter((arrangement) => arrangement.decision === code);
  const [first] = own;
  if (first === undefined) {
    return refuse({ code: "authority.not-documented", path, params: { decision: code } });
  }
  const value = own.find(({ from, until }) => from <= on && (until === null || on <= until));
  const until = own.at(-1)?.until ?? null;
  return value === undefined
    ? refuse({ code: "authority.not-in-force", path, params: { decision: code, on, from: first.from, until } })
    : { ok: true, value };
}

function refuse(issue: AuthorityIssue): Outcome<Arrangement, AuthorityIssue | InputIssue> {
  return { ok: false, issues: [issue] };
}
