import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { communityTourism, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { decisions, findSet } from "../../../src/decisions/index.js";
import { compileSet, REFUSED, type Scorer, UNANSWERED } from "../../../src/scoring/compile/index.js";
import { rate } from "../../../src/scoring/index.js";
import { hostileValues } from "../../support/hostile.js";
import { type Answers, bestSheet, noneSheet, options, untyped } from "../../support/sheets.js";

const sets: readonly CriteriaSet[] = decisions.flatMap(({ sets }) => sets);

// Made anew within each test, so that whatever fails in making one fails a test.
const scorers = new Map<CriteriaSet, Scorer<object>>();
beforeEach(() => scorers.clear());
function scorerOf(set: CriteriaSet): Scorer<object> {
  const scorer = scorers.get(set) ?? compileSet<object>(set);
  scorers.set(set, scorer);
  return scorer;
}

const ticking = findSet("2019", 26) as CriteriaSet;
const byteOf = (set: CriteriaSet, code: string, answer: unknown) =>
  scorerOf(set).encode(untyped<object>({ [code]: answer }))[scorerOf(set).codes.indexOf(code)];

/** Some permitted answers of a set, in any order. */
const someAnswers = fc.constantFrom(...sets).chain((set) =>
  fc.record({
    set: fc.constant(set),
    answers: fc
      .tuple(
        ...set.criteria.map((criterion) =>
          fc.option(fc.constantFrom(...options(criterion).map(([answer]) => answer)), { nil: undefined }),
        ),
      )
      .map((chosen) =>
        Object.fromEntries(
          set.criteria.flatMap(({ code }, index) => (chosen[index] === undefined ? [] : [[code, chosen[index]]])),
        ),
      ),
  }),
);

describe("encode", () => {
  test("puts the criteria into printed order", () => {
    const { codes } = scorerOf(tea);
    expect(codes).toEqual(tea.criteria.map(({ code }) => code));
    const bytes = scorerOf(tea).encode(untyped<object>({ "1.2": 1, "1.1": 3 }));
    expect([...bytes]).toEqual([3, 1, ...codes.slice(2).map(() => UNANSWERED)]);
  });

  test.each([
    [0, 0],
    [-0, 0],
    [3, 3],
    [4, REFUSED],
    [-1, REFUSED],
    [1.5, REFUSED],
    [Number.NaN, REFUSED],
    [Infinity, REFUSED],
    ["1", REFUSED],
    [true, REFUSED],
    [null, REFUSED],
    [[1], REFUSED],
    [[], REFUSED],
    [{}, REFUSED],
    [undefined, UNANSWERED],
  ])("a criterion of three levels answered %j: %i", (answer, byte) => {
    expect(byteOf(tea, "1.1", answer)).toBe(byte);
  });

  test.each([
    ["a1", 1],
    ["a2", 2],
    ["b1", 1 + caseLength("a")],
    ["b2", 2 + caseLength("a")],
    [0, 0],
    [1, REFUSED],
    ["a0", REFUSED],
    ["a9", REFUSED],
    ["a01", REFUSED],
    ["c1", REFUSED],
    ["", REFUSED],
    ["a1".repeat(1000), REFUSED],
    [["a1"], REFUSED],
  ])("a criterion of two cases answered %j: %i", (answer, byte) => {
    expect(byteOf(communityTourism, "8", answer)).toBe(byte);
  });

  test.each([
    [0, 0],
    [[], 0],
    [[1], 1],
    [[2], 2],
    [[3, 1], 5],
    [[1, 2, 3, 4], 15],
    [1, REFUSED],
    [[0], REFUSED],
    [[5], REFUSED],
    [[33], REFUSED],
    [[1, 1], REFUSED],
    [["1"], REFUSED],
    [[1.5], REFUSED],
    [Object.assign([1], { length: 2 }), REFUSED],
  ])("four levels to tick answered %j: %i", (answer, byte) => {
    expect(byteOf(ticking, "10", answer)).toBe(byte);
  });

  test.each(Object.entries(hostileValues))("%s is no list of ticks", (_, value) => {
    const { encode, score } = scorerOf(ticking);
    const outcome = score(encode({ ...bestSheet(ticking), "10": value }));
    expect(outcome.status).toBe(Object.is(value, -0) ? "ok" : "invalid");
  });

  test("refuses the whole sheet when a criterion is not the set's", () => {
    const bytes = scorerOf(tea).encode(untyped<object>({ ...bestSheet(tea), "99": 1 }));
    expect(new Set(bytes)).toEqual(new Set([REFUSED]));
    expect(scorerOf(tea).score(bytes)).toMatchObject({ status: "invalid", total: 0, stars: 0 });
  });

  test.each([null, undefined, 1, "1", true, [], [1], new Uint8Array(3)])("refuses %j throughout", (answers) => {
    expect(new Set(scorerOf(tea).encode(untyped<object>(answers)))).toEqual(new Set([REFUSED]));
  });

  test("refuses one answer and leaves the others", () => {
    for (const value of [null, {}, [], true]) {
      const bytes = scorerOf(tea).encode(untyped<object>({ "1.1": value, "1.2": 1 }));
      expect([...bytes.subarray(0, 3)]).toEqual([REFUSED, 1, UNANSWERED]);
    }
    const bytes = scorerOf(ticking).encode(untyped<object>({ "10": null, "1.1": 1 }));
    expect(bytes[0]).toBe(1);
  });

  test("writes into a buffer at an offset and nowhere else", () => {
    const { encode, codes } = scorerOf(tea);
    const into = new Uint8Array(codes.length + 2).fill(77);
    expect(encode(untyped<object>({ "1.1": 2 }), into, 1)).toBe(into);
    expect([...into]).toEqual([77, 2, ...codes.slice(1).map(() => UNANSWERED), 77]);
  });

  test("counts only fields of the object itself", () => {
    const bytes = scorerOf(tea).encode(Object.create(bestSheet(tea)) as object);
    expect(new Set(bytes)).toEqual(new Set([UNANSWERED]));
  });

  test.each(Object.entries(hostileValues))(
    "takes %s as a sheet and as an answer, and the outcome is no rank",
    (_, value) => {
      const { encode, score } = scorerOf(tea);
      expect(score(encode(untyped<object>(value)))).toMatchObject({ stars: 0 });
      const answer = score(encode(untyped<object>({ ...bestSheet(tea), "1.1": value })));
      expect(answer.status).toBe(Object.is(value, -0) ? "ok" : "invalid");
    },
  );

  test("agrees with rate on what is permitted", () => {
    const anyAnswer = fc.oneof(
      fc.integer({ min: -1, max: 8 }),
      fc.constantFrom("a1", "b2", "a7", "1", -0, 1.5, [], [1, 2], [2, 2], [9], null),
      fc.anything(),
    );
    const change = fc
      .constantFrom(...sets)
      .chain((set) =>
        fc.record({ set: fc.constant(set), code: fc.constantFrom(...set.criteria.map(({ code }) => code)), anyAnswer }),
      );
    fc.assert(
      fc.property(change, ({ set, code, anyAnswer: answer }) => {
        const answers = { ...bestSheet(set), [code]: answer };
        const outcome = scorerOf(set).score(scorerOf(set).encode(answers));
        const rating = rate(set, { answers });
        expect(outcome.status === "ok").toBe(rating.issues.length === 0);
        expect(outcome.stars).toBe(rating.stars ?? 0);
        expect(outcome.total).toBe(rating.exact.sum);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("decode", () => {
  test("gives back what was encoded, for every set", () => {
    fc.assert(
      fc.property(someAnswers, ({ set, answers }) => {
        const { encode, decode } = scorerOf(set);
        expect(decode(encode(answers))).toEqual(answers);
      }),
    );
  });

  test("gives ticks in printed order and none of them as 0", () => {
    const { encode, decode } = scorerOf(ticking);
    expect(decode(encode(untyped<object>({ "10": [3, 1], "6": [] })))).toEqual({ "6": 0, "10": [1, 3] });
  });

  test("gives null where the byte is no answer, which rate refuses", () => {
    const { decode, codes } = scorerOf(tea);
    const bytes = new Uint8Array(codes.length).fill(UNANSWERED).fill(200, 0, 1);
    expect(decode(bytes)).toEqual({ "1.1": null });
    expect(rate(tea, { answers: decode(bytes) }).issues[0]).toMatchObject({
      code: "answer.wrong-type",
      path: ["answers", "1.1"],
    });
  });
});

describe("packed text", () => {
  test("has a character for each criterion", () => {
    const { encode, pack, codes } = scorerOf(tea);
    expect(pack(encode(untyped<object>({ "1.1": 3, "1.2": 9 })))).toBe(`3?${"-".repeat(codes.length - 2)}`);
    expect(pack(encode(noneSheet(tea) as object))).toBe("0".repeat(codes.length));
    const best = scorerOf(ticking).pack(scorerOf(ticking).encode(bestTicks()));
    expect(best[ticking.criteria.findIndex(({ code }) => code === "10")]).toBe("f");
  });

  test("has one character for each byte there is", () => {
    const { pack, unpack, codes } = scorerOf(tea);
    const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    for (let byte = 0; byte < 256; byte++) {
      const text = pack(Uint8Array.from(codes, () => byte));
      expect(text).toBe((byte === UNANSWERED ? "-" : (digits[byte] ?? "?")).repeat(codes.length));
      expect(unpack(text)[0]).toBe(byte < digits.length || byte === UNANSWERED ? byte : REFUSED);
    }
  });

  test("leaves what stands beside the row alone", () => {
    const { unpack, codes } = scorerOf(tea);
    for (const text of ["1".repeat(codes.length), "1"]) {
      const into = unpack(text, new Uint8Array(codes.length + 2).fill(77), 1);
      expect([into[0], into.at(-1)]).toEqual([77, 77]);
      expect(new Set(into.subarray(1, -1))).toEqual(new Set([text === "1" ? REFUSED : 1]));
    }
  });

  test("is read back as it was written, at any place", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(5), ({ set, answers }, offset) => {
        const { encode, pack, unpack, codes } = scorerOf(set);
        const room = () => new Uint8Array(codes.length + offset);
        const bytes = encode(answers, room(), offset);
        expect(unpack(pack(bytes, offset), room(), offset)).toEqual(bytes);
        expect(unpack(pack(bytes, offset))).toEqual(bytes.subarray(offset));
      }),
    );
  });

  test.each(["/", ":", "`", "{", "A", " ", "?", "٣", "\ud83c"])("%j is no answer", (character) => {
    const { unpack, codes } = scorerOf(tea);
    expect(unpack(character.padEnd(codes.length, "0"))[0]).toBe(REFUSED);
    expect(unpack(character.padEnd(codes.length, "0"))[1]).toBe(0);
  });

  test.each(["9", "a", "z", "-"])("%j is one or none", (character) => {
    const { unpack, codes } = scorerOf(tea);
    expect(unpack(character.padEnd(codes.length, "0"))[0]).toBe(
      character === "-" ? UNANSWERED : parseInt(character, 36),
    );
  });

  test("of another length or kind is refused throughout", () => {
    const { unpack, codes } = scorerOf(tea);
    const wrong = ["", "0".repeat(codes.length - 1), "0".repeat(codes.length + 1), ...Object.values(hostileValues)];
    for (const text of wrong) {
      expect(new Set(unpack(untyped<string>(text)))).toEqual(new Set([REFUSED]));
    }
  });

  function bestTicks(): Answers {
    return { "10": [1, 2, 3, 4] };
  }
});

function caseLength(letter: string): number {
  const criterion = communityTourism.criteria.find(({ code }) => code === "8");
  return criterion?.cases?.find(({ code }) => code === letter)?.levels.length ?? 0;
}
