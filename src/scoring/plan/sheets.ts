import { fieldsOf, itemsOf } from "../../base/fields.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { readCouncil } from "../council.js";
import type { Issue, IssueList } from "../issue.js";
import { MOST_MEMBERS } from "../limits.js";
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

/** Reads the members of a council, of any shape; a missing answer counts as none of the printed levels. */
export function readSheets(set: CriteriaSet, members: unknown): CouncilSheets {
  const list = itemsOf(members, MOST_MEMBERS);
  const read = (list ?? []).map((member) => fillIn(set, member));
  const issues: IssueList = [];
  const filled = list === undefined ? members : read.map((member) => member.filled);
  const { sheets } = readCouncil(set, filled, undefined, issues, []);
  return {
    ids: read.map((member) => readId(fieldsOf(member.filled)?.["id"])),
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
  if (given === undefined) {
    return { filled: member, answers: {}, assumedNone: [] };
  }
  const { answers, assumedNone } = readSheet(set, given);
  const none = Object.fromEntries(assumedNone.map((code) => [code, 0]));
  return { filled: { ...fields, answers: { ...given, ...none } }, answers, assumedNone };
}
