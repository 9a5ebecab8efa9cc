import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "../src/http/endpoints/all.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

const people = ["che@example.org", "xa1@example.org", "tv1@example.org", "thuky@example.org", "vanphong@example.org"];
const nasty = [
  "",
  "0",
  "-1",
  "\u0000",
  "%00",
  "null",
  "../../etc/passwd",
  "😀".repeat(50),
  "\ud800",
  "1e999",
  "'; drop table portal.dossier; --",
  "<script>",
  "__proto__",
  "constructor",
  "a".repeat(5000),
];

/** A value of JSON with what programs trip over in it. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.constantFrom<unknown>(...nasty, null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        "name",
        "version",
        "answers",
        "step",
        "kind",
        "set",
        "decision",
        "members",
        "award",
        "ground",
        "number",
        "address",
        "type",
        "__proto__",
        "id",
        "product",
        "samples",
        "result",
        "email",
        "password",
      ),
      tie("any"),
      { maxKeys: 6 },
    ),
  ),
})).any;

/** Bodies that are nearly right: wrong types and lengths in the fields that are asked for. */
const body = fc.oneof(
  value.map((json) => JSON.stringify(json) ?? ""),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "",
    "{",
    "[[[[",
    "\ufeff{}",
    '{"a":1}{"b":2}',
    `${"[".repeat(10_000)}`,
    '{"version":1e400}',
    '{"answers":"OCOP:2026/11/1.1:3","version":1}',
    '{"name":"\\u0000","decision":"2026","set":"tea","producerId":"a"}',
    '{"name":"\\ud800","decision":"2026","set":"tea","producerId":"a"}',
  ),
);

/** The portal's addresses, and addresses beside them. */
const targets = [
  ...endpoints.map(({ method, path, body: of }) => ({ method, path, media: of?.media })),
  { method: "post", path: "/api/session", media: "application/json" },
];

const requests = fc.record({
  target: fc.constantFrom(...targets),
  method: fc.option(fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"), { nil: undefined, freq: 6 }),
  id: fc.oneof(
    { weight: 3, arbitrary: fc.nat(50) },
    { weight: 1, arbitrary: fc.constantFrom(...nasty.slice(1), "00000000-0000-0000-0000-000000000000") },
  ),
  query: fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom("limit", "after", "on", "from", "to", "kind", "name", "state", "stars", "x", "lang"),
        fc.constantFrom(...nasty, "2026-02-30", "9999999999"),
        { maxKeys: 3 },
      ),
    },
  ),
  body,
  media: fc.constantFrom(
    "application/json",
    "application/json; charset=utf-8",
    "text/plain",
    "application/octet-stream",
    "",
    "application/x-www-form-urlencoded",
  ),
  person: fc.option(fc.nat(people.length - 1), { nil: undefined, freq: 8 }),
  key: fc.option(fc.constantFrom("short", "a-good-key-1", "ключ-ключ", "x".repeat(200)), { nil: undefined, freq: 3 }),
});

type Given = typeof requests extends fc.Arbitrary<infer T> ? T : never;

/** Halves of characters cannot stand in an address. */
const wellFormed = (text: string) => Buffer.from(text).toString();

function headersOf({ target, person, media, key }: Given, cookies: readonly string[]): Headers {
  const headers = new Headers();
  if (person !== undefined) {
    headers.set("cookie", cookies[person] ?? "");
  }
  if (media !== "") {
    headers.set("content-type", media === "application/json" ? (target.media ?? media) : media);
  }
  if (key !== undefined && /^[\x20-\x7e]*$/.test(key)) {
    headers.set("idempotency-key", key);
  }
  return headers;
}

function toRequest(given: Given, ids: readonly string[], cookies: readonly string[]) {
  const id = typeof given.id === "number" ? (ids[given.id % ids.length] ?? "") : given.id;
  const path = given.target.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(wellFormed(id)));
  const query = new URLSearchParams(Object.entries(given.query).map(([name, text]) => [name, wellFormed(text)]));
  const method = given.method ?? given.target.method.toUpperCase();
  const init = { method, headers: headersOf(given, cookies), ...(method !== "GET" && { body: given.body }) };
  return { path: `${path}?${query}`, init };
}

/** Whatever is refused is a problem with sentences. */
async function checkAnswer(response: Response): Promise<void> {
  if (response.status < 400) {
    await response.arrayBuffer();
    return;
  }
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await response.json()) as { errors: { detail: string }[] };
  expect(problem).toMatchObject({
    status: response.status,
    title: expect.any(String),
    type: expect.stringMatching(/^\/problems\//),
  });
  expect(problem.errors.every(({ detail }) => detail.length > 0)).toBe(true);
}

describe("requests as nobody should send them", () => {
  let test: TestPortal;
  let cookies: string[] = [];
  let ids: string[] = [];

  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    cookies = await Promise.all(people.map((email) => cookieOf(test, email)));
    const { rows } = await test.portal.database.execute(
      "select id::text from portal.dossier union select id::text from portal.product union select id::text from portal.evaluation union select id::text from portal.recognition union select id::text from portal.document",
    );
    ids = rows.map((row) => (row as { id: string }).id);
  });
  afterAll(() => test?.close());

  it("5,000 over every endpoint get a problem where they are refused, and never a failure of the portal", async () => {
    const seen = new Map<number, number>();
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(requests, async (given) => {
        const request = toRequest(given, ids, cookies);
        const response = await test.app.request(request.path, request.init);
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        reached.add(`${given.target.method} ${given.target.path}`);
        expect(response.status, `${request.init.method} ${request.path} ${given.body}`).toBeLessThan(500);
        await checkAnswer(response);
      }),
      { numRuns: 5000, endOnFailure: true },
    );
    expect(reached.size).toBe(targets.length);
    // Not everything was stopped at the door.
    expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 415, 422]));
  });

  it("says the same in the language that is asked for", async () => {
    const cookie = await cookieOf(test, "vanphong@example.org");
    const ask = async (language: string) => {
      const response = await test.app.request("/api/producers", {
        method: "POST",
        headers: { cookie, "content-type": "application/json", "accept-language": language },
        body: JSON.stringify({ type: "cooperative", name: "HTX", address: {}, taxCode: "0100109107", "a/b~c": 1 }),
      });
      return (await response.json()) as { title: string; errors: { pointer: string; code: string; detail: string }[] };
    };
    const [vi, en] = [await ask("vi-VN,vi;q=0.9"), await ask("en")];
    expect(vi.title).toBe("Dữ liệu có lỗi");
    expect(en.title).toBe("The data has errors");
    expect(vi.errors.map(({ pointer, code }) => [pointer, code])).toEqual(
      en.errors.map(({ pointer, code }) => [pointer, code]),
    );
    expect(en.errors).toContainEqual(expect.objectContaining({ pointer: "/taxCode", code: "tax-code.check-digit" }));
    expect(en.errors).toContainEqual(expect.objectContaining({ pointer: "/a~1b~0c", code: "field.unknown" }));
    expect(JSON.stringify(en)).not.toContain("0100109107");
  });
});
