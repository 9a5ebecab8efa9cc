import { describe, expect, it } from "vitest";
import { type RegisterRow, readRegister, withUndecidedDays } from "../../../src/exchange/register/index.js";

const [, row] = [
  ...readRegister([
    ["Tên sản phẩm", "Chủ thể", "Ngày công nhận", "Ngày hết hạn", "Ngày thành lập", "Mã số thuế"],
    ["Trà sen", "HTX Mẫu", 45_448, 46_543, "05/06/2015", 45_448],
  ]),
];

const told = (...cells: readonly string[]) => withUndecidedDays(row as RegisterRow, new Set(cells));

describe("days of which a workbook leaves open from when on they count", () => {
  it("are told at their cells, and no longer used", () => {
    const { issues, account } = told("C2", "D2");
    expect(issues).toEqual([
      { code: "register.doubtful-day", path: [2, "C"], params: { given: 45_448, why: "1904" } },
      { code: "register.doubtful-day", path: [2, "D"], params: { given: 46_543, why: "1904" } },
    ]);
    expect(account).toEqual({
      used: (row?.account.used ?? 0) - 2,
      kept: row?.account.kept,
      reported: (row?.account.reported ?? 0) + 2,
    });
  });

  it("are none in other rows, in texts and in columns that hold no days", () => {
    expect(told()).toBe(row);
    expect(told("C3", "E2", "F2", "B2")).toBe(row);
  });

  it("are told once", () => {
    const issue = { code: "register.in-future", path: [2, "C"], params: { date: "2024-06-05" } } as const;
    const future = { ...(row as RegisterRow), issues: [issue] };
    expect(withUndecidedDays(future, new Set(["C2"]))).toBe(future);
    expect(withUndecidedDays(future, new Set(["C2", "D2"])).issues.map(({ path }) => path)).toEqual([
      [2, "C"],
      [2, "D"],
    ]);
  });

  it("need a row and a set", () => {
    expect(() => withUndecidedDays(row as RegisterRow, ["C2"] as never)).toThrow(
      new TypeError("[ocop] withUndecidedDays: undecided must be a set of cells"),
    );
    for (const none of [undefined, null, {}, { cells: 7 }]) {
      expect(() => withUndecidedDays(none as never, new Set())).toThrow(
        new TypeError("[ocop] withUndecidedDays: expected a row of a register"),
      );
    }
  });
});
