import type { InputIssue } from "../../base/input-issue.js";
import { kindOf } from "../../base/preview.js";
import { readDay, readFields } from "../../base/read.js";
import type { RoundIssue } from "./issue.js";
import type { ExtraRound } from "./round.js";

/** More than one a day for a year: no council's regulation has as many. */
const MOST = 400;

/** Reads the extra rounds of a council's regulation with all that is wrong with them. */
export function readExtraRounds(value: unknown, issues: (RoundIssue | InputIssue)[]): readonly ExtraRound[] {
  if (value === undefined) {
    return [];
  }
  const given = kindOf(value);
  if (given !== "array") {
    issues.push({ code: "field.wrong-type", path: ["extra"], params: { expected: "array", given } });
    return [];
  }
  const entries = entriesOf(value as readonly unknown[]);
  if (entries === undefined) {
    issues.push({ code: "input.unreadable", path: ["extra"], params: {} });
    return [];
  }
  if (entries.length > MOST) {
    issues.push({ code: "list.too-long", path: ["extra"], params: { most: MOST } });
    return [];
  }
  return entries.map((entry, index) => readRound(entry, index, issues)).filter((round) => round !== undefined);
}

/** The entries of a list, each read once and no more than it takes to see that they are too many. */
function entriesOf(list: readonly unknown[]): readonly unknown[] | undefined {
  try {
    return Array.from({ length: Math.min(list.length, MOST + 1) }, (_, index) => list[index]);
  } catch {
    return undefined;
  }
}

function readRound(value: unknown, index: number, issues: (RoundIssue | InputIssue)[]): ExtraRound | undefined {
  const path = ["extra", index];
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
    const params = { filingDeadline, lastDay };
    issues.push({ code: "rounds.ends-before-deadline", path: [...path, "lastDay"], params });
  }
  return { filingDeadline, lastDay };
}
