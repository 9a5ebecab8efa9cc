import { describe, expect, test } from "vitest";
import { compareSets } from "../src/crosswalk/index.js";
import { decision2019, minimums781 } from "../src/decisions/2019/index.js";
import { rules as rules2026 } from "../src/decisions/2026/index.js";
import type { CriteriaSet } from "../src/decisions/criteria-set.js";
import { asOf, decisions, findSet } from "../src/decisions/index.js";
import { message } from "../src/messages/index.js";
import { governingDecision } from "../src/procedure/index.js";
import { type EvaluationRecord, rateRecord } from "../src/records/index.js";
import { explainRating, type Reason } from "../src/scoring/explain-rating.js";
import { notesOnSet, rate } from "../src/scoring/index.js";
import { rateEvaluation } from "../src/scoring/rate-evaluation.js";
import { run } from "./support/command.js";
import { minimalEvaluation, minimalScoreSheet } from "./support/records.js";
import { bestSheet, noneSheet, untyped } from "./support/sheets.js";

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

/** The reasons for a sheet that earns so many points, with floors met as far as the total allows. */
function reasonsFor(set: CriteriaSet, answers: object, tier?: string): readonly Reason[] {
  return explainRating(set, rate(set, { answers }, tier === undefined ? {} : { tier }));
}
const sentences = (reasons: readonly Reason[], set: CriteriaSet, language: "vi" | "en" = "vi") =>
  reasons.map((reason) => message(reason, language, set));

describe("26/2026 art. 3.3: explanations say of a rank what the decision says of it", () => {
  const tea = setOf("2026", "tea");
  const best = bestSheet(tea);
  // One level less in each criterion without a mark brings the best sheet under 90, 3.5 takes stars away.
  const under90 = { ...best, "5.3": 2, "6.2.3": 1, "11": 1 };

  test.each([
    [
      "5 stars at the ministry",
      best,
      "ministry",
      /^Hạng 5 sao \(điểm a khoản 3 Điều 3\): .*hội tụ điều kiện để xuất khẩu$/,
    ],
    ["4 stars", under90, "province", /^Hạng 4 sao \(điểm b khoản 3 Điều 3\): .*tiếp cận thị trường tốt, có tiềm năng/],
    ["3 stars", { ...under90, "3.5": 1 }, "province", /^Hạng 3 sao \(điểm c khoản 3 Điều 3\): .*thương mại ổn định/],
    [
      "2 stars",
      { ...under90, "3.5": 0 },
      "province",
      /^Hạng 2 sao \(điểm d khoản 3 Điều 3\): .*bước đầu hình thành chất lượng/,
    ],
    [
      "1 star",
      noneSheet(tea),
      "province",
      /^Hạng 1 sao \(điểm đ khoản 3 Điều 3\): Sản phẩm sơ khai, chưa được thương mại/,
    ],
  ])("%s", (_, answers, tier, expected) => {
    const said = sentences(reasonsFor(tea, answers, tier), tea);
    expect(said.filter((sentence) => expected.test(sentence))).toHaveLength(1);
  });

  test("export belongs to 5 stars: no sentence of another rank speaks of it, nor of competing", () => {
    for (const answers of [under90, { ...under90, "3.5": 1 }, { ...under90, "3.5": 0 }, noneSheet(tea)]) {
      const reasons = reasonsFor(tea, answers);
      expect(sentences(reasons, tea).join()).not.toMatch(/xuất khẩu|sức cạnh tranh|thị trường trong nước/);
      expect(sentences(reasons, tea, "en").join()).not.toMatch(/export|compete|domestic/);
    }
    expect(Object.entries(rules2026.ranks).filter(([, { vi }]) => /xuất khẩu/.test(vi))).toMatchObject([["5", {}]]);
  });

  test("the 1–3 and 4–5 of 2018 stands under its own name, with its day and source", () => {
    const { market } = rate(tea, { answers: under90 });
    expect(market).toMatchObject({
      market: "export",
      said: "2018-11-20",
      source: { vi: expect.stringContaining("hội thảo") },
    });
    expect(market?.source.en).toMatch(/not a rule of any decision$/);
  });

  test.each([
    ["2019", "1.2", /^Hạng 4 sao \(khoản 2 Điều 1\): Cấp tỉnh/],
    ["2023", undefined, /^Hạng 4 sao: Cấp tỉnh$/],
  ])("an older decision says what it says: %s", (decision, article, expected) => {
    const { rules } = setOf(decision, "tea");
    const { vi = "", en = "" } = rules.ranks[4] ?? {};
    expect(rules.ranks[4]?.article).toBe(article);
    const params = { stars: 4, says: { vi, en }, article: article ?? null };
    expect(message({ code: "rank.described", params }, "vi")).toMatch(expected);
  });

  test("what 148/QĐ-TTg says of 1 and 2 stars was not read and is not told", () => {
    const old = setOf("2023", "tea");
    expect(Object.keys(old.rules.ranks)).toEqual(["3", "4", "5"]);
    expect(reasonsFor(old, noneSheet(old)).some(({ code }) => code === "rank.described")).toBe(false);
  });
});

describe("26/2026 art. 7.3e: 90 points and more at the province are a potential for 5 stars", () => {
  const tea = setOf("2026", "tea");
  const best = bestSheet(tea);
  const codes = (answers: object, tier: string) => reasonsFor(tea, answers, tier).map(({ code }) => code);

  test("at the province: approved, sent on, a potential; nobody recognises it yet", () => {
    expect(codes(best, "province")).toEqual(["band.by-total", "referral.by-total", "recognition.potential"]);
    const said = sentences(reasonsFor(tea, best, "province"), tea);
    expect(said.slice(1)).toEqual([
      "Đạt từ 90 điểm: Chủ tịch UBND cấp tỉnh phê duyệt kết quả, UBND cấp tỉnh gửi hồ sơ đến Bộ Nông nghiệp và Môi trường (điểm e khoản 3 Điều 7)",
      "Có tiềm năng đạt 5 sao: hạng 5 sao do Bộ Nông nghiệp và Môi trường đánh giá, công nhận",
    ]);
    expect(said.join()).not.toContain("công nhận và cấp giấy chứng nhận");
  });

  test("at the ministry: recognised and certified", () => {
    expect(codes(best, "ministry")).toEqual(["band.by-total", "recognition.by", "rank.described"]);
  });

  test("both sides of 90 at the province", () => {
    const council = (...changes: object[]) => ({
      members: changes.map((change) => ({ answers: { ...best, ...change } })),
    });
    const low = { "5.3": 2, "6.2.3": 1, "11": 1 };
    const at = (evaluation: object) => {
      const rating = rate(tea, untyped(evaluation));
      return [rating.exact, explainRating(tea, rating).map(({ code }) => code)] as const;
    };
    const [under, underCodes] = at(council(low));
    expect([under.sum / under.count, underCodes.includes("recognition.potential")]).toEqual([89, false]);
    const [over, overCodes] = at(council(low, low, low, low, low, low, low, low, low, low, {}));
    expect(over).toEqual({ sum: 990, count: 11 });
    expect(overCodes).toContain("recognition.potential");
  });

  test("floors of 5 stars missed: it still goes up (the article speaks of the total), and is no potential in words", () => {
    expect(codes({ ...best, "3.5": 1 }, "province")).toContain("referral.floors-missed");
    expect(codes({ ...best, "3.5": 1 }, "province")).not.toContain("recognition.potential");
  });

  test("art. 7.4g: under 90 at the centre the chair has two ways; 1048 had one, of 148 it is not known", () => {
    const said = (decision: string) => {
      const set = setOf(decision, "tea");
      const reason = explainRating(set, rate(set, { answers: shortOf90(set) }, { tier: "ministry" })).find(
        ({ code }) => code === "referral.not-confirmed",
      );
      return reason && message(reason, "vi", set);
    };
    expect(said("2026")).toBe(
      "Không đạt 90 điểm tại Hội đồng cấp trung ương: Chủ tịch UBND cấp tỉnh có thể căn cứ kết quả này để công nhận 3 sao, 4 sao, hoặc tổ chức đánh giá, phân hạng theo thẩm quyền (điểm g khoản 4 Điều 7)",
    );
    expect(said("2019")).toBe(
      "Không đạt 90 điểm tại Hội đồng cấp trung ương: UBND cấp tỉnh có thể căn cứ kết quả này để công nhận 3 sao, 4 sao (điểm c mục 1 Phụ lục II)",
    );
    expect(said("2023")).toBe("Không đạt 90 điểm tại Hội đồng cấp trung ương: chưa rõ quy định xử lý");
  });

  test("90 points at the centre with floors missed: the decision does not say who recognises the product then", () => {
    expect(codes({ ...best, "3.5": 1 }, "ministry")).toContain("recognition.not-said");
    expect(codes({ ...best, "3.5": 1 }, "ministry")).not.toContain("recognition.by");
  });

  test("the command says it in a line, in a table and in an explanation", async () => {
    const one = JSON.stringify({ decision: "2026", set: 11, answers: best });
    const vi = async (command: string, stdin: string) => (await run([command, "-", "--lang", "vi"], { stdin })).out;
    expect(await vi("rate", one)).toContain("Hạng sao: ★★★★★ 5 (có tiềm năng)");
    expect(await vi("rate", `${one}\n${one}\n`)).toContain("★★★★★ (có tiềm năng)");
    expect(await vi("explain", one)).toContain("Có tiềm năng đạt 5 sao");
    expect((await run(["rate", "-", "--tier", "ministry"], { stdin: one })).out).not.toContain("potential");
  });
});

/** The best sheet with criteria lowered, in printed order, until its total is under 90 and no floor is missed. */
function shortOf90(set: CriteriaSet): object {
  let answers: Record<string, unknown> = { ...bestSheet(set) };
  for (const { code, levels } of set.criteria) {
    const lower = { ...answers, [code]: levels.length - 1 };
    const rating = rate(set, { answers: lower }, { tier: "ministry" });
    if (levels.length > 1 && rating.issues.length === 0 && rating.stars === rating.band && rating.stars !== null) {
      answers = lower;
      if (rating.band === 4) {
        return answers;
      }
    }
  }
  throw new Error(`no sheet under 90 for ${set.slug}`);
}
