import { describe, expect, it, vi } from "vitest";
import {
  agency,
  type FoundTable,
  headingsAt,
  noRow,
  remembered,
  repeated,
} from "../../../src/exchange/register/find-table.js";
import { claimOf } from "../../../src/exchange/register/heading-path.js";
import type { SurveyedRow } from "../../../src/exchange/register/heading-rows.js";

function row(cells: readonly unknown[], number = 1): SurveyedRow {
  return { sheetRow: { row: number, given: cells as never, cells, isBlank: false, issues: [] }, covered: new Map() };
}

const headings = ["TT", "Tên sản phẩm", "Chủ thể", "Giá"];
const window = (cells: readonly unknown[], number = 1) => [row(cells, number), row([1, "Trà sen", "HTX Mẫu"], 2)];
const found = headingsAt(window(headings), "auto", [], claimOf) as FoundTable;

describe("headings that come again", () => {
  const top = row(headings).sheetRow;

  it("are the same table, and what is odd about them is told where they stand", () => {
    expect(found.warnings.map(({ code, path }) => [code, ...path])).toEqual([["register.unknown-heading", 1, "D"]]);
    const again = repeated({ top, found }, window(headings, 9));
    expect(again).toEqual({
      ...found,
      warnings: found.warnings.map((warning) => ({ ...warning, path: [9, "D"] })),
    });
  });

  it.each<[string, readonly unknown[]]>([
    ["other ones", ["TT", "Tên sản phẩm", "Chủ thể", "Ghi chú"]],
    ["more", [...headings, "Ghi chú"]],
    ["fewer", headings.slice(0, 3)],
    ["a product", [1, "Trà sen", "HTX Mẫu", 5]],
  ])("are not %s", (_, cells) => {
    expect(repeated({ top, found }, window(cells))).toBeUndefined();
  });

  it("are looked at anew where they take two rows, and at the end there are none", () => {
    expect(repeated({ top, found: { ...found, depth: 2 } }, window(headings))).toBeUndefined();
    expect(repeated({ top, found }, [])).toBeUndefined();
    expect(repeated({ top: noRow.sheetRow, found }, [])?.depth).toBe(1);
  });
});

describe("further headings below a table", () => {
  const below = (cells: readonly unknown[], tables = [found]) => headingsAt(window(cells), "auto", tables, claimOf);
  const others = ["Sản phẩm", "Chủ thể", "Xã"];

  it("begin with a text that is no number, and no long one", () => {
    expect(below(others)?.known).toBe(3);
    expect(below(["", null, ...others])?.known).toBe(3);
    expect(below(["1. Sản phẩm", "Chủ thể", "Xã"])).toBeUndefined();
    expect(below([" 1 Sản phẩm", "Chủ thể", "Xã"])).toBeUndefined();
    expect(below(["Sản phẩm lần 1", "Chủ thể", "Xã"])?.known).toBeGreaterThan(1);
    expect(below([2024, "Sản phẩm", "Chủ thể", "Xã"])).toBeUndefined();
    expect(headingsAt(window([2024, "Sản phẩm", "Chủ thể", "Xã"]), "auto", [], claimOf)).toBeDefined();
    expect(below([`Ghi chú${" ".repeat(54)}`, ...others])).toBeUndefined();
    expect(below([`Ghi chú${" ".repeat(53)}`, ...others])).toBeDefined();
  });

  it("are no more than a sheet has", () => {
    expect(
      below(
        others,
        Array.from({ length: 199 }, () => found),
      ),
    ).toBeDefined();
    expect(
      below(
        others,
        Array.from({ length: 200 }, () => found),
      ),
    ).toBeUndefined();
  });

  it("are the agencies' by their first columns, where the table above is", () => {
    const own = ["TT", "Tên sản phẩm", "Mục", "Loại hình"];
    expect(headingsAt(window(own), "auto", [agency()], claimOf)?.by).toBe("agency");
    expect(headingsAt(window(own), "agency", [], claimOf)).toMatchObject({ by: "agency", warnings: [] });
    expect(headingsAt(window(own), "auto", [found], claimOf)?.by).toBe("headings");
    expect(headingsAt(window(own), "headings", [agency()], claimOf)?.by).toBe("headings");
    expect(headingsAt(window(["Sản phẩm", "Chủ thể"]), "agency", [], claimOf)).toBeUndefined();
  });
});

describe("what headings claim", () => {
  it("is asked once for each, and no further than a sheet has headings", () => {
    const asked = vi.fn(claimOf);
    const claims = remembered(asked);
    for (const path of [["Chủ thể"], ["Chủ thể"], ["Công nhận", "Số"], ["Giá"], ["Giá"], ["Công nhận\nSố"]]) {
      expect(claims(path)).toEqual(claimOf(path[0] === "Công nhận\nSố" ? ["Công nhận", "Số"] : path));
    }
    expect(asked).toHaveBeenCalledTimes(3);
    for (let number = 3; number < 2000; number++) {
      claims([`x${number}`]);
    }
    asked.mockClear();
    claims(["x1999"]);
    expect(asked).not.toHaveBeenCalled();
    claims(["x2000"]);
    claims(["x2000"]);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
