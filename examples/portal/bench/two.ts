import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import pg from "pg";
import { readConfig } from "../src/config.ts";
import { migrate } from "../src/db/migrate.ts";
import { openDatabase } from "../src/db/open.ts";
import { openApp } from "../src/http/app.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { closePortal, openPortal } from "../src/open-portal.ts";
import { seed } from "../src/seed/seed.ts";
import { run } from "../test/support/processes.ts";
import { setup } from "../test/support/server.ts";
import { fill } from "./fill.ts";

/**
 * Two processes that serve one PostgreSQL, under load at once: npx tsx bench/two.ts [products] [seconds] [times]
 *
 * Beside them stand two processes whose handler does nothing, loaded alike just before. Of several times the best is printed,
 * for other work on a machine makes everything slower, and nothing makes it faster.
 */
const [products = 5000, seconds = 4, times = 3] = process.argv.slice(2).map(Number);
let server = "";
const stop = await setup({
  provide: (name: string, value: unknown) => {
    server = name === "server" ? String(value) : server;
  },
} as never);
const client = new pg.Client({ connectionString: server });
await client.connect();
await client.query("create database bench");
const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
const environment = {
  DATABASE_URL: server.replace(/\/postgres$/, "/bench"),
  PORTAL_DATA: folder,
  PORTAL_SECRET: "s".repeat(32),
  PORTAL_KEY: "0".repeat(64),
  PORTAL_LIMIT: "100000000",
  PORTAL_WORK: "no",
};
const config = readConfig({ ...environment, LOG_LEVEL: "warn" });
const database = await openDatabase(config);
await migrate(database);
const portal = await openPortal(config, database);
await seed(portal);
await fill({ portal, products });

const app = openApp(portal);
async function cookieOf(email: string): Promise<string> {
  const body = JSON.stringify({ email, password: "ocop-2026-thu" });
  const headers = { "content-type": "application/json" };
  const answer = await app.request("/api/session", { method: "POST", headers, body });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}
const office = { cookie: await cookieOf("vanphong@example.org") };
const producer = { cookie: await cookieOf("che@example.org") };
const { rows } = await database.execute(
  "select p.code, d.id from portal.dossier d join portal.product p on p.id = d.product where d.sum = 780 limit 1",
);
const { code, id } = rows[0] as { code: string; id: string };

const free = 24_000 + (process.pid % 10_000);
const serving = [0, 1].map((place) => run("start", environment, free + place));
await Promise.all(serving.map((each) => each.start()));
const empties = await Promise.all(
  [2, 3].map(async (place) => {
    const child = spawn(process.execPath, ["--import", "tsx", "bench/empty.ts"], {
      env: { ...process.env, PORT: String(free + place) },
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    return child;
  }),
);

/** Loads two ports at once, five connections each; their requests a second together, and the worse of their times. */
async function load(ports: readonly number[], path: string, more: Partial<autocannon.Options> = {}) {
  const found = await Promise.all(
    ports.map((port) =>
      autocannon({ url: `http://127.0.0.1:${port}${path}`, connections: 5, duration: seconds, ...more }),
    ),
  );
  return {
    rate: found.reduce((sum, { requests }) => sum + requests.average, 0),
    p50: Math.max(...found.map(({ latency }) => latency.p50)),
    p99: Math.max(...found.map(({ latency }) => latency.p99)),
    refused: found.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0),
  };
}

const write = {
  method: "POST" as const,
  headers: { ...producer, "content-type": "application/json" },
  body: JSON.stringify({ name: "Chè", decision: "2026", set: "tea", producerId: "own" }),
};
console.log(
  "| two processes, ten at once | a second | of empty | p50 | p99 | p50, p99 of empty |\n| --- | --- | --- | --- | --- | --- |",
);
for (const [what, path, more] of [
  ["is a label valid", `/api/public/products/${code}`, {}],
  ["a product's page", `/san-pham/${code}`, {}],
  ["a dossier with its way", `/api/dossiers/${id}`, { headers: office }],
  ["registering a product, all of one commune", "/api/products", write],
] as const) {
  const tries: { nothing: Awaited<ReturnType<typeof load>>; found: Awaited<ReturnType<typeof load>> }[] = [];
  for (let time = 0; time < times; time += 1) {
    const nothing = await load([free + 2, free + 3], "/");
    tries.push({ nothing, found: await load([free, free + 1], path, more) });
  }
  const share = ({ nothing, found }: (typeof tries)[number]) => found.rate / nothing.rate;
  const best = tries.sort((one, other) => share(other) - share(one))[0];
  if (best !== undefined) {
    const { nothing, found } = best;
    const wrong = tries.some((each) => each.found.refused > 0) ? " (some were refused)" : "";
    console.log(
      `| ${what}${wrong} | ${Math.round(found.rate)} of ${Math.round(nothing.rate)} | ${share(best).toFixed(3)} | ${found.p50} ms | ${found.p99} ms | ${nothing.p50}, ${nothing.p99} ms |`,
    );
  }
}
const { entries, broken } = await verifyJournal(database);
console.log(`\n${entries} entries of the journal, ${broken === null ? "all hold" : "broken"}`);
for (const each of empties) {
  each.kill();
}
await Promise.all(serving.map((each) => each.kill()));
await closePortal(portal);
await client.end();
await stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
