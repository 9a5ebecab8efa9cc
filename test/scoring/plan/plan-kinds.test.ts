import { describe, expect, it } from "vitest";
import { festivalAndTourismServices } from "../../../src/decisions/2019/index.js";
import { freshProduce as freshProduce2023 } from "../../../src/decisions/2023/index.js";
import { bottledWater, communityTourism, tea } from "../../../src/decisions/2026/index.js";
import type { Answer } from "../../../src/decisions/answer.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { rate } from "../../../src/scoring/index.js";
import { revokedProxy, throwingProxy } from "../../support/hostile.js";
import { type Answers, bestSheet, noneSheet, untyped } from "../../support/sheets.js";
import { allBut, planned, seventy, upgrade } from "./planned.js";

describe("cases", () => {
  const { "8": _, ...others }: Answers = { ...bestSheet(communityTourism), "1.2": 0, "2.1": 0 }; // 87 points without 8
  const plansFrom = (own: Answer) =>
    planned(communityTourism, { ...others, "8": own }, { target: 5, locked: allBut(communityTourism, "8"), plans: 4 });

  it("either can be taken where none is answered", () => {
    expect(plansFrom(0)).toEqual([" | 8:a2 = 2", " | 8:b2 = 2"]);
  });

  it("an answered one stays", () => {
    expect(plansFrom("a1")).toEqual([" | 8:a2 = 1"]);
    expect(plansFrom("b1")).toEqual([" | 8:b2 = 1"]);
  });
});

describe("ticks", () => {
  // 69 points: one box is ticked in every criterion that has boxes. The boxes of 12 give 2, 3 and 3 points.
  const ofOneTick: Answers = { ...bestSheet(festivalAndTourismServices), "1.1": 3, "1.3": 2 };
  const options = { target: 4, locked: allBut(festivalAndTourismServices, "12"), plans: 4 } as const;

  it("are added, never taken away", () => {
    expect(ofOneTick["12"]).toEqual([2]);
    expect(planned(festivalAndTourismServices, ofOneTick, options)).toEqual([" | 12:2,3 = 1", " | 12:1,2 = 1"]);
    const threeLess = { ...ofOneTick, "1.1": 1 };
    expect(planned(festivalAndTourismServices, threeLess, options)).toEqual([" | 12:1,2,3 = 2"]);
  });

  it("start from none", () => {
    const maxLevel = { "12": 2 };
    const none = { ...ofOneTick, "12": 0 };
    expect(planned(festivalAndTourismServices, none, { ...options, maxLevel })).toEqual([" | 12:1,2 = 2"]);
  });
});

describe("the product story", () => {
  // 64 points: 5.1 has 5 at most, and 5.2 and 5.3 apply only when it has some.
  const untold: Answers = { ...bestSheet(festivalAndTourismServices), "5.1": 0, "5.2": 0, "5.3": 0 };
  const locked = allBut(festivalAndTourismServices, "5.1", "5.2", "5.3");

  it("gains only with a story", () => {
    expect(planned(festivalAndTourismServices, untold, { target: 4, locked, plans: 3 })).toEqual([
      " | 5.1:4 5.2:4 = 6",
      " | 5.1:5 5.2:3 = 6",
      " | 5.1:5 5.3:2 = 6",
    ]);
    expect(upgrade(festivalAndTourismServices, untold, { target: 4, locked: [...locked, "5.1"] })).toMatchObject({
      issues: [{ code: "plan.points-out-of-reach", params: { required: 70, most: 64 } }],
    });
  });

  it("is told in the sheet that comes out, what is left unanswered as none", () => {
    const { "5.2": _, "5.3": __, ...unasked } = untold;
    const result = upgrade(festivalAndTourismServices, unasked, { target: 4, locked: [...locked, "5.3"] });
    expect(result).toMatchObject({
      value: { plan: { answers: { "5.1": 4, "5.2": 4, "5.3": 0 } }, assumedNone: [] },
    });
  });

  it("cannot have points where there is none, or none is answered", () => {
    const contradiction = [{ code: "answer.not-applicable", path: ["5.2"] }];
    const { "5.1": _, ...unasked }: Answers = { ...untold, "5.2": 4 };
    for (const answers of [unasked, { ...untold, "5.2": 4 }]) {
      expect(upgrade(festivalAndTourismServices, answers, { target: 4 })).toMatchObject({ issues: contradiction });
    }
  });

  it("is forced by a floor of a criterion that depends on it", () => {
    // 5.1 has no marks of its own; 5.2, which needs it, is marked for 3 and 4 stars.
    expect(freshProduce2023.floors.filter(({ criterion }) => criterion === "5.1")).toEqual([]);
    const result = upgrade(freshProduce2023, noneSheet(freshProduce2023), { target: 4 });
    expect(result.ok && result.value.plan.forced.map((move) => move.criterion)).toEqual(
      expect.arrayContaining(["5.1", "5.2"]),
    );
  });
});

describe("stops and grounds", () => {
  it("0 points that stop the evaluation are left, whatever the total", () => {
    const answers = { ...bestSheet(bottledWater), "6.1": 0 };
    expect(rate(bottledWater, { answers: untyped<object>(answers) }).stars).toBe(null);
    expect(planned(bottledWater, answers, { target: 3 })).toEqual(["6.1:2 |  = 1"]);
    expect(upgrade(bottledWater, answers, { target: 3, locked: ["6.1"] })).toMatchObject({
      issues: [{ code: "plan.stop-out-of-reach", params: { criterion: "6.1" } }],
    });
  });

  it.each([4, 5] as const)("no points make up for a reported ground, and none reach %i stars with it", (target) => {
    expect(upgrade(tea, seventy, { target, rejections: ["forged-dossier"] })).toMatchObject({
      issues: [{ code: "plan.ground-reported", params: { ground: "forged-dossier", effect: "reject" } }],
    });
  });

  it("an unknown ground, or a list that cannot be read, is an issue", () => {
    const codes = (rejections: unknown) => {
      const result = upgrade(tea, seventy, untyped({ target: 5, rejections }));
      return result.ok || result.issues.map(({ code }) => code);
    };
    expect(codes(["x"])).toEqual(["rejections.unknown"]);
    expect(codes(throwingList())).toEqual(["input.unreadable"]);
  });
});

describe("what is no sheet", () => {
  it.each([
    ["null", () => null, "field.wrong-type"],
    ["a number", () => 3, "field.wrong-type"],
    ["text", () => "x".repeat(10_000_000), "field.wrong-type"],
    ["a list", () => [], "field.wrong-type"],
    ["a revoked proxy", () => revokedProxy({}), "input.unreadable"],
    ["a proxy that throws", throwingProxy, "input.unreadable"],
  ])("%s is an issue", (_, answers, code) => {
    expect(upgrade(tea, answers(), { target: 3 })).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
  });

  it("faulty answers are all named", () => {
    expect(upgrade(tea, { ...seventy, "1.1": 9, x: 1 }, { target: 5 })).toMatchObject({
      issues: [
        { code: "answer.unknown-level", path: ["1.1"] },
        { code: "answer.unknown-criterion", path: ["x"] },
      ],
    });
  });

  it("no set is a programmer's mistake", () => {
    expect(() => upgrade(untyped<CriteriaSet>({}), {}, { target: 3 })).toThrow(TypeError);
  });
});

function throwingList(): unknown {
  return new Proxy(["x"], {
    get: () => {
      throw new Error("no");
    },
  });
}
