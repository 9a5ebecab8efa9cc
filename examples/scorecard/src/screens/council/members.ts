import { type CouncilEvaluation, type CriteriaSet, type Score, scoreSheet } from "ocop";
import type { Council, MemberSheet } from "../../state/beside.ts";
import { w } from "./words.ts";

/** What the members are called on the screen: their names once these are shown, before that the numbers of their sheets. */
export function namesOf({ members, isRevealed }: Council): readonly string[] {
  return members.map(({ name }, index) => (isRevealed && name !== "" ? name : w().member(index + 1)));
}

/** A council as it is rated: sheets without a name have none to be told apart by. */
export function ratedMembers({ members, appointed }: Council): CouncilEvaluation {
  return {
    members: members.map(({ name, answers }) => ({ ...(name !== "" && { id: name }), answers })),
    ...(appointed.length > 0 && { appointed }),
  };
}

const scored = new WeakMap<MemberSheet["answers"], Score>();

/** The points of a sheet, computed once for each state of it. */
export function scoreOf(set: CriteriaSet, { answers }: MemberSheet): Score {
  const score = scored.get(answers) ?? scoreSheet(set, answers);
  scored.set(answers, score);
  return score;
}
