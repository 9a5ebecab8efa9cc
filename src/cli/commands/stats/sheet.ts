import type { SheetTable } from "../../../papers/workbook/result/sheet-table.js";
import {
  type Counts,
  type ProgrammeCounts,
  type ProgrammeSummary,
  type SummaryDimension,
  summaryDimensionNames,
} from "../../../programme/index.js";
import type { Style } from "../../io/look.js";
import type { Names } from "./names.js";
import { percent } from "./report.js";
import { statsWords } from "./words.js";

type Cell = string | number | undefined;

/** The statistics as a table for a file: a row for each count, those of all before those of each part. */
export function statsSheet(style: Style, summary: ProgrammeSummary, names: Names): SheetTable {
  const { language } = style;
  const t = statsWords[language];
  const { all, by, parts } = summary;
  const rows = [
    ...rowsOf(style, t.whole, all, names),
    ...(by === null ? [] : parts.flatMap(({ key, counts }) => rowsOf(style, names(by, key), counts, names))),
  ];
  return { title: t.statsSheet, headings: t.sheetHeadings, rows, empty: t.nothing };
}

function rowsOf(style: Style, part: string, counts: ProgrammeCounts, names: Names): readonly (readonly Cell[])[] {
  const { language } = style;
  const t = statsWords[language];
  const list = (
    title: string,
    dimension: SummaryDimension,
    own: Counts<string | number>,
  ): readonly (readonly Cell[])[] =>
    own.map(({ key, count, share }) => [part, title, names(dimension, key), count, percent(share, language)]);
  const named = (dimension: SummaryDimension, own: Counts<string | number>) =>
    list(summaryDimensionNames[dimension][language], dimension, own);
  return [
    [part, t.products, undefined, counts.products, undefined],
    [part, t.producers, undefined, counts.producers, undefined],
    ...named("standing", counts.standings),
    ...list(t.starsInForce, "stars", counts.starsInForce),
    ...list(t.starsEver, "stars", counts.stars),
    ...named("sector", counts.sectors),
    ...named("group", counts.groups),
    ...named("set", counts.sets),
    ...named("province", counts.provinces),
    ...named("producer-type", counts.producerTypes),
    ...named("year", counts.years),
    ...named("level", counts.levels),
  ];
}
