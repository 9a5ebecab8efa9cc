import { printable } from "../../../base/printable.js";
import type { Console } from "../../io/console.js";
import { type FindingPlace, findingText } from "../../register/finding-text.js";
import type { Checked, Located } from "../../register/items.js";
import type { TableSummary } from "../../register/tables.js";
import { checkWords } from "./words.js";

/** Findings of one kind: the same code in the same column. */
interface Kind {
  count: number;
  readonly at: FindingPlace;
  /** What their sentences say besides the code; undefined where they differ. */
  params: string | undefined;
  readonly first: Located;
  readonly places: string[];
}

/** Counts findings, to tell the commonest at the end. */
export interface Tally {
  readonly add: (item: Checked, place: (finding: Located) => string) => void;
  /** Lines for people: how each table was read, what became of its cells, and the commonest findings. */
  readonly lines: (console: Console, tables: readonly TableSummary[]) => readonly string[];
}

/** How many kinds of findings are told, and how many places of each. */
const MOST_KINDS = 10;
const MOST_PLACES = 3;

/** More kinds than codes and columns make. */
const MOST_COUNTED = 20_000;

export function openTally(): Tally {
  const kinds = new Map<string, Kind>();
  return {
    add: ({ issues, warnings, sheet, unit, columns = {} }, place) => {
      for (const finding of [...issues, ...warnings]) {
        const key = `${sheet ?? ""} ${finding.code} ${finding.path.slice(1).join(".")}`;
        const kind = kinds.get(key);
        if (kind !== undefined) {
          count(kind, finding, place);
        } else if (kinds.size < MOST_COUNTED) {
          const params = JSON.stringify(finding.params);
          kinds.set(key, { count: 1, at: { unit, columns }, params, first: finding, places: [place(finding)] });
        }
      }
    },
    lines: (console, tables) => [
      ...tables.flatMap((table) => tableLines(console, table)),
      ...kindLines(console, kinds),
    ],
  };
}

function count(kind: Kind, finding: Located, place: (finding: Located) => string): void {
  kind.count += 1;
  if (kind.params !== undefined && kind.params !== JSON.stringify(finding.params)) {
    kind.params = undefined;
  }
  if (kind.places.length < MOST_PLACES) {
    kind.places.push(place(finding));
  }
}

function tableLines({ language }: Console, { sheet, survey, account }: TableSummary): readonly string[] {
  const t = checkWords[language];
  const name = sheet === undefined ? t.table : t.sheetCalled(printable(sheet));
  const reading = survey?.tables.map(({ from, by, known, unknown }) =>
    by === "agency" ? t.readByPlace(from) : t.readByHeadings(from, known, unknown),
  );
  const { used, kept, reported } = account;
  return [
    `${name}: ${reading === undefined ? t.readAsRecords : reading.length === 0 ? t.noHeadings : reading.join("; ")}`,
    `  ${t.cells(used + kept + reported, used, kept, reported)}`,
  ];
}

/** The kinds that come more than once, most often first. */
function kindLines({ language }: Console, kinds: ReadonlyMap<string, Kind>): readonly string[] {
  const t = checkWords[language];
  const often = [...kinds.values()].filter(({ count }) => count > 1).sort((one, other) => other.count - one.count);
  return often.length === 0
    ? []
    : [
        t.commonest,
        ...often.slice(0, MOST_KINDS).map(({ count, at, params, first, places }) => {
          const more = count > places.length ? ", …" : "";
          const times = t.times(count, params === undefined);
          return `  ${times} ${findingText(language, at, first)} (${places.join("; ")}${more})`;
        }),
      ];
}
