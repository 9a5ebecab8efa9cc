import { process2026, revocationGrounds } from "ocop/procedure";
import { z } from "zod";
import { roles } from "../db/tables.ts";

/** A value as the package gives it, described by what clients mostly read of it. */
const open = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);

export const id = z.uuid("id.malformed");
export const day = z.iso.date();
const label = z.object({ vi: z.string(), en: z.string() });
const stars = z.int().min(1).max(5);
export const version = z.int().min(1).max(1e9);
export const answers = z
  .string()
  .max(4000)
  .regex(/^OCOP:/i, "answers.not-a-string");
export const exact = z.object({ sum: z.number(), count: z.number() });

const distinctStates = [...new Set(process2026.steps.flatMap(({ from, to }) => [from, to]))];
export const state = z.enum(distinctStates as [(typeof distinctStates)[number], ...typeof distinctStates]);
const codes = [...new Set(process2026.steps.map(({ step }) => step))];
export const stepCode = z.enum(codes as [(typeof codes)[number], ...typeof codes]);
export const kind = z.enum(["first", "upgrade", "re-evaluation"]);
const grounds = revocationGrounds.map(({ code }) => code);
export const ground = z.enum(grounds as [(typeof grounds)[number], ...typeof grounds]);

/** A record of the package, by its own JSON Schema. */
export const recordOf = (name: "producer" | "product" | "dossier" | "evaluation" | "recognition") =>
  z.unknown().meta({ $ref: `#/components/schemas/${name}` });

export const made = z.object({ id });
export const changed = z.object({ id, version });
export const finding = open({ code: z.string() });

/** Something to be known that refuses nothing, with its sentence. */
export const noted = z.object({ code: z.string(), detail: z.string() });

export const rating = open({
  complete: z.boolean(),
  exact,
  band: stars.nullable(),
  stars: stars.nullable(),
  rejections: z.array(z.string()),
  notes: z.array(finding),
  issues: z.array(finding),
});

export const nextStep = open({
  step: stepCode,
  to: state,
  actor: z.string(),
  role: z.enum(roles),
  due: day.nullable(),
  notBefore: day.nullable(),
  source: z.string().nullable(),
  needs: z.array(z.string()),
});

export const document = open({ id, kind: z.string(), name: z.string(), sha256: z.string(), size: z.int() });

export const dossierLine = open({
  id,
  kind,
  state,
  since: day,
  stars: stars.nullable(),
  version,
  set: z.string(),
  decision: z.string(),
  code: z.string().nullable(),
  name: z.string(),
});

export const dossier = open({
  id,
  product: id,
  kind,
  decision: z.string(),
  set: z.string(),
  state,
  since: day,
  filed: day.nullable(),
  answers: z.string().nullable(),
  total: exact.nullable(),
  stars: stars.nullable(),
  own: rating.nullable(),
  documents: z.array(document),
  way: z.array(open({ step: stepCode, from: state, to: state, on: day, article: z.string().nullable() })),
  next: z.array(nextStep),
  check: open({ issues: z.array(finding), notes: z.array(finding) }).nullable(),
  notes: z.array(noted),
  version,
});

export const evaluation = open({
  id,
  dossier: id,
  manner: z.enum(["meeting", "written-opinions"]),
  opened: day,
  closed: day.nullable(),
  appointed: z.array(z.object({ id: z.string(), name: z.string() })),
  submitted: z.array(z.string()),
  allIn: z.boolean(),
  sheets: z.array(open({ id, member: z.string(), answers: z.string(), on: day })),
  version,
});

export const recognition = open({
  id,
  stars: z.int().min(3).max(5),
  expires: day,
  certificate: z.string(),
});

export const step = open({
  id,
  state,
  version,
  article: z.string().nullable(),
  recognition: recognition.nullable(),
  notes: z.array(noted),
});

export const labelCheck = open({
  code: z.string(),
  name: z.string(),
  producer: z.string(),
  on: day,
  valid: z.boolean(),
  stars: z.int().min(3).max(5).nullable(),
  since: day.nullable(),
  until: day.nullable(),
  next: z.object({ from: day, stars: z.int().min(3).max(5) }).nullable(),
  recognition: id.nullable(),
  sentence: z.string(),
  recognitions: z.array(recordOf("recognition")),
});

export const agendaItem = open({
  date: day,
  kind: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  summary: z.string(),
  description: z.string(),
});

/** `id` is null where the notice is due today and was not written yet. */
export const notice = z.object({ id: id.nullable(), kind: z.string(), due: day, on: day, text: z.string() });

/** A row of a register that was held: what was read, why, and what became of it. */
export const heldRow = open({
  id,
  row: z.int(),
  code: z.string(),
  detail: z.string(),
  advice: z.string(),
  state: z.enum(["open", "taken", "discarded"]),
  read: open({
    code: z.string().nullable(),
    name: z.string(),
    producer: z.string().nullable(),
    commune: z.string().nullable(),
    stars: z.int().nullable(),
    number: z.string().nullable(),
    date: day.nullable(),
    authority: z.string().nullable(),
  }),
  here: z.object({ name: z.string(), producer: z.string() }).nullable(),
  reason: z.string().nullable(),
  decided: day.nullable(),
});

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(
    z.object({
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
      params: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export const waiting = z.object({ id, state: z.enum(["waiting", "done", "refused"]) });
export { label };
