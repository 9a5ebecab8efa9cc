/**
 * Calendar: the agenda of an office as an iCalendar file.
 *
 * @module
 */
export { agendaCalendar, type CalendarOptions } from "./agenda/calendar.js";
