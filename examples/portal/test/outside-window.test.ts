import { tea } from "ocop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../src/http/app.ts";
import { answersAt } from "../src/seed/answers.ts";
import { answered, clientOf } from "./support/client.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

/** The certificate of the demonstration's tea: recognised on 2026-11-30, it ends on 2029-11-30. */
describe("a re-evaluation filed on a day (art. 7.6a: 2029-06-03 to 2029-08-02)", () => {
  let test: TestPortal;
  let product: string;
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    const { rows } = await test.portal.database.execute(
      `select p.id from portal.product p join portal.recognition r on r.product = p.id
       where r.expires = '2029-11-30' and p.record ->> 'name' = 'Nước mắm Cá Cơm'`,
    );
    product = (rows[0] as { id: string } | undefined)?.id ?? "";
  });
  afterAll(() => test?.close());

  async function filed(on: string, language: "vi" | "en") {
    const later = { app: openApp({ ...test.portal, today: () => on }) };
    const cookie = await cookieOf(later, "nuocmam@example.org");
    const headers = { cookie, "content-type": "application/json", "accept-language": language };
    const ask = async (method: string, path: string, body?: object) => {
      const text = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await later.app.request(path, { method, headers, ...text });
      return { status: response.status, body: (await response.json()) as Record<string, never> };
    };
    const begun = (await ask("POST", "/api/dossiers", { product, kind: "re-evaluation", samples: 5 })).body;
    const dossier = `/api/dossiers/${begun["id"]}`;
    const form = await import("ocop/decisions").then(({ findSet }) => findSet("2026", begun["set"]));
    const answers = answersAt(form ?? tea, 0.8);
    await ask("PUT", `${dossier}/self-score`, { answers, version: 1 });
    const { body, status } = await ask("POST", `${dossier}/steps`, { step: "file", version: 2 });
    const read = (await ask("GET", dossier)).body;
    const page = await later.app.request(`/ho-so/${begun["id"]}`, {
      headers: { cookie: `${cookie}; lang=${language}` },
    });
    const left = await ask("POST", `${dossier}/steps`, { step: "withdraw", version: 3 });
    return { status, step: body, read, page: await page.text(), left: left.status };
  }

  it.each([
    ["2028-06-01", "filing.too-early", "earlier than 180 days before the end"],
    ["2029-09-01", "filing.too-late", "later than 120 days before the end"],
  ])("%s, outside the window: is taken, and says so with art. 12.3", async (on, code, text) => {
    const { status, step, read, page } = await filed(on, "en");
    expect(status, JSON.stringify(step)).toBe(200);
    const outside = expect.objectContaining({
      code: "certificate.filed-outside-window",
      detail: expect.stringContaining(`Filed on ${on}, outside the window of 2029-06-03 to 2029-08-02`),
    });
    const notes = expect.arrayContaining([{ code, detail: expect.stringContaining(text) }, outside]);
    expect(step["notes"]).toEqual(notes);
    expect(read["notes"]).toEqual(notes);
    expect(page).toContain(text);
    expect(page).toContain("art. 12.3");
  });

  it("in Vietnamese to who reads Vietnamese", async () => {
    const { step, page } = await filed("2029-09-02", "vi");
    expect(JSON.stringify(step["notes"])).toContain("khoản 3 Điều 12");
    expect(page).toContain("muộn hơn 120 ngày trước khi hết hạn");
  });

  it("after the end: says that it is late", async () => {
    const { step } = await filed("2029-12-05", "en");
    expect(step["notes"]).toContainEqual({ code: "filing.too-late", detail: expect.stringContaining("2029-12-05") });
  });

  it("in the window: has nothing to say", async () => {
    const { status, step, read, page } = await filed("2029-06-15", "en");
    expect(status).toBe(200);
    expect(step["notes"]).toEqual([]);
    expect(read["notes"]).toEqual([]);
    expect(page).not.toContain("outside the window");
  });

  it("and a first dossier has none", async () => {
    const own = await clientOf(test, "che@example.org");
    const { dossiers } = answered(await own.GET("/api/dossiers"));
    const path = { path: { id: dossiers[0]?.id ?? "" } };
    expect(answered(await own.GET("/api/dossiers/{id}", { params: path })).notes).toEqual([]);
  });
});
