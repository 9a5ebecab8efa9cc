import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import { requireOptions } from "../../../base/require-argument.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { requireDecisions, type SetSource } from "../../../scoring/rate-evaluation.js";
import { requireSet } from "../../../scoring/score-sheet.js";
import { branchName, FORM_VERSION, names, questionName } from "../form-names.js";
import { answersInString, comparePrinted, compareString } from "./compare-printed.js";
import { councilsOf, type ReadSubmission, type SubmittedEvaluation, type SubmittedSheet } from "./councils.js";
import { formColumns } from "./form-columns.js";
import type { SubmissionIssue } from "./issue.js";
import { questionsOf } from "./questions.js";
import {
  cellOf,
  type Findings,
  pathOf,
  type Reading,
  readAnswers,
  readGrounds,
  type SetForm,
  textIn,
} from "./read-sheet.js";
import { type Row, readTable, type Table } from "./table.js";

/** How submissions are read. */
export interface SubmissionOptions {
  /** The set of sheets that do not say theirs, as when its column was left out of an export. */
  readonly set?: CriteriaSet;
}

/** What submissions say. */
export interface ReadSubmissions {
  /** One for each product; the sheets of several members are a council's. */
  readonly evaluations: readonly SubmittedEvaluation[];
  /** Columns that are none of the form's, such as those a server adds. */
  readonly unread: readonly string[];
  /** What is not read, with row and column. */
  readonly issues: readonly SubmissionIssue[];
  /** What is read, and should be looked at. */
  readonly warnings: readonly SubmissionIssue[];
}

/**
 * Reads filled-in phone forms back into evaluations: what KoboToolbox and ODK export of `xlsformOf`, and what SurveyJS keeps of
 * `surveyJsonOf`.
 *
 * JSON (a list, one submission, or the servers' envelopes) or CSV, as text or already parsed. Columns may have the names of
 * their groups before them, the form's words in the place of names and values, and boxes in columns of their own. Sheets
 * of one set, product and producer are those of one council. An answer that cannot be read for certain is left out and
 * reported; the form's own result is not used, but compared with what `rate` makes of the answers.
 *
 * @param given - the export, of any type
 * @param decisions - the decisions to look the sets up in
 * @param options - the set of sheets that do not say theirs
 * @returns evaluations for `rate` and `rateEvaluation`; issues and warnings are `submission.*`
 * @throws TypeError when `decisions` or `options` are none
 * @example
 * readSubmissions("decision,set,c1_1\n2026,11,3", decisions).evaluations[0]?.evaluation;
 * // { decision: "2026", set: 11, answers: { "1.1": 3 } }
 */
export function readSubmissions(
  given: unknown,
  decisions: readonly SetSource[],
  options: SubmissionOptions = {},
): ReadSubmissions {
  requireDecisions("readSubmissions", decisions);
  requireOptions("readSubmissions", options);
  const { set } = options;
  if (set !== undefined) {
    requireSet("readSubmissions", set);
  }
  const issues: SubmissionIssue[] = [];
  const warnings: SubmissionIssue[] = [];
  const table = readTable(given, issues);
  const isForm = table !== undefined && (set !== undefined || columnCalled(names.set, table) !== undefined);
  if (table !== undefined && !isForm) {
    report(issues, "submission.no-form", [], {});
  }
  if (table === undefined || !isForm) {
    return { evaluations: [], unread: [], issues, warnings };
  }
  const forms = formsOf(table, issues);
  const sheets = table.rows.flatMap((row) => {
    const found = findSet(row, table, decisions, set, issues);
    return found === undefined ? [] : readRow({ form: forms.of(found), row, issues, warnings }, decisions);
  });
  return { evaluations: councilsOf(sheets, { issues, warnings }), unread: forms.unread(), issues, warnings };
}

/** The forms of the sets that a table's rows are of, each looked up once. */
function formsOf(table: Table, issues: SubmissionIssue[]) {
  const known = new Map<CriteriaSet, SetForm>();
  return {
    of: (set: CriteriaSet): SetForm => {
      const form = known.get(set) ?? openForm(set, table, known.size === 0 ? issues : []);
      known.set(set, form);
      return form;
    },
    unread: () => {
      const [first, ...others] = [...known.values()].map(({ columns }) => columns.unread);
      return (first ?? table.columns).filter((column) => others.every((unread) => unread.includes(column)));
    },
  };
}

function openForm(set: CriteriaSet, table: Table, issues: SubmissionIssue[]): SetForm {
  const questions = questionsOf(set);
  const columns = formColumns(table.columns, questions, issues);
  const isThere = (name: string) => {
    const { own, boxes } = columns.of(name);
    return own !== undefined || boxes.size > 0;
  };
  const namesOf = (criterion: Criterion) => [
    questionName(criterion),
    ...(criterion.cases ?? []).map((branch) => branchName(criterion, branch)),
  ];
  const missing = set.criteria.filter((criterion) => !namesOf(criterion).some(isThere));
  // A table without any of them is read from the answer string alone.
  if (table.hasHeadings && missing.length < set.criteria.length) {
    for (const criterion of missing) {
      const column = questionName(criterion);
      report(issues, "submission.missing-column", [column], { column, criterion: criterion.code });
    }
  }
  return { set, questions, columns, hasQuestions: missing.length < set.criteria.length };
}

/** The set that a row says it is of, else the one that was given. */
function findSet(
  row: Row,
  table: Table,
  decisions: readonly SetSource[],
  given: CriteriaSet | undefined,
  issues: SubmissionIssue[],
): CriteriaSet | undefined {
  const { decision, set } = said(row, table);
  if (decision === undefined || set === undefined) {
    if (given === undefined) {
      report(issues, "submission.no-set", [row.at], { row: row.row });
    }
    return given;
  }
  // Spreadsheets make 1 or 1.0 of 01.
  const code = [decision, set].map((text) => text.replace(/\.0+$/, "").padStart(2, "0")).join("/");
  const found = decisions.find((source) => code.startsWith(`${source.code}/`))?.find(code);
  if (found === undefined) {
    report(issues, "submission.unknown-set", [row.at], { row: row.row, given: preview(code) });
  }
  return found;
}

function said({ cells }: Row, table: Table) {
  return {
    decision: cells.get(columnCalled(names.decision, table) ?? ""),
    set: cells.get(columnCalled(names.set, table) ?? ""),
  };
}

/** The column of a calculation, whatever groups stand before its name. */
function columnCalled(name: string, { columns }: Table): string | undefined {
  return columns.find((column) => column.split(/[/:.-]/).at(-1) === name);
}

function readRow(reading: Reading, decisions: readonly SetSource[]): readonly SubmittedSheet[] {
  const { form, row, issues } = reading;
  const before = issues.length;
  checkVersion(reading);
  refuseUnknown(reading);
  const inString = answersInString(reading, decisions);
  const asked = readAnswers(reading);
  const sheet = { answers: form.hasQuestions ? asked : (inString ?? {}), rejections: readGrounds(reading) };
  if (issues.length === before) {
    comparePrinted(reading, sheet);
    compareString(reading, sheet, inString);
  }
  return [{ set: form.set, at: row.at, ...sheet, ...about(reading), submission: submissionOf(reading) }];
}

function about(reading: Reading) {
  return textsOf(reading, [names.product, names.producer, names.address]);
}

/** The columns in which servers keep a submission's identifier. */
const IDS = ["_uuid", "meta/instanceID", "instanceID", "__id", "KEY", "_id"];

function submissionOf(reading: Reading): ReadSubmission {
  const { row } = reading;
  const id = IDS.map((column) => row.cells.get(column)).find((text) => text !== undefined);
  return {
    row: row.row,
    ...(id !== undefined && { id }),
    ...textsOf(reading, [names.member, names.position, names.day, names.place, names.remark]),
  };
}

/** The texts that are there, by the names of their questions. */
function textsOf<N extends string>(reading: Reading, list: readonly N[]): Readonly<Partial<Record<N, string>>> {
  const texts: Partial<Record<N, string>> = {};
  for (const name of list) {
    const text = textIn(reading, name);
    if (text !== undefined) {
      texts[name] = text;
    }
  }
  return texts;
}

function checkVersion(reading: Reading): void {
  const given = textIn(reading, names.form);
  if (given !== undefined && given !== FORM_VERSION) {
    const cell = cellOf(reading, names.form);
    const params = { ...cell, given: preview(given), known: FORM_VERSION };
    report(reading.warnings, "submission.other-version", pathOf(reading, cell), params);
  }
}

/** Refuses answers to criteria that the set does not have: the form was another. */
function refuseUnknown({ form, row, issues }: Reading & Findings): void {
  for (const column of form.columns.unread) {
    const given = row.cells.get(column);
    const name = column.split(/[/:-]/).at(-1) ?? "";
    if (given !== undefined && /^c\d+(?:_\d+)*(?:_[a-z])?$/.test(name)) {
      const params = { row: row.row, column: preview(column), given: preview(given) };
      report(issues, "submission.unknown-question", [row.at, preview(column)], params);
    }
  }
}
