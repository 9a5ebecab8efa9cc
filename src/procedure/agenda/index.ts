/**
 * The agenda of an office: what falls due for its certificates, as a list.
 *
 * @module
 */
export { type Agenda, type AgendaCertificate, agenda } from "./agenda.js";
export { type AgendaItem, type AgendaKind, type AgendaParams, agendaKinds } from "./item.js";
