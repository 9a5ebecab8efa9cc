import type { Context, Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";
import type { Acting } from "../acts/act.ts";
import { labelOf, productMarkup, renewalsFiled } from "../acts/public.ts";
import { recognitionsOfAll } from "../acts/recognitions.ts";
import { checkLabel, recognitionRecord } from "../domain/label.ts";
import { Problem } from "../domain/problem.ts";
import { asProblem } from "../http/dispatch.ts";
import { checked } from "../http/endpoint.ts";
import type { Limits } from "../http/limits.ts";
import { perform } from "../http/perform.ts";
import { hasProvider, signOut, toProvider } from "../http/session.ts";
import { day } from "../http/shapes.ts";
import { letIn } from "../http/sign-in.ts";
import type { Portal } from "../portal.ts";
import { html } from "./html.ts";
import { HomePage, ProductPage, type PublicLine, SignInPage } from "./public.tsx";
import { fieldsOf, lookerOf } from "./site.ts";

/** The recognised products whose names hold a text, with what their labels may show today. */
async function recognisedLines(acting: Acting, search: string): Promise<readonly PublicLine[]> {
  const { rows, today, portal } = acting;
  const found = await rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select([
      "product.id",
      "product.code",
      sql<string>`product.record ->> 'name'`.as("name"),
      sql<string>`producer.record ->> 'name'`.as("producer"),
    ])
    .select(renewalsFiled.as("renewals"))
    .where(sql<boolean>`position(lower(${search}) in lower(product.record ->> 'name')) > 0`)
    .orderBy("product.code")
    .limit(60)
    .execute();
  const all = await recognitionsOfAll(
    acting,
    found.map(({ id }) => id),
  );
  return found.map(({ id, renewals, ...line }) => {
    const own = all.filter(({ product }) => product === id);
    const records = own.map((each) => recognitionRecord(each, portal.config.PORTAL_PROVINCE));
    const { valid, recognition } = checkLabel(records, today, { renewals });
    const shown = own.find((each) => each.id === recognition) ?? own[0];
    return { ...line, stars: shown?.stars ?? 0, valid };
  });
}

/** The place of this portal that an address means; its beginning for any other. */
function placeHere(address: string): string {
  const here = "http://portal.invalid";
  try {
    const { origin, pathname, search } = new URL(address, here);
    return origin === here && address.startsWith("/") ? `${pathname}${search}` : "/";
  } catch {
    return "/";
  }
}

const asked = z.object({ on: day.optional() });

export function addPublicPages(app: Hono, portal: Portal, limits: Limits): void {
  const everybody = { role: "public" } as const;

  async function home(context: Context, problem?: Problem, code = ""): Promise<Response> {
    const search = (context.req.query("q") ?? "").slice(0, 100).replaceAll("\0", "").normalize("NFC").trim();
    const { signed: _, ...looker } = await lookerOf(portal, context);
    const products = await perform(portal, everybody, (acting) => recognisedLines(acting, search));
    return html(context, <HomePage {...{ looker, products, search, code, problem }} />, problem?.status);
  }

  app.get("/", (context) => home(context));
  app.get("/san-pham", (context) => {
    const code = (context.req.query("code") ?? "").trim();
    return code === "" ? home(context) : context.redirect(`/san-pham/${encodeURIComponent(code)}`, 302);
  });
  app.get("/san-pham/:code", async (context) => {
    const code = context.req.param("code").replaceAll("\0", "");
    const { signed: _, ...looker } = await lookerOf(portal, context);
    try {
      const { on } = checked(asked, { on: context.req.query("on") || undefined });
      const { label, markup } = await perform(portal, everybody, async (acting) => ({
        label: await labelOf(acting, code, on ?? acting.today, undefined, looker.language),
        markup: await productMarkup(acting, code, acting.today),
      }));
      return html(context, <ProductPage looker={looker} label={label} markup={markup} />);
    } catch (error) {
      return home(context, asProblem(error, portal, context.req.routePath), code);
    }
  });
  app.get("/ngon-ngu", (context) => {
    const to = context.req.query("to") === "en" ? "en" : "vi";
    const back = context.req.query("back") ?? "/";
    context.header("set-cookie", `lang=${to}; Path=/; Max-Age=31536000; SameSite=Lax`);
    return context.redirect(placeHere(back), 302);
  });

  app.get("/dang-nhap", async (context) => {
    const { signed: _, ...looker } = await lookerOf(portal, context);
    return html(context, <SignInPage looker={looker} hasProvider={hasProvider(portal)} />);
  });
  app.post("/dang-nhap", async (context) => {
    const { email, password } = await fieldsOf(context);
    try {
      if (typeof email !== "string" || typeof password !== "string") {
        throw new Problem("malformed");
      }
      const headers = await letIn(portal, limits, context, email, password);
      headers.set("location", "/viec");
      return new Response(null, { status: 303, headers });
    } catch (error) {
      const problem = asProblem(error, portal, context.req.routePath);
      const { signed: _, ...looker } = await lookerOf(portal, context);
      return html(
        context,
        <SignInPage looker={looker} email={String(email ?? "")} problem={problem} />,
        problem.status,
      );
    }
  });
  app.post("/dang-nhap/tinh", () => toProvider(portal));
  app.post("/dang-xuat", async (context) => {
    const headers = await signOut(portal, context.req.raw.headers);
    headers.set("location", "/");
    return new Response(null, { status: 303, headers });
  });
}
