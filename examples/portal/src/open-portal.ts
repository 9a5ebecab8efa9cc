import { openAuth, readSecrets } from "./auth/open.ts";
import { type Config, todayIn } from "./config.ts";
import { type Database, openDatabase } from "./db/open.ts";
import { openFiles } from "./files/store.ts";
import { openQueue } from "./jobs/queue.ts";
import { doJob } from "./jobs/work.ts";
import { openLog } from "./observe/log.ts";
import type { Portal } from "./portal.ts";

/** Opens all that the portal works with. */
export async function openPortal(config: Config, given?: Database): Promise<Portal> {
  const database = given ?? (await openDatabase(config));
  const secrets = readSecrets(config);
  const origin = config.PORTAL_URL ?? `http://${config.HOST}:${config.PORT}`;
  const works = config.PORTAL_WORK === "yes";
  const queue = await openQueue(database, works);
  const portal: Portal = {
    config,
    origin,
    database,
    secrets,
    auth: openAuth(database, secrets, config, origin),
    files: openFiles(config, secrets.seal),
    queue,
    log: openLog(config),
    holidays: config.PORTAL_HOLIDAYS.split(",").filter((day) => day !== ""),
    today: () => todayIn(config),
  };
  if (works) {
    await queue.work((name, data) => doJob(portal, name, data));
  }
  return portal;
}

/** Ends jobs under way and gives everything free. */
export async function closePortal({ queue, database }: Portal): Promise<void> {
  await queue.stop();
  await database.close();
}
