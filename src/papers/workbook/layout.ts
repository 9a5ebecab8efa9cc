import { itemsOf } from "../../base/fields.js";
import { preview } from "../../base/preview.js";
import type { Case, Criterion, FloorStars, Level } from "../../decisions/criterion.js";
import type { Label } from "../../language/label.js";

/**
 * What a workbook of ours is made of: what is written here is read back by `readWorkbook`.
 *
 * One sheet a member, one of the council, and two hidden ones: the texts of the drop-down lists, and what the workbook is.
 * Column A of a member's sheet and of the council's is hidden and holds keys:
 *
 * - `1.1`: the answer of a criterion; of one with cases the case that was chosen;
 * - `8/a`: the level chosen within case a of criterion 8;
 * - `3.2#1`: whether the first level of criterion 3.2, whose ticked levels add up, is ticked;
 * - `@set`, `@product`, `@producer`, `@member`, `@day`: what was evaluated by whom, in column D;
 * - `@part:A`, `@total`, `@missing`, `@band`, `@floors:3`, `@stopped`, `@stars`: what the formulas make of it, in column E
 *   on a member's sheet and in column D on the council's, which also has `@exact` (`490/7`), `@count`, `@spread`, `@pairs`, `@absent`;
 * - `@ground:forged-dossier`: on the council's sheet alone, in column D, whether the ground was found.
 *
 * A criterion whose ticked levels add up is answered as soon as one level is ticked, or all are answered with no.
 */
export const FORM_VERSION = "1";

/** In which languages a workbook is written: Vietnamese, English, or one beside the other. */
export type BookLanguage = "vi" | "en" | "both";

/** The names of the sheets, a member's without its number. */
export const sheetNames = {
  vi: { member: "Phiếu", council: "Hội đồng", levels: "Mức" },
  en: { member: "Sheet", council: "Council", levels: "Levels" },
  both: { member: "Phiếu", council: "Hội đồng", levels: "Mức" },
} as const satisfies Record<BookLanguage, object>;

/** The hidden sheet that says what the workbook is: in column A `decision`, `set`, `form` …, in column B its value. */
export const DATA_SHEET = "ocop";

/** The columns of a member's sheet. The three last are hidden. */
export const columns = {
  key: "A",
  code: "B",
  text: "C",
  /** The points of a level; the value of product, producer, member and day; on the council's sheet every value. */
  points: "D",
  answer: "E",
  given: "F",
  remark: "G",
  /** The number of the level that was chosen: empty without an answer, -1 for what is none. */
  chosen: "H",
  /** The answer string up to here. */
  string: "I",
  /** 0 for an answer that counts or is not needed, 1 for none, 2 for one that cannot be. */
  state: "J",
  /** How the row looks: 1 chosen, 2 wrong, -1 does not apply. */
  look: "K",
} as const;

/** The headings of the columns in which people write. */
export const headings = {
  answer: { vi: "Mức chọn", en: "Answer" },
  remark: { vi: "Minh chứng, ghi chú", en: "Evidence, remarks" },
} as const satisfies Record<string, Label>;

/** One line of a drop-down list. */
export interface Choice {
  /** What the text begins with: `0` for none of them, the number of a level, or the letter of a case. */
  readonly mark: string;
  readonly label: Label;
  /** Absent for a case: its levels have points. */
  readonly points?: number;
  readonly floor?: FloorStars;
}

/** A row of a member's sheet in which something is chosen. */
export interface AnswerRow {
  readonly key: string;
  readonly choices: readonly Choice[];
}

const none: Label = { vi: "Không thuộc mức nào", en: "None of the levels" };
const noCase: Label = { vi: "Không thuộc trường hợp nào", en: "None of the cases" };
const yes: Label = { vi: "Có", en: "Yes" };
const no: Label = { vi: "Không", en: "No" };

/** Yes and no, where neither has points of its own: a level that is ticked, a ground that was found. */
export const ticks: readonly Choice[] = [
  { mark: "1", label: yes },
  { mark: "0", label: no },
];

/** The rows in which a criterion is answered, its own first. */
export function answerRowsOf(criterion: Criterion): readonly AnswerRow[] {
  const { code, kind, max, levels, cases = [] } = criterion;
  switch (kind) {
    case "choice":
      return [{ key: code, choices: levelChoices(levels) }];
    case "yesNo":
      return [
        {
          key: code,
          choices: [
            { mark: "1", label: yes, points: max },
            { mark: "0", label: no, points: 0 },
          ],
        },
      ];
    case "cases":
      return [
        { key: code, choices: [...cases.map(caseChoice), { mark: "0", label: noCase, points: 0 }] },
        ...cases.map((branch) => ({ key: `${code}/${branch.code}`, choices: levelChoices(branch.levels) })),
      ];
    case "sum":
      return levels.map((_, index) => ({ key: `${code}#${index + 1}`, choices: ticks }));
  }
}

function levelChoices(levels: readonly Level[]): readonly Choice[] {
  return [
    ...levels.map(({ points, floor, label }, index) => ({
      mark: String(index + 1),
      label,
      points,
      ...(floor && { floor }),
    })),
    { mark: "0", label: none, points: 0 },
  ];
}

function caseChoice({ code, name }: Case): Choice {
  return { mark: code, label: name };
}

/** Longer texts are cut in the drop-down list, beside which the form has them in full. */
const LONGEST_CHOICE = { vi: 120, en: 120, both: 220 } as const;

/** A choice as the drop-down list has it: `2. Có VietGAP hoặc tương đương (3 điểm) ★★★★`. */
export function choiceText({ mark, label, points, floor }: Choice, language: BookLanguage): string {
  const end = `${points === undefined ? "" : ` (${pointsText(points, language)})`}${floor ? ` ${"★".repeat(floor)}` : ""}`;
  const names = language === "both" ? [label.vi, label.en] : [label[language]];
  const room = Math.floor((LONGEST_CHOICE[language] - mark.length - 2 - end.length - 3) / names.length);
  const texts = names.map((name) => (name.length > room ? `${cutBetweenWords(name, room - 1)}…` : name));
  return `${mark}. ${texts.join(" / ")}${end}`;
}

function cutBetweenWords(text: string, most: number): string {
  return text.slice(0, text.lastIndexOf(" ", most));
}

/** `3 điểm`. */
export function pointsText(points: number, language: BookLanguage): string {
  const words = { vi: "điểm", en: points === 1 ? "point" : "points", both: "điểm / points" };
  return `${points} ${words[language]}`;
}

/**
 * What is written in the rows of a criterion for an answer, by the rows' keys; what is no answer is written as it is, and
 * the sheet says that it is none.
 */
export function writtenAnswer(
  criterion: Criterion,
  answer: unknown,
  language: BookLanguage,
): ReadonlyMap<string, string> {
  const { code, kind, levels } = criterion;
  const rows = answerRowsOf(criterion);
  const inWords = (key: string, mark: string): readonly [string, string] => {
    const choice = rows.find((row) => row.key === key)?.choices.find((candidate) => candidate.mark === mark);
    return [key, choice === undefined ? String(preview(answer)) : choiceText(choice, language)];
  };
  if (answer === undefined || answer === null) {
    return new Map();
  }
  if (kind === "sum") {
    const chosen = itemsOf(answer, levels.length) ?? (answer === 0 ? [] : undefined);
    return new Map(rows.map(({ key }, index) => inWords(key, chosen ? (chosen.includes(index + 1) ? "1" : "0") : "")));
  }
  const [, letter, level = ""] = /^([a-z])(\d+)$/.exec(String(preview(answer))) ?? [];
  return kind === "cases" && letter !== undefined
    ? new Map([inWords(code, letter), inWords(`${code}/${letter}`, level)])
    : new Map([inWords(code, String(preview(answer)))]);
}
