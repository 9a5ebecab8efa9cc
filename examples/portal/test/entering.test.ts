import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

describe("producers and products that are entered", () => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
  });
  afterAll(() => test?.close());

  async function enter(email: string, path: string, body: object, language = "vi") {
    const headers = {
      cookie: await cookieOf(test, email),
      "content-type": "application/json",
      "accept-language": language,
    };
    const response = await test.app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as { id: string } };
  }
  const producer = (name: string, commune = "24001", more = {}) => ({
    name,
    type: "cooperative",
    address: { current: { province: "68", commune } },
    ...more,
  });
  const product = (more: object) => ({ name: "Chè mới", decision: "2026", set: "tea", producerId: "own", ...more });

  it("a code is the portal's to give: one that is sent is refused, with its place", async () => {
    const answer = await enter("che@example.org", "/api/products", product({ code: "68-24001-900-2026" }));
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/code", code: "product.code-given", detail: expect.stringContaining("cổng cấp") }] },
    });
  });

  it("a decision that does not govern today is refused, that which does is kept (art. 12.2)", async () => {
    const other = await enter("che@example.org", "/api/products", product({ decision: "2019", set: 1 }), "en");
    expect(other).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: "/decision", code: "product.other-decision", detail: expect.stringContaining("26/2026/QĐ-TTg") },
        ],
      },
    });
    expect(await enter("che@example.org", "/api/products", product({}))).toMatchObject({ status: 201 });
  });

  it("a producer that the commune has is not entered again, however it is written", async () => {
    const first = await enter("xa1@example.org", "/api/producers", producer("HTX Măng Hòa Lạc"));
    expect(first.status).toBe(201);
    for (const email of ["xa1@example.org", "vanphong@example.org"]) {
      const again = await enter(email, "/api/producers", producer("HTX  măng Hoà Lạc"));
      expect(again).toMatchObject({
        status: 409,
        body: {
          type: "/problems/producer-exists",
          errors: [
            {
              pointer: "/name",
              code: "producer.exists",
              detail: expect.stringContaining("HTX Măng Hòa Lạc"),
              params: { producer: first.body.id, name: "HTX Măng Hòa Lạc" },
            },
          ],
        },
      });
    }
  });

  it("what is another's is entered: an accent, a commune or a tax code tells them apart", async () => {
    const enters = (name: string, commune?: string, more?: object) =>
      enter("vanphong@example.org", "/api/producers", producer(name, commune, more));
    expect((await enters("HTX Nấm Hoa", "24001", { taxCode: "0101248141" })).status).toBe(201);
    expect((await enters("HTX Nấm Hòa")).status).toBe(201);
    expect((await enters("HTX Nấm Hoa", "24002")).status).toBe(201);
    expect((await enters("HTX Nấm Hoa", "24001", { taxCode: "0100109106" })).status).toBe(201);
  });
});
