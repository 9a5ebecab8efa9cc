import { requireDay } from "../../base/day.js";
import type { DecisionCode, Instrument } from "./instrument.js";
import { instruments } from "./instruments.js";

/**
 * The instruments in force on a day, in the order in which they took effect.
 *
 * From 2026-05-22 to 2026-07-21 old and new stand side by side: the old ones for dossiers under way only.
 *
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the instruments; none before 2018-05-07
 * @throws RangeError when `on` is no day
 * @example
 * instrumentsInForce("2026-07-21").map(({ instrument }) => instrument);
 * // ["148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg"]
 * @see 26/2026/QĐ-TTg, art. 11
 */
export function instrumentsInForce(on: string): readonly Instrument[] {
  requireDay("instrumentsInForce", "on", on);
  return instruments.filter(({ effective, ended }) => effective <= on && (ended === null || on <= ended));
}

/**
 * The decision whose rules hold for a dossier filed on a day.
 *
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the decision's code, or null before the programme began (2018-05-07)
 * @throws RangeError when `on` is no day
 * @example
 * decisionInForce("2026-05-21"); // "2023"
 * decisionInForce("2026-05-22"); // "2026"
 * @see 26/2026/QĐ-TTg, art. 11.1
 */
export function decisionInForce(on: string): DecisionCode | null {
  requireDay("decisionInForce", "on", on);
  return instrumentsInForce(on).at(-1)?.decision ?? null;
}
