import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Note } from "../../../scoring/note.js";
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
  const isFinished = members.every(({ sheet }) => sheet.complete);
  const total = ({ number, sheet }: CouncilMember) => {
    const open = sheet.criteria.filter(({ answered }) => answered === 0).length;
    const more = open === 0 ? "" : ` (${t.answered(set.criteria.length - open, set.criteria.length)})`;
    return `${sheetName(evaluation, number - 1, language)}: ${t.pointCount(sheet.sum)}${more}`;
  };
  return [
    ...section(style, t.sheets, members.map(total)),
    ...(members.length > 1 && isFinished ? [t.spread(council.spread)] : []),
    ...(members.length > 1 ? [t.fractions(members.length)] : []),
  ];
}

/** The notes on a council but those that compare a sheet which is not filled in to the end: its total is none yet. */
export function comparable(notes: readonly Note[], set: CriteriaSet | undefined, evaluation: unknown): readonly Note[] {
  const members = set === undefined ? [] : membersOf(set, evaluation);
  return notes.filter(
    (note) =>
      note.code !== "council.divergent" || note.params.members.every((index) => members[index]?.sheet.complete ?? true),
  );
}
