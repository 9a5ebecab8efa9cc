import { describe, expect, test } from "vitest";
import { communityTourism, tea } from "../../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../../src/decisions/criteria-set.js";
import { ticked } from "../../../src/decisions/criterion.js";
import { isNamed } from "../../../src/decisions/find.js";
import { decisions, findSet } from "../../../src/decisions/index.js";
import { formatAnswers, parseAnswers } from "../../../src/exchange/answer-string/answer-string.js";
import { bestSheet, untyped } from "../../support/sheets.js";

const formatted = (answers: unknown) => formatAnswers(tea, untyped<object>(answers));
const parsed = (text: unknown) => parseAnswers(untyped<string>(text), decisions);
const codes = (result: ReturnType<typeof parsed>) => (result.ok ? [] : result.issues.map(({ code }) => code));

describe("formatAnswers", () => {
  test("puts criteria into printed order and leaves out what is not answered", () => {
    expect(formatted({ "1.2": 1, "1.1": 3, "6.1.1": 0 })).toEqual({
      ok: true,
      value: "OCOP:2026/11/1.1:3/1.2:1/6.1.1:0",
    });
    expect(formatted({})).toEqual({ ok: true, value: "OCOP:2026/11" });
    expect(formatted({ "1.1": -0, "1.2": undefined })).toEqual({ ok: true, value: "OCOP:2026/11/1.1:0" });
  });

  test("writes cases and pads the set's number", () => {
    expect(formatAnswers(communityTourism, { "8": "b2", "1.1": 1 })).toEqual({
      ok: true,
      value: "OCOP:2026/26/1.1:1/8:b2",
    });
  });

  test("refuses what is no permitted answer, all at once", () => {
    const result = formatted({ "1.1": 9, x: 1 });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { code: "answer.unknown-level", path: ["1.1"] },
        { code: "answer.unknown-criterion", path: ["x"] },
      ],
    });
    expect(formatted(null)).toEqual({
      ok: false,
      issues: [{ code: "field.wrong-type", path: [], params: { expected: "object", given: "null" } }],
    });
  });

  test("needs a criteria set", () => {
    expect(() => formatAnswers(untyped<CriteriaSet>({}), {})).toThrow(TypeError);
  });
});

describe("parseAnswers", () => {
  test("reads decision, set and answers", () => {
    expect(parsed("OCOP:2026/26/1.1:1/8:b2")).toEqual({
      ok: true,
      value: { decision: "2026", set: 26, answers: { "1.1": 1, "8": "b2" } },
    });
    expect(parsed("OCOP:2026/11")).toEqual({ ok: true, value: { decision: "2026", set: 11, answers: {} } });
  });

  test("takes criteria in any order", () => {
    expect(parsed("OCOP:2026/11/1.2:1/1.1:3")).toMatchObject({ ok: true, value: { answers: { "1.1": 3, "1.2": 1 } } });
  });

  test("reads back what was written, for every set", () => {
    for (const { sets } of decisions) {
      for (const set of sets) {
        const answers = bestSheet(set);
        const text = formatAnswers(set, answers);
        expect(text.ok && parsed(text.value)).toEqual({
          ok: true,
          value: { decision: set.decision, set: set.set, answers },
        });
      }
    }
  });

  test.each([
    ["", ["answer-string.no-header"]],
    ["ocop:2026/11", ["answer-string.no-header"]],
    ["OCOP:2026/1", ["answer-string.no-header"]],
    ["OCOP:2026/111", ["answer-string.no-header"]],
    ["OCOP:2026", ["answer-string.no-header"]],
    [" OCOP:2026/11", ["answer-string.no-header"]],
    [null, ["answer-string.no-header"]],
    [{}, ["answer-string.no-header"]],
    ["OCOP:1999/11", ["decision.unknown"]],
    ["OCOP:2026/27", ["set.unknown"]],
    ["OCOP:2026/00", ["set.unknown"]],
    ["OCOP:2026/11/", ["answer-string.malformed"]],
    ["OCOP:2026/11/1.1", ["answer-string.malformed"]],
    ["OCOP:2026/11/1.1:", ["answer-string.malformed"]],
    ["OCOP:2026/11//1.1:1", ["answer-string.malformed"]],
    ["OCOP:2026/11/1.1:-1", ["answer-string.malformed"]],
    ["OCOP:2026/11/1.1:1.5", ["answer-string.malformed"]],
    ["OCOP:2026/11/__proto__:1", ["answer-string.malformed"]],
    ["OCOP:2026/11/1.1:1/1.1:1", ["answer-string.duplicate"]],
    ["OCOP:2026/11/99:1", ["answer.unknown-criterion"]],
    ["OCOP:2026/11/1.1:9", ["answer.unknown-level"]],
    ["OCOP:2026/11/1.1:1+2", ["answer.wrong-type"]],
    ["OCOP:2026/26/8:c1", ["answer.unknown-case"]],
    ["OCOP:2026/26/8:a9/9:1/x", ["answer-string.malformed", "answer.unknown-level", "answer.unknown-case"]],
  ])("%j: %j", (text, expected) => {
    expect(codes(parsed(text))).toEqual(expected);
  });

  test("refuses text longer than any sheet without reading it", () => {
    expect(parsed(`OCOP:2026/11${"/1.1:1".repeat(1_000_000)}`)).toMatchObject({
      ok: false,
      issues: [{ code: "answer-string.too-long", params: { length: 6_000_012, most: 4000 } }],
    });
  });
});

describe("ticked levels", () => {
  const labels = { vi: "Hỏi", en: "Asks" };
  const set = criteriaSet(
    { ...tea.rules, decision: "2019" },
    { set: 26, slug: "ticked", name: labels, sector: "tourism", ministries: [] },
    {
      partNames: { A: labels },
      source: "a trial",
      samples: 0,
      grounds: [],
      parts: {
        A: part(6, {
          1: group(labels, 6, {
            "1.1": ticked(labels, ["1", "một", "one"], ["2", "hai", "two"], ["3", "ba", "three"]),
          }),
        }),
      },
    },
  );
  const source = { code: "2019", find: (key: unknown) => (isNamed(set, key) ? set : undefined) };

  test.each([
    [[3, 1], "OCOP:2019/26/1.1:1+3", [1, 3]],
    [[2], "OCOP:2019/26/1.1:2", [2]],
    [[], "OCOP:2019/26/1.1:0", 0],
    [0, "OCOP:2019/26/1.1:0", 0],
  ] as const)("%j is written in printed order and read back", (ticks, text, read) => {
    expect(formatAnswers(set, { "1.1": ticks })).toEqual({ ok: true, value: text });
    expect(parseAnswers(text, [source])).toMatchObject({ ok: true, value: { answers: { "1.1": read } } });
  });

  test.each(["OCOP:2019/26/1.1:1+1", "OCOP:2019/26/1.1:4", "OCOP:2019/26/1.1:a1"])("%s is refused", (text) => {
    expect(parseAnswers(text, [source]).ok).toBe(false);
  });
});

test("a set that stands beside its original has a string of its own", () => {
  const amended = findSet("2019", "community-tourism");
  const original = findSet("2019", 26);
  if (amended === undefined || original === undefined) {
    throw new Error("two tourism sets of 2019");
  }
  const written = [amended, original].map((set) => formatAnswers(set, untyped({ "1.1": 1 })));
  expect(written).toEqual([
    { ok: true, value: "OCOP:2019/26-781/1.1:1" },
    { ok: true, value: "OCOP:2019/26/1.1:1" },
  ]);
  const read = ["OCOP:2019/26-781/1.1:1", "OCOP:2019/26/1.1:1"].map((text) => parseAnswers(text, decisions));
  expect(read).toEqual([
    { ok: true, value: { decision: "2019", set: "community-tourism", answers: { "1.1": 1 } } },
    { ok: true, value: { decision: "2019", set: 26, answers: { "1.1": 1 } } },
  ]);
  expect(parseAnswers("OCOP:2019/26-782/1.1:1", decisions)).toMatchObject({
    ok: false,
    issues: [{ code: "set.unknown", params: { decision: "2019", given: "26-782" } }],
  });
});
