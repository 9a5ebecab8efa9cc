import { command } from "./command.ts";
import { readConfig } from "./config.ts";
import { closePortal, openPortal } from "./open-portal.ts";

// A process that does jobs alone: as many as one likes, on any machine.
await command(async () => {
  const config = readConfig();
  if (config.DATABASE_URL === undefined) {
    throw new RangeError("[portal] workers of their own need a server (DATABASE_URL)");
  }
  const portal = await openPortal({ ...config, PORTAL_WORK: "yes" });
  portal.log.info({}, "working");
  const keepAlive = setInterval(() => {}, 60_000);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, async () => {
      clearInterval(keepAlive);
      await closePortal(portal);
    });
  }
});
