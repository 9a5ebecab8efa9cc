import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as in2019 from "../../../src/decisions/2019/index.js";
import { freshProduce as produce2023, tea as tea2023 } from "../../../src/decisions/2023/index.js";
import { coffeeAndCocoa, communityTourism, freshProduce, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { message } from "../../../src/messages/index.js";
import {
  type DossierChanges,
  dossierChanges,
  type EarlierFiling,
  type LaterFiling,
} from "../../../src/procedure/dossier/index.js";
import type { Dossier } from "../../../src/records/dossier.js";
import { documentKind } from "../../../src/records/dossier.js";
import { planUpgrade } from "../../../src/scoring/plan/index.js";
import { frozen } from "../../support/fields.js";
import { type Answers, bestSheet, noneSheet, untyped } from "../../support/sheets.js";

const ON = "2026-11-24";

function dossier(set: CriteriaSet, kind: string, documents: readonly unknown[] = [], more: object = {}): Dossier {
  return { kind, decision: set.decision, set: set.set, documents, ...more } as unknown as Dossier;
}

interface Case {
  readonly from?: CriteriaSet;
  readonly to?: CriteriaSet;
  readonly earlier?: readonly unknown[];
  readonly later?: readonly unknown[];
  readonly before?: object;
  readonly own?: object;
  readonly kind?: string;
  readonly target?: 2 | 3 | 4 | 5;
  readonly on?: string;
}

function result({
  from = tea,
  to = tea,
  earlier,
  later,
  before = {},
  own,
  kind = "upgrade",
  target = 4,
  on = ON,
}: Case) {
  return dossierChanges(
    frozen({ set: from, dossier: dossier(from, "first", earlier), ...before }),
    frozen({
      set: to,
      dossier: dossier(to, kind, later),
      ...(own !== undefined && { answers: untyped<object>(own) }),
      target,
    }),
    on,
  );
}

function changes(one: Case): DossierChanges {
  const found = result(one);
  expect(found.ok ? [] : found.issues).toEqual([]);
  return (found as Extract<typeof found, { ok: true }>).value;
}

function issues(one: Case): readonly string[] {
  const found = result(one);
  return found.ok ? [] : found.issues.map(({ code, path }) => `${code}@${path.join(".")}`);
}

const contentsOf = ({ required }: DossierChanges) =>
  Object.fromEntries(required.documents.map(({ kind, contents }) => [kind, contents]));

const filing = [{ kind: "registration-form" }, { kind: "self-assessment-report" }, { kind: "commune-report" }];
const registration = { id: "r", kind: "business-registration", number: "19A" };
const eligibility = { kind: "production-eligibility", issued: "2023-11-24", expires: "2026-11-23", criteria: ["9"] };
const best = bestSheet(tea);

describe("art. 6.1b: an upgrade", () => {
  test("has its own form and report, which shows the changes and their evidence", () => {
    const { kind, required } = changes({});
    expect(kind).toBe("upgrade");
    expect(contentsOf(changes({}))).toEqual({
      "registration-form": [],
      "self-assessment-report": ["changes", "evidence-of-changes"],
    });
    expect([required.source, required.samples, required.copies]).toEqual([
      "26/2026/QĐ-TTg, art. 6",
      5,
      { paper: 1, electronic: 1, perCouncilMember: false },
    ]);
    expect(required.documents[1]?.source).toBe("26/2026/QĐ-TTg, art. 6.1b");
    expect(changes({ from: communityTourism, to: communityTourism }).required.samples).toBe(0);
  });

  test("names each criterion that is answered otherwise, with what proves it, and says where nothing does", () => {
    const found = changes({
      before: { answers: untyped<object>({ ...best, "1.1": 1, "2.1": 1 }) },
      own: { "1.1": 3, "2.1": 2, "3.1": best["3.1"] },
      later: [
        { kind: "material-origin", criteria: ["1.1"] },
        { kind: "labour" },
        { kind: "other", name: "a", criteria: ["1.1"] },
      ],
    });
    expect(found.changes).toEqual([
      { criterion: "1.1", from: 1, to: 3, points: { before: 1, after: 3 }, evidence: [0, 2] },
      { criterion: "2.1", from: 1, to: 2, points: { before: 0, after: 1 }, evidence: [] },
    ]);
    expect(found.notes).toEqual([
      {
        code: "dossier.change-without-evidence",
        path: ["now", "answers", "2.1"],
        params: { criterion: "2.1", source: "26/2026/QĐ-TTg, art. 6.1b" },
      },
    ]);
  });
});

describe("art. 6.1c: a re-evaluation", () => {
  test("updates ten things in its report, the papers with a term among them, and is asked for no evidence of changes", () => {
    const found = changes({ kind: "re-evaluation", before: { answers: { ...best, "2.1": 1 } }, own: { "2.1": 2 } });
    expect(contentsOf(found)["self-assessment-report"]).toEqual([
      "materials",
      "technology",
      "packaging",
      "labels",
      "quality-declaration",
      "periodic-tests",
      "market",
      "output",
      "revenue",
      "time-limited-papers",
    ]);
    expect(found.changes.map(({ criterion }) => criterion)).toEqual(["2.1"]);
    expect(found.notes).toEqual([]);
  });

  test("is told which paper with a term is over and not renewed", () => {
    const one = { kind: "re-evaluation", earlier: [registration, eligibility] };
    expect(changes(one).notes).toEqual([
      {
        code: "dossier.expired-not-renewed",
        path: ["previous", "dossier", "documents", 1],
        params: { document: "production-eligibility", expires: "2026-11-23" },
      },
    ]);
    expect(changes({ ...one, later: [{ kind: "production-eligibility", issued: ON }] }).notes).toEqual([]);
    expect(changes({ ...one, later: [{ kind: "production-eligibility", issued: "2026-11-25" }] }).notes).toHaveLength(
      1,
    );
    expect(changes({ ...one, later: [{ kind: "production-eligibility", expires: "2026-11-23" }] }).notes).toHaveLength(
      1,
    );
  });
});

describe("documents of the earlier dossier", () => {
  test("papers of the procedure are written anew, the last day of evidence still counts", () => {
    const at = (on: string) => {
      const { documents, notes } = changes({ earlier: [...filing, registration, eligibility], on });
      const { valid, expired, writtenAnew } = documents;
      const lists = [valid, expired, writtenAnew].map((list) => list.map(({ index }) => index));
      return [...lists, notes.map(({ code }) => code)];
    };
    expect(at("2026-11-23")).toEqual([[3, 4], [], [0, 1, 2], []]);
    expect(at("2026-11-24")).toEqual([[3], [4], [0, 1, 2], ["dossier.expired-not-renewed"]]);
  });

  test("count from the day of their issue on", () => {
    const issued = (day: string) => issues({ earlier: [{ ...eligibility, issued: day, expires: "2027-01-01" }] });
    expect(issued(ON)).toEqual([]);
    expect(issued("2026-11-25")).toEqual(["dossier.document-not-yet-valid@previous.dossier.documents.0.issued"]);
  });

  test("are found again in the new dossier by their id, else by kind and number", () => {
    const again = (earlier: object, ...later: object[]) => {
      const { valid } = changes({ earlier: [earlier], later }).documents;
      return [valid[0]?.filedAgain, valid[0]?.sameKind];
    };
    expect(again(registration)).toEqual([null, []]);
    expect(again(registration, { kind: "labour" }, { ...registration, number: "20" })).toEqual([1, []]);
    expect(again(registration, { ...registration, id: "s" })).toEqual([null, [0]]);
    expect(again(registration, { kind: "business-registration", number: "19A" })).toEqual([0, []]);
    expect(again({ kind: "labour" }, { kind: "labour" })).toEqual([null, [0]]);
    // Only papers of no kind of their own are known by their names.
    expect(again({ kind: "labour", name: "a" }, { kind: "labour", name: "b" })).toEqual([null, [0]]);
    expect(again({ kind: "other", name: "a" }, { kind: "other", name: "b" }, { kind: "other", name: "a" })).toEqual([
      null,
      [1],
    ]);
  });

  test("prove the criteria under their numbers of now; what is no longer asked falls away", () => {
    const document = { kind: "environment", criteria: ["1.2", "3.5"] };
    const { valid } = changes({ from: produce2023, to: freshProduce, earlier: [document] }).documents;
    expect(valid[0]).toMatchObject({ criteria: ["1.3"], document, until: null });
  });

  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyDocument = fc.record(
    {
      id: fc.constantFrom("a", "b", "c", "d"),
      kind: fc.constantFrom(...documentKind.options),
      number: fc.constantFrom("1", "2"),
      issued: fc.constant("2019-05-05"),
      expires: day,
      criteria: fc.subarray(tea2023.criteria.map(({ code }) => code)),
    },
    { requiredKeys: ["kind"] },
  );

  test("nothing is lost: each stands in exactly one list, in its order, as it was", () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 12 }),
        fc.array(anyDocument, { maxLength: 6 }),
        day,
        (earlier, later, on) => {
          const now = later.map((document) => ({ ...document, criteria: [] }));
          const { documents } = changes({ from: tea2023, earlier, later: now, on });
          const lists = [documents.valid, documents.expired, documents.writtenAnew];
          const places = lists.map((list) => list.map(({ index }) => index));
          expect(places.flat().sort((one, other) => one - other)).toEqual([...earlier.keys()]);
          for (const list of places) {
            expect(list).toEqual([...list].sort((one, other) => one - other));
          }
          for (const { index, document, filedAgain, sameKind } of lists.flat()) {
            expect(document).toEqual(earlier[index]);
            expect(sameKind).not.toContain(filedAgain);
          }
          for (const { until } of documents.expired) {
            expect(until !== null && until < on).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("answers", () => {
  test("of a set of 148 are carried over to the questions of 26/2026; those of now stand before them", () => {
    const { answers, changes: changed } = changes({
      from: produce2023,
      to: freshProduce,
      before: { answers: { "1.1": 2, "1.2": 2, "5.2": 3, "9.2": 4, "3.5": 2 } },
      own: { "1.3": 3, "1.2": 1 },
    });
    expect(answers.all).toEqual({ "1.1": 2, "1.2": 1, "1.3": 3, "5.3": 2 });
    expect([answers.own, answers.carried]).toEqual([
      ["1.2", "1.3"],
      ["1.1", "5.3"],
    ]);
    expect(changed.map(({ criterion, from, to }) => [criterion, from, to])).toEqual([["1.3", 2, 3]]);
    expect(answers.open.find(({ criterion }) => criterion === "3.1")?.because).toBe("carry.not-answered");
  });

  test("of a council are those that all members gave", () => {
    const { answers } = changes({
      before: { members: [{ answers: { "1.1": 2, "2.1": 1 } }, { answers: { "1.1": 2, "2.1": 2 } }] },
    });
    expect(answers.carried).toEqual(["1.1"]);
    expect(answers.open.find(({ criterion }) => criterion === "2.1")?.because).toBe("carry.members-differ");
  });

  test("to what applies only with a story fall away with it", () => {
    const { answers } = changes({ before: { answers: best }, own: { "5.1": 0 } });
    expect(Object.hasOwn(answers.all, "5.2")).toBe(false);
    expect(answers.open).toEqual([{ criterion: "5.2", because: "carry.not-applicable" }]);
    const { "5.2": _, ...told } = untyped<Answers>(best);
    expect(changes({ before: { answers: told } }).answers.open).toEqual([
      { criterion: "5.2", because: "carry.not-answered" },
    ]);
  });

  test("that are `undefined`, as JSON has none, leave those of before as they are", () => {
    const found = changes({ before: { answers: { "1.1": 2 } }, own: { "1.1": undefined } });
    expect(found.answers).toMatchObject({ all: { "1.1": 2 }, own: [], carried: ["1.1"] });
    expect(found.changes).toEqual([]);
  });

  test("that are open are open: every criterion is own, carried or open", () => {
    const sheet = fc.constantFrom<Answers>({}, best, noneSheet(tea), { "5.1": 0 }, { "1.1": 2, "5.1": 2 });
    fc.assert(
      fc.property(sheet, sheet, (before, own) => {
        const found = result({ before: { answers: before }, own });
        if (found.ok) {
          const { own: given, carried, open } = found.value.answers;
          const all = [...given, ...carried, ...open.map(({ criterion }) => criterion)].sort();
          expect(all).toEqual(tea.criteria.map(({ code }) => code).sort());
        }
      }),
    );
  });
});

describe("art. 3.3 and annex II: what the rank lacks", () => {
  test("the points to its band, and the floors of it and of lower ranks", () => {
    const { gap } = changes({ before: { answers: untyped<object>({ ...best, "3.5": 1 }) } });
    expect(gap).toMatchObject({ target: 4, isReached: false, stars: { least: 3, most: 3 } });
    expect(gap.points.required).toBe(70);
    expect(gap.floors).toEqual({ missed: [{ criterion: "3.5", stars: 4, required: 2, got: 1 }], open: [] });
    expect(changes({ before: { answers: best } }).gap).toMatchObject({
      floors: { missed: [], open: [] },
      isReached: true,
    });
    expect(changes({ before: { answers: best }, target: 2 }).gap.points.required).toBe(30);
  });

  test("a floor that is not answered yet is told from one that is missed", () => {
    const { gap } = changes({ own: { "3.5": 0 } });
    expect(gap.floors.missed).toEqual([
      { criterion: "3.5", stars: 3, required: 1, got: 0 },
      { criterion: "3.5", stars: 4, required: 2, got: 0 },
    ]);
    expect(gap.floors.open.filter(({ criterion }) => criterion === "4.1")).toEqual([
      { criterion: "4.1", stars: 3, required: 2 },
      { criterion: "4.1", stars: 4, required: 3 },
    ]);
    expect(gap.floors.open.every(({ stars }) => stars <= gap.target)).toBe(true);
    expect(gap.points.least).toBe(0);
  });

  test("how it is reached, a plan says of the same answers", () => {
    const { answers, gap } = changes({ before: { answers: untyped<object>({ ...best, "3.5": 1 }) } });
    const plan = planUpgrade(tea, untyped<object>(answers.all), { target: gap.target });
    expect(plan.ok).toBe(true);
  });
});

describe("faults", () => {
  test("of the two filings are told at their places, all at once", () => {
    expect(
      issues({
        earlier: [
          { kind: "labour", expires: "2026-02-30", criteria: ["0.0"] },
          { kind: "story", issued: "2027-01-01" },
          7,
        ],
        later: [{ kind: "labour", issued: 5 }],
        before: { answers: { "1.1": 9 }, members: [] },
        own: { "2.1": 99, "0.1": 1 },
        kind: "first",
      }),
    ).toEqual([
      "field.wrong-type@previous.dossier.documents.2",
      "dossier.unknown-criterion@previous.dossier.documents.0.criteria.0",
      "field.not-an-option@now.dossier.kind",
      "evaluation.answers-and-members@previous",
      "date.unreal@previous.dossier.documents.0.expires",
      "field.wrong-type@now.dossier.documents.0.issued",
      "dossier.document-not-yet-valid@previous.dossier.documents.1.issued",
      "council.empty@previous.members",
      "answer.unknown-level@now.answers.2.1",
      "answer.unknown-criterion@now.answers.0.1",
    ]);
  });

  test("a dossier of another set or decision than is said, or none at all", () => {
    const named = dossierChanges(
      { set: tea, dossier: dossier(tea2023, "first") },
      { set: tea, dossier: dossier(coffeeAndCocoa, "upgrade"), target: 4 },
      ON,
    );
    expect(named.ok ? [] : named.issues.map(({ code, path }) => `${code}@${path.join(".")}`)).toEqual([
      "dossier.other-decision@previous.dossier.decision",
      "dossier.other-set@now.dossier.set",
    ]);
    const none = dossierChanges(
      untyped<EarlierFiling>({ set: tea }),
      untyped<LaterFiling>({ set: tea, dossier: "a", target: 4 }),
      ON,
    );
    expect(none.ok ? [] : none.issues.map(({ code, path }) => `${code}@${path.join(".")}`)).toEqual([
      "field.missing@previous.dossier",
      "field.wrong-type@now.dossier",
      "field.missing@now.dossier.kind",
    ]);
  });

  test("answers that are none, and those of before that the set does not permit, are told at their places", () => {
    expect(issues({ own: untyped(7) })).toEqual(["field.wrong-type@now.answers"]);
    expect(issues({ before: { answers: { "1.1": 9 } } })).toEqual(["answer.unknown-level@previous.answers.1.1"]);
  });

  test("under 490/QĐ-TTg what the producer files is not known", () => {
    const old: CriteriaSet = { ...tea, decision: "2018" };
    expect(issues({ from: old, to: old, own: best })).toEqual(["dossier.list-unknown@now.dossier.decision"]);
  });

  test("a set for other products is a doubt, not a fault", () => {
    expect(changes({ from: tea2023, to: tea }).notes).toEqual([]);
    expect(changes({ from: tea2023, to: coffeeAndCocoa }).notes).toEqual([
      { code: "dossier.sets-differ", path: ["now", "set"], params: { from: "2023/11", to: "2026/13" } },
    ]);
    expect(changes({ from: in2019.honeyProducts, to: tea }).notes).toHaveLength(1);
  });

  test("a day, a target or a set that is none is a programmer's mistake", () => {
    expect(() => result({ on: "2026-02-30" })).toThrow(/^\[ocop\] dossierChanges: on/);
    expect(() => result({ target: untyped(1) })).toThrow(/^\[ocop\] dossierChanges: target/);
    expect(() => dossierChanges(untyped<EarlierFiling>({}), untyped<LaterFiling>({ set: tea }), ON)).toThrow(
      /^\[ocop\] dossierChanges/,
    );
  });
});

test("every note has its sentence, with the criterion's name and the article", () => {
  const { notes } = changes({
    earlier: [eligibility],
    before: { answers: { ...best, "2.1": 1 } },
    own: { "2.1": 2 },
  });
  expect(notes.map((note) => message(note, "en", tea))).toEqual([
    "Certificate of production eligibility of the earlier dossier expired on 2026-11-23, and no valid one takes its place",
    expect.stringMatching(/^Criterion 2\.1 \(.+\) has another answer than before, without evidence of the change/),
  ]);
  expect(notes.map((note) => message(note, "vi", tea))[1]).toContain("điểm b khoản 1 Điều 6");
});
