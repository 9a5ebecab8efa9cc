import { locate } from "../../base/issue-list.js";
import { type LetterVerdict, letterSurvey } from "../letters/letter-survey.js";
import { type MendedText, mendLetters } from "../letters/mend-letters.js";
import { MOST_CHARACTERS } from "./cell.js";
import { columnLetter } from "./column-letter.js";
import type { RegisterIssue } from "./issue.js";
import type { SheetRow } from "./sheet-row.js";

/** A row with its letters in Unicode, and what is said of it. */
export interface MendedRow {
  readonly row: SheetRow;
  readonly issues: readonly RegisterIssue[];
  readonly warnings: readonly RegisterIssue[];
}

/** What the letters of the columns are that are not Unicode, by their place. */
export type ColumnLetters = ReadonlyMap<number, LetterVerdict>;

/**
 * Converts the letters of columns that are typed for old fonts or were misread as a whole.
 *
 * @returns with the warning `register.converted-letters`, the issues `register.misread-letters`, `register.lost-letters`
 */
export function mendRow(row: SheetRow, columns: ColumnLetters): MendedRow {
  const issues: RegisterIssue[] = [];
  const warnings: RegisterIssue[] = [];
  if (columns.size === 0) {
    return { row, issues, warnings };
  }
  const cells = [...row.cells];
  const damaged: number[] = [];
  for (const [index, verdict] of columns) {
    const cell = cells[index];
    const mended = isText(cell) ? mendLetters(cell, verdict) : undefined;
    if (mended === undefined || !isDamaged(mended)) {
      continue;
    }
    const path = [row.row, columnLetter(index)];
    cells[index] = mended.text;
    if (mended.isConverted) {
      warnings.push(locate({ code: "register.converted-letters", params: { from: mended.damage } }, path));
      continue;
    }
    damaged.push(index);
    if (mended.damage === "lost") {
      issues.push(locate({ code: "register.lost-letters", params: {} }, path));
    } else {
      issues.push(locate({ code: "register.misread-letters", params: { as: mended.damage } }, path));
    }
  }
  return { row: { ...row, cells, damaged }, issues, warnings };
}

/** Longer texts are not read. */
function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.length <= MOST_CHARACTERS;
}

function isDamaged(mended: MendedText): mended is Extract<MendedText, { readonly damage: unknown }> {
  return "damage" in mended;
}

/** A row of headings with its letters in Unicode, where all of them are of one damaged kind; otherwise as it is. */
export function mendHeadings(row: SheetRow): SheetRow {
  const survey = letterSurvey();
  for (const cell of row.cells) {
    survey.add(isText(cell) ? cell : undefined);
  }
  const verdict = survey.verdict();
  const cells = row.cells.map((cell) => (isText(cell) ? mendLetters(cell, verdict).text : cell));
  return { ...row, cells };
}
