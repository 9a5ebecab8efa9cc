import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { Answer } from "../../../decisions/answer.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { branchName, names, questionName } from "../form-names.js";
import type { FormColumns } from "./form-columns.js";
import type { InSubmission, SubmissionIssue } from "./issue.js";
import type { FormQuestion } from "./questions.js";
import { readChoice, readChoices, readTick } from "./read-choice.js";
import type { Row } from "./table.js";

/** A set's form, as the columns of a table have it. */
export interface SetForm {
  readonly set: CriteriaSet;
  readonly questions: ReadonlyMap<string, FormQuestion>;
  readonly columns: FormColumns;
  /** Whether any criterion has a column; without them the answer string is all there is. */
  readonly hasQuestions: boolean;
}

/** Lists that take what is found. */
export interface Findings {
  readonly issues: SubmissionIssue[];
  readonly warnings: SubmissionIssue[];
}

/** A row with the form it is of. */
export interface Reading extends Findings {
  readonly form: SetForm;
  readonly row: Row;
}

/** The text of a question that is no choice, or of a calculation. */
export function textIn({ form, row }: Pick<Reading, "form" | "row">, name: string): string | undefined {
  const { own } = form.columns.of(name);
  return own === undefined ? undefined : row.cells.get(own);
}

/** Where a cell of a question is, for a sentence. */
export function cellOf({ form, row }: Pick<Reading, "form" | "row">, name: string): InSubmission {
  return placeOf(row, form.columns.of(name).own ?? name);
}

function placeOf({ row }: Row, column: string): InSubmission {
  return { row, column: preview(column) };
}

/** The answers of a row; what cannot be read is left out and reported. */
export function readAnswers(reading: Reading): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const criterion of reading.form.set.criteria) {
    const answer = readCriterion(criterion, reading);
    if (answer !== undefined) {
      answers[criterion.code] = answer;
    }
  }
  return answers;
}

function readCriterion(criterion: Criterion, reading: Reading): Answer | undefined {
  const name = questionName(criterion);
  switch (criterion.kind) {
    case "cases":
      return readCases(criterion, reading);
    case "sum":
      return readBoxes(criterion, reading);
    default: {
      const value = readOne(name, criterion, reading);
      return value === undefined ? undefined : Number(value);
    }
  }
}

/** The value chosen in a question; nothing, with an issue, for what is none. */
function readOne(name: string, { code }: Criterion, reading: Reading): string | undefined {
  const text = textIn(reading, name);
  const { choices = [] } = reading.form.questions.get(name) ?? {};
  if (text === undefined) {
    return undefined;
  }
  const chosen = readChoice(choices, text);
  if (typeof chosen === "object") {
    return chosen.values[0];
  }
  tellUnread(reading, name, code, text, chosen);
  return undefined;
}

function tellUnread(
  reading: Reading,
  name: string,
  criterion: string,
  given: string,
  why: "unreadable" | "unclear",
): void {
  const allowed = (reading.form.questions.get(name)?.choices ?? []).map(({ value }) => value);
  const cell = cellOf(reading, name);
  const params = { ...cell, criterion, given: preview(given), allowed };
  report(reading.issues, `submission.answer-${why}`, pathOf(reading, cell), params);
}

/** The path of a cell: the submission's place among all, then the column. */
export function pathOf({ row }: Pick<Reading, "row">, { column }: InSubmission): readonly (string | number)[] {
  return [row.at, String(column)];
}

function readCases(criterion: Criterion, reading: Reading): Answer | undefined {
  const { code, cases = [] } = criterion;
  const name = questionName(criterion);
  const letter = readOne(name, criterion, reading);
  const levels = cases.flatMap((branch) => {
    const question = branchName(criterion, branch);
    const level = readOne(question, criterion, reading);
    return level === undefined ? [] : [{ letter: branch.code, level, question }];
  });
  const tell = (
    list: SubmissionIssue[],
    issue: "submission.case-unclear" | "submission.other-case",
    question: string,
  ) => {
    const cell = cellOf(reading, question);
    report(list, issue, pathOf(reading, cell), { ...cell, criterion: code });
  };
  const [first, second] = levels;
  if (letter === undefined) {
    const isSaid = textIn(reading, name) !== undefined;
    if (first === undefined || isSaid) {
      return undefined;
    }
    if (second !== undefined) {
      tell(reading.issues, "submission.case-unclear", second.question);
      return undefined;
    }
    return toAnswer(first.letter, first.level);
  }
  for (const other of levels.filter((one) => one.letter !== letter)) {
    tell(reading.warnings, "submission.other-case", other.question);
  }
  const own = levels.find((one) => one.letter === letter);
  return letter === "0" ? 0 : own && toAnswer(letter, own.level);
}

/** None of the levels of a case is none of the criterion's. */
function toAnswer(letter: string, level: string): Answer {
  return level === "0" ? 0 : letter + level;
}

/** Ticked levels, from the column of the question or those of its boxes; where both are there they must agree. */
function readBoxes(criterion: Criterion, reading: Reading): Answer | undefined {
  const { code } = criterion;
  const name = questionName(criterion);
  const text = textIn(reading, name);
  const together = text === undefined ? undefined : readTogether(name, code, text, reading);
  const single = readSingle(name, reading, (given) => tellUnread(reading, name, code, given, "unreadable"));
  if (together !== undefined && single !== undefined && together.join() !== single.values.join()) {
    const cell = cellOf(reading, name);
    const params = { ...cell, criterion: code, other: preview(single.column) };
    report(reading.issues, "submission.boxes-differ", pathOf(reading, cell), params);
    return undefined;
  }
  const values = together ?? single?.values ?? [];
  if (values.length > 1 && values.includes("0")) {
    const cell = cellOf(reading, name);
    const params = { ...cell, criterion: code, given: values.join(" ") };
    report(reading.issues, "submission.none-and-level", pathOf(reading, cell), params);
    return undefined;
  }
  // Boxes none of which is ticked are a question that was skipped: "none of the levels" is a box of its own.
  return values.length === 0 ? undefined : values[0] === "0" ? 0 : values.map(Number);
}

function readTogether(name: string, code: string, text: string, reading: Reading): readonly string[] | undefined {
  const { choices = [] } = reading.form.questions.get(name) ?? {};
  const chosen = readChoices(choices, text);
  if (typeof chosen === "object") {
    return chosen.values.toSorted();
  }
  tellUnread(reading, name, code, text, chosen);
  return undefined;
}

/** The ticked ones of boxes that have columns of their own; nothing where no box says anything. */
function readSingle(
  name: string,
  { form, row }: Pick<Reading, "form" | "row">,
  refuse: (given: string) => void,
): { readonly values: readonly string[]; readonly column: string } | undefined {
  const { boxes } = form.columns.of(name);
  const { choices = [] } = form.questions.get(name) ?? {};
  const values: string[] = [];
  let column: string | undefined;
  for (const [box, boxColumn] of boxes) {
    const text = row.cells.get(boxColumn);
    const isTicked = text === undefined ? false : readTick(text);
    const chosen = readChoice(choices, box);
    if (isTicked === undefined || (isTicked && typeof chosen === "string")) {
      refuse(text ?? box);
    } else if (isTicked && typeof chosen === "object") {
      values.push(...chosen.values);
    }
    column ??= text === undefined ? undefined : boxColumn;
  }
  return column === undefined ? undefined : { values: values.toSorted(), column };
}

/** The grounds that the assessor reports, in the order of the form. */
export function readGrounds(reading: Reading): readonly string[] {
  const { rejections } = names;
  const { choices = [] } = reading.form.questions.get(rejections) ?? {};
  const cell = cellOf(reading, rejections);
  const refuse = (given: string) => {
    const params = { ...cell, given: preview(given), allowed: choices.map(({ value }) => value) };
    report(reading.issues, "submission.ground-unreadable", pathOf(reading, cell), params);
  };
  const text = textIn(reading, rejections);
  const chosen = text === undefined ? undefined : readChoices(choices, text);
  if (text !== undefined && typeof chosen === "string") {
    refuse(text);
  }
  const together = typeof chosen === "object" ? chosen.values : [];
  const single = readSingle(rejections, reading, refuse)?.values ?? [];
  return choices.map(({ value }) => value).filter((value) => together.includes(value) || single.includes(value));
}
