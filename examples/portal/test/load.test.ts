import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setOf } from "../src/domain/answers.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { answersAt } from "../src/seed/answers.ts";
import { communes } from "../src/seed/people.ts";
import { bring } from "../src/seed/seed.ts";
import { cookieOf, has, openTestPortal, type TestPortal } from "./support/portals.ts";
import { type Running, run } from "./support/processes.ts";

const submissions = 40;
const recognitions = 30;
const imports = 8;
const rowsOfImport = 15;
const set = setOf("2026", "flowers");

/**
 * Two processes serve and three work on one PostgreSQL, as the role that owns nothing. Submissions, recognitions and imports
 * come at once while processes are killed and started. Who sent a request sends it again, with the same key, until it is answered.
 */
describe.skipIf(!has("PostgreSQL"))("several processes, some of which die", () => {
  let test: TestPortal;
  let portals: Running[] = [];
  let workers: Running[] = [];
  let files = "";
  let toRecognise: { id: string; version: number }[] = [];
  const tries = { sent: 0, again: 0, kills: 0 };

  beforeAll(async () => {
    files = mkdtempSync(join(tmpdir(), "portal-load-"));
    test = await openTestPortal("PostgreSQL", { PORTAL_WORK: "no", PORTAL_DATA: files });
    const { database } = test.portal;
    await database.execute("alter role portal_app login password 'of-app'");
    for (let place = 0; place < recognitions; place += 1) {
      const { rows } = await database.execute("select producer from auth.\"user\" where email = 'hoa@example.org'");
      const { producer } = rows[0] as { producer: string };
      const sample = { name: `Hoa ${place}`, set: "flowers", until: "decision", level: 0.95 } as const;
      await bring(test.portal, test.people, "hoa@example.org", communes[2], producer, sample);
    }
    const { rows } = await database.execute(
      "select id, version from portal.dossier where state = 'province-decision' and stars >= 3",
    );
    toRecognise = rows as { id: string; version: number }[];
    expect(toRecognise.length).toBeGreaterThanOrEqual(recognitions);
    const address = new URL(test.config.DATABASE_URL ?? "");
    address.username = "portal_app";
    address.password = "of-app";
    const environment = {
      DATABASE_URL: address.href,
      PORTAL_DATA: files,
      PORTAL_SECRET: test.config.PORTAL_SECRET ?? "",
      PORTAL_KEY: test.config.PORTAL_KEY ?? "",
      PORTAL_LIMIT: "1000000",
      PORTAL_CONNECTIONS: "8",
      PORTAL_WORK: "no",
      PORTAL_JOB_SECONDS: "6",
    };
    const free = 20_000 + (process.pid % 20_000);
    portals = [0, 1].map((place) => run("start", environment, free + place));
    workers = [0, 1, 2].map(() => run("worker", environment));
    await Promise.all([...portals, ...workers].map((each) => each.start()));
  });
  afterAll(async () => {
    await Promise.all([...portals, ...workers].map((each) => each.kill()));
    await test?.close();
    rmSync(files, { recursive: true, force: true });
  });

  /** One try: the answer, or undefined where the process died or could not do it. A refusal fails the test. */
  async function tryOnce(port: number, path: string, init: RequestInit): Promise<Record<string, string> | undefined> {
    tries.sent += 1;
    const signal = AbortSignal.timeout(30_000);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as Record<string, string> | undefined;
    if (response !== undefined && response.status >= 300 && response.status < 500) {
      throw new RangeError(`${init.method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    }
    return response?.ok ? answer : undefined;
  }

  /** Sends a request, always with one key, to one process or the other until one answers. */
  async function send(cookie: string, method: string, path: string, given: unknown, media = "application/json") {
    const headers = { cookie, "content-type": media, "idempotency-key": randomUUID() };
    const body = typeof given === "string" ? given : JSON.stringify(given);
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const { port } = portals[(attempt + body.length) % portals.length] as Running;
      const answer = await tryOnce(port, path, { method, headers, body });
      if (answer !== undefined) {
        return answer;
      }
      tries.again += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new RangeError(`${method} ${path} was never answered`);
  }

  async function submit(cookie: string, place: number): Promise<void> {
    const product = await send(cookie, "POST", "/api/products", {
      name: `Lan ${place}`,
      decision: "2026",
      set: "flowers",
      producerId: "own",
    });
    const dossier = await send(cookie, "POST", "/api/dossiers", { product: product["id"], kind: "first", samples: 5 });
    const path = `/api/dossiers/${dossier["id"]}`;
    await send(
      cookie,
      "POST",
      `${path}/documents?kind=labour&name=Danh+s%C3%A1ch`,
      `Lao động ${place}`,
      "application/octet-stream",
    );
    const scored = await send(cookie, "PUT", `${path}/self-score`, { answers: answersAt(set, 0.7), version: 1 });
    await send(cookie, "POST", `${path}/steps`, { step: "file", version: scored["version"] });
  }

  function register(place: number): string {
    const heading = "Mã sản phẩm,Tên sản phẩm,Tên chủ thể,Xã,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";
    const line = (row: number) =>
      `68-24002-${1000 + place * 100 + row}-2026,Mắm ${place}-${row},HTX Mắm ${place},Hòa Bình,3,77/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng`;
    return [heading, ...Array.from({ length: rowsOfImport }, (_, row) => line(row))].join("\n");
  }

  /** Kills one process after the other and starts it again, until all is done. */
  async function disturb(done: () => boolean): Promise<void> {
    const all = [portals[0], workers[0], workers[1], portals[1], workers[2]] as Running[];
    for (let place = 0; place < all.length || !done(); place += 1) {
      const victim = all[place % all.length] as Running;
      await new Promise((resolve) => setTimeout(resolve, 700));
      await victim.kill();
      tries.kills += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      await victim.start();
      if (tries.kills >= 10) {
        return;
      }
    }
  }

  const count = async (text: string) => {
    const { rows } = await test.portal.database.execute(`select count(*)::int as count from ${text}`);
    return (rows[0] as { count: number }).count;
  };

  it("lose nothing and double nothing, and every entry of the journal holds", async () => {
    const [producer, office] = await Promise.all(
      ["hoa@example.org", "vanphong@example.org"].map((email) => cookieOf(test, email)),
    );
    const asked = { recognitions: toRecognise.length };
    let done = false;
    const work = Promise.all([
      ...Array.from({ length: 8 }, async (_, lane) => {
        for (let place = lane; place < submissions; place += 8) {
          await submit(producer ?? "", place);
        }
      }),
      ...Array.from({ length: 4 }, async (_, lane) => {
        for (const { id, version } of toRecognise.filter((_row, place) => place % 4 === lane)) {
          const award = { number: "900/QĐ-UBND", certificate: `GCN ${id}` };
          await send(office ?? "", "POST", `/api/dossiers/${id}/steps`, { step: "recognise", version, award });
        }
      }),
      (async () => {
        for (let place = 0; place < imports; place += 1) {
          await send(office ?? "", "POST", `/api/registers?name=so-${place}.csv`, register(place), "text/csv");
        }
      })(),
    ]).finally(() => {
      done = true;
    });
    await Promise.all([work, disturb(() => done)]);
    for (let wait = 0; wait < 600 && (await count("portal.register where state = 'waiting'")) > 0; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }

    expect(tries.kills).toBeGreaterThanOrEqual(5);
    expect(await count("portal.product where record ->> 'name' like 'Lan %'")).toBe(submissions);
    expect(
      await count(
        "(select distinct record ->> 'name' from portal.product where record ->> 'name' like 'Lan %') as names",
      ),
    ).toBe(submissions);
    expect(
      await count(
        "portal.dossier d join portal.product p on p.id = d.product where p.record ->> 'name' like 'Lan %' and d.state = 'filed'",
      ),
    ).toBe(submissions);
    expect(await count("portal.document where kind = 'labour'")).toBe(submissions);
    expect(await count("portal.recognition where number = '900/QĐ-UBND'")).toBe(asked.recognitions);
    expect(
      await count(
        "portal.step where step = 'recognise' and dossier in (select dossier from portal.recognition where number = '900/QĐ-UBND')",
      ),
    ).toBe(asked.recognitions);
    expect(await count("portal.register where state = 'done'")).toBe(imports + 1);
    expect(await count("portal.product where record ->> 'name' like 'Mắm %-%'")).toBe(imports * rowsOfImport);
    expect(await count("portal.journal where kind = 'register.done'")).toBe(imports + 1);
    expect(await count("portal.journal where kind = 'dossier.recognise'")).toBe(asked.recognitions + 1);
    expect(
      await count(
        "(select subject from portal.journal where kind = 'dossier.file' group by subject having count(*) > 1) as twice",
      ),
    ).toBe(0);
    const { broken } = await verifyJournal(test.portal.database);
    expect(broken).toBeNull();
    console.log(`${tries.sent} requests sent, ${tries.again} of them again, ${tries.kills} processes killed`);
  });
});
