import { generateIcsCalendar, generateIcsEvent, type IcsDateObject, type IcsEvent } from "ts-ics";
import { requireDay } from "../../base/day.js";
import { printable } from "../../base/printable.js";
import { remembering } from "../../base/remember.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";
import { addDays } from "../day-arithmetic.js";
import { foldLines, foldText } from "./fold-lines.js";
import type { AgendaItem } from "./item.js";
import { agendaCalendarName, descriptionOf, requireItem, summaryOf } from "./sentences.js";

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
  const frameOf = remembering((day) => eventFrame(day, stamped));
  // What is said of a due date is the same for all certificates of a day.
  let told: { readonly item: AgendaItem; readonly text: string } | undefined;
  const events = items.map((item) => {
    requireItem("agendaCalendar", item);
    const [uid, summary, description, end] = frameOf(item.date);
    if (told === undefined || !isDueAlike(told.item, item)) {
      told = { item, text: written(description, descriptionOf(item, language)) + end.text };
    }
    const name = summaryOf(item, language, nameOf?.(item) ?? item.id);
    return written(uid, distinct(uidOf(item), used)) + written(summary, name) + told.text;
  });
  const name = agendaCalendarName[language];
  const prodId = `-//ocop//agenda//${language.toUpperCase()}`;
  const frame = generateIcsCalendar({ version: "2.0", prodId, name });
  const end = frame.lastIndexOf("END:VCALENDAR");
  return [foldLines(frame.slice(0, end)), ...events, frame.slice(end)].join("");
}

/** What stands before the words of an event, or after the last of them. */
interface Before {
  readonly text: string;
  /** How much of their line it takes. */
  readonly octets: number;
}

/** What stands before the UID, the summary and the description of an event, and after them. */
type Frame = readonly [Before, Before, Before, Before];

/** Words behind what stands before them, the lines folded. */
function written({ text, octets }: Before, words: string): string {
  return text + foldText(escaped(words), octets);
}

/** Whether the same is to be said of two items. */
function isDueAlike(one: AgendaItem, other: AgendaItem): boolean {
  return alike.every((field) => one[field] === other[field]);
}

const alike = ["kind", "params", "instrument", "article", "verified", "notes"] as const;

/** Where the words of an event stand. */
const HOLE = "{}";

/**
 * All events of a day as the library writes them, but for the words of each, in the order UID, summary, description: to have it
 * write each event takes most of the time.
 */
function eventFrame(day: string, stamp: IcsEvent["stamp"]): Frame {
  const [start, end] = [allDay(day), allDay(addDays(day, 1))];
  const event: IcsEvent = {
    uid: HOLE,
    stamp,
    start,
    end,
    summary: HOLE,
    description: HOLE,
    timeTransparent: "TRANSPARENT",
  };
  // Its folds are not those of octets.
  const text = generateIcsEvent(event, { skipFormatLines: true });
  const pieces = text.split(HOLE).map((text) => ({ text, octets: text.length - text.lastIndexOf("\n") - 1 }));
  return pieces as unknown as Frame;
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

/** A text as a calendar holds it (RFC 5545, 3.3.11); it has no line breaks, which are not printable. */
function escaped(text: string): string {
  return printable(text).replace(/[\\;,]/g, "\\$&");
}
