import type { IssuePath } from "../base/finding.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import type { Cell } from "../exchange/register/index.js";
import { message } from "../messages/index.js";
import {
  type ReadEvaluation,
  type ReadScoreSheets,
  readScoreSheets,
  type SheetCells,
  type WorkbookIssue,
} from "../papers/workbook/read/index.js";
import { openLibrary } from "./decisions.js";
import type { Console } from "./io/console.js";
import { showWaiting } from "./io/progress.js";
import { mark } from "./io/text.js";
import { readWorkbook } from "./io/workbook/read-workbook.js";
import { workbookWords } from "./io/workbook/words.js";
import { words } from "./words.js";

/** The evaluations of filled-in workbooks. */
export interface ScoreFiles {
  readonly evaluations: readonly ReadEvaluation["evaluation"][];
  /** What each of them is about. */
  readonly products: readonly Pick<ReadEvaluation, "product" | "producer">[];
  /** Whether something of them could not be read. */
  readonly isFaulty: boolean;
}

/**
 * Reads the score sheets of workbooks, those of one product together whichever file they are in, and tells what could not be
 * read of them; or says why there are none.
 */
export async function readScoreFiles(
  console: Console,
  files: readonly string[],
): Promise<ScoreFiles | { readonly trouble: string }> {
  const t = words[console.language];
  const sheets: SheetCells[] = [];
  for (const file of files) {
    const opened = await openSheets(console, file);
    if (typeof opened === "string") {
      return { trouble: t.cannotRead(file, opened) };
    }
    sheets.push(...opened.map((sheet) => (files.length > 1 ? { ...sheet, file } : sheet)));
  }
  const decisions = await allDecisions();
  const read = readScoreSheets(sheets, decisions);
  tell(console, files, read, (path) => setAt(read, path, decisions));
  return read.evaluations.length === 0
    ? { trouble: t.cannotRead(files.join(", "), t.noScoreSheet) }
    : {
        evaluations: read.evaluations.map(({ evaluation }) => evaluation),
        products: read.evaluations,
        isFaulty: read.issues.length > 0,
      };
}

/** The decisions that have forms. */
async function allDecisions(): Promise<readonly Decision[]> {
  const { load, sources } = openLibrary();
  const decisions = await Promise.all(sources.map(({ code }) => load(code)));
  return decisions.flatMap((decision) => decision ?? []);
}

/** The sheets of a workbook, hidden ones too; or why there are none. */
async function openSheets(console: Console, file: string): Promise<readonly SheetCells[] | string> {
  const t = workbookWords[console.language];
  const waiting = showWaiting(console, t.reading);
  try {
    const reading = await readWorkbook({ file, isWhole: true, reader: console.workbookReader });
    switch (reading.form) {
      case "too-large":
        return t.tooLarge(reading);
      case "damaged":
        return t.damaged(reading.part);
      case "encrypted":
        return t.encrypted;
      case "no-workbook":
      case "no-sheet":
      case "text":
        return t.notWorkbook;
      case "sheets": {
        const rows: (readonly Cell[])[][] = reading.sheets.map(() => []);
        for await (const batch of reading.batches) {
          rows[batch.sheet]?.push(...batch.rows);
        }
        return reading.sheets.map(({ name }, place) => ({ name, rows: rows[place] ?? [] }));
      }
    }
  } finally {
    waiting.end();
  }
}

/** The set of the sheet that a finding is about, which names its criteria. */
function setAt(
  { evaluations }: ReadScoreSheets,
  path: IssuePath,
  decisions: readonly Decision[],
): CriteriaSet | undefined {
  const own = evaluations.find(({ sheets }) =>
    sheets.some(({ sheet, file }) => path.includes(sheet) && (file === undefined || path.includes(file))),
  )?.evaluation;
  return decisions.find(({ code }) => code === own?.decision)?.find(own?.set);
}

function tell(
  console: Console,
  files: readonly string[],
  { issues, warnings }: ReadScoreSheets,
  setOf: (path: IssuePath) => CriteriaSet | undefined,
): void {
  const [only = ""] = files;
  const say = (finding: WorkbookIssue, kind: "wrong" | "doubtful") => {
    const [first] = finding.path;
    const file = files.length > 1 && typeof first === "string" ? first : only;
    console.warn(`${mark(console, kind)} ${file}: ${message(finding, console.language, setOf(finding.path))}`);
  };
  for (const issue of issues) {
    say(issue, "wrong");
  }
  for (const warning of warnings) {
    say(warning, "doubtful");
  }
}
