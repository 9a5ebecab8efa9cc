/**
 * The agenda of an office: what falls due for its certificates, as a list and as a calendar.
 *
 * @module
 */
export { type Agenda, type AgendaCertificate, agenda } from "./agenda.js";
export { agendaCalendar, type CalendarOptions } from "./calendar.js";
export { type AgendaItem, type AgendaKind, type AgendaParams, agendaKinds } from "./item.js";
