import { preview } from "../../../base/preview.js";
import type { Answer } from "../../../decisions/answer.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Chosen } from "./decide.js";
import type { InCell, WorkbookFinding } from "./issue.js";

/** What was chosen in a place of the form, and where. */
export interface Placed {
  readonly chosen: Chosen;
  readonly cell: string;
}

/** An answer, or why there is none; neither where nothing is written. */
export interface Combined {
  readonly answer?: Answer;
  readonly issue?: WorkbookFinding;
  readonly warning?: WorkbookFinding;
  /** The cell it is about. */
  readonly cell?: string;
}

/** The answer to a criterion from what was chosen in its places, by their keys. */
export function combine(criterion: Criterion, chosen: ReadonlyMap<string, Placed>, sheet: string): Combined {
  switch (criterion.kind) {
    case "choice":
    case "yesNo":
      return ofLevel(chosen.get(criterion.code));
    case "sum":
      return ofBoxes(criterion, chosen, sheet);
    case "cases":
      return ofCases(criterion, chosen, sheet);
  }
}

function markOf(placed: Placed | undefined): string | undefined {
  return placed !== undefined && "mark" in placed.chosen ? placed.chosen.mark : undefined;
}

function ofLevel(placed: Placed | undefined): Combined {
  const mark = markOf(placed);
  return mark === undefined ? {} : { answer: Number(mark) };
}

/** Boxes are answered as soon as one is ticked, or all are answered with no. */
function ofBoxes({ code, levels }: Criterion, chosen: ReadonlyMap<string, Placed>, sheet: string): Combined {
  const together = chosen.get(code);
  const single = levels.map((_, at) => chosen.get(`${code}#${at + 1}`));
  const ticked = single.flatMap((placed, at) => (markOf(placed) === "1" ? [at + 1] : []));
  const isWhole = single.every((placed) => placed !== undefined);
  const own =
    together !== undefined && "boxes" in together.chosen ? [...together.chosen.boxes].sort((a, b) => a - b) : undefined;
  const fromBoxes = ticked.length > 0 || isWhole ? ticked : undefined;
  if (own !== undefined && fromBoxes !== undefined && own.join() !== fromBoxes.join()) {
    const other = single.find((placed) => placed !== undefined)?.cell ?? "";
    const cell = together?.cell ?? "";
    return {
      cell,
      issue: { code: "workbook.answered-twice", params: { sheet: preview(sheet), cell, criterion: code, other } },
    };
  }
  const boxes = own ?? fromBoxes;
  return boxes === undefined ? {} : { answer: boxes.length === 0 ? 0 : boxes };
}

/** The level that is chosen in a case. */
interface CaseLevel {
  readonly letter: string;
  readonly level: string;
  readonly cell: string;
}

function ofCases({ code, cases = [] }: Criterion, chosen: ReadonlyMap<string, Placed>, sheet: string): Combined {
  const main = chosen.get(code);
  const levels = cases.flatMap(({ code: letter }): readonly CaseLevel[] => {
    const placed = chosen.get(`${code}/${letter}`);
    const level = markOf(placed);
    return placed === undefined || level === undefined ? [] : [{ letter, level, cell: placed.cell }];
  });
  const at = (cell: string) => ({ sheet: preview(sheet), cell, criterion: code });
  const unclear = (cell: string): Combined => ({ cell, issue: { code: "workbook.case-unclear", params: at(cell) } });
  if (main !== undefined && "level" in main.chosen) {
    const { letter, level } = main.chosen;
    const isDenied = levels.some((one) => one.letter !== letter || one.level !== level);
    return isDenied ? unclear(main.cell) : toAnswer(letter, level);
  }
  const letter = markOf(main);
  return letter === undefined ? withoutCase(levels, unclear) : inCase(letter, levels, unclear, at);
}

/** Where no case is chosen the only one with a level is. */
function withoutCase([first, second]: readonly CaseLevel[], unclear: (cell: string) => Combined): Combined {
  if (first === undefined) {
    return {};
  }
  return second === undefined ? toAnswer(first.letter, first.level) : unclear(first.cell);
}

function inCase(
  letter: string,
  levels: readonly CaseLevel[],
  unclear: (cell: string) => Combined,
  at: (cell: string) => InCell & { readonly criterion: string },
): Combined {
  const own = levels.find((one) => one.letter === letter);
  const other = levels.find((one) => one.letter !== letter && one.level !== "0");
  if (letter !== "0" && own === undefined) {
    return other === undefined ? {} : unclear(other.cell);
  }
  const answer = letter === "0" ? { answer: 0 } : toAnswer(letter, own?.level ?? "0");
  return other === undefined
    ? answer
    : { ...answer, cell: other.cell, warning: { code: "workbook.other-case", params: at(other.cell) } };
}

/** None of the levels of a case is none of the criterion's. */
function toAnswer(letter: string, level: string): Combined {
  return { answer: level === "0" ? 0 : letter + level };
}
