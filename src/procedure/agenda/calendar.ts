import { generateIcsCalendar, generateIcsEvent, type IcsDateObject, type IcsEvent } from "ts-ics";
import { requireDay } from "../../base/day.js";
import { printable } from "../../base/printable.js";
import { remembering } from "../../base/remember.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";
import { addDays } from "../day-arithmetic.js";
import { foldLines } from "./fold-lines.js";
import type { AgendaItem } from "./item.js";
import { agendaCalendarName, agendaItemText, requireItem } from "./sentences.js";

/** How a calendar is written. */
export interface CalendarOptions {
  /** The day the calendar is made, `YYYY-MM-DD`: every event bears it. */
  readonly stamp: string;
  readonly language: Language;
  /** What the certificate of an item is called, such as the product's name; its identifier where this is left out. */
  readonly nameOf?: (item: AgendaItem) => string;
}

/**
 * An agenda as an iCalendar file (RFC 5545): one all-day event an item, which does not make anyone busy.
 *
 * An event's UID is made of kind and certificate, and not of its day, so that a calendar that is read again replaces the
 * event that moved. It needs certificates with identifiers: without them their places in the list stand in. An agenda of no
 * items gives a calendar without events.
 *
 * @param items - items of `agenda`
 * @param options - `stamp`, `language` and `nameOf`
 * @returns the text, UTF-8, with CRLF line ends
 * @throws TypeError when `items` are none, RangeError when `stamp` is no day or the language is not known
 * @example
 * const { items } = agenda([{ id: "C1", stars: 4, issued: "2026-08-05" }], "2029-08-01", "2029-08-31");
 * agendaCalendar(items, { stamp: "2026-11-24", language: "vi" });
 * // "BEGIN:VCALENDAR\r\n…DTSTART;VALUE=DATE:20290805…"
 */
export function agendaCalendar(items: readonly AgendaItem[], options: CalendarOptions): string {
  requireOptions("agendaCalendar", options);
  const { stamp, language, nameOf } = options;
  requireArgument(Array.isArray(items), "agendaCalendar", "expected the items of an agenda");
  requireArgument(nameOf === undefined || typeof nameOf === "function", "agendaCalendar", "nameOf must be a function");
  requireDay("agendaCalendar", "stamp", stamp);
  requireLanguage("agendaCalendar", language);
  const used = new Map<string, number>();
  const stamped: IcsEvent["stamp"] = { date: instantOf(stamp), type: "DATE-TIME" };
  // Items come by their days.
  const lasting = remembering((day) => ({ start: allDay(day), end: allDay(addDays(day, 1)) }));
  const events = items.map((item) => {
    requireItem("agendaCalendar", item);
    const { summary, description } = agendaItemText(item, language, nameOf?.(item) ?? item.id);
    return foldedEvent({
      uid: distinct(identifier(uidOf(item)), used),
      stamp: stamped,
      ...lasting(item.date),
      summary,
      description: printable(description),
      timeTransparent: "TRANSPARENT",
    });
  });
  const name = agendaCalendarName[language];
  const prodId = `-//ocop//agenda//${language.toUpperCase()}`;
  const frame = generateIcsCalendar({ version: "2.0", prodId, name });
  const end = frame.lastIndexOf("END:VCALENDAR");
  return [foldLines(frame.slice(0, end)), ...events, frame.slice(end)].join("");
}

/** An event. The library gives its lines as they are: that it folds them first, sign by sign, would take most of the time. */
function foldedEvent(event: IcsEvent): string {
  return foldLines(generateIcsEvent(event, { skipFormatLines: true }));
}

function uidOf({ kind, id, index }: AgendaItem): string {
  return `${kind}.${id ?? `row-${index}`}@ocop`;
}

/** Two certificates of one identifier must not become one event. */
function distinct(uid: string, used: Map<string, number>): string {
  const times = (used.get(uid) ?? 0) + 1;
  used.set(uid, times);
  return times === 1 ? uid : `${times}.${uid}`;
}

function allDay(day: string): IcsDateObject {
  return { date: instantOf(day), type: "DATE" };
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** An identifier as a calendar can hold it: the library writes it as it is. */
function identifier(text: string): string {
  return printable(text).replace(/[\\;,]/g, "\\$&");
}
