import { describe, expect, test } from "vitest";
import { tea as tea2019 } from "../../src/decisions/2019/index.js";
import { tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { notesOnSet } from "../../src/scoring/index.js";
import { scoringMessage } from "../../src/scoring/messages.js";
import { untyped } from "../support/sheets.js";

describe("notesOnSet", () => {
  test("has nothing to say of the sets of the decision in force", () => {
    expect(notesOnSet(tea)).toEqual([]);
  });

  test("781/QĐ-TTg: the minimums that are not held, for how long they were law, and for which products not", () => {
    expect(notesOnSet(tea2019)).toEqual([
      {
        code: "minimums.not-held",
        path: [],
        params: {
          instrument: "781/QĐ-TTg",
          from: "2020-06-08",
          until: "2023-02-23",
          except: tea2019.rules.unheldMinimums?.except,
        },
      },
    ]);
  });

  test("a form that is not verified says so", () => {
    expect(notesOnSet({ ...tea, verified: false })).toEqual([
      { code: "set.unverified", path: [], params: { decision: "2026", set: 11 } },
    ]);
  });

  test("of no criteria set is a programmer's mistake", () => {
    expect(() => notesOnSet(untyped<CriteriaSet>({}))).toThrow(
      new TypeError("[ocop] notesOnSet: expected a criteria set"),
    );
  });
});

describe("scoringMessage", () => {
  const missing = (path: readonly (string | number)[]) =>
    untyped<Parameters<typeof scoringMessage>[0]>({ code: "answer.missing", path, params: { criterion: "3.5" } });

  test("names criteria where the set is given", () => {
    expect(scoringMessage(missing(["answers", "3.5"]), "vi", tea)).toBe("Tiêu chí 3.5 (Sở hữu trí tuệ) chưa được chấm");
    expect(scoringMessage(missing(["answers", "3.5"]), "en")).toBe("Criterion 3.5 is not answered");
  });

  test("says whose sheet of a council it is about, counted from 1", () => {
    expect(scoringMessage(missing(["members", 1, "answers", "3.5"]), "vi")).toBe(
      "Phiếu 2: Tiêu chí 3.5 chưa được chấm",
    );
    expect(scoringMessage(missing(["members", 0, "answers", "3.5"]), "en")).toBe(
      "Sheet 1: Criterion 3.5 is not answered",
    );
  });

  test("a reason has no path", () => {
    const reason = untyped<Parameters<typeof scoringMessage>[0]>({
      code: "floor.lowered",
      params: { band: 5, stars: 4 },
    });
    expect(scoringMessage(reason, "en")).toBe("Because floors are missed, 5 stars by points become 4");
  });
});
