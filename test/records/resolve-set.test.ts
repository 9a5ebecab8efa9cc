import { describe, expect, test } from "vitest";
import { communityTourism, decision2026, tea } from "../../src/decisions/2026/index.js";
import { resolveSet, validate } from "../../src/records/index.js";
import { full } from "../support/full-records.js";
import { schemas } from "../support/records.js";

/** A trial decision that has one set, and no other. */
const trial = { code: "2019", find: (key: unknown) => (key === "horses" ? tea : undefined) };
const decisions = [decision2026];
const sources = [...decisions, trial];

describe("resolveSet", () => {
  test.each([
    [11, tea],
    ["tea", tea],
    [26, communityTourism],
  ])("%s of 2026", (set, expected) => {
    const result = resolveSet({ decision: "2026", set }, decisions);
    expect(result.ok).toBe(true);
    expect(result.ok && result.value).toBe(expected);
  });

  test.each(["score-sheet", "evaluation", "dossier"] as const)("takes a %s", (name) => {
    const record = validate(schemas[name], full[name]());
    expect(record.ok && resolveSet(record.value, decisions)).toStrictEqual({ ok: true, value: tea });
  });

  test.each([99, "tee", ""])("2026 has no set %j, nor has another decision", (set) => {
    expect(resolveSet({ decision: "2026", set }, sources)).toStrictEqual({
      ok: false,
      issues: [{ code: "set.unknown", path: ["set"], params: { decision: "2026", given: set } }],
    });
  });

  test("a set of another decision is told with that decision", () => {
    expect(resolveSet({ decision: "2026", set: "horses" }, sources)).toStrictEqual({
      ok: false,
      issues: [
        {
          code: "set.of-other-decision",
          path: ["set"],
          params: { decision: "2026", given: "horses", others: ["2019"] },
        },
      ],
    });
    expect(resolveSet({ decision: "2019", set: 11 }, sources)).toMatchObject({
      issues: [{ code: "set.of-other-decision", params: { others: ["2026"] } }],
    });
  });

  test("an unknown decision is told with those that are known, and shortened", () => {
    expect(resolveSet({ decision: "x".repeat(100), set: "tea" }, sources)).toStrictEqual({
      ok: false,
      issues: [
        {
          code: "decision.unknown",
          path: ["decision"],
          params: { given: `${"x".repeat(60)}…`, known: ["2026", "2019"] },
        },
      ],
    });
    expect(resolveSet({ decision: "2026", set: "tea" }, [])).toMatchObject({
      issues: [{ code: "decision.unknown", params: { given: "2026", known: [] } }],
    });
  });

  test("a long slug is shortened", () => {
    expect(resolveSet({ decision: "2026", set: "x".repeat(100) }, decisions)).toMatchObject({
      issues: [{ code: "set.unknown", params: { given: `${"x".repeat(60)}…` } }],
    });
  });
});
