import { describe, expect, test } from "vitest";
import { decisions, findSet } from "../../src/decisions/index.js";
import { parseAnswers } from "../../src/exchange/answer-string.js";
import { rate } from "../../src/scoring/index.js";
import { readVectors, type Vector } from "../support/golden.js";
import { untyped } from "../support/sheets.js";

const vectors = readVectors("2026");

function answersOf(sheet: string) {
  const parsed = parseAnswers(sheet, decisions);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.issues));
  }
  return untyped<object>(parsed.value.answers);
}

function ratingOf({ set: number, sheets }: Vector) {
  const set = findSet("2026", number);
  if (set === undefined) {
    throw new Error(`no set ${number}`);
  }
  const members = sheets.map((sheet) => ({ answers: answersOf(sheet) }));
  const [only] = members;
  return rate(set, members.length === 1 && only !== undefined ? only : { members });
}

describe.each([...new Set(vectors.map(({ set }) => set))])("law vectors of 2026/%i", (number) => {
  const own = vectors.filter(({ set }) => set === number);

  test.each(own.map((vector) => [vector.label, vector] as const))("%s", (_, vector) => {
    const rating = ratingOf(vector);
    expect(rating.issues).toEqual([]);
    expect(rating.complete).toBe(true);
    expect(rating.exact).toEqual({ sum: vector.sum, count: vector.count });
    expect(rating.band).toBe(vector.band);
    // Set 16 stops at 0 points in a sensory criterion: then there are no stars at all.
    expect(rating.stars).toBe(rating.stopped.length > 0 ? null : vector.stars);
    const missed = rating.missedFloors.map(
      ({ stars, criterion, required, got }) =>
        `${stars}:${criterion}=${Math.round(got * vector.count)}/${vector.count}<${required}`,
    );
    expect(missed).toEqual(vector.missed);
  });
});

test("the vectors cover all sets, floors, thresholds and councils", () => {
  expect(new Set(vectors.map(({ set }) => set)).size).toBe(26);
  expect(vectors.filter(({ label }) => label.endsWith("met"))).toHaveLength(575);
  expect(vectors.filter(({ label }) => label.startsWith("council of"))).toHaveLength(26 * 40);
});
