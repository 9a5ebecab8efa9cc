import { z } from "zod";
import {
  closeEvaluation,
  evaluationOf,
  recordOf as evaluationRecordOf,
  handIn,
  openEvaluation,
} from "../../acts/evaluations.ts";
import { askPaper, paperOf } from "../../acts/papers.ts";
import { councilPapers } from "../../domain/papers.ts";
import { Problem } from "../../domain/problem.ts";
import { accepted, created, type Endpoint, endpoint, FileAnswer, json, ok } from "../endpoint.ts";
import { answers, evaluation, finding, id, made, rating, recordOf, step, version, waiting } from "../shapes.ts";
import { docx, text } from "./dossiers.ts";

/** A council that is to evaluate. */
export const newEvaluation = z.strictObject({
  name: text(200),
  decisionNumber: text(100).optional(),
  members: z.array(z.string().min(1).max(64)).min(1).max(200),
});

/** Grounds that the form prints, by their codes. */
const grounds = z.array(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, "ground-code.malformed")).max(50);

export const councilEndpoints: readonly Endpoint[] = [
  endpoint({
    method: "post",
    path: "/api/dossiers/{id}/evaluations",
    name: "openEvaluation",
    group: "council",
    summary: "Opens the council's evaluation: a meeting, or written opinions (art. 7.3d, 7.6d)",
    who: ["secretary"],
    body: json(newEvaluation),
    answer: created(made.extend({ manner: z.enum(["meeting", "written-opinions"]), version })),
    act: (acting, { params, body }) => openEvaluation(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "get",
    path: "/api/evaluations/{id}",
    name: "getEvaluation",
    group: "council",
    summary: "An evaluation; others' sheets once all are in",
    who: ["member", "secretary", "office"],
    answer: ok(evaluation),
    act: (acting, { params }) => evaluationOf(acting, params["id"] ?? ""),
  }),
  endpoint({
    method: "get",
    path: "/api/evaluations/{id}/record",
    name: "getEvaluationRecord",
    group: "council",
    summary: "A closed evaluation as the package's record: anybody with the package rates it again",
    who: ["member", "secretary", "office"],
    answer: ok(recordOf("evaluation")),
    async act(acting, { params }) {
      const { closed } = await evaluationOf(acting, params["id"] ?? "");
      if (closed === null) {
        throw new Problem("not-yet-all");
      }
      return (await evaluationRecordOf(acting, params["id"] ?? "", closed)).record;
    },
  }),
  endpoint({
    method: "post",
    path: "/api/evaluations/{id}/sheets",
    name: "handInSheet",
    group: "council",
    summary: "Hands a member's sheet in, once; it is never changed",
    who: ["member"],
    body: json(
      z.strictObject({
        answers,
        rejections: grounds.optional(),
      }),
    ),
    answer: created(made.extend({ evaluation: id, answers: z.string() })),
    act: (acting, { params, body }) => handIn(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "post",
    path: "/api/evaluations/{id}/rating",
    name: "rate",
    group: "council",
    summary:
      "Ends the evaluation: the law's answer to the sheets and to the grounds that the council found, and the dossier goes to the decision",
    who: ["secretary"],
    body: json(z.strictObject({ version, withoutAll: z.boolean().optional(), rejections: grounds.optional() })),
    answer: ok(made.extend({ rating, dossier: step })),
    act: (acting, { params, body }) => closeEvaluation(acting, params["id"] ?? "", body),
  }),
  endpoint({
    method: "post",
    path: "/api/evaluations/{id}/papers",
    name: "askPaper",
    group: "council",
    summary: "Has minutes, report, submission and other papers of the council written",
    who: ["secretary", "office"],
    body: json(z.strictObject({ kind: z.enum(councilPapers) })),
    answer: accepted(waiting),
    act: (acting, { params, body }) => askPaper(acting, params["id"] ?? "", body.kind),
  }),
  endpoint({
    method: "get",
    path: "/api/papers/{id}",
    name: "getPaper",
    group: "council",
    summary: "How a paper stands",
    who: ["secretary", "office"],
    answer: ok(waiting.extend({ kind: z.string(), issues: z.array(finding).nullable() })),
    act: (acting, { params }) => paperOf(acting, params["id"] ?? ""),
  }),
  endpoint({
    method: "get",
    path: "/api/papers/{id}/file",
    name: "getPaperFile",
    group: "council",
    summary: "A paper as a Word file",
    who: ["secretary", "office"],
    answer: { status: 200, media: docx },
    async act(acting, { params }) {
      const paper = await paperOf(acting, params["id"] ?? "");
      const bytes = paper.place === null ? undefined : await acting.portal.files.get(paper.place);
      if (bytes === undefined) {
        throw new Problem("not-found");
      }
      return new FileAnswer(docx, bytes, `${paper.kind}.docx`);
    },
  }),
];
