import { fieldsOf } from "../../../src/base/fields.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { agendaCalendar } from "../../../src/procedure/calendar.js";
import * as procedure from "../../../src/procedure/index.js";
import { full } from "../../support/full-records.js";
import { bestSheet } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { sets } from "./scoring.js";

const ON = "2026-11-24";
const days = (...samples: string[]) => samples.map((day) => () => [day]);
const calendar = () => ({ holidays: ["2026-09-01", "2026-09-02"], extraWorkingDays: ["2026-08-22"] });
const certificate = () => ({
  ...full.certificate(),
  revoked: { date: "2028-01-10" },
  renewalFiled: "2027-12-01",
  transition: { applies: true, resultOn: "2028-01-01" },
});
const recognitions = () => [full.recognition(), { stars: 3, evidence: "official-news", date: "2023-05-05", id: "r0" }];
const twice = () => [full.recognition(), { ...full.recognition(), id: "other", decisionNumber: "1/QĐ" }];
const statuses = ["2027-01-01", "2029-03-01", "2029-08-06"].map((on) => () => {
  const result = procedure.certificateStatus({ issued: "2026-08-05", renewalFiled: "2029-02-07" }, on);
  return result.ok ? { ...result.value } : {};
});
const context = () => ({
  kind: "first",
  since: "2026-06-20",
  stars: 4,
  total: { sum: 181, count: 2 },
  rejections: [] as string[],
  requestedOn: "2026-06-10",
  completeOn: "2026-06-18",
  expires: "2029-08-05",
  calendar: calendar(),
  extraRounds: [{ filingDeadline: "2026-11-30", lastDay: "2026-12-30" }],
});
const states = ["commune-review", "province-council", "province-decision", "sent-to-ministry", "recognised"];
const dossiers = [() => full.dossier(), () => ({ ...full.dossier(), kind: "first", documents: [] })];

/** Items of an agenda, of every kind. */
export const agendaItems = () => [
  ...procedure.agenda([{ issued: "2026-08-05", id: "A1", stars: 4 }], "2026-01-01", "2030-01-01").items,
];

const ranked = (name: string, of: (...given: never[]) => unknown, withDay: boolean): Target => ({
  name,
  of,
  whose: withDay ? ["user", "programmer", "programmer"] : ["user", "programmer"],
  samples: [recognitions, twice].map((make) => () => [make(), ...(withDay ? [ON] : []), {}]),
  handsThrough: ["recognition"],
});

const day = (name: string, of: (day: string) => unknown, share = 0.2): Target => ({
  name,
  of,
  whose: ["programmer"],
  samples: days("2026-08-05", "2028-02-29"),
  share,
});

/** The functions of `ocop/procedure` and the entries below it. */
export const procedureTargets: readonly Target[] = [
  ranked("currentRank", procedure.currentRank, true),
  ranked("mayUseMark", procedure.mayUseMark, true),
  ranked("rankHistory", procedure.rankHistory, false),
  ranked("latestCertificate", procedure.latestCertificate, false),
  {
    name: "mayPrintLabel",
    of: procedure.mayPrintLabel,
    whose: ["user", "programmer", "programmer"],
    samples: [recognitions, twice].map((make) => () => [
      { name: "Chè Tân Cương", stars: 3, recognitions: make() },
      ON,
      { named: () => ["Chè Tân Cương"] },
    ]),
  },
  {
    name: "agenda",
    of: procedure.agenda,
    whose: ["user", "programmer", "programmer"],
    samples: [() => [[certificate(), { issued: "2026-08-05", id: "A1" }], "2026-01-01", "2030-01-01"]],
    share: 0.5,
  },
  {
    name: "agendaCalendar",
    of: agendaCalendar,
    whose: ["package", "programmer"],
    samples: [() => [agendaItems(), { stamp: "2026-01-01", language: "en" }]],
    share: 0.3,
    read: linesOfCalendar,
  },
  {
    name: "agendaCalendar, names",
    of: agendaCalendar,
    call: (name: string) =>
      agendaCalendar(agendaItems().slice(0, 1), { stamp: ON, language: "vi", nameOf: () => name }),
    whose: ["user"],
    samples: [() => ["Chè Tân Cương"]],
    share: 0.5,
    read: linesOfCalendar,
  },
  {
    name: "certificateStatus",
    of: procedure.certificateStatus,
    whose: ["user", "programmer"],
    samples: [() => [certificate(), "2029-03-01"], () => [full.certificate(), "2029-03-01"]],
  },
  {
    name: "renewalAct",
    of: procedure.renewalAct,
    whose: ["package"],
    samples: statuses.map((make) => () => [make()]),
    share: 0.3,
  },
  day("endOfTerm", procedure.endOfTerm),
  day("mayBeExtended", procedure.mayBeExtended),
  day("reevaluationDeadline", procedure.reevaluationDeadline),
  day("renewalWindow", procedure.renewalWindow),
  day("revocationDeadline", procedure.revocationDeadline),
  day("decisionInForce", procedure.decisionInForce),
  day("instrumentsInForce", procedure.instrumentsInForce, 0.1),
  {
    name: "restDayNote",
    of: procedure.restDayNote,
    whose: ["programmer", "programmer"],
    samples: [() => ["2026-06-21", () => true], () => ["2026-06-20", undefined]],
    share: 0.2,
  },
  {
    name: "revocationAuthority",
    of: procedure.revocationAuthority,
    whose: ["programmer"],
    samples: [() => [4]],
    share: 0.2,
  },
  {
    name: "authorities",
    of: procedure.authorities,
    whose: ["user", "programmer"],
    samples: [() => ["2026", ON], () => ["2023", "2025-07-02"]],
    share: 0.5,
  },
  {
    name: "authorityFor",
    of: procedure.authorityFor,
    whose: ["user", "user", "programmer"],
    samples: [() => [4, "2026", ON], () => [3, "2023", "2025-07-02"]],
  },
  {
    name: "checkDossier",
    of: procedure.checkDossier,
    whose: ["user", "programmer", "programmer"],
    samples: dossiers.flatMap((make) => [
      () => [make(), { stage: "producer", sector: "drinks", decision: "2026", isInSoftware: true }, ON],
      () => [make(), { stage: "province-to-ministry", set: sets[0] }, ON],
    ]),
  },
  {
    name: "dossierChanges",
    of: procedure.dossierChanges,
    call: (from: CriteriaSet, to: CriteriaSet, previous: object, now: object, on: string) =>
      procedure.dossierChanges(
        { ...fieldsOf(previous), set: from } as procedure.EarlierFiling,
        { ...fieldsOf(now), set: to } as unknown as procedure.LaterFiling,
        on,
      ),
    whose: ["package", "package", "user", { programmers: ["target"] }, "programmer"],
    samples: sets.flatMap((set) => {
      const named = { decision: set.decision, set: set.set };
      const now = () => ({
        dossier: { ...full.dossier(), ...named, kind: "upgrade" },
        answers: { ...bestSheet(set) },
        target: 4,
      });
      return [
        () => [set, set, { dossier: { ...full.dossier(), ...named }, answers: bestSheet(set) }, now(), ON],
        () => [set, set, { dossier: { ...full.dossier(), ...named }, members: [{ answers: {} }] }, now(), ON],
      ];
    }),
    share: 0.3,
    handsThrough: ["document"],
  },
  {
    name: "evidenceByCriterion",
    of: procedure.evidenceByCriterion,
    whose: ["user", "package"],
    samples: dossiers.map((make) => () => [make(), sets[0]]),
    handsThrough: ["byCriterion", "withoutCriterion"],
  },
  {
    name: "evidenceGuide",
    of: procedure.evidenceGuide,
    whose: ["user"],
    samples: [() => ["2026"], () => ["2019"]],
    share: 0.1,
  },
  {
    name: "requiredDocuments",
    of: procedure.requiredDocuments,
    whose: [{ programmers: ["on", "set"] }],
    samples: [
      () => [{ decision: "2026", kind: "first", stage: "producer", sector: "food", on: ON }],
      () => [{ decision: "2023", kind: "upgrade", stage: "district", sector: "food" }],
    ],
  },
  {
    name: "nextSteps",
    of: procedure.nextSteps,
    whose: ["user", { programmers: ["calendar"] }],
    samples: states.map((state) => () => [state, context()]),
  },
  {
    name: "takeStep",
    of: procedure.takeStep,
    whose: ["user", "user", { programmers: ["calendar"] }],
    samples: states.map((state) => () => [state, "recognise", context()]),
  },
  {
    name: "nextSteps, its process",
    of: procedure.nextSteps,
    whose: ["user", { programmers: ["calendar"] }, "package"],
    samples: [() => ["province-decision", context(), procedure.process2026]],
    share: 0.2,
  },
  {
    name: "takeStep, its process",
    of: procedure.takeStep,
    whose: ["user", "user", { programmers: ["calendar"] }, "package"],
    samples: [() => ["province-decision", "recognise", context(), procedure.process2026]],
    share: 0.2,
  },
  {
    name: "communeDeadline",
    of: procedure.communeDeadline,
    whose: ["programmer", "programmer"],
    samples: [() => ["2026-06-01", calendar()]],
    share: 0.3,
  },
  {
    name: "addWorkingDays",
    of: procedure.addWorkingDays,
    whose: ["programmer", "programmer", "programmer"],
    samples: [() => ["2026-06-01", 15, calendar()]],
    share: 0.3,
  },
  {
    name: "workingDaysBetween",
    of: procedure.workingDaysBetween,
    whose: ["programmer", "programmer", "programmer"],
    samples: [() => ["2026-06-01", "2026-09-09", calendar()]],
    share: 0.3,
  },
  {
    name: "legalRounds",
    of: procedure.legalRounds,
    whose: ["programmer", "programmer"],
    samples: [() => ["ministry", 2027]],
    share: 0.2,
  },
  {
    name: "nextRound",
    of: procedure.nextRound,
    whose: ["user", "user", "user"],
    samples: [() => ["ministry", "2026-08-15", { extraRounds: context().extraRounds }]],
  },
  {
    name: "governingDecision",
    of: procedure.governingDecision,
    whose: ["user"],
    samples: [
      () => [{ filedOn: "2026-04-20", kind: "first", evaluatedOn: "2026-07-01" }],
      () => [{ filedOn: "2023-02-20", kind: "re-evaluation" }],
    ],
  },
];

const PROPERTIES =
  /^(?:BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|METHOD)[:;]/;

/** The unfolded lines of a calendar; a line that is no property of ours is told by a character nobody may print. */
function linesOfCalendar(text: string): readonly string[] {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map((line) => (line === "" || PROPERTIES.test(line) ? line : `\u0000${line}`));
}
