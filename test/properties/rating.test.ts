import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { decisions } from "../../src/decisions/index.js";
import { formatAnswers, parseAnswers } from "../../src/exchange/answer-string/answer-string.js";
import { message } from "../../src/messages/index.js";
import { explainRating } from "../../src/scoring/explain-rating.js";
import { rate, scoreSheet } from "../../src/scoring/index.js";
import { tenPointsWarn } from "../../src/scoring/policy.js";
import { rateEvaluation } from "../../src/scoring/rate-evaluation.js";
import { type Answers, options, untyped } from "../support/sheets.js";

const sets = decisions.flatMap((decision) => decision.sets);
const anySet = fc.constantFrom(...sets);

/** Any permitted sheet of a set, with the contradictions of criteria that do not apply resolved. */
const sheetOf = (set: CriteriaSet): fc.Arbitrary<Answers> =>
  fc
    .tuple(...set.criteria.map((criterion) => fc.constantFrom(...options(criterion).map(([answer]) => answer))))
    .map((chosen) =>
      settle(set, Object.fromEntries(set.criteria.map(({ code }, index) => [code, chosen[index] ?? 0]))),
    );

function settle(set: CriteriaSet, answers: Answers): Answers {
  const idle = set.criteria.filter(
    ({ appliesIf }) => appliesIf !== undefined && pointsIn(set, answers, appliesIf) === 0,
  );
  return { ...answers, ...Object.fromEntries(idle.map(({ code }) => [code, 0])) };
}

function pointsIn(set: CriteriaSet, answers: Answers, code: string): number {
  const criterion = set.criteria.find((candidate) => candidate.code === code);
  const option = criterion && options(criterion).find(([answer]) => String(answer) === String(answers[code]));
  return option?.[1] ?? 0;
}

const setAndSheets = (least: number, most: number) =>
  anySet.chain((set) =>
    fc.record({ set: fc.constant(set), sheets: fc.array(sheetOf(set), { minLength: least, maxLength: most }) }),
  );

/** Members may differ as they like: that a decision refuses to rank such councils is tested elsewhere. */
const rateAll = (set: CriteriaSet, sheets: readonly Answers[]) =>
  rate(set, { members: sheets.map((answers) => ({ answers })) }, { policy: { divergence: tenPointsWarn } });

const rank = (stars: number | null) => stars ?? 0;

describe("raising one answer", () => {
  test("never lowers points, band or stars", () => {
    const change = setAndSheets(1, 5).chain(({ set, sheets }) =>
      fc.record({
        set: fc.constant(set),
        sheets: fc.constant(sheets),
        member: fc.nat(sheets.length - 1),
        criterion: fc.constantFrom(...set.criteria),
        pick: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(change, ({ set, sheets, member, criterion, pick }) => {
        const sheet = sheets[member] as Answers;
        const now = pointsIn(set, sheet, criterion.code);
        const higher = options(criterion).filter(([, points]) => points > now);
        fc.pre(higher.length > 0);
        const [answer] = higher[pick % higher.length] as (typeof higher)[number];
        const raised = settle(set, { ...sheet, [criterion.code]: answer });
        fc.pre(raised[criterion.code] === answer);
        const before = rateAll(set, sheets);
        const after = rateAll(set, sheets.with(member, raised));
        expect(after.exact.sum).toBeGreaterThan(before.exact.sum);
        expect(rank(after.band)).toBeGreaterThanOrEqual(rank(before.band));
        expect(rank(after.stars)).toBeGreaterThanOrEqual(rank(before.stars));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a council", () => {
  const essence = ({ exact, band, stars, missedFloors, points }: ReturnType<typeof rateAll>) => ({
    average: exact.sum / exact.count,
    band,
    stars,
    missedFloors,
    points,
  });

  test("is rated the same in whatever order its members stand", () => {
    fc.assert(
      fc.property(setAndSheets(2, 7), fc.nat(), ({ set, sheets }, turn) => {
        const turned = [...sheets.slice(turn % sheets.length), ...sheets.slice(0, turn % sheets.length)].reverse();
        expect(essence(rateAll(set, turned))).toEqual(essence(rateAll(set, sheets)));
      }),
    );
  });

  test("is rated the same when every sheet is there twice", () => {
    fc.assert(
      fc.property(setAndSheets(1, 5), ({ set, sheets }) => {
        expect(essence(rateAll(set, [...sheets, ...sheets]))).toEqual(essence(rateAll(set, sheets)));
      }),
    );
  });

  test("of one is rated like the sheet alone", () => {
    fc.assert(
      fc.property(setAndSheets(1, 1), ({ set, sheets }) => {
        const { council: _, ...alone } = rateAll(set, sheets);
        expect(rate(set, { answers: sheets[0] as Answers })).toEqual(alone);
      }),
    );
  });
});

describe("floors", () => {
  test("never raise a rank, and the next star is always one more", () => {
    fc.assert(
      fc.property(setAndSheets(1, 3), ({ set, sheets }) => {
        const { band, stars, missedFloors, next, stopped } = rateAll(set, sheets);
        if (stars === null) {
          expect(stopped).not.toEqual([]);
          return;
        }
        expect(stars).toBeLessThanOrEqual(rank(band));
        expect(stars === band).toBe(missedFloors.length === 0);
        expect(next?.stars ?? 6).toBe(stars + 1);
        for (const { required, got, stars: mark } of missedFloors) {
          expect(got).toBeLessThan(required);
          expect(mark).toBeLessThanOrEqual(rank(band));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("points", () => {
  test("are whole, and every sum is the sum of what it holds", () => {
    fc.assert(
      fc.property(setAndSheets(1, 4), ({ set, sheets }) => {
        const { score } = rateAll(set, sheets);
        expect(Number.isInteger(score?.sum)).toBe(true);
        const parts = score?.parts ?? [];
        expect(parts.reduce((sum, part) => sum + part.sum, 0)).toBe(score?.sum);
        for (const part of parts) {
          expect(part.groups.reduce((sum, group) => sum + group.sum, 0)).toBe(part.sum);
          expect(part.sum).toBeLessThanOrEqual(part.max * sheets.length);
        }
        expect(score?.sum).toBe(sheets.reduce((sum, sheet) => sum + scoreSheet(set, sheet).sum, 0));
      }),
    );
  });
});

describe("answer strings", () => {
  test("are read back as they were written", () => {
    fc.assert(
      fc.property(setAndSheets(1, 1), ({ set, sheets }) => {
        const written = formatAnswers(set, sheets[0] as Answers);
        const read = written.ok ? parseAnswers(written.value, decisions) : written;
        expect(read).toEqual({ ok: true, value: { decision: set.decision, set: set.set, answers: sheets[0] } });
      }),
    );
  });

  test("of any kind never throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.anything(),
          fc.string().map((tail) => `OCOP:2026/11/${tail}`),
        ),
        (text) => {
          expect(parseAnswers(untyped<string>(text), decisions)).toHaveProperty("ok");
        },
      ),
    );
  });
});

describe("no input of any shape throws", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const codes = fc.oneof(
    fc.constantFrom(...sets.flatMap(({ criteria }) => criteria.map(({ code }) => code))),
    fc.string(),
  );
  const answers = fc.oneof(anything, fc.dictionary(codes, fc.oneof(fc.integer(), fc.double(), fc.string(), anything)));
  const evaluation = fc.oneof(
    anything,
    fc.record(
      {
        id: anything,
        decision: fc.oneof(fc.constant("2026"), anything),
        set: fc.oneof(fc.integer({ min: -1, max: 30 }), anything),
        answers,
        members: fc.oneof(
          fc.array(fc.oneof(fc.record({ id: fc.oneof(fc.string(), anything), answers }), anything), { maxLength: 4 }),
          anything,
        ),
        appointed: fc.oneof(fc.array(fc.string()), anything),
        rejections: fc.oneof(fc.array(fc.oneof(fc.constant("forged-dossier"), anything)), anything),
      },
      { requiredKeys: [] },
    ),
  );

  test("when it is rated, explained and said in both languages", () => {
    fc.assert(
      fc.property(anySet, evaluation, (set, input) => {
        for (const rating of [rate(set, untyped<{ answers: object }>(input)), rateEvaluation(input, decisions)]) {
          expect(rating.issues.length > 0).toBe(rating.band === null);
          const findings = [
            ...rating.issues,
            ...rating.notes,
            ...(rating.set === set.set && rating.decision === set.decision ? explainRating(set, rating) : []),
          ];
          for (const finding of findings) {
            expect(message(finding, "vi", set).length + message(finding, "en", set).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("and what is found can be written as JSON", () => {
    fc.assert(
      fc.property(anySet, evaluation, (set, input) => {
        const { issues, notes } = rate(set, untyped<{ answers: object }>(input));
        expect(JSON.parse(JSON.stringify({ issues, notes }))).toEqual({ issues, notes });
      }),
      { numRuns: 300 },
    );
  });
});
