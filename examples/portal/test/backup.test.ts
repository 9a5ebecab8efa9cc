import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate } from "../src/db/migrate.ts";
import { openDatabase } from "../src/db/open.ts";
import { openApp } from "../src/http/app.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { closePortal, openPortal } from "../src/open-portal.ts";
import { has, newDatabase, openTestPortal, type TestPortal } from "./support/portals.ts";

/** As README describes it: pg_dump of the running database, pg_restore into an empty one. */
describe.skipIf(!has("PostgreSQL"))("a backup", () => {
  let test: TestPortal;
  let folder = "";
  beforeAll(async () => {
    test = await openTestPortal("PostgreSQL", { PORTAL_WORK: "no" });
    folder = mkdtempSync(join(tmpdir(), "portal-backup-"));
  });
  afterAll(async () => {
    await test?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("restored into another database is the same portal: rights, journal and queue as well", async () => {
    const file = join(folder, "portal.dump");
    const program = (name: string) => join(inject("programs"), name);
    execFileSync(program("pg_dump"), ["--format=custom", `--file=${file}`, test.config.DATABASE_URL ?? ""]);
    const before = await verifyJournal(test.portal.database);
    const address = await newDatabase();
    execFileSync(program("pg_restore"), ["--exit-on-error", "--single-transaction", `--dbname=${address}`, file]);

    const config = { ...test.config, DATABASE_URL: address };
    const database = await openDatabase(config);
    expect(await migrate(database)).toEqual([]);
    expect(await verifyJournal(database)).toEqual(before);
    const portal = await openPortal(config, database);
    const app = openApp(portal);
    const label = await app.request("/api/public/products/68-24002-1-2026");
    expect(await label.json()).toMatchObject({ valid: true });
    // Sessions were saved, too, and row-level security holds there.
    const { rows } = await database.execute(
      "select count(*)::int as count from pg_policies where schemaname = 'portal'",
    );
    const { rows: own } = await test.portal.database.execute(
      "select count(*)::int as count from pg_policies where schemaname = 'portal'",
    );
    expect(rows).toEqual(own);
    await expect(database.execute("delete from portal.journal")).rejects.toThrow("never changed");
    await closePortal(portal);
  });
});
