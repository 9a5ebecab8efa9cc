import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { bottledWater, tea } from "../../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../../src/decisions/criteria-set.js";
import { cases, choice, type LevelRow, onlyIf, stopIfZero, ticked, yesNo } from "../../../src/decisions/criterion.js";
import { decisions, findSet } from "../../../src/decisions/index.js";
import {
  type Columns,
  compileSet,
  type Scorer,
  type SheetOutcome,
  statuses,
} from "../../../src/scoring/compile/index.js";
import { rate } from "../../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../../support/sheets.js";

const labels = { vi: "Hỏi", en: "Asks" };
const rows = (count: number) => Array.from({ length: count }, (): LevelRow => ["1", "một", "one"]);

type Criteria = Parameters<typeof group>[2];

/** A form of one part or two, with the bands of the decision in force. */
function trial(first: Criteria, second: Criteria = {}): CriteriaSet {
  return criteriaSet(
    tea.rules,
    { set: 27, slug: "trial", name: labels, sector: "food", ministries: [] },
    {
      partNames: { A: labels, B: labels },
      source: "a trial",
      samples: 0,
      grounds: [],
      parts: {
        A: part(100, { 1: group(labels, 100, first) }),
        ...(Object.keys(second).length > 0 && { B: part(100, { 2: group(labels, 100, second) }) }),
      },
    },
  );
}

/** A story that may be left out, a smell that then stops the evaluation, and points enough for every band. */
const idleStop = trial({
  "1.1": choice(labels, ["5", "năm", "five"], ["95", "nhiều", "many"]),
  "1.2": choice(labels, ["1", "một", "one"]),
  "1.3": stopIfZero(onlyIf("1.2", choice(labels, ["1***", "một", "one"], ["4*****", "bốn", "four"]))),
});

/** The first question of a form as the one on which another depends. */
const firstCounts = trial({
  "1.1": choice(labels, ["60", "sáu mươi", "sixty"]),
  "1.2": onlyIf("1.1", choice(labels, ["40****", "bốn mươi", "forty"])),
});

/** A second part whose first question depends on the last of the first part. */
const acrossParts = trial(
  { "1.1": choice(labels, ["50", "năm mươi", "fifty"]), "1.2": choice(labels, ["20", "hai mươi", "twenty"]) },
  { "2.1": onlyIf("1.2", choice(labels, ["30", "ba mươi", "thirty"])) },
);

const sets: readonly CriteriaSet[] = [
  ...decisions.flatMap((decision) => [...decision.sets, ...(decision.amendedSets ?? []).map(({ set }) => set)]),
  idleStop,
  firstCounts,
  acrossParts,
];

// Made anew within each test, so that whatever fails in making one fails a test.
const scorers = new Map<CriteriaSet, Scorer>();
beforeEach(() => scorers.clear());
function scorerOf(set: CriteriaSet): Scorer {
  const scorer = scorers.get(set) ?? compileSet(set);
  scorers.set(set, scorer);
  return scorer;
}

/** The highest byte of each criterion that is an answer. */
const highest = (set: CriteriaSet) =>
  set.criteria.map(({ kind, levels, cases = [] }) => {
    const count = cases.reduce((sum, branch) => sum + branch.levels.length, levels.length);
    return kind === "yesNo" ? 1 : kind === "sum" ? 2 ** count - 1 : count;
  });

/** A row of permitted answers, poor or good, in which up to three bytes are then anything. */
const anyRow = (set: CriteriaSet): fc.Arbitrary<Uint8Array> => {
  const leaning = (lean: (most: number) => number) =>
    fc.tuple(...highest(set).map((most) => fc.oneof(fc.constant(lean(most)), fc.nat(most))));
  const place = fc.nat(set.criteria.length - 1);
  return fc
    .record({
      row: fc.oneof(
        leaning((most) => most),
        leaning((most) => Math.min(most, 1)),
        leaning(() => 0),
      ),
      spoilt: fc.array(fc.tuple(place, fc.oneof(fc.constant(255), fc.nat(255))), { maxLength: 3 }),
    })
    .map(({ row, spoilt }) => {
      const bytes = Uint8Array.from(row);
      for (const [index, byte] of spoilt) {
        bytes[index] = byte;
      }
      return bytes;
    });
};

const setAndRow = fc.constantFrom(...sets).chain((set) => fc.record({ set: fc.constant(set), row: anyRow(set) }));

/** What `rate` says of the same sheet, in the words of an outcome. */
function rated(set: CriteriaSet, answers: object) {
  const { band, stars, missedFloors, score, stopped, issues } = rate(set, { answers });
  // Of a sheet that is not complete the outcome tells no floor.
  const [missed] = band === null ? [] : missedFloors;
  return {
    status:
      issues.length === 0 ? "ok" : issues.every(({ code }) => code === "answer.missing") ? "incomplete" : "invalid",
    total: score?.sum,
    parts: score?.parts.map(({ sum }) => sum),
    band: band ?? 0,
    stars: stars ?? 0,
    missedFloor: set.floors.findIndex(
      ({ stars: mark, criterion, points }) =>
        mark === missed?.stars && criterion === missed.criterion && points === missed.required,
    ),
    stopped: stopped.length > 0,
  };
}

describe("an outcome", () => {
  test("is what rate gives, for sheets of all sets", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(setAndRow, ({ set, row }) => {
        const scorer = scorerOf(set);
        const outcome = scorer.score(row);
        seen.add(`${outcome.status} ${outcome.stars}`);
        expect(outcome).toEqual(rated(set, scorer.decode(row)));
      }),
      { numRuns: 3000 },
    );
    expect(new Set([...seen].map((each) => each.split(" ")[0]))).toEqual(new Set(statuses));
    expect(seen.size).toBeGreaterThan(4);
  });

  test.each(sets.map((set) => [`${set.decision}/${set.set}`, set] as const))(
    "of the best and the emptiest sheet of %s is what rate gives",
    (_, set) => {
      const scorer = scorerOf(set);
      for (const answers of [bestSheet(set), noneSheet(set), {}]) {
        expect(scorer.score(scorer.encode(answers))).toEqual(rated(set, answers));
      }
    },
  );

  test("of the best tea has all points and no floor missed", () => {
    const scorer = compileSet(tea);
    expect(scorer.score(scorer.encode(untyped<object>(bestSheet(tea))))).toEqual({
      status: "ok",
      total: 100,
      parts: [40, 25, 35],
      band: 5,
      stars: 5,
      missedFloor: -1,
      stopped: false,
    });
  });

  test("names the first missed floor up to the band by its place in the set", () => {
    const scorer = compileSet(tea);
    const [floor] = tea.floors;
    const answers = untyped<object>({ ...bestSheet(tea), [floor?.criterion ?? ""]: 0 });
    expect(floor?.stars).toBe(3);
    expect(scorer.score(scorer.encode(answers))).toMatchObject({ band: 5, stars: 2, missedFloor: 0 });
  });

  test.each([
    [{ "6.1": 0 }, true],
    [{ "6.4": 0 }, true],
    [{ "7": 0 }, false],
  ])("of water with %j: stopped %s", (change, stopped) => {
    const scorer = compileSet(bottledWater);
    const outcome = scorer.score(scorer.encode(untyped<object>({ ...bestSheet(bottledWater), ...change })));
    expect(outcome).toMatchObject({ status: "ok", stopped });
    expect(outcome.band).toBeGreaterThan(3);
    expect(outcome.stars === 0).toBe(stopped);
  });

  test.each([
    [[2, 1, 2], { status: "ok", total: 100, band: 5, stars: 5, missedFloor: -1, stopped: false }],
    [[2, 1, 1], { status: "ok", total: 97, band: 5, stars: 4, missedFloor: 1, stopped: false }],
    [[2, 0, 255], { status: "ok", total: 95, band: 5, stars: 0, missedFloor: 0, stopped: true }],
    [[2, 0, 0], { status: "ok", total: 95, band: 5, stars: 0, missedFloor: 0, stopped: true }],
    [[2, 0, 2], { status: "invalid", total: 95, band: 0, stars: 0, missedFloor: -1, stopped: false }],
    [[2, 0, 9], { status: "invalid", total: 95, band: 0, stars: 0, missedFloor: -1, stopped: false }],
    [[2, 255, 2], { status: "incomplete", total: 99, band: 0, stars: 0, missedFloor: -1, stopped: false }],
    [[2, 254, 255], { status: "invalid", total: 95, band: 0, stars: 0, missedFloor: -1, stopped: false }],
    [[1, 1, 1], { status: "ok", total: 7, band: 1, stars: 1, missedFloor: -1, stopped: false }],
  ])("of the trial form for %j", (bytes, expected) => {
    expect(scorerOf(idleStop).score(Uint8Array.from(bytes))).toEqual({ ...expected, parts: [expected.total] });
  });
});

test("a criterion that depends on one the form does not have always applies", () => {
  const astray = trial({ "1.1": onlyIf("9.9", choice(labels, ["50", "năm mươi", "fifty"])) });
  const scorer = compileSet<object>(astray);
  for (const [answers, status, total] of [
    [{}, "incomplete", 0],
    [{ "1.1": 1 }, "ok", 50],
  ] as const) {
    const outcome = scorer.score(scorer.encode(answers));
    expect(outcome).toMatchObject({ status, total });
    expect(outcome).toEqual(rated(astray, answers));
  }
});

describe("score", () => {
  test("writes over the outcome it is given, whatever was there", () => {
    fc.assert(
      fc.property(setAndRow, setAndRow, ({ set, row }, other) => {
        const out = scorerOf(other.set).score(other.row);
        fc.pre(out.parts.length === set.parts.length);
        const fresh = scorerOf(set).score(row);
        expect(scorerOf(set).score(row, 0, out)).toBe(out);
        expect(out).toEqual(fresh);
      }),
    );
  });

  test("reads the row at an offset and no other byte", () => {
    const scorer = scorerOf(idleStop);
    const bytes = Uint8Array.from([255, 2, 1, 2, 255]);
    expect(scorer.score(bytes, 1)).toEqual(scorer.score(Uint8Array.from([2, 1, 2])));
    expect(bytes).toEqual(Uint8Array.from([255, 2, 1, 2, 255]));
  });
});

describe("scoreAll", () => {
  test("has a value for each sheet in every column", () => {
    const scorer = scorerOf(idleStop);
    const bytes = Uint8Array.from([2, 1, 2, 2, 0, 255, 1, 255, 2, 1, 0, 2]);
    expect(scorer.scoreAll(bytes)).toEqual({
      status: Uint8Array.of(0, 0, 1, 2),
      total: Uint16Array.of(100, 95, 9, 5),
      parts: [Uint16Array.of(100, 95, 9, 5)],
      band: Uint8Array.of(5, 5, 0, 0),
      stars: Uint8Array.of(5, 0, 0, 0),
      missedFloor: Int16Array.of(-1, 0, -1, -1),
      stopped: Uint8Array.of(0, 1, 0, 0),
    });
  });

  test("says the same as score, row by row", () => {
    const several = fc
      .constantFrom(...sets)
      .chain((set) => fc.record({ set: fc.constant(set), sheets: fc.array(anyRow(set), { maxLength: 5 }) }));
    fc.assert(
      fc.property(several, ({ set, sheets }) => {
        const own = scorerOf(set);
        const columns = own.scoreAll(Uint8Array.from(sheets.flatMap((sheet) => [...sheet])));
        expect(sheets.map((_, row) => rowOf(columns, row))).toEqual(sheets.map((sheet) => own.score(sheet)));
      }),
    );
  });

  test("fills columns it is given and leaves the rest of them alone", () => {
    const scorer = scorerOf(idleStop);
    const columns = scorer.columns(2);
    columns.total.fill(7);
    expect(scorer.scoreAll(Uint8Array.of(1, 1, 1), columns)).toBe(columns);
    expect([...columns.total]).toEqual([7, 7]);
    scorer.scoreAll(Uint8Array.of(2, 1, 1), columns);
    expect([...columns.total]).toEqual([97, 7]);
    expect(scorer.scoreAll(new Uint8Array(0)).total).toHaveLength(0);
  });

  function rowOf(columns: Columns, row: number) {
    const { status, total, parts, band, stars, missedFloor, stopped } = columns;
    return {
      status: statuses[status[row] as number],
      total: total[row],
      parts: parts.map((column) => column[row]),
      band: band[row],
      stars: stars[row],
      missedFloor: missedFloor[row],
      stopped: stopped[row] === 1,
    };
  }
});

describe("a programmer's mistake", () => {
  const width = tea.criteria.length;
  const row = new Uint8Array(width);
  const calls: Record<string, (bytes: Uint8Array, offset?: number) => unknown> = {
    encode: (bytes, offset) => scorerOf(tea).encode({}, bytes, offset),
    decode: (bytes, offset) => scorerOf(tea).decode(bytes, offset),
    pack: (bytes, offset) => scorerOf(tea).pack(bytes, offset),
    unpack: (bytes, offset) => scorerOf(tea).unpack("", bytes, offset),
    score: (bytes, offset) => scorerOf(tea).score(bytes, offset),
  };

  test.each(Object.entries(calls))("%s needs bytes and a place in them", (name, call) => {
    for (const bytes of [[], "1", null, new Uint16Array(width)]) {
      expect(() => call(untyped<Uint8Array>(bytes))).toThrow(new TypeError(`[ocop] ${name}: expected a Uint8Array`));
    }
    for (const offset of [-1, 1, 0.5, Number.NaN]) {
      expect(() => call(row, offset)).toThrow(RangeError);
    }
    expect(() => call(new Uint8Array(width - 1))).toThrow(
      new RangeError(`[ocop] ${name}: no room for ${width} bytes at 0`),
    );
    expect(() => call(new Uint8Array(width + 1), 1)).not.toThrow();
  });

  test("scoreAll needs whole rows and columns with room for them", () => {
    const scorer = scorerOf(tea);
    expect(() => scorer.scoreAll(untyped<Uint8Array>([]))).toThrow(
      new TypeError("[ocop] scoreAll: expected a Uint8Array"),
    );
    expect(() => scorer.scoreAll(new Uint8Array(width + 1))).toThrow(
      new RangeError(`[ocop] scoreAll: ${width + 1} bytes are no whole rows of ${width}`),
    );
    const noRoom = new RangeError("[ocop] scoreAll: the columns have no room for 1 sheets of 3 parts");
    expect(() => scorer.scoreAll(row, scorer.columns(0))).toThrow(noRoom);
    expect(() => scorer.scoreAll(row, { ...scorer.columns(1), stars: new Uint8Array(0) })).toThrow(noRoom);
    expect(() => scorer.scoreAll(row, { ...scorer.columns(1), parts: [] })).toThrow(noRoom);
    for (const none of [{}, { ...scorer.columns(1), stars: undefined }, { ...scorer.columns(1), parts: null }]) {
      expect(() => scorer.scoreAll(row, untyped<Columns>(none))).toThrow(noRoom);
    }
    expect(() => scorer.scoreAll(row, scorer.columns(1))).not.toThrow();
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3", 3n, null])("%s is no number of columns", (rows) => {
    expect(() => scorerOf(tea).columns(untyped<number>(rows))).toThrow(
      new RangeError(`[ocop] columns: ${rows} is not a number of sheets`),
    );
  });

  test.each([null, {}, 5])("score cannot write over %j", (out) => {
    expect(() => scorerOf(tea).score(row, 0, untyped<SheetOutcome>(out))).toThrow(
      new TypeError("[ocop] score: expected an outcome to write over"),
    );
  });

  test("compileSet needs a criteria set", () => {
    expect(() => compileSet(untyped<CriteriaSet>({}))).toThrow(
      new TypeError("[ocop] compileSet: expected a criteria set"),
    );
  });

  test("a form must fit its bytes", () => {
    const crowd = (count: number) =>
      trial(Object.fromEntries(Array.from({ length: count }, (_, index) => [`1.${index + 1}`, yesNo(labels, 1)])));
    expect(() => compileSet(crowd(127))).not.toThrow();
    expect(() => compileSet(crowd(128))).toThrow(new RangeError("[ocop] compileSet: the set has too many criteria"));
    expect(() => compileSet(trial({ "1.1": choice(labels, ...rows(35)) }))).not.toThrow();
    const tooMany = new RangeError("[ocop] compileSet: criterion 1.1 has too many levels");
    expect(() => compileSet(trial({ "1.1": choice(labels, ...rows(36)) }))).toThrow(tooMany);
    const branches = (count: number) => cases(labels, ["a", labels, ...rows(20)], ["b", labels, ...rows(count)]);
    expect(() => compileSet(trial({ "1.1": branches(15) }))).not.toThrow();
    expect(() => compileSet(trial({ "1.1": branches(16) }))).toThrow(tooMany);
    expect(() => compileSet(trial({ "1.1": ticked(labels, ...rows(5)) }))).not.toThrow();
    expect(() => compileSet(trial({ "1.1": ticked(labels, ...rows(6)) }))).toThrow(tooMany);
  });

  test("127 answers that are missing or refused are still counted apart", () => {
    const criteria = Array.from({ length: 127 }, (_, index) => [`1.${index + 1}`, yesNo(labels, 1)]);
    const many = compileSet(trial(Object.fromEntries(criteria)));
    const statusOf = (byte: number) => many.score(new Uint8Array(127).fill(byte)).status;
    expect([255, 254, 1].map(statusOf)).toEqual(["incomplete", "invalid", "ok"]);
  });
});

test("the two tourism forms of 2019 are scored each by its own marks", () => {
  for (const key of [26, "community-tourism"]) {
    const set = findSet("2019", key) as CriteriaSet;
    expect(scorerOf(set).score(scorerOf(set).encode(bestSheet(set)))).toEqual(rated(set, bestSheet(set)));
  }
});
