import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { message } from "../../src/messages/index.js";
import { addDays } from "../../src/procedure/day-arithmetic.js";
import {
  agenda,
  authorities,
  authorityFor,
  type CertificateDates,
  certificateStatus,
  currentRank,
  governingDecision,
  mayUseMark,
  nextSteps,
  renewalAct,
  restDayNote,
} from "../../src/procedure/index.js";
import { agendaItemText, agendaSource, describeFiling, describeStatus } from "../../src/procedure/messages.js";
import { act148, act1048, act2026, instruments } from "../../src/procedure/timeline/instruments.js";
import type { Recognition } from "../../src/records/recognition.js";

const statusOn = (certificate: CertificateDates, on: string) => {
  const result = certificateStatus(certificate, on);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
};
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code);
const until = (expires: string, more: object = {}) => ({ issued: addDays(expires, -1096), expires, ...more });

const RANGE = "certificate.extension-range-read";
const NEEDS = "certificate.extension-needs-filing";
const OUTSIDE = "certificate.filed-outside-window";
const LAST_DAY = "certificate.last-day-of-signing";
const BEFORE = "certificate.filed-before-rule";
const FORMER = "certificate.former-rules";
const REST = "term.ends-on-rest-day";

describe("art. 12.3: the answer says what of it is a reading", () => {
  // The day after the end; nothing filed.
  test.each([
    ["2026-05-21", "expired", []],
    ["2026-05-22", "extended", [RANGE, NEEDS]],
    ["2026-09-18", "extended", [RANGE, NEEDS]],
    ["2026-09-19", "extension-open", [RANGE, LAST_DAY]],
    ["2026-09-20", "expired", [RANGE]],
    ["2029-08-05", "expired", [RANGE]],
  ])("up to %s, nothing filed: %s", (expires, status, notes) => {
    const value = statusOn(until(expires), addDays(expires, 1));
    expect(value.status).toBe(status);
    expect(codes(value.notes).filter((code) => code !== REST)).toEqual(notes);
  });

  test("the note names the article and both ends of the range", () => {
    const [note] = statusOn(until("2026-08-20"), "2026-08-21").notes;
    expect(note).toEqual({ code: RANGE, params: { article: "12.3", from: "2026-05-22", to: "2026-09-18" } });
    expect(note && message(note, "vi")).toBe(
      "Khoản 3 Điều 12 không ghi khoảng thời gian; ở đây hiểu là áp dụng cho giấy chứng nhận hết hạn từ ngày 22/05/2026 đến hết ngày 18/09/2026",
    );
    expect(note && message(note, "en")).toBe(
      "Art. 12.3 gives no range of dates; here it is read as covering certificates that end from 2026-05-22 to 2026-09-18",
    );
  });

  // Ends 2029-08-05; filed from 2029-02-06 to 2029-04-07.
  test.each([
    ["2029-02-05", "extension-open", [RANGE, OUTSIDE]],
    ["2029-02-06", "expired", []],
    ["2029-04-07", "expired", []],
    ["2029-04-08", "extension-open", [RANGE, OUTSIDE]],
    ["2029-08-05", "extension-open", [RANGE, OUTSIDE]],
    ["2029-08-06", "expired", [RANGE]],
  ])("filed on %s, the day after 2029-08-05: %s", (renewalFiled, status, notes) => {
    const value = statusOn({ issued: "2026-08-05", renewalFiled }, "2029-08-06");
    expect(value.status).toBe(status);
    expect(codes(value.notes).filter((code) => code !== REST)).toEqual(notes);
    expect(value.extendedTo).toBeNull();
  });

  test("filed late it is open for 180 days at most, to the authority's result, and as the authority holds", () => {
    const late = { issued: "2026-08-05", renewalFiled: "2029-05-01" };
    expect(statusOn(late, "2029-08-06")).toMatchObject({ since: "2029-08-06", until: "2030-02-01", article: "12.3" });
    expect(statusOn(late, "2030-02-01").status).toBe("extension-open");
    expect(statusOn(late, "2030-02-02").status).toBe("expired");
    const result = { ...late, transition: { resultOn: "2029-09-01" } };
    expect(statusOn(result, "2029-09-01").status).toBe("extension-open");
    expect(statusOn(result, "2029-09-02").status).toBe("expired");
    const held = (applies: boolean) => statusOn({ ...late, transition: { applies } }, "2029-08-06");
    expect([held(true).status, held(false).status]).toEqual(["extended", "expired"]);
    expect([codes(held(true).notes), codes(held(false).notes)]).toEqual([[], []]);
    expect([held(true).condition, held(false).condition]).toEqual([null, null]);
  });

  test("the sentences of late filing do not say that the decision says nothing", () => {
    const late = { issued: "2026-08-05", renewalFiled: "2029-05-01" };
    const missed = renewalAct(statusOn({ issued: "2026-08-05" }, "2029-04-08"));
    const filed = renewalAct(statusOn(late, "2029-05-01"));
    const open = renewalAct(statusOn(late, "2029-08-06"));
    expect([missed?.code, filed?.code, open?.code]).toEqual([
      "renewal.missed",
      "renewal.filed-outside-window",
      "renewal.ask-authority",
    ]);
    expect(missed && message(missed, "vi")).toContain("ngoài khoản 3 Điều 12, Quyết định không quy định về nộp muộn");
    expect(filed?.article).toBe("12.3");
    expect(describeStatus(statusOn(late, "2029-08-06"), "en")).toContain("is for the authority to say");
  });

  test("without a filing the extension and the use of the mark are conditional", () => {
    const [none, filed] = [until("2026-08-20"), until("2026-08-20", { renewalFiled: "2026-06-01" })];
    expect(statusOn(none, "2026-08-21").condition).toBe("re-evaluation-filed");
    expect(statusOn(filed, "2026-08-21").condition).toBeNull();
    expect(codes(statusOn(filed, "2026-08-21").notes)).toEqual([RANGE]);
    expect(describeStatus(statusOn(none, "2026-08-21"), "vi")).toContain("nếu có hồ sơ đánh giá, phân hạng lại");
    expect(describeStatus(statusOn(filed, "2026-08-21"), "vi")).not.toContain("nếu có hồ sơ");

    const recognition: Recognition = { stars: 4, evidence: "official-news", date: "2023-08-20" };
    expect(mayUseMark([recognition], "2026-08-20")).toMatchObject({ may: true, condition: null });
    const use = mayUseMark([recognition], "2026-08-21");
    expect(use).toMatchObject({ may: true, condition: "re-evaluation-filed" });
    expect(codes(use.notes)).toEqual([RANGE, NEEDS]);
    const facts = () => ({ renewalFiled: "2026-06-01" });
    expect(mayUseMark([recognition], "2026-08-21", { facts })).toMatchObject({ may: true, condition: null });
  });

  test("where the authority holds that it runs on, it hangs on no filing: its result is awaited", () => {
    const held = statusOn(until("2026-08-20", { transition: { applies: true } }), "2026-08-21");
    expect(held).toMatchObject({ status: "extended", condition: null, notes: [] });
    expect(renewalAct(held)).toMatchObject({ code: "renewal.result-due", params: { isFiled: true } });
    const recognition: Recognition = { stars: 4, evidence: "official-news", date: "2023-08-20" };
    const facts = () => ({ transition: { applies: true } });
    expect(currentRank([recognition], "2026-08-21", { facts })).toMatchObject({ status: "extended", condition: null });
  });

  test("where it is open no rank is given, and why is said", () => {
    const recognition: Recognition = { stars: 4, evidence: "official-news", date: "2023-09-19" };
    expect(currentRank([recognition], "2026-09-19")).toMatchObject({ stars: 4 });
    expect(currentRank([recognition], "2026-09-20")).toMatchObject({ stars: null, because: "extension-open" });
    expect(currentRank([recognition], "2027-03-19")).toMatchObject({ stars: null, because: "expired" });
    expect(mayUseMark([recognition], "2026-09-20")).toMatchObject({ may: false, because: "extension-open" });
  });

  test("items of an agenda carry what the authority holds", () => {
    const kinds = (transition?: { applies: boolean }) =>
      agenda([{ issued: "2026-08-05", ...(transition && { transition }) }], "2029-08-01", "2030-12-31").items.map(
        ({ kind, date }) => [kind, date],
      );
    expect(kinds()).toEqual([["expires", "2029-08-05"]]);
    expect(kinds({ applies: true })).toEqual([
      ["expires", "2029-08-05"],
      ["extension-ends", "2030-02-01"],
    ]);
  });

  test("items of an agenda carry it", () => {
    const [expires, ends] = agenda([{ issued: "2023-08-30" }], "2026-08-01", "2027-12-31").items;
    expect([expires?.kind, codes(expires?.notes ?? [])]).toEqual(["expires", [RANGE, NEEDS]]);
    expect([ends?.kind, codes(ends?.notes ?? [])]).toEqual(["extension-ends", [RANGE, NEEDS]]);
    expect(expires && agendaItemText(expires, "en", null).description).toContain("only if a dossier is filed");
  });
});

describe("art. 12.2b: a dossier filed before 2026-05-22 names it and its last day", () => {
  // Ends 2026-08-01; the days that became its window: 2026-02-02 to 2026-04-03.
  test.each([
    ["2026-02-01", "extended", [FORMER, RANGE]],
    ["2026-02-02", "extension-open", [FORMER, RANGE, BEFORE]],
    ["2026-04-03", "extension-open", [FORMER, RANGE, BEFORE]],
    ["2026-04-04", "extended", [FORMER, RANGE]],
    ["2026-05-21", "extended", [FORMER, RANGE]],
    ["2026-05-22", "extended", [RANGE]],
  ])("filed on %s: after the end %s", (renewalFiled, status, notes) => {
    const value = statusOn(until("2026-08-01", { renewalFiled }), "2026-08-02");
    expect(value.status).toBe(status);
    expect(codes(value.notes).filter((code) => code !== REST)).toEqual(notes);
  });

  test("filed in what became the window of a certificate that ends on the day of 26/2026: it is open", () => {
    const value = statusOn(until("2026-05-22", { renewalFiled: "2026-01-10" }), "2026-05-23");
    expect(value.status).toBe("extension-open");
    expect(codes(value.notes).filter((code) => code !== REST)).toEqual([FORMER, RANGE, BEFORE]);
  });

  test("from the day of the filing on, and no longer when all is over", () => {
    const filed = until("2026-08-01", { renewalFiled: "2026-02-01" });
    expect(codes(statusOn(filed, "2026-01-31").notes)).not.toContain(FORMER);
    expect(codes(statusOn(filed, "2026-02-01").notes)).toContain(FORMER);
    expect(codes(statusOn(filed, "2027-01-28").notes)).toContain(FORMER);
    expect(codes(statusOn(filed, "2027-01-29").notes)).toEqual([RANGE]);
  });

  test("while it is valid, and on the Sunday on which the term ends", () => {
    const filed = until("2026-08-01", { renewalFiled: "2026-03-01" });
    const value = statusOn(filed, "2026-06-01");
    expect(value.renewal).toEqual({
      filed: "2026-03-01",
      time: "before-window-rule",
      formerRules: { completeBy: "2026-06-21", article: "12.2b" },
    });
    expect(value.notes).toContainEqual({
      code: FORMER,
      params: { filed: "2026-03-01", completeBy: "2026-06-21", article: "12.2b" },
    });
    expect(value.notes).toContainEqual({
      code: REST,
      params: { day: "2026-06-21", next: "2026-06-22", article: "148.5" },
    });
    expect(describeFiling(value, "vi")).toContain("21/06/2026 (điểm b khoản 2 Điều 12)");
    expect(renewalAct(value)).toMatchObject({ code: "renewal.await-former-rules", by: "2026-06-21", article: "12.2b" });
  });

  test("is not said of a certificate that ended before, nor before the filing", () => {
    expect(statusOn(until("2026-05-21", { renewalFiled: "2026-01-01" }), "2026-05-01").renewal?.formerRules).toBeNull();
    expect(codes(statusOn(until("2026-08-01", { renewalFiled: "2026-03-01" }), "2026-02-28").notes)).not.toContain(
      FORMER,
    );
  });
});

describe("Civil Code art. 148.5: a last day of rest is said to be one, and not moved", () => {
  test.each([
    ["2026-06-19", null],
    ["2026-06-20", "2026-06-22"],
    ["2026-06-21", "2026-06-22"],
    ["2026-06-22", null],
  ])("%s: %s", (day, next) => {
    expect(restDayNote(day)?.params.next ?? null).toBe(next);
  });

  test("a calendar in which nothing is ever worked is not searched without end", () => {
    expect(restDayNote("2026-06-19", () => false)?.params.day).toBe("2026-06-19");
  });

  test.each([
    ["first", undefined, []],
    ["re-evaluation", undefined, [REST]],
    ["re-evaluation", "2026-06-21", []],
    // Whether Monday is late hangs on the Civil Code; Tuesday is late in any case.
    ["re-evaluation", "2026-06-22", [REST]],
    ["re-evaluation", "2026-06-23", []],
  ] as const)("art. 12.2, %s, evaluated on %s", (kind, evaluatedOn, notes) => {
    const answer = governingDecision({ filedOn: "2026-05-04", kind, ...(evaluatedOn && { evaluatedOn }) });
    expect(answer.ok && codes(answer.value.notes)).toEqual(notes);
  });

  // 2029-04-07 and 2029-04-08 are a Saturday and a Sunday.
  test.each([
    ["2029-08-04", []],
    ["2029-08-05", [REST]],
    ["2029-08-06", [REST]],
    ["2029-08-07", []],
  ])("art. 7.6a, up to %s: the last day of the window", (expires, notes) => {
    expect(codes(statusOn(until(expires), "2029-01-01").notes)).toEqual(notes);
    const closes = agenda([until(expires)], "2029-01-01", "2029-06-01").items.find(
      ({ kind }) => kind === "window-closes",
    );
    expect(codes(closes?.notes ?? [])).toEqual(notes);
  });

  test("art. 7.6a: it is said up to that day, and where nothing is filed", () => {
    const at = (on: string, more: object = {}) => codes(statusOn(until("2029-08-05", more), on).notes);
    expect(at("2029-04-07")).toContain(REST);
    expect(at("2029-04-08")).not.toContain(REST);
    expect(at("2029-03-01", { renewalFiled: "2029-03-01" })).not.toContain(REST);
  });

  // 2027-02-13 is a Saturday: the 180th day after 2026-08-17.
  test.each([
    ["2026-08-17", {}, true],
    ["2026-08-18", {}, true],
    ["2027-02-13", {}, true],
    ["2027-02-14", {}, false],
    ["2026-08-18", { transition: { resultOn: "2026-12-05" } }, false],
  ])("art. 12.3, on %s, %j: the last day of the extension", (on, more, isSaid) => {
    const { notes } = statusOn(until("2026-08-17", more), on);
    const rests = notes.filter(({ code }) => code === REST).map(({ params }) => params);
    expect(rests).toEqual(isSaid ? [{ day: "2027-02-13", next: "2027-02-15", article: "148.5" }] : []);
  });

  test("art. 7.6g: the 45th day, by the calendar of holidays where there is one", () => {
    const step = (completeOn: string, calendar?: { holidays: string[] }) => {
      const context = { kind: "re-evaluation", since: completeOn, completeOn, ...(calendar && { calendar }) } as const;
      const answer = nextSteps("province-council", context);
      return answer.ok ? answer.value.find((each) => each.step === "evaluate-at-province") : undefined;
    };
    // 2026-08-28 is a Friday, 2026-08-29 a Saturday.
    expect(step("2026-07-14")).toMatchObject({ due: "2026-08-28", notes: [] });
    expect(step("2026-07-15")).toMatchObject({ due: "2026-08-29", notes: [{ params: { next: "2026-08-31" } }] });
    const calendar = { holidays: ["2026-08-31", "2026-09-01", "2026-09-02"] };
    expect(step("2026-07-15", calendar)).toMatchObject({ notes: [{ params: { next: "2026-09-03" } }] });
    expect(step("2026-07-18", calendar)).toMatchObject({
      due: "2026-09-01",
      notes: [{ params: { next: "2026-09-03" } }],
    });
  });
});

describe("148, 1489 and the days without districts (2025-07-01 to 2025-07-05)", () => {
  test.each([
    ["2025-06-30", false],
    ["2025-07-01", true],
    ["2025-07-05", true],
    ["2025-07-06", false],
  ])("%s: when, authorities and authorityFor say the same", (on, isWithout) => {
    const governing = governingDecision({ filedOn: "2025-06-01", kind: "first", evaluatedOn: on });
    const filed = governingDecision({ filedOn: on, kind: "first" });
    const arrangement = authorities("2023", on);
    const authority = authorityFor(3, "2023", on);
    if (!governing.ok || !filed.ok || !arrangement.ok || !authority.ok) {
      throw new Error("no answer");
    }
    const notes = isWithout ? ["authority.no-districts"] : [];
    const districts = (found: readonly { code: string }[]) =>
      codes(found).filter((code) => code.startsWith("authority"));
    expect(districts(governing.value.notes)).toEqual(notes);
    expect(districts(filed.value.notes)).toEqual(notes);
    expect(codes(arrangement.value.notes)).toEqual(notes);
    expect(authority.value.tier === null ? [authority.value.because] : []).toEqual(arrangement.value.notes);
    const threeStars = arrangement.value.tiers.filter(({ recognises }) => recognises?.stars.includes(3));
    expect(threeStars).toHaveLength(isWithout ? 0 : 1);
    expect(arrangement.value.tiers.some(({ tier }) => tier === "district")).toBe(on < "2025-07-01");
  });

  test.each([
    ["2023", "2023-02-24", "accounts"],
    ["2023", "2025-07-05", "accounts"],
    ["2023", "2025-08-01", "accounts"],
    ["2026", "2026-05-22", "text"],
  ] as const)("under %s on %s it is known from %s", (decision, on, readFrom) => {
    expect(authorities(decision, on)).toMatchObject({ ok: true, value: { readFrom } });
  });
});

describe("what is cited was law on the day", () => {
  test.each([
    // 490 says nothing that is known, 1048 in art. 1.3; 148 is second-hand.
    ["2019-08-20", "2020-01-01", null, null, false],
    ["2019-08-21", "2020-01-01", "1048/QĐ-TTg", "1.3", true],
    ["2023-02-23", "2026-02-23", "1048/QĐ-TTg", "1.3", true],
    ["2023-02-24", "2026-02-24", "148/QĐ-TTg", null, false],
    ["2023-08-20", "2026-05-21", "148/QĐ-TTg", null, false],
    ["2023-08-20", "2026-05-22", "26/2026/QĐ-TTg", "12.1", true],
    ["2026-05-22", "2026-05-22", "26/2026/QĐ-TTg", "4.3", true],
    // It had ended before 26/2026 and is none of its certificates.
    ["2020-02-04", "2023-03-01", "1048/QĐ-TTg", "1.3", true],
    ["2020-02-04", "2026-11-24", "1048/QĐ-TTg", "1.3", true],
    // Before its issue, and before 26/2026: nothing of that time speaks of it.
    ["2026-05-22", "2026-05-21", null, null, false],
  ])("art. 4.3, 12.1: issued %s, on %s: %s, %s", (issued, on, instrument, article, verified) => {
    expect(statusOn({ issued }, on)).toMatchObject({ instrument, article, verified });
  });

  test.each([
    ["2023-09-15", null, null, false],
    ["2026-05-21", null, null, false],
    ["2026-05-22", "26/2026/QĐ-TTg", "8", true],
  ])("art. 8: revoked on %s: %s", (date, instrument, article, verified) => {
    const value = statusOn({ issued: "2023-06-17", revoked: { date } }, date);
    expect(value).toMatchObject({ status: "revoked", instrument, article, verified });
    expect(agendaSource(value, "en")).not.toContain(instrument === null ? "26/2026" : "not known");
  });

  test("art. 8: it is the rule of the day of the revocation, whenever it is asked about", () => {
    const value = statusOn({ issued: "2023-06-17", revoked: { date: "2026-05-21" } }, "2026-11-24");
    expect(value).toMatchObject({ status: "revoked", since: "2026-05-21", instrument: null, article: null });
  });

  test.each([
    // To be filed by 2026-05-21, and by 2026-05-22.
    ["2023-02-04", null],
    ["2026-09-18", null],
    ["2026-09-19", { opens: "2026-03-23", closes: "2026-05-22" }],
  ])("art. 7.6a: up to %s the window is %j", (expires, window) => {
    expect(statusOn(until(expires), addDays(expires, 1)).window).toEqual(window);
  });

  test("items of an agenda", () => {
    const sources = (issued: string) =>
      agenda([{ issued }], "2019-01-01", "2040-01-01")
        .items.filter(({ kind }) => kind === "expires")
        .map(({ instrument, article, verified }) => [instrument, article, verified]);
    expect(sources("2019-08-20")).toEqual([[null, null, false]]);
    expect(sources("2020-02-04")).toEqual([["1048/QĐ-TTg", "1.3", true]]);
    expect(sources("2023-05-21")).toEqual([["148/QĐ-TTg", null, false]]);
    expect(sources("2023-05-22")).toEqual([["26/2026/QĐ-TTg", "12.1", true]]);
  });

  test("a filing of 2022 is not said to be before 26/2026, nor under its art. 12.2b", () => {
    const value = statusOn({ issued: "2020-02-04", renewalFiled: "2022-12-01" }, "2023-01-01");
    expect(describeFiling(value, "en")).toBe("The re-evaluation was filed on 2022-12-01");
    expect(renewalAct(value)).toBeNull();
    expect(value.notes).toEqual([]);
  });
});

describe("facts of law stand once", () => {
  test("days of instruments are those of the decisions, and what follows from them is reckoned right", () => {
    const replaced = (number: string) => instruments.find(({ instrument }) => instrument === number)?.ended;
    expect(addDays(act148.effective, -1)).toBe(act1048.ended);
    expect(replaced("781/QĐ-TTg")).toBe(act1048.ended);
    // Art. 11.2: 60 days.
    expect(addDays(act2026.effective, 60)).toBe(act148.ended);
    expect(replaced("1489/QĐ-TTg")).toBe(act148.ended);
    expect(decision2019.effective).toBe(act1048.effective);
    expect(decision2023.rules.earlierTiers?.[0]?.before).toBe("2025-07-06");
  });
});
