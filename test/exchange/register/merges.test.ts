import { describe, expect, it } from "vitest";
import { type MergedRange, mergeReader, rangesOf } from "../../../src/exchange/register/merges.js";
import { takeRow } from "../../../src/exchange/register/sheet-row.js";

/** What the covered cells of a table show, row by row: place, value, and the row and column it stands in. */
function coveredIn(rows: readonly (readonly unknown[])[], merges: readonly MergedRange[], firstRow = 1) {
  const read = mergeReader(rangesOf("test", merges));
  return rows.map((cells, index) =>
    [...read(takeRow(cells, firstRow + index))].map(([place, { value, row, column }]) => [place, value, row, column]),
  );
}

describe("merged cells", () => {
  it("show their value down, across and in both directions", () => {
    expect(coveredIn([["a"], [""], [null], ["b"]], ["A1:A3"])).toEqual([[], [[0, "a", 1, 0]], [[0, "a", 1, 0]], []]);
    expect(coveredIn([["a"], [], []], ["A12:A13"], 12)).toEqual([[], [[0, "a", 12, 0]], []]);
    expect(coveredIn([["a", "", ""]], ["A1:C1"])).toEqual([
      [
        [1, "a", 1, 0],
        [2, "a", 1, 0],
      ],
    ]);
    expect(coveredIn([["a", ""], []], ["A1:B2"])).toEqual([
      [[1, "a", 1, 0]],
      [
        [0, "a", 1, 0],
        [1, "a", 1, 0],
      ],
    ]);
  });

  it("may be named as SheetJS names them, and in any order", () => {
    const rows = [["a", "b"], [], ["c"], []];
    const named = coveredIn(rows, ["A1:A2", "B1:B2", "A3:A4"]);
    expect(coveredIn(rows, ["A3:A4", "b1:b2", "A1:A2"]).map((row) => row.toSorted())).toEqual(named);
    const corners = [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [2, 0, 3, 0],
    ].map(([r1 = 0, c1 = 0, r2 = 0, c2 = 0]) => ({
      s: { r: r1, c: c1 },
      e: { r: r2, c: c2 },
    }));
    expect(coveredIn(rows, corners)).toEqual(named);
  });

  it("cover no cell that has a value of its own, and nothing where they are blank", () => {
    expect(coveredIn([["a"], ["b"], [""]], ["A1:A3"])).toEqual([[], [], [[0, "a", 1, 0]]]);
    expect(coveredIn([[""], [""]], ["A1:A2"])).toEqual([[], []]);
  });

  it("keep a value of 0 and false", () => {
    expect(coveredIn([[0, false], []], ["A1:A2", "B1:B2"])).toEqual([
      [],
      [
        [0, 0, 1, 0],
        [1, false, 1, 1],
      ],
    ]);
  });

  it("stand in the sheet's own coordinates", () => {
    expect(coveredIn([["a"], []], ["A5:A6"], 5)).toEqual([[], [[0, "a", 5, 0]]]);
    expect(coveredIn([["a"], []], ["A5:A6"])).toEqual([[], []]);
  });

  it("may stand beyond column Z", () => {
    const row = [...Array.from({ length: 26 }, () => ""), "a", ""];
    expect(coveredIn([row, []], ["AA1:AB2"]).map((covered) => covered.map(([place]) => place))).toEqual([
      [27],
      [26, 27],
    ]);
  });

  it("that begin above the first row show nothing: their value was not given", () => {
    expect(coveredIn([["x"], [""]], ["A3:A6"], 4)).toEqual([[], []]);
  });

  it("cover no more columns than a register has", () => {
    expect(coveredIn([["a"]], ["A1:XFD1"])[0]?.length).toBe(256);
  });

  it.each([
    ["A1"],
    ["A1:"],
    ["1:2"],
    ["B1:A1"],
    ["A2:A1"],
    ["A0:A1"],
    ["AAAA1:AAAA2"],
    ["A1:A12345678"],
    ["$A1:A2"],
    ["2A1:A2"],
    ["A1:A2:A3"],
    [""],
    ["a b"],
  ])("%j is no range", (range) => {
    expect(() => rangesOf("readRegister", [range])).toThrow(
      new RangeError('[ocop] readRegister: a merged range must be such as "B3:E3"'),
    );
  });

  it.each([
    [null],
    [1],
    [{}],
    [{ s: { r: 0, c: 0 } }],
    [{ e: { r: 1, c: 1 } }],
    [{ s: null, e: { r: 1, c: 1 } }],
    [{ s: { r: 0, c: -1 }, e: { r: 1, c: 1 } }],
    [{ s: { r: -1, c: 0 }, e: { r: 1, c: 1 } }],
    [{ s: { r: 0, c: 2 }, e: { r: 0, c: 1 } }],
    [{ s: { r: 0.5, c: 0 }, e: { r: 1, c: 1 } }],
    [{ s: {}, e: {} }],
  ])("%j is no range either", (range) => {
    expect(() => rangesOf("readRegister", [range])).toThrow(RangeError);
  });

  it("must be a list", () => {
    expect(() => rangesOf("readRegister", "A1:B2")).toThrow(
      new TypeError("[ocop] readRegister: merges must be a list of ranges"),
    );
  });
});
