import { describe, expect, test } from "vitest";
import { decision2018 } from "../../src/decisions/2018/index.js";
import { communityTourism, decision2019, minimums781, rules } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { unheldMinimumsOn } from "../../src/decisions/unheld-minimums.js";

const set = (number: number) => decision2019.find(number) as CriteriaSet;

describe("781/QĐ-TTg, section 6 of annex II of 1048: minimums that are not held", () => {
  test.each([
    ["2019-08-21", undefined],
    ["2020-06-07", undefined],
    ["2020-06-08", minimums781],
    ["2021-12-31", minimums781],
    ["2023-02-23", minimums781],
    ["2023-02-24", undefined],
  ])("on %s", (day, expected) => {
    expect(unheldMinimumsOn(set(3), day)).toBe(expected);
  });

  test("are of all groups but tourism, as first printed and as amended", () => {
    for (const each of decision2019.sets) {
      expect(unheldMinimumsOn(each, "2021-06-01"), each.slug).toBe(each.set === 26 ? undefined : minimums781);
    }
    expect(unheldMinimumsOn(communityTourism, "2021-06-01")).toBeUndefined();
  });

  test("begin with the amended tourism set and end with the day before 148", () => {
    expect(minimums781.from).toBe(decision2019.amendedSets?.[0]?.from);
    expect(minimums781.until < decision2023.effective).toBe(true);
    expect(new Date(Date.parse(minimums781.until) + 86_400_000).toISOString().slice(0, 10)).toBe(
      decision2023.effective,
    );
  });

  test("stand in the rules a set carries, and no other decision has any", () => {
    expect(rules.unheldMinimums).toBe(minimums781);
    expect(set(12).rules.unheldMinimums).toBe(minimums781);
    for (const { rules: other } of [decision2018, decision2023, decision2026]) {
      expect(other.unheldMinimums).toBeUndefined();
    }
  });

  test("no floor is made of them", () => {
    expect(decision2019.sets.flatMap(({ floors }) => floors)).toEqual([]);
  });

  test("what is known: part C of 2, 3 and 4 stars, and where it breaks off", () => {
    expect(minimums781.known.map(({ stars, part, groups = [], cut }) => [stars, part, groups.join(), cut])).toEqual([
      [2, "C", "4,5", undefined],
      [3, "C", "", undefined],
      [3, "C", "1,2,3,4", undefined],
      [3, "C", "5", undefined],
      [4, "C", "", undefined],
      [4, "C", "1,2,3,4", true],
    ]);
    expect(minimums781.unread.vi).toMatch(/phần A và phần B.*5 sao/);
    expect(minimums781.source).toMatch(/yenbai\.gov\.vn ItemID=981, an excerpt$/);
  });

  test("the note names the days and the instrument in both languages", () => {
    expect(minimums781.note.vi).toMatch(/08\/6\/2020.*23\/02\/2023.*781\/QĐ-TTg/);
    expect(minimums781.note.en).toMatch(/2020-06-08 to 2023-02-23, 781\/QĐ-TTg/);
  });

  test.each([["2021"], ["01/06/2021"], [undefined], [20210601]])("%s is not a day", (day) => {
    expect(() => unheldMinimumsOn(set(1), day as string)).toThrow(
      new RangeError("[ocop] unheldMinimumsOn: on must be a day such as 2021-06-01"),
    );
  });
});
