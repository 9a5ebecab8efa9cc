import { tea } from "ocop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../src/http/app.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { answersAt } from "../src/seed/answers.ts";
import { answered, type Client, clientOf } from "./support/client.ts";
import { drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

const members = ["tv1", "tv2", "tv3", "tv4", "tv5"].map((name) => `${name}@example.org`);

describe.each(drivers.filter(has))("from the producer to the label, on %s", (driver) => {
  let test: TestPortal;
  let producer: Client;
  let commune: Client;
  let office: Client;
  let secretary: Client;
  let everybody: Client;
  const so = { product: "", code: "", dossier: "", evaluation: "", recognition: "" };

  beforeAll(async () => {
    test = await openTestPortal(driver);
    producer = await clientOf(test, "che@example.org");
    commune = await clientOf(test, "xa1@example.org");
    office = await clientOf(test, "vanphong@example.org");
    secretary = await clientOf(test, "thuky@example.org");
    everybody = await clientOf(test);
  });
  afterAll(() => test?.close());

  const params = () => ({ path: { id: so.dossier } });
  const version = async () => answered(await office.GET("/api/dossiers/{id}", { params: params() })).version;

  async function step(client: Client, code: string, award?: { number: string; certificate: string }) {
    const own = answered(await client.GET("/api/dossiers/{id}", { params: params() }));
    const body = { step: code as "file", version: own.version, ...(award !== undefined && { award }) };
    return client.POST("/api/dossiers/{id}/steps", { params: params(), body });
  }

  it("takes a product and begins a dossier of the decision in force", async () => {
    const body = { name: "Chè Shan tuyết cổ thụ", decision: "2026", set: "tea", producerId: "own" } as const;
    const product = answered(await producer.POST("/api/products", { body }));
    expect(product.code).toBe("68-24001-103-2026");
    const dossier = answered(
      await producer.POST("/api/dossiers", { body: { product: product.id, kind: "first", samples: 5 } }),
    );
    expect(dossier).toMatchObject({ decision: "2026", set: "tea", version: 1, window: null });
    Object.assign(so, { product: product.id, code: product.code, dossier: dossier.id });
  });

  it("does not take an incomplete dossier: the self-assessment is missing (art. 6.1a)", async () => {
    const { response, error } = await step(producer, "file");
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(error).toMatchObject({
      type: "/problems/faulty",
      errors: [{ code: "dossier.document-missing", pointer: "/documents" }],
    });
  });

  it("keeps the producer's sheet as the canonical string, and its result", async () => {
    const scrambled = answersAt(tea, 1).replace(
      /^(OCOP:2026\/11)\/(.*)$/,
      (_, head, rest: string) => `${head}/${rest.split("/").reverse().join("/")}`,
    );
    const { answers, rating } = answered(
      await producer.PUT("/api/dossiers/{id}/self-score", {
        params: params(),
        body: { answers: scrambled, version: 1 },
      }),
    );
    expect(answers).toBe(answersAt(tea, 1));
    expect(rating).toMatchObject({ exact: { sum: 100, count: 1 }, stars: 5 });
  });

  it("refuses a sheet of another product set", async () => {
    const body = { answers: "OCOP:2026/12/1.1:1", version: 2 };
    const { response, error } = await producer.PUT("/api/dossiers/{id}/self-score", { params: params(), body });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({ errors: [{ pointer: "/answers", code: "sheet.other-set" }] });
  });

  it("keeps documents, and gives back the same bytes", async () => {
    const bytes = new TextEncoder().encode("Giấy đăng ký kinh doanh");
    const document = answered(
      await producer.POST("/api/dossiers/{id}/documents", {
        params: { ...params(), query: { kind: "business-registration", name: "Giấy đăng ký" } },
        body: bytes as never,
        bodySerializer: (body) => body as never,
        headers: { "content-type": "application/octet-stream" },
      }),
    );
    const { response } = await commune.GET("/api/documents/{id}", {
      params: { path: { id: document.id } },
      parseAs: "stream",
    });
    // The commune sees nothing of a dossier that is not filed.
    expect(response.status).toBe(404);
    const own = await producer.GET("/api/documents/{id}", {
      params: { path: { id: document.id } },
      parseAs: "arrayBuffer",
    });
    expect(new Uint8Array(own.data as ArrayBuffer)).toEqual(bytes);
  });

  it("goes the way of art. 7, each step by who may take it", async () => {
    const refused = await commune.POST("/api/dossiers/{id}/steps", {
      params: params(),
      body: { step: "file", version: 2 },
    });
    expect(refused.response.status).toBe(404);
    expect(answered(await step(producer, "file"))).toMatchObject({
      state: "filed",
      article: "26/2026/QĐ-TTg, art. 7.1",
    });
    const tooEarly = await step(commune, "send-to-province");
    expect(tooEarly.response.status).toBe(422);
    answered(await step(commune, "receive"));
    const other = await office.POST("/api/dossiers/{id}/steps", {
      params: params(),
      body: { step: "return-to-producer", version: await version() },
    });
    expect(other.response.status).toBe(403);
    const report = { materials: "100% trong xã", labour: "42/45", idea: "Truyền thống", identity: "Chè cổ thụ" };
    answered(
      await commune.PUT("/api/dossiers/{id}/commune-report", {
        params: params(),
        body: { ...report, version: await version() },
      }),
    );
    const before = answered(await commune.GET("/api/dossiers/{id}", { params: params() }));
    // 15 working days from Monday 2026-11-30, the day of receipt not counted (art. 7.2).
    expect(before.next.find(({ step: code }) => code === "send-to-province")?.due).toBe("2026-12-21");
    answered(await step(commune, "send-to-province"));
    answered(await step(office, "accept-at-province"));
    expect(answered(await step(office, "report-to-province-council")).state).toBe("province-council");
  });

  it("has a council evaluate; a member sees his own sheet alone until all are in", async () => {
    const ids = members.map((email) => test.people[email]?.person ?? "");
    const opened = answered(
      await secretary.POST("/api/dossiers/{id}/evaluations", {
        params: params(),
        body: { name: "Hội đồng cấp tỉnh", decisionNumber: "101/QĐ-UBND", members: ids },
      }),
    );
    expect(opened.manner).toBe("meeting");
    so.evaluation = opened.id;
    const path = { path: { id: so.evaluation } };
    for (const [place, email] of members.entries()) {
      const member = await clientOf(test, email);
      const answers = answersAt(tea, 0.85);
      answered(await member.POST("/api/evaluations/{id}/sheets", { params: path, body: { answers } }));
      const again = await member.POST("/api/evaluations/{id}/sheets", { params: path, body: { answers } });
      expect(again.response.status).toBe(409);
      const seen = answered(await member.GET("/api/evaluations/{id}", { params: path }));
      expect(seen.submitted).toHaveLength(place + 1);
      expect(seen.sheets).toHaveLength(place < members.length - 1 ? 1 : members.length);
      if (place === 2) {
        const early = await secretary.POST("/api/evaluations/{id}/rating", { params: path, body: { version: 1 } });
        expect(early.error).toMatchObject({ type: "/problems/not-yet-all", status: 409 });
        expect(answered(await secretary.GET("/api/evaluations/{id}", { params: path })).sheets).toEqual([]);
      }
    }
    const rated = answered(
      await secretary.POST("/api/evaluations/{id}/rating", { params: path, body: { version: 1 } }),
    );
    expect(rated.rating.exact.count).toBe(5);
    expect(rated.dossier.state).toBe("province-decision");
    expect([3, 4]).toContain(rated.rating.stars);
  });

  it("recognises what the law lets the province recognise, for 36 months (art. 4.3)", async () => {
    const wrong = await step(office, "close-without-recognition");
    expect(wrong.error).toMatchObject({ errors: [{ code: "process.condition-not-met" }] });
    const bare = await step(office, "recognise");
    expect(bare.error).toMatchObject({ errors: [{ pointer: "/award", code: "field.missing" }] });
    const { recognition, state } = answered(
      await step(office, "recognise", { number: "858/QĐ-UBND", certificate: "GCN 1" }),
    );
    expect(state).toBe("recognised");
    expect(recognition).toMatchObject({ expires: "2029-11-30", certificate: "GCN 1" });
    so.recognition = recognition?.id ?? "";
    const label = answered(await everybody.GET("/api/public/products/{code}", { params: { path: { code: so.code } } }));
    expect(label).toMatchObject({ valid: true, since: "2026-11-30", until: "2029-11-30" });
    const { data } = await everybody.GET("/api/public/products/{code}/json-ld", {
      params: { path: { code: so.code } },
      parseAs: "text",
    });
    expect(JSON.parse(String(data))).toMatchObject({ "@type": "Product", name: "Chè Shan tuyết cổ thụ" });
    const way = answered(await producer.GET("/api/dossiers/{id}", { params: params() })).way;
    expect(way.map(({ step: code, article }) => [code, article])).toEqual([
      ["file", "26/2026/QĐ-TTg, art. 7.1"],
      ["receive", "26/2026/QĐ-TTg, art. 7.2"],
      ["send-to-province", "26/2026/QĐ-TTg, art. 7.2b"],
      ["accept-at-province", "26/2026/QĐ-TTg, art. 7.3a"],
      ["report-to-province-council", "26/2026/QĐ-TTg, art. 7.3c"],
      ["evaluate-at-province", "26/2026/QĐ-TTg, art. 7.3d, 5.1"],
      ["recognise", "26/2026/QĐ-TTg, art. 7.3e"],
    ]);
  });

  it("lets it be evaluated again in the window, by written opinions (art. 7.6a, d)", async () => {
    const later = { app: openApp({ ...test.portal, today: () => "2029-06-15" }) };
    const own = await clientOf(later, "che@example.org");
    const renewal = answered(
      await own.POST("/api/dossiers", { body: { product: so.product, kind: "re-evaluation", samples: 5 } }),
    );
    expect(renewal.window).toEqual({ opens: "2029-06-03", closes: "2029-08-02" });
    const due = answered(await own.GET("/api/agenda", { params: { query: { from: "2029-06-01", to: "2029-12-31" } } }));
    expect(due.items.filter(({ code }) => code === so.code).map(({ kind, date }) => [kind, date])).toEqual([
      ["window-opens", "2029-06-03"],
      ["window-closes", "2029-08-02"],
      ["expires", "2029-11-30"],
    ]);
  });

  it("takes a certificate back (art. 8): from that day the label is not valid", async () => {
    const body = { ground: "mark-misused", number: "12/QĐ-UBND" } as const;
    const path = { path: { id: so.recognition } };
    answered(await office.POST("/api/recognitions/{id}/revocation", { params: path, body }));
    expect((await office.POST("/api/recognitions/{id}/revocation", { params: path, body })).response.status).toBe(409);
    const label = answered(await everybody.GET("/api/public/products/{code}", { params: { path: { code: so.code } } }));
    expect(label).toMatchObject({ valid: false, stars: null, use: { because: "revoked" } });
  });

  it("evaluates nothing again whose certificate was taken back (art. 7.6a, 8)", async () => {
    const { path } = params();
    const open = answered(await producer.GET("/api/dossiers")).dossiers.find(
      ({ kind, code }) => kind === "re-evaluation" && code === so.code,
    );
    const left = { params: { path: { id: open?.id ?? path.id } }, body: { step: "withdraw" as const, version: 1 } };
    answered(await producer.POST("/api/dossiers/{id}/steps", left));
    const body = { product: so.product, kind: "re-evaluation", samples: 5 } as const;
    const { response, error } = await producer.POST("/api/dossiers", { body });
    expect(response.status).toBe(409);
    expect(error).toMatchObject({ errors: [{ pointer: "/product", code: "dossier.revoked" }] });
  });

  it("has every step in a journal that holds", async () => {
    const verdict = await verifyJournal(test.portal.database);
    expect(verdict.broken).toBeNull();
    expect(verdict.entries).toBeGreaterThan(100);
  });
});
