import { beforeAll, describe, expect, test } from "vitest";
import { decisions, findSet } from "../../src/decisions/index.js";
import { rateEvaluation } from "../../src/exchange/index.js";
import { message } from "../../src/messages/index.js";
import { agendaCalendar } from "../../src/procedure/calendar.js";
import * as procedure from "../../src/procedure/index.js";
import {
  certificateSchema,
  dossierSchema,
  formSchema,
  producerSchema,
  resolveSet,
  toEvaluation,
  validate,
} from "../../src/records/index.js";
import { rate, scoreSheet } from "../../src/scoring/index.js";
import { planCouncilUpgrade, planUpgrade } from "../../src/scoring/plan/index.js";
import { noneSheet, untyped } from "../support/sheets.js";
import { endlessList, wasReadWithoutEnd } from "./endless-list.js";
import { faultsOfFinding } from "./sentences.js";
import { sets } from "./targets/scoring.js";
import { walk } from "./walk.js";

// Inputs that broke version 0.1.0. Each stands for a class: the attacks are to find its other members.

const [tea] = sets as [(typeof sets)[number]];
const poison = () => untyped<never>(JSON.parse('{"toString":1,"valueOf":1}'));
const ON = "2026-11-24";
const farm = (name: unknown) => ({ type: "farm", name, address: { current: { province: "19" } } });
const certificate = (url: string) => ({
  stars: 4,
  issued: "2026-08-05",
  expires: "2029-08-05",
  authority: { level: "province" },
  url,
});
const recognitions = () =>
  [poison(), "1"].map((decisionNumber) =>
    untyped<never>({ stars: 4, evidence: "signed-decision", date: "2026-08-05", decisionNumber }),
  );

describe("what cannot become a text or a number does not throw", () => {
  test("L1 as the length of a text or a list of a record", () => {
    expect(validate(producerSchema, farm({ length: poison() })).ok).toBe(false);
    const dossier = { kind: "first", decision: "2026", set: 11, documents: { length: poison() } };
    expect(validate(dossierSchema, dossier).ok).toBe(false);
  });

  test("L1 in a form", () => {
    const form = formSchema(producerSchema, "vi")["~standard"];
    expect(form.validate(farm({ length: poison() })).issues).toBeDefined();
  });

  test.each([
    ["currentRank", () => procedure.currentRank(recognitions(), ON)],
    ["mayUseMark", () => procedure.mayUseMark(recognitions(), ON)],
    ["rankHistory", () => procedure.rankHistory(recognitions())],
  ])("L2 as a decision's number: %s", (_name, ask) => {
    expect(walk(ask().issues).noJson).toEqual([]);
  });

  test("L3 as the kind of a dossier", () => {
    const dossier = untyped<never>({ kind: poison(), decision: "2026", set: 11, documents: [] });
    const check = procedure.checkDossier(dossier, { stage: "producer", sector: "food" }, "2026-06-01");
    expect(check.issues.length).toBeGreaterThan(0);
    const question = { decision: "2026", kind: poison(), stage: "producer", sector: "food" } as const;
    expect(procedure.requiredDocuments(question).ok).toBe(false);
  });

  test("L3 no question at all", () => {
    expect(procedure.requiredDocuments(untyped(null)).ok).toBe(false);
  });

  test("L3 what names no set, and no record", () => {
    expect(resolveSet(untyped(null), decisions).ok).toBe(false);
    expect(rateEvaluation(toEvaluation(untyped({})), decisions).issues.length).toBeGreaterThan(0);
  });

  test("L7 a revoked proxy as ticks", () => {
    const old = untyped<typeof tea>(findSet("2019", 26));
    const ticks = old.criteria.find(({ kind }) => kind === "sum")?.code ?? "";
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(scoreSheet(old, untyped({ [ticks]: proxy })).issues.length).toBeGreaterThan(0);
  });
});

describe("a printed figure is the figure", () => {
  test("L4 2.3, the mean of ten members with 23 points", () => {
    const missed = untyped<never>({
      code: "floor.missed",
      path: [],
      params: { stars: 4, criterion: "1.1", required: 3, got: 2.3 },
    });
    expect(message(missed, "en")).toMatch(/\b2\.30?\b/);
  });

  test("L4 128.14, a sum of shares", () => {
    const shares = untyped<never>({ code: "product.material-shares-over-100", path: [], params: { total: 128.14 } });
    expect(message(shares, "en")).toContain("128.14");
  });

  test("L8 costs that overflow are no cost", () => {
    const result = planUpgrade(tea, untyped(noneSheet(tea)), { target: 4, cost: () => 1e308 });
    expect(walk(result).noJson).toEqual([]);
  });
});

describe("every sentence reads", () => {
  test("L5 a cut text does not end in half an emoji", () => {
    const { issues } = rate(tea, untyped({ answers: { [`${"x".repeat(59)}😀y`]: 1 } }));
    const unknown = issues.filter(({ code }) => code === "answer.unknown-criterion");
    expect(unknown).toHaveLength(1);
    expect(unknown.flatMap(faultsOfFinding)).toEqual([]);
  });

  test("L6 what is missing is not called undefined", () => {
    const { issues } = procedure.currentRank([untyped({ stars: 4, date: "2026-01-01" })], ON);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.flatMap(faultsOfFinding)).toEqual([]);
  });

  test("L9 an identifier does not end the line of a calendar", () => {
    const [item] = procedure.agenda([{ issued: "2026-08-05", id: "A1" }], "2026-01-01", "2030-01-01").items;
    const items = [untyped<never>({ ...item, id: "x\r\nATTACH:http://evil/" })];
    const calendar = () => agendaCalendar(items, { stamp: "2026-01-01", language: "en" });
    expect(linesOrRefusal(calendar)).not.toContainEqual(expect.stringMatching(/^ATTACH/));
  });
});

describe("what names or leads is what it looks like", () => {
  test.each(["http://user:pass@a.vn", "http://a.vn\\@evil.com", 'http://a.vn/"><script>'])("L10 %s", (url) => {
    expect(validate(certificateSchema, certificate(url)).ok).toBe(false);
  });

  test.each(["\u202eabc", "Ch\ufffd", "x\u{e0041}"])("L11 a name: %j", (name) => {
    expect(validate(producerSchema, farm(name)).ok).toBe(false);
  });
});

describe("size ends somewhere", () => {
  let council: readonly { readonly answers: never }[] = [];
  beforeAll(() => {
    const answers = untyped<never>(noneSheet(tea));
    council = Array.from({ length: 130_000 }, () => ({ answers }));
  });

  test("L12 a council of 130,000 is refused, not run out of stack with", () => {
    expect(planCouncilUpgrade(tea, council, { target: 3 }).ok).toBe(false);
  });

  test("L12 a council of 130,000 is not rated, and none of 199,999 missing members is told", () => {
    const appointed = Array.from({ length: 199_999 }, (_, index) => index);
    for (const evaluation of [{ members: council }, { members: [], appointed }]) {
      const { issues, notes, stars } = rate(tea, untyped(evaluation));
      expect(stars).toBeNull();
      expect(issues.map(({ code }) => code)).toContain("list.too-long");
      expect(notes).toEqual([]);
    }
  });

  test("L13 a list of 4,294,967,295 holes is not read to its end", () => {
    const { issues } = rate(tea, untyped({ answers: {}, rejections: endlessList() }));
    expect(wasReadWithoutEnd()).toBe(false);
    expect(issues.length).toBeGreaterThan(0);
  });
});

/** The lines of a text, or none where it is refused as a programmer's mistake. */
function linesOrRefusal(write: () => string): readonly string[] {
  try {
    return write().split("\r\n");
  } catch (error) {
    expect(String(error)).toMatch(/^(?:Range|Type)Error: \[ocop\] /);
    return [];
  }
}
