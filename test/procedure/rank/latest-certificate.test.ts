import { describe, expect, test } from "vitest";
import { agenda } from "../../../src/procedure/index.js";
import { latestCertificate } from "../../../src/procedure/rank/index.js";
import type { Recognition } from "../../../src/records/recognition.js";
import { untyped } from "../../support/sheets.js";

const awarded = (stars: 3 | 4 | 5, date: string, more: Partial<Recognition> = {}): Recognition => {
  return { stars, evidence: "official-news", date, ...more };
};

describe("latestCertificate", () => {
  test("is that of the latest recognition, whatever the order, with its term (art. 4.3)", () => {
    expect(latestCertificate([awarded(4, "2027-06-01"), awarded(3, "2026-08-05")])).toEqual({
      certificate: { issued: "2027-06-01", expires: "2030-06-01", stars: 4 },
      index: 0,
      issues: [],
    });
    expect(latestCertificate([awarded(3, "2026-08-05", { expires: "2029-08-04" })]).certificate?.expires).toBe(
      "2029-08-04",
    );
    expect(
      latestCertificate([{ stars: 3, evidence: "official-news", expires: "2029-08-05" }]).certificate?.issued,
    ).toBe("2026-08-05");
  });

  test("nothing falls due of a certificate that an upgrade replaced (art. 7.5)", () => {
    const { certificate } = latestCertificate([awarded(3, "2026-08-05"), awarded(4, "2027-06-01")]);
    const { items } = agenda(certificate === null ? [] : [certificate], "2026-01-01", "2031-01-01");
    expect(items.map(({ kind, date }) => [kind, date])).toEqual([
      ["window-opens", "2029-12-03"],
      ["window-closes", "2030-02-01"],
      ["expires", "2030-06-01"],
    ]);
  });

  test("keeps a revocation and what is known of a filing", () => {
    const revoked = awarded(3, "2026-08-05", { revoked: { date: "2027-01-10" } });
    const facts = { renewalFiled: "2029-03-01", transition: { applies: true, resultOn: "2029-05-01" } };
    expect(latestCertificate([revoked], { facts: () => facts }).certificate).toEqual({
      issued: "2026-08-05",
      expires: "2029-08-05",
      stars: 3,
      revoked: { date: "2027-01-10" },
      ...facts,
    });
    expect(
      latestCertificate([revoked], { facts: () => ({ transition: { applies: false } }) }).certificate?.transition,
    ).toEqual({ applies: false });
  });

  test("where none counts it says why", () => {
    expect(latestCertificate([])).toEqual({ certificate: null, because: "no-recognition", issues: [] });
    expect(latestCertificate([{ stars: 5, evidence: "proposal" }])).toMatchObject({ because: "proposal" });
    expect(latestCertificate([awarded(3, "2026-02-30"), awarded(3, "2026-08-05")])).toMatchObject({
      certificate: { issued: "2026-08-05" },
      index: 1,
      issues: [{ code: "date.unreal", path: [0, "date"] }],
    });
    expect(latestCertificate(untyped(null))).toMatchObject({
      certificate: null,
      issues: [{ code: "field.wrong-type" }],
    });
  });
});
