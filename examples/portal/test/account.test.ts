import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "../src/domain/problem.ts";
import { failures, openLimits } from "../src/http/limits.ts";
import { doJob } from "../src/jobs/work.ts";
import { verifyJournal } from "../src/journal/verify.ts";
import { answered, clientOf } from "./support/client.ts";
import { cookieOf, drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

describe.each(drivers.filter(has))("accounts, on %s", (driver) => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no", PORTAL_ADDRESS_HEADER: "x-forwarded-for" });
  });
  afterAll(() => test?.close());

  it("gives a producer all that is kept about persons, sessions and acts as well", async () => {
    const producer = await clientOf(test, "hoa@example.org");
    const kept = answered(await producer.GET("/api/me/data"));
    expect(kept).toMatchObject({
      person: { email: "hoa@example.org" },
      producer: { record: { representative: { name: "Trịnh Văn Lan" }, contacts: { phones: ["+84912345678"] } } },
      signIns: [{ by: "credential" }],
    });
    expect(kept.sessions.length).toBeGreaterThan(0);
    expect(kept.done.map((entry) => entry["kind"])).toContain("dossier.file");
    // What opens a session or an account is not given out.
    expect(JSON.stringify(kept)).not.toMatch(/token|password|hash/i);
  });

  it("deletes on request the account, what is about persons and what was never filed; the rest stays", async () => {
    const producer = await clientOf(test, "hoa@example.org");
    const { dossiers } = answered(await producer.GET("/api/dossiers"));
    const draft = dossiers.find(({ state }) => state === "draft")?.id ?? "";
    const own = answered(await producer.GET("/api/dossiers/{id}", { params: { path: { id: draft } } }));
    const place = own.documents[0]?.sha256 ?? "";
    expect(await test.portal.files.get(place)).toBeDefined();

    expect((await producer.DELETE("/api/me/data")).response.status).toBe(204);
    expect((await producer.GET("/api/me")).response.status).toBe(401);
    await expect(cookieOf(test, "hoa@example.org")).rejects.toThrow("not let in: 401");
    const { rows } = await test.portal.database.execute(`select
      (select count(*) from auth."user" where email = 'hoa@example.org')::int as accounts,
      (select count(*) from auth.session where "userId" not in (select id from auth."user"))::int as sessions,
      (select count(*) from portal.document where dossier = '${draft}')::int as drafts,
      (select count(*) from portal.document d join portal.dossier o on o.id = d.dossier
        join portal.product p on p.id = o.product where p.record ->> 'name' = 'Hoa lan hồ điệp')::int as filed`);
    expect(rows).toEqual([{ accounts: 0, sessions: 0, drafts: 0, filed: 1 }]);
    const { rows: jobs } = await test.portal.database.execute("select data from pgboss.job where name = 'forget'");
    expect(jobs).toEqual([{ data: { places: [place] } }]);
    await doJob(test.portal, "forget", { places: [place] });
    expect(await test.portal.files.get(place)).toBeUndefined();

    const office = await clientOf(test, "vanphong@example.org");
    const { products } = answered(await office.GET("/api/products"));
    const { producer: id = "" } = products.find(({ name }) => name === "Hoa lan hồ điệp") ?? {};
    const record = answered(await office.GET("/api/producers/{id}", { params: { path: { id } } }));
    expect(record).toMatchObject({ erased: "2026-11-30", record: { name: "Công ty TNHH Hoa Xuân Hương" } });
    expect(JSON.stringify(record)).not.toMatch(/Trịnh Văn Lan|912345678/);
    expect((await verifyJournal(test.portal.database)).broken).toBeNull();
  });

  it("the office has personal data of itself only, and deletes none", async () => {
    const office = await clientOf(test, "vanphong@example.org");
    expect(answered(await office.GET("/api/me/data"))).toMatchObject({ producer: null });
    expect((await office.DELETE("/api/me/data")).response.status).toBe(403);
  });

  it("sets a cookie that scripts cannot read, and ends the session", async () => {
    const response = await test.app.request("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "xa2@example.org", password: "ocop-2026-thu" }),
    });
    const set = response.headers.get("set-cookie") ?? "";
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Lax/i);
    const cookie = set.split(";")[0] ?? "";
    const me = () => test.app.request("/api/me", { headers: { cookie } });
    expect((await me()).status).toBe(200);
    await test.app.request("/api/session", { method: "DELETE", headers: { cookie } });
    expect((await me()).status).toBe(401);
  });

  const attempt = (email: string, password: string, address: string) =>
    test.app.request("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": `198.51.100.1, ${address}` },
      body: JSON.stringify({ email, password }),
    });
  const right = "ocop-2026-thu";

  it("lets nobody guess: after ten failures an address waits for that account; its owner gets in from his", async () => {
    for (let place = 0; place < failures.pair; place += 1) {
      expect((await attempt("tv5@example.org", `wrong ${place}`, "192.0.2.1")).status).toBe(401);
    }
    const refused = await attempt("tv5@example.org", right, "192.0.2.1");
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ type: "/problems/too-many-failures" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await attempt("tv5@example.org", right, "192.0.2.2")).status).toBe(204);
    expect((await attempt("tv4@example.org", right, "192.0.2.1")).status).toBe(204);
  });

  /** Attempts as the limits see them, without the work of a password's hash. */
  function limited() {
    const limits = openLimits(test.portal);
    const attempt = async (address: string, email: string, isRight: boolean) => {
      try {
        return await limits.signIn(address, email, async () => {
          if (!isRight) {
            throw new Problem("wrong-password");
          }
          return "in";
        });
      } catch (error) {
        return error instanceof Problem ? error.kind : String(error);
      }
    };
    const several = async (count: number, one: (place: number) => Promise<string>) => {
      const found = new Set<string>();
      for (let place = 0; place < count; place += 1) {
        found.add(await one(place));
      }
      return [...found];
    };
    return { attempt, several };
  }

  it("counts failures, not those who get in; who gets in begins anew", async () => {
    const { attempt: try_, several } = limited();
    const from = (isRight: boolean) => try_("192.0.2.3", "a@example.org", isRight);
    expect(await several(failures.address + 10, () => from(true))).toEqual(["in"]);
    for (let round = 0; round < 3; round += 1) {
      expect(await several(failures.pair - 1, () => from(false))).toEqual(["wrong-password"]);
      expect(await from(true)).toBe("in");
    }
  });

  it("an address that guesses at many accounts waits for all of them, and a house's addresses are one", async () => {
    const { attempt: try_, several } = limited();
    const guess = (place: number) => try_(`2001:db8:0:7::${place.toString(16)}`, `nobody-${place}@example.org`, false);
    expect(await several(failures.address, guess)).toEqual(["wrong-password"]);
    expect(await try_("2001:db8:0:7:ffff::1", "b@example.org", true)).toBe("too-many-failures");
    expect(await try_("2001:db8:0:8::1", "b@example.org", true)).toBe("in");
  });

  it("an account that is guessed at from everywhere: one attempt an address, and its owner gets in", async () => {
    const { attempt: try_, several } = limited();
    const guess = (place: number) => try_(`203.0.113.${place}`, "c@example.org", false);
    expect(await several(failures.account, guess)).toEqual(["wrong-password"]);
    expect(await guess(200)).toBe("wrong-password");
    expect(await try_("203.0.113.200", "c@example.org", true)).toBe("too-many-failures");
    expect(await try_("203.0.113.201", "C@example.org", true)).toBe("in");
  });

  it("lets no more through that come at once", async () => {
    const { attempt: try_ } = limited();
    const all = await Promise.all(Array.from({ length: 40 }, () => try_("192.0.2.9", "d@example.org", false)));
    expect(all.filter((each) => each === "wrong-password")).toHaveLength(failures.pair);
  });

  it("takes no request that another site sends", async () => {
    const cookie = await cookieOf(test, "vanphong@example.org");
    const page = { cookie, "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" };
    expect((await test.app.request("/lich/thu-hoi", { method: "POST", headers: page, body: "number=1" })).status).toBe(
      403,
    );
    const json = { cookie, "content-type": "application/json", origin: "https://evil.example" };
    expect((await test.app.request("/api/ratings/check", { method: "POST", headers: json, body: "{}" })).status).toBe(
      403,
    );
    expect(
      (
        await test.app.request("/api/auth/sign-up/email", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{}",
        })
      ).status,
    ).toBe(404);
  });
});
