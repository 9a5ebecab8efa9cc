import { preview } from "../../../base/preview.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Decision } from "../../../decisions/decision.js";
import { setCode } from "../../../decisions/find.js";
import type { Label } from "../../../language/label.js";
import { cellName, type Grid } from "./grid.js";
import type { WorkbookFinding } from "./issue.js";
import { type Keys, saidAfter } from "./keys.js";
import { comparable } from "./match-words.js";

/** The decisions whose forms are known. */
export type FormSource = Pick<Decision, "code" | "find" | "sets"> & Partial<Pick<Decision, "amendedSets">>;

/** Of which set a sheet is; or why that is not known. */
export interface FoundSet {
  readonly set?: CriteriaSet;
  readonly from?: "sheet" | "book" | "criteria";
  readonly issue?: WorkbookFinding;
  readonly cell?: string;
}

/** A set as it is written: `2026/11`, `2019/26-781`. */
const CODE = /(?<![\d/])(20\d\d)\/(\d{1,2}(?:-\d{1,4})?)(?![\d/])/g;

/** The set of a sheet: the one it names, else its workbook's, else the only one that has all that is printed on it. */
export function findSet(
  grid: Grid,
  keys: Keys | undefined,
  book: CriteriaSet | undefined,
  sources: readonly FormSource[],
): FoundSet {
  return (
    namedSet(grid, keys, sources) ?? (book === undefined ? byCriteria(grid, sources) : { set: book, from: "book" })
  );
}

/** The set that a sheet names in its row for that, or anywhere where it names one alone. */
function namedSet(grid: Grid, keys: Keys | undefined, sources: readonly FormSource[]): FoundSet | undefined {
  const own = codeInOwnRow(grid, keys);
  if (own !== undefined) {
    const { code, cell } = own;
    const set = lookUp(code, sources);
    const params = { sheet: preview(grid.name), cell, given: preview(code) };
    return set === undefined ? { cell, issue: { code: "workbook.unknown-set", params } } : { set, from: "sheet" };
  }
  const codes = grid.rows
    .slice(0, MOST_TITLE)
    .flatMap((cells, row) => cells.flatMap((_, column) => codesIn(grid.text(row, column))));
  const found = new Set([...new Set(codes)].flatMap((code) => lookUp(code, sources) ?? []));
  const [only] = found;
  return only !== undefined && found.size === 1 ? { set: only, from: "sheet" } : undefined;
}

/** The code in the row that is there for it. */
function codeInOwnRow(
  grid: Grid,
  keys: Keys | undefined,
): { readonly code: string; readonly cell: string } | undefined {
  const [own] = (keys?.rows.get("@set") ?? []).flatMap((row) =>
    saidAfter(grid, row, keys?.column ?? 0).flatMap(({ column, text }) =>
      codesIn(text).map((code) => ({ code, cell: cellName(row, column) })),
    ),
  );
  return own;
}

/** Below so many rows there is no title. */
const MOST_TITLE = 300;

function codesIn(text: string): readonly string[] {
  return text.length > 500 ? [] : [...text.matchAll(CODE)].map(([code]) => code);
}

/** The set with a code; a digit may be left out. */
export function lookUp(code: string, sources: readonly FormSource[]): CriteriaSet | undefined {
  const [decision, number = ""] = code.split("/");
  const source = sources.find((one) => one.code === decision);
  const padded = /^\d(?:-|$)/.test(number) ? `0${number}` : number;
  return source?.find(`${decision}/${padded}`);
}

/** The set whose criteria and levels are all printed on a sheet, where that is one alone. */
function byCriteria(grid: Grid, sources: readonly FormSource[]): FoundSet {
  const printed = new Set<string>();
  for (const [row, cells] of grid.rows.entries()) {
    for (const column of cells.keys()) {
      // Behind the name of a criterion a hint may stand in brackets.
      const text = grid.text(row, column);
      for (const part of [text, text.replace(/ \([^()]*\)$/, "")]) {
        printed.add(comparable(part).folded);
      }
    }
  }
  const sets = sources.flatMap(({ sets: own, amendedSets = [] }) => [...own, ...amendedSets.map(({ set }) => set)]);
  const fitting = sets.filter((set) => PRINTS.some((print) => isPrinted(set, print, printed)));
  const [only] = fitting;
  return only !== undefined && fitting.length === 1
    ? { set: only, from: "criteria" }
    : {
        issue: {
          code: "workbook.set-unclear",
          params: { sheet: preview(grid.name), candidates: fitting.slice(0, 10).map(setCode) },
        },
      };
}

/** How names are printed: in one language or in both. */
const PRINTS: readonly ((label: Label) => string)[] = [({ vi }) => vi, ({ en }) => en, ({ vi, en }) => `${vi} ${en}`];

function isPrinted({ criteria }: CriteriaSet, print: (label: Label) => string, printed: ReadonlySet<string>): boolean {
  return criteria.every(({ name, levels }) =>
    [name, ...levels.map(({ label }) => label)].every((label) => printed.has(comparable(print(label)).folded)),
  );
}
