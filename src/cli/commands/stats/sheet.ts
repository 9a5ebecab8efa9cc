import type { Fraction } from "../../../base/fraction.js";
import { formatDay } from "../../../language/day.js";
import { formatAverage } from "../../../language/number.js";
import { message } from "../../../messages/index.js";
import type { SheetTable } from "../../../papers/workbook/result/sheet-table.js";
import {
  type Counts,
  type ProgrammeCounts,
  type ProgrammeSummary,
  type SummaryDimension,
  summaryDimensionNames,
} from "../../../programme/index.js";
import { recordCounts } from "../../../programme/summary/opened.js";

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
    ...readRows(language, summary),
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
    ...pointRows(language, part, counts.points),
    ...marketRows(language, part, counts.market),
  ];
}

type Row = readonly Cell[];

/** The day, how many records of each kind were read, what is wrong with them, and what the counts rest on. */
function readRows(language: Style["language"], { on, records, faults, notes }: ProgrammeSummary): readonly Row[] {
  const { whole, sheetNames: t } = statsWords[language];
  return [
    [whole, t.day, formatDay(on, language), undefined, undefined],
    ...recordCounts.map((kind): Row => [whole, t.read, t.records[kind], records[kind], undefined]),
    ...faults.map(({ code, times }): Row => [whole, t.faults, t.fault(code), times, undefined]),
    ...notes.map(
      (note): Row => [
        whole,
        t.notes,
        message(note, language),
        "count" in note.params ? note.params.count : undefined,
        undefined,
      ],
    ),
  ];
}

/** What points come to, as numbers that are cut and never rounded, and how often each was given. */
function pointRows(language: Style["language"], part: string, points: ProgrammeCounts["points"]): readonly Row[] {
  const { sheetNames: t } = statsWords[language];
  const { count, least, most, spread, median, quartiles, values } = points;
  const [low, high] = quartiles ?? [null, null];
  const figures: readonly (readonly [string, Fraction | null])[] = [
    [t.pointsOf.least, least],
    [t.pointsOf.low, low],
    [t.pointsOf.median, median],
    [t.pointsOf.high, high],
    [t.pointsOf.most, most],
    [t.pointsOf.spread, spread],
  ];
  return count === 0
    ? []
    : [
        [part, t.points, t.pointsOf.count, count, undefined],
        ...figures.map(
          ([name, one]): Row => [part, t.points, name, one === null ? undefined : numberIn(one), undefined],
        ),
        ...values.map(
          ({ points: own, times }): Row => [
            part,
            t.points,
            t.exactly(formatAverage(own, language)),
            times,
            percent({ sum: times, count }, language),
          ],
        ),
      ];
}

function numberIn(points: Fraction): number {
  return Number(formatAverage(points, "en"));
}

function marketRows(language: Style["language"], part: string, { counts }: ProgrammeCounts["market"]): readonly Row[] {
  const { unknown, sheetNames: t } = statsWords[language];
  return counts.map(({ key, count, share }) => [
    part,
    t.market,
    key === null ? unknown : t.markets[key],
    count,
    percent(share, language),
  ]);
}
