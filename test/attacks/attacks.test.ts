import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attack, inputsOf } from "./attack.js";
import { run } from "./run.js";
import { rooms, targets } from "./targets/index.js";

/** `ATTACKS_REPLAY="rate#17"` runs one input again. */
const [replayed, seed] = process.env["ATTACKS_REPLAY"]?.split("#") ?? [];

const before = new Map<object, readonly string[]>();
const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];

beforeAll(() => {
  for (const prototype of shared) {
    before.set(prototype, Object.getOwnPropertyNames(prototype));
  }
});

afterAll(() => {
  for (const prototype of shared) {
    expect(Object.getOwnPropertyNames(prototype)).toEqual(before.get(prototype));
  }
});

if (replayed === undefined) {
  describe.each(Object.entries(rooms))("%s", (_room, members) => {
    test.each(members.map((target) => [target.name, target] as const))("%s", { timeout: 0 }, async (_name, target) => {
      expect(await attack(target)).toEqual([]);
    });
  });

  test("there are at least 200,000 inputs", () => {
    const inputs = targets.reduce((sum, target) => sum + inputsOf(target), 0);
    expect(process.env["ATTACKS"] === undefined ? inputs : 200_000).toBeGreaterThanOrEqual(200_000);
  });
} else {
  test(`${replayed} ${seed}`, async () => {
    const target = targets.find(({ name }) => name === replayed);
    expect(target && (await run(target, Number(seed)))).toEqual([]);
  });
}
