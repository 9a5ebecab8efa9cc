import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion, Level } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { Stars } from "../../decisions/rules.js";
import { branchName, FORM_VERSION, missedName, names, partTotalName, pointsName, questionName } from "./form-names.js";

/** How a form's language writes what is computed. */
export interface Dialect {
  /** The value of a question. */
  readonly value: (name: string) => string;
  /** Whether the chosen answer of a question is this one. */
  readonly is: (name: string, answer: string) => string;
  readonly isGiven: (name: string) => string;
  /** Whether this level is among the ticked ones. */
  readonly isTicked: (name: string, level: number) => string;
  readonly either: (condition: string, yes: string, no: string) => string;
  readonly text: (text: string) => string;
  /** Texts one after the other; the first is no number, so that none can be taken for a sum. */
  readonly join: (texts: readonly string[]) => string;
}

/** A value that a form computes. */
export interface Formula {
  readonly name: string;
  readonly expression: string;
}

/**
 * What a form computes, each formula after those it refers to: the points of each criterion, the parts and the total, how
 * many criteria are not answered, the band, the missed marks, the stars, and the answer string.
 *
 * It is arithmetic of the printed points only, and preliminary: `rate` decides.
 */
export function formulasOf(set: CriteriaSet, dialect: Dialect): readonly Formula[] {
  const { either, text, value } = dialect;
  const { criteria, parts, rules } = set;
  const isComplete = `${value(names.missing)} = 0`;
  const bands = rules.bands.reduce(
    (lower, { stars, min }) =>
      lower === "" ? String(stars) : either(`${value(names.total)} >= ${min}`, String(stars), lower),
    "",
  );
  return [
    { name: names.decision, expression: text(set.decision) },
    { name: names.set, expression: text(setCode(set).slice(set.decision.length + 1)) },
    { name: names.form, expression: text(FORM_VERSION) },
    ...criteria.map((criterion) => ({ name: pointsName(criterion), expression: pointsOf(criterion, dialect) })),
    ...parts.map((part) => ({
      name: partTotalName(part),
      expression: sum(part.groups.flatMap((group) => group.criteria.map((one) => value(pointsName(one))))),
    })),
    { name: names.total, expression: sum(parts.map((part) => value(partTotalName(part)))) },
    { name: names.missing, expression: sum(criteria.map((one) => either(isAnswered(set, one, dialect), "0", "1"))) },
    { name: names.band, expression: either(isComplete, bands, text("")) },
    ...starsOfFloors(set).map((stars) => ({ name: missedName(stars), expression: missedOf(set, stars, dialect) })),
    { name: names.stopped, expression: stoppedOf(set, dialect) },
    { name: names.stars, expression: starsOf(set, dialect) },
    { name: names.answers, expression: answersOf(set, dialect) },
  ];
}

/** The stars a set has marks for, lowest first. */
export function starsOfFloors({ floors }: CriteriaSet): readonly Stars[] {
  return [...new Set(floors.map(({ stars }) => stars))];
}

function sum(terms: readonly string[]): string {
  return terms.join(" + ");
}

function pointsOf(criterion: Criterion, dialect: Dialect): string {
  const { appliesIf } = criterion;
  const points = pointsOfAnswer(criterion, dialect);
  return appliesIf === undefined ? points : dialect.either(hasPoints(appliesIf, dialect), points, "0");
}

/** Whether the criterion that another depends on has points. */
export function hasPoints(code: string, { value }: Dialect): string {
  return `${value(pointsName({ code }))} > 0`;
}

function pointsOfAnswer(criterion: Criterion, dialect: Dialect): string {
  const { kind, levels, cases = [], max } = criterion;
  const { either, is, isTicked } = dialect;
  const name = questionName(criterion);
  switch (kind) {
    case "choice":
      return pointsOfLevel(name, levels, dialect);
    case "yesNo":
      return either(is(name, "1"), String(max), "0");
    case "cases":
      return cases.reduceRight(
        (others, branch) =>
          either(is(name, branch.code), pointsOfLevel(branchName(criterion, branch), branch.levels, dialect), others),
        "0",
      );
    case "sum":
      return sum(levels.map(({ points }, index) => either(isTicked(name, index + 1), String(points), "0")));
  }
}

/** One choice within the other, so that an answer that is not there gives 0 and never blanks a sum. */
function pointsOfLevel(name: string, levels: readonly Level[], { either, is }: Dialect): string {
  return levels.reduceRight(
    (others, { points }, index) =>
      points === 0 ? others : either(is(name, String(index + 1)), String(points), others),
    "0",
  );
}

/** Whether a criterion has an answer, or needs none since it does not apply. */
function isAnswered(set: CriteriaSet, criterion: Criterion, dialect: Dialect): string {
  const other = set.criteria.find(({ code }) => code === criterion.appliesIf);
  const own = isGivenWhole(criterion, dialect);
  if (other === undefined) {
    return own;
  }
  const hasNone = `${dialect.value(pointsName(other))} = 0`;
  return `((${isAnswered(set, other, dialect)}) and ${hasNone}) or (${own})`;
}

/** Whether the question of a criterion is answered; of one with cases also the level within the chosen case. */
function isGivenWhole(criterion: Criterion, { is, isGiven }: Dialect): string {
  const { cases } = criterion;
  const name = questionName(criterion);
  if (cases === undefined) {
    return isGiven(name);
  }
  const branches = cases.map((branch) => `(${is(name, branch.code)} and ${isGiven(branchName(criterion, branch))})`);
  return `(${[is(name, "0"), ...branches].join(" or ")})`;
}

/** `1.1≥2 3.2≥3 `: the criteria whose points miss a mark of so many stars. */
function missedOf({ floors, criteria }: CriteriaSet, stars: Stars, { either, text, join, value }: Dialect): string {
  const marks = floors.filter((floor) => floor.stars === stars);
  return join(
    marks.map(({ index, criterion, points }) => {
      const own = value(pointsName(criteria[index] ?? { code: criterion }));
      return either(`${own} < ${points}`, text(`${criterion}≥${points} `), text(""));
    }),
  );
}

/** `6=0 `: the criteria whose 0 points stop the evaluation. */
function stoppedOf(set: CriteriaSet, dialect: Dialect): string {
  const { either, text, join, value } = dialect;
  const stops = set.criteria.filter(({ stopIfZero }) => stopIfZero);
  return stops.length === 0
    ? text("")
    : join(
        stops.map((criterion) => {
          const isZero = `(${isAnswered(set, criterion, dialect)}) and ${value(pointsName(criterion))} = 0`;
          return either(isZero, text(`${criterion.code}=0 `), text(""));
        }),
      );
}

/** The stars of the band, or one less than those of the lowest marks missed (see `starsAfterFloors`). */
function starsOf(set: CriteriaSet, { either, text, value, isGiven }: Dialect): string {
  const band = value(names.band);
  const after = starsOfFloors(set).reduceRight((higher, stars) => {
    const left = Math.max(stars - 1, set.rules.belowFloors);
    return either(`${band} >= ${stars} and ${isGiven(missedName(stars))}`, String(left), higher);
  }, band);
  const ends = [
    `${value(names.missing)} > 0`,
    isGiven(names.stopped),
    ...(set.grounds.length === 0 ? [] : [isGiven(names.rejections)]),
  ];
  return either(ends.join(" or "), text(""), after);
}

/** The canonical answer string, as `formatAnswers` makes it. */
function answersOf(set: CriteriaSet, dialect: Dialect): string {
  const { either, text, join } = dialect;
  const pieces = set.criteria.map((criterion) => {
    const written = join([text(`/${criterion.code}:`), ...answerTexts(criterion, dialect)]);
    const isWritten = isGivenWhole(criterion, dialect);
    const { appliesIf } = criterion;
    const condition = appliesIf === undefined ? isWritten : `${hasPoints(appliesIf, dialect)} and ${isWritten}`;
    return either(condition, written, text(""));
  });
  return join([text(`OCOP:${setCode(set)}`), ...pieces]);
}

function answerTexts(criterion: Criterion, dialect: Dialect): readonly string[] {
  const { kind, levels, cases = [] } = criterion;
  const { either, is, isTicked, text, value, join } = dialect;
  const name = questionName(criterion);
  if (kind === "cases") {
    const written = cases.reduceRight((others, branch) => {
      const level = branchName(criterion, branch);
      const own = either(is(level, "0"), text("0"), join([text(branch.code), value(level)]));
      return either(is(name, branch.code), own, others);
    }, text("0"));
    return [written];
  }
  if (kind !== "sum") {
    return [value(name)];
  }
  const ticked = levels.map((_, index) => isTicked(name, index + 1));
  const none = either(ticked.join(" or "), text(""), text("0"));
  const ticks = ticked.map((condition, index) => {
    const number = text(String(index + 1));
    const before = ticked.slice(0, index).join(" or ");
    return either(condition, before === "" ? number : either(before, text(`+${index + 1}`), number), text(""));
  });
  return [none, ...ticks];
}
