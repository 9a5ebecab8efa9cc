import { expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { agendaCalendar } from "../../src/procedure/calendar.js";
import {
  agenda,
  certificateStatus,
  checkDossier,
  currentRank,
  evidenceByCriterion,
  latestCertificate,
  mayPrintLabel,
  mayUseMark,
  nextSteps,
  rankHistory,
  renewalAct,
  restDayNote,
  takeStep,
} from "../../src/procedure/index.js";
import { agendaItemText, agendaSource, describeFiling, describeStatus } from "../../src/procedure/messages.js";
import type { Dossier } from "../../src/records/dossier.js";
import { untyped } from "../support/sheets.js";

const on = "2026-11-24";
const stamped = { stamp: on, language: "vi" } as const;
const dossier = untyped<Dossier>({ kind: "first", decision: "2026", set: 11, documents: [] });
const draft = { kind: "first", since: on } as const;
const none = untyped<never>(null);
const text = untyped<never>("x");

/** What a program did wrong, and what it is told. */
const mistakes: readonly (readonly [mistake: () => unknown, told: string])[] = [
  [() => agendaCalendar(none, stamped), "agendaCalendar: expected the items of an agenda"],
  [() => agendaCalendar([], none), "agendaCalendar: expected options"],
  [() => agendaCalendar([], { ...stamped, nameOf: text }), "agendaCalendar: nameOf must be a function"],
  [() => agendaCalendar([none], stamped), "agendaCalendar: expected an item of an agenda"],
  [
    () => agendaCalendar([untyped({ kind: "toString", params: {} })], stamped),
    "agendaCalendar: expected an item of an agenda",
  ],
  [() => agendaItemText(none, "vi", null), "agendaItemText: expected an item of an agenda"],
  [() => agendaItemText(untyped({ kind: "expires" }), "vi", null), "agendaItemText: expected an item of an agenda"],
  [() => agendaItemText(itemOf("C1"), untyped("fr"), null), 'agendaItemText: unknown language "fr"'],
  [() => agendaSource(none, "vi"), "agendaSource: expected the source of a rule"],
  [
    () => agendaSource({ instrument: null, article: null, verified: false }, untyped("fr")),
    'agendaSource: unknown language "fr"',
  ],
  [() => describeStatus(none, "vi"), "describeStatus: expected the standing of a certificate"],
  [
    () => describeStatus(untyped({ status: "toString" }), "vi"),
    "describeStatus: expected the standing of a certificate",
  ],
  [() => describeStatus(standing(), untyped("fr")), 'describeStatus: unknown language "fr"'],
  [() => describeFiling(text, "vi"), "describeFiling: expected the standing of a certificate"],
  [() => describeFiling(standing(), untyped("fr")), 'describeFiling: unknown language "fr"'],
  [() => renewalAct(none), "renewalAct: expected the standing of a certificate"],
  [() => restDayNote("2026-02-30"), "restDayNote: day must be a day such as 2026-05-22"],
  [() => restDayNote(on, text), "restDayNote: isWorkingDay must be a function"],
  [() => rankHistory([], none), "rankHistory: expected options"],
  [() => rankHistory([], { facts: text }), "rankHistory: facts must be a function"],
  [() => currentRank([], on, { facts: text }), "currentRank: facts must be a function"],
  [() => latestCertificate([], { facts: text }), "latestCertificate: facts must be a function"],
  [() => mayUseMark([], on, { facts: text }), "currentRank: facts must be a function"],
  [() => mayPrintLabel({ recognitions: [] }, "2026"), "mayPrintLabel: on must be a day such as 2026-05-22"],
  [() => mayPrintLabel({ recognitions: [] }, on, none), "mayPrintLabel: expected options"],
  [() => mayPrintLabel({ recognitions: [] }, on, { named: text }), "mayPrintLabel: named must be a function"],
  [
    () => mayPrintLabel({ recognitions: [none] }, on, { named: () => text }),
    "mayPrintLabel: named must give a list of names",
  ],
  [() => checkDossier(dossier, { stage: "producer", set: none }, on), "checkDossier: expected a criteria set"],
  ...[none, text, { ...tea, criteria: 3 }, { ...tea, set: "11" }, { ...tea, decision: 2026 }].map(
    (set) =>
      [() => evidenceByCriterion(dossier, untyped(set)), "evidenceByCriterion: expected a criteria set"] as const,
  ),
  [() => nextSteps("draft", draft, none), "nextSteps: expected a process"],
  [() => nextSteps("draft", draft, untyped({ steps: 1 })), "nextSteps: expected a process"],
  [() => takeStep("draft", "file", draft, none), "nextSteps: expected a process"],
];

function standing() {
  const status = certificateStatus({ issued: "2026-08-05" }, on);
  return untyped<Parameters<typeof describeStatus>[0]>(status.ok && status.value);
}

function itemOf(id: string) {
  return untyped<Parameters<typeof agendaItemText>[0]>(
    agenda([{ id, issued: "2026-08-05" }], "2029-08-05", "2029-08-05").items[0],
  );
}

test.each(mistakes)("a programmer's mistake names the function and what it needs, %#", (mistake, told) => {
  const kind = /must be a day|unknown language/.test(told) ? RangeError : TypeError;
  expect(mistake).toThrow(new kind(`[ocop] ${told}`));
});
