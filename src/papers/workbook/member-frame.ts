import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { setCode } from "../../decisions/find.js";
import type { BookCell } from "./book.js";
import type { BookLanguage } from "./layout.js";
import type { LevelLists } from "./level-lists.js";
import { type Draft, heightOf } from "./lines.js";
import { styles } from "./styles.js";
import { inLine } from "./words.js";

/** Of what a member's sheet is made. */
export interface MemberSheet {
  readonly name: string;
  readonly language: BookLanguage;
  readonly lists: LevelLists;
  readonly product: BookCell;
  readonly producer: BookCell;
  readonly member: string | undefined;
  readonly on: string | undefined;
  /** Answers it is filled in with, by criterion. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export const WIDTHS = { B: 7, C: 50, D: 10, E: 30, F: 8, G: 18 } as const;

/** The stars that criteria of a set are marked for. */
export function starsMarked({ floors }: CriteriaSet): readonly number[] {
  return [...new Set(floors.map(({ stars }) => stars))];
}

/** `2026/11 – Chè`: what the sheet is, for people and for who reads it back. */
export function setTitle(set: CriteriaSet, language: BookLanguage): string {
  return `${setCode(set)} – ${inLine(set.name, language)}`;
}

/** A text from edge to edge. */
export function across(value: string | undefined, style: BookCell["style"], height: number): Draft {
  return {
    draw: (row) => ({
      cells: { B: { ...(value && { value }), ...(style && { style }) } },
      merged: [[`B${row}`, `G${row}`]],
      height,
    }),
  };
}

/** A line that says what was evaluated, by whom or when. */
export function about(key: string, label: string, value: BookCell): Draft {
  return {
    key,
    draw: (row) => ({
      cells: { A: { value: key }, B: { value: `${label}:`, style: styles.label }, D: value },
      merged: [
        [`B${row}`, `C${row}`],
        [`D${row}`, `G${row}`],
      ],
      height: heightOf([String(value.value ?? ""), 64]),
    }),
  };
}
