import * as z from "zod";
import { answersSchema } from "./answers.js";
import { type Named, record } from "./record.js";
import { limited } from "./rule.js";
import { pattern } from "./scalars/checked.js";
import { criterionKey, decisionCode, recordId, setKey } from "./scalars/codes.js";
import { day } from "./scalars/day.js";
import { line, paragraphs } from "./scalars/text.js";

const assessorFields = record({
  /** The assessor's identifier, as in `appointed` of a council. */
  id: z.optional(recordId),
  /** The assessor's name. */
  name: line(150),
  /** The assessor's position. */
  position: z.optional(line(150)),
  /** Whom the assessor works for. */
  organisation: z.optional(line(200)),
});

/** The type of the schema `assessorSchema`, by its name. */
export interface AssessorSchema extends Named<typeof assessorFields> {}

/** Who filled a sheet in. */
export const assessorSchema: AssessorSchema = assessorFields;

/** The stable code of a ground of rejection, as the criteria set has it. */
export const groundCode = z.string().check(pattern(/^[a-z][a-z0-9-]{0,63}$/, "ground-code.malformed"));

const scoreSheetFields = record({
  /** Your identifier of the sheet. */
  id: z.optional(recordId),
  /** Your identifier of the product. */
  productId: z.optional(recordId),
  /** The code of the decision whose form was filled in. */
  decision: decisionCode,
  /** The product set: its number in the decision, or its slug. */
  set: setKey,
  /** Who filled it in. */
  assessor: assessorSchema,
  /** The producer itself (form 02), the commune (form 03), the advisory team, or a member of the council. */
  role: z.enum(["self-assessment", "commune-report", "advisory-team", "council-member"]),
  /** The day it was filled in. */
  date: day,
  /** The answers by criterion code; what a criterion permits, `optionsOf` says. */
  answers: answersSchema,
  /** Grounds of rejection, stop rules and unmet preconditions the assessor reports. */
  rejections: z.optional(z.array(groundCode).check(z.maxLength(50))),
  /** Remarks by criterion code. */
  remarks: z.optional(z.record(criterionKey, paragraphs(2000)).check(limited(200))),
});

/** The type of the schema `scoreSheetSchema`, by its name. */
export interface ScoreSheetSchema extends Named<typeof scoreSheetFields> {}

/**
 * A score sheet (phiếu chấm): one assessor's filled-in form, with who filled it in, in which role and when.
 *
 * `toEvaluation` makes of it what `rateEvaluation` rates.
 */
export const scoreSheetSchema: ScoreSheetSchema = scoreSheetFields;

/** A score sheet as it was read. */
export type ScoreSheet = z.output<typeof scoreSheetSchema>;

/** A score sheet as it may be given. */
export type ScoreSheetInput = z.input<typeof scoreSheetSchema>;
