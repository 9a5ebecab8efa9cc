import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { SubmissionIssue } from "./issue.js";
import type { FormQuestion } from "./questions.js";

/** The columns of one question. */
export interface QuestionColumns {
  /** The column of its answer. */
  readonly own?: string;
  /** Columns of its boxes by what is said behind the question's name: a choice's value or its words. */
  readonly boxes: ReadonlyMap<string, string>;
}

/** Which columns are of which question, and which of none. */
export interface FormColumns {
  readonly of: (name: string) => QuestionColumns;
  readonly unread: readonly string[];
}

const NONE: QuestionColumns = { boxes: new Map() };

/**
 * Finds the columns of a form's questions: by their names, behind those of their groups as exports put them
 * (`part_A/group_1/c1_1`, `part_A-group_1-c1_1`), else by the questions' words.
 */
export function formColumns(
  columns: readonly string[],
  questions: ReadonlyMap<string, FormQuestion>,
  issues: SubmissionIssue[],
): FormColumns {
  const found = new Map<string, { own?: string; readonly boxes: Map<string, string> }>();
  const unread: string[] = [];
  for (const column of columns) {
    const place = placeByName(column, questions) ?? placeByLabel(column, questions);
    if (place === undefined) {
      unread.push(column);
      continue;
    }
    const { name, box } = place;
    const own = found.get(name) ?? { boxes: new Map<string, string>() };
    found.set(name, own);
    const first = box === "" ? own.own : own.boxes.get(box);
    if (first !== undefined) {
      report(issues, "submission.column-twice", [column], { column: preview(column), first: preview(first) });
    } else if (box === "") {
      own.own = column;
    } else {
      own.boxes.set(box, column);
    }
  }
  return { of: (name) => found.get(name) ?? NONE, unread };
}

interface Place {
  readonly name: string;
  /** What follows the question's name: the choice that is ticked in this column. */
  readonly box: string;
}

/** The question whose name a heading ends with, or has before the name of a box, which may be that of another question. */
function placeByName(column: string, questions: ReadonlyMap<string, FormQuestion>): Place | undefined {
  for (const { 0: name, index } of column.matchAll(/[^/:.-]+/g)) {
    const question = questions.get(name);
    const box = column.slice(index + name.length + 1);
    if (question !== undefined && (box === "" || question.isMultiple)) {
      return { name, box };
    }
  }
  return undefined;
}

/** The question whose words a heading ends with, or has before a choice; of several the one with most words. */
function placeByLabel(column: string, questions: ReadonlyMap<string, FormQuestion>): Place | undefined {
  const heading = sameLetters(column);
  let place: (Place & { readonly length: number }) | undefined;
  for (const { name, label, isMultiple } of questions.values()) {
    for (const text of label === undefined ? [] : [label.vi, label.en].map(sameLetters)) {
      const start = heading.lastIndexOf(text);
      const end = start + text.length;
      const begins = start === 0 || (start > 0 && /[/:-]/.test(heading.charAt(start - 1)));
      const ends = end === heading.length || (isMultiple && heading.charAt(end) === "/");
      if (begins && ends && text.length > (place?.length ?? 0)) {
        place = { name, box: heading.slice(end + 1), length: text.length };
      }
    }
  }
  return place;
}

/** Words as they are compared: composed letters, single blanks. */
export function sameLetters(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
