/** Vietnam's clocks are seven hours ahead of UTC all year round. */
const AHEAD = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam at an instant, `YYYY-MM-DD`. */
export function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
}
