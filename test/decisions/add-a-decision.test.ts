/** A new decision is data alone: no function has to know it by name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareSets } from "../../src/crosswalk/index.js";
import { decision2026, tea } from "../../src/decisions/2026/index.js";
import { formatAnswers, parseAnswers } from "../../src/exchange/index.js";
import { explainRating, message, optionsOf, planUpgrade, rate, rateEvaluation } from "../../src/index.js";
import { readWorkbook, workbookOf } from "../../src/papers/index.js";
import { bounds } from "../../src/scoring/bounds.js";
import { compileSet } from "../../src/scoring/compile/index.js";
import { untyped } from "../support/sheets.js";
import { decision2031, lotusTea } from "./made-up/decision.js";

const decisions = [decision2031, decision2026];
const answers = { "1.1": 2, "1.2": 1, "2": 1, "3": "a2" } as const;

test("its form is typed by what it prints", () => {
  expect(lotusTea.max).toBe(20);
  expect(lotusTea.floors.map(({ stars, criterion, points }) => [stars, criterion, points])).toEqual([
    [3, "1.1", 8],
    [4, "2", 6],
  ]);
  // @ts-expect-error no such level
  rate(lotusTea, { answers: { "1.1": 3 } });
  // @ts-expect-error no such criterion
  rate(lotusTea, { answers: { "9": 1 } });
});

test("it rates by its own bands and floors", () => {
  const rating = rateEvaluation({ decision: "2031", set: "lotus-tea", answers }, decisions);
  // 8 + 1 + 3 + 5 = 17 points are 4 stars by points; the scent must be strong for 4.
  expect([rating.points?.total, rating.band, rating.stars]).toEqual([17, 4, 3]);
  expect(rating.missedFloors).toEqual([{ stars: 4, criterion: "2", required: 6, got: 3 }]);
  const reasons = explainRating(lotusTea, rating).map((reason) => message(reason, "vi", lotusTea));
  expect(reasons[1]).toBe("Chưa đạt yêu cầu tối thiểu của 4 sao ở tiêu chí 2 (Hương): cần 6 điểm, được 3 điểm");
  const plan = planUpgrade(lotusTea, answers, { target: 4 });
  expect(plan.ok && plan.value.plan.answers).toMatchObject({ "2": 2 });
});

test("all that takes a form takes it", async () => {
  expect(bounds(lotusTea, {}).points).toEqual({ least: 0, most: 20 });
  expect(optionsOf(untyped(lotusTea.criteria[3])).map(({ value }) => value)).toEqual(["a1", "a2", "b1", 0]);
  expect(compileSet(lotusTea)).toBeDefined();
  const text = formatAnswers(lotusTea, answers);
  expect(text).toEqual({ ok: true, value: "OCOP:2031/01/1.1:2/1.2:1/2:1/3:a2" });
  expect(parseAnswers("OCOP:2031/01/1.1:2/1.2:1/2:1/3:a2", decisions)).toEqual({
    ok: true,
    value: { decision: "2031", set: 1, answers },
  });
  expect(compareSets(tea, lotusTea).added).toContain("2");
  const { evaluations } = await readWorkbook(await workbookOf(lotusTea, { answers: [answers] }), decisions);
  expect(evaluations[0]?.evaluation).toMatchObject({ decision: "2031", set: 1, answers });
});

test("CONTRIBUTING names the files that a decision needs, and these are there for the one in force", () => {
  const [, steps = ""] = /## Add a decision\n([\s\S]*?)(?=\n## |$)/.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  const files = [...steps.matchAll(/`((?:src|test|scripts|docs)\/[^`]*)`/g)].map(([, file = ""]) =>
    file.replace("YEAR", "2026"),
  );
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    expect(() => readFileSync(file, "utf8"), file).not.toThrow(/ENOENT/);
  }
});
