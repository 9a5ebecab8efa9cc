import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestPortal, type TestPortal } from "./support/portals.ts";

/** The province's own sign-in, as far as OpenID Connect asks for it. */
describe("signing in with the province's account", () => {
  let test: TestPortal;
  let provider: Server;
  let who = { sub: "1", email: "vanphong@example.org", email_verified: true, name: "Bùi Thị Khánh" };

  /** What the browser was sent to the provider with. */
  let nonce = "";

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair("RS256");
    const key = { ...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig" };
    const idToken = (issuer: string) =>
      new SignJWT({ ...who, nonce })
        .setProtectedHeader({ alg: "RS256", kid: "1" })
        .setIssuer(issuer)
        .setAudience("portal")
        .setIssuedAt()
        .setExpirationTime("1m")
        .sign(privateKey);
    provider = createServer(async (request, response) => {
      const { port } = provider.address() as AddressInfo;
      const own = `http://127.0.0.1:${port}`;
      const path = new URL(request.url ?? "/", own).pathname;
      const answers: Record<string, object> = {
        "/.well-known/openid-configuration": {
          issuer: own,
          authorization_endpoint: `${own}/authorize`,
          token_endpoint: `${own}/token`,
          userinfo_endpoint: `${own}/userinfo`,
          jwks_uri: `${own}/jwks`,
          id_token_signing_alg_values_supported: ["RS256"],
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
        },
        "/jwks": { keys: [key] },
        "/token": {
          access_token: "of-the-provider",
          id_token: await idToken(own),
          token_type: "Bearer",
          expires_in: 60,
        },
        "/userinfo": who,
      };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answers[path] ?? {}));
    });
    await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
    const { port } = provider.address() as AddressInfo;
    test = await openTestPortal("PGlite", {
      PORTAL_WORK: "no",
      PORTAL_URL: "http://portal.test",
      OIDC_DISCOVERY: `http://127.0.0.1:${port}/.well-known/openid-configuration`,
      OIDC_CLIENT_ID: "portal",
      OIDC_CLIENT_SECRET: "secret",
    });
  });
  afterAll(async () => {
    await test?.close();
    provider.close();
  });

  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");

  /** Goes to the provider and comes back with a code. */
  async function goThere(state?: string) {
    const page = await test.app.request("http://portal.test/dang-nhap");
    expect(await page.text()).toContain('action="/dang-nhap/tinh"');
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "http://portal.test" };
    const there = await test.app.request("http://portal.test/dang-nhap/tinh", { method: "POST", headers: form });
    expect(there.status).toBe(303);
    const authorize = new URL(there.headers.get("location") ?? "");
    expect(authorize.searchParams.get("redirect_uri")).toBe("http://portal.test/api/auth/callback/province");
    expect(authorize.searchParams.get("code_challenge_method")).toBe("S256");
    nonce = authorize.searchParams.get("nonce") ?? "";
    const query = new URLSearchParams({ code: "a-code", state: state ?? authorize.searchParams.get("state") ?? "" });
    return test.app.request(`http://portal.test/api/auth/callback/province?${query}`, {
      headers: { cookie: cookiesOf(there) },
    });
  }

  it("lets in who was entered by the office", async () => {
    const back = await goThere();
    expect(back.headers.get("location")).toMatch(/\/viec$/);
    const me = await test.app.request("http://portal.test/api/me", { headers: { cookie: cookiesOf(back) } });
    expect(await me.json()).toMatchObject({ role: "office", name: "Bùi Thị Khánh" });
  });

  it("lets in nobody else, and nobody by an answer that was not asked for", async () => {
    who = { sub: "2", email: "stranger@example.org", email_verified: true, name: "Stranger" };
    const stranger = await goThere();
    const me = await test.app.request("http://portal.test/api/me", { headers: { cookie: cookiesOf(stranger) } });
    expect(me.status).toBe(401);
    who = { sub: "1", email: "vanphong@example.org", email_verified: true, name: "Bùi Thị Khánh" };
    const forged = await goThere("made-up-state");
    const again = await test.app.request("http://portal.test/api/me", { headers: { cookie: cookiesOf(forged) } });
    expect(again.status).toBe(401);
    const { rows } = await test.portal.database.execute(
      `select count(*)::int as count from auth."user" where email like 'stranger%'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});
