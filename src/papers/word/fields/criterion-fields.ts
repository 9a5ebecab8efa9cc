import type { CriterionResult } from "../sheets/criterion-results.js";
import { type Field, flag, text } from "./field.js";

/** What each row of a filled-in form says; the first of a group bears the group's name. */
export interface CriterionRow {
  readonly own: CriterionResult;
  readonly isFirst: boolean;
  /** The documents that prove it. */
  readonly evidence: readonly string[];
}

/** The rows of a form. */
export function rowsOf(
  criteria: readonly CriterionResult[],
  evidence: (code: string) => readonly string[] = () => [],
): readonly CriterionRow[] {
  return criteria.map((own, index) => ({
    own,
    isFirst: own.group.code !== criteria[index - 1]?.group.code && own.group.code !== own.code,
    evidence: evidence(own.code),
  }));
}

/** The fields of a criterion. */
export function criterionFields(): readonly Field<CriterionRow>[] {
  return [
    text(["phần", "part"], ["Phần A, B, C", "Part A, B, C"], ({ own }) => own.part),
    text(
      ["nhóm_tiêu_chí", "criteria_group"],
      ["Tên nhóm tiêu chí", "The group's name"],
      ({ own }, language) => own.group.name[language],
    ),
    text(["số_nhóm", "group_number"], ["Số nhóm tiêu chí", "The group's number"], ({ own }) => own.group.code),
    flag(
      ["đầu_nhóm", "is_first_of_group"],
      ["Tiêu chí đầu tiên của nhóm", "Whether the first of its group"],
      ({ isFirst }) => isFirst,
    ),
    text(["tiêu_chí", "criterion"], ["Số tiêu chí", "The criterion's number"], ({ own }) => own.code),
    text(
      ["tên_tiêu_chí", "criterion_name"],
      ["Tên tiêu chí", "The criterion's name"],
      ({ own }, language) => own.name[language],
    ),
    text(["điểm_tối_đa", "max"], ["Điểm tối đa", "The most points"], ({ own }) => own.max),
    text(["mức", "level"], ["Mức đã chọn", "The level chosen"], ({ own }, language) => own.level?.[language]),
    text(["điểm", "points"], ["Điểm", "The points"], ({ own }) => own.points ?? "…"),
    text(
      ["chưa_đạt_sao", "misses"],
      ["Hạng sao có yêu cầu tối thiểu chưa đạt", "Stars whose floors are missed"],
      ({ own }) => (own.misses.length === 0 ? " " : own.misses.map((stars) => "*".repeat(stars)).join(" ")),
    ),
    text(["nhận_xét", "remark"], ["Nhận xét", "The remark"], ({ own }) => own.remark),
    text(["minh_chứng", "evidence"], ["Tài liệu minh chứng", "The evidence"], ({ evidence }) =>
      evidence.length === 0 ? " " : evidence.join("; "),
    ),
  ];
}
