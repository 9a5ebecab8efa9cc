import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answered, clientOf } from "./support/client.ts";
import { cookieOf, drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

describe.each(drivers.filter(has))("accounts, on %s", (driver) => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  it("gives a producer all that is kept about persons, and deletes it on request", async () => {
    const producer = await clientOf(test, "hoa@example.org");
    const before = answered(await producer.GET("/api/me/data"));
    expect(before).toMatchObject({
      person: { email: "hoa@example.org" },
      producer: { record: { representative: { name: "Trịnh Văn Lan" }, contacts: { phones: ["+84912345678"] } } },
    });
    expect((await producer.DELETE("/api/me/data")).response.status).toBe(204);
    const after = answered(await producer.GET("/api/me/data"));
    expect(JSON.stringify(after.producer)).not.toMatch(/Trịnh Văn Lan|912345678/);
    expect(after).toMatchObject({
      producer: { erased: "2026-11-30", record: { name: "Công ty TNHH Hoa Xuân Hương" } },
    });
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

  it("lets nobody guess: after ten attempts an account waits, whatever the password", async () => {
    const attempt = (password: string) =>
      test.app.request("/api/session", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: "tv5@example.org", password }),
      });
    for (let place = 0; place < 10; place += 1) {
      expect((await attempt(`wrong ${place}`)).status).toBe(401);
    }
    expect((await attempt("ocop-2026-thu")).status).toBe(429);
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
