import { tea } from "ocop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersAt } from "../src/seed/answers.ts";
import { communes } from "../src/seed/people.ts";
import { bring } from "../src/seed/seed.ts";
import { answered, type Client, clientOf } from "./support/client.ts";
import { openTestPortal, type TestPortal } from "./support/portals.ts";

describe("what goes on to the Ministry from 90 points (art. 7.3e, 7.4)", () => {
  let test: TestPortal;
  let office: Client;
  let everybody: Client;
  let secretary: Client;

  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    office = await clientOf(test, "vanphong@example.org");
    secretary = await clientOf(test, "thuky@example.org");
    everybody = await clientOf(test);
    const { rows } = await test.portal.database.execute(
      "select producer from auth.\"user\" where email = 'che@example.org'",
    );
    const { producer } = rows[0] as { producer: string };
    const sample = { name: "Chè Ô long", set: "tea", until: "recognised", level: 1 } as const;
    await bring(test.portal, test.people, "che@example.org", communes[0], producer, sample);
  });
  afterAll(() => test?.close());

  /** The steps of a dossier that was approved for the Ministry, by the product's name. */
  async function approved(name: string) {
    const all = answered(await office.GET("/api/dossiers", { params: { query: { state: "approved-for-ministry" } } }));
    const dossier = all.dossiers.find((each) => each.name === name);
    const of = { path: { id: dossier?.id ?? "" } };
    const take = async (code: string, more: object = {}) => {
      const { version } = answered(await office.GET("/api/dossiers/{id}", { params: of }));
      return office.POST("/api/dossiers/{id}/steps", { params: of, body: { step: code as "file", version, ...more } });
    };
    for (const code of ["send-to-ministry", "accept-at-ministry", "report-to-ministry-council"]) {
      answered(await take(code));
    }
    return { take, of, code: dossier?.code ?? "" };
  }

  it("is recognised with 5 stars by the Minister, where the office enters the result of the Ministry's council", async () => {
    const { take, code } = await approved("Chè Shan tuyết");
    expect((await take("evaluate-at-ministry")).error).toMatchObject({ errors: [{ pointer: "/result" }] });
    answered(await take("evaluate-at-ministry", { result: { sum: 829, count: 9, stars: 5 } }));
    const award = { number: "1/QĐ-BNNMT", certificate: "QG 1" };
    const { state, recognition } = answered(await take("recognise-five", { award }));
    expect([state, recognition?.stars]).toEqual(["recognised-five", 5]);
    const label = answered(await everybody.GET("/api/public/products/{code}", { params: { path: { code } } }));
    expect(label).toMatchObject({ valid: true, stars: 5, recognitions: [{ authority: { tier: "ministry" } }] });
  });

  it("below 90 points there, may be evaluated anew by the province, whose result decides (art. 7.4g)", async () => {
    const { take, of } = await approved("Chè Ô long");
    answered(await take("evaluate-at-ministry", { result: { sum: 400, count: 5, stars: 4 } }));
    expect((await take("recognise-five", { award: { number: "1", certificate: "1" } })).response.status).toBe(409);
    answered(await take("report-below-five"));
    answered(await take("reassess"));
    const award = { number: "902/QĐ-UBND", certificate: "GCN 902" };
    // Without a result of the province the Ministry's does not count any more.
    const early = await take("recognise-after-reassessment", { award });
    expect(early.error).toMatchObject({ errors: [{ code: "process.step-not-possible" }] });
    const member = test.people["tv1@example.org"]?.person ?? "";
    const body = { name: "Hội đồng cấp tỉnh", members: [member] };
    const { id, manner } = answered(await secretary.POST("/api/dossiers/{id}/evaluations", { params: of, body }));
    expect(manner).toBe("meeting");
    const own = await clientOf(test, "tv1@example.org");
    const path = { path: { id } };
    answered(await own.POST("/api/evaluations/{id}/sheets", { params: path, body: { answers: answersAt(tea, 0.8) } }));
    const rated = answered(
      await secretary.POST("/api/evaluations/{id}/rating", { params: path, body: { version: 1 } }),
    );
    expect(rated).toMatchObject({
      rating: { stars: 3 },
      dossier: { state: "reassessment-decision", article: "26/2026/QĐ-TTg, art. 7.4g, 7.3d" },
    });
    const { state, recognition } = answered(await take("recognise-after-reassessment", { award }));
    expect([state, recognition?.stars]).toEqual(["recognised", 3]);
  });
});
