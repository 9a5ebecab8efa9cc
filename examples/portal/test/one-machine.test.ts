import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importRegister, registerOf } from "../src/acts/registers.ts";
import { readSecrets } from "../src/auth/open.ts";
import { seal, unseal } from "../src/auth/seal.ts";
import { readConfig } from "../src/config.ts";
import { migrate } from "../src/db/migrate.ts";
import { openDatabase } from "../src/db/open.ts";
import { inBucket, inFolder, placeOf, sealedIn } from "../src/files/store.ts";
import { perform } from "../src/http/perform.ts";
import { doJob } from "../src/jobs/work.ts";
import { of } from "../src/seed/seed.ts";
import { openTestPortal } from "./support/portals.ts";
import { run } from "./support/processes.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-one-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("one folder", () => {
  it("serves one process: a second is refused with what to do", async () => {
    const environment = { PORTAL_DATA: folder, PORTAL_TODAY: "2026-11-30" };
    const port = 41_000 + (process.pid % 10_000);
    const first = run("start", environment, port);
    await first.start();
    const pid = Number(readFileSync(join(folder, "portal.pid"), "utf8"));
    await expect(run("start", environment, port + 1).start()).rejects.toThrow(`in use by the process ${pid}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await answer.json()).toEqual({ ok: true });
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/portal_request_seconds_count\{method="GET",route="\/healthz",status="200"\} 1/);
    expect(metrics).toContain("portal_jobs_waiting 0");
    // What a power cut leaves does not keep the next process out, and nothing is lost.
    await first.kill();
    const again = run("start", environment, port);
    await again.start();
    const year = "2026";
    const label = await fetch(`http://127.0.0.1:${port}/api/public/products/68-24002-1-${year}`);
    expect(await label.json()).toMatchObject({ valid: true });
    await again.kill();
  });

  it("keeps its secrets, and asks for them where there is a server", async () => {
    const config = readConfig({ PORTAL_DATA: folder });
    expect(readSecrets(config)).toEqual(readSecrets(config));
    const server = readConfig({ DATABASE_URL: "postgres://127.0.0.1/none" });
    expect(() => readSecrets(server)).toThrow("PORTAL_SECRET and PORTAL_KEY");
    expect(() => readConfig({ PORTAL_KEY: "short" })).toThrow("[portal]");
  });

  it("is migrated once, also by two at once", async () => {
    const database = await openDatabase({ ...readConfig({ PORTAL_DATA: "memory:" }) });
    expect((await migrate(database)).length).toBe(7);
    expect(await migrate(database)).toEqual([]);
    await database.close();
  });
});

describe("files and seals", () => {
  const key = Buffer.alloc(32, 7);

  it("a file is found by its bytes and lies nowhere in plain; one that was changed or moved is not given out", async () => {
    const store = sealedIn(inFolder(folder), key);
    const bytes = Buffer.from("Giấy chứng nhận của Lý Thị Mẩy");
    const place = await store.put(bytes);
    const path = join(folder, place.slice(0, 2), place);
    expect(place).toBe(placeOf(bytes));
    expect(Buffer.from((await store.get(place)) ?? []).equals(bytes)).toBe(true);
    expect(readFileSync(path).includes("Mẩy")).toBe(false);
    expect(await sealedIn(inFolder(folder), Buffer.alloc(32, 8)).get(place)).toBeUndefined();
    const other = await store.put(Buffer.from("Giấy khác"));
    writeFileSync(path, readFileSync(join(folder, other.slice(0, 2), other)));
    expect(await store.get(place)).toBeUndefined();
    writeFileSync(path, "Giấy giả");
    expect(await store.get(place)).toBeUndefined();
    // Files of before they were sealed are read as they are.
    writeFileSync(path, bytes);
    expect(Buffer.from((await store.get(place)) ?? []).equals(bytes)).toBe(true);
    await store.remove(place);
    expect(await store.get(place)).toBeUndefined();
    expect(await store.get("0".repeat(64))).toBeUndefined();
  });

  it("a bucket holds the same", async () => {
    const objects = new Map<string, Buffer>();
    const bucket = {
      async putObject(name: string, data: unknown) {
        objects.set(name, Buffer.from(data as Uint8Array));
        return new Response();
      },
      async getObjectArrayBuffer(name: string) {
        const found = objects.get(name);
        return found === undefined ? null : new Uint8Array(found).buffer;
      },
      deleteObject: async (name: string) => objects.delete(name),
    };
    const store = sealedIn(inBucket(bucket), key);
    const place = await store.put(Buffer.from("a"));
    expect([...objects.keys()]).toEqual([place]);
    expect(await store.get(place)).toEqual(new Uint8Array([97]));
    objects.set(place, Buffer.from("b"));
    expect(await store.get(place)).toBeUndefined();
    await store.remove(place);
    expect(objects.size).toBe(0);
    expect(await store.get("none")).toBeUndefined();
  });

  it("a register that is sent lies sealed, too, and is read in", async () => {
    const test = await openTestPortal("PGlite", { PORTAL_WORK: "no", PORTAL_SAMPLES: "no", PORTAL_FILES: folder });
    const office = of(test.people, "vanphong@example.org");
    const row = "Tên sản phẩm,Tên chủ thể,Người đại diện,Điện thoại\nChè,HTX Chè,Lý Thị Mẩy,0912345678";
    const { id } = await perform(test.portal, office, (acting) => importRegister(acting, "a.csv", Buffer.from(row)));
    const { place } = await perform(test.portal, office, (acting) => registerOf(acting, id));
    expect(readFileSync(join(folder, place.slice(0, 2), place)).includes("912345678")).toBe(false);
    await doJob(test.portal, "register", { id });
    const done = await perform(test.portal, office, (acting) => registerOf(acting, id));
    expect(done.state).toBe("done");
    expect(JSON.stringify(done.account)).not.toMatch(/Mẩy|912345678/);
    await test.close();
  });

  it("what is sealed for a row opens for that row and with that key alone", () => {
    const key = Buffer.alloc(32, 1);
    const sealed = seal(key, "row-1", { phones: ["+84912345678"] });
    expect(unseal(key, "row-1", sealed)).toEqual({ phones: ["+84912345678"] });
    expect(sealed.includes("912345678")).toBe(false);
    expect(() => unseal(key, "row-2", sealed)).toThrow();
    expect(() => unseal(Buffer.alloc(32, 2), "row-1", sealed)).toThrow();
    expect(seal(key, "row-1", {}).equals(seal(key, "row-1", {}))).toBe(false);
  });
});
