import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyJournal } from "../src/journal/verify.ts";
import { drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

describe.each(drivers.filter(has))("the journal, on %s", (driver) => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  /** Changes the journal as only the owner of the database could, looks at it, and puts it back. */
  async function tampered(text: string) {
    const { database } = test.portal;
    const guard = (how: string) => database.execute(`alter table portal.journal ${how} trigger never_changed`);
    await guard("disable");
    await database.execute("create table kept as select * from portal.journal");
    await database.execute(text);
    const verdict = await verifyJournal(database, 7);
    await database.execute(
      "delete from portal.journal; insert into portal.journal select * from kept; drop table kept",
    );
    await guard("enable");
    return verdict;
  }

  it("holds, however many entries are read at once", async () => {
    const whole = await verifyJournal(test.portal.database);
    expect(whole.broken).toBeNull();
    expect(whole.entries).toBeGreaterThan(80);
    expect(await verifyJournal(test.portal.database, 7)).toEqual(whole);
  });

  it("shows a changed entry, by whichever of its fields", async () => {
    for (const change of [
      "body = replace(body, 'tea', 'tee')",
      "kind = kind || ' '",
      "actor = 'x'",
      "at = '2020-01-01'",
      "subject = 'x'",
    ]) {
      const where = change.startsWith("body") ? "body like '%tea%'" : "place = 20";
      const { broken } = await tampered(`update portal.journal set ${change} where ${where}`);
      expect(broken, change).toMatchObject({ why: "hash" });
    }
  });

  it("shows an entry that was taken out, put in, or changed together with its hash", async () => {
    expect((await tampered("delete from portal.journal where place = 30")).broken).toEqual({ place: 31, why: "gap" });
    const renumbered =
      "delete from portal.journal where place = 30; update portal.journal set place = -place where place > 30; update portal.journal set place = -place - 1 where place < 0";
    expect((await tampered(renumbered)).broken).toEqual({ place: 30, why: "before" });
    const forged = `update portal.journal set body = '{}', hash = sha256(convert_to(concat_ws(E'\\n', place, at, actor, kind, subject, '{}', encode(before, 'hex')), 'UTF8')) where place = 12`;
    expect((await tampered(forged)).broken).toEqual({ place: 13, why: "before" });
    // Nothing stands before the first entry.
    for (const place of [0, -1]) {
      const before = `create temp table extra as select * from portal.journal where place = 1; update extra set place = ${place}; insert into portal.journal select * from extra; drop table extra`;
      expect((await tampered(before)).broken).toEqual({ place, why: "gap" });
    }
  });

  it("takes no change, not even of the owner while the trigger stands", async () => {
    const { database } = test.portal;
    await expect(database.execute("update portal.journal set kind = 'x' where place = 1")).rejects.toThrow(
      "never changed",
    );
    await expect(database.execute("delete from portal.journal")).rejects.toThrow("never changed");
    await expect(database.execute("truncate portal.journal")).rejects.toThrow("never changed");
  });

  it("names rows and accounts, never persons", async () => {
    const { rows } = await test.portal.database.execute(
      "select string_agg(body || subject || actor, '') as text from portal.journal",
    );
    expect((rows[0] as { text: string }).text).not.toMatch(/example\.org|Nguyễn|Trần|Lý Thị|912345678/);
  });
});
