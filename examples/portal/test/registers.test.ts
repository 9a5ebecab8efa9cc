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

interface Account {
  readonly added: number;
  readonly known: number;
  readonly further: number;
  readonly producers: number;
  readonly refused: readonly { row: number; code: string; field?: string; vi: string }[];
  readonly held: readonly { row: number; code: string; vi: string; en: string }[];
  readonly noted: readonly { row: number; code: string; vi: string }[];
}

async function read(test: TestPortal, bytes: string | Buffer): Promise<Account> {
  const office = of(test.people, "vanphong@example.org");
  const { id } = await perform(test.portal, office, (acting) => importRegister(acting, "so.csv", Buffer.from(bytes)));
  await doJob(test.portal, "register", { id });
  const { account } = await perform(test.portal, office, (acting) => registerOf(acting, id));
  return account as unknown as Account;
}

const codes = (findings: readonly { row: number; code: string }[]) => findings.map(({ row, code }) => [row, code]);

async function count(test: TestPortal, text: string): Promise<number> {
  const { rows } = await test.portal.database.execute(`select count(*)::int as count from ${text}`);
  return (rows[0] as { count: number }).count;
}

async function exported(test: TestPortal, language = "vi"): Promise<Buffer> {
  const cookie = await cookieOf(test, "vanphong@example.org");
  const response = await test.app.request(`/api/register.csv?lang=${language}`, { headers: { cookie } });
  return Buffer.from(await response.arrayBuffer());
}

describe.each(drivers.filter(has))("a register that is read in, on %s", (driver) => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  it.each([
    ["a workbook", Buffer.from("PK\u0003\u0004 and so on"), "register.workbook", "This is a workbook of Excel"],
    ["a workbook of before 2007", Buffer.from("d0cf11e0a1b11ae1", "hex"), "register.workbook", "This is a workbook"],
    ["other letters", Buffer.from([0x54, 0xea, 0x6e]), "csv.not-utf8", "Line 1: not UTF-8 text"],
    ["a web page", "<!DOCTYPE html><html></html>", "csv.page", "open it in a spreadsheet and save it as CSV UTF-8"],
    ["nothing", "\n", "csv.empty", "The table has no rows"],
  ])("says of %s why it is not read, on the page as well", async (_what, bytes, code, text) => {
    const account = await read(test, bytes);
    expect(account).toMatchObject({ refusal: [{ code, en: expect.stringContaining(text) }] });
    const cookie = await cookieOf(test, "vanphong@example.org");
    const page = await test.app.request("/so-dang-ky", { headers: { cookie: `${cookie}; lang=en` } });
    expect(await page.text()).toContain(text);
  });

  it("holds what another province recognised or made, and says so", async () => {
    const account = await read(
      test,
      [
        headings,
        "68-24001-301-2026,Chè A,HTX A,Thượng Sơn,,,4,1/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai",
        `19-24001-302-2026,Chè B,HTX B,Thượng Sơn,,,4,1/QĐ-UBND,25/06/2026,${lamDong}`,
        `68-24001-303-2026,Chè C,HTX C,Thượng Sơn,,,4,1/QĐ-UBND,25/06/2026,${lamDong}`,
        // Bình Thuận is part of Lâm Đồng since 2025-07-01 (202/2025/QH15), and its code of then was 60.
        "60-593-22972-304-2024,Nước mắm D,HTX D,Hòa Bình,,,4,9/QĐ-UBND,25/06/2024,UBND tỉnh Bình Thuận",
      ].join("\n"),
    );
    expect(codes(account.held)).toEqual([
      [2, "register.other-province"],
      [3, "register.other-province"],
    ]);
    expect(account.held[0]?.vi).toContain("UBND tỉnh Gia Lai");
    expect(account).toMatchObject({ added: 2, known: 0 });
    const response = await test.app.request("/api/public/products/68-24001-301-2026");
    expect(response.status).toBe(404);
  });

  it("holds what a tier recognised that had no authority for it on the day, and keeps what districts could", async () => {
    const account = await read(
      test,
      [
        headings,
        `68-24001-311-2026,Chè E,HTX E,Thượng Sơn,,,5,2/QĐ-UBND,25/06/2026,${lamDong}`,
        "68-24001-312-2026,Chè G,HTX G,Thượng Sơn,,,3,2/QĐ-UBND,25/06/2026,UBND xã Thượng Sơn",
        "68-24001-313-2026,Chè H,HTX H,Thượng Sơn,,,5,2/QĐ-BNNMT,25/06/2026,Bộ Nông nghiệp và Môi trường",
        "68-672-24001-314-2024,Chè I,HTX I,Thượng Sơn,,,3,2/QĐ-UBND,25/06/2024,UBND huyện Đức Trọng",
      ].join("\n"),
    );
    // A commune is of no tier that recognises: the package reads none from its name.
    expect(codes(account.held)).toEqual([
      [2, "rank.other-authority"],
      [3, "register.unknown-tier"],
    ]);
    expect(account.held[1]?.vi).toContain("UBND xã Thượng Sơn");
    expect(account.refused).toEqual([]);
    expect(account.added).toBe(2);
    const label = async (code: string) => (await test.app.request(`/api/public/products/${code}`)).json();
    expect(await label("68-24001-313-2026")).toMatchObject({
      valid: true,
      stars: 5,
      recognitions: [{ authority: { tier: "ministry" } }],
    });
    expect(await label("68-672-24001-314-2024")).toMatchObject({
      valid: true,
      recognitions: [{ authority: { tier: "district", province: "68" } }],
    });
  });

  it("takes later decisions of a product it has for further recognitions, each once", async () => {
    const row = (stars: number, number: string, day: string, name = "Chè K") =>
      `68-24001-321-2026,${name},HTX K,Thượng Sơn,,,${stars},${number},${day},${lamDong}`;
    await read(test, [headings, row(3, "3/QĐ-UBND", "25/05/2026")].join("\n"));
    const more = await read(
      test,
      [headings, row(3, "3/QĐ-UBND", "25/05/2026"), row(4, "4/QĐ-UBND", "25/06/2026")].join("\n"),
    );
    expect(more).toMatchObject({ added: 0, further: 1, known: 1, held: [] });
    const again = await read(test, [headings, row(4, "4/QĐ-UBND", "25/06/2026"), ""].join("\n"));
    expect(again).toMatchObject({ added: 0, further: 0, known: 1 });
    const label = await test.app.request("/api/public/products/68-24001-321-2026");
    expect(await label.json()).toMatchObject({ stars: 4, since: "2026-06-25", recognitions: [{}, {}] });
    const odd = await read(
      test,
      [
        headings,
        row(5, "4/QĐ-UBND", "25/06/2026").replace(lamDong, "Bộ Nông nghiệp và Môi trường"),
        row(4, "5/QĐ-UBND", "26/06/2026", "Cà phê"),
      ].join("\n"),
    );
    expect(codes(odd.held)).toEqual([
      [2, "register.other-stars"],
      [3, "register.other-product"],
    ]);
  });

  it("makes one producer of a name in a commune, or of a tax code; what is doubtful is two, and said", async () => {
    const row = (place: number, name: string, commune: string, tax = "", phone = "") =>
      `68-24001-${place}-2026,Mật ong ${place},${name},${commune},${tax},${phone},3,6/QĐ-UBND,25/06/2026,${lamDong}`;
    const before = await count(test, "portal.producer");
    const account = await read(
      test,
      [
        headings,
        row(331, "HTX Ong Hòa", "Thượng Sơn", "0101248141"),
        row(332, "HTX  ong Hoà", "Thượng Sơn"),
        row(333, "HTX Ong Hòa", "Hòa Bình", "0101248141"),
        row(334, "HTX Ong Hòa", "Xuân Hương"),
        row(335, "Hộ kinh doanh Lê Văn Tám", "Hòa Bình", "", "0912000111"),
        row(336, "Hộ kinh doanh Lê Văn Tám", "Hòa Bình", "", "0912000222"),
        row(337, "HTX Ong Hóa", "Thượng Sơn"),
      ].join("\n"),
    );
    expect(account).toMatchObject({ added: 7, producers: 5 });
    expect(await count(test, "portal.producer")).toBe(before + 5);
    // The same name in another commune, two telephones, and an accent that differs.
    expect(codes(account.noted)).toEqual([
      [5, "register.producer-in-doubt"],
      [7, "register.producer-in-doubt"],
      [8, "register.producer-in-doubt"],
    ]);
    // Once more, with a new product: the same producer, although its tax code is sealed.
    const later = await read(test, [headings, row(338, "HTX Ong Hòa", "Xuân Hương", "0101248141")].join("\n"));
    expect(later).toMatchObject({ added: 1, producers: 0 });
    const { rows } = await test.portal.database.execute("select mark from portal.known_by");
    expect(JSON.stringify(rows)).not.toMatch(/0101248141|912000/);
  });

  it("notes names that differ in accents alone, in one commune and one file", async () => {
    const row = (place: number, name: string, commune: string) =>
      `68-24001-${place}-2026,Mật ong ${place},${name},${commune},,,3,6/QĐ-UBND,25/06/2026,${lamDong}`;
    const account = await read(
      test,
      [
        headings,
        row(351, "HTX Hòa Thắng", "Thượng Sơn"),
        row(352, "HTX Hoa Thắng", "Thượng Sơn"),
        row(353, "HTX Hoa Thắng", "Thượng Sơn"),
        row(354, "HTX Hoa Thang", "Xuân Hương"),
      ].join("\n"),
    );
    expect(account).toMatchObject({ added: 4, producers: 3 });
    expect(codes(account.noted)).toEqual([[3, "register.producer-in-doubt"]]);
    expect(account.noted[0]?.vi).toContain("HTX Hòa Thắng");
  });

  it("and those of producers that were entered before near names were kept", async () => {
    await test.portal.database.execute("delete from portal.known_by where kind = 'near-name'");
    const account = await read(
      test,
      [headings, `68-24001-355-2026,Mật ong,HTX Hóa Thắng,Thượng Sơn,,,3,6/QĐ-UBND,25/06/2026,${lamDong}`].join("\n"),
    );
    expect(codes(account.noted)).toEqual([[2, "register.producer-in-doubt"]]);
    expect(account.noted[0]?.vi).toMatch(/HTX Hòa Thắng, HTX Hoa Thắng|HTX Hoa Thắng, HTX Hòa Thắng/);
  });

  it("names the field that is missing, in a list and in a table of the portal's own", async () => {
    const list = await read(
      test,
      [headings, `68-24001-361-2026,${"Chè ".repeat(100)},HTX R,Thượng Sơn,,,3,2/QĐ,25/06/2026,${lamDong}`].join("\n"),
    );
    expect(list.refused[0]).toMatchObject({ row: 2, field: "B", vi: "Cột B: Tối đa 300 ký tự" });
    expect(list.refused.every(({ field }) => field !== undefined)).toBe(true);
    const [line = "", first = ""] = (await exported(test)).toString().split("\n");
    const own = line.split(",").findIndex((heading) => heading.includes("Tên sản phẩm"));
    const emptied = first.split(",").map((cell, place) => (place === own ? "" : cell));
    const table = await read(test, [line, emptied.join(",")].join("\n"));
    expect(table.refused).toMatchObject([
      { code: "field.missing", field: "name", vi: "Tên sản phẩm: Thiếu thông tin bắt buộc" },
    ]);
  });

  it("says of every row what it lacks", async () => {
    const account = await read(
      test,
      [
        headings,
        `,Chè L,HTX L,Thượng Sơn,,,3,7/QĐ-UBND,25/06/2026,${lamDong}`,
        "68-24001-342-2026,Chè M,HTX M,Thượng Sơn,,,3,,,",
      ].join("\n"),
    );
    expect(codes(account.held)).toEqual([
      [2, "register.no-code"],
      [3, "register.no-decision"],
    ]);
  });

  it("written out, read into another portal and written out again, is the same to the byte", async () => {
    await test.portal.database.execute(
      `insert into portal.revocation (recognition, date, ground, number)
       select r.id, '2026-09-01', 'mark-misused', '12/QĐ-UBND' from portal.recognition r
         join portal.product p on p.id = r.product where p.code = '68-24001-331-2026'`,
    );
    const first = await exported(test);
    // One mark of the encoding, not two.
    expect([...first.subarray(0, 6)].filter((byte) => byte === 0xef)).toHaveLength(1);
    const nothingNew = await read(test, first);
    expect(nothingNew).toMatchObject({ added: 0, further: 0, refused: [], held: [] });
    expect((await exported(test)).equals(first)).toBe(true);

    const other = await openTestPortal("PGlite", { PORTAL_WORK: "no", PORTAL_SAMPLES: "no" });
    const account = await read(other, first);
    expect(account).toMatchObject({ refused: [], held: [], known: 0 });
    expect((await exported(other)).toString()).toBe(first.toString());
    const english = await exported(test, "en");
    expect(await read(other, english)).toMatchObject({ added: 0, further: 0, refused: [], held: [] });
    const label = await other.app.request("/api/public/products/68-24001-331-2026");
    expect(await label.json()).toMatchObject({ valid: false, use: { because: "revoked" }, since: "2026-09-01" });
    await other.close();
  });

  it("and every entry of the journal holds", async () => {
    expect((await verifyJournal(test.portal.database)).broken).toBeNull();
  });
});
