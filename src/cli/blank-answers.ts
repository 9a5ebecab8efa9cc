import { fieldsOf, itemsOf } from "../base/fields.js";
import { MOST_MEMBERS } from "../scoring/limits.js";

/** An evaluation without the answers that are null: so a sheet to fill in holds what nobody has answered yet. */
export function withoutBlanks(evaluation: unknown): unknown {
  const fields = fieldsOf(evaluation);
  if (fields === undefined) {
    return evaluation;
  }
  const members = itemsOf(fields["members"], MOST_MEMBERS);
  const filled = members?.map(withoutBlankAnswers);
  const isBlank = filled?.some((member, index) => member !== members?.[index]) ?? false;
  return withoutBlankAnswers(isBlank ? { ...fields, members: filled } : evaluation);
}

/** A sheet whose answers are not null; the same one where none is. */
function withoutBlankAnswers(sheet: unknown): unknown {
  const fields = fieldsOf(sheet);
  const answers = fieldsOf(fields?.["answers"]);
  return answers === undefined || !Object.values(answers).includes(null)
    ? sheet
    : { ...fields, answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)) };
}
