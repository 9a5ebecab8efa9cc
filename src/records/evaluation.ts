import * as z from "zod";
import { type Fields, rowsOf } from "../base/fields.js";
import { preview } from "../base/preview.js";
import { isSameSet } from "../decisions/set-slugs.js";
import { type Named, record } from "./record.js";
import { MOST_ITEMS, type Report, rule } from "./rule.js";
import { decisionCode, recordId, setKey } from "./scalars/codes.js";
import { day } from "./scalars/day.js";
import { line } from "./scalars/text.js";
import { groundCode, scoreSheetSchema } from "./score-sheet.js";

const councilFields = record({
  /** The tier the council is of; districts had councils until 2025-06-30. */
  tier: z.enum(["district", "province", "ministry"]),
  /** The council's name. */
  name: z.optional(line(200)),
  /** The number of the decision that set it up. */
  decisionNumber: z.optional(line(100)),
  /** All appointed members, by their identifiers or else their names, to know who is missing. */
  appointed: z.optional(z.array(line(150)).check(z.maxLength(200))),
});

/** The type of the schema `councilSchema`, by its name. */
export interface CouncilSchema extends Named<typeof councilFields> {}

/** The council that evaluates: its tier and the act that set it up. */
export const councilSchema: CouncilSchema = councilFields;

const evaluationFields = record({
  /** Your identifier of the evaluation. */
  id: z.optional(recordId),
  /** Your identifier of the product. */
  productId: z.optional(recordId),
  /** The code of the decision whose forms were filled in. */
  decision: decisionCode,
  /** The product set: its number in the decision, or its slug. */
  set: setKey,
  /** The council that evaluates. */
  council: councilSchema,
  /** The day of the meeting, or the last day of the written opinions. */
  date: day,
  /** The members' sheets: same decision, same product set. */
  members: z.array(scoreSheetSchema).check(z.minLength(1), z.maxLength(200)),
  /** Grounds of rejection, stop rules and unmet preconditions the council reports. */
  rejections: z.optional(z.array(groundCode).check(z.maxLength(50))),
}).check(
  rule((fields, report) => {
    for (const [index, sheet] of rowsOf(fields["members"], MOST_ITEMS).entries()) {
      checkSheet(fields, sheet, index, report);
    }
  }),
);

/** The type of the schema `evaluationSchema`, by its name. */
export interface EvaluationSchema extends Named<typeof evaluationFields> {}

/**
 * An evaluation by a council (hội đồng): the sheets of its members on one product.
 *
 * `toEvaluation` makes of it what `rateEvaluation` rates.
 */
export const evaluationSchema: EvaluationSchema = evaluationFields;

function checkSheet({ decision, set, productId }: Fields, sheet: Fields, index: number, report: Report): void {
  if (isKey(decision) && isKey(sheet["decision"]) && sheet["decision"] !== decision) {
    report("sheet.other-set", ["members", index, "decision"], { expected: String(preview(decision)) });
  }
  if (isKey(set) && isKey(sheet["set"]) && !isSameSet(decision, set, sheet["set"])) {
    report("sheet.other-set", ["members", index, "set"], { expected: String(preview(set)) });
  }
  const product = sheet["productId"];
  if (typeof productId === "string" && product !== undefined && product !== productId) {
    report("sheet.other-product", ["members", index, "productId"], { expected: preview(productId) });
  }
  if (sheet["role"] !== undefined && sheet["role"] !== "council-member") {
    report("sheet.not-a-council-member", ["members", index, "role"], {});
  }
}

function isKey(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** A council's evaluation as it was read. */
export type EvaluationRecord = z.output<typeof evaluationSchema>;

/** A council's evaluation as it may be given. */
export type EvaluationRecordInput = z.input<typeof evaluationSchema>;
