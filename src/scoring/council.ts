import { fieldsOf } from "../base/fields.js";
import { type IssueSink, report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import { readList, refuseKind } from "../base/read.js";
import { thawed } from "../base/thawed.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import type { Divergence, Issue, IssueList } from "./issue.js";
import { MOST_MEMBERS } from "./limits.js";
import { type Note, note, noteUnknown } from "./note.js";
import type { Policy } from "./policy.js";
import type { CouncilSummary } from "./rating.js";
import { isWithoutPoints, type Score } from "./score.js";
import { scoreAnswers } from "./score-sheet.js";

/** The sheets of a council as far as they can be read. */
export interface CouncilReading {
  readonly sheets: readonly Score[];
  /** Appointed members without a sheet. */
  readonly missing: readonly (string | number)[];
}

type Id = string | number;

/** Whether a value can tell members, or evaluations, apart. */
export const isId = (value: unknown): value is Id => typeof value === "string" || Number.isFinite(value);

/** Scores the members' sheets and checks who they are. */
export function readCouncil(
  set: CriteriaSet,
  members: unknown,
  appointed: unknown,
  issues: IssueSink<Issue>,
  notes: Note[],
): CouncilReading {
  const list = readList(issues, ["members"], members, MOST_MEMBERS);
  if (list === undefined) {
    return { sheets: [], missing: [] };
  }
  if (list.length === 0) {
    report(issues, "council.empty", ["members"], {});
  }
  const roll: Roll = { expected: readAppointed(appointed, issues), seen: new Map() };
  const sheets: Score[] = [];
  for (const [index, member] of list.entries()) {
    const path = ["members", index];
    const fields = fieldsOf(member);
    if (fields === undefined) {
      refuseKind(issues, path, "object", member);
      continue;
    }
    if (fields["id"] !== undefined && !isId(fields["id"])) {
      refuseKind(issues, [...path, "id"], "id", fields["id"]);
      continue;
    }
    const { id, answers } = fields;
    noteUnknown(fields, ["id", "answers"], path, notes);
    callMember(roll, id as Id | undefined, index, issues);
    sheets.push(scoreAnswers(set, answers, [...path, "answers"], issues));
  }
  return { sheets, missing: [...(roll.expected ?? [])].filter((id) => !roll.seen.has(id)) };
}

/** The appointed members, where they are given, and the place of each member who has a sheet. */
interface Roll {
  readonly expected: ReadonlySet<Id> | undefined;
  readonly seen: Map<Id, number>;
}

/** Refuses a second sheet of a member, and the sheet of one who was not appointed. */
function callMember({ expected, seen }: Roll, id: Id | undefined, index: number, issues: IssueSink<Issue>): void {
  if (id === undefined) {
    return;
  }
  const first = seen.get(id);
  const path = ["members", index, "id"];
  if (first !== undefined) {
    report(issues, "council.duplicate-member", path, { member: preview(id), first });
  } else {
    seen.set(id, index);
    if (expected !== undefined && !expected.has(id)) {
      report(issues, "council.not-appointed", path, { member: preview(id) });
    }
  }
}

function readAppointed(appointed: unknown, issues: IssueSink<Issue>): ReadonlySet<Id> | undefined {
  if (appointed === undefined) {
    return undefined;
  }
  const list = readList(issues, ["appointed"], appointed, MOST_MEMBERS);
  if (list === undefined) {
    return undefined;
  }
  const places = new Map<unknown, number>();
  for (const [index, id] of list.entries()) {
    const first = places.get(id);
    if (!isId(id)) {
      refuseKind(issues, ["appointed", index], "id", id);
    } else if (first !== undefined) {
      report(issues, "list.twice", ["appointed", index], { first });
    } else {
      places.set(id, index);
    }
  }
  return places.size === list.length ? new Set(places.keys() as Iterable<Id>) : undefined;
}

/** Applies quorum and divergence limit, and sums the council up. */
export function judgeCouncil(
  sheets: readonly Score[],
  missing: readonly Id[],
  { quorum, divergence }: Policy,
  issues: IssueList,
  notes: Note[],
): CouncilSummary {
  const totals = sheets.map(({ sum }) => sum);
  const present = totals.length;
  const appointed = present + missing.length;
  for (const member of missing) {
    notes.push(note("council.missing-member", ["members"], { member: preview(member) }));
  }
  if (!quorum(present, appointed)) {
    report(issues, "council.no-quorum", ["members"], { present, appointed });
  }
  for (const pair of divergentPairs(totals, divergence.limit)) {
    if (divergence.action === "block") {
      report(issues, "council.divergence-blocks", ["members"], pair);
    } else {
      notes.push(note("council.divergent", ["members"], pair));
    }
  }
  const [lowest, highest] = rangeOf(totals);
  return { totals, spread: highest - lowest, missing };
}

function rangeOf(totals: readonly number[]): readonly [lowest: number, highest: number] {
  const sorted = totals.toSorted((one, other) => one - other);
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

const MOST_PAIRS = 1000;

/**
 * The pairs of members whose totals differ by more than the limit, in the members' order; the first 1,000.
 *
 * A member near enough to both the highest and the lowest total is in no pair and is passed over, so the work stays
 * in proportion to the members and the pairs found.
 */
export function divergentPairs(totals: readonly number[], limit: number): Divergence[] {
  const [lowest, highest] = rangeOf(totals);
  const pairs: Divergence[] = [];
  for (const [one, total] of totals.entries()) {
    if (total - lowest <= limit && highest - total <= limit) {
      continue;
    }
    for (let other = one + 1; other < totals.length && pairs.length < MOST_PAIRS; other++) {
      const second = totals[other] as number;
      const difference = Math.abs(total - second);
      if (difference > limit) {
        pairs.push({ members: [one, other], totals: [total, second], difference, limit });
      }
    }
  }
  return pairs;
}

/** The criteria whose 0 points stop the evaluation, and a note where only some members gave 0. */
export function stoppedCriteria(
  set: CriteriaSet,
  sheets: readonly Score[],
  notes: Note[],
): { readonly criterion: string }[] {
  const stopped: { readonly criterion: string }[] = [];
  const form = thawed(set.criteria);
  for (let index = 0; index < form.length; index++) {
    const { code, stopIfZero } = form[index] as Criterion;
    if (stopIfZero) {
      const members = [...sheets.keys()].filter((sheet) => isWithoutPoints(sheets[sheet]?.criteria[index]));
      if (members.length > 0 && members.length === sheets.length) {
        stopped.push({ criterion: code });
      } else if (members.length > 0) {
        notes.push(note("council.zero-by-member", ["members"], { criterion: code, members }));
      }
    }
  }
  return stopped;
}
