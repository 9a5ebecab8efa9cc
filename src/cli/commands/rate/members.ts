import { fieldsOf } from "../../../base/fields.js";
import { printable } from "../../../base/printable.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { isId } from "../../../scoring/council.js";
import type { SheetScore } from "../../../scoring/score-sheet.js";
import { scoreSheet } from "../../../scoring/score-sheet.js";
import { rateWords } from "./words.js";

/** A member of a council whose sheet was read. */
export interface CouncilMember {
  /** The place in the file, counted from 1. */
  readonly number: number;
  /** What the file calls the member; undefined where it says nothing. */
  readonly id: string | undefined;
  readonly sheet: SheetScore;
}

/** The members of a council whose sheets count, in the order of the file. */
export function membersOf(set: CriteriaSet, evaluation: unknown): readonly CouncilMember[] {
  const members = fieldsOf(evaluation)?.["members"];
  return (Array.isArray(members) ? [...members] : []).flatMap((member: unknown, index) => {
    const fields = fieldsOf(member);
    const { id, answers } = fields ?? {};
    return fields === undefined || (id !== undefined && !isId(id))
      ? []
      : [{ number: index + 1, id: idIn(fields), sheet: scoreSheet(set, answers as object) }];
  });
}

function idIn({ id }: Readonly<Record<string, unknown>>): string | undefined {
  const text = printable(String(id ?? "")).trim();
  return text === "" ? undefined : text;
}

/** A member's sheet by its number and the member's name: `Phiếu 2 (Lan)`. */
export function sheetName(evaluation: unknown, index: number, language: Language): string {
  const members = fieldsOf(evaluation)?.["members"];
  const fields = Array.isArray(members) ? fieldsOf(members[index]) : undefined;
  const id = fields && isId(fields["id"]) ? idIn(fields) : undefined;
  return `${rateWords[language].sheet} ${index + 1}${id === undefined ? "" : ` (${id})`}`;
}
