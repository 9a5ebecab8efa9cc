import type { Criterion } from "../../decisions/criterion.js";

/** The version of the questions and their names; a form says it, so that its answers can be read back later. */
export const FORM_VERSION = "1";

/**
 * The names of the questions beside the criteria, the same in every phone form.
 *
 * None of a form's names has a `/`, `-`, `.` or `:`, which exports put between a group and its question.
 */
export const names = {
  decision: "decision",
  set: "set",
  form: "form",
  product: "product",
  producer: "producer",
  address: "address",
  member: "member",
  position: "position",
  day: "day",
  place: "place",
  rejections: "rejections",
  remark: "remark",
  signature: "signature",
  missing: "missing",
  total: "total",
  band: "band",
  stopped: "stopped",
  stars: "stars",
  answers: "answers",
} as const;

/** `c6_1_1`: the question of a criterion; of a criterion with cases, which of them. */
export function questionName({ code }: Pick<Criterion, "code">): string {
  return `c${underscored(code)}`;
}

/** `c8_a`: the level within a case. */
export function branchName(criterion: Pick<Criterion, "code">, branch: { readonly code: string }): string {
  return `${questionName(criterion)}_${branch.code}`;
}

/** `p6_1_1`: the points of a criterion, as the form computes them. */
export function pointsName({ code }: Pick<Criterion, "code">): string {
  return `p${underscored(code)}`;
}

/** `total_A`: the points of a part. */
export function partTotalName({ code }: { readonly code: string }): string {
  return `total_${code}`;
}

/** `missed_3`: the marks of so many stars that are not reached. */
export function missedName(stars: number): string {
  return `missed_${stars}`;
}

/** `part_A`, `group_3`: groups of questions. */
export const partName = ({ code }: { readonly code: string }) => `part_${code}`;
export const groupName = ({ code }: { readonly code: string }) => `group_${code}`;

/** `photo_3`: a photo of the evidence for a group. */
export const photoName = ({ code }: { readonly code: string }) => `photo_${code}`;

function underscored(code: string): string {
  return code.replaceAll(".", "_");
}
