import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tea } from "../../../src/decisions/2026/index.js";
import { evidenceByCriterion, evidenceGuide } from "../../../src/procedure/dossier/index.js";
import type { Dossier } from "../../../src/records/dossier.js";

function dossier(documents: readonly object[]): Dossier {
  return { kind: "first", decision: "2026", set: 11, documents } as unknown as Dossier;
}

describe("evidenceGuide", () => {
  it("has the 15 rows of form 02, part III, in printed order", () => {
    expect(evidenceGuide("2026")?.map(({ kind }) => kind)).toEqual([
      "business-registration",
      "production-eligibility",
      "material-origin",
      "environment",
      "labour",
      "growth",
      "intellectual-property",
      "market",
      "promotion",
      "story",
      "quality-declaration",
      "test-report",
      "traceability",
      "quality-management",
      "award",
    ]);
  });

  it("has the 13 rows of 1048, two of them parted", () => {
    expect(evidenceGuide("2019")?.map(({ kind, name }) => (kind === "other" ? name.en : kind))).toEqual([
      "production-eligibility",
      "quality-declaration",
      "Product standard",
      "test-report",
      "traceability",
      "intellectual-property",
      "material-origin",
      "environment",
      "quality-management",
      "Accounting",
      "market",
      "promotion",
      "story",
      "Quality control plan and batch records",
      "award",
    ]);
  });

  it.each(["2026", "2019"])("every row of %s is said in both languages and has its source", (decision) => {
    for (const { name, requirement, source } of evidenceGuide(decision) ?? []) {
      for (const text of [name.vi, name.en, requirement.vi, requirement.en, source]) {
        expect(text).toMatch(/\S/);
      }
      expect(source).toMatch(decision === "2026" ? /^26\/2026\/QĐ-TTg, annex III/ : /^1048\/QĐ-TTg, annex II/);
    }
  });

  it("asks for two years of statements, and for notarised copies only under 1048", () => {
    const said = (decision: string, kind: string) =>
      evidenceGuide(decision)?.find((row) => row.kind === kind)?.requirement.en;
    expect(said("2026", "growth")).toContain("2 years");
    expect(said("2026", "production-eligibility")).not.toContain("notarised");
    expect(said("2019", "production-eligibility")).toContain("notarised");
  });

  it.each(["2018", "2023", "2030", "__proto__"])("knows no guidance of %s", (decision) => {
    expect(evidenceGuide(decision)).toBeUndefined();
  });
});

describe("evidenceByCriterion", () => {
  const contract = { kind: "material-origin", criteria: ["1.1", "3.1"] };
  const photo = { kind: "material-origin", criteria: ["1.1"] };
  const leaflet = { kind: "story" };

  it("is many to many, each list in the order of the dossier", () => {
    expect(evidenceByCriterion(dossier([contract, leaflet, photo]))).toEqual({
      byCriterion: { "1.1": [contract, photo], "3.1": [contract] },
      withoutCriterion: [leaflet],
      issues: [],
    });
  });

  it("does not ask papers of the procedure for a criterion, but takes one they have", () => {
    const report = { kind: "self-assessment-report", criteria: ["7"] };
    const form = { kind: "registration-form" };
    expect(evidenceByCriterion(dossier([form, report]))).toEqual({
      byCriterion: { "7": [report] },
      withoutCriterion: [],
      issues: [],
    });
  });

  it("counts a criterion named twice once, and an empty list as none", () => {
    const twice = { kind: "award", criteria: ["1.1", "1.1"] };
    const empty = { kind: "award", criteria: [] };
    expect(evidenceByCriterion(dossier([twice, empty]))).toEqual({
      byCriterion: { "1.1": [twice] },
      withoutCriterion: [empty],
      issues: [],
    });
  });

  it("reports criteria that the set does not have, and leaves them out", () => {
    const wrong = { kind: "award", criteria: ["1.1", "99.9"] };
    expect(evidenceByCriterion(dossier([leaflet, wrong]), tea)).toEqual({
      byCriterion: { "1.1": [wrong] },
      withoutCriterion: [leaflet],
      issues: [
        {
          code: "dossier.unknown-criterion",
          path: ["documents", 1, "criteria", 1],
          params: { given: "99.9", set: "2026/11" },
        },
      ],
    });
    expect(evidenceByCriterion(dossier([wrong])).byCriterion["99.9"]).toEqual([wrong]);
  });

  it("keeps a criterion of any name as an own key", () => {
    const odd = { kind: "award", criteria: ["__proto__", 5, null] };
    const { byCriterion } = evidenceByCriterion(dossier([odd]));
    expect(Object.keys(byCriterion)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(byCriterion)).toBe(Object.prototype);
  });

  it("loses no assignment and invents none", () => {
    const code = fc.constantFrom("1.1", "1.2", "2.1", "6.1.1", "7");
    const document = fc.record({ kind: fc.constantFrom("award", "story", "other"), criteria: fc.array(code) });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 20 }), (documents) => {
        const { byCriterion, withoutCriterion } = evidenceByCriterion(dossier(documents));
        for (const [index, { criteria }] of documents.entries()) {
          for (const each of ["1.1", "1.2", "2.1", "6.1.1", "7"] as const) {
            const listed = (byCriterion[each] ?? []) as readonly unknown[];
            expect(listed.includes(documents[index])).toBe(criteria.includes(each));
          }
          expect((withoutCriterion as readonly unknown[]).includes(documents[index])).toBe(criteria.length === 0);
        }
      }),
    );
  });
});
