import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet, Part } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Score } from "../../../scoring/score.js";
import { answerText as sayAnswer } from "../../answer-text.js";
import type { Style } from "../../io/look.js";
import { type Column, tableText } from "../../io/table.js";
import { heading } from "../../io/text.js";
import { averageText } from "./average-text.js";
import { councilTable } from "./council-table.js";
import { membersOf } from "./members.js";
import { criteriaOf, pointsText, scoreOf } from "./points.js";
import { rateWords } from "./words.js";

/** The widest a criterion's name is beside the level that was chosen, or beside a council's points. */
const NAME = 34;

/** A table for each part: of a sheet with the level of each criterion, of a council with each member's points. */
export function partTables(style: Style, set: CriteriaSet, rating: Rating, evaluation: unknown): string[] {
  const { score } = rating;
  const members = membersOf(set, evaluation);
  return (score?.parts ?? []).flatMap(({ code, max, sum }) => {
    const form = set.parts.find((part) => part.code === code);
    if (form === undefined || score === null) {
      return [];
    }
    const title = `${rateWords[style.language].part} ${code}. ${form.name[style.language]}: ${averageText(style, { sum, count: score.count }, max)}`;
    const table =
      rating.council === undefined
        ? sheetTable(style, form, rating, score, evaluation)
        : councilTable(style, form, rating, score, members);
    return [heading(style, title), table];
  });
}

function sheetTable(style: Style, form: Part, rating: Rating, score: Score, evaluation: unknown): string {
  const { language } = style;
  const t = rateWords[language];
  const columns: readonly Column[] = [
    { heading: "" },
    { heading: t.criterion, width: NAME, isTitle: true },
    { heading: t.level },
    { heading: t.points, align: "right" },
  ];
  const rows = criteriaOf(form).map((criterion) => [
    criterion.code,
    criterion.name[language],
    levelText(style, criterion, evaluation),
    pointsText(style, scoreOf(score, criterion), score, rating),
  ]);
  return tableText(style, columns, rows);
}

/** The level a sheet chose. */
function levelText({ language }: Style, criterion: Criterion, evaluation: unknown): string {
  const answers = fieldsOf(fieldsOf(evaluation)?.["answers"]) ?? {};
  const answer = Object.hasOwn(answers, criterion.code) ? answers[criterion.code] : undefined;
  if (answer === undefined) {
    return criterion.appliesIf === undefined ? "" : rateWords[language].notApplicable;
  }
  return sayAnswer(criterion, answer, language);
}
