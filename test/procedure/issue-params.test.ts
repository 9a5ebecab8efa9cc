import { describe, expect, test } from "vitest";
import { certificateStatus, evidenceByCriterion, nextSteps } from "../../src/procedure/index.js";
import type { Dossier } from "../../src/records/dossier.js";
import { untyped } from "../support/sheets.js";

describe("issues say what was given", () => {
  test.each([
    ["total", "90", "process.total-malformed", "90"],
    ["stars", 6, "process.stars-malformed", 6],
    ["rejections", "forged-dossier", "process.rejections-malformed", "forged-dossier"],
  ])("the %s of a context", (field, value, code, given) => {
    const context = { kind: "first", since: "2026-06-01", [field]: value };
    expect(nextSteps("draft", untyped(context))).toEqual({
      ok: false,
      issues: [{ code, path: [field], params: { given } }],
    });
  });

  test("the day of an authority's result", () => {
    expect(certificateStatus({ issued: "2023-08-05", transition: { resultOn: "soon" } }, "2026-06-01")).toEqual({
      ok: false,
      issues: [
        {
          code: "certificate.not-a-day",
          path: ["transition", "resultOn"],
          params: { day: "resultOn", given: "soon" },
        },
      ],
    });
  });

  test("a list of documents that is none", () => {
    expect(evidenceByCriterion(untyped<Dossier>({ documents: "none" })).issues).toEqual([
      { code: "field.wrong-type", path: ["documents"], params: { expected: "array", given: "string" } },
    ]);
  });
});
