import type { Context, Hono } from "hono";
import { sql } from "kysely";
import { productSchema } from "ocop/records";
import { z } from "zod";
import type { Acting, ByPerson } from "../acts/act.ts";
import { renewalsOf } from "../acts/agenda.ts";
import { addDocument } from "../acts/documents.ts";
import { beginDossier, dossierOf, reportOfCommune, scoreOneself } from "../acts/dossiers.ts";
import { openEvaluation } from "../acts/evaluations.ts";
import { productList, registerProduct } from "../acts/products.ts";
import { takeStepOf } from "../acts/steps.ts";
import { setOf } from "../domain/answers.ts";
import { decisionFor } from "../domain/filing.ts";
import { Problem } from "../domain/problem.ts";
import { type DossierRow, stepsOf } from "../domain/process.ts";
import { checked } from "../http/endpoint.ts";
import { newEvaluation } from "../http/endpoints/council.ts";
import { communeReport, newDocument } from "../http/endpoints/dossiers.ts";
import { kind, stepCode, version } from "../http/shapes.ts";
import type { Portal } from "../portal.ts";
import { DossierPage } from "./dossier.tsx";
import { html } from "./html.ts";
import { doForm, fieldsOf, lookerOf, read, requireRole, type Signed } from "./site.ts";
import { ProductsPage, type WorkLine, WorkPage } from "./work.tsx";

const everyone = ["producer", "commune", "member", "secretary", "office"] as const;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The id of an address; a problem where it is none. */
export function idOf(context: Context): string {
  const id = context.req.param("id") ?? "";
  if (!uuid.test(id)) {
    throw new Problem("not-found");
  }
  return id;
}

/** Checks a form's fields as the endpoints check their bodies; numbers come as texts. */
export function form<S extends z.ZodType>(schema: S, fields: Record<string, unknown>): z.output<S> {
  const { version: given, ...others } = fields;
  return checked(schema as never, given === undefined ? others : { ...others, version: Number(given) });
}

async function linesOf({ rows, portal }: Acting): Promise<readonly WorkLine[]> {
  const found = await rows
    .selectFrom("dossier")
    .innerJoin("product", "product.id", "dossier.product")
    .selectAll("dossier")
    .select(["product.code", sql<string>`product.record ->> 'name'`.as("name")])
    .orderBy("dossier.since", "desc")
    .orderBy("dossier.id")
    .limit(200)
    .execute();
  return found.map((row) => ({ ...row, next: stepsOf(row as DossierRow, portal.holidays) }));
}

async function sheetsOf({ rows }: Acting, { role, person }: Signed) {
  if (role !== "member") {
    return [];
  }
  const found = await rows
    .selectFrom("evaluation")
    .innerJoin("dossier", "dossier.id", "evaluation.dossier")
    .innerJoin("product", "product.id", "dossier.product")
    .select(["evaluation.id", "evaluation.closed", "product.code", sql<string>`product.record ->> 'name'`.as("name")])
    .select((its) =>
      its
        .exists(
          its
            .selectFrom("sheet")
            .select("id")
            .whereRef("evaluation", "=", "evaluation.id")
            .where("member", "=", person),
        )
        .as("done"),
    )
    .orderBy("evaluation.opened", "desc")
    .limit(200)
    .execute();
  return found.map(({ closed, done, ...row }) => ({ ...row, closed: closed !== null, done: Boolean(done) }));
}

async function dossierPage(portal: Portal, context: Context, signed: Signed, problem?: Problem): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const id = idOf(context);
  const props = await read(portal, signed, async (acting) => {
    const { rows } = acting;
    const dossier = await dossierOf(acting, id);
    const product = await rows
      .selectFrom("product")
      .innerJoin("producer", "producer.id", "product.producer")
      .select([
        "product.code",
        sql<string>`product.record ->> 'name'`.as("name"),
        sql<string>`producer.record ->> 'name'`.as("producer"),
      ])
      .where("product.id", "=", dossier.product)
      .executeTakeFirstOrThrow();
    const evaluations = await rows
      .selectFrom("evaluation")
      .select(["id", "opened", "closed"])
      .where("dossier", "=", id)
      .execute();
    const members =
      signed.role === "secretary"
        ? await rows.selectFrom("person").select(["id", "name"]).where("role", "=", "member").orderBy("name").execute()
        : [];
    return {
      dossier,
      product,
      evaluations,
      members,
      setName: setOf(dossier.decision, dossier.set).name[looker.language],
    };
  });
  return html(
    context,
    <DossierPage looker={looker} role={signed.role} problem={problem} {...props} />,
    problem?.status,
  );
}

async function productsPage(portal: Portal, context: Context, signed: Signed, problem?: Problem): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const products = await read(portal, signed, (acting) => productList(acting, "", 500));
  return html(context, <ProductsPage {...{ looker, products, problem }} />, problem?.status);
}

/** The fields of a step's form: what it asks for beside step and version comes with some steps only. */
const stepForm = z.object({
  step: stepCode,
  version,
  number: z.string().max(100).optional(),
  certificate: z.string().max(100).optional(),
  sum: z.coerce.number().int().min(0).max(20_000).optional(),
  count: z.coerce.number().int().min(1).max(200).optional(),
  stars: z.coerce
    .number()
    .pipe(z.literal([1, 2, 3, 4, 5]))
    .optional(),
});
const begun = z.object({ kind, samples: z.coerce.number().int().min(0).max(1000) });

export function addDossierPages(app: Hono, portal: Portal): void {
  app.get("/viec", async (context) => {
    const signed = await requireRole(portal, context, everyone);
    const { signed: _, ...looker } = await lookerOf(portal, context);
    const told = signed.role === "producer" || signed.role === "commune" || signed.role === "office";
    const { lines, sheets, renewals } = await read(portal, signed, async (acting) => ({
      renewals: told ? (await renewalsOf(acting)).slice(0, 50) : [],
      lines: await linesOf(acting),
      sheets: await sheetsOf(acting, signed),
    }));
    return html(context, <WorkPage {...{ looker, role: signed.role, lines, sheets, renewals }} />);
  });

  app.get("/ho-so/:id", async (context) => dossierPage(portal, context, await requireRole(portal, context, everyone)));

  /** A form of a dossier's page. */
  const on = (
    path: string,
    roles: Parameters<typeof requireRole>[2],
    act: (acting: ByPerson, id: string, fields: Record<string, unknown>) => Promise<unknown>,
  ) => {
    app.post(`/ho-so/:id/${path}`, async (context) => {
      const signed = await requireRole(portal, context, roles);
      const id = idOf(context);
      const fields = await fieldsOf(context);
      return doForm(
        portal,
        context,
        signed,
        async (acting) => {
          await act(acting, id, fields);
          return `/ho-so/${id}`;
        },
        (problem) => dossierPage(portal, context, signed, problem),
      );
    });
  };
  on("buoc", ["producer", "commune", "secretary", "office"], (acting, id, fields) => {
    const { step, version: of, number, certificate, sum, count, stars } = form(stepForm, fields);
    const award = number === undefined || certificate === undefined ? undefined : { number, certificate };
    const result = sum === undefined || count === undefined || stars === undefined ? undefined : { sum, count, stars };
    return takeStepOf(acting, id, { step, version: of, award, result });
  });
  on("phieu", ["producer"], (acting, id, fields) =>
    scoreOneself(acting, id, form(z.object({ answers: z.string().trim().max(4000), version }), fields)),
  );
  on("bao-cao", ["commune"], (acting, id, fields) => reportOfCommune(acting, id, form(communeReport, fields)));
  on("hoi-dong", ["secretary"], (acting, id, { members, ...fields }) =>
    openEvaluation(acting, id, form(newEvaluation, { ...fields, members: [members].flat() })),
  );
  on("tai-lieu", ["producer"], async (acting, id, { file, ...fields }) => {
    if (!(file instanceof File)) {
      throw new Problem("malformed");
    }
    if (file.size > 20 << 20) {
      throw new Problem("too-large");
    }
    const said = form(newDocument, { ...fields, ...(file.type !== "" && { media: file.type.split(";")[0] }) });
    return addDocument(acting, id, { ...said, criteria: [] }, new Uint8Array(await file.arrayBuffer()));
  });

  app.get("/san-pham-cua-toi", async (context) =>
    productsPage(portal, context, await requireRole(portal, context, ["producer"])),
  );
  app.post("/san-pham-cua-toi", async (context) => {
    const signed = await requireRole(portal, context, ["producer"]);
    const { name, set } = await fieldsOf(context);
    return doForm(
      portal,
      context,
      signed,
      async (acting) => {
        const record = checked(productSchema, {
          name,
          set,
          decision: decisionFor("first", acting.today),
          producerId: "own",
        });
        await registerProduct(acting, record);
        return "/san-pham-cua-toi";
      },
      (problem) => productsPage(portal, context, signed, problem),
    );
  });
  app.post("/san-pham-cua-toi/:id/ho-so", async (context) => {
    const signed = await requireRole(portal, context, ["producer"]);
    const product = idOf(context);
    const fields = await fieldsOf(context);
    return doForm(
      portal,
      context,
      signed,
      async (acting) => `/ho-so/${(await beginDossier(acting, { product, ...form(begun, fields) })).id}`,
      (problem) => productsPage(portal, context, signed, problem),
    );
  });
}
