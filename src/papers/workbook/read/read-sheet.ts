import { type IssueSink, locate, report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { Answer } from "../../../decisions/answer.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { headings } from "../layout.js";
import { words } from "../words.js";
import { about, dayAt, resultsIn, type SaidAt } from "./about.js";
import { combine, type Placed } from "./combine.js";
import { type Chosen, type Claim, decide, hasPointsAmong, type Numbers } from "./decide.js";
import { cellName, type Grid, MOST_ROWS } from "./grid.js";
import type { WorkbookFinding, WorkbookIssue } from "./issue.js";
import { columnsHeaded, type Keys } from "./keys.js";
import { printedReader } from "./printed.js";
import { readCell } from "./said.js";
import { type Slot, slotsOf } from "./slots.js";

/** A member's sheet as it was read. */
export interface SheetReading {
  readonly grid: Grid;
  readonly set: CriteriaSet;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Whether nobody has answered anything. */
  readonly isBlank: boolean;
  readonly member?: string;
  readonly product?: string;
  readonly producer?: string;
  readonly day?: string;
  /** What the sheet's own formulas, or somebody, made of it. */
  readonly printed: { readonly total: readonly SaidAt[]; readonly stars: readonly SaidAt[] };
}

/** Takes what is wrong with sheets. */
export interface Findings {
  readonly issues: IssueSink<WorkbookIssue>;
  readonly warnings: IssueSink<WorkbookIssue>;
}

/** How bare numbers are meant, where the caller knows it. */
export type MeantNumbers = "levels" | "points";

/** Reads a member's sheet of a set that has been found; undefined where it has no column of answers. */
export function readSheet(
  grid: Grid,
  keys: Keys | undefined,
  set: CriteriaSet,
  meant: MeantNumbers | undefined,
  findings: Findings,
): SheetReading | undefined {
  const slots = slotsOf(set);
  const rows = rowsOfSlots(grid, keys, set, slots, findings);
  const columns = answerColumns(grid, rows);
  if (columns.length === 0) {
    report(findings.issues, "workbook.no-answer-column", grid.path(), { sheet: preview(grid.name) });
    return undefined;
  }
  if (grid.isLonger) {
    report(findings.issues, "workbook.too-many-rows", grid.path(), { sheet: preview(grid.name), most: MOST_ROWS });
  }
  const claims = claimsOf(grid, rows, columns);
  reportStray(grid, keys, rows, columns, findings);
  const chosen = decideAll(grid, claims, meant, findings);
  const answers: Record<string, Answer> = {};
  for (const criterion of set.criteria) {
    const { answer, issue, warning, cell } = combine(criterion, chosen, grid.name);
    tell(findings, grid, cell, issue, warning);
    if (answer !== undefined && issue === undefined) {
      answers[criterion.code] = answer;
    }
  }
  return { grid, set, answers, isBlank: claims.length === 0, ...aboutOf(grid, keys) };
}

/** The rows in which something is answered. */
type SlotRows = readonly { readonly row: number; readonly slot: Slot }[];

function rowsOfSlots(
  grid: Grid,
  keys: Keys | undefined,
  set: CriteriaSet,
  slots: ReadonlyMap<string, Slot>,
  findings: Findings,
): SlotRows {
  const printed = printedReader(grid, set, slots);
  return keys === undefined ? rowsByPrint(grid, set, printed) : rowsByKey(grid, keys, slots, printed, findings);
}

/** Rows by their hidden keys, unless something else is printed in them. */
function rowsByKey(
  grid: Grid,
  { rows, column }: Keys,
  slots: ReadonlyMap<string, Slot>,
  printed: ReturnType<typeof printedReader>,
  { issues }: Findings,
): SlotRows {
  return [...slots.values()].flatMap((slot) =>
    (rows.get(slot.key) ?? []).flatMap((row) => {
      const [other, ...more] = printed(row);
      if (other === undefined || other === slot || more.includes(slot)) {
        return [{ row, slot }];
      }
      const cell = cellName(row, column);
      report(issues, "workbook.row-differs", grid.path(cell), {
        sheet: preview(grid.name),
        cell,
        criterion: slot.criterion.code,
        printed: other.criterion.code,
      });
      return [];
    }),
  );
}

/** Rows by what is printed in them; cases that several criteria have by the criterion above, while those stand in order. */
function rowsByPrint(grid: Grid, { criteria }: CriteriaSet, printed: ReturnType<typeof printedReader>): SlotRows {
  const found = [...grid.rows.keys()].map((row) => ({ row, slots: printed(row) }));
  const order = found.flatMap(({ slots: [first, second] }) =>
    first !== undefined && second === undefined && first.key === first.criterion.code
      ? [criteria.indexOf(first.criterion)]
      : [],
  );
  const isInOrder = order.every((place, at) => place >= (order[at - 1] ?? 0));
  const rows: { readonly row: number; readonly slot: Slot }[] = [];
  let above: Slot | undefined;
  for (const { row, slots } of found) {
    const [first, second] = slots;
    const slot =
      second === undefined
        ? first
        : isInOrder
          ? slots.find(({ criterion }) => criterion === above?.criterion)
          : undefined;
    if (slot !== undefined) {
      above = slot;
      rows.push({ row, slot });
    }
  }
  return rows;
}

/** The columns with the heading of the answers; without one the only column in which lines of the lists stand. */
function answerColumns(grid: Grid, rows: SlotRows): readonly number[] {
  const headed = columnsHeaded(grid, headings.answer);
  if (headed.length > 0) {
    return headed;
  }
  const listed = new Set<number>();
  for (const { row, slot } of rows) {
    for (const column of grid.rows[row]?.keys() ?? []) {
      const text = grid.text(row, column);
      if (/^(?:\d{1,2}|[a-z])\. ./.test(text) && readCell(slot, text).form === "choice") {
        listed.add(column);
      }
    }
  }
  return listed.size === 1 ? [...listed] : [];
}

function claimsOf(grid: Grid, rows: SlotRows, columns: readonly number[]): readonly Claim[] {
  const [given] = columnsHeaded(grid, words.given);
  return rows.flatMap(({ row, slot }) =>
    columns.flatMap((column) => {
      const cell = grid.rows[row]?.[column];
      const said = readCell(slot, cell);
      const beside = given === undefined ? undefined : grid.rows[row]?.[given];
      return said.form === "nothing"
        ? []
        : [
            {
              slot,
              said,
              row,
              cell: cellName(row, column),
              given: preview(typeof cell === "object" ? grid.text(row, column) : cell),
              beside: typeof beside === "number" ? beside : undefined,
            },
          ];
    }),
  );
}

/** Says what stands among the answers in rows that belong to no criterion. */
function reportStray(
  grid: Grid,
  keys: Keys | undefined,
  rows: SlotRows,
  columns: readonly number[],
  { issues }: Findings,
): void {
  const own = new Set(rows.map(({ row }) => row));
  const keyed = new Set([...(keys?.rows.values() ?? [])].flat());
  const first = rows.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, { row }) => Math.max(most, row), -1);
  for (const column of columns) {
    const heading = (text: string) => [headings.answer.vi, headings.answer.en].some((name) => text.includes(name));
    for (let row = first; row <= last; row++) {
      const text = grid.text(row, column);
      if (text !== "" && !own.has(row) && !keyed.has(row) && !heading(text)) {
        const cell = cellName(row, column);
        report(issues, "workbook.stray-answer", grid.path(cell), {
          sheet: preview(grid.name),
          cell,
          given: preview(text),
        });
      }
    }
  }
}

/** What was chosen in every place; of places with several cells only where they agree. */
function decideAll(
  grid: Grid,
  claims: readonly Claim[],
  meant: MeantNumbers | undefined,
  findings: Findings,
): ReadonlyMap<string, Placed> {
  const numbers: Numbers = meant ?? (hasPointsAmong(claims) ? "mixed" : "levels");
  const chosen = new Map<string, Placed>();
  const refused = new Set<string>();
  const doubtful: string[] = [];
  for (const claim of claims) {
    const { key, criterion } = claim.slot;
    const { chosen: own, issue, warning, isDoubtful } = decide(claim, numbers, grid.name);
    tell(findings, grid, claim.cell, issue, warning);
    const before = chosen.get(key);
    if (own === undefined) {
      refused.add(criterion.code);
    } else if (before !== undefined && !isSame(before.chosen, own)) {
      refused.add(criterion.code);
      const params = { sheet: preview(grid.name), cell: claim.cell, criterion: criterion.code, other: before.cell };
      report(findings.issues, "workbook.answered-twice", grid.path(claim.cell), params);
    } else {
      chosen.set(key, { chosen: own, cell: claim.cell });
      doubtful.push(...(isDoubtful ? [claim.cell] : []));
    }
  }
  const [cell] = doubtful;
  if (cell !== undefined && meant === undefined) {
    const params = { sheet: preview(grid.name), cell, count: doubtful.length };
    report(findings.warnings, "workbook.numbers-as-levels", grid.path(cell), params);
  }
  // Of a criterion with several cells all count together or none.
  return new Map([...chosen].filter(([key]) => !refused.has(key.replace(/[/#].*$/, ""))));
}

function isSame(one: Chosen, other: Chosen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function tell(
  { issues, warnings }: Findings,
  grid: Grid,
  cell: string | undefined,
  issue: WorkbookFinding | undefined,
  warning: WorkbookFinding | undefined,
): void {
  if (issue !== undefined) {
    push(issues, issue, grid, cell);
  }
  if (warning !== undefined) {
    push(warnings, warning, grid, cell);
  }
}

function push(list: IssueSink<WorkbookIssue>, finding: WorkbookFinding, grid: Grid, cell: string | undefined): void {
  const { code, path, params } = locate(finding, grid.path(cell));
  report<WorkbookIssue, WorkbookIssue["code"]>(list, code, path, params as never);
}

/** What the sheet says of itself besides its answers. */
function aboutOf(grid: Grid, keys: Keys | undefined): Omit<SheetReading, "grid" | "set" | "answers" | "isBlank"> {
  const text = (key: "@member" | "@product" | "@producer") => {
    const said = about(grid, keys, key)?.text;
    // A formula that repeats an empty cell gives 0.
    return said === undefined || said === "" || said === "0" ? undefined : said;
  };
  const [member, product, producer] = [text("@member"), text("@product"), text("@producer")];
  const day = about(grid, keys, "@day");
  const written = day === undefined ? undefined : dayAt(grid, day);
  return {
    ...(member !== undefined && { member }),
    ...(product !== undefined && { product }),
    ...(producer !== undefined && { producer }),
    ...(written !== undefined && { day: written }),
    printed: { total: resultsIn(grid, keys, "@total"), stars: resultsIn(grid, keys, "@stars") },
  };
}

/** Whether hardly a criterion of a set is printed on a sheet that says it is of that set. */
export function isOtherForm(grid: Grid, set: CriteriaSet): boolean {
  const slots = slotsOf(set);
  const printed = printedReader(grid, set, slots);
  const found = new Set([...grid.rows.keys()].flatMap((row) => printed(row).map(({ criterion }) => criterion.code)));
  return found.size * 2 < set.criteria.length;
}
