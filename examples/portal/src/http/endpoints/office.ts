import { agendaCalendar } from "ocop/procedure/calendar";
import { agendaItemText } from "ocop/procedure/messages";
import type { Product } from "ocop/records";
import { z } from "zod";
import { agendaOf, noticesOf } from "../../acts/agenda.ts";
import { discardHeld, heldRowsOf, takeHeld } from "../../acts/held-rows.ts";
import { revoke } from "../../acts/recognitions.ts";
import { importRegister, recognisedProducts, registerOf } from "../../acts/registers.ts";
import { addDays } from "../../domain/days.ts";
import { heldRowIn } from "../../domain/held-text.ts";
import { registerCsv } from "../../domain/register.ts";
import { snapshotLines } from "../../domain/snapshot.ts";
import { accepted, created, type Endpoint, endpoint, FileAnswer, file, json, ok } from "../endpoint.ts";
import { agendaItem, day, ground, heldRow, id, made, noted, notice, waiting } from "../shapes.ts";
import { text } from "./dossiers.ts";

const reason = text(1000);
/** What the office enters to take a row that was held, and to discard one. */
export const takenRow = z.strictObject({
  reason,
  code: text(60).optional(),
  stars: z.literal([3, 4, 5]).optional(),
  number: text(100).optional(),
  date: day.optional(),
  tier: z.enum(["district", "province", "ministry"]).optional(),
});
export const discardedRow = z.strictObject({ reason });

const between = z.object({ from: day.optional(), to: day.optional() });

/** The act that takes a certificate back. */
export const revocation = z.strictObject({ ground, number: text(100), date: day.optional() });

export const officeEndpoints: readonly Endpoint[] = [
  endpoint({
    method: "post",
    path: "/api/recognitions/{id}/revocation",
    name: "revoke",
    group: "recognition",
    summary: "Takes a certificate back, by the authority's decision (art. 8)",
    who: ["office"],
    body: json(revocation),
    answer: created(made.extend({ date: day, ground })),
    act: (acting, { params, body }) => revoke(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "get",
    path: "/api/agenda",
    name: "getAgenda",
    group: "recognition",
    summary: "What falls due for the certificates one may see",
    who: ["producer", "commune", "office"],
    query: between,
    answer: ok(z.object({ items: z.array(agendaItem) })),
    async act(acting, { query, language }) {
      const found = await agendaOf(
        acting,
        query.from ?? acting.today,
        query.to ?? addDays(query.from ?? acting.today, 180),
      );
      return {
        items: found.map(({ item, name, code, product }) => ({
          date: item.date,
          kind: item.kind,
          name,
          code,
          product,
          ...agendaItemText(item, language, name),
        })),
      };
    },
  }),
  endpoint({
    method: "get",
    path: "/api/agenda.ics",
    name: "getAgendaCalendar",
    group: "recognition",
    summary: "The same as a calendar (iCalendar)",
    who: ["producer", "commune", "office"],
    query: between,
    answer: { status: 200, media: "text/calendar" },
    async act(acting, { query, language }) {
      const found = await agendaOf(acting, query.from ?? acting.today, query.to ?? addDays(acting.today, 365));
      const names = new Map(found.map(({ item, name }) => [item.id, name]));
      const nameOf = ({ id: of }: { readonly id: string | null }) => names.get(of) ?? "";
      const items = found.map(({ item }) => item);
      return new FileAnswer(
        "text/calendar",
        agendaCalendar(items, { stamp: acting.today, language, nameOf }),
        "ocop.ics",
      );
    },
  }),
  endpoint({
    method: "get",
    path: "/api/notices",
    name: "listNotices",
    group: "recognition",
    summary:
      "What is to be known of certificates that end or may be renewed soon: as of today, and what was written before",
    who: ["producer", "office"],
    answer: ok(z.object({ notices: z.array(notice) })),
    async act(acting, { language }) {
      return { notices: await noticesOf(acting, language) };
    },
  }),
  endpoint({
    method: "post",
    path: "/api/registers",
    name: "importRegister",
    group: "register",
    summary: "Has a register (CSV) read in; the same file twice is one import",
    who: ["office"],
    query: z.object({ name: text(200).default("register.csv") }),
    body: file("text/csv"),
    answer: accepted(waiting),
    act: (acting, { query, body }) => importRegister(acting, query.name, body),
  }),
  endpoint({
    method: "get",
    path: "/api/registers/{id}",
    name: "getRegister",
    group: "register",
    summary: "What became of a register's rows and cells",
    who: ["office"],
    answer: ok(waiting.extend({ name: z.string(), on: day, account: z.looseObject({}).nullable() })),
    act: (acting, { params }) => registerOf(acting, params["id"] ?? ""),
  }),
  endpoint({
    method: "get",
    path: "/api/registers/{id}/held",
    name: "listHeldRows",
    group: "register",
    summary: "The rows of a register that were held: what was read, why, and what the office may do",
    who: ["office"],
    query: z.object({
      skip: z.coerce.number().int().min(0).max(1e6).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    answer: ok(
      z.object({ name: z.string(), all: z.int(), open: z.int(), next: z.int().nullable(), rows: z.array(heldRow) }),
    ),
    async act(acting, { params, query, language }) {
      const { rows, ...found } = await heldRowsOf(acting, params["id"] ?? "", query.skip, query.limit);
      return { ...found, rows: rows.map((row) => heldRowIn(row, language)) };
    },
  }),
  endpoint({
    method: "post",
    path: "/api/held-rows/{id}/recognition",
    name: "takeHeldRow",
    group: "register",
    summary: "Takes a row that was held as a recognition of a product, with why; what is not sent is as it was read",
    who: ["office"],
    body: json(takenRow),
    answer: created(made.extend({ product: id, code: z.string(), recognition: id, notes: z.array(noted) })),
    async act(acting, { params, body, language }) {
      const { notes, ...taken } = await takeHeld(acting, params["id"] ?? "", body);
      return { ...taken, notes: notes.map((each) => ({ code: each.code, detail: each[language] })) };
    },
  }),
  endpoint({
    method: "post",
    path: "/api/held-rows/{id}/discard",
    name: "discardHeldRow",
    group: "register",
    summary: "Discards a row that was held, with why",
    who: ["office"],
    body: json(discardedRow),
    answer: ok(made.extend({ state: z.literal("discarded") })),
    act: (acting, { params, body }) => discardHeld(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "get",
    path: "/api/register.csv",
    name: "exportRegister",
    group: "register",
    summary: "All recognised products as a table that `ocop check` reads",
    who: ["office"],
    answer: { status: 200, media: "text/csv" },
    async act(acting, { language }) {
      const products: Product[] = [];
      for await (const product of recognisedProducts(acting)) {
        products.push(product);
      }
      return new FileAnswer("text/csv; charset=utf-8", registerCsv(products, language), "ocop.csv");
    },
  }),
  endpoint({
    method: "get",
    path: "/api/snapshot.ndjson",
    name: "getSnapshot",
    group: "register",
    summary: "The register of today for the Ministry: NDJSON with its SHA-256, without personal data",
    who: ["office"],
    answer: { status: 200, media: "application/x-ndjson" },
    async act(acting) {
      const of = { province: acting.portal.config.PORTAL_PROVINCE, on: acting.today };
      let text = "";
      for await (const line of snapshotLines(recognisedProducts(acting), of)) {
        text += line;
      }
      return new FileAnswer("application/x-ndjson", text, `ocop-${of.province}-${of.on}.ndjson`);
    },
  }),
  endpoint({
    method: "post",
    path: "/api/ratings/check",
    name: "rateAgain",
    group: "register",
    summary: "Has closed evaluations rated again by the package as it is; what differs goes into the journal",
    who: ["office"],
    body: json(z.strictObject({ after: id.optional() })),
    answer: accepted(z.object({ state: z.literal("waiting") })),
    async act(acting, { body }) {
      await acting.portal.queue.send(acting.rows, acting.asker, "rerate", { after: body.after ?? "" });
      return { state: "waiting" };
    },
  }),
  endpoint({
    method: "get",
    path: "/api/journal",
    name: "getJournal",
    group: "register",
    summary: "The journal, from an entry on",
    who: ["office"],
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .max(2 ** 50)
        .default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    answer: ok(
      z.object({
        entries: z.array(
          z.object({
            place: z.int(),
            at: z.string(),
            actor: z.string(),
            kind: z.string(),
            subject: z.string(),
            body: z.string(),
            hash: z.string(),
          }),
        ),
      }),
    ),
    async act({ rows }, { query }) {
      const found = await rows
        .selectFrom("journal")
        .selectAll()
        .where("place", ">", query.after)
        .orderBy("place")
        .limit(query.limit)
        .execute();
      return {
        entries: found.map(({ before: _, hash, ...entry }) => ({ ...entry, hash: Buffer.from(hash).toString("hex") })),
      };
    },
  }),
];
