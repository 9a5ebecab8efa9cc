import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Style } from "../../io/look.js";
import { section } from "../../io/text.js";
import { type CouncilMember, membersOf, sheetName } from "./members.js";
import { rateWords } from "./words.js";

/** Whose sheets a council has, the total of each, how far they are apart, and what the printed averages are. */
export function councilLines(style: Style, { council }: Rating, set: CriteriaSet, evaluation: unknown): string[] {
  const members = membersOf(set, evaluation);
  if (council === undefined || members.length === 0) {
    return [];
  }
  const { language } = style;
  const t = rateWords[language];
  const total = ({ number, sheet }: CouncilMember) => {
    const open = sheet.criteria.filter(({ answered }) => answered === 0).length;
    const more = open === 0 ? "" : ` (${t.answered(set.criteria.length - open, set.criteria.length)})`;
    return `${sheetName(evaluation, number - 1, language)}: ${t.pointCount(sheet.sum)}${more}`;
  };
  return [
    ...section(style, t.sheets, members.map(total)),
    ...(members.length === 1 ? [] : [t.spread(council.spread), t.fractions(members.length)]),
  ];
}
