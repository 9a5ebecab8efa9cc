import { expect, test } from "vitest";
import { fitBlocks } from "../../src/cli/commands/score/fit-blocks.js";

const blocks = [["a"], ["b", "b"], ["c"], ["d", "d"], ["e"]];
const shown = (at: number, room: number) => fitBlocks(blocks, at, room, (count) => `+${count}`).join("");

test("what has room is there as a whole", () => {
  expect(shown(0, 7)).toBe("abbcdde");
  expect(fitBlocks([], 0, 5, String)).toEqual([]);
});

test("else what stands around the place, and how much is left out before and behind", () => {
  expect(shown(0, 6)).toBe("abbc+2");
  expect(shown(4, 5)).toBe("+2cdde");
  expect(shown(2, 4)).toBe("+2c+2");
  expect(shown(2, 5)).toBe("+2cdde");
  expect(shown(4, 4)).toBe("+3dde");
  expect(shown(1, 1)).toBe("+1bb+3");
});
