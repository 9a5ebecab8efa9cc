import { printable } from "../../../base/printable.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import type { Language } from "../../../language/language.js";
import { formatAverage } from "../../../language/number.js";
import { explainRating } from "../../../scoring/explain-rating.js";
import { scoringMessage } from "../../../scoring/messages.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Style } from "../../io/look.js";
import { heading, mark, section, starSymbols, starText } from "../../io/text.js";
import { averageText } from "./average-text.js";
import { comparable, councilLines } from "./council.js";
import { faultsOf, isWithoutAnswers } from "./faults.js";
import { partTables } from "./part-table.js";
import type { Rated } from "./rater.js";
import { stillPossible } from "./still-possible.js";
import { rateWords } from "./words.js";

/** One line for a rating among many. */
export function line(style: Style, rated: Rated): string {
  const { rating, set, evaluation } = rated;
  const { language, colours } = style;
  const named = [nameOf(rating), set ? setCode(set) : ""].filter((part) => part !== "").join(" ");
  const who = named === "" ? "" : `${named}: `;
  const possible = stillPossible(rated, language);
  if (possible !== undefined) {
    return `${mark(style, "wrong")} ${who}${possible.answered}, ${possible.stars}`;
  }
  const [first, ...others] = faultsOf(rating.issues, evaluation, language, set);
  if (first !== undefined) {
    return `${mark(style, "wrong")} ${who}${first}${others.length > 0 ? ` (+${others.length})` : ""}`;
  }
  const stars = rating.stars === null ? rateWords[language].noStars : starSymbols(style, rating.stars);
  const total = formatAverage(rating.exact, language);
  return `${mark(style, "right")} ${who}${colours.yellow(stars)}${doubts(rating, language)} ${total}`;
}

/** A rating with a table for every part. */
export function report(style: Style, rated: Rated): string[] {
  const { rating, set, evaluation } = rated;
  return [
    ...title(style, rating, set),
    ...(set === undefined ? [] : partTables(style, set, rating, evaluation)),
    ...(set === undefined ? [] : councilLines(style, rating, set, evaluation)),
    ...outcome(style, rated),
  ];
}

/** What to say with the stars: that another tier recognises them, that they are not certain. */
function doubts({ stars, band, authority, tier, referredTo, notes }: Rating, language: Language): string {
  const t = rateWords[language];
  const isPotential = stars === band && referredTo !== null && authority !== tier;
  const found = [
    ...(isPotential ? [t.potential] : []),
    ...(notes.some(({ code }) => code === "minimums.not-held") ? [t.uncertain] : []),
  ];
  return stars === null || found.length === 0 ? "" : ` (${found.join("; ")})`;
}

/** The evaluation's identifier; empty where it has none. */
function nameOf({ id }: Rating): string {
  return printable(String(id ?? ""));
}

/** What was rated. */
export function title(style: Style, rating: Rating, set: CriteriaSet | undefined): string[] {
  const { council } = rating;
  const name = nameOf(rating);
  if (set === undefined) {
    return name === "" ? [] : [heading(style, name)];
  }
  const t = rateWords[style.language];
  const who = name === "" ? "" : `${name}: `;
  const members = council === undefined ? "" : `, ${t.members(council.totals.length)}`;
  return [heading(style, `${who}${set.name[style.language]} (${setCode(set)}${members})`)];
}

function outcome(style: Style, rated: Rated): string[] {
  const { rating, set } = rated;
  const { language, colours } = style;
  const t = rateWords[language];
  const { score, band, stars } = rating;
  const isUnfinished = rating.issues.some((issue) => issue.code === "answer.missing" || isWithoutAnswers(issue));
  const reasons = set === undefined ? [] : explainRating(set, rating);
  const said = (...codes: readonly string[]) =>
    reasons.filter(({ code }) => codes.includes(code)).map((reason) => scoringMessage(reason, language, set));
  return [
    ...(score
      ? [`${isUnfinished ? t.totalSoFar : t.total}: ${colours.bold(averageText(style, rating.exact, set?.max ?? 0))}`]
      : []),
    ...(band === null ? [] : [`${t.band}: ${starText(style, band)}`]),
    `${t.stars}: ${colours.yellow(stars === null ? t.noStars : starText(style, stars))}${doubts(rating, language)}`,
    ...possibleLines(style, rated),
    ...section(style, t.missedFloors, said("floor.missed")),
    ...section(style, t.openFloors, said("floor.open")),
    ...said("ground.reported", "stop.zero-points").map((ground) => colours.red(ground)),
    ...said("recognition.potential", "referral.floors-missed"),
    ...remarks(style, rated),
  ];
}

/** What an evaluation that is not filled in to the end can still come to. */
export function possibleLines({ language }: Style, rated: Rated): string[] {
  const possible = stillPossible(rated, language);
  return possible === undefined
    ? []
    : [`${rateWords[language].answeredSoFar(possible.answered)}: ${possible.points}, ${possible.stars}`];
}

/** The most notes of one kind that are told: the pairs of a large council that differ are many. */
const MOST_ALIKE = 10;

/** Notes and issues. */
export function remarks(style: Style, { rating: { issues, notes }, set, evaluation }: Rated): string[] {
  const { language, colours } = style;
  const t = rateWords[language];
  const told = comparable(notes, set, evaluation);
  const pairs = told.filter(({ code }) => code === "council.divergent");
  const left = pairs.slice(MOST_ALIKE);
  return [
    ...section(style, t.notes, [
      ...told.filter((note) => !left.includes(note)).map((note) => scoringMessage(note, language, set)),
      ...(left.length === 0 ? [] : [t.morePairs(left.length)]),
    ]),
    ...section(style, colours.red(t.issues), faultsOf(issues, evaluation, language, set)),
  ];
}
