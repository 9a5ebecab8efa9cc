import { expect, test } from "vitest";
import { decision2018 } from "../src/decisions/2018/index.js";
import * as room from "../src/decisions/2026/index.js";
import { tea } from "../src/decisions/2026/index.js";
import * as door from "../src/index.js";

test("the front door holds the decision in force with each of its sets, and no other", () => {
  expect(door.decision2026).toBe(room.decision2026);
  const held = new Set<unknown>(Object.values(door));
  expect(room.sets.filter((set) => !held.has(set))).toEqual([]);
  expect(Object.keys(door).filter((name) => /^decision/.test(name))).toEqual(["decision2026"]);
});

test("what the front door names says what it is wherever it is read", () => {
  const general = ["sets", "rules", "ranks", "instrument", "errata", "classification", "decisions", "findSet", "fold"];
  expect(general.filter((name) => name in door)).toEqual([]);
});

test("490 of 2018 has no sets and no hints", () => {
  expect([decision2018.find(1), decision2018.hintFor(tea, "1.1")]).toEqual([undefined, undefined]);
});
