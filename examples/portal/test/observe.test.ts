import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../src/http/app.ts";
import { openLog } from "../src/observe/log.ts";
import { openTraces } from "../src/observe/traces.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

describe("what can be watched", () => {
  let test: TestPortal;
  const lines: string[] = [];
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  const logged = () => {
    const log = openLog({ LOG_LEVEL: "info" }, { write: (line) => void lines.push(line) });
    return { log, app: openApp({ ...test.portal, log }) };
  };

  it("a line for every request, by its route and not by what was asked or who asked", async () => {
    const { app } = logged();
    const cookie = await cookieOf({ app }, "che@example.org");
    await app.request("/api/me/data", { headers: { cookie } });
    await app.request("/san-pham/68-24002-1-2026?email=che@example.org");
    await app.request("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "che@example.org", password: "wrong" }),
    });
    const text = lines.join("");
    expect(lines.map((line) => JSON.parse(line).route)).toEqual([
      "/api/session",
      "/api/me/data",
      "/san-pham/:code",
      "/api/session",
    ]);
    expect(text).not.toMatch(/che@example|68-24002|Lý Thị|session_token|wrong|ocop-2026/);
  });

  it("a failure by its kind and place, without the values that a database's message repeats", () => {
    const { log } = logged();
    const error = Object.assign(new Error("Key (email)=(che@example.org) already exists"), { code: "23505" });
    log.error({ error, email: "che@example.org", person: { name: "Lý Thị Mẩy" } }, "failed");
    const last = lines.at(-1) ?? "";
    expect(JSON.parse(last).error).toMatchObject({ type: "Error", code: "23505" });
    expect(last).not.toMatch(/che@example|Lý Thị/);
  });

  it("says on its health when the database does not answer", async () => {
    const { app } = logged();
    expect((await app.request("/healthz")).status).toBe(200);
    const broken = { ...test.portal, database: { ...test.portal.database, query: null as never } };
    expect((await openApp(broken).request("/healthz")).status).toBe(503);
  });

  it("sends traces where the settings name a place for them, and nowhere else", async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      let size = 0;
      request.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      request.on("end", () => {
        received.push(`${request.method} ${request.url} ${size > 0}`);
        response.end("{}");
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
    const { port } = collector.address() as AddressInfo;
    expect(await openTraces({ ...test.config })).toBeUndefined();
    const traces = await openTraces({ ...test.config, PORTAL_TRACES: `http://127.0.0.1:${port}/v1/traces` });
    await openApp(test.portal, traces?.tracer).request("/api/public/products/68-24002-1-2026");
    await traces?.close();
    collector.close();
    expect(received).toEqual(["POST /v1/traces true"]);
  });
});
