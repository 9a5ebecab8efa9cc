import { describe, expect, test } from "vitest";
import { compareSets } from "../src/crosswalk/index.js";
import { decision2019, minimums781 } from "../src/decisions/2019/index.js";
import type { CriteriaSet } from "../src/decisions/criteria-set.js";
import { asOf, decisions, findSet } from "../src/decisions/index.js";
import { message } from "../src/messages/index.js";
import { governingDecision } from "../src/procedure/index.js";
import { type EvaluationRecord, rateRecord } from "../src/records/index.js";
import { notesOnSet, rate } from "../src/scoring/index.js";
import { rateEvaluation } from "../src/scoring/rate-evaluation.js";
import { run } from "./support/command.js";
import { minimalEvaluation, minimalScoreSheet } from "./support/records.js";
import { bestSheet, untyped } from "./support/sheets.js";

const UNHELD = "minimums.not-held";
const setOf = (decision: string, key: unknown) => findSet(decision, key) as CriteriaSet;
const isUnheld = ({ code }: { readonly code: string }) => code === UNHELD;

describe("781/QĐ-TTg, section 6 of annex II: stars of 1048 are not certain from 2020-06-08 to 2023-02-23", () => {
  const rice = setOf("2019", 3);
  const answers = untyped<object>(bestSheet(rice));
  const evaluation = { decision: "2019", set: 3, answers };

  const days = [
    ["2019-08-21", false],
    ["2020-06-07", false],
    ["2020-06-08", true],
    ["2021-12-31", true],
    ["2023-02-23", true],
    ["2023-02-24", false],
  ] as const;

  test.each(days)("on %s: %s for rate, rateEvaluation, rateRecord and the set's own notes", (day, expected) => {
    const record = {
      ...minimalEvaluation(),
      decision: "2019",
      set: 3,
      date: day,
      council: { tier: "province" },
      members: [{ ...minimalScoreSheet(), decision: "2019", set: 3, date: day, answers }],
    } as unknown as EvaluationRecord;
    const ratings = [
      rate(asOf(rice, day), { answers }),
      rateEvaluation(evaluation, decisions, { on: day }),
      rateRecord(record, decisions),
    ];
    for (const { issues, stars, notes } of ratings) {
      expect([issues, stars]).toEqual([[], 5]);
      expect(notes.some(isUnheld)).toBe(expected);
    }
    expect(notesOnSet(asOf(rice, day)).some(isUnheld)).toBe(expected);
  });

  test.each(days)("ocop rate --on %s: %s", async (day, expected) => {
    const settings = { stdin: JSON.stringify(evaluation) };
    const { out } = await run(["rate", "-", "--on", day], settings);
    expect(out.includes("not certain, see the notes)")).toBe(expected);
    expect(out.includes("781/QĐ-TTg also set minimum requirements")).toBe(expected);
    const json = JSON.parse((await run(["rate", "-", "--on", day, "--json"], settings)).out);
    expect(json.notes.some(isUnheld)).toBe(expected);
    const many = { stdin: `${JSON.stringify(evaluation)}\n${JSON.stringify(evaluation)}\n` };
    expect((await run(["rate", "-", "--on", day], many)).out.includes("(potential; not certain")).toBe(expected);
  });

  test("where no day is given the note says for which days the stars are not certain", () => {
    const { notes } = rate(rice, { answers });
    const { instrument, from, until, except } = minimums781;
    expect(notes).toEqual([{ code: UNHELD, path: [], params: { instrument, from, until, except } }]);
    expect(notes[0] && message(notes[0], "vi")).toBe(
      "Từ ngày 08/06/2020 đến hết ngày 23/02/2023, Quyết định 781/QĐ-TTg còn quy định yêu cầu tối thiểu cho từng hạng sao (trừ dịch vụ du lịch), ở đây mới đọc được một phần: hạng sao của đánh giá trong thời gian này chưa chắc chắn",
    );
    expect(notes[0] && message(notes[0], "en")).toContain("From 2020-06-08 to 2023-02-23, 781/QĐ-TTg also set");
  });

  test("of all sets of 1048 but tourism, and of no other decision", () => {
    for (const set of [...decisions.flatMap(({ sets }) => sets), setOf("2019", "2019/26-781")]) {
      const expected = set.decision === "2019" && set.set !== 26;
      expect(rate(set, { answers: bestSheet(set) }).notes.some(isUnheld), `${set.decision}/${set.slug}`).toBe(expected);
    }
  });

  test("stars that are none are still told of with it: the note does not depend on what was scored", () => {
    expect(rate(rice, { answers: {} }).notes.some(isUnheld)).toBe(true);
  });

  test.each([
    ["2020-06-07", false],
    ["2020-06-08", true],
    ["2023-02-23", true],
    ["2023-02-24", false],
  ])("ocop when, evaluated on %s: %s", async (evaluatedOn, expected) => {
    const governing = governingDecision({ filedOn: "2020-01-15", kind: "first", evaluatedOn });
    expect(governing.ok && governing.value.notes.some(isUnheld)).toBe(expected);
    const { out } = await run(["when", "--filed", "2020-01-15", "--kind", "first", "--evaluated", evaluatedOn]);
    expect(out.replace(/\s+/g, " ").includes("the stars of an evaluation of that time are not certain")).toBe(expected);
  });

  test("the crosswalk to and from 1048 says it, once; within 1048 it is no difference", () => {
    const of = (from: CriteriaSet, to: CriteriaSet) => compareSets(from, to).changes.filter(isUnheld).length;
    const [now, between] = [setOf("2026", 3), setOf("2023", 3)];
    expect([of(rice, now), of(now, rice), of(rice, between)]).toEqual([1, 1, 1]);
    expect([of(rice, setOf("2019", 4)), of(between, now), of(setOf("2019", 26), setOf("2026", 26))]).toEqual([0, 0, 0]);
    expect(of(asOf(rice, "2020-06-07"), now)).toBe(0);
  });

  test("the older tiers of 148/QĐ-TTg come with the day, too: a district's council of 2024 is rated at its tier", () => {
    const set = setOf("2023", 1);
    const of = (date: string) =>
      rateRecord(
        {
          ...minimalEvaluation(),
          decision: "2023",
          set: 1,
          date,
          council: { tier: "district" },
          members: [{ ...minimalScoreSheet(), decision: "2023", set: 1, date, answers: bestSheet(set) }],
        } as unknown as EvaluationRecord,
        decisions,
      );
    expect(of("2025-07-05")).toMatchObject({ tier: "district", stars: 5, referredTo: "province", issues: [] });
    expect(of("2025-07-06").issues).toMatchObject([{ code: "evaluation.unknown-tier" }]);
  });

  test.each(["2021-6-1", "2021-02-29", 20210601])("%s is no day to rate on", (on) => {
    expect(() => rateEvaluation(evaluation, decisions, { on: untyped(on) })).toThrow(
      new RangeError("[ocop] rateEvaluation: on must be a day such as 2026-05-22"),
    );
  });

  test("no criteria set of 1048 has a floor made of them", () => {
    expect(decision2019.sets.flatMap(({ floors }) => floors)).toEqual([]);
  });
});
