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

  it.each([
    ["from=2027-06-01&to=2027-05-01", "/to", "agenda.to-before-from"],
    ["to=9999-12-31", "/to", "agenda.too-late"],
    ["from=0001-01-01", "/from", "agenda.too-early"],
  ])("names which day of an agenda cannot be: %s", async (query, pointer, code) => {
    const cookie = await cookieOf(test, "vanphong@example.org");
    const response = await test.app.request(`/api/agenda?${query}`, { headers: { cookie } });
    const { errors } = (await response.json()) as { errors: { detail: string }[] };
    expect(errors).toMatchObject([{ pointer, code }]);
    expect(errors[0]?.detail).toMatch(/ngày/i);
  });

  it("names the head that is not as it should be, and the file that is empty", async () => {
    const cookie = await cookieOf(test, "hoa@example.org");
    const { dossiers } = (await (
      await test.app.request("/api/dossiers?state=draft", { headers: { cookie } })
    ).json()) as { dossiers: { id: string }[] };
    const post = (path: string, more: Record<string, string>, body: string) =>
      test.app.request(path, { method: "POST", headers: { cookie, ...more }, body });
    const key = { "content-type": "application/json", "idempotency-key": "k".repeat(81) };
    const long = await post("/api/dossiers", key, JSON.stringify({ product: dossiers[0]?.id, kind: "first" }));
    expect(long.status).toBe(400);
    expect(await long.json()).toMatchObject({
      errors: [{ pointer: "/idempotency-key", detail: expect.stringContaining("80") }],
    });
    const query = "kind=business-registration&name=x";
    const empty = await post(
      `/api/dossiers/${dossiers[0]?.id}/documents?${query}`,
      { "content-type": "application/octet-stream" },
      "",
    );
    expect(empty.status).toBe(400);
    expect(await empty.json()).toMatchObject({ errors: [{ pointer: "/file", code: "document.empty" }] });
  });

  it("says why the day of a decision cannot be", async () => {
    const cookie = await cookieOf(test, "vanphong@example.org");
    const headers = { cookie, "content-type": "application/json" };
    const { rows } = await test.portal.database.execute(
      "select id from portal.recognition where expires = '2029-11-30'",
    );
    const revoke = async (date: string) => {
      const body = JSON.stringify({ ground: "mark-misused", number: "1/QĐ-UBND", date });
      const path = `/api/recognitions/${(rows[0] as { id: string }).id}/revocation`;
      return (await test.app.request(path, { method: "POST", headers, body })).json();
    };
    expect(await revoke("2026-12-24")).toMatchObject({
      status: 409,
      errors: [{ pointer: "/date", code: "decision.too-late", detail: expect.stringContaining("sau ngày hôm nay") }],
    });
    const { dossiers } = (await (
      await test.app.request("/api/dossiers?state=province-decision", { headers: { cookie } })
    ).json()) as { dossiers: { id: string; version: number; stars: number }[] };
    const waiting = dossiers.find(({ stars }) => stars < 5) ?? dossiers[0];
    const recognise = async (date: string) => {
      const award = { number: "1/QĐ-UBND", certificate: "1", date };
      const body = JSON.stringify({ step: "recognise", version: waiting?.version, award });
      const path = `/api/dossiers/${waiting?.id}/steps`;
      return (await test.app.request(path, { method: "POST", headers, body })).json();
    };
    expect(await recognise("2026-12-24")).toMatchObject({
      status: 409,
      errors: [{ pointer: "/award/date", code: "decision.too-late" }],
    });
    expect(await recognise("2020-01-01")).toMatchObject({
      status: 409,
      errors: [
        { pointer: "/award/date", code: "decision.too-early", detail: expect.stringContaining("ngày nộp hồ sơ") },
      ],
    });
  });

  it("deletes nothing on a page's button alone", async () => {
    const cookie = await cookieOf(test, "nuocmam@example.org");
    const press = (body: string) =>
      test.app.request("/tai-khoan/xoa", {
        method: "POST",
        headers: { cookie, "content-type": "application/x-www-form-urlencoded", origin: test.portal.origin },
        body,
      });
    for (const body of ["", "sure=no", "sure=yes&sure=yes"]) {
      expect((await press(body)).status).toBe(422);
    }
    expect((await test.app.request("/api/me", { headers: { cookie } })).status).toBe(200);
  });

  it("opens no evaluation with who is no member, and says who", async () => {
    const secretary = await cookieOf(test, "thuky@example.org");
    const headers = { cookie: secretary, "content-type": "application/json", "accept-language": "en" };
    const { dossiers } = (await (
      await test.app.request("/api/dossiers?state=province-council", { headers: { cookie: secretary } })
    ).json()) as { dossiers: { id: string }[] };
    const ids = ["tv1", "vanphong"].map((name) => test.people[`${name}@example.org`]?.person ?? "");
    const response = await test.app.request(`/api/dossiers/${dossiers[0]?.id}/evaluations`, {
      method: "POST",
      headers,
      body: JSON.stringify({ name: "Hội đồng", members: [...ids, "nobody"] }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [
        { pointer: "/members/1", code: "evaluation.no-member" },
        { pointer: "/members/2", code: "evaluation.no-member" },
      ],
    });
  });

  it("shows a label's page for the day that is asked about, and none for a day that is none", async () => {
    const page = async (query: string) => test.app.request(`/san-pham/68-24002-1-2026${query}`);
    expect(await (await page("")).text()).toMatch(/Hạn<\/dt><dd>30\/11\/2029/);
    expect(await (await page("?on=")).text()).toContain("30/11/2026");
    expect(await (await page("?on=2030-01-01")).text()).toMatch(/01\/01\/2030.*Không còn hiệu lực/s);
    expect((await page("?on=2026-02-30")).status).toBe(422);
  });

  it("begins no second dossier of a product for one purpose: it says which is open", async () => {
    const cookie = await cookieOf(test, "che@example.org");
    const post = (path: string, body: object, language = "vi") =>
      test.app.request(path, {
        method: "POST",
        headers: { cookie, "content-type": "application/json", "accept-language": language },
        body: JSON.stringify(body),
      });
    const product = (await (
      await post("/api/products", { name: "Chè mới", decision: "2026", set: "tea", producerId: "own" })
    ).json()) as { id: string };
    const begin = (kind: string, language?: string) => post("/api/dossiers", { product: product.id, kind }, language);
    const answers = await Promise.all(Array.from({ length: 4 }, () => begin("first")));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const made = answers.find(({ status }) => status === 201) ?? new Response("{}");
    const { id } = (await made.json()) as { id: string };
    expect(await (await begin("first", "en")).json()).toMatchObject({
      type: "/problems/dossier-open",
      errors: [
        { pointer: "/product", detail: "The dossier there is: Being prepared (2026-11-30)", params: { dossier: id } },
      ],
    });
    // It was never recognised (art. 6.1b).
    expect((await begin("upgrade")).status).toBe(409);
    const page = await test.app.request(`/san-pham-cua-toi/${product.id}/ho-so`, {
      method: "POST",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded", origin: test.portal.origin },
      body: "kind=first&samples=5",
    });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain(`href="/ho-so/${id}"`);
    await post(`/api/dossiers/${id}/steps`, { step: "withdraw", version: 1 });
    expect((await begin("first")).status).toBe(201);
  });

  it.each([
    ["a product's name", "/api/products", { name: "\ud800", decision: "2026", set: "tea", producerId: "own" }, "/name"],
    [
      "what the package keeps as it is",
      "/api/products",
      { name: "Chè", description: "a\udfff", decision: "2026", set: "tea", producerId: "own" },
      "/description",
    ],
    ["an identifier", "/api/dossiers", { product: "\ud800", kind: "first" }, "/product"],
  ])("refuses half a character in %s where it stands", async (_what, path, body, pointer) => {
    const cookie = await cookieOf(test, "che@example.org");
    const response = await test.app.request(path, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer, code: "text.unprintable-character" }] });
  });

  it.each([
    ["en;q=0.1, vi", "vi"],
    ["vi;q=0.2, en-GB;q=0.9", "en"],
    ["fr, de;q=0.9, en;q=0.3", "en"],
    ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
    ["EN-US", "en"],
    ["en;q=0", "vi"],
    ["en;q=0.5, *;q=0.6", "vi"],
    ["vi;q=0, en;q=0.1", "en"],
    ["", "vi"],
    ["nonsense;;q=x", "vi"],
  ])("answers in the language that %j weighs most: %s", async (header, language) => {
    const response = await test.app.request("/api/public/products/none", { headers: { "accept-language": header } });
    expect(response.headers.get("content-language")).toBe(language);
  });

  it("keeps what persons are shown nowhere, and what everybody may see for a minute, with a tag", async () => {
    const cookie = await cookieOf(test, "che@example.org");
    const ask = (path: string, headers: Record<string, string> = {}) => test.app.request(path, { headers });
    for (const path of ["/viec", "/san-pham-cua-toi", "/tai-khoan", "/api/me", "/api/me/data", "/api/dossiers", "/"]) {
      expect((await ask(path, { cookie })).headers.get("cache-control"), path).toBe("no-store");
    }
    for (const path of ["/", "/san-pham/68-24002-1-2026", "/api/public/products/68-24002-1-2026"]) {
      const first = await ask(path);
      expect(first.headers.get("cache-control"), path).toBe("public, max-age=60");
      expect(first.headers.get("vary"), path).toBe("accept-language, cookie");
      const tag = first.headers.get("etag") ?? "";
      expect(tag, path).not.toBe("");
      expect((await ask(path, { "if-none-match": tag })).status, path).toBe(304);
    }
    expect((await ask("/api/public/products/none")).headers.get("cache-control")).toBe("no-store");
    expect((await ask("/dang-nhap")).headers.get("cache-control")).toBe("no-store");
    const icon = await ask("/favicon.ico");
    expect([icon.status, icon.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    const other = await test.app.request("/api/me", { method: "PUT" });
    expect([other.status, other.headers.get("allow")]).toEqual([405, "GET"]);
  });

  it("takes a folder that a process of its own number left behind, as every start in a container has", () => {
    const folder = mkdtempSync(join(tmpdir(), "portal-folder-"));
    writeFileSync(join(folder, "portal.pid"), String(process.pid));
    keepFolder(folder)();
    rmSync(folder, { recursive: true, force: true });
  });
});
