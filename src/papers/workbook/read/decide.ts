import { preview } from "../../../base/preview.js";
import { permittedAnswers } from "../../../decisions/permitted-answers.js";
import type { Choice } from "../layout.js";
import type { WorkbookFinding } from "./issue.js";
import type { Said, Unclear } from "./said.js";
import type { Slot } from "./slots.js";

/** A cell of an answer with what it says. */
export interface Claim {
  readonly slot: Slot;
  readonly said: Said;
  /** Such as `E12`. */
  readonly cell: string;
  readonly row: number;
  /** What is written there, as it may be shown. */
  readonly given: ReturnType<typeof preview>;
  /** The points that stand in the same row in the column of points given; undefined where there are none. */
  readonly beside: number | undefined;
}

/** What a cell stands for. */
export type Chosen =
  | { readonly mark: string }
  | { readonly boxes: readonly number[] }
  | { readonly letter: string; readonly level: string };

/** What was made of a claim. */
export interface Decided {
  readonly chosen?: Chosen;
  readonly issue?: WorkbookFinding;
  readonly warning?: WorkbookFinding;
  /** Whether it was read as a level's number, and could be another level's points. */
  readonly isDoubtful?: true;
}

/** How bare numbers of a sheet are meant: as they may be, as the caller says, or doubtful since some of them are points. */
export type Numbers = "levels" | "points" | "mixed";

/** Whether there is a number on a sheet that is no level's and some level's points. */
export function hasPointsAmong(claims: readonly Claim[]): boolean {
  return claims.some(
    ({ slot, said }) =>
      said.form === "points" ||
      (said.form === "number" && !hasMark(slot, said.number) && withPoints(slot, said.number).length > 0),
  );
}

/** Decides what a cell stands for. */
export function decide(claim: Claim, numbers: Numbers, sheet: string): Decided {
  const { slot, said } = claim;
  const allowed = slot.kind === "boxes" ? [0, ...boxNumbers(slot)] : slot.choices.map(({ mark }) => mark);
  const inAnswer = { sheet: preview(sheet), cell: claim.cell, criterion: slot.criterion.code, given: claim.given };
  switch (said.form) {
    case "nothing":
      return {};
    case "choice":
      return hasMark(slot, said.mark)
        ? { chosen: { mark: said.mark } }
        : { issue: { code: "workbook.answer-unreadable", params: { ...inAnswer, allowed } } };
    case "caseLevel":
      return permittedAnswers(slot.criterion).some(({ answer }) => answer === said.letter + said.level)
        ? { chosen: { letter: said.letter, level: said.level } }
        : { issue: { code: "workbook.answer-unreadable", params: { ...inAnswer, allowed } } };
    case "boxes":
      return said.boxes.every((box) => boxNumbers(slot).includes(box)) && new Set(said.boxes).size === said.boxes.length
        ? { chosen: { boxes: said.boxes } }
        : { issue: { code: "workbook.answer-unreadable", params: { ...inAnswer, allowed } } };
    case "points":
      return ofPoints(slot, said.points, inAnswer);
    case "number":
      return ofNumber(claim, said.number, numbers, inAnswer);
    case "unclear":
      return { issue: toIssue(said.why, inAnswer, allowed) };
  }
}

type InAnswer = Pick<Claim, "cell" | "given"> & {
  readonly sheet: ReturnType<typeof preview>;
  readonly criterion: string;
};

function boxNumbers({ criterion }: Slot): readonly number[] {
  return criterion.levels.map((_, at) => at + 1);
}

function hasMark({ choices }: Slot, mark: string | number): boolean {
  return choices.some((choice) => choice.mark === String(mark));
}

/** The choices with so many points; none of them only where no printed level has no points. */
function withPoints({ choices }: Slot, points: number): readonly Choice[] {
  const found = choices.filter((choice) => choice.points === points);
  const printed = found.filter(({ mark }) => mark !== "0");
  return printed.length > 0 ? printed : found;
}

function ofPoints(slot: Slot, points: number, inAnswer: InAnswer): Decided {
  const found = withPoints(slot, points);
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    return { chosen: { mark: only.mark } };
  }
  const allowed = found.length > 0 ? found.map(({ mark }) => mark) : slot.choices.map(({ mark }) => mark);
  return { issue: { code: "workbook.points-unclear", params: { ...inAnswer, allowed } } };
}

function ofNumber({ slot, beside }: Claim, number: number, numbers: Numbers, inAnswer: InAnswer): Decided {
  const level = slot.choices.find(({ mark }) => mark === String(number));
  const others = withPoints(slot, number).filter((choice) => choice !== level);
  const [other] = others;
  if (numbers === "points") {
    return ofPoints(slot, number, inAnswer);
  }
  if (level === undefined) {
    const decided = ofPoints(slot, number, inAnswer);
    return decided.chosen === undefined || !("mark" in decided.chosen)
      ? decided
      : {
          ...decided,
          warning: { code: "workbook.read-as-points", params: { ...inAnswer, level: decided.chosen.mark } },
        };
  }
  const isTold = other === undefined || beside === level.points;
  const isAgainst = beside !== undefined && beside === number && level.points !== number;
  if (!isTold && (numbers === "mixed" || isAgainst)) {
    const byPoints = others.map(({ mark }) => mark).join(", ");
    return { issue: { code: "workbook.level-or-points", params: { ...inAnswer, level: number, byPoints } } };
  }
  return {
    chosen: { mark: level.mark },
    ...(!isTold && other.points !== level.points && { isDoubtful: true as const }),
  };
}

function toIssue(why: Unclear, inAnswer: InAnswer, allowed: readonly (number | string)[]): WorkbookFinding {
  switch (why.code) {
    case "unreadable":
      return { code: "workbook.answer-unreadable", params: { ...inAnswer, allowed } };
    case "several":
      return { code: "workbook.answer-unclear", params: { ...inAnswer, allowed: why.marks } };
    case "other-words":
      return { code: "workbook.answer-differs", params: { ...inAnswer, level: why.mark } };
    case "error":
      return { code: "workbook.broken-cell", params: inAnswer };
    case "no-result":
      return { code: "workbook.no-result", params: inAnswer };
  }
}
