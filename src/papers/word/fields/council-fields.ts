import type { CouncilPaper } from "../council/papers.js";
import { attendanceFields } from "./attendance-fields.js";
import type { Field } from "./field.js";
import { proposalFields } from "./proposal-fields.js";
import { proceedingFields, sessionFields } from "./session-fields.js";

/** What all papers of a council may name. */
export function councilFields(): readonly Field<CouncilPaper>[] {
  return [...sessionFields(), ...attendanceFields(), ...proceedingFields(), ...proposalFields()];
}
