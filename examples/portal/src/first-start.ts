import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { migrate } from "./db/migrate.ts";
import { keepFolder } from "./db/one-process.ts";
import { folderOf, openLite } from "./db/open.ts";
import { closePortal, openPortal } from "./open-portal.ts";
import { seed } from "./seed/seed.ts";

/**
 * Makes the database of a new folder, with the sample data unless the settings say otherwise. It is made apart and put in its
 * place when it is whole: what ends half-way, by a power cut or a day that is too early, leaves nothing.
 */
export async function makeFolder(config: Config): Promise<void> {
  const place = folderOf(config);
  if (place === undefined || existsSync(place)) {
    return;
  }
  const release = keepFolder(config.PORTAL_DATA);
  const draft = join(config.PORTAL_DATA, "database.new");
  try {
    // Another process may have made it while this one waited.
    if (existsSync(place)) {
      return;
    }
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    const database = await openLite(draft, () => {});
    await migrate(database);
    const portal = await openPortal({ ...config, PORTAL_WORK: "no" }, database);
    try {
      if (config.PORTAL_SAMPLES === "yes") {
        await seed(portal);
      }
    } finally {
      await closePortal(portal);
    }
    renameSync(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    release();
  }
}
