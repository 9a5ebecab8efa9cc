import type { Context, Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";
import type { ByPerson } from "../acts/act.ts";
import { agendaOf } from "../acts/agenda.ts";
import { closeEvaluation, evaluationOf, handIn } from "../acts/evaluations.ts";
import { openRowsOf } from "../acts/held-rows.ts";
import { askPaper } from "../acts/papers.ts";
import { erasePersonalData } from "../acts/producers.ts";
import { revoke } from "../acts/recognitions.ts";
import { importRegister } from "../acts/registers.ts";
import { addDays } from "../domain/days.ts";
import { councilPapers } from "../domain/papers.ts";
import { Problem } from "../domain/problem.ts";
import { revocation } from "../http/endpoints/office.ts";
import { id as uuid, version } from "../http/shapes.ts";
import type { Portal } from "../portal.ts";
import { EvaluationPage } from "./evaluation.tsx";
import { html } from "./html.ts";
import { AccountPage, AgendaPage, JournalPage, type RegisterLine, RegistersPage } from "./office.tsx";
import { form, idOf } from "./routes-dossier.tsx";
import { doForm, fieldsOf, lookerOf, read, requireRole, type Signed } from "./site.ts";

const everyone = ["producer", "commune", "member", "secretary", "office"] as const;

async function evaluationPage(portal: Portal, context: Context, signed: Signed, problem?: Problem): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const id = idOf(context);
  const { evaluation, papers } = await read(portal, signed, async (acting) => ({
    evaluation: await evaluationOf(acting, id),
    papers:
      signed.role === "member"
        ? []
        : await acting.rows.selectFrom("paper").select(["id", "kind", "state"]).where("evaluation", "=", id).execute(),
  }));
  const props = { looker, role: signed.role, person: signed.person, evaluation, papers, problem };
  return html(context, <EvaluationPage {...props} />, problem?.status);
}

async function agendaPage(portal: Portal, context: Context, signed: Signed, problem?: Problem): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const { items, certificates } = await read(portal, signed, async (acting) => ({
    items: await agendaOf(acting, acting.today, addDays(acting.today, 1100)),
    certificates:
      signed.role === "office"
        ? await acting.rows
            .selectFrom("recognition")
            .innerJoin("product", "product.id", "recognition.product")
            .leftJoin("revocation", "revocation.recognition", "recognition.id")
            .select(["recognition.id", "recognition.certificate", sql<string>`product.record ->> 'name'`.as("name")])
            .where("revocation.date", "is", null)
            .orderBy("recognition.date", "desc")
            .limit(500)
            .execute()
        : [],
  }));
  return html(
    context,
    <AgendaPage {...{ looker, role: signed.role, items: items.slice(0, 200), certificates, problem }} />,
    problem?.status,
  );
}

async function registersPage(portal: Portal, context: Context, signed: Signed, problem?: Problem): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const found = await read(portal, signed, async (acting) => {
    const registers = await acting.rows
      .selectFrom("register")
      .select(["id", "name", "state", "on", "account"])
      .orderBy("received", "desc")
      .limit(50)
      .execute();
    const open = await openRowsOf(acting, registers);
    return registers.map((register) => ({ ...register, open: open.get(register.id) ?? 0 }));
  });
  return html(
    context,
    <RegistersPage looker={looker} registers={found as readonly RegisterLine[]} problem={problem} />,
    problem?.status,
  );
}

export function addOfficePages(app: Hono, portal: Portal): void {
  const council = ["member", "secretary", "office"] as const;
  app.get("/phien/:id", async (context) =>
    evaluationPage(portal, context, await requireRole(portal, context, council)),
  );

  /** A form of an evaluation's page. */
  const on = (
    path: string,
    roles: Parameters<typeof requireRole>[2],
    act: (acting: ByPerson, id: string, fields: Record<string, unknown>) => Promise<unknown>,
  ) => {
    app.post(`/phien/:id/${path}`, async (context) => {
      const signed = await requireRole(portal, context, roles);
      const id = idOf(context);
      const fields = await fieldsOf(context);
      const to = async (acting: ByPerson) => {
        await act(acting, id, fields);
        return `/phien/${id}`;
      };
      return doForm(portal, context, signed, to, (problem) => evaluationPage(portal, context, signed, problem));
    });
  };
  on("phieu", ["member"], (acting, id, { rejections, ...fields }) => {
    const schema = z.object({ answers: z.string().trim().max(4000), rejections: z.array(z.string().max(64)).max(50) });
    return handIn(
      acting,
      id,
      form(schema, { ...fields, rejections: rejections === undefined ? [] : [rejections].flat() }),
    );
  });
  on("ket-qua", ["secretary"], (acting, id, fields) => {
    const { decided, rejections, ...others } = fields;
    const { version: of, withoutAll } = form(z.object({ version, withoutAll: z.string().optional() }), others);
    const found = rejections === undefined ? [] : [rejections].flat().map(String);
    return closeEvaluation(acting, id, {
      version: of,
      withoutAll: withoutAll !== undefined,
      ...(decided !== undefined && { rejections: found }),
    });
  });
  on("van-ban", ["secretary", "office"], (acting, id, fields) =>
    askPaper(acting, id, form(z.object({ kind: z.enum(councilPapers) }), fields).kind),
  );

  app.get("/lich", async (context) =>
    agendaPage(portal, context, await requireRole(portal, context, ["producer", "commune", "office"])),
  );
  app.post("/lich/thu-hoi", async (context) => {
    const signed = await requireRole(portal, context, ["office"]);
    const fields = await fieldsOf(context);
    const act = async (acting: ByPerson) => {
      const { recognition, ...given } = form(revocation.extend({ recognition: uuid }), fields);
      await revoke(acting, recognition, given);
      return "/lich";
    };
    return doForm(portal, context, signed, act, (problem) => agendaPage(portal, context, signed, problem));
  });

  app.get("/so-dang-ky", async (context) =>
    registersPage(portal, context, await requireRole(portal, context, ["office"])),
  );
  app.post("/so-dang-ky", async (context) => {
    const signed = await requireRole(portal, context, ["office"]);
    const { file } = await fieldsOf(context);
    const act = async (acting: ByPerson) => {
      if (!(file instanceof File) || file.size === 0) {
        throw new Problem("malformed");
      }
      if (file.size > 20 << 20) {
        throw new Problem("too-large");
      }
      await importRegister(acting, file.name.slice(0, 200), new Uint8Array(await file.arrayBuffer()));
      return "/so-dang-ky";
    };
    return doForm(portal, context, signed, act, (problem) => registersPage(portal, context, signed, problem));
  });

  app.get("/nhat-ky", async (context) => {
    const signed = await requireRole(portal, context, ["office"]);
    const { signed: _, ...looker } = await lookerOf(portal, context);
    const { entries, people } = await read(portal, signed, async ({ rows }) => ({
      entries: await rows.selectFrom("journal").selectAll().orderBy("place", "desc").limit(200).execute(),
      people: await rows.selectFrom("person").select(["id", "name"]).execute(),
    }));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return html(context, <JournalPage {...{ looker, entries, names }} />);
  });

  const account = async (context: Context, problem?: Problem) => {
    const signed = await requireRole(portal, context, everyone);
    const { signed: _, ...looker } = await lookerOf(portal, context);
    return html(context, <AccountPage looker={looker} role={signed.role} problem={problem} />, problem?.status);
  };
  app.get("/tai-khoan", (context) => account(context));
  app.post("/tai-khoan/xoa", async (context) => {
    const signed = await requireRole(portal, context, ["producer"]);
    const { sure } = await fieldsOf(context);
    const act = async (acting: ByPerson) => {
      if (sure !== "yes") {
        throw new Problem("faulty", [{ code: "field.missing", path: ["sure"], params: {} }]);
      }
      await erasePersonalData(acting);
      return "/";
    };
    return doForm(portal, context, signed, act, (problem) => account(context, problem));
  });
}
