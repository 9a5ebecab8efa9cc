import { expect, test } from "vitest";
import { thawed } from "../../src/base/thawed.js";

test("a frozen list gives the same elements in a list that is not frozen", () => {
  const elements = [{ code: "1.1" }, { code: "1.2" }];
  const list = Object.freeze([...elements]);
  expect(thawed(list)).toEqual(elements);
  expect(thawed(list)[1]).toBe(elements[1]);
  expect(Object.isFrozen(thawed(list))).toBe(false);
  expect(Object.isFrozen(list)).toBe(true);
});
