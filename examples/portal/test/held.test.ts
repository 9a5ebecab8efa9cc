import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importRegister, registerOf } from "../src/acts/registers.ts";
import { perform } from "../src/http/perform.ts";
import { doJob } from "../src/jobs/work.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { of } from "../src/seed/seed.ts";
import { cookieOf, drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

const headings =
  "Mã sản phẩm,Tên sản phẩm,Tên chủ thể,Xã,Mã số thuế,Điện thoại,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";
const lamDong = "UBND tỉnh Lâm Đồng";

interface Row {
  readonly id: string;
  readonly row: number;
  readonly code: string;
  readonly detail: string;
  readonly advice: string;
  readonly state: string;
  readonly reason: string | null;
  readonly here: { readonly name: string } | null;
}
interface Listed {
  readonly all: number;
  readonly open: number;
  readonly next: number | null;
  readonly rows: readonly Row[];
}

describe.each(drivers.filter(has))("rows of a register that are held, on %s", (driver) => {
  let test: TestPortal;
  let cookie = "";
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no" });
    cookie = await cookieOf(test, "vanphong@example.org");
  });
  afterAll(() => test?.close());

  async function read(...lines: readonly string[]) {
    const office = of(test.people, "vanphong@example.org");
    const bytes = Buffer.from([headings, ...lines].join("\n"));
    const { id } = await perform(test.portal, office, (acting) => importRegister(acting, "so.csv", bytes));
    await doJob(test.portal, "register", { id });
    const { account } = await perform(test.portal, office, (acting) => registerOf(acting, id));
    return { id, account: account as unknown as { held: unknown[]; known: number; added: number } };
  }
  const get = async <T>(path: string, language = "vi"): Promise<T> =>
    (await (await test.app.request(path, { headers: { cookie, "accept-language": language } })).json()) as T;
  const list = (register: string, query = "") => get<Listed>(`/api/registers/${register}/held${query}`);
  async function post(path: string, body: object, language = "vi") {
    const response = await test.app.request(path, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const take = (row: Row | undefined, body: object) => post(`/api/held-rows/${row?.id}/recognition`, body);
  const label = (code: string) => get<Record<string, unknown>>(`/api/public/products/${code}`);
  const reason = "Đã đối chiếu quyết định gốc";

  it("are listed with what was read, why, and what may be done; the account leads to them", async () => {
    const { id } = await read(
      "68-24001-401-2026,Chè A,HTX A,Thượng Sơn,,,4,1/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai",
      `68-24001-402-2026,Chè B,HTX B,Thượng Sơn,,,5,2/QĐ-UBND,25/06/2026,${lamDong}`,
      `,Chè C,HTX C,Thượng Sơn,0101248141,0912345678,3,3/QĐ-UBND,25/06/2026,${lamDong}`,
    );
    const listed = await list(id);
    expect(listed).toMatchObject({
      all: 3,
      open: 3,
      next: null,
      rows: [
        {
          row: 2,
          code: "register.other-province",
          state: "open",
          read: {
            code: "68-24001-401-2026",
            name: "Chè A",
            producer: "HTX A",
            stars: 4,
            number: "1/QĐ-UBND",
            date: "2026-06-25",
            authority: "UBND tỉnh Gia Lai",
          },
        },
        { row: 3, code: "rank.other-authority" },
        { row: 4, code: "register.no-code", read: { code: null } },
      ],
    });
    expect(listed.rows[0]?.detail).toContain("UBND tỉnh Gia Lai");
    expect(listed.rows[0]?.advice).toContain("loại dòng");
    expect(await list(id, "?skip=1&limit=1")).toMatchObject({ next: 2, rows: [{ row: 3 }] });
    const page = async (path: string) => (await test.app.request(path, { headers: { cookie } })).text();
    expect(await page("/so-dang-ky")).toContain(`href="/so-dang-ky/${id}/cho-xu-ly"`);
    const held = await page(`/so-dang-ky/${id}/cho-xu-ly`);
    for (const text of ["Chè A", "HTX A", "1/QĐ-UBND", "25/06/2026", "UBND tỉnh Gia Lai", "Loại dòng này"]) {
      expect(held).toContain(text);
    }
    // Nothing about persons lies open.
    const { rows } = await test.portal.database.execute("select finding, read from portal.held");
    expect(JSON.stringify(rows)).not.toMatch(/0101248141|912345678/);
  });

  it("are taken as recognitions with what the office corrects, each once, and the journal has why", async () => {
    const { id } = await read(
      `68-24001-411-2026,Chè D,HTX D,Thượng Sơn,,,4,4/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai`,
      `,Chè E,HTX E,Thượng Sơn,,0912345679,3,5/QĐ-UBND,25/06/2026,${lamDong}`,
    );
    const { rows } = await list(id);
    // The authority is still another province's.
    expect(await take(rows[0], { reason })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("Gia Lai"), errors: [{ pointer: "/tier" }] },
    });
    expect(await take(rows[0], { reason, tier: "ministry" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/tier", code: "held.other-tier" }] },
    });
    expect(await take(rows[0], { reason, code: "19-24001-1-2026" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/code" }] },
    });
    expect((await take(rows[0], { tier: "province" })).status).toBe(422);
    expect(await take(rows[0], { reason, tier: "province" })).toMatchObject({
      status: 201,
      body: { code: "68-24001-411-2026" },
    });
    expect(await label("68-24001-411-2026")).toMatchObject({
      valid: true,
      stars: 4,
      recognitions: [{ authority: { tier: "province" } }],
    });
    const again = await take(rows[0], { reason, tier: "province" });
    expect(again).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("Đã ghi nhận ngày 30/11/2026") },
    });
    expect(await take(rows[1], { reason })).toMatchObject({ status: 422, body: { errors: [{ pointer: "/code" }] } });
    expect((await take(rows[1], { reason, code: "68-24001-412-2026" })).status).toBe(201);
    expect(await label("68-24001-412-2026")).toMatchObject({ name: "Chè E", valid: true });
    expect(await list(id)).toMatchObject({ open: 0, rows: [{ state: "taken", reason }, { state: "taken" }] });
    const { entries } = await get<{ entries: { kind: string; body: string }[] }>("/api/journal?limit=1000");
    const own = entries.filter(({ kind }) => kind === "register.row-taken");
    expect(own.map(({ body }) => JSON.parse(body))).toMatchObject([
      { register: id, row: 2, code: "68-24001-411-2026", reason },
      { register: id, row: 3, code: "68-24001-412-2026", reason },
    ]);
    const { rows: sealed } = await test.portal.database.execute(
      "select count(*)::int as count from portal.held where state <> 'open' and sealed is not null",
    );
    expect(sealed).toMatchObject([{ count: 0 }]);
  });

  it("of a product that has another name here are taken for that product, where the office says so", async () => {
    await read(`68-24001-421-2026,Chè G,HTX G,Thượng Sơn,,,3,6/QĐ-UBND,25/05/2026,${lamDong}`);
    const { id } = await read(
      `68-24001-421-2026,Chè G hảo hạng,HTX G,Thượng Sơn,,,4,7/QĐ-UBND,25/06/2026,${lamDong}`,
      `68-24001-421-2026,Chè G,HTX G,Thượng Sơn,,,4,6/QĐ-UBND,25/05/2026,${lamDong}`,
    );
    const { rows } = await list(id);
    expect(rows).toMatchObject([
      { code: "register.other-product", here: { name: "Chè G" } },
      { code: "register.other-stars", here: { name: "Chè G" } },
    ]);
    expect((await take(rows[0], { reason })).status).toBe(201);
    expect(await label("68-24001-421-2026")).toMatchObject({ name: "Chè G", stars: 4, since: "2026-06-25" });
    expect(await take(rows[1], { reason })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/stars", code: "register.other-stars" }] },
    });
    expect(await take(rows[1], { reason, stars: 3 })).toMatchObject({
      status: 409,
      body: { errors: [{ code: "held.there-already" }] },
    });
    expect(await take(rows[1], { reason, date: "2026-12-24" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/date", code: "register.later-day" }] },
    });
  });

  it("of an authority that recognises nothing, or without a whole decision, show all that the row says", async () => {
    const { id, account } = await read(
      "68-24001-461-2026,Chè N,HTX N,Thượng Sơn,,,3,10/QĐ-UBND,25/06/2026,UBND xã Thượng Sơn",
      `68-24001-462-2026,Chè O,HTX O,Thượng Sơn,,,4,,25/06/2026,${lamDong}`,
    );
    expect(account).toMatchObject({ added: 0 });
    const { rows } = await list(id);
    expect(rows).toMatchObject([
      {
        row: 2,
        code: "register.unknown-tier",
        read: { stars: 3, number: "10/QĐ-UBND", date: "2026-06-25", authority: "UBND xã Thượng Sơn" },
      },
      {
        row: 3,
        code: "register.no-decision",
        read: { stars: 4, number: null, date: "2026-06-25", authority: lamDong },
      },
    ]);
    expect(await take(rows[0], { reason })).toMatchObject({ status: 422, body: { errors: [{ pointer: "/tier" }] } });
    expect((await take(rows[0], { reason, tier: "province" })).status).toBe(201);
    expect(await label("68-24001-461-2026")).toMatchObject({ valid: true, stars: 3 });
    expect(await take(rows[1], { reason, tier: "province" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/number", detail: expect.any(String) }] },
    });
    expect((await take(rows[1], { reason, tier: "province", number: "11/QĐ-UBND" })).status).toBe(201);
  });

  it("are discarded with a reason; what comes again with a later register stays decided", async () => {
    const alien = "68-24001-431-2026,Chè H,HTX H,Thượng Sơn,,,4,8/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai";
    const wrong = "68-24001-432-2026,Chè I,HTX I,Thượng Sơn,,,4,8/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai";
    const { id } = await read(alien, wrong);
    const { rows } = await list(id);
    const discard = (row: Row | undefined, body: object) => post(`/api/held-rows/${row?.id}/discard`, body);
    expect((await discard(rows[0], {})).status).toBe(422);
    expect((await discard(rows[0], { reason: " " })).status).toBe(422);
    expect(await discard(rows[0], { reason: "Của tỉnh Gia Lai" })).toMatchObject({ status: 200 });
    expect((await discard(rows[0], { reason: "Lần nữa" })).status).toBe(409);
    expect((await take(rows[0], { reason, tier: "province" })).status).toBe(409);
    expect((await take(rows[1], { reason, tier: "province" })).status).toBe(201);
    const later = await read(
      `68-24001-433-2026,Chè K,HTX K,Thượng Sơn,,,4,8/QĐ-UBND,25/06/2026,${lamDong}`,
      alien,
      wrong,
    );
    expect(later.account).toMatchObject({ added: 1, known: 1, held: [{ row: 3 }] });
    expect(await list(later.id)).toMatchObject({
      open: 0,
      rows: [{ row: 3, state: "discarded", reason: "Của tỉnh Gia Lai" }],
    });
    expect((await test.app.request("/api/public/products/68-24001-431-2026")).status).toBe(404);
  });

  it("are decided on by forms, which keep what was entered where it is refused", async () => {
    const { id } = await read("68-24001-441-2026,Chè L,HTX L,Thượng Sơn,,,4,9/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai");
    const { rows } = await list(id);
    const send = (path: string, fields: Record<string, string>, own = cookie) =>
      test.app.request(`/so-dang-ky/${id}/cho-xu-ly/${rows[0]?.id}/${path}`, {
        method: "POST",
        headers: {
          cookie: own,
          "content-type": "application/x-www-form-urlencoded",
          origin: test.portal.origin,
        },
        body: new URLSearchParams(fields),
      });
    const fields = { code: "68-24001-441-2026", stars: "4", number: "9/QĐ-UBND", date: "2026-06-25", tier: "" };
    const refused = await send("ghi-nhan", { ...fields, reason: "Lý do đã nhập" });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("Thuộc tỉnh khác");
    expect(page).toContain("Lý do đã nhập");
    expect(page).toMatch(/<details open/);
    expect((await send("ghi-nhan", { ...fields, reason: "x" }, await cookieOf(test, "thuky@example.org"))).status).toBe(
      403,
    );
    expect((await send("loai", { reason: "" })).status).toBe(422);
    const done = await send("ghi-nhan", { ...fields, tier: "province", reason: "Sổ ghi nhầm" });
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/so-dang-ky/${id}/cho-xu-ly#dong-${rows[0]?.id}`,
    ]);
    const after = await (await test.app.request(`/so-dang-ky/${id}/cho-xu-ly`, { headers: { cookie } })).text();
    expect(after).toContain("Đã ghi nhận ngày 30/11/2026");
    expect(after).toContain("Sổ ghi nhầm");
  });

  it("two who decide on one row at once: one does, the other hears how", async () => {
    const { id } = await read("68-24001-451-2026,Chè M,HTX M,Thượng Sơn,,,4,9/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai");
    const { rows } = await list(id);
    const both = await Promise.all([
      take(rows[0], { reason, tier: "province" }),
      post(`/api/held-rows/${rows[0]?.id}/discard`, { reason }),
      take(rows[0], { reason, tier: "province" }),
    ]);
    expect(both.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(both.filter(({ status }) => status === 409)).toHaveLength(2);
  });

  it("and the database itself changes nothing that was decided; every entry of the journal holds", async () => {
    const office = of(test.people, "vanphong@example.org");
    const changed = await perform(test.portal, office, ({ rows }) =>
      rows.updateTable("held").set({ reason: "khác" }).where("state", "<>", "open").executeTakeFirst(),
    );
    expect(Number(changed.numUpdatedRows)).toBe(0);
    expect((await verifyJournal(test.portal.database)).broken).toBeNull();
  });
});
