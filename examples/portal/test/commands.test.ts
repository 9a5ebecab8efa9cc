import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as program } from "./support/processes.ts";

const root = join(import.meta.dirname, "..");

/** Runs a command of the portal to its end. */
function run(name: string, environment: Readonly<Record<string, string>>, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(root, `src/${name}.ts`), ...more],
    { cwd: root, env: { PATH: process.env["PATH"], ...environment }, encoding: "utf8", timeout: 120_000 },
  );
  return { status, stdout, stderr };
}

describe("commands that meet no portal, or one that runs", () => {
  let folder = "";
  const port = 31_000 + (process.pid % 9000);
  const environment = () => ({ PORTAL_DATA: join(folder, "data"), PORTAL_TODAY: "2026-11-30" });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "portal-commands-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("say so in a sentence, with status 2, and make nothing", () => {
    const missing = join(folder, "missing");
    const verified = run("verify", { PORTAL_DATA: missing });
    expect(verified).toMatchObject({ status: 2, stdout: "" });
    expect(verified.stderr).toBe(
      `[portal] there is no portal in ${missing}: name its folder (PORTAL_DATA) or server (DATABASE_URL)\n`,
    );
    expect(existsSync(missing)).toBe(false);
    const person = ["--role", "office", "--email", "a@example.org", "--name", "A"];
    expect(run("add-person", { PORTAL_DATA: missing }, ...person).status).toBe(2);
    const server = run("verify", { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" });
    expect(server).toMatchObject({ status: 2, stderr: "[portal] the database server cannot be reached\n" });
    expect(run("verify", { PORTAL_TODAY: "2026-02-30" })).toMatchObject({ status: 2 });
  });

  it("says which port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const taken = String((other.address() as AddressInfo).port);
    const refused = run("start", { PORTAL_DATA: join(folder, "taken"), PORT: taken, PORTAL_SAMPLES: "no" });
    other.close();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe(`[portal] the port ${taken} is in use: name another (PORT)\n`);
  });

  it("sample data that cannot be made for a day are not made by half", async () => {
    const early = { ...environment(), PORTAL_TODAY: "2024-03-01" };
    const refused = run("start", early);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(
      /^\[portal\] the sample data cannot be made for 2024-03-01: it begins on 2026-06-25/,
    );
    expect(readdirSync(early.PORTAL_DATA).filter((name) => name.startsWith("database"))).toEqual([]);
    // What a power cut left half made is made anew.
    const draft = join(early.PORTAL_DATA, "database.new");
    cpSync(join(root, "src/seed"), draft, { recursive: true });
    const running = program("start", { ...environment(), PORTAL_TODAY: "2026-06-25" }, port);
    await running.start();
    const label = await fetch(`http://127.0.0.1:${port}/api/public/products/68-24001-101-2026`);
    expect(await label.json()).toMatchObject({ valid: true, since: "2026-06-25" });

    const verified = run("verify", environment());
    expect(verified).toMatchObject({ status: 2, stdout: "" });
    expect(verified.stderr).toMatch(/^\[portal\] .* is in use by the process \d+: one folder serves one process\./);
    expect(verified.stderr.trimEnd().split("\n")).toHaveLength(1);
    await running.kill();
  });

  it("a folder that was stopped is backed up by copying it: the copy has the same journal", () => {
    // What was killed left its number behind; that keeps nobody out.
    const first = run("verify", environment());
    expect(first).toMatchObject({ status: 0 });
    const copy = join(folder, "copy");
    cpSync(environment().PORTAL_DATA, copy, { recursive: true });
    const second = run("verify", { ...environment(), PORTAL_DATA: copy });
    expect(second.stdout).toBe(first.stdout);
  });

  it("two that start at once, on a new folder or on one that was left, are one portal with one set of samples", async () => {
    for (const left of [false, true]) {
      const data = join(folder, `both-${left}`);
      if (left) {
        cpSync(environment().PORTAL_DATA, data, { recursive: true });
        writeFileSync(join(data, "portal.pid"), "4194303");
      }
      const both = [1, 2].map((place) => program("start", { ...environment(), PORTAL_DATA: data }, port + place));
      const started = await Promise.allSettled(both.map((each) => each.start()));
      expect(started.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const [refused] = started.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
      expect(refused).toContain("is in use by the process");
      const place = started.findIndex(({ status }) => status === "fulfilled");
      const page = await (await fetch(`http://127.0.0.1:${port + 1 + place}/`)).text();
      expect(page.match(/68-24001-101-2026/g)?.length).toBe(2);
      await Promise.all(both.map((each) => each.kill()));
    }
  });
});
