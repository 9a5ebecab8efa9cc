import { describe, expect, it } from "vitest";
import { readTicks } from "../../../src/exchange/register/read-ticks.js";

const columns = [3, 4, 5].map((stars, index) => ({ index, stars }));

describe("columns such as 3 sao | 4 sao | 5 sao", () => {
  it.each([
    ...["x", "X", "xx", "v", "V", "✓", "✔", "✔️", "√", "●", "•", "*", "Có", "co", "yes", "TRUE", "1", "4", "4 sao"],
    ...[1, 4, true],
  ])("are ticked by %j", (cell) => {
    expect(readTicks([null, cell, ""], columns)).toEqual({ index: 1, value: 4 });
  });

  it.each(["", " ", "-", "--", "o", "O", "0", "không", "Khong", "no", "False", 0, false, null, undefined])(
    "are not ticked by %j",
    (cell) => {
      expect(readTicks([cell, cell, cell], columns)).toEqual({});
      expect(readTicks([cell, cell, "x"], columns)).toEqual({ index: 2, value: 5 });
    },
  );

  it.each([
    ["2", "2"],
    [3, "3"],
    ["5 sao", "5 sao"],
    ["tiềm năng", "tiềm năng"],
    ["xin cấp lại", "xin cấp lại"],
    ["có thể", "có thể"],
    [2024, "2024"],
    ["#REF!", null],
    [new Date(0), null],
    [{ formula: "A1" }, null],
  ])("have a mark that is no tick: %j", (cell, given) => {
    const issue = { code: "register.unreadable-tick", params: { given } };
    expect(readTicks(["", cell, ""], columns)).toEqual({ index: 1, issue });
    expect(readTicks(["x", cell, ""], columns)).toEqual({ index: 1, issue });
  });

  it("are ambiguous where several are ticked", () => {
    const issue = { code: "register.stars-ambiguous", params: { given: "3, 5" } };
    expect(readTicks(["x", "", "x"], columns)).toEqual({ index: 0, issue });
  });

  it.each([1, 2] as const)("may be of %d stars, which are not certified", (stars) => {
    const low = [
      { index: 0, stars },
      { index: 1, stars: 3 },
    ];
    const issue = { code: "register.stars-not-certified", params: { given: String(stars), stars } };
    expect(readTicks(["x", ""], low)).toEqual({ index: 0, issue });
    expect(readTicks(["", "x"], low)).toEqual({ index: 1, value: 3 });
  });

  it("may be cut off on the right", () => {
    expect(readTicks([], columns)).toEqual({});
    expect(readTicks(["x"], columns)).toEqual({ index: 0, value: 3 });
  });
});
