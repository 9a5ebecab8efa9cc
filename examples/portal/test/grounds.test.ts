import { tea } from "ocop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rerate } from "../src/acts/rerate.ts";
import { perform } from "../src/http/perform.ts";
import { doJob } from "../src/jobs/work.ts";
import { answersAt } from "../src/seed/answers.ts";
import { communes } from "../src/seed/people.ts";
import { bring } from "../src/seed/seed.ts";
import { answered, type Client, clientOf } from "./support/client.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";
import { textInZip } from "./support/zip.ts";

describe("grounds of rejection (annex II): members report them, the council finds them (art. 7.3d)", () => {
  let test: TestPortal;
  let secretary: Client;
  const forged = tea.grounds.find(({ code }) => code === "forged-dossier");
  const members = ["tv4@example.org", "tv5@example.org"];

  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    secretary = await clientOf(test, "thuky@example.org");
    const { rows } = await test.portal.database.execute(
      "select producer from auth.\"user\" where email = 'che@example.org'",
    );
    const { producer } = rows[0] as { producer: string };
    for (const name of ["Chè đen", "Chè vàng"]) {
      const sample = { name, set: "tea", until: "council", level: 0.8 } as const;
      await bring(test.portal, test.people, "che@example.org", communes[0], producer, sample);
    }
  });
  afterAll(() => test?.close());

  /** A product's open evaluation after the last two members handed in, the first of them with a ground. */
  async function evaluated(name: string) {
    const { dossiers } = answered(await secretary.GET("/api/dossiers"));
    const dossier = dossiers.find((each) => each.name === name)?.id ?? "";
    const { rows } = await test.portal.database.execute("select id from portal.evaluation where dossier = $1", [
      dossier,
    ]);
    const path = { path: { id: (rows[0] as { id: string }).id } };
    for (const [place, email] of members.entries()) {
      const member = await clientOf(test, email);
      const rejections = place === 0 ? ["forged-dossier"] : [];
      const body = { answers: answersAt(tea, 0.8), rejections };
      answered(await member.POST("/api/evaluations/{id}/sheets", { params: path, body }));
    }
    return { dossier, path };
  }
  const close = (path: { path: { id: string } }, rejections?: string[]) =>
    secretary.POST("/api/evaluations/{id}/rating", {
      params: path,
      body: { version: 1, ...(rejections !== undefined && { rejections }) },
    });

  async function paperOf(id: string, kind: "minutes" | "submission"): Promise<string> {
    const params = { path: { id } };
    const paper = answered(await secretary.POST("/api/evaluations/{id}/papers", { params, body: { kind } }));
    await doJob(test.portal, "paper", { id: paper.id });
    const { data } = await secretary.GET("/api/papers/{id}/file", {
      params: { path: { id: paper.id } },
      parseAs: "arrayBuffer",
    });
    return textInZip(new Uint8Array(data as ArrayBuffer), "word/document.xml").replaceAll(/<[^>]+>/g, "");
  }

  it("one of five who reports one rejects nothing by it: what the council found has to be entered", async () => {
    const { path } = await evaluated("Chè đen");
    const open = await close(path);
    expect(open.error).toMatchObject({
      type: "/problems/grounds-open",
      status: 409,
      errors: [{ pointer: "/rejections/forged-dossier", detail: `Phạm Thị Dung reported: ${forged?.label.en}` }],
    });
    expect((await close(path, ["no-such-ground"])).response.status).toBe(422);
    const cookie = await cookieOf(test, "thuky@example.org");
    const page = await (await test.app.request(`/phien/${path.path.id}`, { headers: { cookie } })).text();
    expect(page).toMatch(/name="decided"[\s\S]*forged-dossier[\s\S]*Phạm Thị Dung/);

    const { rating, dossier } = answered(await close(path, []));
    expect(rating).toMatchObject({ stars: 3, rejections: [] });
    expect(dossier.state).toBe("province-decision");
    const text = await paperOf(path.path.id, "minutes");
    expect(text).toContain(`Phạm Thị Dung nêu căn cứ: ${forged?.label.vi}. Hội đồng kết luận: không có căn cứ.`);
    expect(text).not.toContain("Hồ sơ bị loại");
    // The column "Chủ thể, địa chỉ" has both.
    expect(await paperOf(path.path.id, "submission")).toMatch(
      /Chủ thể, địa chỉ.*HTX Chè Vùng Cao.{0,60}Xã Thượng Sơn, Lâm Đồng/s,
    );
    // Whoever rates the record again comes to the same.
    const record = answered(await secretary.GET("/api/evaluations/{id}/record", { params: path }));
    expect(record).toMatchObject({ rejections: [] });
    const worker = { role: "worker" } as const;
    await perform(test.portal, worker, (acting) => rerate(acting, ""));
    const { rows } = await test.portal.database.execute(
      "select body::jsonb as body from portal.journal where kind in ('evaluation.rated', 'evaluation.rated-otherwise') and subject = $1",
      [path.path.id],
    );
    const member = test.people["tv4@example.org"]?.person;
    expect(rows).toEqual([
      { body: expect.objectContaining({ rejections: [], reports: [{ ground: "forged-dossier", by: [member] }] }) },
    ]);
  });

  it("what the council found rejects the dossier, and the minutes name who reported it", async () => {
    const { path } = await evaluated("Chè vàng");
    const { rating, dossier } = answered(await close(path, ["forged-dossier"]));
    expect(rating).toMatchObject({ stars: null, rejections: ["forged-dossier"] });
    expect(dossier.state).toBe("rejected");
    const text = await paperOf(path.path.id, "minutes");
    expect(text).toContain(`Phạm Thị Dung nêu căn cứ: ${forged?.label.vi}. Hội đồng kết luận: có căn cứ.`);
    expect(text).toContain("Hồ sơ bị loại");
  });
});
