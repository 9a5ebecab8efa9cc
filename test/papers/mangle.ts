import type { Answer } from "../../src/decisions/answer.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Criterion } from "../../src/decisions/criterion.js";
import { permittedAnswers } from "../../src/decisions/permitted-answers.js";
import type { Cell } from "../../src/exchange/register/index.js";
import { type BookLanguage, columns, writtenAnswer } from "../../src/papers/workbook/layout.js";
import { columnAt } from "../../src/papers/workbook/lines.js";
import type { SheetCells } from "../../src/papers/workbook/read/index.js";
import type { Random } from "../support/seeded.js";

export type Rows = Cell[][];
export type Answers = Readonly<Record<string, Answer>>;

/** Any answers to a form, some left open. */
export function someAnswers({ criteria }: CriteriaSet, random: Random, open = 5): Answers {
  return Object.fromEntries(
    criteria.filter(() => !random.percent(open)).map((criterion) => [criterion.code, someAnswer(criterion, random)]),
  );
}

function someAnswer(criterion: Criterion, random: Random): Answer {
  const permitted = permittedAnswers(criterion).map(({ answer }) => answer);
  if (criterion.kind === "sum") {
    const ticked = permitted.filter(() => random.percent(50)) as number[];
    return ticked.length === 0 ? 0 : ticked;
  }
  return random.pick([0, ...permitted]);
}

/** Copies of rows that may be changed. */
export function rowsOf({ rows }: SheetCells): Rows {
  return rows.map((row) => [...row]);
}

const KEY = columnAt(columns.key);
const ANSWER = columnAt(columns.answer);

export function put(rows: Rows, row: number, column: number, cell: Cell): void {
  const own = rows[row] as Cell[];
  while (own.length <= column) {
    own.push(undefined);
  }
  own[column] = cell;
}

/** Writes into the row of a key. */
export function write(rows: Rows, key: string, column: number, cell: Cell): void {
  put(
    rows,
    rows.findIndex((row) => row[KEY] === key),
    column,
    cell,
  );
}

/** How an answer is typed: as chosen from the list, or as people do. */
export type Typed =
  | "listed"
  | "number"
  | "text number"
  | "called"
  | "words"
  | "beginning"
  | "plain"
  | "points"
  | "bare points";

export const typedAsAny: readonly Typed[] = [
  "listed",
  "number",
  "text number",
  "called",
  "words",
  "beginning",
  "plain",
  "points",
];

/** Fills answers in, each typed in some way; which is told by criterion. */
export function fill(
  rows: Rows,
  { criteria }: CriteriaSet,
  answers: Answers,
  language: BookLanguage,
  how: (criterion: Criterion) => Typed,
  random: Random,
): void {
  for (const criterion of criteria) {
    const answer = answers[criterion.code];
    const typed = how(criterion);
    const special = answer === undefined ? undefined : typedAnswer(criterion, answer, typed, random);
    if (special !== undefined) {
      write(rows, criterion.code, ANSWER, special);
      continue;
    }
    for (const [key, text] of writtenAnswer(criterion, answer, language)) {
      write(rows, key, ANSWER, text);
    }
  }
}

const withoutAccents = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"));

/** Undefined where it is written as chosen from the list. */
function typedAnswer(criterion: Criterion, answer: Answer, typed: Typed, random: Random): Cell {
  switch (criterion.kind) {
    case "cases":
      return typed === "number" && answer !== 0 ? String(answer).toUpperCase() : undefined;
    case "sum":
      return typed === "number" && typeof answer === "object" ? answer.join("+") : undefined;
    case "yesNo":
      return typed === "listed" ? undefined : typedYesNo(criterion, answer === 1, typed, random);
    case "choice":
      return typedLevel(criterion, answer as number, typed, random);
  }
}

function typedYesNo({ max }: Criterion, isYes: boolean, typed: Typed, random: Random): Cell {
  if (typed === "points") {
    return `${isYes ? max : 0} điểm`;
  }
  return random.pick<Cell>(isYes ? ["x", "X", "✓", "Có", "co", "yes", true, 1] : ["không", "Khong", "no", false, 0]);
}

function typedLevel({ levels }: Criterion, answer: number, typed: Typed, random: Random): Cell {
  const level = levels[answer - 1];
  const { vi, en } = level?.label ?? { vi: "Không thuộc mức nào", en: "None of the levels" };
  const points = level?.points ?? 0;
  const written: Readonly<Record<Typed, readonly Cell[]>> = {
    listed: [undefined],
    number: [answer],
    "text number": [`${answer}`, ` ${answer}. `, `${answer})`],
    called: [`Mức ${answer}`, `muc ${answer}`, `Level ${answer}`],
    words: [vi, en, `${vi}.`, `${answer}. ${vi}`, `${answer} - ${en}`],
    beginning: [beginningOf(vi, levels, random)],
    plain: [withoutAccents(vi), vi.toUpperCase(), withoutAccents(vi).toLowerCase()],
    points: [`${points} điểm`, `${points} diem`, `${points} points`],
    "bare points": [points],
  };
  return random.pick(written[typed]);
}

/** A beginning of a label that is not the whole of another, a sign behind it or not. */
function beginningOf(label: string, levels: Criterion["levels"], random: Random): string {
  const start = label.slice(0, 8 + random.below(label.length));
  return levels.some(({ label: { vi } }) => wordsOf(vi) === wordsOf(start)) ? label : start;
}

function wordsOf(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const isKeyed = (row: readonly Cell[]) => typeof row[KEY] === "string" && row[KEY] !== "";

/** Rows and columns put in, rows taken out or in another order, the hidden column gone: one of them, or nothing. */
export function disturb(rows: Rows, random: Random, isWithCases: boolean): Rows {
  switch (random.below(7)) {
    case 0: {
      const changed = [...rows];
      for (let more = 1 + random.below(5); more > 0; more--) {
        const note = random.pick<Rows[number]>([[], [undefined, undefined, "Ghi chú của tổ thư ký"], ["", "", "", 12]]);
        changed.splice(random.below(changed.length), 0, [...note]);
      }
      return changed;
    }
    case 1:
      return rows.filter((row) => isKeyed(row) || !random.percent(20) || isHeading(row));
    case 2:
      return shuffled(rows, random);
    case 3: {
      const at = random.below(9);
      const cell = random.pick<Cell>([undefined, "Ghi chú"]);
      return rows.map((row) => [...row.slice(0, at), ...(row.length > at ? [cell] : []), ...row.slice(at)]);
    }
    case 4:
      return rows.map((row) => row.slice(1));
    case 5:
      return isWithCases
        ? rows
        : shuffled(
            rows.map((row) => row.slice(1)),
            random,
          );
    default:
      return rows;
  }
}

function isHeading(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && /^(?:Mức chọn|Answer)/.test(cell));
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, place: random.below(1_000_000) }))
    .sort((first, second) => first.place - second.place)
    .map(({ one }) => one);
}
