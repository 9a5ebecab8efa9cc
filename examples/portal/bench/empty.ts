import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** What everything is compared with: the same server, and a handler that does nothing. */
const app = new Hono();
app.get("/", (context) => context.json({ ok: true }));
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" }, () =>
  console.log('"msg":"listening"'),
);
