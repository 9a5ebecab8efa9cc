import { afterAll, beforeAll, expect, test } from "vitest";
import { attack } from "./attack.js";
import { run } from "./run.js";
import type { Target } from "./target.js";

/** `ATTACKS_REPLAY="rate#17"` runs one input again. */
const [replayed, seed] = process.env["ATTACKS_REPLAY"]?.split("#") ?? [];

const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];

/** Attacks the functions of rooms, a test for each. */
export function attackRooms(rooms: Readonly<Record<string, readonly Target[]>>): void {
  const before = new Map<object, readonly string[]>();
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
  const members = Object.entries(rooms).flatMap(([room, targets]) =>
    targets.map((target) => [`${room}: ${target.name}`, target] as const),
  );
  if (replayed === undefined) {
    test.each(members)("%s", { timeout: 0 }, async (_name, target) => {
      const found = await attack(target);
      expect(found, found.join("\n")).toEqual([]);
    });
  } else {
    const target = members.find(([, { name }]) => name === replayed)?.[1];
    test.skipIf(target === undefined)(`${replayed}#${seed}`, async () => {
      expect(target && (await run(target, Number(seed)))).toEqual([]);
    });
  }
}
