import type { Part } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Language } from "../../../language/language.js";
import { formatAverage } from "../../../language/number.js";
import type { Rating } from "../../../scoring/rating.js";
import type { CriterionScore, Score } from "../../../scoring/score.js";
import type { Style } from "../../io/look.js";
import { type Column, hasRoom, tableText } from "../../io/table.js";
import type { CouncilMember } from "./members.js";
import { criteriaOf, pointsText, scoreOf } from "./points.js";
import { rateWords } from "./words.js";

/**
 * A council's points in a part, criterion by member where there is room, otherwise who gave how many; with the sums of all
 * sheets, which add up as they are printed.
 */
export function councilTable(
  style: Style,
  form: Part,
  rating: Rating,
  score: Score,
  members: readonly CouncilMember[],
): string {
  const byMember = columnsByMember(style, members);
  const rows = rowsOf(style, form, rating, score, members);
  const across = rows.map(({ code, name, points, sum, average }) => [code, name, ...points, sum, average]);
  if (hasRoom(style, byMember, across)) {
    return tableText(style, byMember, across);
  }
  const together = rows.map(({ code, name, points, sum, average }) => [
    code,
    name,
    whoGave(members, points, style.language),
    sum,
    average,
  ]);
  // A plain line of the whole part would call it a criterion; the part's heading has its sum.
  return tableText(style, columnsTogether(style), style.isPlain ? together.slice(0, -1) : together);
}

function columnsByMember({ language }: Style, members: readonly CouncilMember[]): readonly Column[] {
  const t = rateWords[language];
  return [
    { heading: "" },
    { heading: t.criterion, isTitle: true },
    ...members.map(({ number }) => ({ heading: String(number), align: "right" as const })),
    { heading: t.sum, align: "right" },
    { heading: t.average, align: "right" },
  ];
}

function columnsTogether({ language }: Style): readonly Column[] {
  const t = rateWords[language];
  return [
    { heading: "" },
    { heading: t.criterion, isTitle: true },
    { heading: t.bySheet },
    { heading: t.sum, align: "right" },
    { heading: t.average, align: "right" },
  ];
}

/** A row of a council's table before it is laid out. */
interface CouncilRow {
  readonly code: string;
  readonly name: string;
  /** Of each member. */
  readonly points: readonly string[];
  readonly sum: string;
  readonly average: string;
}

function rowsOf(
  style: Style,
  form: Part,
  rating: Rating,
  score: Score,
  members: readonly CouncilMember[],
): readonly CouncilRow[] {
  const { language } = style;
  const row = (criterion: Criterion): CouncilRow => {
    const own = scoreOf(score, criterion);
    return {
      code: criterion.code,
      name: criterion.name[language],
      points: members.map(({ sheet }) => memberPoints(scoreOf(sheet, criterion))),
      sum: String(own?.sum ?? ""),
      average: pointsText(style, own, score, rating),
    };
  };
  const partSum = ({ parts }: Score) => parts.find(({ code }) => code === form.code)?.sum ?? 0;
  const total: CouncilRow = {
    code: "",
    name: `${rateWords[language].part} ${form.code}`,
    points: members.map(({ sheet }) => String(partSum(sheet))),
    sum: String(partSum(score)),
    average: `${formatAverage({ sum: partSum(score), count: score.count }, language)}/${form.max}`,
  };
  return [...criteriaOf(form).map(row), total];
}

function memberPoints(own: CriterionScore | undefined): string {
  return own === undefined || own.answered === 0 ? "–" : String(own.sum);
}

/** Who gave how many points, the fewest first: `2 (1–4, 6); 3 (5)`. */
function whoGave(members: readonly CouncilMember[], points: readonly string[], language: Language): string {
  const numbers = new Map<string, number[]>();
  for (const [index, { number }] of members.entries()) {
    const own = points[index] ?? "";
    numbers.set(own, [...(numbers.get(own) ?? []), number]);
  }
  return [...numbers]
    .sort(([one], [other]) => (Number(one) || 0) - (Number(other) || 0))
    .map(([own, sheets]) => `${own} (${rateWords[language].sheetNumbers(rangesOf(sheets))})`)
    .join("; ");
}

/** Rising numbers with those in a row drawn together: `1–4, 6`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) {
      last[1] = number;
    } else {
      ranges.push([number, number]);
    }
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}
