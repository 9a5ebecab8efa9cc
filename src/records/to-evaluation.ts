import { type Fields, fieldsOf, itemsOf } from "../base/fields.js";
import type { IssuePath } from "../base/finding.js";
import type { CouncilEvaluation, SheetEvaluation } from "../scoring/evaluation.js";
import { MOST_MEMBERS } from "../scoring/limits.js";
import type { EvaluationRecord } from "./evaluation.js";
import type { ScoreSheet } from "./score-sheet.js";

/**
 * What `rateEvaluation` rates, out of the record of a score sheet or of a council's evaluation.
 *
 * Who assessed, when and in which role stays in the record; of a council's members only their identifiers go along, so
 * that duplicates and missing members are found. Where members were appointed by their names, a sheet is known by
 * its assessor's name. Grounds reported on any sheet count for the whole evaluation.
 *
 * `rateRecord` rates a record at its council's tier and names places as the record does; this is for who needs the
 * evaluation itself.
 *
 * @param record - a score sheet or an evaluation as {@link validate} gives it
 * @example
 * rateEvaluation(toEvaluation(sheet), decisions).stars;
 */
export function toEvaluation(record: ScoreSheet): SheetEvaluation;
export function toEvaluation(record: EvaluationRecord): CouncilEvaluation;
export function toEvaluation(record: ScoreSheet | EvaluationRecord): SheetEvaluation | CouncilEvaluation;
export function toEvaluation(record: ScoreSheet | EvaluationRecord): SheetEvaluation | CouncilEvaluation {
  return readRecord(record).evaluation;
}

/** An evaluation made of a record, and where in the record its grounds stand. */
export interface ReadRecord {
  readonly evaluation: SheetEvaluation | CouncilEvaluation;
  /** The council's tier, where there is a council. */
  readonly councilTier: unknown;
  /** For each ground of the evaluation the place in the record. */
  readonly groundPlaces: readonly IssuePath[];
}

/** Reads a record; what is not as records are is left for `rateEvaluation` to name. */
export function readRecord(record: unknown): ReadRecord {
  const fields = fieldsOf(record) ?? {};
  const { id, decision, set } = fields;
  const head = { ...(id !== undefined && { id }), decision, set };
  const members = "answers" in fields ? undefined : itemsOf(fields["members"], MOST_MEMBERS);
  const grounds = groundsOf(fields, members ?? []);
  const council = fieldsOf(fields["council"]);
  const appointed = council?.["appointed"];
  const names = itemsOf(appointed, MOST_MEMBERS) ?? [];
  const evaluation = {
    ...head,
    rejections: grounds.map(({ ground }) => ground),
    ...("answers" in fields
      ? { answers: fields["answers"] }
      : {
          members: members?.map((sheet) => memberOf(sheet, names)) ?? fields["members"],
          ...(appointed !== undefined && { appointed }),
        }),
  } as unknown as SheetEvaluation | CouncilEvaluation;
  return { evaluation, councilTier: council?.["tier"], groundPlaces: grounds.map(({ place }) => place) };
}

/** A member as ratings know one: what identifies, and the answers. */
function memberOf(sheet: unknown, appointed: readonly unknown[]): unknown {
  const fields = fieldsOf(sheet);
  if (fields === undefined) {
    return sheet;
  }
  const { id, name } = fieldsOf(fields["assessor"]) ?? {};
  const known = [id, name].find((one) => appointed.includes(one)) ?? id;
  return { ...(known !== undefined && { id: known }), answers: fields["answers"] };
}

interface PlacedGround {
  readonly ground: unknown;
  readonly place: IssuePath;
}

/** The grounds reported for the evaluation and on its sheets, each once, where it stands first. */
function groundsOf(record: Fields, sheets: readonly unknown[]): readonly PlacedGround[] {
  const lists: readonly (readonly [unknown, IssuePath])[] = [
    [record["rejections"], ["rejections"]],
    ...sheets.map((sheet, index) => [fieldsOf(sheet)?.["rejections"], ["members", index, "rejections"]] as const),
  ];
  const placed = lists.flatMap(([list, path]) =>
    (itemsOf(list, MOST_MEMBERS) ?? []).map((ground, index) => ({ ground, place: [...path, index] })),
  );
  const first = new Map(placed.toReversed().map((one) => [one.ground, one]));
  return placed.filter((one) => first.get(one.ground) === one);
}
