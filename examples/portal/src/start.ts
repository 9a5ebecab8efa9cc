import { serve } from "@hono/node-server";
import { command } from "./command.ts";
import { readConfig } from "./config.ts";
import { migrate } from "./db/migrate.ts";
import { openDatabase } from "./db/open.ts";
import { makeFolder } from "./first-start.ts";
import { openApp } from "./http/app.ts";
import { openTraces } from "./observe/traces.ts";
import { closePortal, openPortal } from "./open-portal.ts";
import { password, producers, staff } from "./seed/people.ts";
import { isDemonstration } from "./seed/seed.ts";

await command(start);

async function start(): Promise<void> {
  const config = readConfig();
  await makeFolder(config);
  const database = await openDatabase(config);
  if (database.kind === "folder") {
    await migrate(database);
  }
  const portal = await openPortal(config, database);
  const demonstrates = database.kind === "folder" && (await isDemonstration(portal));
  const traces = await openTraces(config);
  const app = openApp(portal, traces?.tracer);
  const server = serve({ fetch: app.fetch, port: config.PORT, hostname: config.HOST }, ({ port }) => {
    portal.log.info({ port, database: database.kind }, "listening");
    if (demonstrates) {
      const accounts = [...staff, ...producers].map(({ email }) => email).join(", ");
      console.log(`
The portal is at ${portal.origin}
  anybody     ${portal.origin}/  and a label: ${portal.origin}/san-pham/${config.PORTAL_PROVINCE}-24002-1-${portal.today().slice(0, 4)}
  interface   ${portal.origin}/api/docs
  sign in as  ${accounts}
  with        ${password}
`);
    }
  });

  await new Promise<void>((listening, refused) => {
    server.once("listening", listening);
    server.once("error", refused);
  }).catch(async (error: unknown) => {
    await closePortal(portal);
    await traces?.close();
    throw error;
  });

  let ending = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (ending) {
        return;
      }
      ending = true;
      // Requests and jobs under way end first.
      server.close(async () => {
        await closePortal(portal);
        await traces?.close();
      });
      if ("closeIdleConnections" in server) {
        server.closeIdleConnections();
      }
    });
  }
}
