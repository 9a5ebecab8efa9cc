import { isBlank } from "./cell.js";
import { type Claims, mayBeHeadings, type SurveyedRow } from "./heading-rows.js";
import type { Headings } from "./headings-layout.js";
import { isAgencyHeadings, isAgencySubHeadings } from "./is-agency-headings.js";
import type { RegisterIssue } from "./issue.js";
import { agencyLayout } from "./layout.js";
import { mendHeadings } from "./mend-row.js";
import type { Covered } from "./merges.js";
import { MOST_HEADING_ROWS, readHeadings } from "./read-headings.js";
import type { SheetRow } from "./sheet-row.js";

/** How a register is laid out: the agency workbook by its columns, anything else by its headings. */
export type RegisterLayout = "agency" | "headings" | "auto";

/** More tables than a sheet has; further headings are rows like any other. */
const MOST_TABLES = 200;

/** What of the tables so far matters for where the next begins. */
type KnownTable = Pick<FoundTable, "by">;

/** A table whose headings were found, or whose columns are known by their place. */
export interface FoundTable extends Headings {
  readonly by: "agency" | "headings";
}

/** Stands for a row below the last. */
export const noRow: SurveyedRow = {
  sheetRow: { row: 0, given: [], cells: [], isBlank: true, issues: [] },
  covered: new Map() as Covered,
};

/** The columns of the agencies' workbook. */
export function agency(): FoundTable {
  return {
    layout: agencyLayout,
    by: "agency",
    depth: 0,
    places: [],
    known: agencyLayout.columns.size,
    unknown: 0,
    warnings: [],
  };
}

/** The headings that begin with the first of the rows. */
export function headingsAt(
  window: readonly SurveyedRow[],
  layout: RegisterLayout,
  tables: readonly KnownTable[],
  claims: Claims,
): FoundTable | undefined {
  const [top = noRow, next = noRow] = window;
  if (tables.length > 0 && !mayBegin(top, tables.length)) {
    return undefined;
  }
  const isAgency = layout === "agency" || tables.at(-1)?.by === "agency";
  if (layout !== "headings" && isAgencyHeadings(top.sheetRow, isAgency)) {
    return { ...agency(), depth: isAgencySubHeadings(next.sheetRow) ? 2 : 1 };
  }
  const headings =
    layout === "agency"
      ? undefined
      : (readHeadings(window, claims) ?? (mayBeHeadings(top) ? readHeadings(mended(window), claims) : undefined));
  return headings === undefined ? undefined : { ...headings, by: "headings" };
}

/** The headings of one row that were found last, if the next row that may be headings has the same cells. */
export function repeated(
  { top, found }: { readonly top: SheetRow; readonly found: FoundTable },
  [next = noRow]: readonly SurveyedRow[],
): FoundTable | undefined {
  const { row, cells } = next.sheetRow;
  const isSame =
    found.depth === 1 && cells.length === top.cells.length && cells.every((cell, at) => cell === top.cells[at]);
  const here = (finding: RegisterIssue): RegisterIssue => ({ ...finding, path: [row, ...finding.path.slice(1)] });
  return isSame ? { ...found, warnings: found.warnings.map(here) } : undefined;
}

/** More headings than a sheet has. */
const MOST_REMEMBERED = 2000;

/** The same, remembering what was asked: a register repeats its headings, and a window of rows is looked at several times. */
export function remembered(claimOf: Claims): Claims {
  const known = new Map<string, ReturnType<Claims>>();
  return (path) => {
    const key = path.join("\n");
    if (known.has(key)) {
      return known.get(key);
    }
    const claim = claimOf(path);
    if (known.size < MOST_REMEMBERED) {
      known.set(key, claim);
    }
    return claim;
  };
}

/** The same rows with their letters in Unicode: headings may be typed for old fonts, too. */
function mended(window: readonly SurveyedRow[]): readonly SurveyedRow[] {
  return window
    .slice(0, MOST_HEADING_ROWS)
    .map(({ sheetRow, covered }) => ({ sheetRow: mendHeadings(sheetRow), covered }));
}

/** Below a table's first headings most rows are products, which begin with a number or a name: further headings do not. */
function mayBegin({ sheetRow }: SurveyedRow, count: number): boolean {
  const first = sheetRow.cells.find((cell) => !isBlank(cell));
  return count < MOST_TABLES && typeof first === "string" && first.length <= 60 && !/^\s*\d/.test(first);
}
