import type { Label } from "../language/label.js";

/** The stars a floor can be printed for: `***`, `****` or `*****`. */
export type FloorStars = 3 | 4 | 5;

/**
 * One printed option of a criterion.
 *
 * `points` are whole. `floor` is the asterisk mark (yêu cầu tối thiểu): the criterion must reach these points
 * for that many stars, whatever the total.
 */
export interface Level {
  readonly points: number;
  readonly floor?: FloorStars;
  readonly label: Label;
}

/** One of two alternative branches (trường hợp) of a criterion; exactly one is answered. */
export interface Case {
  readonly code: string;
  readonly name: Label;
  readonly levels: readonly Level[];
}

/**
 * How a criterion is answered:
 *
 * - `choice`: one printed level;
 * - `yesNo`: yes or no, without printed levels;
 * - `cases`: one level of one of the alternative branches;
 * - `sum`: any number of ticked levels, whose points add up.
 */
export type CriterionKind = "choice" | "yesNo" | "cases" | "sum";

/** What a criterion asks and how it is pointed, without the code it bears in a set. */
export interface CriterionBody {
  readonly kind: CriterionKind;
  /** The most points the criterion can give: those of its best level. */
  readonly max: number;
  readonly name: Label;
  /** The printed options in printed order; empty for `yesNo` and `cases`. */
  readonly levels: readonly Level[];
  /** Only for kind `cases`. */
  readonly cases?: readonly Case[];
  /** The criterion applies only when the one with this code, printed before it, has points ("chỉ áp dụng khi có …"). */
  readonly appliesIf?: string;
  /** 0 points stop the evaluation ("nếu được 0 điểm …, sẽ không đánh giá các bước tiếp theo"). */
  readonly stopIfZero?: true;
}

/** A numbered question of a criteria set (tiêu chí), such as `1.1`, `6.1.1` or `7`. */
export interface Criterion extends CriterionBody {
  readonly code: string;
  /** The number of the heading a nested criterion stands under: `6.1` for `6.1.1`. It is not scored; no source at hand names it. */
  readonly parent?: string;
}

declare const answerType: unique symbol;

/**
 * A criterion defined once and placed into sets under the set's own code.
 *
 * `A` is the type of its permitted answers and exists for the compiler only.
 */
export interface Definition<A = unknown> extends CriterionBody {
  readonly [answerType]?: A;
}

/** The permitted answers of a definition. */
export type AnswerOf<D> = D extends Definition<infer A> ? A : never;

/** Points as the decree prints them: `"2"`, or `"2****"` for the floor of 4 stars. */
export type PrintedPoints = `${number}${"" | "***" | "****" | "*****"}`;

/** A level as a row of the form: printed points, Vietnamese label, English label. */
export type LevelRow = readonly [points: PrintedPoints, vi: string, en: string];

/** `1 | 2 | …` for a tuple of levels. */
type LevelNumber<L extends readonly unknown[], N extends readonly unknown[] = []> = N["length"] extends L["length"]
  ? never
  : [...N, 0]["length"] | LevelNumber<L, [...N, 0]>;

type CaseRow = readonly [code: string, name: Label, ...levels: LevelRow[]];

type CaseAnswer<C extends readonly CaseRow[]> = {
  [I in keyof C]: C[I] extends readonly [infer Code extends string, Label, ...infer L]
    ? `${Code}${LevelNumber<L> & number}`
    : never;
}[number];

/**
 * A criterion of which one printed level is chosen.
 *
 * @param name - what is asked
 * @param rows - the levels in printed order
 */
// @__NO_SIDE_EFFECTS__
export function choice<const L extends readonly LevelRow[]>(name: Label, ...rows: L): Definition<0 | LevelNumber<L>> {
  return body("choice", name, rows.map(level));
}

/**
 * A criterion of which any number of printed levels is ticked, their points adding up.
 *
 * @param name - what is asked
 * @param rows - the levels in printed order
 */
// @__NO_SIDE_EFFECTS__
export function ticked<const L extends readonly LevelRow[]>(
  name: Label,
  ...rows: L
): Definition<0 | readonly LevelNumber<L>[]> {
  const levels = rows.map(level);
  return { ...body("sum", name, levels), max: levels.reduce((sum, { points }) => sum + points, 0) };
}

/**
 * A criterion answered by yes or no, for which the form prints a maximum and no box.
 *
 * @param name - what is asked
 * @param max - points of a yes
 */
// @__NO_SIDE_EFFECTS__
export function yesNo(name: Label, max: number): Definition<0 | 1> {
  return { ...body("yesNo", name, []), max };
}

/**
 * A criterion with alternative branches, of which one is answered.
 *
 * @param name - what is asked
 * @param rows - for each branch its letter, its name and its levels in printed order
 */
// @__NO_SIDE_EFFECTS__
export function cases<const C extends readonly CaseRow[]>(name: Label, ...rows: C): Definition<0 | CaseAnswer<C>> {
  const branches = rows.map(([code, caseName, ...levels]) => ({ code, name: caseName, levels: levels.map(level) }));
  const max = Math.max(...branches.flatMap((branch) => branch.levels.map(({ points }) => points)));
  return { ...body("cases", name, []), max, cases: branches };
}

/**
 * The same question with other points or marks, for a set that differs.
 *
 * @param definition - a criterion with printed levels
 * @param printed - points and marks of all its levels, such as `"1*** 2 4"`; a test holds every set against the law
 */
// @__NO_SIDE_EFFECTS__
export function scaled<A>(definition: Definition<A>, printed: string): Definition<A> {
  const marks = printed.split(" ") as PrintedPoints[];
  const levels = definition.levels.map(({ label }, index) => toLevel(marks[index] as PrintedPoints, label));
  return { ...definition, levels, max: best(levels) };
}

/** The same criterion under the name another set prints. */
// @__NO_SIDE_EFFECTS__
export function named<A>(definition: Definition<A>, name: Label): Definition<A> {
  return { ...definition, name };
}

/** The same criterion, applying only when the one with the given code has points. */
// @__NO_SIDE_EFFECTS__
export function onlyIf<A>(appliesIf: string, definition: Definition<A>): Definition<A> {
  return { ...definition, appliesIf };
}

/** The same criterion, whose 0 points stop the evaluation. */
// @__NO_SIDE_EFFECTS__
export function stopIfZero<A>(definition: Definition<A>): Definition<A> {
  return { ...definition, stopIfZero: true };
}

function body(kind: CriterionKind, name: Label, levels: Level[]): CriterionBody {
  return { kind, max: best(levels), name, levels };
}

function best(levels: readonly Level[]): number {
  return levels.reduce((most, { points }) => Math.max(most, points), 0);
}

function level([printed, vi, en]: LevelRow): Level {
  return toLevel(printed, { vi, en });
}

/** Both kinds of level are written out, not spread together, so that all of a kind have one shape and are read fast. */
function toLevel(printed: PrintedPoints, label: Label): Level {
  const points = Number.parseInt(printed, 10);
  const floor = (printed.length - `${points}`.length) as 0 | FloorStars;
  return floor ? { points, floor, label } : { points, label };
}
