import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import type { Problem } from "../domain/problem.ts";
import type { Limits } from "../http/limits.ts";
import type { Portal } from "../portal.ts";
import { html } from "./html.ts";
import { ProblemPage } from "./public.tsx";
import { addDossierPages } from "./routes-dossier.tsx";
import { addHeldPages } from "./routes-held.tsx";
import { addOfficePages } from "./routes-office.tsx";
import { addPublicPages } from "./routes-public.tsx";
import { lookerOf } from "./site.ts";

const assets = join(import.meta.dirname, "assets");
const scorecard = join(import.meta.dirname, "../../../scorecard/dist");
const reader = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const readerPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>OCOP portal: interface</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/reader/swagger-ui.css"></head>
<body><div id="reader"></div><script src="/reader/swagger-ui-bundle.js"></script><script src="/assets/reader.js"></script></body></html>`;

/** Adds the pages to the application; says how a problem looks on one. */
export function addPages(app: Hono, portal: Portal, limits: Limits) {
  for (const name of ["base.css", "parts.css", "sheet.js", "reader.js", "icon.svg"]) {
    const bytes = readFileSync(join(assets, name));
    const media = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
    app.get(`/assets/${name}`, (context) =>
      context.body(bytes, 200, { "content-type": media, "cache-control": "public, max-age=600" }),
    );
  }
  const icon = readFileSync(join(assets, "icon.svg"));
  app.get("/favicon.ico", (context) =>
    context.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }),
  );
  const isWithin = (folder: string) => (path: string) => existsSync(join(folder, path));
  const under = (prefix: string, root: string) =>
    app.get(
      `${prefix}/*`,
      serveStatic({
        root,
        rewriteRequestPath: (path) => path.slice(prefix.length),
        onFound: (_path, context) => context.header("cache-control", "public, max-age=600"),
      }),
    );
  if (isWithin(scorecard)("ocop-scorecard.js")) {
    under("/scorecard", scorecard);
  }
  under("/reader", reader);
  app.get("/giao-dien", (context) => context.html(readerPage));

  addPublicPages(app, portal, limits);
  addDossierPages(app, portal);
  addOfficePages(app, portal);
  addHeldPages(app, portal);

  return {
    async problem(context: Context, problem: Problem): Promise<Response> {
      if (problem.kind === "not-signed-in") {
        return context.redirect("/dang-nhap", 303);
      }
      const { signed: _, ...looker } = await lookerOf(portal, context);
      return html(context, <ProblemPage looker={looker} problem={problem} />, problem.status);
    },
  };
}
