import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import { decisionInForce, instruments, instrumentsInForce } from "../../../src/procedure/timeline/index.js";
import { untyped } from "../../support/sheets.js";

const numbersOn = (day: string) => instrumentsInForce(day).map(({ instrument }) => instrument);

describe("the instruments", () => {
  test.each([
    ["490/QĐ-TTg", "2018", "2018-05-07", "2020-12-31", "period", null, "high", "low"],
    ["1048/QĐ-TTg", "2019", "2019-08-21", "2023-02-23", "148/QĐ-TTg", null, "high", "high"],
    ["781/QĐ-TTg", "2019", "2020-06-08", "2023-02-23", "148/QĐ-TTg", "1048/QĐ-TTg", "high", "high"],
    ["148/QĐ-TTg", "2023", "2023-02-24", "2026-07-21", "26/2026/QĐ-TTg", null, "high", "high"],
    ["1489/QĐ-TTg", "2023", "2025-07-06", "2026-07-21", "26/2026/QĐ-TTg", "148/QĐ-TTg", "high", "high"],
    ["26/2026/QĐ-TTg", "2026", "2026-05-22", null, null, null, "high", null],
  ])("%s", (instrument, decision, effective, ended, endedBy, amends, sure, sureOfEnd) => {
    expect(instruments.find((one) => one.instrument === instrument)).toMatchObject({
      decision,
      signed: effective,
      effective,
      ended,
      endedBy,
      amends,
      confidence: { effective: sure, ended: sureOfEnd },
    });
  });

  test("stand in the order in which they took effect", () => {
    expect(instruments.map(({ instrument }) => instrument)).toEqual([
      "490/QĐ-TTg",
      "1048/QĐ-TTg",
      "781/QĐ-TTg",
      "148/QĐ-TTg",
      "1489/QĐ-TTg",
      "26/2026/QĐ-TTg",
    ]);
  });

  test("name each other: who amends is named as amending, who replaces as the end", () => {
    const links = instruments.map(({ instrument, amendedBy, replaces }) => [instrument, amendedBy, replaces]);
    expect(links).toEqual([
      ["490/QĐ-TTg", [], []],
      ["1048/QĐ-TTg", ["781/QĐ-TTg"], []],
      ["781/QĐ-TTg", [], []],
      ["148/QĐ-TTg", ["1489/QĐ-TTg"], ["1048/QĐ-TTg", "781/QĐ-TTg"]],
      ["1489/QĐ-TTg", [], []],
      ["26/2026/QĐ-TTg", [], ["148/QĐ-TTg", "1489/QĐ-TTg"]],
    ]);
  });

  test("name the article on their effect where it was read", () => {
    const named = instruments.filter(({ effectArticle }) => effectArticle !== null);
    expect(named.map(({ instrument, effectArticle }) => [instrument, effectArticle])).toEqual([
      ["1048/QĐ-TTg", "3"],
      ["26/2026/QĐ-TTg", "11.1"],
    ]);
  });

  test("26/2026 alone has a rule on dossiers under way (art. 12.2)", () => {
    expect(instruments.map(({ pending }) => pending)).toEqual([
      null,
      null,
      null,
      null,
      null,
      {
        continues: "2023",
        terms: {
          first: { days: 60, article: "12.2a" },
          upgrade: { days: 60, article: "12.2a" },
          "re-evaluation": { days: 30, article: "12.2b" },
        },
      },
    ]);
  });

  test("agree with the decision in force", () => {
    const { code, number, signed, effective } = decision2026;
    expect(instruments.at(-1)).toMatchObject({ decision: code, instrument: number, signed, effective });
  });
});

describe("in force", () => {
  test.each([
    ["1999-12-31", [], null],
    ["2018-05-06", [], null],
    ["2018-05-07", ["490/QĐ-TTg"], "2018"],
    ["2019-08-20", ["490/QĐ-TTg"], "2018"],
    ["2019-08-21", ["490/QĐ-TTg", "1048/QĐ-TTg"], "2019"],
    ["2020-06-07", ["490/QĐ-TTg", "1048/QĐ-TTg"], "2019"],
    ["2020-06-08", ["490/QĐ-TTg", "1048/QĐ-TTg", "781/QĐ-TTg"], "2019"],
    ["2020-12-31", ["490/QĐ-TTg", "1048/QĐ-TTg", "781/QĐ-TTg"], "2019"],
    ["2021-01-01", ["1048/QĐ-TTg", "781/QĐ-TTg"], "2019"],
    ["2023-02-23", ["1048/QĐ-TTg", "781/QĐ-TTg"], "2019"],
    ["2023-02-24", ["148/QĐ-TTg"], "2023"],
    ["2025-07-05", ["148/QĐ-TTg"], "2023"],
    ["2025-07-06", ["148/QĐ-TTg", "1489/QĐ-TTg"], "2023"],
    ["2026-05-21", ["148/QĐ-TTg", "1489/QĐ-TTg"], "2023"],
    ["2026-05-22", ["148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg"], "2026"],
    ["2026-07-21", ["148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg"], "2026"],
    ["2026-07-22", ["26/2026/QĐ-TTg"], "2026"],
    ["2199-12-31", ["26/2026/QĐ-TTg"], "2026"],
  ])("on %s: %j, decision %s", (day, numbers, decision) => {
    expect(numbersOn(day)).toEqual(numbers);
    expect(decisionInForce(day)).toBe(decision);
  });

  test("some decision is in force on every day since the programme began, and none is followed by an older one", () => {
    const days = fc.date({ min: new Date("2018-05-07"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [before = "", after = ""] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        const [older, newer] = [decisionInForce(before), decisionInForce(after)];
        return older !== null && newer !== null && older <= newer;
      }),
    );
  });

  test.each(["2026-02-29", "", "22/05/2026", null, 20260522])("%j is a caller's mistake", (day) => {
    expect(() => instrumentsInForce(untyped(day))).toThrow(/^\[ocop\] instrumentsInForce: on must be a day/);
    expect(() => decisionInForce(untyped(day))).toThrow(RangeError);
    expect(() => decisionInForce(untyped(day))).toThrow(/^\[ocop\] decisionInForce: on must be a day/);
  });
});
