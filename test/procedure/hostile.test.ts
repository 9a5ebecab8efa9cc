import { describe, expect, test } from "vitest";
import { agendaCalendar } from "../../src/procedure/calendar.js";
import {
  type AgendaItem,
  agenda,
  authorityFor,
  certificateStatus,
  checkDossier,
  currentRank,
  evidenceByCriterion,
  governingDecision,
  mayUseMark,
  nextRound,
  nextSteps,
  rankHistory,
  requiredDocuments,
  takeStep,
} from "../../src/procedure/index.js";
import type { Dossier } from "../../src/records/dossier.js";
import type { Recognition } from "../../src/records/recognition.js";
import { untyped } from "../support/sheets.js";

/** What plain JSON can hold and no comparison or text survives. */
const noText = { toString: 1, valueOf: 1 };
const on = "2026-11-24";

describe("no value of a user throws", () => {
  const awards = (field: string) =>
    untyped<Recognition[]>(
      [noText, "x", null].map((value) => ({
        stars: 3,
        evidence: "official-news",
        date: "2026-08-05",
        [field]: value,
      })),
    );

  test.each(["decisionNumber", "id", "evidence", "stars", "date", "expires", "revoked"])(
    "a recognition whose %s is an object without text",
    (field) => {
      expect(() => rankHistory(awards(field))).not.toThrow();
      expect(() => currentRank(awards(field), on)).not.toThrow();
      expect(() => mayUseMark(awards(field), on)).not.toThrow();
    },
  );

  test("two recognitions of one day are told apart by texts only", () => {
    const [first, second] = [noText, "1/QĐ-UBND"].map((decisionNumber) => {
      return { stars: 3, evidence: "official-news", date: "2026-08-05", decisionNumber };
    });
    for (const [list, index] of [
      [[first, second], 0],
      [[second, first], 1],
    ] as const) {
      expect(currentRank(untyped<Recognition[]>(list), on)).toMatchObject({ stars: 3, index });
    }
  });

  test.each(["decision", "kind", "stage", "sector"])("a question about documents whose %s is no text", (field) => {
    const question = { decision: "2026", kind: "first", stage: "producer", sector: "food", [field]: noText };
    expect(requiredDocuments(untyped(question))).toMatchObject({ ok: false });
  });

  test.each([null, undefined, 7, "x", []])("requiredDocuments(%j)", (question) => {
    expect(requiredDocuments(untyped(question))).toMatchObject({ ok: false, issues: [{ path: [] }] });
  });

  test.each([
    { set: null, path: ["set"] },
    { set: { sector: noText }, path: ["set", "sector"] },
  ])("the sector of the set $set", ({ set, path }) => {
    const question = { decision: "2026", kind: "first", stage: "producer", set };
    expect(requiredDocuments(untyped(question))).toMatchObject({ ok: false, issues: [{ path }] });
  });

  test.each(["decision", "kind", "set", "documents", "samples"])("a dossier whose %s is no text", (field) => {
    const dossier = { decision: "2026", kind: "first", set: 11, documents: [], samples: 5, [field]: noText };
    expect(() =>
      checkDossier(untyped<Dossier>(dossier), { stage: "producer", sector: "food" }, on).issues.map(({ code }) => code),
    ).not.toThrow();
  });

  test("a kind that is no text is said once, and not reckoned with", () => {
    const dossier = { decision: "2026", kind: noText, set: 11, documents: [], samples: 5 };
    expect(checkDossier(untyped<Dossier>(dossier), { stage: "producer", sector: "food" }, on).issues).toEqual([
      {
        code: "field.not-an-option",
        path: ["kind"],
        params: { allowed: ["first", "upgrade", "re-evaluation"] },
      },
    ]);
  });

  test("any other question", () => {
    for (const value of [noText, null, undefined, [noText]]) {
      const any = untyped<never>(value);
      expect(() => [
        certificateStatus(any, on),
        certificateStatus(untyped({ issued: noText, revoked: { date: value }, transition: value }), on),
        governingDecision(any),
        authorityFor(any, any, on),
        nextRound(any, any, any),
        nextSteps(any, any),
        takeStep(any, any, untyped({ kind: "first", since: on, calendar: value, extraRounds: value })),
        evidenceByCriterion(any),
        agenda(any, on, on),
      ]).not.toThrow();
    }
  });
});

describe("long lists", () => {
  const many = <T>(value: T) => new Array<T>(130_000).fill(value);
  const tooLong = { code: "list.too-long", path: [], params: { most: 100_000 } };

  test("130,000 certificates and recognitions are refused, shorter lists are read", () => {
    const certificate = { id: "a", issued: "2026-08-05", stars: 3 } as const;
    expect(agenda(many(certificate), on, on).issues).toEqual([tooLong]);
    expect(agenda(many(certificate).slice(0, 2_000), "2029-08-05", "2029-08-05").items).toHaveLength(2_000);
    expect(agenda(many(certificate).slice(0, 60_000), "2026-01-01", "2030-01-01").items.length).toBeGreaterThan(
      120_000,
    );
    const recognition = untyped<Recognition>({ stars: 3, evidence: "own-claim" });
    expect(currentRank(many(recognition), on).issues).toEqual([tooLong]);
    expect(rankHistory(many(recognition).slice(0, 100_000)).leftOut).toHaveLength(100_000);
  });

  test("130,000 issues are 1,000 and one", () => {
    const { issues } = agenda(untyped(many(null).slice(0, 100_000)), on, on);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toEqual({ code: "input.more-issues", path: [], params: { listed: 1000 } });
  });

  test("documents, criteria of a set and grounds", () => {
    const dossier = untyped<Dossier>({ decision: "2026", kind: "first", set: 11, samples: 5, documents: many({}) });
    expect(checkDossier(dossier, { stage: "producer", sector: "food" }, on).issues).toEqual([
      { code: "list.too-long", path: ["documents"], params: { most: 500 } },
    ]);
    const context = untyped<never>({ kind: "first", since: on, rejections: many("x"), extraRounds: many({}) });
    expect(nextSteps("province-council", context)).toMatchObject({ ok: false });
  });
});

describe("identifiers in a calendar", () => {
  const item = (id: string): AgendaItem => {
    const [found] = agenda([{ id: "a", issued: "2026-08-05" }], "2029-08-05", "2029-08-05").items;
    return { ...found, id } as AgendaItem;
  };
  const lines = (id: string) =>
    agendaCalendar([item(id)], { stamp: on, language: "en" })
      .replaceAll("\r\n ", "")
      .split("\r\n");

  test.each([
    ["a\r\nSUMMARY:forged", "UID:expires.a\ufffd\ufffdSUMMARY:forged@ocop"],
    ["a\u2028b\u202ec\u0085", "UID:expires.a\ufffdb\ufffdc\ufffd@ocop"],
    ["a;b,c\\d", "UID:expires.a\\;b\\,c\\\\d@ocop"],
  ])("%j breaks no line and is escaped", (id, expected) => {
    expect(lines(id)).toHaveLength(lines("a").length);
    expect(lines(id)).toContain(expected);
    expect(lines(id).filter((line) => line.startsWith("SUMMARY"))).toHaveLength(1);
  });
});
