import autocannon from "autocannon";
import { Hono } from "hono";
import pg from "pg";
import { readConfig } from "../src/config.ts";
import { as } from "../src/db/as.ts";
import { migrate } from "../src/db/migrate.ts";
import { openDatabase } from "../src/db/open.ts";
import { openApp } from "../src/http/app.ts";
import { perform } from "../src/http/perform.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { note } from "../src/journal/write.ts";
import { closePortal, openPortal } from "../src/open-portal.ts";
import { of, seed } from "../src/seed/seed.ts";
import { run } from "../test/support/processes.ts";
import { fill } from "./fill.ts";

/**
 * Measures the portal on a PostgreSQL (DATABASE_URL, as its owner): npx tsx bench/measure.ts 20000
 *
 * It prints what requests take beside a handler that does nothing, measured just before: machines differ, ratios less.
 */
const products = Number(process.argv[2] ?? 20_000);
const seconds = Number(process.argv[3] ?? 5);
const owner = process.env["DATABASE_URL"] ?? "";
const name = `bench_${Date.now()}`;
const client = new pg.Client({ connectionString: owner });
await client.connect();
await client.query(`create database ${name}`);
const address = new URL(owner);
address.pathname = `/${name}`;
const secrets = { PORTAL_SECRET: "s".repeat(32), PORTAL_KEY: "0".repeat(64), PORTAL_LIMIT: "100000000" };
const environment = { DATABASE_URL: address.href, PORTAL_WORK: "no", ...secrets, LOG_LEVEL: "info" };
const config = readConfig({ ...environment, LOG_LEVEL: "warn", PORTAL_DATA: `/tmp/${name}` });
const database = await openDatabase(config);
await migrate(database);
const portal = await openPortal(config, database);
const people = await seed(portal);

const clock = async (what: string, work: () => Promise<unknown>, count = 1) => {
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  console.log(
    `| ${what} | ${(ms / 1000).toFixed(2)} s${count === 1 ? "" : `, ${Math.round((count * 1000) / ms)} a second`} |`,
  );
};

console.log(`| ${products} products | |\n| --- | --- |`);
await clock(`filling: ${products} products, ${products * 10} sheets`, () => fill({ portal, products }));
const { rows: size } = await database.execute(`select pg_size_pretty(pg_database_size('${name}')) as size`);
console.log(`| size of the database | ${(size[0] as { size: string }).size} |`);

const app = openApp(portal);
const signed = await app.request("/api/session", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ email: "vanphong@example.org", password: "ocop-2026-thu" }),
});
const cookie = signed.headers.get("set-cookie")?.split(";")[0] ?? "";
const office = of(people, "vanphong@example.org");
await clock("register as CSV, all products", async () =>
  (await app.request("/api/register.csv", { headers: { cookie } })).text(),
);
await clock("agenda of a year", async () =>
  (await app.request("/api/agenda?from=2029-01-01&to=2029-12-31", { headers: { cookie } })).text(),
);
const entries = 5000;
await clock(
  `${entries} entries of the journal, 8 at once`,
  () =>
    Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let place = 0; place < entries / 8; place += 1) {
          await perform(portal, office, ({ rows }) => note(rows, "bench", "bench", { place }));
        }
      }),
    ),
  entries,
);
const { entries: all } = await verifyJournal(database);
await clock(`verifying the journal, ${all} entries`, () => verifyJournal(database), all);

const code = await as(database, { role: "public" }, (rows) =>
  rows.selectFrom("product").select("code").where("code", "like", "68-25%").limit(1).executeTakeFirstOrThrow(),
);
const { rows: dossiers } = await database.execute("select id from portal.dossier where sum = 780 limit 1");
const dossier = (dossiers[0] as { id: string }).id;
const { rows: evaluations } = await database.execute(`select id from portal.evaluation where dossier = '${dossier}'`);
const evaluation = (evaluations[0] as { id: string }).id;

const free = 24_000 + (process.pid % 10_000);
const serving = run("start", { ...environment, PORTAL_DATA: `/tmp/${name}` }, free);
await serving.start();
const { spawn } = await import("node:child_process");
const empty = spawn(process.execPath, ["--import", "tsx", "bench/empty.ts"], {
  env: { ...process.env, PORT: String(free + 1) },
});
await new Promise((resolve) => empty.stdout.once("data", resolve));

const shoot = (url: string, headers: Record<string, string> = {}, body?: string) =>
  autocannon({
    url,
    connections: 10,
    duration: seconds,
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { method: "POST", body }),
  });
/** What one request costs the process itself, whatever else the machine does. */
async function costOf(
  fetch: (path: string) => Response | Promise<Response>,
  path: string,
  count = 300,
): Promise<number> {
  const ask = async () => (await fetch(path)).arrayBuffer();
  await ask();
  const before = process.cpuUsage();
  for (let place = 0; place < count; place += 1) {
    await ask();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

const bare = new Hono().get("/", (context) => context.json({ ok: true }));
const costOfNothing = await costOf((path) => bare.request(path), "/");

console.log(
  "\n| request | a second | of empty | p50 | p99 | CPU | of empty |\n| --- | --- | --- | --- | --- | --- | --- |",
);
const base = `http://127.0.0.1:${free}`;
for (const [what, path] of [
  ["is the process there (asks the database)", "/healthz"],
  ["is a label valid", `/api/public/products/${code.code}`],
  ["a product's page", `/san-pham/${code.code}`],
  ["a dossier with its way", `/api/dossiers/${dossier}`],
  ["an evaluation with ten sheets", `/api/evaluations/${evaluation}`],
  ["100 dossiers", "/api/dossiers"],
  ["100 products", "/api/products"],
] as const) {
  const nothing = await shoot(`http://127.0.0.1:${free + 1}/`);
  const found = await shoot(base + path, { cookie });
  const share = found.requests.average / nothing.requests.average;
  const cost = await costOf((at) => app.request(at, { headers: { cookie } }), path);
  const wrong = found.non2xx > 0 ? ` (${found.non2xx} refused)` : "";
  console.log(
    `| ${what}${wrong} | ${Math.round(found.requests.average)} | ${share.toFixed(3)} | ${found.latency.p50} ms | ${found.latency.p99} ms | ${cost.toFixed(2)} ms | ${Math.round(cost / costOfNothing)} × |`,
  );
}
// A write: a row, its number, an entry of the journal, one commit.
const own = await app.request("/api/session", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ email: "che@example.org", password: "ocop-2026-thu" }),
});
const producer = { cookie: own.headers.get("set-cookie")?.split(";")[0] ?? "" };
const product = JSON.stringify({ name: "Chè", decision: "2026", set: "tea", producerId: "own" });
const nothing = await shoot(`http://127.0.0.1:${free + 1}/`);
const found = await shoot(`${base}/api/products`, producer, product);
const share = found.requests.average / nothing.requests.average;
const wrong = found.non2xx > 0 ? ` (${found.non2xx} refused)` : "";
console.log(
  `| registering a product${wrong} | ${Math.round(found.requests.average)} | ${share.toFixed(3)} | ${found.latency.p50} ms | ${found.latency.p99} ms | | |`,
);
empty.kill();
await serving.kill();
await closePortal(portal);
await client.query(`drop database ${name} with (force)`);
await client.end();
