import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { PaperIssue, PaperIssues } from "../issue.js";
import type { CouncilRound, RatedProduct } from "./round.js";
import type { CouncilMember, CouncilSession } from "./session.js";

/** What a member's sheets are known by. */
export const keyOf = ({ id, name }: CouncilMember) => id ?? name;

export function callRoll({ members }: CouncilSession, issues: PaperIssues): ReadonlyMap<string | number, number> {
  const roll = new Map<string | number, number>();
  for (const [index, member] of members.entries()) {
    const first = roll.get(keyOf(member));
    if (first === undefined) {
      roll.set(keyOf(member), index);
    } else {
      const path = ["session", "members", index];
      report<PaperIssue, "paper.same-member">(issues, "paper.same-member", path, {
        member: preview(keyOf(member)),
        first,
      });
    }
  }
  // A sheet may bear the name of a member who has an identifier, too, where no other member is called so.
  for (const [index, { name }] of members.entries()) {
    const isAlone = members.filter((other) => other.name === name).length === 1;
    if (isAlone && !roll.has(name)) {
      roll.set(name, index);
    }
  }
  return roll;
}

/** Who was there: those not said to be absent; one who scored cannot have been. */
export function attend(
  { members, form }: CouncilSession,
  products: readonly RatedProduct[],
  issues: PaperIssues,
): CouncilRound["attendance"] {
  const scored = new Set(products.flatMap(({ sheets }) => sheets.map(({ member }) => member)));
  const isNamed = [...scored].some((place) => place !== null);
  const absent = members.filter(({ isAbsent, name }, index) => {
    if (isAbsent === true && scored.has(index)) {
      const path = ["session", "members", index, "isAbsent"];
      report<PaperIssue, "paper.absent-with-sheet">(issues, "paper.absent-with-sheet", path, { member: preview(name) });
    }
    // In writing, whoever gave no opinion took no part.
    return isAbsent === true || (form === "written" && isNamed && !scored.has(index));
  });
  return { appointed: members, present: members.filter((member) => !absent.includes(member)), absent };
}
