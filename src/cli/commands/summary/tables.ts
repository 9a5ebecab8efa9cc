import type { Language } from "../../../language/language.js";
import { formatAverage } from "../../../messages/index.js";
import type { SheetTable } from "../../../papers/workbook/result/sheet-table.js";
import type { Library } from "../../decisions.js";
import { namesOf } from "./names.js";
import type { SummaryNote } from "./notes.js";
import type { Placed, PlacedSummary } from "./placed.js";
import { summaryWords } from "./words.js";

/** A summary as the sheets of a workbook: counts, close thresholds, floors missed and councils, each whole. */
export function summarySheets(
  language: Language,
  near: number,
  summary: PlacedSummary,
  library: Library,
  notes: readonly SummaryNote[],
): SheetTable[] {
  const t = summaryWords[language];
  const { evaluations, stars, incomplete, faulty, stopped, floors, councils } = summary;
  const who = ({ place, id }: Placed) => [place, id];
  // Printed averages are cut and never rounded, so that none reads a threshold it has not reached.
  const points = (average: Parameters<typeof formatAverage>[0]) => Number(formatAverage(average, "en"));
  const { sheets, columns } = t;
  return [
    {
      title: sheets.counts,
      headings: [columns.what, columns.count],
      rows: [
        ...([5, 4, 3, 2, 1] as const).map((one) => [columns.withStars(one), stars[one]]),
        [columns.incomplete, incomplete],
        [columns.faulty, faulty],
        [columns.stopped, stopped],
        [columns.total, evaluations],
      ],
      empty: "",
    },
    {
      title: sheets.near,
      headings: [columns.record, columns.id, columns.points, columns.stars, columns.least, columns.reached],
      rows: summary.near.map((one) => [
        ...who(one),
        points(one.exact),
        one.band.stars,
        one.band.min,
        one.reached ? columns.yes : columns.no,
      ]),
      empty: t.noneNear(near),
    },
    {
      title: sheets.floors,
      headings: [columns.times, columns.criterion, columns.set, columns.stars],
      rows: floors.map((floor) => {
        const { name, code } = namesOf(library, floor, language);
        return [floor.times, name, code, floor.stars];
      }),
      empty: t.noFloors,
    },
    {
      title: sheets.councils,
      headings: [columns.record, columns.id, columns.spread, columns.members],
      rows: councils.widest.map((one) => [...who(one), one.spread, one.members]),
      empty: t.noCouncils,
    },
    ...(notes.length === 0
      ? []
      : [
          {
            title: sheets.notes,
            headings: [columns.note, columns.count],
            rows: notes.map(({ message, times }) => [message, times]),
            empty: "",
          },
        ]),
  ];
}
