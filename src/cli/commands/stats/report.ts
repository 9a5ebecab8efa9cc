import { formatDay } from "../../../language/day.js";
import { formatAverage } from "../../../language/number.js";
import { message } from "../../../messages/index.js";
import {
  type Counts,
  type ProgrammeCounts,
  type ProgrammeSummary,
  type SummaryDimension,
  type SummaryPart,
  standings,
  summaryDimensionNames,
} from "../../../programme/index.js";
import { isInForce } from "../../../programme/summary/dimension.js";
import type { Style } from "../../io/look.js";
import { type Column, tableTexts } from "../../io/table.js";
import { heading, section } from "../../io/text.js";
import type { Names } from "./names.js";
import { statsWords } from "./words.js";

type Key = string | number | null;

/** What a summary says, line by line, for people. */
export function* report(style: Style, summary: ProgrammeSummary, names: Names): Generator<string> {
  const { language } = style;
  const t = statsWords[language];
  const { all, on, by, parts, records, faults, notes } = summary;
  const day = formatDay(on, language);
  const isOfRatings = all.products + all.producers === 0 && records.ratings > 0;
  yield heading(
    style,
    isOfRatings ? t.allRatings(day, records.ratings) : t.all(day, all.products, all.producers, inForce(all)),
  );
  for (const line of [
    ...(records.ratings > 0 && !isOfRatings ? [t.ratings(records.ratings)] : []),
    ...(records.notCounted > 0 ? [t.notCounted(records.notCounted)] : []),
    ...(records.unreadable > 0 ? [t.unreadable(records.unreadable)] : []),
    ...faults.map(({ code, times }) => t.fault(code, times)),
  ]) {
    yield line;
  }
  if (notes.length > 0) {
    yield "";
    yield* section(
      style,
      t.notes,
      notes.map((note) => message(note, language)),
    );
  }
  if (by !== null) {
    yield "";
    yield heading(style, summaryDimensionNames[by][language]);
    const ofParts = partColumns(language, { hasPoints: parts.some(isOfPoints) });
    const shown = ofParts.filter(([, of]) => parts.some(({ counts }) => !isNone(of(counts))));
    const rows = parts.map(({ key, counts }) => [names(by, key), ...shown.map(([, of]) => of(counts))]);
    const columns: readonly Column[] = [
      { heading: "" },
      ...shown.map(([title]) => ({ heading: title, align: "right" }) as const),
    ];
    yield* tableTexts(style, columns, rows);
  }
  const shown = sections(all, t).filter(([dimension, counts]) => dimension !== by && counts.length > 0);
  const isKnown = (counts: Counts<Key & {}>) => counts.some(({ key }) => key !== null);
  for (const [dimension, counts, title] of shown.filter((section) => isKnown(section[1]))) {
    yield "";
    yield heading(style, title ?? summaryDimensionNames[dimension][language]);
    yield* countTable(style, dimension, counts, names);
  }
  const unknown = shown.filter((section) => !isKnown(section[1]));
  if (unknown.length > 0) {
    yield "";
    yield t.allUnknown(unknown.map(([dimension, , title]) => title ?? summaryDimensionNames[dimension][language]));
  }
  yield* pointLines(style, all.points);
  yield* marketLines(style, all.market);
}

/** How many products are recognised on the day. */
export function inForce({ standings: counts }: ProgrammeCounts): number {
  return counts.reduce((sum, { key, count }) => (key !== null && isInForce(key) ? sum + count : sum), 0);
}

type PartColumn = readonly [heading: string, of: (counts: ProgrammeCounts) => string];

/** Whether a part has points alone, as that of ratings. */
function isOfPoints({ counts }: SummaryPart): boolean {
  return counts.products === 0 && counts.points.count > 0;
}

/** The columns of a table of parts, those of points where these are what it is about. */
function partColumns(
  language: Style["language"],
  { hasPoints }: { readonly hasPoints: boolean },
): readonly PartColumn[] {
  const ended: readonly unknown[] = ["lapsed", "revoked", "extension-open"];
  const t = statsWords[language].partHeadings;
  return [
    [t.products, ({ products }) => String(products)],
    [t.producers, ({ producers }) => String(producers)],
    [t.inForce, (counts) => String(inForce(counts))],
    ...([3, 4, 5] as const).map(
      (stars) =>
        [
          t.stars(stars),
          ({ starsInForce }: ProgrammeCounts) => String(starsInForce.find(({ key }) => key === stars)?.count ?? 0),
        ] as const,
    ),
    [
      t.ended,
      ({ standings: own }) => String(own.reduce((sum, { key, count }) => (ended.includes(key) ? sum + count : sum), 0)),
    ],
    ...(hasPoints ? pointColumns(language) : []),
  ];
}

function pointColumns(language: Style["language"]): readonly PartColumn[] {
  const t = statsWords[language].partHeadings;
  return [
    [t.points, ({ points }) => String(points.count)],
    [t.median, ({ points: { median } }) => (median === null ? "" : formatAverage(median, language))],
  ];
}

function isNone(text: string): boolean {
  return text === "0" || text === "";
}

/** The lists of counts that are shown, in their order, with a title where it is not that of the dimension. */
function sections(
  all: ProgrammeCounts,
  t: (typeof statsWords)[keyof typeof statsWords],
): readonly (readonly [SummaryDimension, Counts<string | number>, string?])[] {
  const inOrder = standings.flatMap((standing) => all.standings.find(({ key }) => key === standing) ?? []);
  return [
    ["standing", inOrder],
    ["stars", all.starsInForce.toReversed(), t.starsInForce],
    ["stars", nullLast(all.stars.toReversed()), t.starsEver],
    ["sector", largestFirst(all.sectors)],
    ["province", largestFirst(all.provinces)],
    ["producer-type", largestFirst(all.producerTypes)],
    ["year", all.years],
    ["level", largestFirst(all.levels)],
  ];
}

function nullLast<K extends Key>(counts: Counts<K>): Counts<K> {
  return counts.toSorted((one, other) => Number(one.key === null) - Number(other.key === null));
}

function largestFirst<K extends Key>(counts: Counts<K>): Counts<K> {
  return nullLast(counts.toSorted((one, other) => other.count - one.count));
}

/** The longest bar, and the width from which on there is room for it. */
const LONGEST_BAR = 30;
const BESIDE_BAR = 44;

function countTable(
  style: Style,
  dimension: SummaryDimension,
  counts: Counts<string | number>,
  names: Names,
): Generator<string> {
  const { language, isPlain, width } = style;
  const t = statsWords[language];
  const longest = Math.min(LONGEST_BAR, width - BESIDE_BAR);
  const hasBars = !isPlain && longest >= 5;
  const most = counts.reduce((largest, { count }) => Math.max(largest, count), 1);
  const rows = counts.map(({ key, count, share }) => [
    names(dimension, key),
    String(count),
    percent(share, language),
    ...(hasBars ? ["█".repeat(Math.max(1, Math.round((longest * count) / most)))] : []),
  ]);
  const columns: readonly Column[] = [
    { heading: "" },
    { heading: t.count, align: "right" },
    { heading: t.share, align: "right" },
    ...(hasBars ? [{ heading: "" }] : []),
  ];
  return tableTexts(style, columns, rows);
}

/** A share in per cent, cut after two decimals. */
export function percent(
  { sum, count }: { readonly sum: number; readonly count: number },
  language: Style["language"],
): string {
  return `${formatAverage({ sum: 100 * sum, count }, language)}%`;
}

function* pointLines(style: Style, points: ProgrammeCounts["points"]): Generator<string> {
  const { language } = style;
  const { count, least, most, median, quartiles } = points;
  if (least !== null && most !== null && median !== null && quartiles !== null) {
    const [low, high] = quartiles;
    const [a, b, c, d, e] = [median, least, most, low, high].map((one) => formatAverage(one, language));
    yield "";
    yield heading(style, statsWords[language].pointsTitle(count));
    yield `  ${statsWords[language].points(a ?? "", b ?? "", c ?? "", d ?? "", e ?? "")}`;
  }
}

function* marketLines(style: Style, { counts, source }: ProgrammeCounts["market"]): Generator<string> {
  const { language } = style;
  const t = statsWords[language];
  if (counts.length > 0) {
    const of = (market: "domestic" | "export") => counts.find(({ key }) => key === market)?.count ?? 0;
    yield "";
    yield heading(style, t.marketTitle);
    yield `  ${t.market(of("domestic"), of("export"))}`;
    yield `  ${source[language]}`;
  }
}
