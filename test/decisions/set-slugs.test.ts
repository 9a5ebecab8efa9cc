import { expect, test } from "vitest";
import { decisions } from "../../src/decisions/index.js";
import { isSameSet } from "../../src/decisions/set-slugs.js";

const sets = decisions.flatMap(({ code, sets }) => sets.map((set) => [code, set] as const));

test.each(sets)("%s: %o is known by number and slug", (decision, set) => {
  const isOriginal = set.amendedBy === undefined;
  expect(isSameSet(decision, set.set, set.slug)).toBe(isOriginal);
  expect(isSameSet(decision, set.slug, set.slug)).toBe(true);
  const others = sets.filter(([code, other]) => code === decision && other.set !== set.set).map(([, other]) => other);
  expect(
    others.some((other) => isSameSet(decision, set.set, other.slug) || isSameSet(decision, other.set, set.slug)),
  ).toBe(false);
});

test("where the decision is not known, keys are the same when they are equal", () => {
  expect(isSameSet("2018", 1, 1)).toBe(true);
  expect(isSameSet("constructor", 1, "tea")).toBe(false);
  expect(isSameSet(undefined, "tea", "tea")).toBe(true);
  expect(isSameSet("2026", 27, 27)).toBe(true);
});
