import { describe, expect, test } from "vitest";
import { certificateStatus, evidenceByCriterion, nextSteps } from "../../src/procedure/index.js";
import type { Dossier } from "../../src/records/dossier.js";
import { untyped } from "../support/sheets.js";

describe("issues say what was given", () => {
  test.each([
    ["total", "90", "field.wrong-type", { expected: "object", given: "string" }],
    ["stars", 6, "field.not-an-option", { allowed: [1, 2, 3, 4, 5] }],
    ["rejections", "forged-dossier", "field.wrong-type", { expected: "list", given: "string" }],
  ])("the %s of a context", (field, value, code, params) => {
    const context = { kind: "first", since: "2026-06-01", [field]: value };
    expect(nextSteps("draft", untyped(context))).toEqual({
      ok: false,
      issues: [{ code, path: [field], params }],
    });
  });

  test("the points and members of an average", () => {
    const context = { kind: "first", since: "2026-06-01", total: { sum: "90", count: null } };
    expect(nextSteps("draft", untyped(context))).toEqual({
      ok: false,
      issues: [
        { code: "field.wrong-type", path: ["total", "sum"], params: { expected: "number", given: "string" } },
        { code: "field.wrong-type", path: ["total", "count"], params: { expected: "number", given: "null" } },
      ],
    });
  });

  test("the day of an authority's result", () => {
    expect(certificateStatus({ issued: "2023-08-05", transition: { resultOn: "soon" } }, "2026-06-01")).toEqual({
      ok: false,
      issues: [
        {
          code: "date.malformed",
          path: ["transition", "resultOn"],
          params: {},
        },
      ],
    });
  });

  test("a list of documents that is none", () => {
    expect(evidenceByCriterion(untyped<Dossier>({ documents: "none" })).issues).toEqual([
      { code: "field.wrong-type", path: ["documents"], params: { expected: "list", given: "string" } },
    ]);
  });
});
