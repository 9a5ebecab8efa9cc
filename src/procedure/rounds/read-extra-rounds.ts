import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import { readDay, readFields, readList } from "../../base/read.js";
import type { RoundIssue } from "./issue.js";
import type { ExtraRound } from "./round.js";

/** More than one a day for a year: no council's regulation has as many. */
const MOST = 400;

/** Reads the extra rounds of a council's regulation with all that is wrong with them. */
export function readExtraRounds(issues: (RoundIssue | InputIssue)[], value: unknown): readonly ExtraRound[] {
  const entries = value === undefined ? [] : readList(issues, ["extraRounds"], value, MOST);
  return (entries ?? []).flatMap((entry, index) => readRound(issues, entry, index) ?? []);
}

function readRound(issues: (RoundIssue | InputIssue)[], value: unknown, index: number): ExtraRound | undefined {
  const path = ["extraRounds", index];
  const fields = readFields(issues, path, value);
  if (fields === undefined) {
    return undefined;
  }
  const filingDeadline = readDay(issues, [...path, "filingDeadline"], fields["filingDeadline"]);
  const lastDay = readDay(issues, [...path, "lastDay"], fields["lastDay"]);
  if (filingDeadline === undefined || lastDay === undefined) {
    return undefined;
  }
  if (lastDay < filingDeadline) {
    report(issues, "rounds.ends-before-deadline", [...path, "lastDay"], { filingDeadline, lastDay });
  }
  return { filingDeadline, lastDay };
}
