import { requireDay } from "../../base/day.js";
import { communeUnder2026 } from "../authority/commune.js";
import type { WorkingCalendar } from "./working-calendar.js";
import { addWorkingDays } from "./working-days.js";

/**
 * The last day for the commune to assess a product dossier and send it to the province: 15 working days.
 *
 * The term runs "from the day the dossier is received". Our reading: the day of receipt is not counted, as the Civil
 * Code has it for terms that begin with a day. The last day is a working day by construction.
 *
 * @param receivedOn - the day the commune received the dossier, `YYYY-MM-DD`; it need not be a working day
 * @param calendar - the holidays and, where there are any, the days worked instead
 * @returns the 15th working day after it, `YYYY-MM-DD`
 * @throws RangeError for a day or a calendar that is none
 * @example
 * communeDeadline("2026-06-01", { holidays: [] }); // "2026-06-22"
 * @see 26/2026/QĐ-TTg, art. 7.2; Civil Code 2015, art. 147.2
 */
export function communeDeadline(receivedOn: string, calendar: WorkingCalendar): string {
  requireDay("communeDeadline", "receivedOn", receivedOn);
  return addWorkingDays(receivedOn, communeUnder2026.workingDays, calendar);
}
