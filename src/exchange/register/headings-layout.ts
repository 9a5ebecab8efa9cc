import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey } from "./fields.js";
import { wordsIn } from "./fold.js";
import type { HeadingReading } from "./heading-reading.js";
import { type SurveyedRow, textAt } from "./heading-rows.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";

/** A layout that rows of headings describe, and what is odd about them. */
export interface Headings {
  readonly layout: Layout;
  /** How many rows they take. */
  readonly depth: number;
  /** Columns that hold places of some kind; their cells tell of which. */
  readonly places: readonly number[];
  /** How many headings are known, and how many are not. */
  readonly known: number;
  readonly unknown: number;
  readonly warnings: readonly RegisterIssue[];
}

/** Columns of which a register has at least one. */
export const nameColumns = ["productName", "producerName"] as const;

/** The layout that headings describe, with what is odd about them. */
export function headingsLayout(reading: HeadingReading): Headings {
  const { rows, paths, claims, columns, given } = reading;
  const ticks = claims.flatMap((claim, index) => (claim?.field === "tick" ? [{ index, stars: claim.stars }] : []));
  const isTicked = ticks.length > 1;
  const { kept, rivals } = partRivals(reading);
  const used = new Set([
    ...columns.values(),
    ...[...rivals.values()].flat(),
    ...(isTicked ? ticks : []).map(({ index }) => index),
  ]);
  const rest = [...paths.entries()].filter(([index, path]) => path.length > 0 && !used.has(index));
  const name = uniqueNames([...used].map((index) => paths[index]?.join(" ")));
  const lastRow = rows.at(-1)?.sheetRow.row ?? 0;
  const findings = rest.map(([index, path]) => {
    const title = path.join(" ");
    const first = kept.get(index);
    const given = preview(title);
    return locate(
      first === undefined
        ? { code: "register.unknown-heading", params: { given } }
        : { code: "register.duplicate-heading", params: { given, first: columnLetter(first) } },
      [rowOf(rows, index, lastRow), columnLetter(index)],
    );
  });
  const missing = nameColumns.filter((key) => !columns.has(key));
  return {
    layout: {
      columns,
      rivals,
      ticks: isTicked ? ticks : [],
      others: rest.map(([index, path]) => ({ index, name: name(path.join(" ")) })),
      given,
      merged: false,
    },
    depth: rows.length,
    places: rest.flatMap(([index, path]) => (isPlace(path.at(-1) ?? "") ? [index] : [])),
    known: used.size,
    unknown: rest.length,
    warnings: [
      ...findings,
      ...missing.map((column) => locate({ code: "register.missing-column", params: { column } }, [lastRow])),
    ],
  };
}

/** The row in which a column's lowest heading stands. */
function rowOf(rows: readonly SurveyedRow[], index: number, otherwise: number): number {
  return rows.findLast(({ sheetRow }) => textAt(sheetRow.cells[index]) !== "")?.sheetRow.row ?? otherwise;
}

function isPlace(heading: string): boolean {
  return ["dia phuong", "don vi hanh chinh", "dia ban", "locality"].includes(wordsIn(heading));
}

/** Fields of which a register may rightly have several: the second one is kept under its heading. */
const several: ReadonlySet<ColumnKey> = new Set([
  ...(["number", "address", "phones", "representative", "email", "website", "notes", "productGroup", "gtin"] as const),
]);

/** Parts the second columns of a field: those that are kept under their heading, and those that must agree. */
function partRivals({ rivals, columns }: HeadingReading): {
  readonly kept: ReadonlyMap<number, number>;
  readonly rivals: ReadonlyMap<ColumnKey, readonly number[]>;
} {
  const kept = new Map<number, number>();
  const must = new Map<ColumnKey, readonly number[]>();
  for (const [key, indexes] of rivals) {
    if (several.has(key)) {
      for (const index of indexes) {
        kept.set(index, columns.get(key) ?? 0);
      }
    } else {
      must.set(key, indexes);
    }
  }
  return { kept, rivals: must };
}

/** Numbers a heading that the sheet has already: `Ghi chú (2)`. */
function uniqueNames(taken: readonly (string | undefined)[]): (title: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (title) => {
    let count = counts.get(title) ?? 1;
    let name = title;
    while (used.has(name)) {
      count += 1;
      name = `${title} (${count})`;
    }
    counts.set(title, count);
    used.add(name);
    return name;
  };
}
