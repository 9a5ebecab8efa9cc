import { describe, expect, it } from "vitest";
import { communityTourism, tea } from "../../../src/decisions/2026/index.js";
import { checkDossier, type DossierCheck, type DossierContext } from "../../../src/procedure/dossier/index.js";
import type { Dossier } from "../../../src/records/dossier.js";
import { frozen } from "../../support/fields.js";
import { validDossier } from "../../support/full-evaluation.js";

const form = { kind: "registration-form" };
const report = { kind: "self-assessment-report" };
const ON = "2026-06-01";
const options: DossierContext = { stage: "producer", sector: "food" };

function dossier(documents: readonly unknown[], more: object = {}): Dossier {
  return { kind: "first", decision: "2026", set: 11, samples: 5, documents, ...more } as unknown as Dossier;
}

function check(documents: readonly unknown[], more: object = {}, other: object = {}): DossierCheck {
  const { on, ...context } = { on: ON, ...options, ...other };
  return checkDossier(frozen(dossier(documents, more)), context as DossierContext, on as string);
}

/** `code@path`, so that a table can say all there is. */
function found({ issues, notes }: DossierCheck): readonly string[] {
  return [...issues, ...notes].map(({ code, path }) => `${code}@${path.join(".")}`);
}

describe("checkDossier", () => {
  it("finds nothing in a dossier that is complete", () => {
    expect(check([form, report])).toEqual({ issues: [], notes: [] });
  });

  it("names what is missing, with form and article", () => {
    expect(check([form])).toEqual({
      issues: [
        {
          code: "dossier.document-missing",
          path: ["documents"],
          params: {
            document: "self-assessment-report",
            name: { vi: "Báo cáo tự đánh giá", en: "Self-assessment report" },
            form: "02",
            source: "26/2026/QĐ-TTg, art. 6.1a",
          },
        },
      ],
      notes: [],
    });
  });

  it("asks for the papers of the commune at its stage", () => {
    const { issues } = check([form, report], {}, { stage: "commune-to-province" });
    expect(issues.map(({ params }) => (params as { document: string }).document)).toEqual([
      "commune-request",
      "commune-report",
    ]);
  });

  it("leaves tests that exist only if there are any as a note", () => {
    const kinds = ["province-request", "advisory-report", "council-report", "result-approval"];
    const documents = [...kinds.map((kind) => ({ kind })), form, report];
    expect(check(documents, {}, { stage: "province-to-ministry" })).toEqual({
      issues: [],
      notes: [
        {
          code: "dossier.condition-open",
          path: ["documents"],
          params: {
            document: "additional-tests",
            name: { vi: "Văn bản kiểm tra, kiểm nghiệm bổ sung", en: "Additional checks and tests" },
            condition: "if-any",
            source: "26/2026/QĐ-TTg, art. 6.3a",
          },
        },
      ],
    });
    expect(found(check([...documents, { kind: "additional-tests" }], {}, { stage: "province-to-ministry" }))).toEqual(
      [],
    );
  });

  it.each([
    [undefined, null],
    [0, 0],
    [4, 4],
    [Number.NaN, "not-finite"],
    ["5", "5"],
  ])("wants five samples, not %s", (samples, given) => {
    expect(check([form, report], { samples }).issues).toEqual([
      {
        code: "dossier.samples-missing",
        path: ["samples"],
        params: { given, required: 5, source: "26/2026/QĐ-TTg, art. 6.2d, 6.3" },
      },
    ]);
  });

  it.each([5, 6])("is content with %s samples", (samples) => {
    expect(found(check([form, report], { samples }))).toEqual([]);
  });

  it("wants no samples of tourism", () => {
    expect(found(check([form, report], { samples: undefined }, { sector: "tourism" }))).toEqual([]);
  });
});

describe("the days of documents", () => {
  const paper = { kind: "test-report", criteria: ["8.2"] };
  const days = (fields: object, on: string) => found(check([form, report, { ...paper, ...fields }], {}, { on }));

  it.each([
    ["2026-05-31", []],
    ["2026-06-01", []],
    ["2026-06-02", ["dossier.document-expired@documents.2.expires"]],
  ])("a document until 2026-06-01 on %s", (on, expected) => {
    expect(days({ expires: "2026-06-01" }, on)).toEqual(expected);
  });

  it.each([
    ["2028-02-28", ["dossier.document-not-yet-valid@documents.2.issued"]],
    ["2028-02-29", []],
    ["2028-03-01", []],
  ])("a document from 2028-02-29 on %s", (on, expected) => {
    expect(days({ issued: "2028-02-29" }, on)).toEqual(expected);
  });

  it("says which document, which day and when", () => {
    const late = { ...paper, issued: "2026-06-05" };
    const old = { ...paper, expires: "2025-12-31" };
    expect(check([form, report, late, old]).issues).toEqual([
      {
        code: "dossier.document-not-yet-valid",
        path: ["documents", 2, "issued"],
        params: { document: "test-report", issued: "2026-06-05", on: "2026-06-01" },
      },
      {
        code: "dossier.document-expired",
        path: ["documents", 3, "expires"],
        params: { document: "test-report", expires: "2025-12-31", on: "2026-06-01" },
      },
    ]);
  });

  it("reports days the calendar lacks, and does not reckon with them", () => {
    expect(days({ issued: "2026-02-30", expires: "tomorrow" }, "2026-06-01")).toEqual([
      "date.unreal@documents.2.issued",
      "date.malformed@documents.2.expires",
    ]);
  });

  it("throws where the day of the check is none", () => {
    expect(() => check([], {}, { on: "2026-13-01" })).toThrow("[ocop] checkDossier: on must be a day");
  });
});

describe("the decision and the set of a dossier", () => {
  it("compares with the governing decision", () => {
    expect(check([form, report], {}, { decision: "2023" }).issues).toEqual([
      { code: "dossier.other-decision", path: ["decision"], params: { given: "2026", expected: "2023" } },
    ]);
    expect(found(check([form, report], {}, { decision: "2026" }))).toEqual([]);
  });

  it.each([11, "11", "tea", "2026/11"])("knows the set by %s", (set) => {
    expect(found(check([form, report], { set }, { sector: undefined, set: tea }))).toEqual([]);
  });

  it("compares with a set's number and decision", () => {
    const { issues } = check([form, report], { set: 12, decision: "2019" }, { sector: undefined, set: tea });
    expect(issues).toEqual([
      { code: "dossier.other-decision", path: ["decision"], params: { given: "2019", expected: "2026" } },
      { code: "dossier.other-set", path: ["set"], params: { given: 12, expected: "2026/11" } },
    ]);
  });

  it("holds the governing decision above that of the set", () => {
    const other = { sector: undefined, set: tea, decision: "2023" };
    expect(found(check([form, report], {}, other))).toEqual(["dossier.other-decision@decision"]);
  });

  it("takes samples and criteria from the set", () => {
    const story = { kind: "story", criteria: ["5.1", "99"] };
    const other = { sector: undefined, set: communityTourism };
    expect(found(check([form, report, story], { set: 26, samples: undefined }, other))).toEqual([
      "dossier.unknown-criterion@documents.2.criteria.1",
    ]);
  });

  it("looks at criteria only where a set is given", () => {
    expect(found(check([form, report, { kind: "story", criteria: ["99"] }]))).toEqual([]);
  });
});

describe("notes on a dossier", () => {
  it("names papers of another stage, never evidence", () => {
    const documents = [form, report, { kind: "commune-report" }, { kind: "other", name: "x", criteria: ["1.1"] }];
    expect(check(documents)).toEqual({
      issues: [],
      notes: [
        {
          code: "dossier.superfluous",
          path: ["documents", 2],
          params: { document: "commune-report", stage: "producer" },
        },
      ],
    });
  });

  it.each([
    "commune-request",
    "commune-report",
    "province-request",
    "advisory-report",
    "council-report",
    "result-approval",
    "additional-tests",
  ])("%s has no place in the producer's dossier", (kind) => {
    expect(found(check([form, report, { kind }]))).toEqual(["dossier.superfluous@documents.2"]);
  });

  it("the council's report has no place in a re-evaluation for the Ministry (art. 6.3b)", () => {
    const kinds = ["province-request", "advisory-report", "council-report", "additional-tests"];
    const documents = [...kinds.map((kind) => ({ kind })), form, report];
    const kind = "re-evaluation";
    expect(found(check(documents, { kind }, { stage: "province-to-ministry" }))).toEqual([
      "dossier.superfluous@documents.2",
    ]);
  });

  it("names evidence without a criterion", () => {
    expect(check([form, report, { kind: "award" }]).notes).toEqual([
      { code: "dossier.no-criterion", path: ["documents", 2, "criteria"], params: { document: "award" } },
    ]);
  });

  it.each([
    [["paper"], {}, ["electronic"]],
    [["electronic"], {}, ["paper"]],
    [[], {}, ["paper", "electronic"]],
    [["paper", "electronic"], {}, []],
    [undefined, {}, []],
    [["electronic"], { isInSoftware: true }, []],
    [["paper"], { isInSoftware: true }, ["electronic"]],
    [["electronic"], { isInSoftware: false }, ["paper"]],
  ])("a form with the media %j (%j) lacks %j", (media, other, copies) => {
    expect(check([{ ...form, media }, report], {}, other).notes).toEqual(
      copies.map((copy) => ({
        code: "dossier.copy-missing",
        path: ["documents", 0, "media"],
        params: { document: "registration-form", copy },
      })),
    );
  });
});

describe("dossiers under older decisions", () => {
  const plan = {
    code: "dossier.check-by-hand",
    path: ["documents"],
    params: {
      name: { vi: "Phương án, kế hoạch kinh doanh", en: "Business plan" },
      form: "03",
      source: "1048/QĐ-TTg, annex II.3.a",
    },
  };

  it("has papers of no kind of their own looked up by hand (1048)", () => {
    const { issues, notes } = check([form, { kind: "other", name: "Kế hoạch" }], { decision: "2019" });
    expect(issues).toEqual([]);
    expect(notes[0]).toEqual(plan);
    expect(notes.map(({ code }) => code)).toEqual([
      "dossier.check-by-hand",
      "dossier.check-by-hand",
      "dossier.condition-open",
      "dossier.no-criterion",
    ]);
  });

  it("asks 1048 for no electronic copy", () => {
    const documents = [
      { ...form, media: [] },
      { kind: "business-registration", criteria: ["3.1"] },
    ];
    expect(check(documents, { decision: "2019" }).notes.slice(2)).toEqual([
      {
        code: "dossier.copy-missing",
        path: ["documents", 0, "media"],
        params: { document: "registration-form", copy: "paper" },
      },
    ]);
  });

  it("says that 148's list is incomplete, and calls nothing superfluous by it", () => {
    const source = "148/QĐ-TTg, annex II";
    const documents = [form, report, { kind: "council-report" }];
    expect(check(documents, { decision: "2023", samples: undefined })).toEqual({
      issues: [],
      notes: [
        { code: "dossier.samples-unknown", path: ["samples"], params: { decision: "2023", source } },
        { code: "dossier.list-incomplete", path: ["documents"], params: { decision: "2023", source } },
      ],
    });
  });

  it("uses the day for the stage: districts under 148 until 2025-07-05", () => {
    const on = "2025-07-06";
    expect(found(check([], { decision: "2023" }, { stage: "district-to-province", on }))).toEqual([
      "dossier.stage-not-on-day@stage",
    ]);
  });

  it("goes on with the rest where there is no list", () => {
    const old = { kind: "award", expires: "2020-01-01" };
    expect(found(check([old], { decision: "2018" }))).toEqual([
      "dossier.list-unknown@decision",
      "dossier.document-expired@documents.0.expires",
      "dossier.no-criterion@documents.0.criteria",
    ]);
  });
});

describe("dossiers of any origin", () => {
  it("takes a full record", () => {
    const record = validDossier() as unknown as Dossier;
    expect(found(checkDossier(record, { stage: "producer", set: tea }, ON))).toEqual([
      "dossier.document-missing@documents",
      "dossier.document-missing@documents",
    ]);
  });

  it.each([
    [null, ["field.wrong-type@"]],
    [undefined, ["field.missing@"]],
    ["x", ["field.wrong-type@"]],
    [{}, ["field.missing@documents", "decision.unknown@decision"]],
    [{ documents: "abc" }, ["field.wrong-type@documents", "decision.unknown@decision"]],
    [{ documents: [null] }, ["field.wrong-type@documents.0", "decision.unknown@decision"]],
  ])("reads %j without throwing", (value, expected) => {
    const { issues } = checkDossier(value as unknown as Dossier, options, ON);
    expect(issues.map(({ code, path }) => `${code}@${path.join(".")}`)).toEqual(expected);
  });

  it("goes on after a document that cannot be read, with the places as they are", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    const documents = [form, , 7, report, { kind: "award", media: 5, criteria: "1.1", expires: "2020-01-01" }];
    expect(found(checkDossier(dossier(documents), options, ON))).toEqual([
      "field.missing@documents.1",
      "field.wrong-type@documents.2",
      "field.wrong-type@documents.4.media",
      "field.wrong-type@documents.4.criteria",
      "dossier.document-expired@documents.4.expires",
      "dossier.no-criterion@documents.4.criteria",
    ]);
  });

  it("does not throw for lists that throw while they are read", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(found(checkDossier(dossier(proxy), options, ON))).toEqual(["field.wrong-type@documents"]);
    expect(found(checkDossier(dossier([form, { ...report, criteria: proxy, media: proxy }]), options, ON))).toEqual([
      "field.wrong-type@documents.1.media",
      "field.wrong-type@documents.1.criteria",
    ]);
  });

  it("reads 500 documents and 100 criteria, and no longer lists", () => {
    const award = { kind: "award", criteria: ["1.1"] };
    const many = (count: number) => [form, report, ...Array.from({ length: count - 2 }, () => award)];
    expect(found(check(many(500)))).toEqual([]);
    expect(check([...many(500), { kind: "award" }]).issues).toEqual([
      { code: "list.too-long", path: ["documents"], params: { most: 500 } },
    ]);
    expect(check([...many(500), { kind: "award" }]).notes).toEqual([]);
    const criteria = (count: number) => [form, report, { kind: "award", criteria: new Array(count).fill("99") }];
    expect(check(criteria(100), {}, { sector: undefined, set: tea }).issues).toHaveLength(100);
    expect(found(check(criteria(101), {}, { sector: undefined, set: tea }))).toContain(
      "list.too-long@documents.2.criteria",
    );
    const media = ["x", "y", "paper", "electronic"];
    expect(found(check([{ ...form, media }, report]))).toEqual(["list.too-long@documents.0.media"]);
  });
});
