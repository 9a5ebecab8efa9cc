import { getConnInfo } from "@hono/node-server/conninfo";
import type { Tracer } from "@opentelemetry/api";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { Problem } from "../domain/problem.ts";
import { isHealthy, openMetrics } from "../observe/metrics.ts";
import { traced } from "../observe/traces.ts";
import { addPages } from "../pages/pages.tsx";
import type { Portal } from "../portal.ts";
import { caching } from "./caching.ts";
import { asProblem, dispatch, problemResponse } from "./dispatch.ts";
import { endpoints } from "./endpoints/all.ts";
import { openLimits } from "./limits.ts";
import { openApi } from "./openapi.ts";
import { signInByJson, signOutByJson } from "./sign-in.ts";

/** Methods an address takes, to say 405 where it takes others. */
const methods = new Map<string, Set<string>>();
for (const { method, path } of [
  ...endpoints,
  { method: "post", path: "/api/session" },
  { method: "delete", path: "/api/session" },
]) {
  methods.set(path, (methods.get(path) ?? new Set()).add(method.toUpperCase()));
}

const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** The portal as an application of requests and answers; it listens nowhere by itself. */
export function openApp(portal: Portal, tracer?: Tracer) {
  const app = new Hono({ strict: true });
  const metrics = openMetrics(portal);
  const limits = openLimits(portal);

  app.use(async (context, next) => {
    const began = performance.now();
    await traced(tracer, `${context.req.method} ${context.req.path.split("/").slice(0, 3).join("/")}`, async () => {
      await next();
      return context.res;
    });
    const seconds = (performance.now() - began) / 1000;
    const { method, routePath } = context.req;
    metrics.observe(method, routePath, context.res.status, seconds);
    portal.log.info(
      { method, route: routePath, status: context.res.status, ms: Math.round(seconds * 1000) },
      "request",
    );
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      // Whether the site is always encrypted is for the balancer to say.
      strictTransportSecurity: false,
    }),
  );
  app.use(caching());
  app.get("/healthz", async (context) => {
    const healthy = await isHealthy(portal);
    return context.json({ ok: healthy }, healthy ? 200 : 503);
  });
  app.get("/metrics", async (context) => context.text(await metrics.text()));
  app.use(async (context, next) => {
    await limits.request(addressOf(portal, context));
    await next();
  });
  const fromForms = csrf({ origin: portal.origin });
  app.use((context, next) => (context.req.path.startsWith("/api/") ? next() : fromForms(context, next)));
  const forms = bodyLimit({
    maxSize: 21 << 20,
    onError() {
      throw new Problem("too-large");
    },
  });
  app.use((context, next) => (context.req.path.startsWith("/api/") ? next() : forms(context, next)));
  // Whoever asks may ask this: a name and a password are short.
  app.use(
    "/api/session",
    bodyLimit({
      maxSize: 4 << 10,
      onError() {
        throw new Problem("too-large");
      },
    }),
  );
  // A page of another site may not send JSON with the session's cookie either.
  app.use("/api/*", async (context, next) => {
    const origin = context.req.header("origin");
    if (context.req.method !== "GET" && origin !== undefined && origin !== portal.origin) {
      throw new Problem("other-site");
    }
    await next();
  });

  app.get("/api/openapi.json", (context) => context.json(openApi(portal.origin, "1")));
  app.get("/api/docs", (context) => context.redirect("/giao-dien"));
  app.post("/api/session", (context) => signInByJson(portal, limits, context));
  app.delete("/api/session", (context) => signOutByJson(portal, context));
  for (const endpoint of endpoints) {
    app.on(endpoint.method.toUpperCase(), honoPath(endpoint.path), (context) => dispatch(portal, endpoint, context));
  }
  // The provider's way of sign-in (OpenID Connect) and nothing else of the library's own addresses.
  app.get("/api/auth/callback/:provider", (context) => portal.auth.handler(context.req.raw));
  for (const [path, allowed] of methods) {
    app.all(honoPath(path), () => {
      throw new Problem("method-not-allowed", [], {}, { allow: [...allowed].join(", ") });
    });
  }
  app.all("/api/*", () => {
    throw new Problem("not-found");
  });
  const page = addPages(app, portal, limits);

  app.notFound((context) => page.problem(context, new Problem("not-found")));
  app.onError((error, context) => {
    const known = error instanceof HTTPException && error.status === 403 ? new Problem("other-site") : error;
    const problem = asProblem(known, portal, context.req.routePath);
    const isApi = context.req.path.startsWith("/api/");
    return isApi ? problemResponse(problem, context.req.raw) : page.problem(context, problem);
  });
  return app;
}

/** The address of the browser: what the balancer says where one is named, else that of the connection. */
export function addressOf({ config }: Portal, context: Context): string {
  const header = config.PORTAL_ADDRESS_HEADER;
  // The last is what the balancer has seen itself; those before it anybody may have written.
  const named = header === undefined ? undefined : context.req.header(header)?.split(",").at(-1)?.trim();
  if (named !== undefined) {
    return named;
  }
  try {
    return getConnInfo(context).remote.address ?? "?";
  } catch {
    return "?";
  }
}
