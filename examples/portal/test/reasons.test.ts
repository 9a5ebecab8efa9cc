import { process2026 } from "ocop/procedure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../src/http/app.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

interface Refusal {
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly code: string; readonly detail: string; readonly pointer: string }[];
}

const languages = ["vi", "en"] as const;
const people = {
  producer: "che@example.org",
  commune: "xa1@example.org",
  secretary: "thuky@example.org",
  office: "vanphong@example.org",
} as const;

/** Letters of Vietnamese, by which a sentence of it is known. */
const vietnamese = /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵếềệốồộớờợứừựấầậắằặ]/i;

describe("every refusal says why", () => {
  let test: TestPortal;
  const cookies: Record<string, string> = {};
  let dossier = "";
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    for (const [role, email] of Object.entries(people)) {
      cookies[role] = await cookieOf(test, email);
    }
    const { rows } = await test.portal.database.execute(
      `select d.id::text from portal.dossier d join portal.product p on p.id = d.product
       where d.producer::text = (select producer from auth."user" where email = 'che@example.org') limit 1`,
    );
    dossier = (rows[0] as { id: string }).id;
  });
  afterAll(() => test?.close());

  const ask = (method: string, path: string, role: string, body: object, language = "vi") =>
    test.app.request(path, {
      method,
      headers: { cookie: cookies[role] ?? "", "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(body),
    });
  async function put(state: string): Promise<number> {
    const { rows } = await test.portal.database.execute(
      `update portal.dossier set state = $1, version = version + 1, sum = null, count = null, stars = null
       where id = $2 returning version`,
      [state, dossier],
    );
    return (rows[0] as { version: number }).version;
  }

  const states = [...new Set(process2026.steps.flatMap(({ from, to }) => [from, to]))];
  const steps = [...new Set(process2026.steps.map(({ step }) => step))];
  const roles = Object.keys(people);
  // Each step in each state by two of the four, others in other states.
  const attempts = states.flatMap((state, place) =>
    steps.flatMap((step, number) =>
      [0, 1].map((more) => ({ state, step, role: roles[(place + number + more) % roles.length] ?? "" })),
    ),
  );

  it.each(languages)("of a step, in every state and for everybody, in %s", { timeout: 600_000 }, async (language) => {
    let refused = 0;
    for (const { state, step, role } of attempts) {
      const version = await put(state);
      const response = await ask("post", `/api/dossiers/${dossier}/steps`, role, { step, version }, language);
      // Who may not see a dossier is refused as by one that is not there.
      if (response.status === 200 || response.status === 404) {
        continue;
      }
      refused += 1;
      const { title, detail, errors } = (await response.json()) as Refusal;
      const what = `${role} ${state} ${step} ${response.status} ${detail}`;
      expect([403, 409, 422], what).toContain(response.status);
      expect(detail, what).not.toBe(title);
      expect(detail, what).toContain(errors[0]?.detail ?? "?");
      expect(vietnamese.test(detail.replaceAll(/\d+\/\S+/g, "")), what).toBe(language === "vi");
    }
    expect(refused).toBeGreaterThan(200);
  });

  it("of what a state does not allow, and which state it is in; on the page, too", async () => {
    const version = await put("province-council");
    const answers = "OCOP:2026/11/1.1:1";
    const sheet = await ask("put", `/api/dossiers/${dossier}/self-score`, "producer", { answers, version });
    expect(sheet.status).toBe(409);
    expect(await sheet.json()).toMatchObject({
      detail: expect.stringContaining("chỉ thay đổi được khi hồ sơ đang lập hoặc được trả lại"),
      errors: [{ pointer: "/state", code: "dossier.other-state" }],
    });
    const document = await test.app.request(`/api/dossiers/${dossier}/documents?kind=business-registration&name=x`, {
      method: "POST",
      headers: {
        cookie: cookies["producer"] ?? "",
        "content-type": "application/octet-stream",
        "accept-language": "en",
      },
      body: "x",
    });
    expect(await document.json()).toMatchObject({ status: 409, detail: expect.stringContaining("sent back") });
    const found = await ask("put", `/api/dossiers/${dossier}/commune-report`, "commune", {
      materials: "a",
      labour: "b",
      idea: "c",
      identity: "d",
      version,
    });
    expect([404, 409]).toContain(found.status);
    await put("draft");
    const opened = await ask("post", `/api/dossiers/${dossier}/evaluations`, "secretary", {
      name: "x",
      members: ["x"],
    });
    expect([404, 409]).toContain(opened.status);
    const form = new URLSearchParams({ step: "receive", version: "1" });
    const page = await test.app.request(`/ho-so/${dossier}/buoc`, {
      method: "POST",
      headers: {
        cookie: cookies["producer"] ?? "",
        "content-type": "application/x-www-form-urlencoded",
        origin: test.portal.origin,
      },
      body: new URLSearchParams({ ...Object.fromEntries(form), version: String(await put("draft")) }),
    });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain("Hồ sơ ở trạng thái “");
  });

  it("of a result of the Ministry that cannot be", async () => {
    const version = await put("ministry-council");
    const step = process2026.steps.find(({ actor, manner }) => actor === "ministry-council" && manner !== null)?.step;
    const take = async (result: object) =>
      (await ask("post", `/api/dossiers/${dossier}/steps`, "office", { step, version, result })).json();
    expect(await take({ sum: 801, count: 8, stars: 3 })).toMatchObject({
      status: 409,
      errors: [{ pointer: "/result/sum", code: "result.no-average" }],
    });
    expect(await take({ sum: 640, count: 8, stars: 5 })).toMatchObject({
      status: 409,
      detail: "Điểm trung bình của 8 phiếu (tổng điểm 640) cho hạng 4 sao, không cho hạng 5 sao",
      errors: [{ pointer: "/result/stars" }],
    });
  });

  it("of a certificate that was revoked before", async () => {
    const { rows } = await test.portal.database.execute(
      "select id::text from portal.recognition where dossier is null and expires > '2028-01-01' limit 1",
    );
    const path = `/api/recognitions/${(rows[0] as { id: string }).id}/revocation`;
    const act = { ground: "mark-misused", number: "1/QĐ-UBND" };
    expect((await ask("post", path, "office", act)).status).toBe(201);
    expect(await (await ask("post", path, "office", act, "en")).json()).toMatchObject({
      status: 409,
      detail: "The certificate was revoked on 2026-11-30 already",
    });
  });

  it.each([
    ["upgrade", "vi", "chưa được công nhận nên không nâng hạng được"],
    ["upgrade", "en", "art. 6.1b, 7.5"],
    ["re-evaluation", "vi", "không có giấy chứng nhận"],
  ])("of a product that was never recognised: no %s, in %s", async (kind, language, text) => {
    const product = await ask("post", "/api/products", "producer", {
      name: `Chè mới ${kind} ${language}`,
      decision: "2026",
      set: "tea",
      producerId: "own",
    });
    const { id } = (await product.json()) as { id: string };
    const response = await ask("post", "/api/dossiers", "producer", { product: id, kind }, language);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining(text),
      errors: [{ pointer: "/product", code: "dossier.not-recognised" }],
    });
    const page = await test.app.request(`/san-pham-cua-toi/${id}/ho-so`, {
      method: "POST",
      headers: {
        cookie: `${cookies["producer"]}; lang=${language}`,
        "content-type": "application/x-www-form-urlencoded",
        origin: test.portal.origin,
      },
      body: `kind=${kind}&samples=5`,
    });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain(text);
  });

  it("and begins an upgrade of one that is", async () => {
    cookies["fish"] = await cookieOf(test, "nuocmam@example.org");
    const { rows } = await test.portal.database.execute(
      `select p.id::text from portal.recognition r join portal.product p on p.id = r.product
       where r.dossier is not null and not exists (select from portal.revocation v where v.recognition = r.id) limit 1`,
    );
    const product = (rows[0] as { id: string }).id;
    expect((await ask("post", "/api/dossiers", "fish", { product, kind: "upgrade" })).status).toBe(201);
  });

  it("notices are there when they are asked for, before the nightly work", async () => {
    const later = openApp({ ...test.portal, today: () => "2027-03-20" });
    const get = async (language: string) =>
      (await (
        await later.request("/api/notices", {
          headers: { cookie: cookies["office"] ?? "", "accept-language": language },
        })
      ).json()) as { notices: { id: string | null; due: string; on: string; text: string }[] };
    const { notices } = await get("vi");
    expect(notices.length).toBeGreaterThan(0);
    expect(notices[0]).toMatchObject({ id: null, on: "2027-03-20" });
    expect(notices.map(({ due }) => due)).toEqual(
      notices
        .map(({ due }) => due)
        .sort()
        .reverse(),
    );
    expect((await get("en")).notices[0]?.text).not.toBe(notices[0]?.text);
  });
});
