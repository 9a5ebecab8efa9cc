import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeNotices } from "../src/acts/agenda.ts";
import { rerate } from "../src/acts/rerate.ts";
import { perform } from "../src/http/perform.ts";
import { doJob } from "../src/jobs/work.ts";
import { answered, type Client, clientOf } from "./support/client.ts";
import { drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

describe.each(drivers.filter(has))("work apart from requests, on %s", (driver) => {
  let test: TestPortal;
  let office: Client;
  const worker = { role: "worker" } as const;

  beforeAll(async () => {
    test = await openTestPortal(driver);
    office = await clientOf(test, "vanphong@example.org");
  });
  afterAll(() => test?.close());

  async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (let wait = 0; wait < 1000; wait += 1) {
      const found = await look();
      if (found !== undefined) {
        return found;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("it never came");
  }

  it("reads a register in, with an account of every row and cell", async () => {
    const text = [
      "Mã sản phẩm,Tên sản phẩm,Tên chủ thể,Xã,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận",
      "68-24002-900-2026,Mắm tôm,HTX Mắm tôm,Hòa Bình,4,77/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
      "68-24002-901-2026,=HYPERLINK(1),HTX Mắm tép,Hòa Bình,3,77/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
      ",Mắm không mã,HTX Mắm tép,Hòa Bình,3,77/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
      "68-24002-902-2026,Mắm sai ngày,HTX Mắm tép,Hòa Bình,3,77/QĐ-UBND,31/02/2026,UBND tỉnh Lâm Đồng",
    ].join("\n");
    const send = () =>
      office.POST("/api/registers", {
        params: { query: { name: "so.csv" } },
        body: text as never,
        bodySerializer: (body) => body as never,
        headers: { "content-type": "text/csv" },
      });
    const { id } = answered(await send());
    expect(answered(await send()).id).toBe(id);
    const done = await until(async () => {
      const row = answered(await office.GET("/api/registers/{id}", { params: { path: { id } } }));
      return row.state === "waiting" ? undefined : row;
    });
    expect(done).toMatchObject({
      state: "done",
      account: { rows: 5, added: 2, known: 0, held: [{ code: "register.no-code" }] },
    });
    const account = done.account as { cells: Record<string, number>; refused: { row: number; code: string }[] };
    expect(account.refused).toEqual([expect.objectContaining({ row: 5, code: "date.unreal" })]);
    expect(account.cells["used"]).toBeGreaterThan(30);
    // A worker that does it again finds that it is done.
    await doJob(test.portal, "register", { id });
    const label = await test.app.request("/api/public/products/68-24002-900-2026");
    expect(await label.json()).toMatchObject({ valid: true, stars: 4, since: "2026-06-25" });
  });

  it("writes a register out that reads back, and nothing in it is a formula", async () => {
    const { data } = await office.GET("/api/register.csv", { parseAs: "text" });
    const text = String(data);
    expect(text).toContain("Nước mắm Cá Cơm");
    expect(text).toContain("'=HYPERLINK(1)");
    const { readCsvTable } = await import("ocop/exchange");
    const { readRecordTable } = await import("ocop/exchange/check");
    const rows = readCsvTable(text);
    const table = rows.ok ? readRecordTable(rows.value) : undefined;
    expect(table?.kind).toBe("product");
    expect(table?.records.length).toBe(12);
  });

  it("writes the papers of a council as Word files", async () => {
    const { rows } = await test.portal.database.execute(
      "select id from portal.evaluation where closed is not null limit 1",
    );
    const id = (rows[0] as { id: string }).id;
    for (const kind of [
      "minutes",
      "score-table",
      "score-sheets",
      "report",
      "submission",
      "recognition-list",
    ] as const) {
      const paper = answered(
        await office.POST("/api/evaluations/{id}/papers", { params: { path: { id } }, body: { kind } }),
      );
      const done = await until(async () => {
        const row = answered(await office.GET("/api/papers/{id}", { params: { path: { id: paper.id } } }));
        return row.state === "waiting" ? undefined : row;
      });
      expect(done, kind).toMatchObject({ state: "done", issues: null });
      const { data } = await office.GET("/api/papers/{id}/file", {
        params: { path: { id: paper.id } },
        parseAs: "arrayBuffer",
      });
      expect(
        Buffer.from(data as ArrayBuffer)
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
  });

  it("writes forms 01 to 03 of a dossier", async () => {
    const { rows } = await test.portal.database.execute(
      "select id from portal.dossier where state = 'recognised' limit 1",
    );
    const id = (rows[0] as { id: string }).id;
    for (const form of ["form-01", "form-02", "form-03"]) {
      const { data, response } = await office.GET("/api/dossiers/{id}/forms/{form}", {
        params: { path: { id, form } },
        parseAs: "arrayBuffer",
      });
      expect(response.status, form).toBe(200);
      expect(
        Buffer.from(data as ArrayBuffer)
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
  });

  it("writes every notice once", async () => {
    const write = () => perform(test.portal, worker, (acting) => writeNotices(acting));
    // Two certificates of 2023-12-15 end, two windows close within 30 days of 2026-11-30.
    expect(await write()).toBe(4);
    expect(await write()).toBe(0);
    const { notices } = answered(await office.GET("/api/notices"));
    expect(notices.map(({ kind, due }) => [kind, due])).toEqual([
      ["expires", "2026-12-15"],
      ["expires", "2026-12-15"],
      ["window-closes", "2026-12-13"],
      ["window-closes", "2026-12-13"],
    ]);
    // A producer sees those of his own products.
    const producer = await clientOf(test, "che@example.org");
    expect(answered(await producer.GET("/api/notices")).notices).toEqual([]);
  });

  it("finds by rating again that nothing differs, and says what does", async () => {
    const rated = async () => {
      const { rows } = await test.portal.database.execute(
        "select count(*)::int as count from portal.journal where kind = 'evaluation.rated-otherwise'",
      );
      return (rows[0] as { count: number }).count;
    };
    await perform(test.portal, worker, (acting) => rerate(acting, ""));
    expect(await rated()).toBe(0);
    await test.portal.database.execute(
      "update portal.evaluation set result = jsonb_set(result, '{rating,stars}', '2'), version = version + 1 where id = (select id from portal.evaluation where closed is not null limit 1)",
    );
    await perform(test.portal, worker, (acting) => rerate(acting, ""));
    expect(await rated()).toBe(1);
  });
});
