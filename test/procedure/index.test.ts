import { expect, test } from "vitest";
import * as calendar from "../../src/procedure/calendar.js";
import * as procedure from "../../src/procedure/index.js";

test("ocop/procedure has the functions of all parts, and not the calendar", () => {
  expect(Object.keys(procedure).sort()).toEqual([
    "addWorkingDays",
    "agenda",
    "agendaKinds",
    "annualRounds",
    "arrangements",
    "authorities",
    "authorityFor",
    "certificateStatus",
    "checkDossier",
    "communeDeadline",
    "communeUnder1489",
    "communeUnder2026",
    "currentRank",
    "decisionInForce",
    "documentNames",
    "dossierKinds",
    "endOfTerm",
    "evidenceByCriterion",
    "evidenceGuide",
    "governingDecision",
    "instruments",
    "instrumentsInForce",
    "legalRounds",
    "markRules",
    "mayBeExtended",
    "mayUseMark",
    "nextRound",
    "nextSteps",
    "process2026",
    "rankHistory",
    "reevaluationDeadline",
    "renewalAct",
    "renewalRules",
    "renewalWindow",
    "requiredDocuments",
    "revocationAuthority",
    "revocationDeadline",
    "revocationGrounds",
    "takeStep",
    "workingDaysBetween",
  ]);
  expect(Object.keys(calendar)).toEqual(["agendaCalendar"]);
});
