import { tea } from "ocop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "../src/http/perform.ts";
import { answersAt } from "../src/seed/answers.ts";
import { of } from "../src/seed/seed.ts";
import { cookieOf, drivers, has, openTestPortal, type TestPortal } from "./support/portals.ts";

describe.each(drivers.filter(has))("requests that come twice or at once, on %s", (driver) => {
  let test: TestPortal;
  let cookie = "";
  beforeAll(async () => {
    test = await openTestPortal(driver, { PORTAL_WORK: "no" });
    cookie = await cookieOf(test, "hoa@example.org");
  });
  afterAll(() => test?.close());

  const product = (name: string) => ({ name, decision: "2026", set: "flowers", producerId: "own" });

  function post(path: string, body: unknown, key?: string, method = "POST") {
    return test.app.request(path, {
      method,
      headers: { cookie, "content-type": "application/json", ...(key !== undefined && { "idempotency-key": key }) },
      body: JSON.stringify(body),
    });
  }
  const count = async (name: string) => {
    const { rows } = await test.portal.database.execute(
      `select count(*)::int as count from portal.product where record ->> 'name' = '${name}'`,
    );
    return (rows[0] as { count: number }).count;
  };

  it("does once what comes ten times with one key, and answers alike", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post("/api/products", product("Hoa cúc"), "key-of-ten-1")),
    );
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(bodies.size).toBe(1);
    expect(await count("Hoa cúc")).toBe(1);
  });

  it("refuses a key that was used for something else, and keys of others are others", async () => {
    const other = await post("/api/products", product("Hoa hồng"), "key-of-ten-1");
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ type: "/problems/key-used" });
    const before = cookie;
    cookie = await cookieOf(test, "che@example.org");
    expect((await post("/api/products", product("Hoa cúc"), "key-of-ten-1")).status).toBe(201);
    cookie = before;
  });

  it("does again with a key what failed before: nothing of it was kept", async () => {
    expect((await post("/api/products", product(""), "key-of-fault")).status).toBe(422);
    expect((await post("/api/products", product("Hoa mai"), "key-of-fault")).status).toBe(201);
  });

  it("gives every product its own number, however many come at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, place) => post("/api/products", product(`Hoa ${place}`))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    const codes = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { code: string }).code));
    expect(new Set(codes).size).toBe(12);
  });

  it("takes one of several changes that were made from the same version", async () => {
    const { id } = (await (await post("/api/products", { ...product("Trà hoa"), set: "tea" })).json()) as {
      id: string;
    };
    const begun = (await (await post("/api/dossiers", { product: id, kind: "first" })).json()) as { id: string };
    const score = () =>
      post(`/api/dossiers/${begun.id}/self-score`, { answers: answersAt(tea, 0.5), version: 1 }, undefined, "PUT");
    const answers = await Promise.all(Array.from({ length: 6 }, score));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(await refused?.json()).toMatchObject({ type: "/problems/other-version" });
  });

  it("leaves nothing of an act that fails half-way, nor of its journal and jobs", async () => {
    const office = of(test.people, "vanphong@example.org");
    const before = await test.portal.database.execute(
      "select (select count(*) from portal.journal)::int as entries, (select count(*) from pgboss.job)::int as jobs",
    );
    await expect(
      perform(test.portal, office, async (acting) => {
        const { importRegister } = await import("../src/acts/registers.ts");
        await importRegister(acting, "half.csv", Buffer.from("half"));
        throw new Error("the machine dies");
      }),
    ).rejects.toThrow("the machine dies");
    const after = await test.portal.database.execute(
      "select (select count(*) from portal.journal)::int as entries, (select count(*) from pgboss.job)::int as jobs",
    );
    expect(after.rows).toEqual(before.rows);
  });
});
