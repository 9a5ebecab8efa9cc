import { agency, type FoundTable, headingsAt, noRow, type RegisterLayout, remembered, repeated } from "./find-table.js";
import { claimOf } from "./heading-path.js";
import type { SurveyedRow } from "./heading-rows.js";
import { isSameLayout } from "./layout.js";
import type { MergeReader } from "./merges.js";
import { MOST_HEADING_ROWS } from "./read-headings.js";
import type { SheetRow } from "./sheet-row.js";
import {
  type HeadingSpan,
  lookAtCells,
  type OpenTable,
  openTable,
  type SurveyedTable,
  settled,
  withoutPlaces,
} from "./survey-table.js";

/** What a first look at all rows of a sheet tells: its tables, their headings, and what their columns look like. */
export interface RegisterSurvey {
  readonly tables: readonly SurveyedTable[];
  readonly headings: readonly HeadingSpan[];
  /** How many rows hold something. */
  readonly filled: number;
}

/** Takes the rows of a sheet one by one. */
export interface Surveyor {
  readonly take: (row: SheetRow) => void;
  readonly end: () => RegisterSurvey;
}

/** Rows that are looked at together: headings, and what stands below them. */
const WINDOW = MOST_HEADING_ROWS + 2;

/** More pages than a sheet has. */
const MOST_SPANS = 100_000;

/** Finds the tables of a sheet; of its rows it keeps five at a time. */
export function surveyor(layout: RegisterLayout, firstRow: number, merges: MergeReader): Surveyor {
  const tables: OpenTable[] = layout === "agency" ? [openTable(firstRow, agency())] : [];
  const spans: HeadingSpan[] = [];
  const claims = remembered(claimOf);
  let latest: { readonly top: SheetRow; readonly found: FoundTable } | undefined;
  const waiting: SurveyedRow[] = [];
  let filled = 0;
  let headingsTo = 0;
  const begin = (row: number, found: FoundTable) => {
    headingsTo = row + found.depth - 1;
    spans.push({ from: row, to: headingsTo, warnings: found.warnings });
    const current = tables.at(-1);
    if (current === undefined || !isSameLayout(current.layout, found.layout)) {
      tables.push(openTable(row, found));
    }
  };
  const look = () => {
    const [{ sheetRow } = noRow] = waiting;
    const { row } = sheetRow;
    const isBody = row > headingsTo && !sheetRow.isBlank;
    const again = latest !== undefined && isBody ? repeated(latest, waiting) : undefined;
    const found =
      again ?? (isBody && spans.length < MOST_SPANS ? headingsAt(waiting, layout, tables, claims) : undefined);
    const table = tables.at(-1);
    if (found !== undefined) {
      latest = { top: sheetRow, found };
      begin(row, found);
    } else if (isBody && table !== undefined) {
      lookAtCells(table, sheetRow.cells);
    }
    waiting.shift();
  };
  return {
    take: (sheetRow) => {
      filled += sheetRow.isBlank ? 0 : 1;
      waiting.push({ sheetRow, covered: merges(sheetRow) });
      if (waiting.length === WINDOW) {
        look();
      }
    },
    end: () => {
      while (waiting.length > 0) {
        look();
      }
      const settledTables = tables.map(settled);
      return { tables: settledTables, headings: spans.map((span) => withoutPlaces(span, settledTables)), filled };
    },
  };
}
