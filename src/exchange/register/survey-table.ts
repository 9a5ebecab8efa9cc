import { remembering } from "../../base/remember.js";
import { type LetterSurvey, type LetterVerdict, letterSurvey } from "../letters/letter-survey.js";
import { MOST_CHARACTERS } from "./cell.js";
import { addDay, type ColumnDays, type DayDoubt, doubtOf, noDays, writtenDayIn } from "./column-days.js";
import { columnLetter } from "./column-letter.js";
import type { FoundTable } from "./find-table.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { ColumnLetters } from "./mend-row.js";
import { addPlace, noPlaces, type PlaceColumn, placeKeyOf } from "./place-column.js";

/** A table of a sheet, as a first look at all rows found it. */
export interface SurveyedTable {
  /** The row from which on it counts. */
  readonly from: number;
  readonly layout: Layout;
  /** Whether columns are known by their place in the agencies' workbook, or by their headings. */
  readonly by: "agency" | "headings";
  readonly known: number;
  readonly unknown: number;
  /** The columns whose letters are not all Unicode, and what they are. */
  readonly letters: ColumnLetters;
  /** The columns whose days cannot be told from their months. */
  readonly doubts: ReadonlyMap<number, DayDoubt>;
}

/** Rows of headings, and what is odd about them. */
export interface HeadingSpan {
  readonly from: number;
  readonly to: number;
  readonly warnings: readonly RegisterIssue[];
}

/** More columns of text than a register has. */
const MOST_TEXTS = 256;

/** A table while its rows are looked at. */
export interface OpenTable extends Omit<SurveyedTable, "doubts" | "letters"> {
  /** By column, as far as a column has texts. */
  readonly texts: (LetterSurvey | undefined)[];
  readonly days: readonly DayColumn[];
  readonly places: ReadonlyMap<number, PlaceColumn>;
}

/** A column of days, and what takes its cells. */
interface DayColumn {
  readonly index: number;
  readonly seen: ColumnDays;
  readonly add: (cell: unknown) => void;
}

/** Columns of days; in those of decisions a day may stand with other words. */
const DAYS = /^(?:founded|expires|.+\.(?:date|decisionNumber))$/;

/** Begins to look at the rows of a table. */
export function openTable(from: number, { layout, by, known, unknown, places }: FoundTable): OpenTable {
  return {
    from,
    layout,
    by,
    known,
    unknown,
    days: [...layout.columns]
      .filter(([key]) => DAYS.test(key))
      .flatMap(([key, index]) =>
        [index, ...(layout.rivals.get(key) ?? [])].map((place) => dayColumn(place, key.endsWith("decisionNumber"))),
      ),
    texts: [],
    places: new Map(places.map((index) => [index, noPlaces()])),
  };
}

/** A column whose cells are days, or hold them among other words. A text that comes again tells nothing new. */
function dayColumn(index: number, hasWords: boolean): DayColumn {
  const seen = noDays();
  const addText = remembering((text) => {
    addDay(seen, hasWords ? writtenDayIn(text) : text);
    return seen;
  });
  const add = (cell: unknown) => {
    if (typeof cell === "string") {
      addText(cell);
    } else if (!hasWords) {
      addDay(seen, cell);
    }
  };
  return { index, seen, add };
}

/** Looks at the cells of a row of a table. */
export function lookAtCells({ days, places, texts }: OpenTable, cells: readonly unknown[]): void {
  for (let index = 0; index < Math.min(cells.length, MOST_TEXTS); index++) {
    const cell = cells[index];
    if (typeof cell === "string" && cell.length <= MOST_CHARACTERS) {
      const survey = texts[index] ?? letterSurvey();
      texts[index] = survey;
      survey.add(cell);
    }
  }
  for (const { index, add } of days) {
    add(cells[index]);
  }
  for (const [index, seen] of places) {
    addPlace(seen, cells[index]);
  }
}

/** A table once all of its cells have been seen. */
export function settled({ days, places, texts, layout, ...table }: OpenTable): SurveyedTable {
  const letters = [...texts.entries()].flatMap(([index, survey]): (readonly [number, LetterVerdict])[] => {
    const verdict = survey?.verdict();
    return verdict === undefined || verdict === "unicode" ? [] : [[index, verdict]];
  });
  const doubts = days.flatMap(({ index, seen }): (readonly [number, DayDoubt])[] => {
    const doubt = doubtOf(seen);
    return doubt === undefined ? [] : [[index, doubt]];
  });
  return { ...table, layout: withPlaces(layout, places), doubts: new Map(doubts), letters: new Map(letters) };
}

/** A column of places is what all of its cells are, unless the sheet has such a column already. */
function withPlaces(layout: Layout, places: ReadonlyMap<number, PlaceColumn>): Layout {
  let { columns, others } = layout;
  for (const [index, seen] of places) {
    const key = placeKeyOf(seen);
    if (key !== undefined && !columns.has(key)) {
      columns = new Map([...columns, [key, index] as const].sort(([, one], [, other]) => one - other));
      others = others.filter((other) => other.index !== index);
    }
  }
  return { ...layout, columns, others };
}

/** The headings of columns that turned out to be of places are known after all. */
export function withoutPlaces(span: HeadingSpan, tables: readonly SurveyedTable[]): HeadingSpan {
  const table = tables.findLast(({ from }) => from <= span.from);
  const others = new Set(table?.layout.others.map(({ index }) => columnLetter(index)));
  const warnings = span.warnings.filter(
    ({ code, path }) => code !== "register.unknown-heading" || others.has(String(path[1])),
  );
  return { ...span, warnings };
}
