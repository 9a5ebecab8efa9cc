import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Decision, Erratum } from "../../src/decisions/decision.js";

/** The form an erratum is about: a number names the original, `(781)` the set that stands beside it. */
function formOf(decision: Decision, number: number, where: string): CriteriaSet | undefined {
  return decision.find(where.endsWith("(781)") ? `${decision.code}/${number}-781` : number);
}

function criterionOf(form: CriteriaSet | undefined, where: string) {
  return form?.criteria.find(({ code }) => code === where.replace(" (781)", ""));
}

/** What an erratum takes, as a figure or name of the data: the first kind whose `applies` is true. */
const kinds: readonly {
  readonly kind: string;
  readonly applies: (erratum: Erratum) => boolean;
  readonly check: (decision: Decision, form: CriteriaSet | undefined, erratum: Erratum) => void;
}[] = [
  {
    kind: "maximum of a criterion",
    applies: ({ taken }) => /^maximum \d+$/.test(taken),
    check: (_, form, { where, printed, taken }) => {
      expect(`maximum ${criterionOf(form, where)?.max}`).toBe(taken);
      expect(printed).not.toBe(taken);
    },
  },
  {
    kind: "points of a group",
    applies: ({ where }) => where.startsWith("group "),
    check: (_, form, { where, taken }) => {
      const group = form?.parts.flatMap(({ groups }) => groups).find(({ code }) => `group ${code}` === where);
      expect(String(group?.max)).toBe(taken);
      expect(String(group?.criteria.reduce((sum, { max }) => sum + max, 0))).toBe(taken);
    },
  },
  {
    kind: "points of a part",
    applies: ({ where }) => where.startsWith("part "),
    check: (_, form, { where, printed, taken }) => {
      const part = form?.parts.find(({ code }) => `part ${code}` === where);
      expect(String(part?.max)).toBe(taken);
      expect(String(part?.groups.reduce((sum, { max }) => sum + max, 0))).toBe(taken);
      expect(form?.unverified?.en).toContain(`${where} to ${taken} instead of ${printed}`);
    },
  },
  {
    kind: "mark of a criterion",
    applies: ({ taken }) => taken === "floor: lowest level (1 point) for 4 stars",
    check: (_, form, { where }) => {
      expect(criterionOf(form, where)?.levels.map(({ points, floor }) => [points, floor])).toEqual([
        [1, 4],
        [2, undefined],
      ]);
    },
  },
  {
    kind: "restored level",
    applies: ({ taken }) => taken === "level restored",
    check: (_, form, { where, printed }) => {
      expect(printed).toBe("3-point level missing");
      expect(criterionOf(form, where)?.levels.map(({ points }) => points)).toEqual([1, 2, 3]);
    },
  },
  {
    kind: "stop at 0 points",
    applies: ({ taken }) => taken === "0 points stop the evaluation",
    check: (_, form, { where }) => {
      expect(form?.criteria.filter(({ stopIfZero }) => stopIfZero).map(({ code }) => code)).toEqual([where]);
    },
  },
  {
    kind: "name of a set",
    applies: ({ where }) => where === "name",
    check: (_, form, { printed, taken }) => {
      expect(form?.name.vi).not.toBe(printed);
      expect(form?.name.vi.endsWith(taken.replace(/^… /, ""))).toBe(true);
    },
  },
  {
    kind: "sector of a set",
    applies: ({ where }) => where === "annex I",
    check: (decision, form, { printed }) => {
      const sector = decision.classification.find(({ code }) => code === form?.sector);
      expect(`sector: ${sector?.name.en.toLowerCase()}`).toBe(printed);
    },
  },
  {
    kind: "name of a criterion",
    applies: ({ where }) => /^\d+(?:\.\d+)*(?: \(781\))?$/.test(where),
    check: (_, form, { where, taken }) => {
      expect(criterionOf(form, where)?.name.vi).toBe(taken);
    },
  },
];

const withSets = [decision2023, decision2019].flatMap((decision) =>
  decision.errata.flatMap((erratum) =>
    erratum.sets.map((set) => ({ decision, erratum, set, at: `${decision.code}/${set} ${erratum.where}` })),
  ),
);

describe("the data has what an erratum takes", () => {
  test.each(withSets)("$at: $erratum.taken", ({ decision, erratum, set }) => {
    const kind = kinds.find(({ applies }) => applies(erratum));
    expect(kind, "no kind of erratum").toBeDefined();
    const form = formOf(decision, set, erratum.where);
    expect(form).toBeDefined();
    kind?.check(decision, form, erratum);
  });

  test("every kind is in use, and errata without a set are those tested below", () => {
    const used = new Set(withSets.map(({ erratum }) => kinds.find(({ applies }) => applies(erratum))?.kind));
    expect([...used].sort()).toEqual(kinds.map(({ kind }) => kind).sort());
    const others = [decision2023, decision2019].flatMap(({ errata }) => errata.filter(({ sets }) => sets.length === 0));
    expect(others.map(({ where }) => where)).toEqual(["art. 1.2"]);
  });

  test("1048 art. 1.2: averages between whole points stay in the lower band", () => {
    const bandOf = (average: number) =>
      decision2019.rules.bands.reduce((stars, band) => (average >= band.min ? band.stars : stars), 1);
    expect([29.5, 30, 49.5, 50, 69.5, 70, 89.5, 90].map(bandOf)).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
  });

  test("no erratum stands twice for a set", () => {
    const places = withSets.map(({ at, erratum }) => `${at}: ${erratum.printed}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});

describe("points that are odd and kept as printed", () => {
  test.each([
    // Two levels of 3 points.
    ["2019", 6, "6.2", "0 1 3 3"],
    // No mark at the 3-point level between two marked ones.
    ["2023", 23, "8", "0 1 2*** 3 5*****"],
    // The mark for 3 stars one level lower than elsewhere.
    ["2023", 20, "1.1", "1*** 3 5"],
    // A level between may be missing.
    ["2023", 17, "6.2", "0 3****"],
  ])("%s, set %i, %s: %s", (code, set, criterion, printed) => {
    const decision = code === "2019" ? decision2019 : decision2023;
    const levels = criterionOf(decision.find(set), criterion)?.levels ?? [];
    expect(levels.map(({ points, floor = 0 }) => points + "*".repeat(floor)).join(" ")).toBe(printed);
    expect(decision.errata.some(({ sets, where }) => sets.includes(set) && where === criterion)).toBe(true);
  });
});

interface Reading {
  readonly where: string;
  readonly printed: string | number;
  readonly taken: string | number;
}

const facts = new URL("../../../shared/facts/", import.meta.url);

describe.skipIf(!existsSync(facts)).each([decision2023, decision2019])(
  "readings of the fact file of $code",
  (decision) => {
    test("each is an erratum with the same print and the same figure taken", () => {
      const { sets } = JSON.parse(readFileSync(new URL(`${decision.code}.json`, facts), "utf8")) as {
        readonly sets: readonly { readonly set: number; readonly readings: readonly Reading[] }[];
      };
      const readings = sets.flatMap(({ set, readings: own }) => own.map((reading) => ({ set, ...reading })));
      expect(readings.length).toBe(decision.code === "2023" ? 32 : 9);
      for (const { set, where, printed, taken } of readings) {
        const same = decision.errata.filter(
          (erratum) =>
            erratum.sets.includes(set) &&
            erratum.where === where &&
            erratum.printed === String(printed) &&
            erratum.taken === String(taken),
        );
        expect(same, `${set} ${where}`).toHaveLength(1);
      }
    });
  },
);
