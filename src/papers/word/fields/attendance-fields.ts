import type { CouncilPaper } from "../council/papers.js";
import type { CouncilMember } from "../council/session.js";
import { type Field, flag, list, text } from "./field.js";
import { memberFields, placed } from "./product-fields.js";
import { countText } from "./say.js";

const members = (pick: (paper: CouncilPaper) => readonly CouncilMember[]) => (paper: CouncilPaper) =>
  placed(pick(paper));

/** Who was appointed, who was present and who was not. */
export function attendanceFields(): readonly Field<CouncilPaper>[] {
  return [
    text(
      ["số_được_cử", "appointed_count"],
      ["Số thành viên được cử", "How many were appointed"],
      ({ attendance }, language) => countText(attendance.appointed.length, language),
    ),
    text(
      ["số_có_mặt", "present_count"],
      ["Số thành viên có mặt, hoặc có ý kiến", "How many were present, or gave an opinion"],
      ({ attendance }, language) => countText(attendance.present.length, language),
    ),
    text(
      ["số_vắng", "absent_count"],
      ["Số thành viên vắng, hoặc không có ý kiến", "How many were absent, or gave none"],
      ({ attendance }, language) => countText(attendance.absent.length, language),
    ),
    list(
      ["thành_viên", "members"],
      ["Mọi thành viên được cử", "All appointed members"],
      members(({ attendance }) => attendance.appointed),
      memberFields,
    ),
    list(
      ["có_mặt", "present"],
      ["Thành viên có mặt, hoặc có ý kiến", "Members present, or with an opinion"],
      members(({ attendance }) => attendance.present),
      memberFields,
    ),
    list(
      ["vắng_mặt", "absent"],
      ["Thành viên vắng, hoặc không có ý kiến", "Members absent, or without"],
      members(({ attendance }) => attendance.absent),
      memberFields,
    ),
    flag(
      ["không_ai_vắng", "none_absent"],
      ["Không có ai vắng", "Whether nobody was absent"],
      ({ attendance }) => attendance.absent.length === 0,
    ),
  ];
}
