import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import { readList } from "../../../base/read.js";
import { requireArgument, requireOptions, shown } from "../../../base/require-argument.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import type { CouncilEvaluation, SheetEvaluation } from "../../../scoring/evaluation.js";
import { requireDecisions } from "../../../scoring/rate-evaluation.js";
import { comparePrinted } from "./compare-printed.js";
import { type CouncilReading, readCouncilSheet } from "./council-sheet.js";
import { type FormSource, findSet, lookUp } from "./find-set.js";
import { type Grid, gridOf, type SheetCells } from "./grid.js";
import { groupsOf, type Product } from "./groups.js";
import type { WorkbookIssue } from "./issue.js";
import { type Keys, keysOf } from "./keys.js";
import { kindOfSheet, type SheetKind } from "./kind-of-sheet.js";
import { type Findings, isOtherForm, type MeantNumbers, readSheet, type SheetReading } from "./read-sheet.js";

/** How filled-in sheets are read. */
export interface ReadSheetsOptions {
  /**
   * What a bare number is, where that is known: the number of a level or its points. Without it a number is that of a level,
   * and one that is a level's number and the points of another is reported where some number of the sheet can be points only.
   */
  readonly numbers?: MeantNumbers;
}

/** A sheet that counts in an evaluation. */
export interface ReadSheet {
  readonly file?: string | number;
  readonly sheet: string;
  readonly member?: string;
  /** The day of scoring, `YYYY-MM-DD`. */
  readonly day?: string;
}

/** An evaluation out of a workbook: what `rate` and `rateEvaluation` take, and what it is about. */
export interface ReadEvaluation {
  readonly evaluation: (SheetEvaluation | CouncilEvaluation) & {
    readonly decision: string;
    readonly set: number | string;
  };
  readonly product?: string;
  readonly producer?: string;
  /** Where its sheets stand, in the order of its members. */
  readonly sheets: readonly ReadSheet[];
}

/** What filled-in sheets say. */
export interface ReadScoreSheets {
  readonly evaluations: readonly ReadEvaluation[];
  /** What is not read, with the sheet and the cell. */
  readonly issues: readonly WorkbookIssue[];
  /** What is read, and should be looked at. */
  readonly warnings: readonly WorkbookIssue[];
}

/** More sheets than a province's workbooks of a round together. */
const MOST_SHEETS = 2000;

const numbersMeant: readonly unknown[] = [undefined, "levels", "points"];

/**
 * Reads the sheets of filled-in workbooks of `workbookOf`, whatever was done to them: renamed, copied, put into another
 * workbook, with rows and columns put in or taken out, answers typed as numbers, words or points.
 *
 * Sheets of one product are those of one council, whichever file they are in; sheets without a product's name those of their
 * file. An answer that cannot be read for certain is left out and reported with its sheet and cell. What the sheets' own
 * formulas say is not used: it is compared with what `rate` makes of the answers.
 *
 * @param sheets - all sheets of all workbooks, as a reader of workbooks gives them
 * @param decisions - the decisions to look the sets up in
 * @param options - what bare numbers are
 * @returns the evaluations in the order of their first sheets; issues and warnings are `workbook.*`
 * @throws TypeError when `decisions` are none, RangeError for an unknown option
 * @example
 * const { evaluations, issues } = readScoreSheets(sheets, decisions);
 * evaluations.map(({ evaluation }) => rateEvaluation(evaluation, decisions).stars); // [4]
 */
export function readScoreSheets(
  sheets: readonly SheetCells[],
  decisions: readonly FormSource[],
  options: ReadSheetsOptions = {},
): ReadScoreSheets {
  requireSources("readScoreSheets", decisions);
  requireReadOptions("readScoreSheets", options);
  const issues: WorkbookIssue[] = [];
  const warnings: WorkbookIssue[] = [];
  const list = readList(issues, [], sheets, MOST_SHEETS) ?? [];
  const grids = list.flatMap((sheet) => gridOf(sheet) ?? []);
  const opened = grids.map((grid): Opened => {
    const keys = keysOf(grid);
    return { grid, keys, kind: kindOfSheet(grid, keys) };
  });
  const read = readAll(opened, decisions, options.numbers, { issues, warnings });
  if (read.members.length === 0 && issues.length === 0) {
    report(issues, "workbook.no-score-sheet", [], {});
  }
  const products = groupsOf(read.members, read.councils, { issues, warnings });
  for (const product of products) {
    comparePrinted(product, warnings);
  }
  return { evaluations: products.map(toEvaluation), issues, warnings };
}

/** Refuses what are no decisions: a programmer's mistake. */
export function requireSources(caller: string, decisions: readonly FormSource[]): void {
  requireDecisions(caller, decisions);
  requireArgument(
    decisions.every(({ sets }) => Array.isArray(sets)),
    caller,
    "expected a list of decisions",
  );
}

/** Refuses options that are none. */
export function requireReadOptions(caller: string, options: ReadSheetsOptions): void {
  requireOptions(caller, options);
  if (!numbersMeant.includes(options.numbers)) {
    throw new RangeError(`[ocop] ${caller}: unknown kind of numbers "${shown(options.numbers)}"`);
  }
}

interface Opened {
  readonly grid: Grid;
  readonly keys: Keys | undefined;
  readonly kind: SheetKind;
}

interface ReadAll {
  readonly members: readonly SheetReading[];
  readonly councils: readonly CouncilReading[];
}

function readAll(
  opened: readonly Opened[],
  sources: readonly FormSource[],
  numbers: MeantNumbers | undefined,
  findings: Findings,
): ReadAll {
  const books = setsOfBooks(opened, sources);
  const members: SheetReading[] = [];
  const councils: CouncilReading[] = [];
  for (const { grid, keys, kind } of opened) {
    if (kind === "data" || kind === "lists" || isBlankGrid(grid)) {
      continue;
    }
    const book = books.get(grid.file);
    const set = setOf(grid, keys, kind, book, sources, findings);
    if (set === undefined) {
      continue;
    }
    if (kind === "council" && keys !== undefined) {
      councils.push(readCouncilSheet(grid, keys, set, findings));
      continue;
    }
    const reading = readSheet(grid, keys, set, numbers, findings);
    members.push(...(reading === undefined ? [] : [reading]));
  }
  return { members, councils };
}

function isBlankGrid(grid: Grid): boolean {
  return grid.rows.every((cells, row) => cells.every((_, column) => grid.text(row, column) === ""));
}

/** The set of a sheet that is a form's; what is said of it where it is not its workbook's, or none. */
function setOf(
  grid: Grid,
  keys: Keys | undefined,
  kind: SheetKind,
  book: CriteriaSet | undefined,
  sources: readonly FormSource[],
  { issues, warnings }: Findings,
): CriteriaSet | undefined {
  const sheet = preview(grid.name);
  const { set, from, issue, cell } = findSet(grid, keys, book, sources);
  if (set === undefined) {
    if (kind === "other") {
      report(warnings, "workbook.other-sheet", grid.path(), { sheet });
    } else if (issue?.code === "workbook.unknown-set") {
      report(issues, issue.code, grid.path(cell), issue.params);
    } else if (issue?.code === "workbook.set-unclear") {
      report(issues, issue.code, grid.path(), issue.params);
    }
    return undefined;
  }
  if (kind !== "council" && isOtherForm(grid, set)) {
    if (kind === "other") {
      report(warnings, "workbook.other-sheet", grid.path(), { sheet });
    } else {
      report(issues, "workbook.other-form", grid.path(), { sheet, set: setCode(set) });
    }
    return undefined;
  }
  if (from === "criteria") {
    report(warnings, "workbook.set-by-criteria", grid.path(), { sheet, set: setCode(set) });
  } else if (book !== undefined && book !== set) {
    report(warnings, "workbook.set-of-other-book", grid.path(), { sheet, set: setCode(set), book: setCode(book) });
  }
  return set;
}

/** What each file's hidden sheet says it is a workbook of; nothing where several say several. */
function setsOfBooks(
  opened: readonly Opened[],
  sources: readonly FormSource[],
): ReadonlyMap<string | number | undefined, CriteriaSet> {
  const books = new Map<string | number | undefined, Set<CriteriaSet>>();
  for (const { grid, kind } of opened) {
    const set = kind === "data" ? setInData(grid, sources) : undefined;
    if (set !== undefined) {
      books.set(grid.file, (books.get(grid.file) ?? new Set()).add(set));
    }
  }
  return new Map(
    [...books].flatMap(([file, sets]) => {
      const [only] = sets;
      return only !== undefined && sets.size === 1 ? [[file, only] as const] : [];
    }),
  );
}

function setInData(grid: Grid, sources: readonly FormSource[]): CriteriaSet | undefined {
  const said = new Map(grid.rows.map((_, row) => [grid.text(row, 0), grid.text(row, 1)]));
  const [decision, set] = [said.get("decision") ?? "", said.get("set") ?? ""];
  return lookUp(set.includes("/") ? set : `${decision}/${set}`, sources);
}

function toEvaluation({ set, sheets, product, producer, appointed, rejections, isCouncil }: Product): ReadEvaluation {
  const head = {
    ...(product !== undefined && { id: product }),
    decision: set.decision,
    set: set.amendedBy === undefined ? set.set : set.slug,
    ...(rejections.length > 0 && { rejections }),
  };
  const [first] = sheets;
  const members = sheets.map(({ member, answers }) => ({ ...(member !== undefined && { id: member }), answers }));
  return {
    evaluation: isCouncil
      ? { ...head, members, ...(appointed.length > 0 && { appointed }) }
      : { ...head, answers: first?.answers ?? {} },
    ...(product !== undefined && { product }),
    ...(producer !== undefined && { producer }),
    sheets: sheets.map(({ grid, member, day }) => ({
      ...(grid.file !== undefined && { file: grid.file }),
      sheet: grid.name,
      ...(member !== undefined && { member }),
      ...(day !== undefined && { day }),
    })),
  };
}
