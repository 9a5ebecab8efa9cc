import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { of } from "../src/seed/seed.ts";
import { has, openTestPortal, type TestPortal } from "./support/portals.ts";

const roles = ["producer", "commune", "member", "secretary", "office", "public", "worker"] as const;
type Name = (typeof roles)[number];

/** Who knows the password of a role of the database, and may have somebody's session besides. */
describe.skipIf(!has("PostgreSQL"))("rows, asked for with the password of each role", () => {
  let test: TestPortal;
  const clients = {} as Record<Name, pg.Client>;

  beforeAll(async () => {
    test = await openTestPortal("PostgreSQL", { PORTAL_WORK: "no" });
    const address = new URL(test.config.DATABASE_URL ?? "");
    for (const role of roles) {
      await test.portal.database.execute(`alter role portal_${role} login password 'of-${role}'`);
      clients[role] = new pg.Client({
        host: address.hostname,
        port: Number(address.port),
        database: address.pathname.slice(1),
        user: `portal_${role}`,
        password: `of-${role}`,
      });
      await clients[role].connect();
    }
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) {
      await client.end();
    }
    await test?.close();
  });

  /** Asks as a role with a session's ticket, as the portal does; without one as who knows the password alone. */
  async function ask(role: Name, text: string, email?: string): Promise<Record<string, unknown>[] | string> {
    const client = clients[role];
    const ticket = email === undefined ? "" : of(test.people, email).ticket;
    await client.query("begin");
    try {
      await client.query("select set_config('portal.ticket', $1, true)", [ticket]);
      return (await client.query(text)).rows;
    } catch (error) {
      return (error as { code?: string }).code ?? "?";
    } finally {
      await client.query("rollback");
    }
  }
  const names = (rows: Record<string, unknown>[] | string) =>
    typeof rows === "string" ? rows : rows.map(({ name }) => name).sort();
  const products = "select record ->> 'name' as name from portal.product";

  it("a password alone shows a role of persons nothing", async () => {
    for (const role of ["producer", "commune", "member", "secretary", "office"] as const) {
      for (const table of ["producer", "product", "recognition", "answered"]) {
        expect(await ask(role, `select * from portal.${table}`), `${role} ${table}`).toEqual([]);
      }
      expect(["42501", []]).toContainEqual(await ask(role, "select * from portal.contact"));
      expect(["42501", []]).toContainEqual(await ask(role, "select * from portal.journal"));
      expect(await ask(role, "select * from auth.session")).toBe("42501");
    }
  });

  it("somebody else's session does not open another role", async () => {
    expect(await ask("office", products, "che@example.org")).toEqual([]);
    expect(await ask("member", "select * from portal.sheet", "thuky@example.org")).toEqual([]);
    expect(await ask("commune", products, "vanphong@example.org")).toEqual([]);
  });

  it("a made-up or ended session shows nothing", async () => {
    const client = clients.office;
    await client.query("select set_config('portal.ticket', 'made-up', false)");
    expect((await client.query(products)).rows).toEqual([]);
    await test.portal.database.execute(
      `update auth.session set "expiresAt" = now() - interval '1 second' where token = '${of(test.people, "hoa@example.org").ticket}'`,
    );
    expect(await ask("producer", products, "hoa@example.org")).toEqual([]);
  });

  it("a producer sees his own products and dossiers only", async () => {
    expect(names(await ask("producer", products, "che@example.org"))).toEqual([
      "Chè Shan tuyết",
      "Chè Shan tuyết túi lọc",
    ]);
    expect(names(await ask("producer", products, "nuocmam@example.org"))).toEqual([
      "Mắm nêm Hòa Bình",
      "Nước mắm Cá Cơm",
      // Of the register: the same name in the same commune is one producer.
      "Nước mắm cốt nhĩ",
    ]);
    expect(await ask("producer", "select count(*)::int as count from portal.contact", "che@example.org")).toEqual([
      { count: 1 },
    ]);
    expect(await ask("producer", "select * from portal.sheet", "che@example.org")).toBe("42501");
  });

  it("a producer changes nothing of others and gives himself no stars", async () => {
    expect(
      await ask(
        "producer",
        "update portal.product set version = version + 1 returning record ->> 'name' as name",
        "che@example.org",
      ),
    ).toHaveLength(2);
    const foreign =
      "insert into portal.product (producer, unit, code, record) select id, unit, 'x', '{}' from portal.producer";
    expect(
      await ask(
        "producer",
        "insert into portal.product (producer, unit, code, record) values (gen_random_uuid(), 'commune-1', 'x', '{}')",
        "che@example.org",
      ),
    ).toBe("42501");
    expect(await ask("producer", foreign, "che@example.org")).toEqual([]);
    expect(
      await ask(
        "producer",
        "insert into portal.recognition (product, stars, decision, kind, number, date, tier, authority, expires, certificate) select id, 5, '2026', 'first', '1', now(), 'ministry', 'x', now(), 'x' from portal.product",
        "che@example.org",
      ),
    ).toBe("42501");
  });

  it("rows that are held are the office's alone, and what was decided on one is not changed", async () => {
    await test.portal.database.execute(
      `insert into portal.held (register, row, finding, read, digest, state, reason)
       select r.id, 2, '{}', '{}', given.state, given.state, given.reason from portal.register r,
         (values ('open', null), ('discarded', 'x')) as given (state, reason) limit 2`,
    );
    const held = "select state from portal.held order by state";
    expect(await ask("office", held, "vanphong@example.org")).toEqual([{ state: "discarded" }, { state: "open" }]);
    expect(await ask("office", held)).toEqual([]);
    expect(await ask("office", held, "thuky@example.org")).toEqual([]);
    for (const [role, email] of [
      ["producer", "che@example.org"],
      ["commune", "xa1@example.org"],
      ["member", "tv1@example.org"],
      ["secretary", "thuky@example.org"],
      ["public", undefined],
    ] as const) {
      expect(await ask(role, held, email), role).toBe("42501");
    }
    const change = "update portal.held set state = 'discarded', reason = 'y' returning digest";
    expect(await ask("office", change, "vanphong@example.org")).toEqual([{ digest: "open" }]);
    expect(await ask("office", "delete from portal.held", "vanphong@example.org")).toBe("42501");
    expect(await ask("worker", "update portal.held set reason = 'y'")).toBe("42501");
  });

  it("a commune sees what was filed with it, and not drafts", async () => {
    const dossiers =
      "select p.record ->> 'name' as name from portal.dossier d join portal.product p on p.id = d.product";
    expect(names(await ask("commune", dossiers, "xa1@example.org"))).toEqual([
      "Chè Shan tuyết",
      "Chè Shan tuyết túi lọc",
    ]);
    expect(names(await ask("commune", dossiers, "xa3@example.org"))).toEqual(["Hoa lan hồ điệp"]);
    expect(names(await ask("producer", dossiers, "nuocmam@example.org"))).toHaveLength(2);
  });

  it("a member sees his own sheet, and the others' once all are in", async () => {
    const sheets = `select s.member, e.closed is not null as closed from portal.sheet s join portal.evaluation e on e.id = s.evaluation`;
    const own = of(test.people, "tv1@example.org").person;
    const rows = (await ask("member", sheets, "tv1@example.org")) as { member: string; closed: boolean }[];
    expect(rows.filter(({ closed }) => !closed).map(({ member }) => member)).toEqual([own]);
    expect(new Set(rows.filter(({ closed }) => closed).map(({ member }) => member)).size).toBe(5);
    const open = (await ask("secretary", sheets, "thuky@example.org")) as { closed: boolean }[];
    expect(open.every(({ closed }) => closed)).toBe(true);
    expect(open.length).toBeGreaterThan(0);
  });

  it("nobody hands in for another, twice, or where he is not appointed; nobody changes a sheet", async () => {
    const insert = (member: string) =>
      `insert into portal.sheet (evaluation, member, answers, decision, library, "on") select id, '${member}', 'OCOP:x', '2026', 'x', now() from portal.evaluation where closed is null`;
    const [one, four] = ["tv1@example.org", "tv4@example.org"].map((email) => of(test.people, email).person);
    expect(await ask("member", insert(one ?? ""), "tv4@example.org")).toBe("42501");
    expect(await ask("member", insert(one ?? ""), "tv1@example.org")).toBe("23505");
    expect(await ask("member", insert(four ?? ""), "tv4@example.org")).toEqual([]);
    for (const role of ["member", "secretary", "office", "worker"] as const) {
      expect(await ask(role, "update portal.sheet set answers = 'OCOP:y'", "tv1@example.org")).toBe("42501");
      expect(await ask(role, "delete from portal.sheet", "tv1@example.org")).toBe("42501");
    }
    await expect(test.portal.database.execute("update portal.sheet set answers = 'OCOP:y'")).rejects.toThrow(
      "never changed",
    );
  });

  it("everybody sees recognised products, and no dossier, contact, sheet or journal", async () => {
    expect(names(await ask("public", products))).toContain("Nước mắm Cá Cơm");
    expect(names(await ask("public", products))).not.toContain("Hoa lan hồ điệp");
    for (const table of [
      "dossier",
      "contact",
      "sheet",
      "journal",
      "step",
      "document",
      "evaluation",
      "notice",
      "register",
    ]) {
      expect(await ask("public", `select * from portal.${table}`), table).toBe("42501");
    }
    expect(await ask("public", "select portal.note('x', 'x', 'x')")).toBe("42501");
    expect(await ask("public", "select * from portal.person")).toEqual([]);
  });

  it("no role reads the queue, sessions and passwords", async () => {
    for (const role of roles) {
      for (const table of ["auth.account", 'auth."user"', "auth.session", "pgboss.job"]) {
        expect(await ask(role, `select * from ${table}`, "vanphong@example.org"), `${role} ${table}`).toBe("42501");
      }
      expect(["42501", []]).toContainEqual(
        await ask(role, "delete from portal.journal where false", "vanphong@example.org"),
      );
    }
  });

  it("keeps what is about persons sealed", async () => {
    const rows = (await ask("office", "select sealed from portal.contact", "vanphong@example.org")) as {
      sealed: Buffer;
    }[];
    // Three of the demonstration, seven more that its register names.
    expect(rows.length).toBe(10);
    expect(rows.some(({ sealed }) => sealed.includes("Lý Thị Mẩy") || sealed.includes("912345678"))).toBe(false);
    const [{ text }] = (await ask(
      "office",
      "select string_agg(record::text, '') as text from portal.producer",
      "vanphong@example.org",
    )) as [{ text: string }];
    expect(text).not.toMatch(/Lý Thị Mẩy|912345678|example\.org/);
    expect(inject("server")).not.toBeNull();
  });
});
