/**
 * A day as it is written in Vietnam: `2026-08-05` as `05/08/2026`.
 *
 * @param day - `YYYY-MM-DD`; null where there is none, which stays empty
 */
export function dayInVietnamese(day: string | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}
