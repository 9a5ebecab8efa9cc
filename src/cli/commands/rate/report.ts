import { printable } from "../../../base/printable.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { setCode } from "../../../decisions/find.js";
import type { Language } from "../../../language/language.js";
import { formatAverage, message } from "../../../messages/index.js";
import { explainRating } from "../../../scoring/explain-rating.js";
import type { Rating } from "../../../scoring/rating.js";
import type { CriterionScore, PartScore, Score } from "../../../scoring/score.js";
import { answerText as sayAnswer } from "../../answer-text.js";
import type { Style } from "../../io/console.js";
import { tableText } from "../../io/table.js";
import { heading, section, starSymbols } from "../../io/text.js";
import { rateWords } from "./words.js";

/** One line for a rating among many. */
export function line(style: Style, rating: Rating, set: CriteriaSet | undefined): string {
  const { language, colours } = style;
  const who = [nameOf(rating), set ? setCode(set) : ""].filter((part) => part !== "").join(" ");
  const [first] = rating.issues;
  if (first !== undefined) {
    const more = rating.issues.length > 1 ? ` (+${rating.issues.length - 1})` : "";
    return `${colours.red("✗")} ${who}  ${message(first, language, set)}${more}`;
  }
  const stars = rating.stars === null ? rateWords[language].noStars : starSymbols(rating.stars);
  const total = formatAverage(rating.exact, language);
  return `${colours.green("✓")} ${who}  ${colours.yellow(stars)}${doubts(rating, language)}  ${total}`;
}

/** A rating with a table for every part. */
export function report(style: Style, rating: Rating, set: CriteriaSet | undefined, evaluation: unknown): string[] {
  const parts = rating.score?.parts ?? [];
  const tables = set === undefined ? [] : parts.flatMap((part) => partTable(style, set, rating, part, evaluation));
  return [...title(style, rating, set), ...tables, ...outcome(style, rating, set)];
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
  const members = council === undefined ? "" : `, ${council.totals.length} ${t.members}`;
  return [heading(style, `${who}${set.name[style.language]} (${setCode(set)}${members})`)];
}

function outcome(style: Style, rating: Rating, set: CriteriaSet | undefined): string[] {
  const { language, colours } = style;
  const t = rateWords[language];
  const { score, band, stars } = rating;
  const reasons = set === undefined ? [] : explainRating(set, rating);
  return [
    ...(score ? [`${t.total}: ${colours.bold(formatAverage(rating.exact, language))}/${set?.max ?? ""}`] : []),
    ...(band === null ? [] : [`${t.band}: ${starSymbols(band)} ${band}`]),
    `${t.stars}: ${colours.yellow(stars === null ? t.noStars : `${starSymbols(stars)} ${stars}`)}${doubts(rating, language)}`,
    ...section(
      style,
      t.missedFloors,
      reasons.filter(({ code }) => code === "floor.missed").map((floor) => message(floor, language, set)),
    ),
    ...section(
      style,
      t.openFloors,
      reasons.filter(({ code }) => code === "floor.open").map((floor) => message(floor, language, set)),
    ),
    ...reasons
      .filter(({ code }) => code === "ground.reported" || code === "stop.zero-points")
      .map((ground) => colours.red(message(ground, language, set))),
    ...reasons
      .filter(({ code }) => code === "recognition.potential" || code === "referral.floors-missed")
      .map((reason) => message(reason, language, set)),
    ...remarks(style, rating, set),
  ];
}

/** Notes and issues. */
export function remarks(style: Style, { issues, notes }: Rating, set: CriteriaSet | undefined): string[] {
  const { language, colours } = style;
  const t = rateWords[language];
  return [
    ...section(
      style,
      t.notes,
      notes.map((note) => message(note, language, set)),
    ),
    ...section(
      style,
      colours.red(t.issues),
      issues.map((issue) => message(issue, language, set)),
    ),
  ];
}

const CODE = 8;
const POINTS = 12;

function partTable(
  style: Style,
  set: CriteriaSet,
  { score, missedFloors }: Rating,
  part: PartScore,
  evaluation: unknown,
): string[] {
  const { language, colours, width } = style;
  const form = set.parts.find(({ code }) => code === part.code);
  if (form === undefined || score === null) {
    return [];
  }
  const t = rateWords[language];
  const free = width - CODE - POINTS - 5;
  const name = Math.floor(free * 0.4);
  const columns = [
    { heading: "", width: CODE },
    { heading: t.criterion, width: name },
    { heading: t.level, width: free - name },
    { heading: t.points, width: POINTS, align: "right" },
  ] as const;
  const rows = form.groups.flatMap(({ criteria }) =>
    criteria.map((criterion) => {
      const points = pointsText(
        style,
        score.criteria.find(({ code }) => code === criterion.code),
        score,
      );
      const isMissed = missedFloors.some((missed) => missed.criterion === criterion.code);
      const answer = answerText(style, criterion, evaluation);
      return [criterion.code, criterion.name[language], answer, isMissed ? colours.red(`${points} !`) : points];
    }),
  );
  const sum = `${formatAverage({ sum: part.sum, count: score.count }, language)}/${part.max}`;
  return [heading(style, `${t.part} ${part.code}. ${form.name[language]}: ${sum}`), tableText(style, columns, rows)];
}

function pointsText({ language }: Style, own: CriterionScore | undefined, { count }: Score): string {
  return own === undefined || own.answered < count
    ? `–/${own?.max ?? ""}`
    : `${formatAverage({ sum: own.sum, count }, language)}/${own.max}`;
}

/** The label of the answer on a single sheet; empty for a council. */
function answerText({ language }: Style, criterion: Criterion, evaluation: unknown): string {
  const t = rateWords[language];
  const answers = (evaluation as { answers?: Record<string, unknown> } | null)?.answers;
  if (typeof answers !== "object" || answers === null) {
    return "";
  }
  const answer = Object.hasOwn(answers, criterion.code) ? answers[criterion.code] : undefined;
  if (answer === undefined) {
    return criterion.appliesIf === undefined ? "" : t.notApplicable;
  }
  return sayAnswer(criterion, answer, language);
}
