import { requireDay } from "../../../base/day.js";
import { fieldsOf } from "../../../base/fields.js";
import type { AnyFinding, IssuePath } from "../../../base/finding.js";
import type { InputIssue } from "../../../base/input-issue.js";
import { report, reportAll } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { readFields, readOption } from "../../../base/read.js";
import { correspondingCriteria } from "../../../crosswalk/corresponding-criteria.js";
import { correspondingSets } from "../../../crosswalk/corresponding-sets.js";
import type { AnswerTypes, CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import type { Issue } from "../../../scoring/issue.js";
import type { UpgradeTarget } from "../../../scoring/plan/plan-upgrade.js";
import { requireSet } from "../../../scoring/score-sheet.js";
import { refuseOtherReference } from "../check-dossier.js";
import type { Findings } from "../check-requirements.js";
import { refuseUnknownCriteria } from "../evidence-by-criterion.js";
import type { DossierIssue, DossierIssues, DossierNote } from "../issue.js";
import { type ReadDossier, readDossier } from "../read-dossier.js";
import { type DocumentRequirements, requiredDocuments } from "../required-documents.js";
import { type SortedDocuments, sortDocuments } from "./earlier-documents.js";
import { type EarlierFiling, type LaterFiling, type LaterKind, laterKinds } from "./filing.js";
import { type AnswerChange, carriedFrom, changedAnswers, type MergedAnswers, mergeAnswers } from "./merge-answers.js";
import { type RankGap, rankGap } from "./rank-gap.js";

/** What of an earlier filing serves the next one, and what is left to do. */
export interface DossierChanges {
  readonly kind: LaterKind;
  /** Every document of the earlier dossier, in exactly one of three lists. */
  readonly documents: SortedDocuments;
  /** What the producer files now: forms, what the report must show (`contents`), samples, copies. */
  readonly required: DocumentRequirements;
  readonly answers: MergedAnswers;
  /** The criteria answered otherwise than before, with the evidence for them. */
  readonly changes: readonly AnswerChange[];
  /** What the answers lack for the rank aimed at. */
  readonly gap: RankGap;
  readonly notes: readonly (DossierNote | InputIssue<"input.more-issues">)[];
}

/**
 * What of an earlier filing serves an upgrade or a re-evaluation, so that not everything has to be written anew: which
 * documents stay valid and which ran out, what the new report must show, which answers hold, and what the rank still lacks.
 *
 * The earlier filing may be of an older decision: answers go by `carryOver` and are a start, to be looked through. Of a
 * council's sheets those answers hold that all members gave. A document is valid as long as its last day is not over;
 * whether it still shows what is asked, such as the financial statements of the last two years, is not looked at.
 * How the rank is reached at the least cost, `planUpgrade(now.set, answers.all, { target })` says; whether the new dossier
 * is complete, `checkDossier`.
 *
 * @param previous - the earlier dossier with its criteria set, and its answers or its council's members
 * @param now - the new dossier with its criteria set, the answers given so far and the stars aimed at
 * @param on - the day the documents are to be valid, `YYYY-MM-DD`
 * @returns the changes; or the issues of {@link checkDossier} about form, decision, set and criteria, those of
 *   {@link requiredDocuments}, `dossier.document-not-yet-valid`, and any `answer.*`, `answers.*`, `council.*` and
 *   `evaluation.answers-and-members`, with paths that begin with `previous` or `now`. Notes: `dossier.change-without-evidence`,
 *   `dossier.expired-not-renewed`, `dossier.sets-differ`
 * @throws RangeError when `on` is no day or the target is none; TypeError when a set is no criteria set
 * @example
 * dossierChanges(
 *   { set: tea2023, dossier: filedIn2024, answers: { "1.2": 2, "3.6": 1 } },
 *   { set: tea, dossier: { kind: "upgrade", decision: "2026", set: 11, documents: [] }, answers: { "2.1": 3 }, target: 4 },
 *   "2026-11-24",
 * );
 * // { ok: true, value: { kind: "upgrade", documents: { valid: [{ index: 2, document: { kind: "business-registration" }, … }],
 * //   expired: [ … ], writtenAnew: [ … ] }, required: { documents: [ …, { kind: "self-assessment-report",
 * //   contents: ["changes", "evidence-of-changes"], … }], … }, answers: { carried: ["1.3", …], … }, gap: { … }, … } }
 * @see 26/2026/QĐ-TTg, art. 6.1b and c, 7.5, 7.6a; for the rank art. 3.3 and annex II
 */
export function dossierChanges<A extends AnswerTypes, B extends AnswerTypes>(
  previous: EarlierFiling<A>,
  now: LaterFiling<B>,
  on: string,
): Outcome<DossierChanges, DossierIssue | InputIssue | Issue> {
  requireDay("dossierChanges", "on", on);
  const [before, after] = [fieldsOf(previous) ?? {}, fieldsOf(now) ?? {}];
  const [fromSet, toSet] = [before["set"], after["set"]] as [CriteriaSet, CriteriaSet];
  requireSet("dossierChanges", fromSet);
  requireSet("dossierChanges", toSet);
  const { target } = after;
  requireTarget(target);
  const issues: ChangeIssues = [];
  const earlier = readFiling(issues, "previous", before["dossier"], fromSet);
  const later = readFiling(issues, "now", after["dossier"], toSet);
  const kind = readOption(issues, ["now", "dossier", "kind"], later.fields?.["kind"], laterKinds);
  const own = after["answers"] === undefined ? {} : readFields(issues, ["now", "answers"], after["answers"]);
  if (before["answers"] !== undefined && before["members"] !== undefined) {
    report(issues, "evaluation.answers-and-members", ["previous"], {});
  }
  const { pairs } = correspondingCriteria(fromSet, toSet);
  const notes: Findings["notes"] = [];
  const documents = sortDocuments(
    { issues: issues as DossierIssues, notes },
    earlier.documents,
    later.documents,
    pairs,
    on,
  );
  const carried = carriedFrom(fromSet, before, toSet);
  reportAll(issues, under(before["members"] === undefined ? ["previous", "answers"] : ["previous"], carried.issues));
  const answers = mergeAnswers(toSet, own ?? {}, carried);
  const gap = rankGap(toSet, answers.all, target);
  if (!gap.ok) {
    reportAll(issues, under(["now", "answers"], gap.issues));
  }
  const required = requirementsOf(issues, kind, toSet, on);
  if (issues.length > 0 || kind === undefined || required === undefined || !gap.ok) {
    return { ok: false, issues };
  }
  const evidence = (code: string) =>
    later.documents.filter(({ criteria }) => criteria.includes(code)).map(({ index }) => index);
  const changes = changedAnswers(toSet, own ?? {}, carried, evidence);
  noteDoubts(notes, required, changes, fromSet, toSet);
  return { ok: true, value: { kind, documents, required, answers, changes, gap: gap.value, notes } };
}

type ChangeIssues = (DossierIssue | InputIssue | Issue)[];

const targets = [2, 3, 4, 5] as const satisfies readonly UpgradeTarget[];

function requireTarget(target: unknown): asserts target is UpgradeTarget {
  if (!targets.some((one) => one === target)) {
    throw new RangeError("[ocop] dossierChanges: target must be 2, 3, 4 or 5");
  }
}

/** Reads the dossier of one of the filings, and holds it against its set. */
function readFiling(issues: ChangeIssues, filing: "previous" | "now", dossier: unknown, set: CriteriaSet): ReadDossier {
  const read = readDossier(dossier);
  const found: DossierIssues = [...read.issues];
  if (read.fields !== undefined) {
    refuseOtherReference(found, read.fields, { set });
  }
  refuseUnknownCriteria(found, read.documents, set);
  reportAll(issues, under([filing, "dossier"], found));
  return read;
}

/** What the producer files now; nothing, with the issues on the list, where that cannot be said. */
function requirementsOf(
  issues: ChangeIssues,
  kind: LaterKind | undefined,
  set: CriteriaSet,
  on: string,
): DocumentRequirements | undefined {
  if (kind === undefined) {
    return undefined;
  }
  const list = requiredDocuments({ decision: set.decision, kind, stage: "producer", set, on });
  if (list.ok) {
    return list.value;
  }
  reportAll(issues, under(["now", "dossier"], list.issues));
  return undefined;
}

/** Findings at their place in the two filings. */
function under<I extends AnyFinding>(place: IssuePath, findings: readonly I[]): readonly I[] {
  return findings.map((finding) => ({ ...finding, path: [...place, ...finding.path] }));
}

/** Notes sets for other products, and changes that nothing proves where the decision asks for it. */
function noteDoubts(
  notes: Findings["notes"],
  required: DocumentRequirements,
  changes: readonly AnswerChange[],
  fromSet: CriteriaSet,
  toSet: CriteriaSet,
): void {
  const [from, to] = [setCode(fromSet), setCode(toSet)];
  const { sets = [] } = correspondingSets(fromSet, toSet.decision) ?? {};
  if (from !== to && !sets.some(({ code }) => code === to)) {
    report(notes, "dossier.sets-differ", ["now", "set"], { from, to });
  }
  const asking = required.documents.find(({ contents }) => contents.includes("evidence-of-changes"));
  for (const { criterion, evidence } of changes) {
    if (asking !== undefined && evidence.length === 0) {
      const params = { criterion, source: asking.source };
      report(notes, "dossier.change-without-evidence", ["now", "answers", criterion], params);
    }
  }
}
