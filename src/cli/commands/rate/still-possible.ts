import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { formatAverage } from "../../../language/number.js";
import { bounds } from "../../../scoring/bounds.js";
import { councilBounds } from "../../../scoring/council-bounds.js";
import type { Member } from "../../../scoring/evaluation.js";
import type { Rated } from "./rater.js";
import { rateWords } from "./words.js";

/** What an evaluation that is not filled in to the end can still come to, in words. */
interface StillPossible {
  readonly answered: string;
  readonly points: string;
  readonly stars: string;
}

/** A large council that has just begun lacks more answers than are listed; whether all that is left out is such, bounds tell. */
const UNFINISHED: readonly string[] = ["answer.missing", "input.more-issues"];

/** What a sheet, or a council, that is not filled in to the end can still come to; undefined for any other evaluation. */
export function stillPossible(
  { rating, set, evaluation, policy }: Rated,
  language: Language,
): StillPossible | undefined {
  const { issues, rejections } = rating;
  const isUnfinished = issues.length > 0 && issues.every(({ code }) => UNFINISHED.includes(code));
  if (set === undefined || !isUnfinished) {
    return undefined;
  }
  const { answers, members } = fieldsOf(evaluation) ?? {};
  return fieldsOf(answers) !== undefined
    ? ofSheet(set, answers as object, rejections, language)
    : ofCouncil(set, members as readonly Member[], { rejections, ...(policy && { policy }) }, language);
}

function ofSheet(
  set: CriteriaSet,
  answers: object,
  rejections: readonly string[],
  language: Language,
): StillPossible | undefined {
  const t = rateWords[language];
  const { points, stars, open } = bounds(set, answers, { rejections });
  const all = set.criteria.length;
  return points === null || stars === null
    ? undefined
    : {
        answered: t.answered(all - open.length, all),
        points: t.pointsPossible(String(points.least), String(points.most)),
        stars: t.starsPossible(stars.least, stars.most),
      };
}

function ofCouncil(
  set: CriteriaSet,
  members: readonly Member[],
  options: Parameters<typeof councilBounds>[2],
  language: Language,
): StillPossible | undefined {
  const t = rateWords[language];
  const { exact, stars, open } = councilBounds(set, members, options);
  const finished = open.filter((criteria) => criteria.length === 0).length;
  return exact === null || stars === null
    ? undefined
    : {
        answered: t.finishedSheets(finished, open.length),
        points: t.averagePossible(formatAverage(exact.least, language), formatAverage(exact.most, language)),
        stars: t.starsPossible(stars.least, stars.most),
      };
}
