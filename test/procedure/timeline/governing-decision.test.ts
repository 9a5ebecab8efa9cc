import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DossierHistory, type DossierKind, governingDecision } from "../../../src/procedure/timeline/index.js";
import { untyped } from "../../support/sheets.js";

const govern = (history: unknown) => governingDecision(untyped<DossierHistory>(history));

function governed(filedOn: string, kind: DossierKind, evaluatedOn?: string) {
  const answer = govern(evaluatedOn === undefined ? { filedOn, kind } : { filedOn, kind, evaluatedOn });
  expect(answer).toMatchObject({ ok: true });
  return answer.ok ? answer.value : undefined;
}

function codesOf(history: unknown): readonly string[] {
  const answer = govern(history);
  return answer.ok ? ["ok"] : answer.issues.map(({ code, path }) => `${code}@${path.join(".")}`);
}

const old = ["148/QĐ-TTg", "1489/QĐ-TTg"];
const now = ["26/2026/QĐ-TTg"];
const sunday = {
  code: "term.ends-on-rest-day",
  params: { day: "2026-06-21", next: "2026-06-22", article: "148.5" },
};

const unheld = {
  code: "minimums.not-held",
  params: {
    instrument: "781/QĐ-TTg",
    from: "2020-06-08",
    until: "2023-02-23",
    except: { vi: "dịch vụ du lịch", en: "tourism services" },
  },
};

describe("a dossier filed before 26/2026 took effect and not yet evaluated (art. 12.2)", () => {
  test.each([
    ["first", 60, "2026-07-21", "12.2a"],
    ["upgrade", 60, "2026-07-21", "12.2a"],
    ["re-evaluation", 30, "2026-06-21", "12.2b"],
  ] as const)("%s: the former rules for %i days, to %s", (kind, days, completeBy, article) => {
    expect(governed("2026-05-21", kind)).toEqual({
      decision: "2023",
      instruments: old,
      because: {
        code: "governing.pending-continues",
        params: { instrument: "26/2026/QĐ-TTg", article, continues: "2023", days, completeBy },
      },
      completeBy,
      notes: kind === "re-evaluation" ? [sunday] : [],
    });
  });

  test.each([
    ["first", "2026-05-22", "2023"],
    ["first", "2026-07-21", "2023"],
    ["first", "2026-07-22", "2026"],
    ["upgrade", "2026-07-21", "2023"],
    ["upgrade", "2026-07-22", "2026"],
    ["re-evaluation", "2026-05-22", "2023"],
    ["re-evaluation", "2026-06-21", "2023"],
    ["re-evaluation", "2026-06-22", "2026"],
  ] as const)("%s, completed on %s: %s", (kind, evaluatedOn, decision) => {
    const value = governed("2026-05-21", kind, evaluatedOn);
    expect(value?.decision).toBe(decision);
    expect(value?.instruments).toEqual(decision === "2023" ? old : now);
    expect(value?.completeBy).toBe(decision === "2026" ? null : kind === "re-evaluation" ? "2026-06-21" : "2026-07-21");
  });

  test("after the term 26/2026 governs, with its own reason", () => {
    expect(governed("2026-01-05", "re-evaluation", "2026-06-22")).toEqual({
      decision: "2026",
      instruments: now,
      because: {
        code: "governing.pending-term-over",
        params: {
          instrument: "26/2026/QĐ-TTg",
          article: "12.2b",
          days: 30,
          completeBy: "2026-06-21",
          evaluatedOn: "2026-06-22",
        },
      },
      completeBy: null,
      notes: [sunday],
    });
  });

  test("however long before it was filed: the rules of 2021 to 2025 are 148 with 1489", () => {
    expect(governed("2022-03-01", "first")).toMatchObject({ decision: "2023", instruments: old, notes: [] });
    expect(governed("2025-06-30", "first", "2026-06-30")).toMatchObject({
      decision: "2023",
      instruments: old,
      notes: [],
    });
  });
});

describe("a dossier filed and evaluated under one decision", () => {
  test.each([
    ["2018-05-07", "2018-05-07", "2018", ["490/QĐ-TTg"], "490/QĐ-TTg", "2018-05-07", null],
    ["2019-08-01", "2019-08-20", "2018", ["490/QĐ-TTg"], "490/QĐ-TTg", "2018-05-07", null],
    ["2019-08-21", "2020-06-07", "2019", ["1048/QĐ-TTg"], "1048/QĐ-TTg", "2019-08-21", "3"],
    ["2020-06-08", "2023-02-23", "2019", ["1048/QĐ-TTg", "781/QĐ-TTg"], "1048/QĐ-TTg", "2019-08-21", "3"],
    ["2023-02-24", "2025-06-30", "2023", ["148/QĐ-TTg"], "148/QĐ-TTg", "2023-02-24", null],
    ["2025-07-06", "2026-05-21", "2023", old, "148/QĐ-TTg", "2023-02-24", null],
    ["2026-05-22", "2026-05-22", "2026", now, "26/2026/QĐ-TTg", "2026-05-22", "11.1"],
    ["2026-05-22", undefined, "2026", now, "26/2026/QĐ-TTg", "2026-05-22", "11.1"],
    ["2030-01-01", undefined, "2026", now, "26/2026/QĐ-TTg", "2026-05-22", "11.1"],
  ] as const)("%s to %s: %s", (filedOn, evaluatedOn, decision, instruments, instrument, effective, article) => {
    for (const kind of ["first", "upgrade", "re-evaluation"] as const) {
      expect(governed(filedOn, kind, evaluatedOn)).toEqual({
        decision,
        instruments,
        because: { code: "governing.in-force", params: { instrument, effective, article } },
        completeBy: null,
        notes: (instruments as readonly string[]).includes("781/QĐ-TTg") ? [unheld] : [],
      });
    }
  });
});

describe("borders whose transition is not documented", () => {
  const note = (instrument: string, effective: string) => ({
    code: "governing.transition-not-documented",
    params: { instrument, effective },
  });

  test("1048 took the place of 490's ranks, 148 that of 1048: the decision in force at the evaluation, with a note", () => {
    expect(governed("2019-08-20", "first", "2019-08-21")).toEqual({
      decision: "2019",
      instruments: ["1048/QĐ-TTg"],
      because: {
        code: "governing.in-force-at-evaluation",
        params: { instrument: "1048/QĐ-TTg", effective: "2019-08-21", filedOn: "2019-08-20" },
      },
      completeBy: null,
      notes: [note("1048/QĐ-TTg", "2019-08-21")],
    });
    expect(governed("2023-02-23", "upgrade", "2023-02-24")).toEqual({
      decision: "2023",
      instruments: ["148/QĐ-TTg"],
      because: {
        code: "governing.in-force-at-evaluation",
        params: { instrument: "148/QĐ-TTg", effective: "2023-02-24", filedOn: "2023-02-23" },
      },
      completeBy: null,
      notes: [note("148/QĐ-TTg", "2023-02-24")],
    });
  });

  test("every border that was crossed is named", () => {
    expect(governed("2019-08-20", "first", "2025-07-06")).toMatchObject({
      decision: "2023",
      instruments: old,
      notes: [
        note("1048/QĐ-TTg", "2019-08-21"),
        note("781/QĐ-TTg", "2020-06-08"),
        note("148/QĐ-TTg", "2023-02-24"),
        note("1489/QĐ-TTg", "2025-07-06"),
      ],
    });
  });

  test.each([
    ["2020-06-07", "2020-06-08", "2019", "1048/QĐ-TTg", [note("781/QĐ-TTg", "2020-06-08"), unheld]],
    ["2025-06-30", "2025-07-06", "2023", "148/QĐ-TTg", [note("1489/QĐ-TTg", "2025-07-06")]],
  ])("an amendment between %s and %s leaves the decision", (filedOn, evaluatedOn, decision, instrument, expected) => {
    expect(governed(filedOn, "first", evaluatedOn)).toMatchObject({
      decision,
      because: { code: "governing.in-force", params: { instrument } },
      notes: expected,
    });
  });
});

describe("what is wrong with the days, all at once", () => {
  test.each([
    [null, ["field.wrong-type@"]],
    ["2026-05-22", ["field.wrong-type@"]],
    [[], ["field.wrong-type@"]],
    [{}, ["field.missing@filedOn", "field.missing@kind"]],
    [{ filedOn: "2026-02-29", kind: "first" }, ["date.unreal@filedOn"]],
    [{ filedOn: "2028-02-29", kind: "first" }, ["ok"]],
    [{ filedOn: "21/05/2026", kind: "first" }, ["date.malformed@filedOn"]],
    [{ filedOn: "2026-05-22T00:00:00Z", kind: "first" }, ["date.malformed@filedOn"]],
    [{ filedOn: 20260522, kind: "first" }, ["field.wrong-type@filedOn"]],
    [{ filedOn: "1899-12-31", kind: "first" }, ["date.out-of-range@filedOn"]],
    [{ filedOn: "1900-01-01", kind: "first" }, ["timeline.before-programme@filedOn"]],
    [{ filedOn: "2018-05-06", kind: "first" }, ["timeline.before-programme@filedOn"]],
    [{ filedOn: "2199-12-31", kind: "first" }, ["ok"]],
    [{ filedOn: "2200-01-01", kind: "first" }, ["date.out-of-range@filedOn"]],
    [{ filedOn: "2026-05-22", kind: "renewal" }, ["field.not-an-option@kind"]],
    [{ filedOn: "2026-05-22", kind: "first", evaluatedOn: null }, ["field.wrong-type@evaluatedOn"]],
    [{ filedOn: "2026-05-22", kind: "first", evaluatedOn: "2026-05-22" }, ["ok"]],
    [
      { filedOn: "2026-05-22", kind: "first", evaluatedOn: "2026-05-21" },
      ["timeline.evaluated-before-filing@evaluatedOn"],
    ],
    [
      { filedOn: "2018-01-01", kind: "__proto__", evaluatedOn: "2017-01-01" },
      ["field.not-an-option@kind", "timeline.before-programme@filedOn", "timeline.evaluated-before-filing@evaluatedOn"],
    ],
    [
      { filedOn: "x", kind: 1, evaluatedOn: "2026-04-31" },
      ["date.malformed@filedOn", "field.not-an-option@kind", "date.unreal@evaluatedOn"],
    ],
  ])("%j: %j", (history, expected) => {
    expect(codesOf(history)).toEqual(expected);
  });

  test("issues carry what their sentences need", () => {
    const issuesOf = (history: unknown) => {
      const answer = govern(history);
      return answer.ok ? [] : answer.issues.map(({ params }) => params);
    };
    expect(issuesOf(7)).toEqual([{ expected: "object", given: "number" }]);
    expect(issuesOf(null)).toEqual([{ expected: "object", given: "null" }]);
    expect(issuesOf({ filedOn: [], kind: "x" })).toEqual([
      { expected: "string", given: "list" },
      { allowed: ["first", "upgrade", "re-evaluation"] },
    ]);
    expect(issuesOf({ filedOn: "2018-05-06", kind: "first", evaluatedOn: "2018-05-05" })).toEqual([
      { filedOn: "2018-05-06", earliest: "2018-05-07" },
      { filedOn: "2018-05-06", evaluatedOn: "2018-05-05" },
    ]);
    expect(issuesOf({ filedOn: "2026-02-30", kind: "first", evaluatedOn: "1899-01-01" })).toEqual([
      { given: "2026-02-30" },
      { given: "1899-01-01", earliest: "1900-01-01", latest: "2199-12-31" },
    ]);
  });

  test("hostile input neither throws nor takes long", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, "filedOn", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(codesOf(proxy)).toEqual(["input.unreadable@"]);
    expect(codesOf(throwing)).toEqual(["input.unreadable@"]);
    expect(codesOf({ filedOn: "2".repeat(10_000_000), kind: "first" })).toEqual(["date.malformed@filedOn"]);
    fc.assert(fc.property(fc.anything(), (input) => Array.isArray(codesOf(input))));
  });
});

test("a term is given exactly where the former rules go on, and the evaluation lies within it", () => {
  const day = fc
    .date({ min: new Date("2026-03-01"), max: new Date("2026-09-30"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const kind = fc.constantFrom("first", "upgrade", "re-evaluation");
  fc.assert(
    fc.property(day, day, kind, (one, other, of) => {
      const [filedOn = "", evaluatedOn = ""] = [one, other].sort();
      const answer = govern({ filedOn, kind: of, evaluatedOn });
      if (!answer.ok) {
        return false;
      }
      const { because, completeBy, decision } = answer.value;
      const isTransition = because.code === "governing.pending-continues";
      return (
        isTransition === (completeBy !== null) &&
        (completeBy === null || (decision === "2023" && evaluatedOn <= completeBy))
      );
    }),
  );
});
