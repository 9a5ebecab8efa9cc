import { fieldsOf } from "../../base/fields.js";
import { refuseKind } from "../../base/read.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { readCouncil } from "../council.js";
import type { Issue, IssueList } from "../issue.js";
import { readId } from "../read-evaluation.js";
import type { Score } from "../score.js";
import type { Answers } from "./answer.js";
import { readSheet } from "./read-sheet.js";

/** The sheets a plan starts from, one for each member: one alone where there is no council. */
export interface Sheets {
  readonly answers: readonly Answers[];
  /** The scores with every open criterion counted as none of its levels. */
  readonly scores: readonly Score[];
}

/** A criterion that a member has not answered. */
export interface OpenAnswer {
  /** The member's place in the council, counted from 0. */
  readonly member: number;
  readonly criterion: string;
}

/** The sheets of a council, and what is wrong with them beside the answers that are missing. */
export interface CouncilSheets extends Sheets {
  /** Who the members are, as far as they say it. */
  readonly ids: readonly { readonly id?: string | number }[];
  readonly assumedNone: readonly OpenAnswer[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the members of a council, of any shape; a missing answer counts as none of the printed levels. A list that throws
 * while it is walked is none.
 */
export function readSheets(set: CriteriaSet, members: unknown): CouncilSheets {
  try {
    return readList(set, Array.isArray(members) ? Array.from(members) : members);
  } catch {
    const issues: IssueList = [];
    refuseKind(issues, ["members"], "list", members);
    return { ids: [], answers: [], scores: [], assumedNone: [], issues };
  }
}

function readList(set: CriteriaSet, members: unknown): CouncilSheets {
  const read = Array.isArray(members) ? members.map((member) => fillIn(set, member)) : [];
  const issues: IssueList = [];
  const { sheets } = readCouncil(
    set,
    Array.isArray(members) ? read.map(({ filled }) => filled) : members,
    undefined,
    issues,
    [],
  );
  return {
    ids: read.map(({ filled }) => readId(fieldsOf(filled)?.["id"])),
    answers: read.map(({ answers }) => answers),
    scores: sheets,
    assumedNone: read.flatMap(({ assumedNone }, member) => assumedNone.map((criterion) => ({ member, criterion }))),
    issues,
  };
}

/** A member with every open criterion answered as none of its levels; one that cannot be read stays as it is. */
function fillIn(set: CriteriaSet, member: unknown) {
  const fields = fieldsOf(member);
  const given = fieldsOf(fields?.["answers"]);
  if (fields === undefined || given === undefined) {
    return { filled: member, answers: {}, assumedNone: [] };
  }
  const { answers, assumedNone } = readSheet(set, given);
  const none = Object.fromEntries(assumedNone.map((code) => [code, 0]));
  return { filled: { ...fields, answers: { ...given, ...none } }, answers, assumedNone };
}
