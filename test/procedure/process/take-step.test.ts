import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nextSteps,
  type ProcessContext,
  type ProcessState,
  type ProcessStepCode,
  process2026,
  takeStep,
} from "../../../src/procedure/process/index.js";

const since = "2026-06-01";
const first: ProcessContext = { kind: "first", since };

/** The state after a row of steps, each as `step` or `[step, context]`. */
function walk(
  steps: readonly (ProcessStepCode | readonly [ProcessStepCode, Partial<ProcessContext>])[],
  kind: ProcessContext["kind"] = "first",
): ProcessState {
  return steps.reduce<ProcessState>((state, each) => {
    const [step, more] = typeof each === "string" ? [each, {}] : each;
    const result = takeStep(state, step, { kind, since, ...more });
    if (!result.ok) {
      throw new Error(JSON.stringify(result.issues));
    }
    return result.value;
  }, "draft");
}

const toProvince = ["file", "receive", "send-to-province", "accept-at-province"] as const;
const toDecision = [...toProvince, "report-to-province-council", "evaluate-at-province"] as const;
const ninety = { total: { sum: 90, count: 1 }, stars: 5 } as const;
const toMinistry = [
  ...toDecision,
  ["approve-for-ministry", ninety],
  "send-to-ministry",
  "accept-at-ministry",
  "report-to-ministry-council",
  "evaluate-at-ministry",
] as const;

describe("takeStep", () => {
  it.each(["first", "upgrade", "re-evaluation"] as const)("leads %s to 3 or 4 stars", (kind) => {
    expect(walk([...toDecision, ["recognise", { stars: 3 }]], kind)).toBe("recognised");
  });

  it.each(["first", "upgrade", "re-evaluation"] as const)("leads %s to 5 stars", (kind) => {
    expect(walk([...toMinistry, ["recognise-five", ninety]], kind)).toBe("recognised-five");
  });

  it("leads back to the province where 5 stars are not reached (art. 7.4g)", () => {
    const below = { stars: 4, total: { sum: 179, count: 2 } } as const;
    const back = [...toMinistry, ["report-below-five", below]] as const;
    expect(walk(back)).toBe("below-five-at-ministry");
    expect(walk([...back, ["recognise-by-ministry-result", below]])).toBe("recognised");
    const anew = [...back, "reassess", "evaluate-at-reassessment"] as const;
    expect(walk([...anew, ["close-after-reassessment", { stars: 2 }]])).toBe("not-recognised");
    expect(walk([...anew, ["recognise-after-reassessment", { stars: 3 }]])).toBe("recognised");
  });

  it("leads through completions back to where the dossier was", () => {
    expect(walk(["file", "receive", "return-to-producer", "file-again"])).toBe("filed");
    expect(walk([...toProvince, "ask-supplement-at-province", "complete-for-province"])).toBe("sent-to-province");
  });

  it("does not know a supplement at a re-evaluation (art. 7.6c)", () => {
    expect(takeStep("province-review", "ask-supplement-at-province", { kind: "re-evaluation", since })).toEqual({
      ok: false,
      issues: [
        {
          code: "process.step-not-possible",
          path: ["step"],
          params: {
            state: "province-review",
            step: "ask-supplement-at-province",
            possible: ["report-to-province-council", "withdraw"],
          },
        },
      ],
    });
  });

  it("refuses a step whose condition is not met", () => {
    expect(takeStep("province-decision", "recognise", { ...first, stars: 5 })).toEqual({
      ok: false,
      issues: [
        {
          code: "process.condition-not-met",
          path: ["step"],
          params: { step: "recognise", condition: "stars-of-province" },
        },
      ],
    });
  });

  it.each([
    [{ sum: 269, count: 3 }, false],
    [{ sum: 270, count: 3 }, true],
    [{ sum: 8999, count: 100 }, false],
    [{ sum: 9000, count: 100 }, true],
  ])("sends %j on to the Ministry: %s (90 or more)", (total, ok) => {
    expect(takeStep("province-decision", "approve-for-ministry", { ...first, total }).ok).toBe(ok);
  });

  it("names the fact it lacks", () => {
    expect(takeStep("province-decision", "approve-for-ministry", first)).toEqual({
      ok: false,
      issues: [
        { code: "process.fact-missing", path: ["total"], params: { step: "approve-for-ministry", fact: "total" } },
      ],
    });
  });

  it("needs no dates of terms: a late step is taken all the same", () => {
    expect(takeStep("commune-review", "send-to-province", first)).toEqual({ ok: true, value: "sent-to-province" });
  });

  it("refuses what is no state and no step, and an unreadable context, at once", () => {
    const result = takeStep("nowhere" as ProcessState, "jump" as ProcessStepCode, { kind: "first" } as ProcessContext);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["field.missing", ["since"]],
      ["field.not-an-option", ["state"]],
      ["field.not-an-option", ["step"]],
    ]);
    const [, , step] = result.ok ? [] : result.issues;
    expect(step).toHaveProperty("params.allowed.length", 32);
  });

  it("takes another process", () => {
    const process = { ...process2026, ministryFrom: 95 };
    const context = { ...first, total: { sum: 94, count: 1 } };
    expect(takeStep("province-decision", "approve-for-ministry", context).ok).toBe(true);
    expect(takeStep("province-decision", "approve-for-ministry", context, process).ok).toBe(false);
    expect(nextSteps("province-decision", { ...context, stars: 5 }, process)).toMatchObject({
      value: [{ step: "withdraw" }],
    });
  });

  it("permits exactly the next steps that need no fact of the result", () => {
    const states = [...new Set(process2026.steps.flatMap(({ from, to }) => [from, to]))];
    const codes = [...new Set(process2026.steps.map(({ step }) => step))];
    const context = fc.record(
      {
        kind: fc.constantFrom("first", "upgrade", "re-evaluation"),
        since: fc.constant(since),
        stars: fc.constantFrom(1, 2, 3, 4, 5, null),
        total: fc.record({ sum: fc.integer({ min: 0, max: 300 }), count: fc.constant(3) }),
        rejections: fc.constantFrom([], ["forged-dossier"]),
        requestedOn: fc.constant("2027-01-10"),
        completeOn: fc.constant(since),
        expires: fc.constant(since),
        calendar: fc.constant({ holidays: [] }),
      },
      { requiredKeys: ["kind", "since"] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...states), context, (state, given) => {
        const next = nextSteps(state, given as ProcessContext);
        const result: readonly string[] = ["stars", "total", "rejections"];
        const permitted = next.ok
          ? next.value.filter(({ needs }) => !needs.some((fact) => result.includes(fact))).map(({ step }) => step)
          : [];
        expect(codes.filter((code) => takeStep(state, code, given as ProcessContext).ok)).toEqual(
          codes.filter((code) => permitted.includes(code)),
        );
      }),
    );
  });
});
