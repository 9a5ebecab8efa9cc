import { expect, test } from "vitest";
import { decision2018 } from "../../src/decisions/2018/index.js";
import { decision2026, tea } from "../../src/decisions/2026/index.js";
import { decisions, findDecision, findSet } from "../../src/decisions/in-force.js";

test("the front door holds the decision in force and no other", () => {
  expect(decisions).toEqual([decision2026]);
  expect(findDecision("2026")).toBe(decision2026);
  expect(findSet("2026", "tea")).toBe(tea);
  expect([findDecision("2023"), findSet("2023", "tea"), findSet("2026", 99)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("490 of 2018 has no sets and no hints", () => {
  expect([decision2018.find(1), decision2018.hintFor(tea, "1.1")]).toEqual([undefined, undefined]);
});
