import { documentNames } from "ocop/procedure";
import { z } from "zod";
import { addDocument, documentOf } from "../../acts/documents.ts";
import { beginDossier, dossierList, dossierOf, reportOfCommune, scoreOneself } from "../../acts/dossiers.ts";
import { formOf } from "../../acts/papers.ts";
import { takeStepOf } from "../../acts/steps.ts";
import { dossierRecord } from "../../domain/filing.ts";
import { forms } from "../../domain/papers.ts";
import { noteIn, Problem } from "../../domain/problem.ts";
import { created, type Endpoint, endpoint, FileAnswer, file, json, ok } from "../endpoint.ts";
import {
  answers,
  changed,
  day,
  document,
  dossier,
  dossierLine,
  id,
  kind,
  rating,
  recordOf,
  state,
  step,
  stepCode,
  version,
} from "../shapes.ts";

const everyone = ["producer", "commune", "member", "secretary", "office"] as const;
const kinds = Object.keys(documentNames) as [string, ...string[]];
/** What breaks lines, turns the direction of reading or is half a character; papers and pages cannot hold it. */
const UNPRINTABLE = /[\p{Cs}\p{Bidi_Control}]|(?![\n\t\r])\p{Cc}/u;

export const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((value) => !UNPRINTABLE.test(value), "text.unprintable-character");
export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a commune finds, by the contents that art. 7.2a names. */
export const communeReport = z.strictObject({
  materials: text(4000),
  labour: text(4000),
  idea: text(4000),
  identity: text(4000),
  version,
});

/** What the deciding paper says. */
export const award = z.strictObject({ number: text(100), certificate: text(100), date: day.optional() });

/** A document that is handed in. */
export const newDocument = z.object({
  kind: z.enum(kinds),
  name: text(300),
  media: z
    .string()
    .regex(/^[\w.+-]{1,60}\/[\w.+-]{1,80}$/)
    .default("application/octet-stream"),
  criteria: z
    .string()
    .max(600)
    .regex(/^(\d{1,2}(\.\d{1,2}){0,2}(,|$))*$/)
    .default(""),
});

const outsideResult = z.strictObject({
  sum: z.int().min(0).max(20_000),
  count: z.int().min(1).max(200),
  stars: z.literal([1, 2, 3, 4, 5]),
});

export const dossierEndpoints: readonly Endpoint[] = [
  endpoint({
    method: "post",
    path: "/api/dossiers",
    name: "beginDossier",
    group: "dossiers",
    summary: "Begins a dossier: a first evaluation, an upgrade or a re-evaluation (art. 6.1, 7.5, 7.6)",
    who: ["producer"],
    body: json(z.strictObject({ product: id, kind, samples: z.int().min(0).max(1000).optional() })),
    answer: created(
      changed.extend({
        decision: z.string(),
        set: z.string(),
        window: z.object({ opens: day, closes: day }).nullable(),
      }),
    ),
    act: (acting, { body }) => beginDossier(acting, body),
  }),
  endpoint({
    method: "get",
    path: "/api/dossiers",
    name: "listDossiers",
    group: "dossiers",
    summary: "The dossiers one may see",
    who: everyone,
    query: z.object({ state: state.optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: ok(z.object({ dossiers: z.array(dossierLine) })),
    act: async (acting, { query }) => ({ dossiers: await dossierList(acting, query.state, query.limit) }),
  }),
  endpoint({
    method: "get",
    path: "/api/dossiers/{id}",
    name: "getDossier",
    group: "dossiers",
    summary: "A dossier: its way so far with articles, what can come next and what is missing",
    who: everyone,
    answer: ok(dossier),
    async act(acting, { params, language }) {
      const { notes, ...own } = await dossierOf(acting, params["id"] ?? "");
      return { ...own, notes: notes.map((each) => noteIn(each, language)) };
    },
  }),
  endpoint({
    method: "get",
    path: "/api/dossiers/{id}/record",
    name: "getDossierRecord",
    group: "dossiers",
    summary: "A dossier as the package's record, for other systems",
    who: everyone,
    answer: ok(recordOf("dossier")),
    async act(acting, { params }) {
      const { documents, ...row } = await dossierOf(acting, params["id"] ?? "");
      return dossierRecord(row, documents);
    },
  }),
  endpoint({
    method: "post",
    path: "/api/dossiers/{id}/documents",
    name: "addDocument",
    group: "dossiers",
    summary: "Hands a document in (art. 6.1, form 02 part III)",
    who: ["producer"],
    query: newDocument,
    body: file("application/octet-stream"),
    answer: { ...created(document) },
    act: (acting, { params, query, body }) => {
      const criteria = query.criteria.split(",").filter((code) => code !== "");
      return addDocument(acting, params["id"] ?? "", { ...query, criteria }, body);
    },
  }),
  endpoint({
    method: "get",
    path: "/api/documents/{id}",
    name: "getDocument",
    group: "dossiers",
    summary: "A document's bytes",
    who: everyone,
    answer: { status: 200, media: "application/octet-stream" },
    async act(acting, { params }) {
      const { row, bytes } = await documentOf(acting, params["id"] ?? "");
      // Whatever was handed in is a download: nothing of it runs on the portal's pages.
      return new FileAnswer("application/octet-stream", bytes, row.name);
    },
  }),
  endpoint({
    method: "put",
    path: "/api/dossiers/{id}/self-score",
    name: "scoreOneself",
    group: "dossiers",
    summary: "The producer's own sheet (form 02), as an answer string",
    who: ["producer"],
    body: json(z.strictObject({ answers, version })),
    answer: ok(changed.extend({ answers: z.string(), rating })),
    act: (acting, { params, body }) => scoreOneself(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "put",
    path: "/api/dossiers/{id}/commune-report",
    name: "reportOfCommune",
    group: "dossiers",
    summary: "What the commune finds (form 03, art. 7.2a)",
    who: ["commune"],
    body: json(communeReport),
    answer: ok(changed),
    act: (acting, { params, body }) => reportOfCommune(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "post",
    path: "/api/dossiers/{id}/steps",
    name: "takeStep",
    group: "dossiers",
    summary: "Takes a step of the dossier's way, a recognition among them (art. 7)",
    who: ["producer", "commune", "secretary", "office"],
    body: json(z.strictObject({ step: stepCode, version, award: award.optional(), result: outsideResult.optional() })),
    answer: ok(step),
    async act(acting, { params, body, language }) {
      const { notes, ...moved } = await takeStepOf(acting, params["id"] ?? "", body);
      return { ...moved, notes: notes.map((each) => noteIn(each, language)) };
    },
  }),
  endpoint({
    method: "get",
    path: "/api/dossiers/{id}/forms/{form}",
    name: "getForm",
    group: "dossiers",
    summary: "Form 01, 02 or 03 filled in, as a Word file",
    who: ["producer", "commune", "office"],
    answer: { status: 200, media: docx },
    async act(acting, { params }) {
      const form = forms.find((name) => name === params["form"]);
      if (form === undefined) {
        throw new Problem("not-found");
      }
      return new FileAnswer(docx, await formOf(acting, params["id"] ?? "", form), `${form}.docx`);
    },
  }),
];
