import type { Recognition } from "ocop/records";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLabel } from "../src/domain/label.ts";
import { openTestPortal, type TestPortal } from "./support/portals.ts";

let count = 0;
const recognised = (stars: 3 | 4 | 5, date: string, more: Partial<Recognition> = {}): Recognition => {
  count += 1;
  return { id: `${count}`, stars, evidence: "signed-decision", decisionNumber: `${count}/QĐ-UBND`, date, ...more };
};

describe("whether a label is valid, since when and until when", () => {
  const three = recognised(3, "2024-03-01");
  const four = recognised(4, "2026-06-15", { kind: "upgrade" });

  it("by the recognition that holds on the day, not by the latest", () => {
    const on = (day: string) => checkLabel([three, four], day);
    expect(on("2024-02-29")).toMatchObject({ valid: false, since: null, next: { from: "2024-03-01", stars: 3 } });
    expect(on("2026-06-14")).toMatchObject({
      valid: true,
      stars: 3,
      since: "2024-03-01",
      until: "2026-06-14",
      recognition: three.id,
      next: { from: "2026-06-15", stars: 4 },
    });
    expect(on("2026-06-15")).toMatchObject({
      valid: true,
      stars: 4,
      since: "2026-06-15",
      until: "2029-06-15",
      recognition: four.id,
      next: null,
    });
  });

  it("where it was recognised again early, and with fewer stars (art. 7.6)", () => {
    const again = recognised(3, "2028-12-01", { kind: "re-evaluation" });
    expect(checkLabel([again, four], "2029-01-01")).toMatchObject({
      valid: true,
      stars: 3,
      since: "2028-12-01",
      until: "2031-12-01",
    });
    expect(checkLabel([again, four], "2029-01-01", { stars: 4 })).toMatchObject({
      valid: false,
      stars: 3,
      since: "2028-12-01",
      use: { because: "superseded" },
    });
  });

  it("where the later one was taken back (art. 8), the earlier does not come back", () => {
    const revoked = { ...four, revoked: { date: "2026-09-01", ground: "mark-misused" as const, decisionNumber: "9" } };
    expect(checkLabel([three, revoked], "2026-08-31")).toMatchObject({ valid: true, stars: 4, until: "2026-08-31" });
    expect(checkLabel([three, revoked], "2026-09-01")).toMatchObject({
      valid: false,
      stars: null,
      since: "2026-09-01",
      use: { because: "revoked" },
    });
  });

  it("where it lapsed and was recognised anew", () => {
    const old = recognised(4, "2020-05-04");
    const anew = recognised(3, "2026-06-15");
    const on = (day: string) => checkLabel([old, anew], day);
    expect(on("2025-01-01")).toMatchObject({
      valid: false,
      since: "2023-05-05",
      next: { from: "2026-06-15", stars: 3 },
      use: { because: "expired" },
    });
    expect(on("2026-11-30")).toMatchObject({ valid: true, stars: 3, since: "2026-06-15" });
  });

  it("by a re-evaluation that the portal knows to be filed, until its result (art. 12.3)", () => {
    const old = recognised(4, "2023-08-05");
    const on = (day: string, renewals?: { filed: string; ended: string | null }[]) =>
      checkLabel([old], day, { ...(renewals !== undefined && { renewals }) });
    expect(on("2026-11-30").use).toMatchObject({ may: true, condition: "re-evaluation-filed" });
    const filed = { filed: "2026-08-01", ended: null };
    expect(on("2026-11-30", [filed]).use).toMatchObject({ may: true, condition: null });
    expect(on("2026-11-30", [{ ...filed, ended: "2026-10-10" }])).toMatchObject({
      valid: false,
      since: "2026-10-11",
    });
  });
});

describe("the public page and endpoint of a product", () => {
  let test: TestPortal;
  const code = "68-24002-103-2026";
  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    await test.portal.database.execute(
      `insert into portal.recognition (product, stars, decision, kind, number, date, tier, authority, expires, certificate)
       select id, 3, '2026', 're-evaluation', '9/QĐ-UBND', '2028-12-01', 'province', 'UBND tỉnh', '2031-12-01', 'early'
       from portal.product where code = '${code}'`,
    );
  });
  afterAll(() => test?.close());

  const asked = async (query: string) =>
    (await (await test.app.request(`/api/public/products/${code}?${query}`)).json()) as Record<string, unknown>;

  it("never say valid and not issued yet of one day; the last day is that of what holds", async () => {
    const now = await asked("lang=en");
    expect(now).toMatchObject({ valid: true, stars: 4, since: "2026-06-25", until: "2028-11-30" });
    expect(now["sentence"]).toBe(
      "Valid up to and including 2028-11-30; from 2028-12-01 on by the following recognition: 3 stars",
    );
    expect(await asked("on=2028-12-01&lang=en")).toMatchObject({
      valid: true,
      stars: 3,
      since: "2028-12-01",
      sentence: "The certificate is valid up to and including 2031-12-01",
    });
    const before = await asked("on=2026-01-01&lang=en");
    expect(before).toMatchObject({ valid: false, since: null, use: { because: "not-yet-awarded" } });
    const page = await (await test.app.request(`/san-pham/${code}?lang=en`)).text();
    expect(page).toContain("Valid since 2026-06-25");
    expect(page).not.toContain("not issued yet");
  });

  it("the list shows the stars that hold today, not those of a later decision", async () => {
    const page = await (await test.app.request("/?q=nước mắm cốt nhĩ&lang=en")).text();
    expect(page).toContain('aria-label="4 stars"');
    expect(page).not.toContain('aria-label="3 stars"');
  });
});
