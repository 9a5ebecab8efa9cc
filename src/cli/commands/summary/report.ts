import { printable } from "../../../base/printable.js";
import type { Stars } from "../../../decisions/rules.js";
import { formatAverage } from "../../../messages/index.js";
import type { Library } from "../../decisions.js";
import type { Console } from "../../io/console.js";
import { heading, section, starSymbols } from "../../io/text.js";
import { namesOf } from "./names.js";
import type { SummaryNote } from "./notes.js";
import type { Placed, PlacedSummary } from "./placed.js";
import { summaryWords } from "./words.js";

/** How many of a list are shown to people. */
const MOST_SHOWN = 20;

/** The lines of a summary; its criteria are named by decisions that are loaded. */
export function report(
  console: Console,
  near: number,
  summary: PlacedSummary,
  library: Library,
  notes: readonly SummaryNote[],
): string[] {
  const { language } = console;
  const t = summaryWords[language];
  const { evaluations, stars, incomplete, faulty, stopped, floors, councils } = summary;
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
    ...(notes.length === 0
      ? []
      : list(
          t.notes,
          notes.slice(0, MOST_SHOWN).map(({ message, times }) => t.noteLine(message, times)),
          notes.length - MOST_SHOWN,
        )),
  ];
}
