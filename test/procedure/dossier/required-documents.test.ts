import { describe, expect, it } from "vitest";
import { communityTourism, tea } from "../../../src/decisions/2026/index.js";
import {
  type DocumentRequirements,
  type DocumentsQuestion,
  documentNames,
  requiredDocuments,
} from "../../../src/procedure/dossier/index.js";
import { documentKind } from "../../../src/records/dossier.js";

type Question = { decision?: string; kind?: string; stage?: string; sector?: string; on?: string };

function ask(question: Question) {
  const full = { decision: "2026", kind: "first", stage: "producer", sector: "food", ...question };
  return requiredDocuments(full as DocumentsQuestion);
}

function required(question: Question): DocumentRequirements {
  const result = ask(question);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
}

/** `kind/form!` with an exclamation mark in the product dossier, `?` for a condition, then the article. */
function lines(question: Question): readonly string[] {
  return required(question).documents.map(
    ({ kind, form, inProductDossier, condition, source }) =>
      `${kind}${form === null ? "" : `/${form}`}${inProductDossier ? "!" : ""}${condition === undefined ? "" : `?${condition}`} ${source.split(", ")[1]}`,
  );
}

describe("documents under 26/2026, art. 6", () => {
  it.each([
    ["first", "art. 6.1a"],
    ["upgrade", "art. 6.1b"],
    ["re-evaluation", "art. 6.1c"],
  ])("the producer's dossier for %s is form 01 and form 02 (%s)", (kind, article) => {
    expect(lines({ kind })).toEqual([`registration-form/01 ${article}`, `self-assessment-report/02 ${article}`]);
  });

  it.each([
    ["first", "art. 6.1a"],
    ["upgrade", "art. 6.1b"],
    ["re-evaluation", "art. 6.1c"],
  ])("the commune adds its request and form 03 to the product dossier (%s)", (kind, article) => {
    expect(lines({ kind, stage: "commune-to-province" })).toEqual([
      "commune-request art. 6.2a",
      "commune-report/03 art. 6.2b",
      `registration-form/01! ${article}`,
      `self-assessment-report/02! ${article}`,
    ]);
  });

  it.each([
    ["first", "art. 6.1a"],
    ["upgrade", "art. 6.1b"],
  ])("the province sends the list of art. 6.3a for %s (upgrades by art. 7.5a)", (kind, article) => {
    expect(lines({ kind, stage: "province-to-ministry" })).toEqual([
      "province-request art. 6.3a",
      "advisory-report art. 6.3a",
      "council-report art. 6.3a",
      "result-approval art. 6.3a",
      `registration-form/01! ${article}`,
      `self-assessment-report/02! ${article}`,
      "additional-tests?if-any art. 6.3a",
    ]);
  });

  it("a re-evaluation goes to the Ministry without council report and approval (art. 6.3b)", () => {
    expect(lines({ kind: "re-evaluation", stage: "province-to-ministry" })).toEqual([
      "province-request art. 6.3b",
      "advisory-report art. 6.3b",
      "registration-form/01! art. 6.1c",
      "self-assessment-report/02! art. 6.1c",
      "additional-tests?if-any art. 6.3b",
    ]);
  });

  it("the advisory report is the team's at first and the agency's at a re-evaluation", () => {
    const named = (kind: string) =>
      required({ kind, stage: "province-to-ministry" }).documents.find((each) => each.kind === "advisory-report")?.name;
    expect(named("first")).toEqual({
      vi: "Báo cáo của Tổ tư vấn Hội đồng cấp tỉnh",
      en: "Report of the provincial council's advisory team",
    });
    expect(named("re-evaluation")).toEqual({
      vi: "Báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh",
      en: "Report of the province's OCOP agency",
    });
  });

  it.each([
    ["first", []],
    ["upgrade", ["changes", "evidence-of-changes"]],
    [
      "re-evaluation",
      [
        "materials",
        "technology",
        "packaging",
        "labels",
        "quality-declaration",
        "periodic-tests",
        "market",
        "output",
        "revenue",
        "time-limited-papers",
      ],
    ],
  ])("the self-assessment of %s shows what the article asks for", (kind, contents) => {
    for (const stage of ["producer", "commune-to-province", "province-to-ministry"]) {
      const { documents } = required({ kind, stage });
      expect(documents.find((each) => each.kind === "self-assessment-report")?.contents).toEqual(contents);
      expect(
        documents.filter((each) => each.kind !== "self-assessment-report").flatMap((each) => each.contents),
      ).toEqual([]);
    }
  });

  it.each(["producer", "commune-to-province", "province-to-ministry"])(
    "five samples, none for tourism (%s)",
    (stage) => {
      for (const sector of ["food", "drinks", "medicinal", "handicraft", "ornamental"]) {
        expect(required({ stage, sector }).samples).toBe(5);
      }
      expect(required({ stage, sector: "tourism" }).samples).toBe(0);
    },
  );

  it("one set on paper and one electronic (art. 7.1, 7.2b, 7.3e), known from the decision itself", () => {
    expect(required({})).toMatchObject({
      copies: { paper: 1, electronic: 1, perCouncilMember: false },
      decision: "2026",
      readFrom: "text",
      isComplete: true,
      source: "26/2026/QĐ-TTg, art. 6",
      samplesSource: "26/2026/QĐ-TTg, art. 6.2d, 6.3",
    });
  });

  it("takes the sector out of a criteria set, as the sets' own number of samples confirms", () => {
    for (const set of [tea, communityTourism]) {
      const result = requiredDocuments({ decision: "2026", kind: "first", stage: "producer", set });
      expect(result.ok && result.value.samples).toBe(set.samples);
    }
  });

  it("every document is named in both languages, and mandatory but for further tests (nếu có, art. 6.3)", () => {
    for (const { kind, mandatory, name } of required({ stage: "province-to-ministry" }).documents) {
      expect(mandatory).toBe(kind !== "additional-tests");
      expect(name.vi).not.toBe("");
      expect(name.en).not.toBe("");
    }
    expect(required({}).documents[0]?.name).toBe(documentNames["registration-form"]);
    expect(Object.keys(documentNames)).toEqual(documentKind.options);
  });
});

describe("documents under older decisions", () => {
  it.each(["first", "upgrade", "re-evaluation"])("1048, annex II.3.a: the producer's mandatory papers (%s)", (kind) => {
    expect(lines({ decision: "2019", kind })).toEqual([
      "registration-form/01/02 annex II.3.a",
      "other/03 annex II.3.a",
      "other/04 annex II.3.a",
      "business-registration?if-registered annex II.3.a",
    ]);
  });

  it("1048, annex II.3.b: the district adds request and minutes", () => {
    expect(lines({ decision: "2019", stage: "district-to-province" })).toEqual([
      "other annex II.3.b",
      "council-report annex II.3.b",
      "registration-form/01/02! annex II.3.a",
      "other/03! annex II.3.a",
      "other/04! annex II.3.a",
      "business-registration!?if-registered annex II.3.a",
    ]);
  });

  it("1048, annex II.3.c: the province sends approval and certificate along", () => {
    const question = { decision: "2019", stage: "province-to-ministry" };
    expect(lines(question)).toEqual([
      "province-request annex II.3.c",
      "council-report annex II.3.c",
      "result-approval annex II.3.c",
      "other annex II.3.c",
      "registration-form/01/02! annex II.3.a",
      "other/03! annex II.3.a",
      "other/04! annex II.3.a",
      "business-registration!?if-registered annex II.3.a",
      "additional-tests?if-any annex II.3.c",
    ]);
    expect(required(question).documents.map(({ name }) => name.en)).toEqual([
      "Province's request",
      "Minutes of the provincial council",
      "Decision approving the result",
      "Certificate of the product's stars",
      "Registration form",
      "Business plan",
      "Description of the organisation",
      "Business registration",
      "Additional checks and tests",
    ]);
  });

  it("1048: five samples except for services, one original and a copy for every member", () => {
    expect(required({ decision: "2019", sector: "any" })).toMatchObject({
      samples: 5,
      copies: { paper: 1, electronic: 0, perCouncilMember: true },
      decision: "2019",
      readFrom: "text-before-amendment",
      isComplete: true,
    });
    expect(required({ decision: "2019", sector: "tourism" }).samples).toBe(0);
  });

  it("148: form and report, known in part; how many samples is not known", () => {
    const question = { decision: "2023" };
    expect(lines(question)).toEqual(["registration-form annex II", "self-assessment-report annex II"]);
    expect(required(question)).toMatchObject({
      samples: null,
      decision: "2023",
      readFrom: "accounts",
      isComplete: false,
      copies: { paper: 1, electronic: 1, perCouncilMember: false },
    });
    expect(required({ decision: "2023", sector: "tourism" }).samples).toBe(0);
  });

  it.each([
    ["district-to-province", "2025-07-05", "dossier.list-unknown"],
    ["district-to-province", "2025-07-06", "dossier.stage-not-on-day"],
    ["commune-to-province", "2025-07-05", "dossier.stage-not-on-day"],
    ["commune-to-province", "2025-07-06", "dossier.list-unknown"],
    ["province-to-ministry", "2023-02-24", "dossier.list-unknown"],
    ["commune-to-province", undefined, "dossier.list-unknown"],
  ])("148: %s on %s gives %s", (stage, on, code) => {
    const result = ask({ decision: "2023", stage, ...(on !== undefined && { on }) });
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("says from when and until when a stage existed", () => {
    const stage = "district-to-province";
    expect(ask({ decision: "2023", stage, on: "2025-07-06" })).toEqual({
      ok: false,
      issues: [
        {
          code: "dossier.stage-not-on-day",
          path: ["stage"],
          params: { decision: "2023", stage, on: "2025-07-06", from: null, until: "2025-07-05" },
        },
      ],
    });
  });

  it("says which stage's list is not known", () => {
    const stage = "province-to-ministry";
    expect(ask({ decision: "2023", stage })).toEqual({
      ok: false,
      issues: [{ code: "dossier.list-unknown", path: ["stage"], params: { decision: "2023", stage } }],
    });
  });

  it("490 has no known list", () => {
    expect(ask({ decision: "2018" })).toEqual({
      ok: false,
      issues: [{ code: "dossier.list-unknown", path: ["decision"], params: { decision: "2018", stage: null } }],
    });
  });
});

describe("questions that cannot be answered", () => {
  it("refuses an unknown decision", () => {
    expect(ask({ decision: "2030" })).toEqual({
      ok: false,
      issues: [
        {
          code: "decision.unknown",
          path: ["decision"],
          params: { given: "2030", known: ["2026", "2023", "2019"] },
        },
      ],
    });
  });

  it("tells all that is wrong at once", () => {
    expect(ask({ kind: "__proto__", stage: "district-to-province", sector: "Food" })).toEqual({
      ok: false,
      issues: [
        {
          code: "field.not-an-option",
          path: ["kind"],
          params: { allowed: ["first", "upgrade", "re-evaluation"] },
        },
        {
          code: "field.not-an-option",
          path: ["stage"],
          params: { allowed: ["producer", "commune-to-province", "province-to-ministry"] },
        },
        {
          code: "field.not-an-option",
          path: ["sector"],
          params: {
            allowed: ["food", "drinks", "medicinal", "handicraft", "ornamental", "tourism"],
          },
        },
      ],
    });
  });

  it.each([null, 7, "x".repeat(10_000_000), {}, Number.NaN])("does not throw for hostile values (%#)", (value) => {
    for (const field of ["decision", "kind", "stage", "sector"]) {
      const result = ask({ [field]: value } as Question);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(2000);
    }
  });

  it("throws for an argument that is no day", () => {
    expect(() => ask({ on: "2026-02-30" })).toThrow(
      new RangeError("[ocop] requiredDocuments: on must be a day such as 2026-05-22"),
    );
  });
});
