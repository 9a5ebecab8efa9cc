import { printable } from "../../../base/printable.js";
import { setCode } from "../../../decisions/find.js";
import type { Stars } from "../../../decisions/rules.js";
import { formatAverage } from "../../../messages/index.js";
import {
  type CouncilSpread,
  joinSummaries,
  type NearThreshold,
  type RatedBySet,
  type RatingsSummary,
  summaryOf,
} from "../../../scoring/summary/index.js";
import { type Library, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { jsonText } from "../../io/json.js";
import { placeOf } from "../../io/place-of.js";
import { showProgress } from "../../io/progress.js";
import { heading, section, starSymbols } from "../../io/text.js";
import { inTurn } from "../../io/undo.js";
import { isNamedWorkbook, readScoreFiles } from "../../score-files.js";
import type { RateFlags } from "../rate/options.js";
import { openRater } from "../rate/rater.js";
import { summaryWords } from "./words.js";

/** What `summary` is asked to do. */
export interface SummaryRequest {
  /** One, or several workbooks. */
  readonly files: readonly string[];
  /** How many points from a threshold count as close. */
  readonly near: number;
  readonly flags: RateFlags;
}

/** Sums up the evaluations of a file, or of several workbooks. */
export async function sumUpFile(console: Console, request: SummaryRequest): Promise<number> {
  const { files } = request;
  const [file = ""] = files;
  const t = summaryWords[console.language];
  try {
    if (files.every(isNamedWorkbook)) {
      return await sumUpWorkbooks(console, request);
    }
    if (files.length > 1) {
      console.warn(t.cannotRead(files.find((one) => !isNamedWorkbook(one)) ?? "", t.onlyWorkbooksTogether));
      return status.unreadable;
    }
    const input = await readInput(openInput(file, console.stdin), isNamedLines(file));
    switch (input.form) {
      case "empty":
        console.warn(t.cannotRead(file, t.empty));
        return status.unreadable;
      case "broken":
        console.warn(placeOf(console.language, file, input.broken));
        return status.unreadable;
      case "document":
        return await sumUp(console, request, inTurn([{ value: input.value }]));
      case "list":
        return await sumUp(console, request, inTurn(input.values.map((value) => ({ value }))));
      case "lines":
        return await sumUp(console, request, itemsOf(input.batches));
    }
  } catch (error) {
    const trouble = inputTrouble(console.language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    return status.unreadable;
  }
}

async function sumUpWorkbooks(console: Console, request: SummaryRequest): Promise<number> {
  const read = await readScoreFiles(console, request.files);
  if ("trouble" in read) {
    console.warn(read.trouble);
    return status.unreadable;
  }
  const sums = await sumUp(console, request, inTurn(read.evaluations.map((value) => ({ value }))));
  return Math.max(sums, read.isFaulty ? status.issues : status.rated);
}

/** How many ratings are held before they are summed up. */
const AT_ONCE = 1000;

async function sumUp(console: Console, request: SummaryRequest, items: AsyncIterable<Item>): Promise<number> {
  const { files, near, flags } = request;
  const [file = ""] = files;
  const rate = openRater(flags);
  const progress = showProgress(console);
  let summary = summaryOf([]);
  let held: RatedBySet[] = [];
  /** Where each evaluation stands, lines that cannot be read counted. */
  const places: number[] = [];
  let count = 0;
  let broken = 0;
  const settle = () => {
    summary = joinSummaries([summary, summaryOf(held, { near })]);
    held = [];
  };
  try {
    for await (const item of items) {
      progress.reach(++count);
      if ("broken" in item) {
        console.warn(placeOf(console.language, file, item.broken));
        broken++;
        continue;
      }
      held.push(await rate(item.value));
      places.push(count);
      if (held.length === AT_ONCE) {
        settle();
      }
    }
    settle();
  } finally {
    progress.end();
  }
  if (flags.json) {
    await console.print(jsonText({ within: near, ...withPlaces(summary, places), broken }, 2));
  } else {
    for (const line of await report(console, near, withPlaces(summary, places))) {
      await console.tell(line);
    }
  }
  const { incomplete, faulty } = summary;
  return broken > 0 ? status.unreadable : incomplete + faulty > 0 ? status.issues : status.rated;
}

/** Where an evaluation stands in its file, counted from 1. */
interface Placed {
  readonly place: number;
  readonly id?: string | number;
}

/** The summary with places in the file. */
interface PlacedSummary extends Omit<RatingsSummary, "near" | "councils"> {
  readonly near: readonly (Omit<NearThreshold, "index"> & Placed)[];
  readonly councils: Omit<RatingsSummary["councils"], "widest"> & {
    readonly widest: readonly (Omit<CouncilSpread, "index"> & Placed)[];
  };
}

function withPlaces(summary: RatingsSummary, places: readonly number[]): PlacedSummary {
  const placed = <T extends { readonly index: number }>({ index, ...one }: T) => ({
    place: places[index] ?? 0,
    ...one,
  });
  const { near, councils } = summary;
  return { ...summary, near: near.map(placed), councils: { ...councils, widest: councils.widest.map(placed) } };
}

/** How many of a list are shown to people. */
const MOST_SHOWN = 20;

async function report(console: Console, near: number, summary: PlacedSummary): Promise<string[]> {
  const { language } = console;
  const t = summaryWords[language];
  const { evaluations, stars, incomplete, faulty, stopped, floors, councils } = summary;
  const library = openLibrary();
  await Promise.all(floors.map(({ decision }) => library.load(decision)));
  const counts = ([5, 4, 3, 2, 1] as const).filter((one) => stars[one] > 0);
  const list = (title: string, items: readonly string[], more = 0) => [
    "",
    ...section(console, title, items),
    ...(more > 0 ? [`    ${t.more(more)}`] : []),
  ];
  const who = (one: Placed) =>
    [`${t.record} ${one.place}`, ...(one.id === undefined ? [] : [printable(String(one.id))])].join(", ");
  return [
    heading(console, t.all(evaluations)),
    ...counts.map((one: Stars) => `  ${t.starsLine(starSymbols(console, one), stars[one])}`),
    ...(incomplete + faulty + stopped > 0 ? [t.others(incomplete, faulty, stopped)] : []),
    ...(summary.near.length === 0
      ? []
      : list(
          t.nearTitle(near, summary.near.length),
          summary.near
            .slice(0, MOST_SHOWN)
            .map((one) =>
              t.nearLine(who(one), formatAverage(one.exact, language), one.band.stars, one.band.min, one.reached),
            ),
          summary.near.length - MOST_SHOWN,
        )),
    ...(floors.length === 0
      ? []
      : list(
          t.floorsTitle,
          floors.slice(0, MOST_SHOWN).map((floor) => {
            const { name, code } = namesOf(library, floor, language);
            return t.floorLine(floor.times, name, code, floor.stars);
          }),
          floors.length - MOST_SHOWN,
        )),
    ...(councils.count === 0
      ? []
      : list(
          t.councilsTitle(
            councils.count,
            formatAverage({ sum: councils.spreads, count: councils.count }, language),
            councils.divergent,
          ),
          councils.widest
            .filter(({ spread }) => spread > 0)
            .map((one) => t.councilLine(who(one), one.spread, one.members)),
        )),
  ];
}

/** What a criterion and its set are called. */
function namesOf(
  { setOf }: Library,
  { decision, set: number, criterion }: RatingsSummary["floors"][number],
  language: Console["language"],
): { readonly name: string; readonly code: string } {
  const set = setOf({ decision, set: number });
  const own = set?.criteria.find(({ code }) => code === criterion);
  return {
    name: own === undefined ? criterion : `${criterion} ${own.name[language]}`,
    code: set === undefined ? "" : setCode(set),
  };
}
