import { itemsOf } from "../../../base/fields.js";
import type { Answer } from "../../../decisions/answer.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { type AnswerOption, optionsOf, type Question, questions } from "../../../scoring/form/index.js";

/** What a sheet holds so far: a criterion's code → its answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** Where somebody stands who fills in sheets, criterion by criterion, and what is answered. */
export interface Scoring {
  readonly set: CriteriaSet;
  /** The sheets to fill in: one, or one of each member. */
  readonly sheets: readonly Answers[];
  /** The sheet that is being filled in; after the last one there is none. */
  readonly sheet: number;
  /** The criterion that is asked, by its place among those of the set. */
  readonly place: number;
  /** The option the cursor is at. */
  readonly cursor: number;
  /** The levels that are ticked, where several may be. */
  readonly ticks: readonly number[];
  /** The criteria whose points the last answer took back, as they do not apply any more. */
  readonly takenBack?: readonly string[];
}

/** An answer that has been given, or taken back where it is null. */
export interface Change {
  readonly sheet: number;
  readonly code: string;
  readonly answer: unknown;
}

/** The scoring of sheets, at the first criterion that is open. */
export function startScoring(set: CriteriaSet, sheets: readonly Answers[]): Scoring {
  return toFirstOpen({ set, sheets, sheet: sheets.length, place: 0, cursor: 0, ticks: [] });
}

/** Where the first open criterion is asked; after the last sheet where none is open. */
export function toFirstOpen(scoring: Scoring): Scoring {
  return moved(
    scoring,
    stopsOf(scoring).find(({ isOpen }) => isOpen),
  );
}

/** The criterion before, of whichever sheet; the first one has none. */
export function back(scoring: Scoring): Scoring {
  const before = stopsOf(scoring).findLast((stop) => isBefore(stop, scoring));
  return before === undefined ? scoring : moved(scoring, before);
}

/** The next criterion, of whichever sheet; after the last one none is asked. */
export function onward(scoring: Scoring): Scoring {
  return moved(
    scoring,
    stopsOf(scoring).find((stop) => isBefore(scoring, stop)),
  );
}

/** The criterion that is asked; none after the last sheet. */
export function askedIn({ set, sheets, sheet, place }: Scoring): Criterion | undefined {
  return sheet < sheets.length ? set.criteria[place] : undefined;
}

/** The cursor some options further down, or up. */
export function withCursor(scoring: Scoring, by: number): Scoring {
  const last = optionsIn(scoring).length - 1;
  return { ...scoring, cursor: Math.max(0, Math.min(scoring.cursor + by, last)) };
}

/** The cursor at the first level of a case. */
export function atCase(scoring: Scoring, letter: string): Scoring {
  const cursor = optionsIn(scoring).findIndex((option) => option.case?.code === letter);
  return cursor < 0 ? scoring : { ...scoring, cursor };
}

/** A level ticked that was not, or the other way round. */
export function withTick(scoring: Scoring, option = optionsIn(scoring)[scoring.cursor]): Scoring {
  if (askedIn(scoring)?.kind !== "sum" || option === undefined || option.value === 0) {
    return scoring;
  }
  const value = Number(option.value);
  const isTicked = scoring.ticks.includes(value);
  const values = optionsIn(scoring).map((each) => Number(each.value));
  const ticks = values.filter((each) => (each === value ? !isTicked : scoring.ticks.includes(each)));
  return { ...scoring, ticks, cursor: values.indexOf(value) };
}

/** What a digit chooses: the level with that number, in the case the cursor is at, or none of the levels; ticks one. */
export function withDigit(scoring: Scoring, digit: string): Scoring {
  const options = optionsIn(scoring);
  const branch = options[scoring.cursor]?.case ?? options[0]?.case;
  const value = digit === "0" ? digit : `${branch?.code ?? ""}${digit}`;
  const option = options.find((each) => String(each.value) === value);
  if (option === undefined) {
    return scoring;
  }
  return askedIn(scoring)?.kind === "sum" && digit !== "0"
    ? withTick(scoring, option)
    : answered(scoring, option.value);
}

/** What the cursor is at is the answer; the ticked levels are where there are any. */
export function chosen(scoring: Scoring): Scoring {
  const option = optionsIn(scoring)[scoring.cursor];
  if (option === undefined) {
    return scoring;
  }
  if (askedIn(scoring)?.kind !== "sum" || option.value === 0) {
    return answered(scoring, option.value);
  }
  return answered(scoring, scoring.ticks.length > 0 ? scoring.ticks : [Number(option.value)]);
}

/** The criteria right before the one that is asked that do not apply. */
export function passedOver(scoring: Scoring): readonly Criterion[] {
  const answers = scoring.sheets[scoring.sheet];
  const before = answers === undefined ? [] : questionsOf(scoring.set, answers).slice(0, scoring.place);
  const last = before.findLastIndex(({ state }) => state !== "not-applicable");
  return before.slice(last + 1).map(({ criterion }) => criterion);
}

/** What is answered otherwise than before. */
export function changesBetween(before: Scoring, after: Scoring): readonly Change[] {
  return after.sheets.flatMap((answers, sheet) => {
    const former = before.sheets[sheet] ?? {};
    return after.set.criteria.flatMap(({ code }) =>
      answers === former || answers[code] === former[code] ? [] : [{ sheet, code, answer: answers[code] ?? null }],
    );
  });
}

/** All criteria of a sheet, each with its state. */
export function questionsOf(set: CriteriaSet, answers: Answers): readonly Question[] {
  return questions(set, answers as object);
}

/** The options of the criterion that is asked. */
export function optionsIn(scoring: Scoring): readonly AnswerOption[] {
  const criterion = askedIn(scoring);
  return criterion === undefined ? [] : optionsOf(criterion);
}

interface Stop {
  readonly sheet: number;
  readonly place: number;
}

/** All that can be asked, sheet by sheet. */
function stopsOf({ set, sheets }: Scoring): readonly (Stop & { readonly isOpen: boolean })[] {
  return sheets.flatMap((answers, sheet) =>
    questionsOf(set, answers).flatMap(({ state }, place) =>
      state === "not-applicable" ? [] : [{ sheet, place, isOpen: state === "open" }],
    ),
  );
}

function isBefore(one: Stop, other: Stop): boolean {
  return one.sheet < other.sheet || (one.sheet === other.sheet && one.place < other.place);
}

/** The same at another criterion, the cursor at its answer; after the last sheet where there is none. */
function moved(scoring: Scoring, stop: Stop | undefined): Scoring {
  const { sheet, place } = stop ?? { sheet: scoring.sheets.length, place: 0 };
  const there = { ...scoring, sheet, place, cursor: 0, ticks: [], takenBack: [] };
  const answer = there.sheets[sheet]?.[askedIn(there)?.code ?? ""];
  const options = optionsIn(there);
  const given = itemsOf(answer, options.length) ?? [];
  const ticks = options.map(({ value }) => Number(value)).filter((value) => given.includes(value));
  const cursor = options.findIndex(({ value }) => value === (ticks[0] ?? answer));
  return { ...there, ticks, cursor: Math.max(0, cursor) };
}

/** The next criterion after this one is answered; points that no longer apply are taken back. */
function answered(scoring: Scoring, answer: Answer): Scoring {
  const { set, sheets, sheet } = scoring;
  const own = { ...sheets[sheet], [askedIn(scoring)?.code ?? ""]: answer };
  const contradicted = questionsOf(set, own).filter(
    ({ state, issues }) => state === "not-applicable" && issues.length > 0,
  );
  const codes = contradicted.map(({ criterion }) => criterion.code);
  const kept = Object.fromEntries(Object.entries(own).filter(([code]) => !codes.includes(code)));
  return { ...onward({ ...scoring, sheets: sheets.with(sheet, kept) }), takenBack: codes };
}
