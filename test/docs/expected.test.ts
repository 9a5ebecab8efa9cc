import { describe, expect, test } from "vitest";
import { examplesOfGuides, examplesOfSources, stepsOf } from "./example.js";
import { isAsTold } from "./expected.js";

describe("what a comment tells of a value", () => {
  test.each([
    [12, "12"],
    ["tea", '"tea"'],
    [{ a: 1, b: [2] }, "{ a: 1, b: [2] }"],
    [{ a: 1, b: 2 }, "{ a: 1, … }"],
    [{ a: { b: 1 } }, "{ a: … }"],
    [[1, 2, 3], "[1, …]"],
    [[1, 2, 3], "[…, 3]"],
    ["BEGIN:VCALENDAR\r\nEND", '"BEGIN:…"'],
    [true, "true: it was to be filed by 2026-05-21"],
    [141, "141, of 2 members: an average of 70.5"],
    [undefined, "undefined"],
  ])("%j is %s", (value, comment) => {
    expect(isAsTold(value, comment)).toBe(true);
  });

  test.each([
    [13, "12"],
    ["teas", '"tea"'],
    [{ a: 1, b: 2 }, "{ a: 1 }"],
    [{ b: 2 }, "{ a: 1, … }"],
    [{ a: 2, b: 2 }, "{ a: 1, … }"],
    [[1, 2], "[1]"],
    [[2, 1], "[1, …]"],
    ["END", '"BEGIN:…"'],
    [false, "true: it was to be filed by 2026-05-21"],
    [null, "undefined"],
  ])("%j is not %s", (value, comment) => {
    expect(isAsTold(value, comment)).toBe(false);
  });

  test("words tell no value", () => {
    expect(isAsTold(1, "what the form says beside the criterion")).toBeUndefined();
  });
});

test("four of five comments behind an expression tell its value", () => {
  const comments = [...examplesOfSources(), ...examplesOfGuides()].flatMap(({ code }) =>
    stepsOf(code).flatMap(({ expected }) => (expected === undefined ? [] : [expected])),
  );
  const compared = comments.filter((comment) => isAsTold(undefined, comment) !== undefined);
  expect(compared.length / comments.length).toBeGreaterThan(0.8);
});
