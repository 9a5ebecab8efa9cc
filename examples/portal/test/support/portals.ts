import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Config, readConfig } from "../../src/config.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openDatabase } from "../../src/db/open.ts";
import { openApp } from "../../src/http/app.ts";
import { closePortal, openPortal } from "../../src/open-portal.ts";
import type { Portal } from "../../src/portal.ts";
import { type People, seed, seedStaff } from "../../src/seed/seed.ts";

/** The databases that everything is tested with. */
export const drivers = ["PGlite", "PostgreSQL"] as const;
export type Driver = (typeof drivers)[number];

/** Whether this machine has what a driver needs. */
export const has = (driver: Driver): boolean => driver === "PGlite" || inject("server") !== null;

/** The address of a new database on the tests' server. */
export async function newDatabase(): Promise<string> {
  const server = inject("server");
  if (server === null) {
    throw new Error("there is no server");
  }
  const name = `portal_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.replace(/\/postgres$/, `/${name}`);
}

/** A portal for tests, with the demonstration in it, or its staff alone (`PORTAL_SAMPLES: "no"`). */
export interface TestPortal {
  readonly portal: Portal;
  readonly config: Config;
  readonly app: ReturnType<typeof openApp>;
  readonly people: People;
  close(): Promise<void>;
}

export const today = "2026-11-30";

export async function openTestPortal(driver: Driver, more: Readonly<Record<string, string>> = {}): Promise<TestPortal> {
  const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
  const config = readConfig({
    PORTAL_DATA: driver === "PGlite" ? "memory:" : folder,
    ...(driver === "PostgreSQL" && { DATABASE_URL: await newDatabase() }),
    PORTAL_SECRET: "a secret of the tests that nobody knows",
    PORTAL_KEY: "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
    PORTAL_TODAY: today,
    PORTAL_LIMIT: "1000000",
    LOG_LEVEL: "silent",
    ...more,
  });
  const database = await openDatabase(config);
  await migrate(database);
  const portal = await openPortal(config, database);
  const people = await (config.PORTAL_SAMPLES === "no" ? seedStaff : seed)(portal);
  return {
    portal,
    config,
    people,
    app: openApp(portal),
    async close() {
      await closePortal(portal);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A cookie of somebody's session, by signing in. */
export async function cookieOf(
  { app }: Pick<TestPortal, "app">,
  email: string,
  password = "ocop-2026-thu",
): Promise<string> {
  const response = await app.request("/api/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) {
    throw new Error(`${email} was not let in: ${response.status}`);
  }
  return cookie;
}
