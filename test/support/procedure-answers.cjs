// Prints what the built package answers over many days, and how far the local time zone is from UTC.
const [entry] = process.argv.slice(2);
const procedure = require(entry);

const DAY = 24 * 60 * 60 * 1000;
const dayAt = (index) => new Date(Date.UTC(2018, 4, 7) + index * 17 * DAY).toISOString().slice(0, 10);
const days = Array.from({ length: 240 }, (_, index) => dayAt(index));
const corners = ["2026-05-21", "2026-05-22", "2026-07-21", "2026-12-30", "2028-02-29", "2031-02-28", "2199-12-31"];
const calendar = { holidays: ["2026-09-01", "2026-09-02", "2027-01-01"], extraWorkingDays: ["2026-08-22"] };

const answers = [...days, ...corners].map((day) => ({
  day,
  governing: procedure.governingDecision({ filedOn: day, kind: "first" }),
  inForce: procedure.instrumentsInForce(day).map(({ instrument }) => instrument),
  authority: procedure.authorityFor(4, "2026", day),
  round: procedure.nextRound("ministry", day),
  commune: procedure.communeDeadline(day, calendar),
  working: procedure.workingDaysBetween(day, "2026-09-30", calendar),
  end: procedure.endOfTerm(day),
  window: procedure.renewalWindow(day),
  reevaluation: procedure.reevaluationDeadline(day),
  revocation: procedure.revocationDeadline(day),
  status: procedure.certificateStatus({ issued: "2023-08-05" }, day),
  rank: procedure.currentRank([{ stars: 4, evidence: "official-news", date: "2024-02-29" }], day),
  steps: procedure.nextSteps("commune-review", { kind: "first", since: day, calendar }),
}));
const certificates = days.map((issued, index) => ({ id: `C${index}`, stars: 3, issued }));
const agenda = procedure.agenda(certificates, "2026-01-01", "2027-12-31");

process.stdout.write(
  JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), answers: JSON.stringify({ answers, agenda }) }),
);
