import { describe, expect, it } from "vitest";
import { readPoints } from "../../../src/exchange/register/read-points.js";

describe("readPoints", () => {
  it.each([
    [87, 87],
    [87.5, 87.5],
    ["87", 87],
    ["87,5", 87.5],
    ["87.5", 87.5],
    ["87,25", 87.25],
    ["87.333333", 87.333333],
    ["87 điểm", 87],
    ["87,5 điểm", 87.5],
    ["87đ", 87],
    ["87 Đ", 87],
    ["87/100", 87],
    ["87 /100", 87],
    [0, 0],
    ["0", 0],
    ["050", 50],
    [100, 100],
    ["100", 100],
    ["100,0 điểm", 100],
  ])("%j are %d points", (cell, value) => {
    expect(readPoints(cell)).toEqual({ value });
  });

  it.each([
    ...[100.5, 101, "100,01", "1000", -1, "-5", "87,", ",5", "87.5.1", "1.087,5"],
    ...["87-90", "87; 90", "4 sao", "87 điểm (4 sao)", "tám mươi", "điểm", "87%", "87 / 110", "87/10", "8 7", "１２"],
  ])("%j are none", (cell) => {
    const given = typeof cell === "number" ? String(cell) : cell;
    expect(readPoints(cell)).toEqual({ issue: { code: "register.unreadable-points", params: { given } } });
  });

  it("leaves blank and broken cells as they are", () => {
    expect(readPoints("")).toEqual({});
    expect(readPoints(null)).toEqual({});
    expect(readPoints("#N/A").issue?.code).toBe("register.broken-cell");
    expect(readPoints(true).issue?.code).toBe("register.not-text");
    expect(readPoints({ formula: "A1*2" }).issue?.code).toBe("register.formula-without-value");
  });
});
