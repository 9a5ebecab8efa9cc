import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepFolder } from "../src/db/one-process.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

describe("what the portal does not do", () => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  it.each([
    "//other.example/",
    "/\t/other.example/",
    "/\\other.example",
    "https://other.example/",
    "/\r\nx: 1",
    "javascript:1",
  ])("leads to no other site, nor fails: %j", async (back) => {
    const response = await test.app.request(`/ngon-ngu?to=en&back=${encodeURIComponent(back)}`);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toMatch(/^\/(?!\/)/);
  });

  it("leads back to where somebody was", async () => {
    const response = await test.app.request(`/ngon-ngu?to=en&back=${encodeURIComponent("/?q=chè")}`);
    expect(response.headers.get("location")).toBe("/?q=ch%C3%A8");
  });

  it("takes no long text for a name and a password", async () => {
    const response = await test.app.request("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": "10000000" },
      body: JSON.stringify({ email: "a".repeat(10_000_000) }),
    });
    expect(response.status).toBe(413);
  });

  it("refuses days of an agenda that cannot be", async () => {
    const cookie = await cookieOf(test, "vanphong@example.org");
    const asked = async (query: string) =>
      (await test.app.request(`/api/agenda?${query}`, { headers: { cookie } })).status;
    expect(await asked("from=2027-06-01")).toBe(200);
    expect(await asked("from=2027-06-01&to=2027-05-01")).toBe(400);
    expect(await asked("to=9999-12-31")).toBe(400);
    expect(await asked("from=0001-01-01")).toBe(400);
  });

  it("takes a folder that a process of its own number left behind, as every start in a container has", () => {
    const folder = mkdtempSync(join(tmpdir(), "portal-folder-"));
    writeFileSync(join(folder, "portal.pid"), String(process.pid));
    keepFolder(folder)();
    rmSync(folder, { recursive: true, force: true });
  });
});
