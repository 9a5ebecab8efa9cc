import { describe, expect, it } from "vitest";
import {
  type NextStep,
  nextSteps,
  type ProcessContext,
  type ProcessState,
} from "../../../src/procedure/process/index.js";

const since = "2026-06-01";
const calendar = { holidays: [] };

function next(state: ProcessState, context: Partial<ProcessContext> = {}): readonly NextStep[] {
  const result = nextSteps(state, { kind: "first", since, ...context });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value.filter(({ step }) => step !== "withdraw");
}

/** The steps by code, `?` with what they need. */
function codes(state: ProcessState, context: Partial<ProcessContext> = {}): readonly string[] {
  return next(state, context).map(({ step, needs }) => [step, ...needs].join("?"));
}

function step(code: string, state: ProcessState, context: Partial<ProcessContext>): NextStep | undefined {
  return next(state, context).find((each) => each.step === code);
}

function issuesOf(state: unknown, context: unknown): readonly string[] {
  const result = nextSteps(state as ProcessState, context as ProcessContext);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code}@${path.join(".")}`);
}

describe("who acts by when", () => {
  it("tells all of a step", () => {
    expect(step("send-to-province", "commune-review", { calendar })).toEqual({
      step: "send-to-province",
      to: "sent-to-province",
      actor: "commune",
      condition: null,
      term: { kind: "working-days", count: 15 },
      manner: null,
      source: "26/2026/QĐ-TTg, art. 7.2b",
      notBefore: null,
      due: "2026-06-22",
      round: null,
      notes: [],
      needs: [],
    });
  });

  it.each([
    // Monday: the three weeks after it.
    ["2026-06-01", [], "2026-06-22"],
    ["2026-06-05", [], "2026-06-26"],
    // A Saturday counts as little as the day of receipt itself.
    ["2026-06-06", [], "2026-06-26"],
    ["2026-06-07", [], "2026-06-26"],
    ["2026-06-08", [], "2026-06-29"],
    ["2026-06-01", ["2026-06-22"], "2026-06-23"],
    ["2026-06-01", ["2026-06-23"], "2026-06-22"],
    ["2026-12-21", ["2027-01-01"], "2027-01-12"],
  ])("the commune has 15 working days from %s with %j off: until %s (art. 7.2)", (received, holidays, due) => {
    for (const kind of ["first", "upgrade", "re-evaluation"] as const) {
      const context = { kind, since: received, calendar: { holidays } };
      expect(step("send-to-province", "commune-review", context)?.due).toBe(due);
    }
  });

  it("needs a calendar for working days", () => {
    expect(step("send-to-province", "commune-review", {})).toMatchObject({ due: null, needs: ["calendar"] });
  });

  it.each([
    ["2026-06-01", "2026-07-16"],
    ["2026-12-01", "2027-01-15"],
    ["2028-01-16", "2028-03-01"],
    ["2027-01-16", "2027-03-02"],
  ])("a re-evaluation is evaluated within 45 days of the complete dossier: %s to %s (art. 7.6g)", (completeOn, due) => {
    const context = { kind: "re-evaluation", completeOn } as const;
    expect(step("report-to-province-council", "province-review", context)?.due).toBe(due);
    expect(step("evaluate-at-province", "province-council", context)?.due).toBe(due);
    expect(step("report-to-ministry-council", "ministry-review", context)?.due).toBe(due);
    expect(step("evaluate-at-ministry", "ministry-council", context)).toMatchObject({
      due,
      notBefore: null,
      needs: [],
    });
  });

  it("needs the day of the complete dossier for that", () => {
    const context = { kind: "re-evaluation" } as const;
    expect(step("evaluate-at-province", "province-council", context)).toMatchObject({
      due: null,
      needs: ["completeOn"],
    });
  });

  it.each([
    ["2029-08-05", "2029-02-06", "2029-04-07"],
    ["2028-06-19", "2027-12-22", "2028-02-20"],
  ])("a re-evaluation is filed 180 to 120 days before %s: %s to %s (art. 7.6a)", (expires, notBefore, due) => {
    expect(step("file", "draft", { kind: "re-evaluation", expires })).toMatchObject({ notBefore, due, needs: [] });
  });

  it("needs the certificate's last day for that; other dossiers are filed at any time", () => {
    expect(step("file", "draft", { kind: "re-evaluation" })).toMatchObject({ due: null, needs: ["expires"] });
    expect(step("file", "draft", { kind: "first" })).toMatchObject({ notBefore: null, due: null, needs: [] });
    expect(step("file", "draft", { kind: "upgrade", expires: "2029-08-05" })).toMatchObject({ due: null, needs: [] });
  });

  it.each([
    ["2027-04-29", "2027-06-29", 1],
    ["2027-04-30", "2027-12-29", 2],
    ["2027-10-29", "2027-12-29", 2],
    ["2027-10-30", "2028-06-29", 1],
  ])("the province evaluates what was requested on %s by %s (art. 5.1)", (requestedOn, due, round) => {
    expect(step("evaluate-at-province", "province-council", { requestedOn })).toMatchObject({
      due,
      round: { tier: "province", round },
      needs: [],
    });
  });

  it.each([
    ["2027-01-29", "2027-03-29", 2],
    ["2027-01-30", "2027-09-29", 1],
    ["2027-07-30", "2028-03-29", 2],
  ])("the Ministry evaluates what was requested on %s by %s (art. 5.2)", (requestedOn, due, round) => {
    expect(step("evaluate-at-ministry", "ministry-council", { requestedOn })).toMatchObject({
      due,
      round: { tier: "ministry", round },
    });
  });

  it("takes the extra rounds of the council's regulation", () => {
    const extraRounds = [{ filingDeadline: "2027-02-10", lastDay: "2027-03-10" }];
    const context = { requestedOn: "2027-02-10", extraRounds };
    expect(step("evaluate-at-province", "province-council", context)?.due).toBe("2027-03-10");
  });

  it("needs the day of the request", () => {
    expect(step("evaluate-at-province", "province-council", {})).toMatchObject({
      due: null,
      round: null,
      needs: ["requestedOn"],
    });
  });
});

describe("what the result permits", () => {
  const total = (sum: number) => ({ sum, count: 2 });

  it("without a result every way is open", () => {
    expect(codes("province-decision")).toEqual([
      "recognise?stars",
      "close-without-recognition?stars",
      "approve-for-ministry?total",
    ]);
    expect(codes("ministry-decision")).toEqual(["recognise-five?stars", "report-below-five?stars"]);
    expect(codes("province-decision", { stars: null })).toEqual(codes("province-decision"));
  });

  it.each([
    [1, 40, ["close-without-recognition"]],
    [2, 98, ["close-without-recognition"]],
    [3, 100, ["recognise"]],
    [4, 179, ["recognise"]],
    [5, 180, ["approve-for-ministry"]],
    // 90 points without a floor of 5 stars: the chair recognises, or sends on for "90 or more" (art. 7.3e).
    [4, 180, ["recognise", "approve-for-ministry"]],
    [2, 180, ["close-without-recognition", "approve-for-ministry"]],
  ] as const)("at the province, %s stars with %s/2 points permit %j", (stars, sum, expected) => {
    for (const kind of ["first", "upgrade", "re-evaluation"] as const) {
      expect(codes("province-decision", { kind, stars, total: total(sum) })).toEqual(expected);
    }
  });

  it.each([
    [5, 180, ["recognise-five"]],
    [5, undefined, ["recognise-five"]],
    [4, 180, ["report-below-five"]],
    [4, undefined, ["report-below-five"]],
    [undefined, 179, ["report-below-five"]],
    [5, 179, ["report-below-five"]],
    [undefined, 180, ["recognise-five?stars", "report-below-five?stars"]],
  ] as const)("at the Ministry, %s stars with %s/2 points permit %j", (stars, sum, expected) => {
    const context = { ...(stars && { stars }), ...(sum && { total: total(sum) }) };
    expect(codes("ministry-decision", context)).toEqual(expected);
  });

  it.each([
    [2, ["close-by-ministry-result", "reassess"], ["close-after-reassessment"]],
    [3, ["recognise-by-ministry-result", "reassess"], ["recognise-after-reassessment"]],
    [4, ["recognise-by-ministry-result", "reassess"], ["recognise-after-reassessment"]],
  ] as const)("below 90 at the Ministry, %s stars permit %j (art. 7.4g)", (stars, back, after) => {
    expect(codes("below-five-at-ministry", { stars })).toEqual(back);
    expect(codes("reassessment-decision", { stars })).toEqual(after);
  });

  it("has the province's council evaluate before its chair decides anew, whatever the Ministry's gave (art. 7.4g, 7.3d)", () => {
    for (const stars of [2, 3, 4, undefined] as const) {
      expect(codes("province-reassessment", { ...(stars && { stars }), rejections: [] })).toEqual([
        "evaluate-at-reassessment",
      ]);
    }
    expect(codes("province-reassessment", { rejections: ["forged-dossier"] })).toContain("reject-at-province");
  });

  it("rejects on a ground only", () => {
    const requestedOn = "2027-01-10";
    expect(codes("province-council", { requestedOn })).toEqual([
      "evaluate-at-province",
      "reject-at-province?rejections",
    ]);
    expect(codes("province-council", { requestedOn, rejections: [] })).toEqual(["evaluate-at-province"]);
    expect(codes("ministry-council", { requestedOn, rejections: ["forged-dossier"] })).toEqual([
      "evaluate-at-ministry",
      "reject-at-ministry",
    ]);
  });

  it("final states have no next step, but for a new evaluation at the Ministry's request", () => {
    for (const state of ["recognised-five", "rejected", "withdrawn"] as const) {
      expect(nextSteps(state, { kind: "first", since })).toEqual({ ok: true, value: [] });
    }
    expect(codes("recognised")).toEqual(["evaluate-anew-on-request"]);
    expect(codes("not-recognised")).toEqual(["evaluate-anew-on-request"]);
  });

  it("withdrawal rests on no article", () => {
    const result = nextSteps("filed", { kind: "first", since });
    expect(result.ok && result.value.at(-1)).toMatchObject({ step: "withdraw", source: null, due: null, needs: [] });
  });
});

describe("contexts that cannot be read", () => {
  it("tells all that is wrong at once", () => {
    const context = {
      kind: "renewal",
      since: "2026-02-30",
      total: { sum: 1, count: 0 },
      stars: 6,
      rejections: "forged",
      requestedOn: "soon",
      completeOn: 5,
      expires: "2026-04-31",
    };
    expect(issuesOf("nowhere", context)).toEqual([
      "field.not-an-option@kind",
      "date.unreal@since",
      "process.no-average@total",
      "field.not-an-option@stars",
      "field.wrong-type@rejections",
      "date.malformed@requestedOn",
      "field.wrong-type@completeOn",
      "date.unreal@expires",
      "field.not-an-option@state",
    ]);
  });

  it.each([
    [{ sum: 1, count: 0 }],
    [{ sum: 1, count: -1 }],
    [{ sum: 1, count: Number.POSITIVE_INFINITY }],
    [{ sum: 1, count: Number.NaN }],
    [{ sum: Number.NaN, count: 1 }],
  ])("%j is no average", (total) => {
    expect(issuesOf("draft", { kind: "first", since, total })).toEqual(["process.no-average@total"]);
  });

  it.each([
    [{ sum: "1", count: 1 }, "field.wrong-type@total.sum"],
    [{ sum: 1, count: "1" }, "field.wrong-type@total.count"],
    [{ sum: 1 }, "field.missing@total.count"],
    [90, "field.wrong-type@total"],
    [null, "field.wrong-type@total"],
  ])("%j is no total", (total, expected) => {
    expect(issuesOf("draft", { kind: "first", since, total })).toEqual([expected]);
  });

  it.each([0, 6, 3.5, "3", Number.NaN, {}])("%j are no stars", (stars) => {
    expect(issuesOf("draft", { kind: "first", since, stars })).toEqual(["field.not-an-option@stars"]);
  });

  it("says which states there are", () => {
    const result = nextSteps("draught" as ProcessState, { kind: "first", since });
    const [issue] = result.ok ? [] : result.issues;
    expect(issue).toMatchObject({ code: "field.not-an-option", path: ["state"] });
    expect(issue).toHaveProperty("params.allowed.length", 23);
  });

  it("passes on what is wrong with extra rounds, under the context's name", () => {
    const extraRounds = [{ filingDeadline: "2027-03-10", lastDay: "2027-02-10" }];
    const context = { kind: "first", since, requestedOn: "2027-02-10", extraRounds };
    expect(issuesOf("province-council", context)).toEqual(["rounds.ends-before-deadline@extraRounds.0.lastDay"]);
  });

  it.each([null, undefined, 5, "x".repeat(10_000_000), [], {}])(
    "does not throw for a context such as %#",
    (context) => {
      expect(issuesOf("draft", context)).toEqual(expect.arrayContaining(["field.missing@kind", "field.missing@since"]));
      expect(issuesOf(context, { kind: "first", since })).toEqual([
        context === undefined ? "field.missing@state" : "field.not-an-option@state",
      ]);
    },
  );

  it.each([
    [null, ["field.wrong-type@calendar"]],
    [{}, ["field.missing@calendar.holidays"]],
    [{ holidays: ["Tết"] }, ["date.malformed@calendar.holidays.0"]],
    [{ holidays: [], holiday: ["2026-09-02"] }, ["field.unknown@calendar.holiday"]],
    [
      { holidays: ["2026-08-29"], extraWorkingDays: ["2026-08-29"] },
      ["rounds.holiday-worked@calendar.extraWorkingDays.0"],
    ],
  ])("the calendar %j is none", (calendar, expected) => {
    expect(issuesOf("commune-review", { kind: "first", since, calendar })).toEqual(expected);
  });
});
