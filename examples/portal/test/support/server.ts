import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a PostgreSQL that the tests started, as its owner; null where this machine has none. */
    server: string | null;
    /** The folder of its programs. */
    programs: string;
  }
}

/** The newest PostgreSQL that Debian has installed here. */
function programsOf(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Root may not run PostgreSQL: then it runs as the user that Debian made for it. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function untilItAnswers(connectionString: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error("PostgreSQL does not answer");
}

/** Starts a PostgreSQL of the tests' own in a folder that goes when they end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = programsOf();
  if (programs === undefined) {
    if (process.env["CI"] !== undefined) {
      throw new Error("the tests need PostgreSQL: apt-get install -y postgresql");
    }
    project.provide("server", null);
    project.provide("programs", "");
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "portal-postgres-"));
  const user = owner();
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid);
  }
  const secret = join(folder, "password");
  writeFileSync(secret, "owner-of-the-tests", { mode: 0o644 });
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    [
      "-D",
      data,
      "-U",
      "owner",
      "-A",
      "scram-sha-256",
      `--pwfile=${secret}`,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...user, stdio: "ignore" },
  );
  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", port, unix_socket_directories: folder, max_connections: 200 };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...flags], { ...user, stdio: "ignore" });
  const address = `postgres://owner:owner-of-the-tests@127.0.0.1:${port}/postgres`;
  await untilItAnswers(address);
  project.provide("server", address);
  project.provide("programs", programs);
  return async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    // At once: what is open is of tests that ended.
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
