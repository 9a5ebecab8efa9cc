import type { CouncilEvaluation, SheetEvaluation } from "../scoring/evaluation.js";
import type { EvaluationRecord } from "./evaluation.js";
import type { ScoreSheet } from "./score-sheet.js";

/**
 * What `rateEvaluation` rates, out of the record of a score sheet or of a council's evaluation.
 *
 * Who assessed, when and in which role stays in the record; of a council's members only their identifiers go along, so
 * that duplicates and missing members are found. Grounds reported on any sheet count for the whole evaluation.
 *
 * @param record - a score sheet or an evaluation as {@link validate} gives it
 * @example
 * rateEvaluation(toEvaluation(sheet), decisions).stars;
 */
export function toEvaluation(record: ScoreSheet): SheetEvaluation;
export function toEvaluation(record: EvaluationRecord): CouncilEvaluation;
export function toEvaluation(record: ScoreSheet | EvaluationRecord): SheetEvaluation | CouncilEvaluation {
  const { id, decision, set, rejections = [] } = record;
  const head = { ...(id !== undefined && { id }), decision, set };
  if ("answers" in record) {
    return { ...head, rejections, answers: record.answers };
  }
  const { appointed } = record.council;
  return {
    ...head,
    rejections: [...new Set([...rejections, ...record.sheets.flatMap((sheet) => sheet.rejections ?? [])])],
    members: record.sheets.map(({ assessor, answers }) => ({
      ...(assessor.id !== undefined && { id: assessor.id }),
      answers,
    })),
    ...(appointed !== undefined && { appointed }),
  };
}
