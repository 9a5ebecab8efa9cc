import { readConfig } from "./config.ts";
import { closePortal, openPortal } from "./open-portal.ts";

// A process that does jobs alone: as many as one likes, on any machine.
const portal = await openPortal({ ...readConfig(), PORTAL_WORK: "yes" });
if (portal.database.kind === "folder") {
  throw new RangeError("[portal] workers of their own need a server (DATABASE_URL)");
}
portal.log.info({}, "working");
const keepAlive = setInterval(() => {}, 60_000);
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, async () => {
    clearInterval(keepAlive);
    await closePortal(portal);
  });
}
